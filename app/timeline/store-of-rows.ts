import { EVENT_FAMILIES, FAMILY_OF_TYPE } from "@/lib/timeline/event-family";
import { type TimelineStore, timelineStore } from "@/lib/timeline/store";
import { columnsOf, type TimelineRow, wordsOf } from "@/lib/timeline/timeline-row";
import { FAMILY_WORDS } from "../texts/timeline";

/** The store of the rows that pass the filters; with lanes, one for each family of types that has events. */
export function storeOfRows(
  rows: readonly TimelineRow[],
  shown: readonly number[],
  lanes: "none" | "type",
): TimelineStore {
  const columns = columnsOf(rows);
  const colourOf = columns.type.map((type) => FAMILY_OF_TYPE[type] ?? 5);
  const input = { columns, words: wordsOf(rows), include: Uint32Array.from(shown), colourOf };
  if (lanes === "none") return timelineStore(input);
  const families = new Set(shown.map((index) => colourOf[index]));
  const present = EVENT_FAMILIES.map((_, index) => index).filter((index) => families.has(index));
  return timelineStore({
    ...input,
    laneOf: colourOf.map((index) => Math.max(0, present.indexOf(index))),
    laneNames: present.map((index) => {
      const { id, letter } = EVENT_FAMILIES[index] as (typeof EVENT_FAMILIES)[number];
      return `${letter}  ${FAMILY_WORDS[id]}`;
    }),
  });
}
