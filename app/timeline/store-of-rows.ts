import { EVENT_TYPES } from "@/lib/core/timeline-event";
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
  const family = (row: TimelineRow): number => FAMILY_OF_TYPE[EVENT_TYPES.indexOf(row.type)] ?? 5;
  const colourOf = Uint8Array.from(rows, family);
  const input = { columns, words: wordsOf(rows), include: Uint32Array.from(shown), colourOf };
  if (lanes === "none") return timelineStore(input);
  const present = EVENT_FAMILIES.map((_, index) => index).filter((index) => shown.some((i) => colourOf[i] === index));
  return timelineStore({
    ...input,
    laneOf: colourOf.map((index) => Math.max(0, present.indexOf(index))),
    laneNames: present.map((index) => {
      const { id, letter } = EVENT_FAMILIES[index] as (typeof EVENT_FAMILIES)[number];
      return `${letter}  ${FAMILY_WORDS[id]}`;
    }),
  });
}
