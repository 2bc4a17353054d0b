import type { DayNumber } from "@/lib/core/civil-time";
import type { Precision } from "@/lib/core/precision";
import type { EventDate, Modality, TimelineEvent } from "@/lib/core/timeline-event";
import type { PaperMark, PaperTone } from "./paper-marks";

/** Days to points. */
export interface PaperScale {
  from: DayNumber;
  to: DayNumber;
  width: number;
}
export const xOf = ({ from, to, width }: PaperScale, day: number): number => ((day - from) / (to - from)) * width;

export interface Glyph {
  marks: readonly PaperMark[];
  /** How far it reaches, in points. */
  x0: number;
  x1: number;
  /** True where the event goes on outside the picture. */
  cutLeft: boolean;
  cutRight: boolean;
}

const DOT_RADIUS = 2.4;
/** Length of a side that is not known: long enough to be seen fading, too short to be read as a span. */
const STUB = 26;
const BAR_WIDTH_MIN = 4;
/** Shorter bars are one flat tint: there is no room for soft ends to be seen. */
const SOFT_FROM = 9;
const UNCERTAIN_BELOW = 0.6;

const isDayOrFiner = (date: EventDate): boolean => date.from !== null && date.to !== null && date.to - date.from === 1;

const isUncertain = (date: EventDate): boolean =>
  date.qualifier === "?" || date.qualifier === "%" || date.confidence < UNCERTAIN_BELOW;

const TINT: Readonly<Partial<Record<Precision, PaperTone>>> = {
  week: "tint-4",
  "part-of-month": "tint-4",
  month: "tint-3",
  interval: "tint-3",
  season: "tint-2",
  quarter: "tint-2",
};

const outline = (tone: PaperTone, dashed: boolean): { tone: PaperTone; width: number; dash?: string } => ({
  tone,
  width: 0.9,
  ...(dashed ? { dash: "1.4 1.1" } : {}),
});

/** The sign of how it is told: filled for a fact, a ring with a point for a claim, a struck ring for a denial, a ring else. */
function dotMarks(x: number, y: number, modality: Modality, uncertain: boolean): PaperMark[] {
  const r = DOT_RADIUS;
  const ring: PaperMark = { kind: "dot", x, y, r, fill: "paper", stroke: outline("accent", uncertain) };
  switch (modality) {
    case "asserted":
      return uncertain ? [ring] : [{ kind: "dot", x, y, r: r + 0.2, fill: "accent" }];
    case "claimed":
      return [ring, { kind: "dot", x, y, r: 1, fill: "accent" }];
    case "denied":
      return [
        ring,
        { kind: "line", x0: x - r - 1, y0: y + r + 1, x1: x + r + 1, y1: y - r - 1, width: 0.9, tone: "accent" },
      ];
    case "planned":
    case "hypothetical":
      return [ring];
  }
}

function tints(x0: number, x1: number, y: number, h: number, steps: readonly PaperTone[]): PaperMark[] {
  const w = (x1 - x0) / steps.length;
  return steps.map((fill, index) => ({ kind: "rect", x: x0 + index * w, y: y - h / 2, w, h, fill }));
}

const LADDER: readonly PaperTone[] = ["tint-1", "tint-2", "tint-3", "tint-4", "tint-5"];

/** Three steps up to the bar's own tint; the first for the bar that fades away. */
const rising = (tone: PaperTone): readonly PaperTone[] => LADDER.slice(0, Math.max(1, LADDER.indexOf(tone)));

function cap(x: number, y: number, h: number): PaperMark {
  return { kind: "line", x0: x, y0: y - h / 2 - 1.2, x1: x, y1: y + h / 2 + 1.2, width: 1.1, tone: "accent" };
}

const arrow = (x: number, y: number, direction: 1 | -1): PaperMark => ({
  kind: "polygon",
  fill: "accent",
  points: [
    [x, y],
    [x - 4.5 * direction, y - 2.8],
    [x - 4.5 * direction, y + 2.8],
  ],
});

const diamond = (x: number, y: number): PaperMark => ({
  kind: "polygon",
  fill: "paper",
  stroke: { tone: "accent", width: 0.9 },
  points: [
    [x, y - 3.2],
    [x + 3.2, y],
    [x, y + 3.2],
    [x - 3.2, y],
  ],
});

