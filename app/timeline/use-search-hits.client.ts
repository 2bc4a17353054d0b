"use client";

import { useEffect, useMemo, useState } from "react";
import { callApi } from "../api-client";

const WAIT_MS = 180;

/** Ids that match in any of the countries; undefined when one of them did not answer. */
async function idsOf(countries: readonly string[], query: string, signal: AbortSignal): Promise<string[] | undefined> {
  const answers = await Promise.all(
    countries.map((country) => {
      const path = `/api/countries/${country}/search?q=${encodeURIComponent(query)}`;
      return callApi<{ ids: string[] }>(path, { signal }).catch(() => null);
    }),
  );
  const ids = answers.flatMap((answer) => (answer?.ok ? [answer.value.ids] : []));
  return ids.length === answers.length ? ids.flat() : undefined;
}

/**
 * Ids of the events whose words match, by the same search as table, print and export; null: everything.
 * @param codes ISO 3166-1 alpha-2 with commas between them
 */
export function useSearchHits(
  codes: string,
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
      const ids = await idsOf(codes.split(","), query, abort.signal);
      if (ids) setFound({ query, ids });
    }, WAIT_MS);
    return () => {
      window.clearTimeout(timer);
      abort.abort();
    };
  }, [codes, query, found]);
  return useMemo(() => (query === "" || found === null ? null : new Set(found.ids)), [query, found]);
}
