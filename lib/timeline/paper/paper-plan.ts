import type { DayNumber } from "@/lib/core/civil-time";
import type { ClosedInterval, Interval } from "@/lib/core/interval";
import { isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import { eventLabel, LABEL_STYLES, type PaperEntry } from "./event-label";
import { homeDay, layoutBand, type PaperBand, startsIn } from "./paper-band";
import { PAGE_UNITS, type PageUnit, pieces, roundedOut, startOfUnit } from "./paper-calendar";

/** What a sheet gives, in points. */
interface PaperRoom {
  width: number;
  /** Under the heading of the first page. */
  firstHeight: number;
  /** On every other page. */
  height: number;
}

/** The pages of a printed timeline, each with its bands; a single page stands under the heading of the document. */
export interface PaperPlan {
  pages: readonly (readonly PaperBand[])[];
  /** Days from the first band's start to the last one's end; null without a dated event. */
  span: ClosedInterval | null;
}

const BAND_WHITE = 16;
/** More pages of plot than this, and headlines give way to numbers: the list has them all. */
const PAGES_MAX = 60;
/** Never more labels on a page than could stand on it: saves laying out what cannot fit. */
const LABELS_MAX = 150;

/** An empty stretch longer than this share is cut out between two bands, if many events crowd beside it. */
const GAP_SHARE = 0.4;
const CROWD_SHARE = 0.3;
const CROWD_LEAST = 3;

const lastDay = (event: TimelineEvent): DayNumber =>
  Math.max(homeDay(event), (event.date.to ?? homeDay(event) + 1) - 1);

function naturalUnit({ from, to }: ClosedInterval): PageUnit {
  const days = to - from;
  if (days <= 200) return "month";
  if (days <= 900) return "quarter";
  if (days <= 30 * 366) return "year";
  return days <= 300 * 366 ? "decade" : "century";
}

/** Cuts out long empty stretches beside a crowd, so that neither a day in 1948 nor the year 2024 is squeezed to a line. */
function segments(events: readonly TimelineEvent[]): TimelineEvent[][] {
  const ordered = [...events].sort((a, b) => homeDay(a) - homeDay(b));
  const homes = ordered.map(homeDay);
  const [first, last] = [homes[0], homes.at(-1)];
  if (first === undefined || last === undefined) return [];
  let at = 0;
  for (let i = 1; i < homes.length; i++) {
    const gap = (homes[i] as number) - (homes[i - 1] as number);
    if (at === 0 || gap > (homes[at] as number) - (homes[at - 1] as number)) at = i;
  }
  const span = last - first;
  const gap = at === 0 ? 0 : (homes[at] as number) - (homes[at - 1] as number);
  const crowds = (side: readonly number[]): boolean =>
    side.length >= CROWD_LEAST && (side.at(-1) as number) - (side[0] as number) < span * CROWD_SHARE;
  const isCut = gap > 400 && gap > span * GAP_SHARE && (crowds(homes.slice(0, at)) || crowds(homes.slice(at)));
  return isCut ? [...segments(ordered.slice(0, at)), ...segments(ordered.slice(at))] : [ordered];
}

const finer = (a: PageUnit, b: PageUnit): PageUnit => (PAGE_UNITS.indexOf(a) > PAGE_UNITS.indexOf(b) ? a : b);

/** The calendar periods that hold the events, apart from each other, within the window where one is set. */
function periods(events: readonly TimelineEvent[], window: Interval): ClosedInterval[] {
  const parts = segments(events);
  return parts.map((part, index) => {
    const next = parts[index + 1]?.[0];
    const border = next === undefined ? null : startOfUnit(homeDay(next), "year");
    const first = homeDay(part[0] as TimelineEvent);
    const ends = [Math.max(...part.map(lastDay)) + 1, window.to, border].filter((end) => end !== null);
    const from = window.from === null ? first : Math.max(first, window.from);
    const days = { from, to: Math.max(from + 1, ...[Math.min(...ends)]) };
    const unit = naturalUnit(days);
    return roundedOut(days, parts.length > 1 ? finer(unit, "year") : unit);
  });
}

type Layout = (span: ClosedInterval) => PaperBand;

/** Null where something stays untold: then the period must be cut. */
function layoutWhole(layout: Layout, events: readonly TimelineEvent[], span: ClosedInterval): PaperBand | null {
  if (events.filter((event) => startsIn(event, span)).length > LABELS_MAX) return null;
  const band = layout(span);
  return band.untold.length === 0 ? band : null;
}

/**
 * Cuts a period at calendar borders until every piece tells all its events, and joins neighbours again while they still do.
 * A month, or the finest unit allowed, stays whole and leaves the rest to the list.
 */
function bandsOf(
  layout: Layout,
  events: readonly TimelineEvent[],
  span: ClosedInterval,
  finest: PageUnit,
): PaperBand[] {
  const whole = layoutWhole(layout, events, span);
  if (whole !== null) return [whole];
  const allowed = PAGE_UNITS.slice(0, PAGE_UNITS.indexOf(finest) + 1);
  const unit = allowed.find((one) => pieces(span, one).length > 1);
  if (unit === undefined) return [layout(span)];
  const bands: PaperBand[] = [];
  for (const piece of pieces(span, unit)) {
    if (!events.some((event) => startsIn(event, piece))) continue;
    const parts = bandsOf(layout, events, piece, finest);
    const last = bands.at(-1);
    const joined =
      parts.length === 1 && last !== undefined && last.untold.length === 0
        ? layoutWhole(layout, events, { from: last.span.from, to: piece.to })
        : null;
    if (joined === null) bands.push(...parts);
    else bands.splice(-1, 1, joined);
  }
  return bands;
}

const heightOf = (bands: readonly PaperBand[]): number =>
  bands.reduce((sum, band) => sum + band.height, 0) + BAND_WHITE * Math.max(0, bands.length - 1);

/** Bands that still have room go onto the page before. */
function onPages(bands: readonly PaperBand[], height: number): PaperBand[][] {
  const pages: PaperBand[][] = [];
  for (const band of bands) {
    const page = pages.at(-1);
    if (page !== undefined && heightOf([...page, band]) <= height) page.push(band);
    else pages.push([band]);
  }
  return pages;
}

/**
 * Plans a printed timeline: on one page under the heading where everything can be told there, in the largest type that
 * allows it; otherwise on pages of their own that break only at calendar borders. Type never shrinks under 6 points.
 * `window`: the days of the view, where they are set; events without a date are left to the list.
 */
export function planPaper(entries: readonly PaperEntry[], room: PaperRoom, window: Interval): PaperPlan {
  const dated = entries.filter(({ event }) => isDated(event.date));
  const events = dated.map(({ event }) => event);
  const spans = periods(events, window);
  if (spans.length === 0) return { pages: [], span: null };
  const span = { from: spans[0]?.from as DayNumber, to: spans.at(-1)?.to as DayNumber };
  const layouts = LABEL_STYLES.map((style) => {
    const labels = dated.map((entry) => eventLabel(entry, style, room.width));
    return (height: number): Layout =>
      (of) =>
        layoutBand(labels, of, room.width, height, style);
  });

  for (const layout of layouts) {
    const bands = spans.map((of) => layoutWhole(layout(room.firstHeight), events, of));
    const told = bands.filter((band) => band !== null);
    if (told.length === bands.length && heightOf(told) <= room.firstHeight) return { pages: [told], span };
  }
  const paged = (layout: Layout, finest: PageUnit): PaperBand[][] =>
    onPages(
      spans.flatMap((of) => bandsOf(layout, events, of, finest)),
      room.height,
    );
  const [, medium, compact] = layouts as [unknown, (height: number) => Layout, (height: number) => Layout];
  if (dated.length <= LABELS_MAX) {
    const pages = paged(medium(room.height), "month");
    if (pages.length <= 4) return { pages, span };
  }
  for (const finest of ["month", "quarter", "half", "year", "decade"] as const) {
    const pages = paged(compact(room.height), finest);
    if (pages.length <= PAGES_MAX) return { pages, span };
  }
  return { pages: paged(compact(room.height), "century"), span };
}
