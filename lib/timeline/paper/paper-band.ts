import type { DayNumber } from "@/lib/core/civil-time";
import { dateInWords } from "@/lib/core/date-words";
import type { ClosedInterval } from "@/lib/core/interval";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { cutToWidth, wrapText } from "../wrap-text";
import { eventGlyph, type PaperScale, xOf } from "./event-glyph";
import { type EventLabel, type LabelStyle, MODALITY_TAGS } from "./event-label";
import { interWidth } from "./inter-widths";
import { numberRanges } from "./number-ranges";
import { paperAxis, periodInWords } from "./paper-calendar";
import { movedBy, type PaperItem, type PaperMark, text } from "./paper-marks";
import { type PlacedItems, placeItems } from "./place-items";

/** One calendar period of a printed timeline: its axis with the years, its events, and what does not fit as a note. */
export interface PaperBand {
  span: ClosedInterval;
  title: string;
  width: number;
  height: number;
  /** Axis, grid, notes. */
  frame: readonly PaperMark[];
  items: readonly PaperItem[];
  /** List numbers of events that carry no headline here: the list has them all. */
  untold: readonly number[];
}

/** The day that decides on which page an event is told first. */
export const homeDay = ({ date }: TimelineEvent): DayNumber => date.from ?? (date.to as DayNumber) - 1;

const reach = ({ date }: TimelineEvent): number =>
  date.to ?? (date.endBound === "open" ? Number.POSITIVE_INFINITY : (date.from ?? 0) + 1);

export const startsIn = (event: TimelineEvent, { from, to }: ClosedInterval): boolean =>
  homeDay(event) >= from && homeDay(event) < to;
const runsInto = (event: TimelineEvent, { from }: ClosedInterval): boolean =>
  homeDay(event) < from && reach(event) > from;

const TITLE_HEIGHT = 14;
const UPPER_HEIGHT = 12;
const LOWER_HEIGHT = 10;
const AXIS_WHITE = 7;
const RUNNING_HEIGHT = 13;
const RUNNING_SHARE = 0.3;
const NOTE_LEADING = 8.4;
const SMALL = 6.5;
const STRIP_HEIGHT = 9;
/** White under the labels and under the band. */
const FOOT_WHITE = 8;
/** Lines down from the axis help the eye only while they are few. */
const DROP_LINES_MAX = 40;

interface Frame {
  marks: PaperMark[];
  top: number;
}

function axisFrame(span: ClosedInterval, scale: PaperScale, title: string, count: string): Frame {
  const axis = paperAxis(span, scale.width);
  const upperY = TITLE_HEIGHT + UPPER_HEIGHT - 3;
  const lowerY = upperY + LOWER_HEIGHT;
  const line = axis.lower.length === 0 ? upperY + 4 : lowerY + 3;
  const marks: PaperMark[] = [
    text({ x: 0, y: 9, text: title, size: 9.5, weight: 600, tone: "ink" }),
    text({ x: scale.width, y: 9, text: count, size: 7, weight: 400, tone: "ink-2", anchor: "end" }),
  ];
  let taken = Number.NEGATIVE_INFINITY;
  for (const { day, label } of axis.upper) {
    const x = xOf(scale, day);
    const w = interWidth(label, 8, 600) + 6;
    marks.push({ kind: "line", x0: x, y0: TITLE_HEIGHT, x1: x, y1: line, width: 0.6, tone: "ink-3" });
    if (x < taken || x + w > scale.width + 4 || label === title) continue;
    taken = x + w;
    marks.push(text({ x: x + 2.5, y: upperY, text: label, size: 8, weight: 600, tone: "ink" }));
  }
  for (const [index, { day, label }] of axis.lower.entries()) {
    const x = xOf(scale, day);
    const next = axis.lower[index + 1];
    const cell = (next === undefined ? scale.width : xOf(scale, next.day)) - x;
    marks.push({ kind: "line", x0: x, y0: lowerY - 7, x1: x, y1: line, width: 0.4, tone: "ink-3" });
    if (interWidth(label, SMALL, 400) + 2 > cell) continue;
    marks.push(
      axis.dayCells
        ? text({ x: x + cell / 2, y: lowerY, text: label, size: SMALL, weight: 400, tone: "ink-2", anchor: "middle" })
        : text({ x: x + 2.5, y: lowerY, text: label, size: SMALL, weight: 400, tone: "ink-2" }),
    );
  }
  marks.push({ kind: "line", x0: 0, y0: line, x1: scale.width, y1: line, width: 0.9, tone: "ink" });
  return { marks, top: line + AXIS_WHITE };
}

