import type { CountryRow } from "@/lib/timeline/timeline-row";
import type { RowsNow, RowsOnDemand } from "./rows-on-demand";

/** Rows of several countries as they are at a moment: another object after each answer, another `rows` only where a row is another. */
export interface TogetherNow {
  rows: readonly (readonly CountryRow[])[];
  told: number;
}

export interface RowsTogether {
  now(): TogetherNow;
  subscribe(changed: () => void): () => void;
}

const toldIn = (nows: readonly RowsNow[]): number => nows.reduce((sum, { told }) => sum + told, 0);

/** Several lists of rows on demand as one: it has changed when one of them has. */
export function rowsTogether(each: readonly RowsOnDemand[]): RowsTogether {
  const look = (): readonly RowsNow[] => each.map((one) => one.now());
  let seen = look();
  let last: TogetherNow = { rows: seen.map(({ rows }) => rows), told: toldIn(seen) };
  return {
    now() {
      const nows = look();
      if (nows.some((now, i) => now !== seen[i])) {
        const isSame = nows.every(({ rows }, i) => rows === last.rows[i]);
        last = { rows: isSame ? last.rows : nows.map(({ rows }) => rows), told: toldIn(nows) };
        seen = nows;
      }
      return last;
    },
    subscribe(changed) {
      const stops = each.map((one) => one.subscribe(changed));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
