"use client";

import { useEffect, useMemo, useState } from "react";
import { callApi } from "../api-client";

const WAIT_MS = 180;

/** Ids of the events whose words match, by the same search as table, print and export; null: everything. */
export function useSearchHits(
  country: string,
  query: string,
  first: readonly string[] | null,
): ReadonlySet<string> | null {
  const [found, setFound] = useState<{ query: string; ids: readonly string[] } | null>(
    first === null ? null : { query, ids: first },
  );
  useEffect(() => {
    if (query === "" || found?.query === query) return;
    const abort = new AbortController();
    const timer = window.setTimeout(async () => {
      const path = `/api/countries/${country}/search?q=${encodeURIComponent(query)}`;
      const answer = await callApi<{ ids: string[] }>(path, { signal: abort.signal }).catch(() => null);
      if (answer?.ok) setFound({ query, ids: answer.value.ids });
    }, WAIT_MS);
    return () => {
      window.clearTimeout(timer);
      abort.abort();
    };
  }, [country, query, found]);
  return useMemo(() => (query === "" || found === null ? null : new Set(found.ids)), [query, found]);
}
