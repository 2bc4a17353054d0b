"use client";

import { CountryExplorer, type ExplorerBasics } from "./country-explorer.client";
import { RowsOnTheWay } from "./rows-on-the-way";
import { useManyRows } from "./use-many-rows.client";

/** A country with more events than a page should carry. `asOf`: when the page was made, in ms. */
export function ManyRows({ count, asOf, ...explorer }: ExplorerBasics & { count: number; asOf: number }) {
  const { rows, told, isLost } = useManyRows([explorer.country], asOf);
  const [own] = rows ?? [];
  if (own) return <CountryExplorer {...explorer} rows={own} told={told} hits={null} />;
  return <RowsOnTheWay count={count} isLost={isLost} print={`/print/${explorer.country}`} />;
}
