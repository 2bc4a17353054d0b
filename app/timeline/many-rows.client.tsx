"use client";

import Link from "next/link";
import { useEffect, useState, useSyncExternalStore } from "react";
import { preload } from "react-dom";
import { callApi } from "../api-client";
import { TIMELINE } from "../texts/timeline";
import { CountryExplorer, type ExplorerBasics } from "./country-explorer.client";
import styles from "./country-explorer.module.css";
import { type AskForWords, type RowsOnDemand, type RowWords, rowsOnDemand } from "./rows-on-demand";

async function readRows(country: string, signal: AbortSignal): Promise<RowsOnDemand> {
  const response = await fetch(columnsPath(country), { signal });
  if (!response.ok) throw new Error(`the rows of ${country} answered ${response.status}`);
  return rowsOnDemand(new Uint8Array(await response.arrayBuffer()), askForWords(country));
}

const columnsPath = (country: string): string => `/api/countries/${country}/columns`;

const askForWords =
  (country: string): AskForWords =>
  async (ids) => {
    const path = `/api/countries/${country}/words`;
    const answer = await callApi<RowWords[]>(path, { method: "POST", body: { ids } });
    if (!answer.ok) throw new Error(answer.problem.message);
    return answer.value;
  };

/** A country with more events than a page should carry: their numbers come after it, and words where somebody looks. */
export function ManyRows({ count, ...explorer }: ExplorerBasics & { count: number }) {
  const { country } = explorer;
  // Asked for with the page and not only when its code runs.
  preload(columnsPath(country), { as: "fetch", crossOrigin: "anonymous" });
  const [loaded, setLoaded] = useState<RowsOnDemand | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    readRows(country, abort.signal)
      .then(setLoaded)
      .catch(() => {
        if (!abort.signal.aborted) setLost(true);
      });
    return () => abort.abort();
  }, [country]);
  if (loaded) return <Loaded explorer={explorer} loaded={loaded} />;
  return (
    <div className={styles["waiting"]}>
      <p role="status">{isLost ? TIMELINE.rowsLost : TIMELINE.reading(count)}</p>
      <noscript>
        <p>
          {TIMELINE.withoutScripts} <Link href={`/print/${country}`}>{TIMELINE.print}</Link>
        </p>
      </noscript>
    </div>
  );
}

function Loaded({ explorer, loaded }: { explorer: ExplorerBasics; loaded: RowsOnDemand }) {
  const { rows, told } = useSyncExternalStore(loaded.subscribe, loaded.now);
  return <CountryExplorer {...explorer} rows={rows} told={told} hits={null} />;
}
