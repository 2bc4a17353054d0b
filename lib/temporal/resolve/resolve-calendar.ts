import { civilDate, type DayNumber, dayNumber, isCivilDate, weekdayOf } from "@/lib/core/civil-time";
import { dayInWords, MONTHS, WEEKDAYS } from "@/lib/core/date-words";
import { type CalendarFields, type Cue, onDay } from "../meaning";
import { isMessage, isPlanMessage } from "../message";
import { besideTold, weekdayTold } from "./beside-told";
import { anchorDay, weekFields } from "./calendar-arithmetic";
import { besideDayTold, firstOfSpanOver } from "./day-told-twice";
import { sideBefore } from "./event-link";
import { isPlannedFor } from "./forward-lead";
import { hourOfDay } from "./hour-of-day";
import { weekInFlashback } from "./in-flashback";
import { anchorKind, anchorName, anchorOf } from "./memory";
import { month, monthAndDay, reportingPeriod, season } from "./resolve-month";
import { type Memory, type Resolved, unresolved } from "./resolved";
import { type Tense, tenseAt } from "./tense";
import { wordBefore } from "./word-before";

const EXPLICIT = { kind: "explicit", edtf: null } as const;

const WEDNESDAY = 3;

/** "Will remain shut until Tuesday", "as early as Monday". */
const LOOKS_AHEAD =
  /(?:\b(?:postpon|delay|extend|deadline|give|will|remain|continue)[^.]{0,60}\suntil|\bas\s(?:early|soon)\sas|\b(?:could|may|might|should)\s[^.]{0,60}\sby|\bcall(?:s|ed|ing)?\sfor\s[^.,]{0,40}\son)\s+$/;

const LOOKS_AHEAD_ENDS: ReadonlySet<string> = new Set(["until", "as", "by", "on"]);
const AHEAD_REACH = 80;
/** "Due fri", "away til fri", "moved to weds": in a message these words alone tell. */
const MESSAGE_AHEAD = /\b(?:due|until|till?|b4|moved\sto|see\s(?:you|u|ya)|roll\son|bring\son)\s(?:on\s)?$/i;
const leadsAheadInMessage = (text: string, start: number): boolean =>
  isMessage(text) && MESSAGE_AHEAD.test(text.slice(Math.max(0, start - 16), start));
/** "Sunday marks ten years since": the day itself is spoken of, and had not come. */
const SUBJECT_AHEAD = /^\s(?:marks|is|will|brings|sees|promises)\b/;

interface Spot {
  start: number;
  end: number;
}

/** Completes calendar fields from the document: the missing year of "3 May", the day of "Monday". */
export function resolveCalendar(fields: CalendarFields, cue: Cue | undefined, spot: Spot, memory: Memory): Resolved {
  if (fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined) {
    return { fields, anchor: EXPLICIT, because: "", confidence: 0.99 };
  }
  if (cue === "after-told" || cue === "before-told") {
    const isOver = () => rememberedTense(spot, memory) === "past";
    const beside = besideTold(fields, cue === "after-told" ? 1 : -1, spot.start, isOver, memory);
    if (beside !== null) return beside;
  }
  if (cue === "told" && fields.weekday !== undefined && fields.month === undefined) {
    const told = weekdayTold(fields, spot.start, memory);
    if (told !== null) return told;
  }
  const tense = tenseOf(cue, spot, memory);
  if (fields.month !== undefined && fields.day !== undefined)
    return monthAndDay(fields, cue, tense, memory, spot.start);
  if (fields.weekday !== undefined) return weekday(fields, cue, tense, memory, spot);
  if (fields.month !== undefined) return month(fields, cue, tense, memory, spot.start);
  if (fields.season !== undefined) return season(fields, cue, tense, memory, spot.start);
  if (fields.quarter !== undefined || fields.half !== undefined) return reportingPeriod(fields, cue, tense, memory);
  if (fields.week !== undefined) return weekInFlashback("week", spot.start, tense, memory) ?? runningWeek(memory);
  if (fields.weekend)
    return (
      (cue === undefined ? weekInFlashback("weekend", spot.start, tense, memory) : null) ??
      weekend(fields, cue, tense, memory)
    );
  if (fields.day !== undefined) return dayOfMonth(fields, tense, memory, spot);
  return hourOfDay(fields, memory, spot, () => rememberedTense(spot, memory));
}

/** The tense of a date, looked for when something asks. */
const tenseOf =
  (cue: Cue | undefined, spot: Spot, memory: Memory): (() => Tense) =>
  () =>
    cueTense(cue) ?? rememberedTense(spot, memory);

