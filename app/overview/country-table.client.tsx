"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { OVERVIEW } from "../texts/overview";
import { type CountryRow, found, type SortKey, sorted, yearsInWords } from "./country-row";
import styles from "./country-table.module.css";
import { Sparkline } from "./sparkline";

const WORDS = OVERVIEW.table;

/** The table twin of the map: sortable both ways, and narrowed by typing; Enter opens the first country. */
export function CountryTable({ rows }: { rows: readonly CountryRow[] }) {
  const router = useRouter();
  const [query, setQuery] = useState("");
  const [sort, setSort] = useState<Sort>({ key: "events", reversed: false });
  const shown = useMemo(() => {
    const matching = found(rows, query);
    return query.trim() === "" ? sorted(matching, sort.key, sort.reversed) : matching;
  }, [rows, query, sort]);
  const most = Math.max(1, ...rows.map(({ events }) => events));
  const fullest = Math.max(1, ...rows.flatMap(({ sparkline }) => sparkline.bins));
  const axis = rows[0]?.sparkline;
  const years = axis === undefined ? "" : WORDS.axis(axis.firstYear, axis.lastYear);
  const onSort = (key: SortKey): void =>
    setSort((before) => ({ key, reversed: before.key === key && !before.reversed }));

  return (
    <section className="stack" aria-label={WORDS.caption}>
      <search>
        <form
          className={styles["search"]}
          onSubmit={(submit) => {
            submit.preventDefault();
            const first = shown[0];
            if (first !== undefined && query.trim() !== "") router.push(`/countries/${first.country}`);
          }}
        >
          <label htmlFor="find-country" className="visually-hidden">
            {OVERVIEW.find}
          </label>
          <input
            id="find-country"
            className="input"
            type="search"
            autoComplete="off"
            placeholder={`${OVERVIEW.find} …`}
            aria-describedby="find-country-hint"
            value={query}
            onChange={(change) => setQuery(change.currentTarget.value)}
          />
          <span id="find-country-hint" className="visually-hidden">
            {OVERVIEW.findHint}
          </span>
          <output className="muted small">
            {query.trim() === "" ? "" : OVERVIEW.shown(shown.length, rows.length)}
          </output>
        </form>
      </search>
      {shown.length === 0 ? <p className="notice">{OVERVIEW.noneFound(query.trim())}</p> : null}
      {shown.length === 0 ? null : (
        <table className={styles["table"]}>
          <caption className="visually-hidden">{WORDS.caption}</caption>
          <thead>
            <tr>
              <SortHeader column="country" label={WORDS.country} sort={sort} onSort={onSort} />
              <SortHeader column="events" label={WORDS.events} sort={sort} onSort={onSort} />
              <th scope="col" className={styles["spread"]}>
                {WORDS.spread} <span className={styles["axis"]}>{years}</span>
              </th>
              <SortHeader column="latest" label={WORDS.latest} sort={sort} onSort={onSort} />
              <SortHeader column="undated" label={WORDS.undated} sort={sort} onSort={onSort} />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.country}>
                <th scope="row">
                  <Link href={`/countries/${row.country}`} className={styles["name"]}>
                    {row.name}
                  </Link>
                </th>
                <td className={styles["count"]}>
                  <span>{row.events.toLocaleString("en-GB")}</span>
                  <span className={styles["track"]} aria-hidden="true">
                    <span className={styles["bar"]} style={{ width: `${(row.events / most) * 100}%` }} />
                  </span>
                </td>
                <td className={styles["spread"]}>
                  <Sparkline
                    bins={row.sparkline.bins}
                    most={fullest}
                    isBefore={row.sparkline.before > 0}
                    isAfter={row.sparkline.after > 0}
                  />
                  <span className="muted">{yearsInWords(row) ?? WORDS.none}</span>
                </td>
                <td className={styles["latest"]}>
                  {row.latest === null ? (
                    <span className="muted">{WORDS.none}</span>
                  ) : (
                    <Link href={`/countries/${row.country}?sel=${row.latest.id}`}>
                      <span className={styles["when"]}>{row.latest.words}</span>{" "}
                      <span className={styles["headline"]} dir="auto">
                        {row.latest.headline}
                      </span>
                    </Link>
                  )}
                </td>
                <td className={styles["undated"]} data-none={row.undated === 0}>
                  {row.undated === 0 ? (
                    <span className="muted">0</span>
                  ) : (
                    <span className="chip caution">
                      {row.undated} <span className={styles["undated-word"]}>{WORDS.undated.toLowerCase()}</span>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length === 0 ? null : <p className="small soft">{WORDS.spreadLegend(years, fullest)}</p>}
    </section>
  );
}

interface Sort {
  key: SortKey;
  /** The other way round than the column is first sorted. */
  reversed: boolean;
}

interface SortHeaderProps {
  column: SortKey;
  label: string;
  sort: Sort;
  onSort(column: SortKey): void;
}

function SortHeader({ column, label, sort, onSort }: SortHeaderProps) {
  const isCurrent = column === sort.key;
  const isAscending = (column === "country") !== sort.reversed;
  return (
    <th
      scope="col"
      className={styles[column]}
      aria-sort={isCurrent ? (isAscending ? "ascending" : "descending") : undefined}
    >
      <button type="button" className={styles["sort"]} onClick={() => onSort(column)} title={WORDS.sort(label)}>
        {label}
        <span aria-hidden="true">{isCurrent ? (isAscending ? "↑" : "↓") : ""}</span>
      </button>
    </th>
  );
}
