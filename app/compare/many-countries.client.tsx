"use client";

import { useMemo } from "react";
import { RowsOnTheWay } from "../timeline/rows-on-the-way";
import { useManyRows } from "../timeline/use-many-rows.client";
import { type BoardProps, CompareBoard } from "./compare-board.client";

interface ManyProps extends Omit<BoardProps, "countries" | "told"> {
  countries: readonly { country: string; name: string }[];
  /** Events of all of them. */
  count: number;
  /** When the page was made, in ms. */
  asOf: number;
}

/** A comparison of more events than a page should carry. */
export function ManyCountries({ countries, count, asOf, ...board }: ManyProps) {
  const codes = countries.map(({ country }) => country);
  const { rows, told, isLost } = useManyRows(codes, asOf);
  const withRows = useMemo(
    () => countries.map((country, at) => ({ ...country, rows: rows?.[at] ?? [] })),
    [countries, rows],
  );
  if (rows === null) return <RowsOnTheWay count={count} isLost={isLost} print={`/print/${codes[0]}`} />;
  return <CompareBoard {...board} countries={withRows} told={told} />;
}