/** Dates in a row ("Monday and Tuesday") share their verb; it is looked for once. */
function rememberedTense(spot: Spot, memory: Memory): Tense {
  const { lastTense } = memory;
  const between = spot.start - lastTense.end;
  const inRow =
    lastTense.end >= 0 &&
    between >= 0 &&
    between <= 8 &&
    /^[\s,-]*(?:(?:and|or|to|&)\s)?$/.test(memory.text.slice(lastTense.end, spot.start));
  const tense = inRow ? lastTense.tense : tenseAt(memory.words, spot.start, spot.end);
  memory.lastTense = { end: spot.end, tense };
  return tense;
}

const cueTense = (cue: Cue | undefined): Tense =>
  cue === "last" || cue === "past"
    ? "past"
    : cue === "next" || cue === "coming" || cue === "after-told"
      ? "future"
      : null;

function weekday(
  fields: CalendarFields,
  cue: Cue | undefined,
  tense: () => Tense,
  memory: Memory,
  spot: Spot,
): Resolved {
  const wanted = fields.weekday as number;
  if (fields.day !== undefined) return numberedWeekday(fields, memory);
  const name = WEEKDAYS[wanted - 1] as string;
  const beside = cue === undefined ? besideDayTold(wanted, memory, spot.start) : null;
  if (beside !== null) {
    return {
      fields: onDay(fields, civilDate(beside)),
      anchor: { kind: "expression", edtf: null },
      ...(memory.published === null ? {} : { direction: beside > memory.published ? "future" : "past" }),
      because: `${name} stands beside the day just told: ${dayInWords(beside)}`,
      confidence: 0.93,
    };
  }
  const anchor = anchorOf(memory);
  if (anchor === null) {
    return unresolved(
      fields,
      { weekday: fields.weekday },
      `the publication day is not known, so it stays a ${name} of an unknown week`,
    );
  }
  const back = (weekdayOf(anchor) - wanted + 7) % 7;
  const limit = sideBefore(memory.text, spot.start) === "until";
  // "Postponed until Tuesday" points forward whatever the verb; "Until Tuesday, nobody knew" does not.
  const said =
    cue === undefined &&
    ((LOOKS_AHEAD_ENDS.has(wordBefore(memory.text, spot.start, AHEAD_REACH)) &&
      LOOKS_AHEAD.test(memory.text.slice(Math.max(0, spot.start - AHEAD_REACH), spot.start))) ||
      SUBJECT_AHEAD.test(memory.text.slice(spot.end, spot.end + 10)) ||
      leadsAheadInMessage(memory.text, spot.start))
      ? "future"
      : (tense() ?? (limit && cue === undefined ? "future" : null));
  const narrative = memory.mode === "narrative";
  let day: DayNumber;
  let because: string;
  let confidence = 0.95;
  if (cue === "last") {
    day = anchor - (back === 0 ? 7 : back);
    because = `"last ${name}" is the last one before ${anchorName(memory)}, ${dayInWords(anchor)}`;
  } else if (cue === "this" && said !== "past" && !narrative) {
    day = back === 0 ? anchor : anchor + (7 - back);
    because = `"this ${name}" is the first one from publication, ${dayInWords(anchor)}`;
    confidence = 0.85;
  } else if (cue === "next" || cue === "coming" || (said === "future" && (back !== 0 || narrative))) {
    day = anchor + (7 - back);
    because =
      `${name} ${cue === undefined || cue === "this" ? "with a verb that points forward" : ""} is the first one after ${anchorName(memory)}, ${dayInWords(anchor)}`.replace(
        "  ",
        " ",
      );
    confidence = cue === undefined ? 0.75 : 0.9;
  } else if (
    said === null &&
    !narrative &&
    (isPlanMessage(memory.text) || (fields.clock !== undefined && isMessage(memory.text)))
  ) {
    day = back === 0 ? anchor : anchor + (7 - back);
    because = `in a short message about a plan, ${name} is the first one from ${dayInWords(anchor)}`;
    confidence = 0.75;
  } else if (narrative) {
    day = back === 0 ? anchor : anchor + (7 - back);
    because = `in a narrative, ${name} is the next one from ${dayInWords(anchor)}, the day last mentioned`;
    confidence = 0.7;
  } else {
    const opening = said === "past" ? firstOfSpanOver(wanted, anchor, memory.text, spot) : null;
    day = opening ?? anchor - back;
    because =
      opening !== null
        ? `${name} opens a span that was over by publication, ${dayInWords(anchor)}`
        : `${name} is the last one on or before publication, ${dayInWords(anchor)}${said === "past" ? ", as the verb is in the past" : ""}`;
    if (said === null) confidence = 0.88;
  }
  return {
    fields: onDay(fields, civilDate(day)),
    anchor: { kind: anchorKind(memory), edtf: null },
    direction: day > anchor ? "future" : day === anchor ? "present" : "past",
    because,
    confidence,
  };
}

