"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { preload } from "react-dom";
import type { CountryRow } from "@/lib/timeline/timeline-row";
import { callApi } from "../api-client";
import { PLOT_FONT, wakeFonts } from "./canvas-measure";
import { type AskForWords, type RowsOnDemand, type RowWords, rowsOnDemand } from "./rows-on-demand";
import { type RowsTogether, rowsTogether } from "./rows-together";

const columnsPath = (country: string): string => `/api/countries/${country}/columns`;

const askForWords =
  (country: string): AskForWords =>
  async (ids) => {
    const path = `/api/countries/${country}/words`;
    const answer = await callApi<RowWords[]>(path, { method: "POST", body: { ids } });
    if (!answer.ok) throw new Error(answer.problem.message);
    return answer.value;
  };

async function readRows(country: string, signal: AbortSignal): Promise<RowsOnDemand> {
  const response = await fetch(columnsPath(country), { signal });
  if (!response.ok) throw new Error(`the rows of ${country} answered ${response.status}`);
  return rowsOnDemand(new Uint8Array(await response.arrayBuffer()), askForWords(country));
}

export interface ManyRowsNow {
  /** By country, in the order asked for; null until all are here. */
  rows: readonly (readonly CountryRow[])[] | null;
  /** Grows with the words that come. */
  told: number;
  isLost: boolean;
}

/**
 * Rows of countries with more events than a page should carry: their numbers come after the page, words where somebody looks.
 * Another `asOf` (the page was made again, as after a correction) reads them again; until then the old ones stand.
 */
export function useManyRows(countries: readonly string[], asOf: number): ManyRowsNow {
  const wanted = countries.join();
  // Asked for with the page and not only when its code runs.
  for (const country of countries) preload(columnsPath(country), { as: "fetch", crossOrigin: "anonymous" });
  const [together, setTogether] = useState<RowsTogether>(NOTHING_YET);
  const [isLost, setLost] = useState(false);
  useEffect(() => wakeFonts(PLOT_FONT), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another time of the page asks for its rows
  useEffect(() => {
    const abort = new AbortController();
    Promise.all(wanted.split(",").map((country) => readRows(country, abort.signal)))
      .then((each) => {
        if (!abort.signal.aborted) setTogether(rowsTogether(each));
      })
      .catch(() => {
        if (!abort.signal.aborted) setLost(true);
      });
    return () => abort.abort();
  }, [wanted, asOf]);
  const { rows, told } = useSyncExternalStore(together.subscribe, together.now, together.now);
  return { rows: together === NOTHING_YET ? null : rows, told, isLost };
}

const NOTHING_YET = rowsTogether([]);
