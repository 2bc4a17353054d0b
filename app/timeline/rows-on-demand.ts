import { rowsOfPacked } from "@/lib/timeline/row-stream";
import { type CountryRow, columnsOf, withColumns } from "@/lib/timeline/timeline-row";

/** What a row says in words. */
export type RowWords = Pick<CountryRow, "id" | "headline" | "words" | "edtf" | "alternatives">;

/** Words of events by their ids; null: of all. */
export type AskForWords = (ids: readonly string[] | null) => Promise<readonly RowWords[]>;

/** The rows as they are at a moment. `told` grows with each answer; `rows` is another list only when all words came at once. */
export interface RowsNow {
  rows: readonly CountryRow[];
  told: number;
}

export interface RowsOnDemand {
  now(): RowsNow;
  /** Calls for each answer until the returned function is called. */
  subscribe(changed: () => void): () => void;
}

/** What is looked at within this time is asked for together. */
const GATHER_MS = 25;
const RETRY_MS = 2000;
/** More than that is asked for as everything: somebody sorts by headline. */
const SOME_MAX = 5000;
/** Events close together are read on from: as many on both sides come too. */
const NEIGHBOURS_MAX = 600;

const GONE: Omit<RowWords, "id"> = { headline: "…", words: "…", edtf: null, alternatives: [] };

/** Where rows that were asked for stand close together, those beside them as well. */
function withNeighbours(wanted: readonly number[], count: number): number[] {
  const sorted = [...wanted].sort((a, b) => a - b);
  const [first, last] = [sorted[0] as number, sorted.at(-1) as number];
  const width = last - first + 1;
  if (width > Math.min(wanted.length * 4, NEIGHBOURS_MAX)) return sorted;
  const from = Math.max(0, first - width);
  return Array.from({ length: Math.min(count, last + width + 1) - from }, (_, i) => from + i);
}

/** Rows whose numbers are all here, and whose words come when somebody looks at them: nothing else is asked for. */
export function rowsOnDemand(packed: Uint8Array, ask: AskForWords): RowsOnDemand {
  const words: (Omit<RowWords, "id"> | undefined)[] = [];
  const wanted = new Set<number>();
  const asked = new Set<number>();
  const listeners = new Set<() => void>();
  let isGathering = false;

  const rows = rowsOfPacked(packed, {
    at(index) {
      const here = words[index];
      if (here === undefined && !asked.has(index)) {
        wanted.add(index);
        if (!isGathering) setTimeout(send, GATHER_MS);
        isGathering = true;
      }
      return here;
    },
  });
  let now: RowsNow = { rows, told: 0 };

  async function send(): Promise<void> {
    const all = wanted.size > SOME_MAX;
    const indices = (all ? rows.map((_, i) => i) : withNeighbours([...wanted], rows.length)).filter(
      (index) => words[index] === undefined && !asked.has(index),
    );
    isGathering = false;
    wanted.clear();
    for (const index of indices) asked.add(index);
    try {
      const ids = indices.map((index) => (rows[index] as CountryRow).id);
      const answers = new Map((await ask(all ? null : ids)).map((row) => [row.id, row]));
      // What is gone since the page was opened is asked for no more.
      indices.forEach((index, i) => {
        words[index] = answers.get(ids[i] as string) ?? GONE;
      });
      now = { rows: all ? rowsAgain() : now.rows, told: now.told + 1 };
      for (const listener of listeners) listener();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    } finally {
      for (const index of indices) asked.delete(index);
    }
  }

  /** The same rows in a new list: whoever sorted them by words sorts again. */
  const rowsAgain = (): readonly CountryRow[] => withColumns([...rows], columnsOf(rows));

  return {
    now: () => now,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
