import { pushGhosts } from "./bar-marks";
import { clamp, type Frame } from "./frame";
import { isHollow, isUncertain, spotOf, standingOf } from "./glyph-class";
import type { WingView } from "./in-view";
import type { ColourIndex, DotMark, GhostMark, MoreMark } from "./scene";
import type { TimelineStore, Wing } from "./store";

export const DOT_RADIUS = 4;
export const PILE_PITCH = 9.5;

/** A count and the first and last place of the piles it speaks for. */
interface Pile {
  mark: MoreMark;
  first: number;
  last: number;
}

/** Exact days as dots, same-day ones piled outwards; what a pile has no room for is counted. */
export function pointMarks(
  store: TimelineStore,
  view: WingView,
  frame: Frame,
  at: { ground: number; direction: 1 | -1; pileMax: number; lane: number; alternatives: boolean },
): (DotMark | MoreMark | GhostMark)[] {
  const { columns } = store;
  const { scale } = frame.viewport;
  const out: (DotMark | MoreMark | GhostMark)[] = [];
  const piles: Pile[] = [];
  let moreDay = Number.NaN;
  for (let place = view.points[0]; place < view.points[1]; place++) {
    const index = view.wing.points[place] as number;
    const day = view.wing.days[place] as number;
    const row = store.rowOf[index] as number;
    const x = clamp(frame.x(spotOf(columns, index)), frame.left, frame.right);
    const y = at.ground + at.direction * (DOT_RADIUS + 1.5 + Math.min(row, at.pileMax) * PILE_PITCH) * scale;
    const colour = (store.colourOf[index] ?? 5) as ColourIndex;
    const common = { event: index, lane: at.lane, colour };
    if (row >= at.pileMax) {
      const pile = piles.at(-1);
      if (pile && day === moreDay) {
        pile.mark.count++;
        pile.mark.text = `+${pile.mark.count}`;
        continue;
      }
      const mark = { kind: "more", ...common, x, y: y + 3 * scale, text: "+1", size: 9.5 * scale, count: 1 } as const;
      piles.push({ mark: { ...mark }, first: x, last: x });
      moreDay = day;
      continue;
    }
    const standing = standingOf(columns, index);
    const look = isUncertain(columns, index) && !isHollow(columns, index) ? "dashed" : standing;
    if (at.alternatives) pushGhosts(out, store, index, x, y, frame, at.lane);
    out.push({ kind: "dot", ...common, x, y, r: DOT_RADIUS * scale, look, count: 1 });
  }
  return [...out, ...countsApart(piles, frame.viewport)];
}

/** White between two counts. */
const COUNT_GAP = 3;
const COUNT_WEIGHT = 600;

/** Counts that would run into each other are one, over the middle of their piles. In order from left to right. */
function countsApart(counts: readonly Pile[], { scale, measure }: Frame["viewport"]): MoreMark[] {
  const out: Pile[] = [];
  const half = ({ mark }: Pile): number => measure(mark.text, mark.size, COUNT_WEIGHT) / 2;
  for (const one of counts) {
    let last = one;
    for (let before = out.at(-1); before; before = out.at(-1)) {
      if (before.mark.x + half(before) + COUNT_GAP * scale <= last.mark.x - half(last)) break;
      out.pop();
      const count = before.mark.count + last.mark.count;
      const x = (before.first + last.last) / 2;
      last = { first: before.first, last: last.last, mark: { ...before.mark, count, text: `+${count}`, x } };
    }
    out.push(last);
  }
  return out.map(({ mark }) => mark);
}

const tallest = new WeakMap<Wing, number>();

/** Height of the tallest pile on this side, in rows: fixed for the whole store so that panning moves nothing up or down. */
export function pileRows(store: TimelineStore, { wing }: WingView, most: number): number {
  let rows = tallest.get(wing);
  if (rows === undefined) {
    rows = wing.points.length > 0 ? 1 : 0;
    for (const index of wing.points) rows = Math.max(rows, (store.rowOf[index] as number) + 1);
    tallest.set(wing, rows);
  }
  return Math.min(most, rows);
}
