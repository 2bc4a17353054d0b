"use client";

import { useMemo, useRef, useState } from "react";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { TIMELINE } from "../texts/timeline";
import { MODALITY_WORDS, TYPE_WORDS } from "../texts/words";
import { DateCell } from "./date-cell";
import shared from "./event-rows.module.css";
import styles from "./event-table.module.css";
import { certaintyOfRow } from "./row-words";
import { useVisibleRows } from "./use-visible-rows.client";

export interface TableRow extends TimelineRow {
  primary: boolean;
}

type Column = "date" | "event" | "type" | "standing" | "certainty" | "role" | "sources";

const KEY: Readonly<Record<Column, (row: TableRow) => string | number>> = {
  date: (row) => row.from ?? (row.to === null ? Number.POSITIVE_INFINITY : row.to - 1),
  event: (row) => row.headline.toLowerCase(),
  type: (row) => TYPE_WORDS[row.type],
  standing: (row) => MODALITY_WORDS[row.modality].label,
  certainty: (row) => -row.confidence,
  role: (row) => (row.primary ? 0 : 1),
  sources: (row) => -row.sources,
};

const COLUMNS = Object.keys(KEY) as Column[];
const ROW_HEIGHT = 44;

interface TableProps {
  name: string;
  rows: readonly TableRow[];
  indices: readonly number[];
  selected: number | null;
  onOpen(index: number): void;
}

/** The same events as the plot, as a table: sorted by any column, and only the lines in sight are real when there are many. */
export function EventTable({ name, rows, indices, selected, onOpen }: TableProps) {
  const [sort, setSort] = useState<{ column: Column; descending: boolean }>({ column: "date", descending: false });
  const sorted = useMemo(() => {
    // Rows come by date: a hundred thousand need no sorting for it.
    if (sort.column === "date") return sort.descending ? [...indices].reverse() : indices;
    const key = KEY[sort.column];
    const sign = sort.descending ? -1 : 1;
    return [...indices].sort((a, b) => {
      const [x, y] = [key(rows[a] as TableRow), key(rows[b] as TableRow)];
      return x < y ? -sign : x > y ? sign : a - b;
    });
  }, [rows, indices, sort]);
  const body = useRef<HTMLDivElement>(null);
  const { first, end, before, after } = useVisibleRows(body, sorted.length, ROW_HEIGHT);
  const isLong = before + after > 0 || end - first < sorted.length;

  const by = (column: Column): void =>
    setSort((old) => ({ column, descending: old.column === column && !old.descending }));

  return (
    <div className={shared["frame"]} ref={body} role="region" aria-label={TIMELINE.table(name)} tabIndex={0}>
      <table
        className={`${shared["table"]} ${styles["table"]}${isLong ? ` ${shared["long"]} ${styles["long"]}` : ""}`}
        aria-rowcount={sorted.length + 1}
      >
        <caption className="visually-hidden">{TIMELINE.table(name)}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={styles[column]}
                aria-sort={sort.column !== column ? "none" : sort.descending ? "descending" : "ascending"}
              >
                <button type="button" onClick={() => by(column)}>
                  {TIMELINE.columns[column]}
                  <span aria-hidden="true">{sort.column !== column ? "" : sort.descending ? " ↓" : " ↑"}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? (
            <tr aria-hidden="true">
              <td colSpan={COLUMNS.length} style={{ height: before, padding: 0 }} />
            </tr>
          ) : null}
          {sorted.slice(first, end).map((index, at) => {
            const row = rows[index] as TableRow;
            return (
              <tr
                key={row.id}
                aria-rowindex={first + at + 2}
                className={index === selected ? shared["selected"] : undefined}
                data-event={row.id}
              >
                <td className={shared["date"]}>
                  <DateCell row={row} />
                </td>
                <td className={`${shared["event"]} ${styles["event"]}`}>
                  <button type="button" onClick={() => onOpen(index)}>
                    {row.headline}
                  </button>
                </td>
                <td className={styles["type"]}>{TYPE_WORDS[row.type]}</td>
                <td className={styles["standing"]}>
                  {row.modality === "asserted" ? (
                    MODALITY_WORDS.asserted.label
                  ) : (
                    <span className={row.modality === "denied" ? "chip problem" : "chip caution"}>
                      {MODALITY_WORDS[row.modality].label}
                    </span>
                  )}
                </td>
                <td className={styles["certainty"]}>{certaintyOfRow(row)}</td>
                <td className={styles["role"]}>{row.primary ? TIMELINE.primary : TIMELINE.secondary}</td>
                <td className={styles["sources"]}>{row.sources}</td>
              </tr>
            );
          })}
          {after > 0 ? (
            <tr aria-hidden="true">
              <td colSpan={COLUMNS.length} style={{ height: after, padding: 0 }} />
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