/** Months to either side in which a weekday with the day of its month is looked for: every such pair returns within eleven. */
const MONTHS_AROUND = 11;

/** "Friday the 13th": of the month nearest to the anchor in which that day is that weekday. */
function numberedWeekday(fields: CalendarFields, memory: Memory): Resolved {
  const { weekday, day = 1, ...rest } = fields;
  const anchor = anchorOf(memory);
  if (anchor === null) return unresolved({ ...rest, day }, { day }, "neither month nor publication day is known");
  const now = civilDate(anchor);
  let best: DayNumber | null = null;
  for (let away = -MONTHS_AROUND; away <= MONTHS_AROUND; away++) {
    const { year, month } = civilDate(dayNumber(now.year, now.month + away));
    const one = dayNumber(year, month, day);
    if (!isCivilDate(year, month, day) || weekdayOf(one) !== weekday) continue;
    if (best === null || Math.abs(one - anchor) < Math.abs(best - anchor)) best = one;
  }
  if (best === null) return unresolved({ ...rest, day }, { day }, "no month nearby has such a day");
  return {
    fields: onDay(fields, civilDate(best)),
    anchor: { kind: anchorKind(memory), edtf: null },
    direction: best > anchor ? "future" : best === anchor ? "present" : "past",
    because: `it is the one nearest to ${anchorName(memory)}, ${dayInWords(anchor)}`,
    confidence: 0.9,
  };
}

function runningWeek(memory: Memory): Resolved {
  const anchor = anchorOf(memory);
  if (anchor === null) return unresolved({ week: undefined }, {}, "the publication day is not known");
  return {
    fields: weekFields(anchor - 1),
    anchor: { kind: anchorKind(memory), edtf: null },
    because: `the week is the one before ${anchorName(memory)}, ${dayInWords(anchor)}, or the one it is in`,
    confidence: 0.75,
  };
}

function weekend(fields: CalendarFields, cue: Cue | undefined, tense: () => Tense, memory: Memory): Resolved {
  const anchor = anchorOf(memory);
  if (anchor === null)
    return unresolved(fields, {}, "the publication day is not known, so the weekend is that of an unknown week");
  const said = tense();
  // "Roll on the weekend", written on a Thursday, is about the coming one.
  const awaited =
    (said === null && weekdayOf(anchor) >= WEDNESDAY && isMessage(memory.text)) ||
    (said !== "past" && isPlanMessage(memory.text));
  const ahead = said === "future" || cue === "next" || awaited;
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

/** The month of the date last told; "a fortnight later, on the 27th" has that of its week, or the one that begins in it. */
function monthToldLast(last: CalendarFields, day: number): { year: number; month: number } | null {
  if (last.year === undefined) return null;
  if (last.month !== undefined) return { year: last.year, month: last.month };
  const first = last.week === undefined ? null : anchorDay(last);
  return first === null ? null : civilDate(day >= civilDate(first).day ? first : first + 6);
}

function dayOfMonth(fields: CalendarFields, tense: () => Tense, memory: Memory, spot: Spot): Resolved {
  const { day = 1 } = fields;
  const told = memory.last === null ? null : monthToldLast(memory.last, day);
  if (told !== null && isCivilDate(told.year, told.month, day)) {
    return {
      fields: onDay(fields, { ...told, day }),
      anchor: { kind: "expression", edtf: null },
      because: `the month is the one last mentioned, ${MONTHS[told.month - 1]} ${told.year}`,
      confidence: 0.8,
    };
  }
  const { published } = memory;
  if (published === null) return unresolved(fields, { day }, "neither month nor publication day is known");
  const now = civilDate(published);
  const limit =
    sideBefore(memory.text, spot.start) === "until" ||
    /\bby\s$/.test(memory.text.slice(Math.max(0, spot.start - 4), spot.start));
  const isAhead = leadsAheadInMessage(memory.text, spot.start) || isPlannedFor(memory.text, spot.start);
  const said = isAhead ? "future" : tense();
  // "Exam on the 23rd, wish me luck": a message speaks of what is to come, unless its verb looks back.
  if (said === "future" || (said !== "past" && (limit || isMessage(memory.text)))) {
    const next = civilDate(dayNumber(now.year, now.month + (day < now.day ? 1 : 0)));
    return {
      fields: onDay(fields, { ...next, day }),
      anchor: { kind: "publication", edtf: null },
      direction: "future",
      because: `it is the next such day from publication, ${dayInWords(published)}`,
      confidence: 0.7,
    };
  }
  const before = civilDate(dayNumber(now.year, now.month - (day > now.day ? 1 : 0)));
  return {
    fields: onDay(fields, { ...before, day }),
    anchor: { kind: "publication", edtf: null },
    because: `it is the last such day up to publication, ${dayInWords(published)}`,
    confidence: 0.7,
  };
}
