import { dayInWords } from "@/lib/core/date-words";
import { type Axis, type AxisTick, layoutAxis } from "./axis";
import type { Frame } from "./frame";
import type { BreakMark, CardMark, GridMark, Mark, TextMark } from "./scene";

const DAYS_OF_YEAR_MAX = 366;
const MINOR_SIZE = 12;
const MAJOR_SIZE = 12.5;
export const RIBBON_HEIGHT = 42;

export const axisOf = (frame: Frame): Axis =>
  layoutAxis(
    frame.viewport.from,
    frame.viewport.to,
    frame.perDay,
    MINOR_SIZE * frame.viewport.scale,
    frame.viewport.measure,
  );

const isCollapsed = (x: number, frame: Frame): boolean =>
  frame.collapsed.some((span) => x > frame.x(span.from) && x < frame.x(span.to));

/** Lines of the upper row, and with `minor` of the lower: behind words the fewer the better. */
export function gridMarks(axis: Axis, frame: Frame, y0: number, y1: number, minor: boolean): GridMark[] {
  const lines = (ticks: readonly AxisTick[], strong: boolean): GridMark[] =>
    ticks
      .map((tick) => frame.x(tick.from))
      .filter((x) => x >= frame.left - 0.5 && x <= frame.right + 0.5 && !isCollapsed(x, frame))
      .map((x) => ({ kind: "grid", x, y0, y1, strong }));
  const strong = axis.minor.length > 0;
  return [...(minor ? lines(axis.minor, false) : []), ...lines(axis.major, strong)];
}

/** The longest part of a cell that no collapsed span cuts. */
function outsideBreaks(a: number, b: number, frame: Frame): [number, number] {
  let best: [number, number] = [a, a];
  let start = a;
  for (const span of [...frame.collapsed, { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }]) {
    const end = Math.min(b, span.from === Number.POSITIVE_INFINITY ? b : frame.x(span.from));
    if (end - start > best[1] - best[0]) best = [start, end];
    if (span.from === Number.POSITIVE_INFINITY) break;
    start = Math.max(start, Math.min(b, frame.x(span.to)));
  }
  return best;
}

/** Labels in the middle of their cell, as far as the cell is in view; none where the cell is too narrow. */
function cellLabels(
  ticks: readonly AxisTick[],
  frame: Frame,
  y: number,
  look: Pick<TextMark, "role" | "size" | "weight" | "tone">,
): TextMark[] {
  return ticks.flatMap((tick): TextMark[] => {
    const [a, b] = outsideBreaks(
      Math.max(frame.x(tick.from), frame.left),
      Math.min(frame.x(tick.to), frame.right),
      frame,
    );
    if (tick.label === "" || frame.viewport.measure(tick.label, look.size, look.weight) + 4 > b - a) return [];
    return [{ kind: "text", ...look, x: (a + b) / 2, y, text: tick.label, anchor: "middle" }];
  });
}

/** The upper row's labels stand at the start of their cell and stay at the edge while the cell slides out. */
function stickyLabels(
  ticks: readonly AxisTick[],
  frame: Frame,
  y: number,
  look: Pick<TextMark, "role" | "size" | "weight" | "tone">,
): TextMark[] {
  const { measure, scale } = frame.viewport;
  return ticks.flatMap((tick): TextMark[] => {
    const [start, b] = outsideBreaks(
      Math.max(frame.x(tick.from), frame.left),
      Math.min(frame.x(tick.to), frame.right),
      frame,
    );
    const a = start + 7 * scale;
    if (a + measure(tick.label, look.size, look.weight) + 4 * scale > b) return [];
    return [{ kind: "text", ...look, x: a, y, text: tick.label, anchor: "start" }];
  });
}

const spanOf = ({ x, text, size, weight, anchor }: TextMark, { viewport }: Frame): [number, number] => {
  const width = viewport.measure(text, size, weight);
  const start = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [start, start + width];
};

/** True when two words of one row come closer than a space. */
function meets(a: TextMark, b: TextMark, frame: Frame): boolean {
  const [[from, to], [other, end]] = [spanOf(a, frame), spanOf(b, frame)];
  return from < end + 4 * frame.viewport.scale && to > other - 4 * frame.viewport.scale;
}

/** Which day the line of today stands for, beside it; months and days that it covers give way. */
function todayLabel(frame: Frame, y: number): TextMark[] {
  const { today, measure, scale } = frame.viewport;
  if (today === null) return [];
  const at = frame.x(today + 0.5);
  if (at < frame.left || at > frame.right) return [];
  const look = { role: "today", size: 11 * scale, weight: 600, tone: "ink-2" } as const;
  const text = `today ${dayInWords(today)}`;
  const fits = at + 5 * scale + measure(text, look.size, look.weight) <= frame.right;
  const x = at + (fits ? 5 : -5) * scale;
  return [{ kind: "text", ...look, x, y, text, anchor: fits ? "start" : "end" }];
}

/** Where a cell of the band begins. A line ends above the words of today, and does not run through them. */
const dividers = (
  ticks: readonly AxisTick[],
  frame: Frame,
  y0: number,
  y1: number,
  today: readonly TextMark[],
): GridMark[] =>
  ticks
    .map((tick) => frame.x(tick.from))
    .filter((x) => x > frame.left && x < frame.right && !isCollapsed(x, frame))
    .map((x): GridMark => {
      const crossed = today.find((word) => {
        const [start, end] = spanOf(word, frame);
        const air = 2 * frame.viewport.scale;
        return x > start - air && x < end + air;
      });
      return { kind: "grid", x, y0, y1: crossed ? Math.min(y1, crossed.y - crossed.size) : y1, strong: true };
    })
    .filter((line) => line.y1 > line.y0);