/** A closed interval: solid with caps where it lasted throughout, soft-ended where it lies somewhere within. */
function closedBar(date: EventDate, x0: number, x1: number, y: number, left: boolean, right: boolean): PaperMark[] {
  if (date.qualifier === "~") {
    return [
      ...tints(x0, x1, y, 4, [...LADDER.slice(0, 4), ...LADDER.slice(0, 4).reverse()]),
      diamond((x0 + x1) / 2, y),
    ];
  }
  if (isUncertain(date)) {
    return [{ kind: "rect", x: x0, y: y - 2, w: x1 - x0, h: 4, fill: "paper", stroke: outline("accent", true) }];
  }
  if (date.extent === "throughout") {
    const bar: PaperMark = { kind: "rect", x: x0, y: y - 1.8, w: x1 - x0, h: 3.6, fill: "tint-5" };
    return [bar, ...(left ? [] : [cap(x0, y, 3.6)]), ...(right ? [] : [cap(x1, y, 3.6)])];
  }
  const tone = TINT[date.precision] ?? "tint-2";
  if (x1 - x0 < SOFT_FROM) return [{ kind: "rect", x: x0, y: y - 1.8, w: x1 - x0, h: 3.6, fill: "tint-4" }];
  const steps = rising(tone);
  const soft = Math.min(14, (x1 - x0) * 0.3);
  const [a, b] = [left ? x0 : x0 + soft, right ? x1 : x1 - soft];
  return [
    ...(left ? [] : tints(x0, a, y, 3.6, steps)),
    { kind: "rect", x: a, y: y - 1.8, w: b - a, h: 3.6, fill: tone },
    ...(right ? [] : tints(b, x1, y, 3.6, [...steps].reverse())),
  ];
}

/** Lays the sign of modality over the middle of a bar that is no plain fact. */
function overBar(modality: Modality, x: number, y: number): PaperMark[] {
  return modality === "asserted" ? [] : dotMarks(x, y, modality, false);
}

/** Known from its start only: an arrow where it has no end, a broken line where the end is not reported. */
function fromOnly(date: EventDate, x0: number, y: number, scale: PaperScale): { marks: PaperMark[]; x1: number } {
  if (date.endBound === "open") {
    const x1 = scale.width;
    const bar: PaperMark = { kind: "rect", x: x0, y: y - 1.8, w: Math.max(0, x1 - x0 - 4), h: 3.6, fill: "tint-4" };
    return { marks: [bar, cap(x0, y, 3.6), arrow(x1, y, 1)], x1 };
  }
  const x1 = Math.min(x0 + STUB, scale.width);
  const half = (x0 + x1) / 2;
  return {
    marks: [
      { kind: "rect", x: x0, y: y - 1.8, w: half - x0, h: 3.6, fill: "tint-4" },
      { kind: "line", x0: half, y0: y, x1, y1: y, width: 1.2, tone: "accent", dash: "2.4 1.8" },
      cap(x0, y, 3.6),
    ],
    x1,
  };
}

/** The printed sign of an event, `y` its middle. The event must have a date and touch the scale. */
export function eventGlyph(
  { date, modality }: Pick<TimelineEvent, "date" | "modality">,
  y: number,
  scale: PaperScale,
): Glyph {
  const within = (day: number): number => Math.min(scale.width, Math.max(0, xOf(scale, day)));
  const cutLeft = date.from !== null && date.from < scale.from;
  const cutRight = (date.to !== null && date.to > scale.to) || (date.to === null && date.endBound === "open");
  if (isDayOrFiner(date)) {
    const x = within((date.from ?? 0) + 0.5);
    const marks =
      date.qualifier === "~"
        ? [
            ...tints(Math.max(0, x - 9), x + 9, y, 4, [...LADDER.slice(0, 3), ...LADDER.slice(0, 3).reverse()]),
            diamond(x, y),
          ]
        : dotMarks(x, y, modality, isUncertain(date));
    const reach = date.qualifier === "~" ? 9 : DOT_RADIUS + 0.5;
    return { marks, x0: x - reach, x1: x + reach, cutLeft: false, cutRight: false };
  }
  if (date.from !== null && date.to !== null) {
    let [x0, x1] = [within(date.from), within(date.to)];
    if (x1 - x0 < BAR_WIDTH_MIN) {
      x0 = Math.max(0, Math.min((x0 + x1 - BAR_WIDTH_MIN) / 2, scale.width - BAR_WIDTH_MIN));
      x1 = x0 + BAR_WIDTH_MIN;
    }
    const marks = [
      ...closedBar(date, x0, x1, y, cutLeft, cutRight),
      ...(cutLeft ? [arrow(x0, y, -1)] : []),
      ...(cutRight ? [arrow(x1, y, 1)] : []),
      ...overBar(modality, (x0 + x1) / 2, y),
    ];
    return { marks, x0, x1, cutLeft, cutRight };
  }
  if (date.from !== null) {
    const x0 = within(date.from);
    const { marks, x1 } = fromOnly(date, x0, y, scale);
    const all = [...marks, ...(cutLeft ? [arrow(0, y, -1)] : []), ...overBar(modality, Math.min(x0 + 8, x1), y)];
    return { marks: all, x0, x1, cutLeft, cutRight };
  }
  const x1 = within(date.to ?? scale.to);
  const x0 = Math.max(0, x1 - STUB);
  const marks = [...tints(x0, x1, y, 3.6, LADDER.slice(0, 4)), cap(x1, y, 3.6), ...overBar(modality, x1, y)];
  return { marks, x0, x1, cutLeft: false, cutRight };
}
