import type { ChosenPage } from "./read-files";

/** Well under what it takes in one request (app/api/door.ts): a character may need more than one byte. */
const BATCH_LENGTH_MAX = 4_000_000;
const BATCH_PAGES_MAX = 50;

/** Pages in their order, cut into parts that each fit one request. */
export function pageBatches(pages: readonly ChosenPage[]): ChosenPage[][] {
  const batches: ChosenPage[][] = [];
  let length = 0;
  for (const page of pages) {
    const last = batches.at(-1);
    if (last === undefined || last.length === BATCH_PAGES_MAX || length + page.text.length > BATCH_LENGTH_MAX) {
      batches.push([page]);
      length = page.text.length;
    } else {
      last.push(page);
      length += page.text.length;
    }
  }
  return batches;
}
