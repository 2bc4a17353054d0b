"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { preload } from "react-dom";
import { type CountryRow, numbersEnd, rowsOfNumbers, withTexts } from "@/lib/timeline/row-stream";
import { TIMELINE } from "../texts/timeline";
import { CountryExplorer, type ExplorerBasics } from "./country-explorer.client";
import styles from "./country-explorer.module.css";

const PICTURE_MS_MOST = 400;

/** The picture is drawn before the words are taken up; a page out of sight draws none, and goes on all the same. */
const nextPicture = (): Promise<unknown> =>
  Promise.race([
    new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 0)))),
    new Promise((late) => setTimeout(late, PICTURE_MS_MOST)),
  ]);

/** Reads the rows as they come: calls `show` with the numbers, and again with the words. */
async function readRows(path: string, signal: AbortSignal, show: (rows: CountryRow[], words: boolean) => void) {
  const response = await fetch(path, { signal });
  if (!response.ok || response.body === null) throw new Error(`${path} answered ${response.status}`);
  let bytes = new Uint8Array(1 << 22);
  let length = 0;
  let rows: CountryRow[] | null = null;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (length + read.value.length > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, length + read.value.length));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(read.value, length);
    length += read.value.length;
    const end = numbersEnd(bytes);
    if (rows === null && end !== null && length >= end) {
      rows = rowsOfNumbers(bytes.subarray(0, end));
      show(rows, false);
      await nextPicture();
    }
  }
  if (rows === null) throw new Error(`${path} ended before its numbers`);
  const texts = new TextDecoder().decode(bytes.subarray(numbersEnd(bytes) ?? 0, length));
  show(withTexts(rows, texts), true);
}

/** A country with more events than a page should carry: numbers and then words come after it, in one stream. */
export function ManyRows({ count, ...explorer }: ExplorerBasics & { count: number }) {
  const path = `/api/countries/${explorer.country}/columns`;
  // Asked for with the page and not only when its code runs.
  preload(path, { as: "fetch", crossOrigin: "anonymous" });
  const [loaded, setLoaded] = useState<{ rows: readonly CountryRow[]; words: boolean } | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    readRows(path, abort.signal, (rows, words) => setLoaded({ rows, words })).catch(() => {
      if (!abort.signal.aborted) setLost(true);
    });
    return () => abort.abort();
  }, [path]);
  if (loaded) return <CountryExplorer {...explorer} rows={loaded.rows} hasWords={loaded.words} hits={null} />;
  return (
    <div className={styles["waiting"]}>
      <p role="status">{isLost ? TIMELINE.rowsLost : TIMELINE.reading(count)}</p>
      <noscript>
        <p>
          {TIMELINE.withoutScripts} <Link href={`/print/${explorer.country}`}>{TIMELINE.print}</Link>
        </p>
      </noscript>
    </div>
  );
}