/** The band of time: years above, months or days below. */
export function ribbonMarks(axis: Axis, frame: Frame, y: number): Mark[] {
  const { scale, width } = frame.viewport;
  const height = RIBBON_HEIGHT * scale;
  const marks: Mark[] = [{ kind: "ribbon", x: 0, y, w: width, h: height }];
  const major = { role: "year", size: MAJOR_SIZE * scale, weight: 600, tone: "ink" } as const;
  const minor = { role: "tick", size: MINOR_SIZE * scale, weight: 400, tone: "ink-2" } as const;
  if (axis.minor.length === 0) {
    // "1970" in the middle of five years would read as 1972: the name of several years stands where they begin.
    const isOneYear = axis.major.every(({ from, to }) => to - from <= DAYS_OF_YEAR_MAX);
    const baseline = y + height / 2 + 2 * scale;
    const begun = axis.major.filter(({ from }) => frame.x(from) >= frame.left - 0.5);
    const labels = isOneYear
      ? cellLabels(axis.major, frame, baseline, major)
      : stickyLabels(begun, frame, baseline, major);
    marks.push(...labels, ...breaksOfRibbon(frame, y));
    const today = todayLabel(frame, y + height - 4 * scale);
    if (!isOneYear) marks.push(...dividers(axis.major, frame, y, y + height, today));
    return [...marks, ...today];
  }
  marks.push(...stickyLabels(axis.major, frame, y + 17 * scale, major));
  const today = todayLabel(frame, y + 34 * scale);
  const beside = (label: TextMark): boolean => today.every((word) => !meets(label, word, frame));
  marks.push(...cellLabels(axis.minor, frame, y + 34 * scale, minor).filter(beside), ...today);
  marks.push(...dividers(axis.minor, frame, y + height - 5 * scale, y + height, today));
  marks.push(...dividers(axis.major, frame, y, y + height, today));
  marks.push(...breaksOfRibbon(frame, y));
  return marks;
}

/** Today's line and the tint of what is still to come. */
export function todayMarks(frame: Frame, y0: number, y1: number): Mark[] {
  const { today, to, from, width } = frame.viewport;
  if (today === null || today >= to) return [];
  const x = Math.max(frame.x(today + 1), today + 1 <= from ? 0 : frame.left);
  const marks: Mark[] = [{ kind: "future", x, y: y0, w: Math.max(0, width - x), h: y1 - y0 }];
  const middle = frame.x(today + 0.5);
  if (middle >= frame.left && middle <= frame.right) marks.push({ kind: "today", x: middle, y0, y1 });
  return marks;
}

const spanInWords = (days: number): string => {
  const [count, unit] =
    days >= 2 * 365 ? [days / 365.25, "year"] : days >= 60 ? [days / 30.44, "month"] : [Math.max(1, days), "day"];
  const rounded = Math.round(count);
  return `${rounded} ${unit}${rounded === 1 ? "" : "s"}`;
};

/** Where long empty spans were taken out of the axis. */
export const breakMarks = (frame: Frame, y0: number, y1: number): BreakMark[] =>
  frame.collapsed.map((span) => ({
    kind: "break",
    x: frame.x(span.from),
    w: frame.x(span.to) - frame.x(span.from),
    y0,
    y1,
  }));

/** In the band of the axis the breaks again, with how long each is. */
function breaksOfRibbon(frame: Frame, y: number): Mark[] {
  const { scale } = frame.viewport;
  const words = frame.collapsed.map(
    (span): TextMark => ({
      kind: "text",
      role: "tick",
      x: (frame.x(span.from) + frame.x(span.to)) / 2,
      y: y + (RIBBON_HEIGHT / 2 + 4) * scale,
      text: spanInWords(span.to - span.from),
      size: 11 * scale,
      weight: 600,
      tone: "ink-2",
      anchor: "middle",
    }),
  );
  return [...breakMarks(frame, y, y + RIBBON_HEIGHT * scale), ...words];
}

/** Space between a card's words and a line of the calendar that ends beside them. */
const CARD_AIR = 3;

/** The lines of the calendar without the parts that would run through the words of a card. */
export function behindCards(marks: readonly Mark[], cards: readonly CardMark[], scale: number): Mark[] {
  const air = CARD_AIR * scale;
  return marks.flatMap((mark): Mark[] => {
    if (mark.kind !== "grid" && mark.kind !== "today" && mark.kind !== "break") return [mark];
    const end = mark.x + (mark.kind === "break" ? mark.w : 0);
    const crossed = cards
      .filter((card) => end > card.x - air && mark.x < card.x + card.w + air)
      .sort((a, b) => a.y - b.y);
    const parts: Mark[] = [];
    let y0 = mark.y0;
    for (const card of crossed) {
      if (card.y - air > y0) parts.push({ ...mark, y0, y1: Math.min(card.y - air, mark.y1) });
      y0 = Math.max(y0, card.y + card.h + air);
    }
    if (y0 < mark.y1) parts.push({ ...mark, y0 });
    return parts;
  });
}