function gridMarks(span: ClosedInterval, scale: PaperScale, top: number, bottom: number): PaperMark[] {
  const axis = paperAxis(span, scale.width);
  const days = axis.lower.length === 0 || axis.dayCells ? axis.upper : [...axis.upper, ...axis.lower];
  return [...new Set(days.map(({ day }) => day))]
    .filter((day) => day > span.from)
    .map((day) => {
      const x = xOf(scale, day);
      return { kind: "line", x0: x, y0: top - AXIS_WHITE, x1: x, y1: bottom, width: 0.4, tone: "grid" };
    });
}

/** A year is enough where the page is far away from the other end. */
const farEnd = (day: DayNumber): string =>
  periodInWords({ from: day, to: day + 1 })
    .split(" ")
    .slice(-2)
    .join(" ");

/** An event that began before this page: a thin bar, with where it comes from and goes to at the edges. */
function runningItem({ entry }: EventLabel, y: number, scale: PaperScale): PaperItem {
  const { event, number } = entry;
  const glyph = eventGlyph(event, y + 10, scale);
  const from = event.date.from === null ? "" : `from ${farEnd(event.date.from)}`;
  const to = !glyph.cutRight ? "" : event.date.to === null ? "ongoing" : `to ${farEnd(event.date.to - 1)}`;
  const fromWidth = interWidth(`${from}   `, SMALL, 400);
  const toWidth = to === "" ? 0 : interWidth(`   ${to}`, SMALL, 400);
  const numberText = `${number}  `;
  const numberWidth = interWidth(numberText, SMALL, 600);
  const tag = MODALITY_TAGS[event.modality];
  const words = `${tag === "" ? "" : `${tag} · `}${event.headline} · ${dateInWords(event.date)}`;
  const room = scale.width - fromWidth - toWidth - numberWidth;
  const line = cutToWidth(words, room, SMALL, 400, interWidth);
  const baseline = y + 6;
  return {
    eventId: event.id,
    number,
    box: { x: 0, y, w: scale.width, h: RUNNING_HEIGHT },
    spot: { x: 0, y },
    marks: [
      { kind: "rect", x: 0, y, w: fromWidth + numberWidth + interWidth(line, SMALL, 400), h: 7.5, fill: "paper" },
      text({ x: 0, y: baseline, text: from, size: SMALL, weight: 600, tone: "ink-2" }),
      text({ x: fromWidth, y: baseline, text: String(number), size: SMALL, weight: 600, tone: "accent" }),
      text({ x: fromWidth + numberWidth, y: baseline, text: line, size: SMALL, weight: 400, tone: "ink" }),
      ...(to === ""
        ? []
        : [text({ x: scale.width, y: baseline, text: to, size: SMALL, weight: 600, tone: "ink-2", anchor: "end" })]),
      ...glyph.marks,
    ],
  };
}

function noteMarks(note: string, y: number, width: number): { marks: PaperMark[]; height: number } {
  if (note === "") return { marks: [], height: 0 };
  const lines = wrapText(note, width, 3, SMALL, 400, interWidth);
  return {
    marks: lines.map((line, i) =>
      text({ x: 0, y: y + 6.5 + i * NOTE_LEADING, text: line, size: SMALL, weight: 400, tone: "ink-2" }),
    ),
    height: lines.length * NOTE_LEADING,
  };
}

/** The weightiest first. */
const byWeight = (labels: readonly EventLabel[]): EventLabel[] =>
  [...labels].sort((a, b) => b.entry.event.importance - a.entry.event.importance || a.entry.number - b.entry.number);

/** The `count` weightiest, in the order of time. */
const weightiest = (labels: readonly EventLabel[], count: number): EventLabel[] =>
  inOrder(labels, byWeight(labels).slice(0, count));

function inOrder(labels: readonly EventLabel[], kept: readonly EventLabel[]): EventLabel[] {
  const set = new Set(kept);
  return labels.filter((label) => set.has(label));
}

function without(labels: readonly EventLabel[], gone: readonly EventLabel[]): EventLabel[] {
  const set = new Set(gone);
  return labels.filter((label) => !set.has(label));
}

