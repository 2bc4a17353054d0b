import { EVENT_FAMILIES, FAMILY_OF_TYPE } from "./event-family";
import type { CardMark, Mark, Scene } from "./scene";
import { type TimelineStore, timelineStore } from "./store";
import { columnsOf, type TimelineRow, wordsOf } from "./timeline-row";
import type { Viewport } from "./viewport";

export const measure: Viewport["measure"] = (text, size, weight) => text.length * size * (weight === 600 ? 0.58 : 0.54);

export function storeOf(rows: readonly TimelineRow[], lanes: boolean): TimelineStore {
  const columns = columnsOf(rows);
  const colourOf = Uint8Array.from(columns.type, (type) => FAMILY_OF_TYPE[type] as number);
  const input = { columns, words: wordsOf(rows), colourOf };
  return timelineStore(
    lanes ? { ...input, laneOf: colourOf, laneNames: EVENT_FAMILIES.map((family) => family.id) } : input,
  );
}

export const viewport = (store: TimelineStore, over: Partial<Viewport> = {}): Viewport => ({
  from: (store.extent?.from ?? 0) - 20,
  to: (store.extent?.to ?? 1) + 20,
  width: 1180,
  minHeight: 340,
  maxHeight: 1600,
  scale: 1,
  measure,
  today: 20_779,
  cards: true,
  ...over,
});

export const cardsOf = (scene: Scene): CardMark[] =>
  scene.marks.filter((mark): mark is CardMark => mark.kind === "card");
/** How many events a mark stands for. */
export const counts = (mark: Mark): number => ("count" in mark ? mark.count : 0);
