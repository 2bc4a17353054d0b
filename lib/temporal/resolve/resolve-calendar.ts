import { civilDate, type DayNumber, dayNumber, isCivilDate, weekdayOf } from "@/lib/core/civil-time";
import { dayInWords, MONTHS, WEEKDAYS } from "@/lib/core/date-words";
import type { PartialDate } from "@/lib/core/time-expression";
import type { CalendarFields, Cue } from "../meaning";
import { dayFields, dayOf, seasonFirstMonth, weekFields } from "./calendar-arithmetic";
import type { Memory, Resolved } from "./resolved";
import { type Tense, tenseAt } from "./tense";

const EXPLICIT = { kind: "explicit", edtf: null } as const;
const NONE = { kind: "none", edtf: null } as const;

interface Spot {
  start: number;
  end: number;
}

/** Completes calendar fields from the document: the missing year of "3 May", the day of "Monday". */
export function resolveCalendar(fields: CalendarFields, cue: Cue | undefined, spot: Spot, memory: Memory): Resolved {
  if (fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined) {
    return { fields, anchor: EXPLICIT, because: "", confidence: 0.99 };
  }
  const tense = (): Tense => cueTense(cue) ?? tenseAt(memory.text, spot.start, spot.end);
  if (fields.month !== undefined && fields.day !== undefined) return monthAndDay(fields, cue, tense, memory);
  if (fields.weekday !== undefined) return weekday(fields, cue, tense, memory);
  if (fields.month !== undefined) return month(fields, cue, tense, memory);
  if (fields.season !== undefined) return season(fields, cue, tense, memory);
  if (fields.quarter !== undefined || fields.half !== undefined) return reportingPeriod(fields, cue, tense, memory);
  if (fields.weekend) return weekend(fields, cue, tense, memory);
  if (fields.day !== undefined) return dayOfMonth(fields, memory);
  return partOfDay(fields, memory);
}

const cueTense = (cue: Cue | undefined): Tense =>
  cue === "last" || cue === "past" ? "past" : cue === "next" || cue === "coming" ? "future" : null;

/** The day that relative words count from: the publication day in news, the last day told in a narrative. */
function anchorOf(memory: Memory): DayNumber | null {
  if (memory.mode === "narrative") return memory.lastDay ?? memory.published;
  return memory.published;
}
const anchorName = (memory: Memory): string =>
  memory.mode === "narrative" && memory.lastDay !== null ? "the day last mentioned" : "publication";
const anchorKind = (memory: Memory) =>
  memory.mode === "narrative" && memory.lastDay !== null ? ("expression" as const) : ("publication" as const);

const unresolved = (fields: CalendarFields, partial: PartialDate, because: string): Resolved => ({
  fields,
  partial,
  anchor: NONE,
  because,
  confidence: 0.9,
});

function weekday(fields: CalendarFields, cue: Cue | undefined, tense: () => Tense, memory: Memory): Resolved {
  const wanted = fields.weekday as number;
  const name = WEEKDAYS[wanted - 1] as string;
  const anchor = anchorOf(memory);
  if (anchor === null) {
    return unresolved(
      fields,
      { weekday: fields.weekday },
      `the publication day is not known, so it stays a ${name} of an unknown week`,
    );
  }
  const back = (weekdayOf(anchor) - wanted + 7) % 7;
  const said = tense();
  const narrative = memory.mode === "narrative";
  let day: DayNumber;
  let because: string;
  let confidence = 0.95;
  if (cue === "last") {
    day = anchor - (back === 0 ? 7 : back);
    because = `"last ${name}" is the last one before ${anchorName(memory)}, ${dayInWords(anchor)}`;
  } else if (cue === "next" || cue === "coming" || (said === "future" && (back !== 0 || narrative))) {
    day = anchor + (7 - back);
    because =
      `${name} ${cue === undefined || cue === "this" ? "with a verb that points forward" : ""} is the first one after ${anchorName(memory)}, ${dayInWords(anchor)}`.replace(
        "  ",
        " ",
      );
    confidence = cue === undefined ? 0.75 : 0.9;
  } else if (narrative) {
    day = back === 0 ? anchor : anchor + (7 - back);
    because = `in a narrative, ${name} is the next one from ${dayInWords(anchor)}, the day last mentioned`;
    confidence = 0.7;
  } else {
    day = anchor - back;
    because = `${name} is the last one on or before publication, ${dayInWords(anchor)}${said === "past" ? ", as the verb is in the past" : ""}`;
    if (said === null) confidence = 0.88;
  }
  const { weekday: _, ...rest } = fields;
  return {
    fields: { ...rest, ...dayFields(day) },
    anchor: { kind: anchorKind(memory), edtf: null },
    direction: day > anchor ? "future" : day === anchor ? "present" : "past",
    because,
    confidence,
  };
}

