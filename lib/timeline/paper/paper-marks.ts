import type { PaperWeight } from "./inter-widths";

/**
 * Marks of a printed timeline, in points. Flat tints only: gradients swell a PDF and break up on printers, and steps of one
 * hue stay apart in grey.
 */
export type PaperTone =
  | "ink"
  | "ink-2"
  | "ink-3"
  | "grid"
  | "paper"
  | "accent"
  | "tint-1"
  | "tint-2"
  | "tint-3"
  | "tint-4"
  | "tint-5";

interface PaperText {
  kind: "text";
  x: number;
  /** Baseline. */
  y: number;
  text: string;
  size: number;
  weight: PaperWeight;
  tone: PaperTone;
  anchor: "start" | "middle" | "end";
}

interface PaperLine {
  kind: "line";
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  width: number;
  tone: PaperTone;
  dash?: string;
}

interface PaperRect {
  kind: "rect";
  x: number;
  y: number;
  w: number;
  h: number;
  fill: PaperTone;
  /** Width and tone of the outline; none without it. */
  stroke?: { tone: PaperTone; width: number; dash?: string };
}

interface PaperDot {
  kind: "dot";
  x: number;
  y: number;
  r: number;
  fill: PaperTone;
  stroke?: { tone: PaperTone; width: number; dash?: string };
}

interface PaperPolygon {
  kind: "polygon";
  points: readonly (readonly [number, number])[];
  fill: PaperTone;
  stroke?: { tone: PaperTone; width: number };
}

export type PaperMark = PaperText | PaperLine | PaperRect | PaperDot | PaperPolygon;

export interface PaperBox {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** All marks of one event in one picture, and the box that no other event's label enters. */
export interface PaperItem {
  eventId: string;
  number: number;
  box: PaperBox;
  /** Where the line down from the axis ends. */
  spot: { x: number; y: number };
  marks: readonly PaperMark[];
}

export const text = (parts: Omit<PaperText, "kind" | "anchor"> & { anchor?: PaperText["anchor"] }): PaperText => ({
  kind: "text",
  anchor: "start",
  ...parts,
});

/** The mark, moved right and down. */
export function movedBy(mark: PaperMark, dx: number, dy: number): PaperMark {
  switch (mark.kind) {
    case "line":
      return { ...mark, x0: mark.x0 + dx, x1: mark.x1 + dx, y0: mark.y0 + dy, y1: mark.y1 + dy };
    case "polygon":
      return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy] as const) };
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}
