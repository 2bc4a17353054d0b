"use client";

import { useRef } from "react";
import { COMPARE } from "../texts/compare";
import { MODALITY_WORDS, TYPE_WORDS } from "../texts/words";
import { DateCell } from "../timeline/date-cell";
import shared from "../timeline/event-rows.module.css";
import { certaintyOfRow } from "../timeline/row-words";
import { useVisibleRows } from "../timeline/use-visible-rows.client";
import styles from "./compare.module.css";
import type { CompareLine } from "./compare-rows";
import { offsetOf } from "./placed-row";

const ROW_HEIGHT = 44;
const { columns: WORDS } = COMPARE;

interface CompareTableProps {
  names: readonly string[];
  lines: readonly CompareLine[];
  /** By country the day that counts as 0; null on the calendar. */
  zeroDays: readonly (number | null)[] | null;
  selected: string | null;
  onOpen(index: number): void;
}

/** The events of all rows as a table: each once, with the countries it belongs to. */
export function CompareTable({ names, lines, zeroDays, selected, onOpen }: CompareTableProps) {
  const body = useRef<HTMLDivElement>(null);
  const { first, end, before, after } = useVisibleRows(body, lines.length, ROW_HEIGHT);
  const isLong = before + after > 0 || end - first < lines.length;
  const offsets = ({ row, lanes }: CompareLine): string[] =>
    lanes.flatMap((lane) => {
      const zero = zeroDays?.[lane] ?? null;
      const words = zero === null ? "" : offsetOf(row, zero);
      return words === "" ? [] : [lanes.length > 1 ? `${names[lane]}: ${words}` : words];
    });
  const spacer = (height: number) => (
    <tr aria-hidden="true">
      <td colSpan={7} style={{ height, padding: 0 }} />
    </tr>
  );
  return (
    <div className={shared["frame"]} ref={body} role="region" aria-label={COMPARE.table} tabIndex={0}>
      <table
        className={`${shared["table"]} ${styles["table"]}${isLong ? ` ${shared["long"]} ${styles["long"]}` : ""}`}
        aria-rowcount={lines.length + 1}
      >
        <caption className="visually-hidden">{COMPARE.table}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{WORDS.date}</th>
            {zeroDays === null ? null : <th scope="col">{WORDS.offset}</th>}
            <th scope="col">{WORDS.countries}</th>
            <th scope="col">{WORDS.event}</th>
            <th scope="col">{WORDS.type}</th>
            <th scope="col">{WORDS.standing}</th>
            <th scope="col">{WORDS.certainty}</th>
          </tr>
        </thead>
        <tbody>
          {before > 0 ? spacer(before) : null}
          {lines.slice(first, end).map((line, at) => (
            <tr
              key={line.row.id}
              aria-rowindex={first + at + 2}
              className={line.row.id === selected ? shared["selected"] : undefined}
              data-event={line.row.id}
            >
              <td className={shared["date"]}>
                <DateCell row={line.row} />
              </td>
              {zeroDays === null ? null : (
                <td className={styles["offset"]}>
                  {offsets(line).map((words) => (
                    <span key={words}>{words}</span>
                  ))}
                </td>
              )}
              <td className={styles["countries"]}>{line.lanes.map((lane) => names[lane]).join(", ")}</td>
              <td className={`${shared["event"]} ${styles["event"]}`}>
                <button type="button" onClick={() => onOpen(line.index)}>
                  {line.row.headline}
                </button>
              </td>
              <td>{TYPE_WORDS[line.row.type]}</td>
              <td>
                {line.row.modality === "asserted" ? (
                  MODALITY_WORDS.asserted.label
                ) : (
                  <span className={line.row.modality === "denied" ? "chip problem" : "chip caution"}>
                    {MODALITY_WORDS[line.row.modality].label}
                  </span>
                )}
              </td>
              <td>{certaintyOfRow(line.row)}</td>
            </tr>
          ))}
          {after > 0 ? spacer(after) : null}
        </tbody>
      </table>
    </div>
  );
}
