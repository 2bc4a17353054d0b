import { EVENT_FAMILIES, FAMILY_OF_TYPE } from "@/lib/timeline/event-family";
import { type TimelineStore, timelineStore } from "@/lib/timeline/store";
import {
  columnsOf,
  type TimelineColumns,
  type TimelineRow,
  type TimelineWords,
  wordsOf,
} from "@/lib/timeline/timeline-row";
import { FAMILY_WORDS } from "../texts/timeline";
import { MODALITY_WORDS } from "../texts/words";

/** What a card says before its headline: the date, and what stands against taking the headline for a fact. */
export function cardWords(rows: readonly TimelineRow[]): TimelineWords {
  const words = wordsOf(rows);
  return {
    ...words,
    words: (index) => {
      const date = words.words(index);
      const { modality } = rows[index] as TimelineRow;
      return date === undefined || modality === "asserted" ? date : `${date} · ${MODALITY_WORDS[modality].label}`;
    },
  };
}

const knownColours = new WeakMap<TimelineColumns, Uint8Array>();

/** The colours of all rows: filters change none of them. */
function coloursOf(columns: TimelineColumns): Uint8Array {
  let colours = knownColours.get(columns);
  if (!colours) {
    colours = columns.type.map((type) => FAMILY_OF_TYPE[type] ?? 5);
    knownColours.set(columns, colours);
  }
  return colours;
}

type Lanes = "none" | "type";

/** By the list of what is shown: the same list comes again when filters are cleared. */
const knownStores = new WeakMap<
  readonly number[],
  { rows: readonly TimelineRow[]; stores: Map<Lanes, TimelineStore> }
>();

/** The store of the rows that pass the filters; with lanes, one for each family of types that has events. */
export function storeOfRows(rows: readonly TimelineRow[], shown: readonly number[], lanes: Lanes): TimelineStore {
  let known = knownStores.get(shown);
  if (known?.rows !== rows) {
    known = { rows, stores: new Map() };
    knownStores.set(shown, known);
  }
  let store = known.stores.get(lanes);
  if (!store) {
    store = newStore(rows, shown, lanes);
    known.stores.set(lanes, store);
  }
  return store;
}

function newStore(rows: readonly TimelineRow[], shown: readonly number[], lanes: Lanes): TimelineStore {
  const columns = columnsOf(rows);
  const colourOf = coloursOf(columns);
  const input = { columns, words: cardWords(rows), include: Uint32Array.from(shown), colourOf };
  if (lanes === "none") return timelineStore(input);
  const isPresent = new Uint8Array(EVENT_FAMILIES.length);
  for (const index of shown) isPresent[colourOf[index] as number] = 1;
  const present = EVENT_FAMILIES.map((_, index) => index).filter((index) => isPresent[index] === 1);
  const laneOfColour = EVENT_FAMILIES.map((_, index) => Math.max(0, present.indexOf(index)));
  return timelineStore({
    ...input,
    laneOf: colourOf.map((index) => laneOfColour[index] as number),
    laneNames: present.map((index) => {
      const { id, letter } = EVENT_FAMILIES[index] as (typeof EVENT_FAMILIES)[number];
      return `${letter}  ${FAMILY_WORDS[id]}`;
    }),
  });
}
