"use client";

import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { PRECISIONS } from "@/lib/core/precision";
import { EVENT_TYPES, MODALITIES } from "@/lib/core/timeline-event";
import { columnsOf, type TimelineRow } from "@/lib/timeline/timeline-row";
import { TIMELINE } from "../texts/timeline";
import { MODALITY_WORDS, PRECISION_WORDS, TYPE_WORDS } from "../texts/words";
import styles from "./country-explorer.module.css";
import { type FilterState, filtersSet, withoutFilters } from "./view-state";

const CERTAINTIES = [0.5, 0.75, 0.9] as const;

interface GroupProps<T extends string> {
  legend: string;
  all: readonly T[];
  chosen: readonly T[];
  words(value: T): string;
  count(value: T): number;
  onChange(chosen: T[]): void;
}

/** The values that occur, with how many events have each; none chosen means all. */
function Group<T extends string>({ legend, all, chosen, words, count, onChange }: GroupProps<T>) {
  const present = all
    .map((value) => ({ value, count: count(value) }))
    .filter((v) => v.count > 0 || chosen.includes(v.value));
  return (
    <fieldset className={styles["group"]}>
      <legend>{legend}</legend>
      {present.map(({ value, count: events }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => onChange(all.filter((v) => (v === value ? event.target.checked : chosen.includes(v))))}
          />
          {words(value)} <span className={styles["count"]}>{events}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface FiltersProps<T extends FilterState> {
  rows: readonly TimelineRow[];
  view: T;
  onChange(view: T): void;
}

/** How many rows have each value of a column of codes. */
function countsOf<T extends string>(codes: Uint8Array, values: readonly T[]): (value: T) => number {
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code]!++;
  return (value) => counts[values.indexOf(value)] ?? 0;
}

/** All filters, each value with how many events have it. */
export function FilterFields<T extends FilterState>({ rows, view, onChange }: FiltersProps<T>) {
  const count = useMemo(() => {
    const { type, modality, precision } = columnsOf(rows);
    return {
      type: countsOf(type, EVENT_TYPES),
      modality: countsOf(modality, MODALITIES),
      precision: countsOf(precision, PRECISIONS),
    };
  }, [rows]);
  return (
    <>
      <Group
        legend={TIMELINE.type}
        all={EVENT_TYPES}
        chosen={view.types}
        words={(v) => TYPE_WORDS[v]}
        count={count.type}
        onChange={(types) => onChange({ ...view, types })}
      />
      <Group
        legend={TIMELINE.standing}
        all={MODALITIES}
        chosen={view.modalities}
        words={(v) => MODALITY_WORDS[v].label}
        count={count.modality}
        onChange={(modalities) => onChange({ ...view, modalities })}
      />
      <Group
        legend={TIMELINE.precision}
        all={PRECISIONS}
        chosen={view.precisions}
        words={(v) => PRECISION_WORDS[v]}
        count={count.precision}
        onChange={(precisions) => onChange({ ...view, precisions })}
      />
      <label className="field">
        <span className="label">{TIMELINE.certainty}</span>
        <select
          className="input"
          value={view.certainty ?? ""}
          onChange={(event) =>
            onChange({ ...view, certainty: event.target.value === "" ? null : Number(event.target.value) })
          }
        >
          <option value="">{TIMELINE.certaintyAny}</option>
          {CERTAINTIES.map((least) => (
            <option key={least} value={least}>
              {TIMELINE.certaintyLeast(least * 100)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        disabled={filtersSet(view) === 0}
        onClick={() => onChange(withoutFilters(view))}
      >
        {TIMELINE.clear}
      </button>
    </>
  );
}

/** The filters behind a button. */
export function Filters<T extends FilterState>({ rows, view, onChange }: FiltersProps<T>) {
  const sheet = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeOutside = (event: PointerEvent): void => {
      if (sheet.current?.open && !sheet.current.contains(event.target as Node)) sheet.current.open = false;
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, []);

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !sheet.current?.open) return;
    event.stopPropagation();
    sheet.current.open = false;
    sheet.current.querySelector("summary")?.focus();
  }

  return (
    <details className={styles["filters"]} ref={sheet} onKeyDown={closeByKey}>
      <summary className="button">{TIMELINE.filtersSet(filtersSet(view))}</summary>
      <div className={styles["sheet"]}>
        <FilterFields rows={rows} view={view} onChange={onChange} />
      </div>
    </details>
  );
}