function weekend(fields: CalendarFields, cue: Cue | undefined, tense: () => Tense, memory: Memory): Resolved {
  const anchor = anchorOf(memory);
  if (anchor === null)
    return unresolved(fields, {}, "the publication day is not known, so the weekend is that of an unknown week");
  const said = tense();
  const ahead = said === "future" || cue === "next";
  // On a Saturday or Sunday the weekend is the running one; on other days it is over, unless the verb points forward.
  const day = weekdayOf(anchor) >= 6 || ahead ? anchor : anchor - 7;
  return {
    fields: { ...weekFields(day), weekend: true },
    anchor: { kind: anchorKind(memory), edtf: null },
    direction: weekdayOf(anchor) >= 6 ? "present" : ahead ? "future" : "past",
    because: `the weekend is the ${ahead ? "coming" : "last"} one seen from ${anchorName(memory)}, ${dayInWords(anchor)}`,
    confidence: 0.85,
  };
}

function monthAndDay(fields: CalendarFields, cue: Cue | undefined, tense: () => Tense, memory: Memory): Resolved {
  const { month = 1, day = 1 } = fields;
  const name = `${day} ${MONTHS[month - 1]}`;
  const at = (year: number): DayNumber => dayNumber(year, month, day);
  if (memory.mode === "narrative" && memory.last?.year !== undefined) {
    const year = narrativeYear(memory.last, month);
    return {
      fields: { ...fields, year },
      anchor: { kind: "expression", edtf: null },
      because: `the year of ${name} is that of the date last mentioned, ${year}`,
      confidence: 0.88,
    };
  }
  const { published } = memory;
  if (published === null) {
    const { year } = memory.last ?? {};
    if (year === undefined)
      return unresolved(fields, { month, day }, `no year is given for ${name} and the publication day is not known`);
    return {
      fields: { ...fields, year },
      anchor: { kind: "expression", edtf: null },
      because: `the year of ${name} is that of the date last mentioned, ${year}`,
      confidence: 0.7,
    };
  }
  const years = [-1, 0, 1]
    .map((shift) => civilDate(published).year + shift)
    .filter((year) => isCivilDate(year, month, day));
  const said = cue === undefined ? null : tense();
  const pool =
    said === "past"
      ? years.filter((year) => at(year) <= published)
      : said === "future"
        ? years.filter((year) => at(year) > published)
        : years;
  const year = pool.reduce(
    (best, one) => (Math.abs(at(one) - published) < Math.abs(at(best) - published) ? one : best),
    pool[0] ?? civilDate(published).year,
  );
  return {
    fields: { ...fields, year },
    anchor: { kind: "publication", edtf: null },
    direction: at(year) > published ? "future" : at(year) === published ? "present" : "past",
    because: `no year is given: ${name} ${year} is the one nearest to publication, ${dayInWords(published)}`,
    confidence: Math.abs(at(year) - published) > 150 ? 0.75 : 0.96,
  };
}

/** In a story told in order, a month well before the last one belongs to the next year only when the story has moved on. */
function narrativeYear(last: CalendarFields, month: number): number {
  const year = last.year as number;
  const lastMonth =
    last.month ??
    (last.quarter === undefined ? undefined : last.quarter * 3 - 2) ??
    (last.season === undefined ? undefined : seasonFirstMonth(last.season));
  return lastMonth !== undefined && lastMonth >= 11 && month <= 2 ? year + 1 : year;
}

function month(fields: CalendarFields, cue: Cue | undefined, tense: () => Tense, memory: Memory): Resolved {
  const wanted = fields.month as number;
  const name = MONTHS[wanted - 1] as string;
  if (memory.mode === "narrative" && memory.last?.year !== undefined && cue === undefined) {
    const year = narrativeYear(memory.last, wanted);
    return {
      fields: { ...fields, year },
      anchor: { kind: "expression", edtf: null },
      because: `the year of ${name} is that of the date last mentioned, ${year}`,
      confidence: 0.85,
    };
  }
  const { published } = memory;
  if (published === null)
    return unresolved(fields, { month: wanted }, `no year is given for ${name} and the publication day is not known`);
  const now = civilDate(published);
  const said = tense();
  const past = wanted < now.month || (wanted === now.month && cue !== "last") ? now.year : now.year - 1;
  const future = wanted > now.month || (wanted === now.month && cue !== "next") ? now.year : now.year + 1;
  let year: number;
  let why: string;
  let confidence = 0.9;
  if (said === "past")
    [year, why] = [past, `the last one up to publication, ${dayInWords(published)}, as the words point back`];
  else if (said === "future")
    [year, why, confidence] = [
      future,
      `the next one from publication, ${dayInWords(published)}, as the words point forward`,
      0.85,
    ];
  else {
    const distance = (one: number): number => Math.abs((one - now.year) * 12 + wanted - now.month);
    year = distance(past) <= distance(future) ? past : future;
    why = `the one nearest to publication, ${dayInWords(published)}, as no verb tells`;
    confidence = 0.8;
  }
  return {
    fields: { ...fields, year },
    anchor: { kind: "publication", edtf: null },
    direction:
      year < now.year || (year === now.year && wanted < now.month)
        ? "past"
        : year === now.year && wanted === now.month
          ? "present"
          : "future",
    because: `no year is given: ${name} is ${why}`,
    confidence,
  };
}

