import { civilDate, type DayNumber, dayNumber, weekdayOf } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import { type HolidayDays, holidayDays } from "../holidays";
import type { CalendarFields, Cue, Meaning } from "../meaning";
import type { PartOfDay } from "../vocabulary";
import { dayFields, quarterOf, weekFields } from "./calendar-arithmetic";
import { sideBefore } from "./event-link";
import { flashbackYear } from "./flashback-year";
import { isPlannedFor } from "./forward-lead";
import type { Memory, Resolved } from "./resolved";
import { tenseAt } from "./tense";
import { threadAt } from "./thread";

/** The quarter or year a company reports on: the one last mentioned, else the quarter that ended before publication. */
export function resolvePeriod(
  { years, quarters, inside, ago, quarterly }: Extract<Meaning, { kind: "period" }>,
  memory: Memory,
): Resolved | null {
  let base = memory.lastPeriod;
  let words = "the reporting period last mentioned";
  if (base === null) {
    if (years !== 0 && inside.year === undefined && quarterly !== true) {
      if (ago === true && memory.mode === "news") {
        if (memory.published === null) return null;
        return {
          fields: { year: civilDate(memory.published).year + years },
          anchor: { kind: "publication", edtf: null },
          direction: "past",
          because: `counted from publication, ${dayInWords(memory.published)}`,
          confidence: 0.9,
        };
      }
      // Without a reporting period, "a year earlier" is counted from the date last mentioned.
      const from =
        memory.last?.year === undefined
          ? memory.published === null
            ? null
            : { year: civilDate(memory.published).year }
          : memory.last;
      if (from?.year === undefined) return null;
      return {
        fields: yearsAway(from, years),
        anchor: { kind: "expression", edtf: null },
        direction: "past",
        because: "a year is counted back from the date last mentioned",
        confidence: 0.65,
      };
    }
    if (memory.published === null) return null;
    const { year, month } = civilDate(memory.published);
    const quarter = quarterOf(month);
    base = quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
    words = `the quarter that ended before publication, ${dayInWords(memory.published)}`;
  }
  const index = (base.year as number) * 4 + ((base.quarter ?? 1) - 1) + quarters + years * 4;
  const fields: CalendarFields =
    base.quarter === undefined
      ? { year: (base.year as number) + years }
      : { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
  return {
    fields: { ...fields, ...inside },
    anchor: { kind: "expression", edtf: null },
    direction: "past",
    because: `it is told from ${words}`,
    confidence: 0.8,
  };
}

function yearsAway(from: CalendarFields, years: number): CalendarFields {
  if (from.month === 2 && from.day === 29) return { ...from, year: (from.year as number) + years, day: 28 };
  return { ...from, year: (from.year as number) + years };
}

/** A Monday or Tuesday makes the weekend before it long, any other day the one of its week. */
const longWeekend = (day: DayNumber): CalendarFields => ({
  ...weekFields(weekdayOf(day) <= 2 ? day - 7 : day),
  weekend: true,
});

interface ResolvedHoliday extends Resolved {
  days: HolidayDays;
}

/** The day of a holiday in the year given, or in the year nearest to the anchor. */
export function resolveHoliday(
  { key, year, cue, part, weekend }: Extract<Meaning, { kind: "holiday" }>,
  spot: { start: number; end: number },
  memory: Memory,
): ResolvedHoliday | null {
  const anchor: DayNumber | null =
    memory.mode === "narrative" ? (memory.lastDay ?? memory.published) : memory.published;
  const told = year === undefined && cue === undefined ? yearTold(key, spot, memory) : undefined;
  if (told !== undefined) return ofYear(key, told, part);
  const years =
    year !== undefined ? [year] : anchor === null ? [] : [-1, 0, 1].map((by) => civilDate(anchor).year + by);
  const days = years.flatMap((one) => holidayDays(key, one));
  const best =
    anchor === null || year !== undefined ? days[0] : nearest(days, anchor, cue ?? sideOf(days, anchor, spot, memory));
  if (best === undefined) return null;
  return {
    days: best,
    fields: weekend ? longWeekend(best.from) : { ...dayFields(best.from), ...(part ? { part } : {}) },
    anchor: year === undefined ? { kind: "publication", edtf: null } : { kind: "explicit", edtf: null },
    because:
      year === undefined && anchor !== null
        ? `no year is given: it is the one nearest to ${dayInWords(anchor)}`
        : "the year is given",
    confidence: year === undefined ? 0.85 : 0.95,
  };
}

const THAT = " that ";
/** "That Christmas", or Christmas in a look back: of the year that the telling stands in. */
function yearTold(key: number, spot: { start: number; end: number }, memory: Memory): number | undefined {
  if (memory.mode === "narrative" || memory.published === null) return undefined;
  if (/\bthat\s$/i.test(memory.text.slice(Math.max(0, spot.start - THAT.length), spot.start))) {
    const thread = threadAt(memory);
    return thread === null || thread.isVague ? undefined : thread.fields.year;
  }
  const usual = holidayDays(key, civilDate(memory.published).year)[0];
  if (usual === undefined) return undefined;
  const { month, day } = civilDate(usual.from);
  return flashbackYear(memory, month, day, spot.start, () => tenseAt(memory.words, spot.start, spot.end));
}

function ofYear(key: number, year: number, part: PartOfDay | undefined): ResolvedHoliday | null {
  const days = holidayDays(key, year)[0];
  if (days === undefined) return null;
  return {
    days,
    fields: { ...dayFields(days.from), ...(part ? { part } : {}) },
    anchor: { kind: "expression", edtf: null },
    because: `no year is given: it is the one of the year last told, ${year}`,
    confidence: 0.8,
  };
}

/** Within three months the nearest is meant; further off, "since" and the verb decide. */
function sideOf(
  days: readonly HolidayDays[],
  anchor: DayNumber,
  spot: { start: number; end: number },
  memory: Memory,
): Cue | undefined {
  if (sideBefore(memory.text, spot.start) === "since") return "last";
  const near = days.filter((one) => Math.abs(one.from - anchor) <= 92);
  const lead = memory.text.slice(Math.max(0, spot.start - 12), spot.start);
  // "Thousands left before Christmas", told in October, was the last one; what was planned "for" it may lie ahead.
  const isAhead = near.length > 0 && near.every((one) => one.from > anchor);
  if (near.length > 0 && !(isAhead && /\b(?:before|after|on|over|at|during|between|and)\s(?:the\s)?$/i.test(lead)))
    return undefined;
  if (isAhead && isPlannedFor(memory.text, spot.start)) return undefined;
  const tense = tenseAt(memory.words, spot.start, spot.end);
  return tense === "past" ? "last" : tense === "future" ? "next" : undefined;
}

function nearest(days: readonly HolidayDays[], anchor: DayNumber, cue: Cue | undefined): HolidayDays | undefined {
  const pool =
    cue === "last"
      ? days.filter((one) => one.from < anchor)
      : cue === "next"
        ? days.filter((one) => one.from > anchor)
        : cue === "this"
          ? days.filter(
              (one) =>
                one.from >= dayNumber(civilDate(anchor).year) && one.from < dayNumber(civilDate(anchor).year + 1),
            )
          : days;
  return [...pool].sort((a, b) => Math.abs(a.from - anchor) - Math.abs(b.from - anchor))[0];
}
