import { sortedByKey } from "@/lib/timeline/counting-sort";
import { spotOf } from "@/lib/timeline/glyph-class";
import { isUndated, type TimelineStore } from "@/lib/timeline/store";

/** The events of the store in chronological order, all and by lane: what the arrow keys walk. */
export interface EventOrder {
  all: readonly number[];
  lanes: readonly (readonly number[])[];
  laneOf(event: number): number;
  spot(event: number): number;
}

/** Spots are told apart to half a minute. */
const SPOTS_A_DAY = 2880;

/** The dated ones in order of their spots, then as given. */
function bySpot(store: TimelineStore, shown: readonly number[]): readonly number[] {
  const { columns } = store;
  const events = new Uint32Array(shown.length);
  const keys = new Int32Array(shown.length);
  let count = 0;
  let isNear = true;
  for (let i = 0; i < shown.length; i++) {
    const event = shown[i] as number;
    if (isUndated(columns, event)) continue;
    const at = Math.round(spotOf(columns, event) * SPOTS_A_DAY);
    events[count] = event;
    keys[count] = at;
    if (keys[count++] !== at) isNear = false;
  }
  const dated = events.subarray(0, count);
  if (isNear) return Array.from(sortedByKey(dated, keys.subarray(0, count)));
  // Thousands of years away half minutes have no room in a key.
  return Array.from(dated).sort((a, b) => spotOf(columns, a) - spotOf(columns, b));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Sorts when it is first asked for an order: a picture needs none. */
export function eventOrder(store: TimelineStore, shown: readonly number[]): EventOrder {
  const laneOf = (event: number): number => (store.wingOf[event] as number) >> 1;
  const all = once(() => bySpot(store, shown));
  const lanes = once(() => {
    if (store.lanes.length === 1) return [all()];
    const each: number[][] = store.lanes.map(() => []);
    for (const event of all()) each[laneOf(event)]?.push(event);
    return each;
  });
  return {
    get all() {
      return all();
    },
    get lanes() {
      return lanes();
    },
    laneOf,
    spot: (event) => spotOf(store.columns, event),
  };
}

const nearest = (order: EventOrder, events: readonly number[], day: number): number | null =>
  events.reduce<number | null>(
    (best, event) =>
      best === null || Math.abs(order.spot(event) - day) < Math.abs(order.spot(best) - day) ? event : best,
    null,
  );

/** The first event that the keyboard meets: the one nearest to the middle of the window. */
export const firstInWindow = (order: EventOrder, from: number, to: number): number | null =>
  nearest(order, order.all, (from + to) / 2);

/** One step from an event; null where there is none. */
export function stepFrom(
  order: EventOrder,
  event: number,
  step: "previous" | "next" | "first" | "last" | "lane-up" | "lane-down" | "previous-of-all" | "next-of-all",
): number | null {
  const lane = order.laneOf(event);
  const own = step.endsWith("of-all") ? order.all : (order.lanes[lane] ?? order.all);
  const at = own.indexOf(event);
  switch (step) {
    case "previous":
    case "previous-of-all":
      return own[at - 1] ?? null;
    case "next":
    case "next-of-all":
      return own[at + 1] ?? null;
    case "first":
      return own[0] ?? null;
    case "last":
      return own.at(-1) ?? null;
    default: {
      const other = order.lanes[lane + (step === "lane-up" ? -1 : 1)];
      if (other?.length) return nearest(order, other, order.spot(event));
      // With a single lane the vertical arrows walk it too: nothing on the plot is out of their reach.
      return order.lanes.length > 1 ? null : (own[at + (step === "lane-up" ? -1 : 1)] ?? null);
    }
  }
}