function season(fields: CalendarFields, cue: Cue | undefined, tense: () => Tense, memory: Memory): Resolved {
  const first = seasonFirstMonth(fields.season as NonNullable<CalendarFields["season"]>);
  if (memory.mode === "narrative" && memory.last?.year !== undefined) {
    const { year } = memory.last;
    return {
      fields: { ...fields, year },
      anchor: { kind: "expression", edtf: null },
      because: `the year is that of the date last mentioned, ${year}`,
      confidence: 0.85,
    };
  }
  const { published } = memory;
  if (published === null)
    return unresolved(fields, { month: first }, "no year is given for the season and the publication day is not known");
  const starts = (year: number): DayNumber => dayNumber(year, first);
  const ends = (year: number): DayNumber => dayNumber(year, first + 3);
  const { year: now } = civilDate(published);
  const years = [now - 1, now, now + 1];
  const running = years.find((year) => starts(year) <= published && published < ends(year));
  const said = tense();
  let year = running ?? now;
  if (cue === "last" || (said === "past" && running === undefined))
    year = Math.max(...years.filter((one) => ends(one) <= published));
  else if (cue === "next" || (said === "future" && running === undefined))
    year = Math.min(...years.filter((one) => starts(one) > published));
  return {
    fields: { ...fields, year },
    anchor: { kind: "publication", edtf: null },
    direction: year > now ? "future" : "past",
    because: `no year is given: the season is read from publication, ${dayInWords(published)}`,
    confidence: 0.85,
  };
}

function reportingPeriod(fields: CalendarFields, cue: Cue | undefined, tense: () => Tense, memory: Memory): Resolved {
  const { published } = memory;
  if (memory.mode === "narrative" && memory.last?.year !== undefined) {
    return {
      fields: { ...fields, year: memory.last.year },
      anchor: { kind: "expression", edtf: null },
      because: "the year is that of the date last mentioned",
      confidence: 0.8,
    };
  }
  if (published === null)
    return { fields, anchor: NONE, because: "no year is given and the publication day is not known", confidence: 0.8 };
  const { year, month: nowMonth } = civilDate(published);
  const lastMonth = fields.quarter === undefined ? (fields.half as number) * 6 : fields.quarter * 3;
  const firstMonth = fields.quarter === undefined ? lastMonth - 5 : lastMonth - 2;
  const said = tense();
  // Results are reported after the period: a period that is over is meant unless the sentence looks ahead.
  const resolved =
    said === "future"
      ? nowMonth > lastMonth
        ? year + 1
        : year
      : nowMonth >= firstMonth
        ? year
        : nowMonth + 12 - firstMonth <= 9 || said === "past"
          ? year - 1
          : year;
  return {
    fields: { ...fields, year: resolved },
    anchor: { kind: "publication", edtf: null },
    because: `no year is given: it is the ${said === "future" ? "coming" : "last"} one seen from publication, ${dayInWords(published)}, in calendar quarters`,
    confidence: 0.82,
  };
}

function dayOfMonth(fields: CalendarFields, memory: Memory): Resolved {
  const { day = 1 } = fields;
  const month = memory.last?.month;
  if (month !== undefined && memory.last?.year !== undefined && isCivilDate(memory.last.year, month, day)) {
    return {
      fields: { ...fields, year: memory.last.year, month },
      anchor: { kind: "expression", edtf: null },
      because: `the month is the one last mentioned, ${MONTHS[month - 1]} ${memory.last.year}`,
      confidence: 0.8,
    };
  }
  const { published } = memory;
  if (published === null) return unresolved(fields, { day }, "neither month nor publication day is known");
  const now = civilDate(published);
  const before = civilDate(dayNumber(now.year, now.month - (day > now.day ? 1 : 0)));
  return {
    fields: { ...fields, year: before.year, month: before.month },
    anchor: { kind: "publication", edtf: null },
    because: `it is the last such day up to publication, ${dayInWords(published)}`,
    confidence: 0.7,
  };
}

function partOfDay(fields: CalendarFields, memory: Memory): Resolved {
  const day = memory.lastDay ?? memory.published;
  if (day === null) return { fields, anchor: NONE, because: "the day is not known", confidence: 0.8 };
  const told = memory.lastDay !== null;
  return {
    fields: { ...fields, ...dayFields(day) },
    anchor: { kind: told ? "expression" : "publication", edtf: null },
    because: told
      ? `the day is the one last mentioned, ${dayInWords(day)}`
      : `the day is that of publication, ${dayInWords(day)}`,
    confidence: 0.75,
  };
}

/** Keeps what later expressions count from. */
export function remember(fields: CalendarFields, memory: Memory): void {
  const day = dayOf(fields);
  if (day !== null) memory.lastDay = day;
  if (fields.quarter !== undefined && fields.year !== undefined)
    memory.lastPeriod = { year: fields.year, quarter: fields.quarter };
  if (fields.year !== undefined) memory.last = fields;
}
