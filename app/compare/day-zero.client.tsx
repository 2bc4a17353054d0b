"use client";

import { useMemo } from "react";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { COMPARE } from "../texts/compare";
import styles from "./compare.module.css";
import { type CountryEvents, canBeZero } from "./compare-rows";

/** A list longer than this is no list to choose from; any event can still be made day 0 where it is opened. */
const CHOICES_MAX = 200;

interface DayZeroProps {
  country: CountryEvents;
  zero: TimelineRow | undefined;
  onChoose(eventId: string): void;
}

/** Which event of a country is its day 0: the weightiest of those with a known day, in the order of time. */
export function DayZero({ country, zero, onChoose }: DayZeroProps) {
  const choices = useMemo(() => {
    const able = country.rows.filter(canBeZero).sort((a, b) => b.importance - a.importance);
    const kept = able.slice(0, CHOICES_MAX);
    if (zero && !kept.includes(zero)) kept.push(zero);
    return kept.sort((a, b) => (a.from as number) - (b.from as number));
  }, [country, zero]);
  return (
    <label className={styles["zero"]}>
      <span>{COMPARE.zero(country.name)}</span>
      <select
        className="input"
        value={zero?.id ?? ""}
        disabled={choices.length === 0}
        onChange={(change) => onChoose(change.currentTarget.value)}
      >
        {zero === undefined ? <option value="">{COMPARE.noZero}</option> : null}
        {choices.map((row) => (
          <option key={row.id} value={row.id}>
            {`${row.words}: ${row.headline}`}
          </option>
        ))}
      </select>
    </label>
  );
}