/** As many as have room, the weightiest first; in the order of time. */
function tellAsManyAsFit(
  labels: readonly EventLabel[],
  place: (kept: readonly EventLabel[]) => PlacedItems | null,
): { told: readonly EventLabel[]; placed: PlacedItems } {
  const all = place(labels);
  if (all !== null) return { told: labels, placed: all };
  const ranked = byWeight(labels);
  let best: { told: readonly EventLabel[]; placed: PlacedItems } = { told: [], placed: { items: [], height: 0 } };
  let [low, high] = [0, labels.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const told = inOrder(labels, ranked.slice(0, middle));
    const placed = place(told);
    if (placed === null) high = middle - 1;
    else {
      best = { told, placed };
      low = middle;
    }
  }
  return best;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/**
 * Lays out one period in at most `heightMax` points. Every event that starts in it is told, or counted in a note with its
 * list number; events that began earlier run along the foot. No two labels meet.
 */
export function layoutBand(
  labels: readonly EventLabel[],
  span: ClosedInterval,
  width: number,
  heightMax: number,
  style: LabelStyle,
): PaperBand {
  const scale: PaperScale = { ...span, width };
  const own = labels.filter(({ entry }) => startsIn(entry.event, span));
  const running = labels.filter(({ entry }) => runsInto(entry.event, span));
  const title = periodInWords(span);
  const { marks: axis, top } = axisFrame(span, scale, title, plural(own.length, "event"));

  const rows = Math.min(running.length, Math.max(2, Math.floor((heightMax * RUNNING_SHARE) / RUNNING_HEIGHT)));
  const shownRunning = rows < running.length ? weightiest(running, rows) : running;
  const hiddenRunning = without(running, shownRunning);
  const runningHeight = shownRunning.length === 0 ? 0 : shownRunning.length * RUNNING_HEIGHT + 4;
  const runningNote =
    hiddenRunning.length === 0
      ? ""
      : `${hiddenRunning.length} more that began earlier: nos. ${numberRanges(hiddenRunning.map((l) => l.entry.number))}`;
  const room = heightMax - top - runningHeight - (runningNote === "" ? 0 : 3 * NOTE_LEADING) - FOOT_WHITE;
  const roomWithNote = room - STRIP_HEIGHT - 3 * NOTE_LEADING;

  const { told, placed } = tellAsManyAsFit(own, (kept) =>
    placeItems(kept, scale, kept.length === own.length ? room : roomWithNote, style.gap),
  );
  const untold = without(own, told);

  const items = placed.items.map((item) => shiftedItem(item, top));
  let y = top + placed.height + (placed.items.length === 0 ? 0 : 5);
  const frame: PaperMark[] = [];
  if (untold.length > 0) {
    for (const { entry } of untold) {
      const { x0, x1 } = eventGlyph(entry.event, 0, scale);
      frame.push({ kind: "dot", x: (x0 + x1) / 2, y: y + 3, r: 1.2, fill: "ink-3" });
    }
    y += STRIP_HEIGHT;
    const note = `${plural(untold.length, "event")} more in the list: nos. ${numberRanges(untold.map((l) => l.entry.number))}`;
    const { marks, height } = noteMarks(note, y, width);
    frame.push(...marks);
    y += height;
  }
  for (const label of shownRunning) {
    items.push(runningItem(label, y, scale));
    y += RUNNING_HEIGHT;
  }
  const rest = noteMarks(runningNote, y, width);
  y += rest.height + 3;
  const drops: PaperMark[] =
    placed.items.length > DROP_LINES_MAX
      ? []
      : placed.items.map(({ spot }) => ({
          kind: "line",
          x0: spot.x,
          y0: top - AXIS_WHITE,
          x1: spot.x,
          y1: spot.y + top,
          width: 0.5,
          tone: "tint-3",
        }));
  return {
    span,
    title,
    width,
    height: y,
    frame: [...gridMarks(span, scale, top, y - 2), ...drops, ...axis, ...frame, ...rest.marks],
    items,
    untold: [...untold, ...hiddenRunning].map(({ entry }) => entry.number),
  };
}

const shiftedItem = (item: PaperItem, dy: number): PaperItem => ({
  ...item,
  box: { ...item.box, y: item.box.y + dy },
  spot: { ...item.spot, y: item.spot.y + dy },
  marks: item.marks.map((mark) => movedBy(mark, 0, dy)),
});
