import { placeAt } from "@/lib/timeline/frame";
import type { BarMark, BinMark, DotMark, Scene } from "@/lib/timeline/scene";

const REACH = 12; // half of the 24 px that a target must have

export type Hit = { kind: "event"; event: number } | { kind: "bin"; bin: BinMark };

/** What lies under a point of the scene: a card before a glyph, the nearest glyph before a density bar. */
export function hitTest(scene: Scene, x: number, y: number): Hit | null {
  let nearest: { event: number; distance: number } | null = null;
  let bin: BinMark | null = null;
  const consider = (event: number, distance: number): void => {
    if (distance <= REACH && (nearest === null || distance < nearest.distance)) nearest = { event, distance };
  };
  for (const mark of scene.marks) {
    switch (mark.kind) {
      case "card":
        if (x >= mark.x - 3 && x <= mark.x + mark.w + 6 && y >= mark.y - 2 && y <= mark.y + mark.h + 2) {
          return { kind: "event", event: mark.event };
        }
        break;
      case "dot":
      case "diamond":
        consider(mark.event, Math.hypot(mark.x - x, mark.y - y));
        break;
      case "bar":
        if (mark.count === 1) consider(mark.event, distanceToBar(mark, x, y));
        break;
      case "bin":
        if (x >= mark.x && x < mark.x + mark.w && y <= mark.y + mark.h + 4) bin = mark;
        break;
      default:
    }
  }
  if (nearest !== null) return { kind: "event", event: (nearest as { event: number }).event };
  return bin === null ? null : { kind: "bin", bin };
}

function distanceToBar(mark: { x: number; y: number; w: number }, x: number, y: number): number {
  const dx = x < mark.x ? mark.x - x : x > mark.x + mark.w ? x - mark.x - mark.w : 0;
  return Math.hypot(dx, (mark.y - y) * 1.5);
}

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Where events are in the picture: their cards, else their glyphs; without those that are in a density bar or outside. */
export function boxesOf(scene: Scene, events: ReadonlySet<number>): Map<number, Box> {
  const boxes = new Map<number, Box>();
  for (const mark of scene.marks) {
    switch (mark.kind) {
      case "card":
        if (events.has(mark.event))
          boxes.set(mark.event, { x: mark.x - 2, y: mark.y - 2, w: mark.w + 8, h: mark.h + 4 });
        break;
      case "dot":
      case "bar": {
        if (!events.has(mark.event) || boxes.has(mark.event)) break;
        boxes.set(mark.event, glyphBox(mark));
        break;
      }
      default:
    }
  }
  return boxes;
}

/** Where an event is in the picture; null where it is in a density bar or outside. */
export const boxOf = (scene: Scene, event: number): Box | null => boxesOf(scene, new Set([event])).get(event) ?? null;

/** The density bar that counts a day of a lane; null where none does. */
export const binAt = (scene: Scene, lane: number, day: number): BinMark | null =>
  (scene.marks.find((mark) => mark.kind === "bin" && mark.lane === lane && day >= mark.from && day < mark.to) as
    | BinMark
    | undefined) ?? null;

/** The curve of a lane, as far as it is over a day. */
function curveAt({ marks, stops }: Scene, lane: number, day: number): Box | null {
  const curve = marks.find((mark) => mark.kind === "profile" && mark.lane === lane);
  return curve?.kind === "profile" ? { x: placeAt(stops, day) - 4, y: curve.y, w: 8, h: curve.h } : null;
}

/** Where an event is, be it in a density bar or a curve. `own`: its card or glyph, where that is known. */
export function placeOf(
  scene: Scene,
  event: number,
  lane: number,
  day: number,
  own: Box | null = boxOf(scene, event),
): Box | null {
  if (own !== null) return own;
  const bin = binAt(scene, lane, day);
  if (bin === null) return curveAt(scene, lane, day);
  return { x: bin.x - 1, y: bin.y - 1, w: Math.max(bin.w + 2, 6), h: bin.h + 2 };
}

const glyphBox = (mark: DotMark | BarMark): Box =>
  mark.kind === "dot"
    ? { x: mark.x - REACH, y: mark.y - REACH, w: 2 * REACH, h: 2 * REACH }
    : { x: mark.x - 2, y: mark.y - REACH, w: Math.max(mark.w + 4, 24), h: 2 * REACH };
