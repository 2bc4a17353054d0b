import { eventGlyph, type Glyph, type PaperScale } from "./event-glyph";
import type { EventLabel } from "./event-label";
import type { PaperBox, PaperItem, PaperMark } from "./paper-marks";

/** Where a label stands beside its glyph, before it is known how far down. */
interface Shape {
  label: EventLabel;
  x: number;
  w: number;
  h: number;
  labelX: number;
  labelY: number;
  glyphY: number;
}

const BESIDE = 5;
/** A bar longer than this share of the plot carries its label above it. */
const LONG_SHARE = 0.3;
const SIDE_WHITE = 8;

function shape(label: EventLabel, scale: PaperScale): Shape {
  const { x0, x1 } = eventGlyph(label.entry.event, 0, scale);
  const isLong = x1 - x0 > scale.width * LONG_SHARE;
  if (!isLong && x1 + BESIDE + label.w <= scale.width) {
    return {
      label,
      x: x0,
      w: x1 + BESIDE + label.w - x0,
      h: label.h,
      labelX: x1 + BESIDE,
      labelY: 0,
      glyphY: label.middle,
    };
  }
  if (!isLong && x0 - BESIDE - label.w >= 0) {
    const labelX = x0 - BESIDE - label.w;
    return { label, x: labelX, w: x1 - labelX, h: label.h, labelX, labelY: 0, glyphY: label.middle };
  }
  const labelX = Math.max(0, Math.min(x0, scale.width - label.w));
  const x = Math.min(x0, labelX);
  return {
    label,
    x,
    w: Math.max(x1, labelX + label.w) - x,
    h: label.h + 7,
    labelX,
    labelY: 0,
    glyphY: label.h + 3.5,
  };
}

function item({ label, x, w, h, labelX, labelY, glyphY }: Shape, y: number, scale: PaperScale): PaperItem {
  const { event, number } = label.entry;
  const glyph: Glyph = eventGlyph(event, y + glyphY, scale);
  const marks: PaperMark[] = [...label.marksAt(labelX, y + labelY), ...glyph.marks];
  return { eventId: event.id, number, box: { x, y, w, h }, marks, spot: { x: spotOf(glyph), y: y + glyphY } };
}

/** Where the line down from the axis meets the glyph: the middle of a dot, the start of a bar. */
const spotOf = ({ x0, x1 }: Glyph): number => (x1 - x0 < 7 ? (x0 + x1) / 2 : x0);

const meets = (a: PaperBox, b: PaperBox, gap: number): boolean =>
  a.x < b.x + b.w + SIDE_WHITE && b.x < a.x + a.w + SIDE_WHITE && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;

export interface PlacedItems {
  items: readonly PaperItem[];
  height: number;
}

/** One below the other in the order of time, where there is height for it: a page that reads downwards. */
function staircase(shapes: readonly Shape[], heightMax: number, gap: number, scale: PaperScale): PlacedItems | null {
  const filled = shapes.reduce((sum, { h }) => sum + h, 0);
  const gaps = Math.max(1, shapes.length - 1);
  const white = Math.min(gap * 2, (heightMax - filled) / gaps);
  if (filled > heightMax || white < gap) return null;
  let y = 0;
  const items = shapes.map((one) => {
    const placed = item(one, y, scale);
    y += one.h + white;
    return placed;
  });
  return { items, height: Math.max(0, y - white) };
}

/**
 * Places labels beside their glyphs so that no two meet. In the order of time, each as high as it can stand.
 * Height 0 where there is nothing; null as soon as one stands lower than `heightMax`: of a hundred thousand few are tried.
 */
export function placeItems(
  labels: readonly EventLabel[],
  scale: PaperScale,
  heightMax: number,
  gap: number,
): PlacedItems | null {
  const shapes = labels.map((label) => shape(label, scale));
  const stairs = staircase(shapes, heightMax, gap, scale);
  if (stairs !== null) return stairs;
  const placed: { shape: Shape; box: PaperBox }[] = [];
  let height = 0;
  for (const one of shapes) {
    const box: PaperBox = { x: one.x, y: 0, w: one.w, h: one.h };
    for (let free = false; !free; ) {
      const inTheWay = placed.filter((other) => meets(box, other.box, gap));
      free = inTheWay.length === 0;
      if (!free) box.y = Math.min(...inTheWay.map((other) => other.box.y + other.box.h)) + gap;
    }
    height = Math.max(height, box.y + box.h);
    if (height > heightMax) return null;
    placed.push({ shape: one, box });
  }
  return { items: placed.map(({ shape: one, box }) => item(one, box.y, scale)), height };
}
