import { type DayNumber, dayNumber } from "@/lib/core/civil-time";
import type { TimeAnchor } from "@/lib/core/time-expression";
import type { CalendarFields } from "../meaning";
import { dayOf } from "./calendar-arithmetic";
import type { Memory } from "./resolved";
import { tellStory } from "./story";

/** Where nothing asks for so long, what was told before has been left since. */
const TOLD_MAX = 32;

/** Characters between the days of a row: "2-3, 9-10", "2 and 9". */
const ROW_GAP_MAX = 6;

/** Keeps what later expressions count from. A `passing` date (told for comparison, or on the side) does not move the story; of a span of days only the month does. */
export function remember(
  fields: CalendarFields,
  memory: Memory,
  spot: { start: number; end: number },
  kind: TimeAnchor["kind"],
  { passing = false, isSpan = false } = {},
): void {
  const { year, quarter, month, day } = fields;
  if (year !== undefined && month !== undefined && day !== undefined) memory.yearOfDay.set(month * 32 + day, year);
  if (year !== undefined && month !== undefined) {
    const told = memory.yearOfMonth.get(month);
    if (told !== undefined && told !== year) memory.severalYears.add(month);
    memory.yearOfMonth.set(month, year);
  }
  if (passing) return;
  const whole = dayOf(fields);
  if (whole !== null) {
    if (spot.start - memory.lastDayAt > ROW_GAP_MAX || memory.row.length === TOLD_MAX) memory.row = [];
    memory.row.push(whole);
    memory.lastDay = whole;
    memory.lastDayAt = spot.end;
  }
  if (year === undefined) {
    // "Sept. 8 … twelve days later", of an unknown year: what follows counts from there, and not from an older date.
    const { weekday } = fields;
    if (whole === null && memory.published === null && (month !== undefined || weekday !== undefined)) {
      memory.lastDay = null;
      memory.last = null;
      memory.lastEdtf = undefined;
      memory.told = [];
      memory.thread = null;
    }
    return;
  }
  memory.last = fields;
  memory.lastEdtf = undefined;
  memory.lastAt = spot.end;
  tellStory(fields, spot, memory);
  if (kind === "explicit" && (memory.published === null || dayNumber(year + 1) < memory.published))
    memory.looksBack = true;
  if (memory.told.length === TOLD_MAX) memory.told.splice(0, TOLD_MAX / 2);
  // Of a span no day is the one told.
  memory.told.push({ fields: isSpan ? { year, month } : fields, start: spot.start, end: spot.end, kind });
  // Figures of earlier years are told for comparison too: the newest period that is over is the one reported on.
  if (quarter !== undefined && (memory.published === null || dayNumber(year, quarter * 3 - 1) < memory.published)) {
    const { lastPeriod } = memory;
    const newer =
      lastPeriod?.year === undefined || year * 4 + quarter >= lastPeriod.year * 4 + (lastPeriod.quarter ?? 1);
    if (newer) memory.lastPeriod = { year, quarter };
  }
}

/** The day that relative words count from: the publication day in news, the last day told in a narrative. */
export function anchorOf(memory: Memory): DayNumber | null {
  return memory.mode === "narrative" ? (memory.lastDay ?? memory.published) : memory.published;
}
const countsFromStory = (memory: Memory): boolean => memory.mode === "narrative" && memory.lastDay !== null;
export const anchorName = (memory: Memory): string =>
  countsFromStory(memory) ? "the day last mentioned" : "publication";
export const anchorKind = (memory: Memory): "expression" | "publication" =>
  countsFromStory(memory) ? "expression" : "publication";
