import {
  addMonths,
  civilDate,
  type DayNumber,
  dayNumber,
  isoDay,
  MINUTES_PER_DAY,
  parseIsoDay,
} from "@/lib/core/civil-time";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { PreparedSentence } from "../text/prepared";
import type { Candidate } from "./candidate";

/**
 * Two dates of one verb that are the ends of one stretch: "between Sunday and Tuesday", "from February 2018 until the end of
 * 2020", "in August and September", "between April and July last year"; and the months that a year is cut to: "in the first nine
 * months of the year".
 */
export function joinSpans(prepared: PreparedSentence, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates.map((one) => reachingBack(prepared, cutToMonths(prepared, one)))) {
    const last = joined.at(-1);
    const time = last && joinedTime(prepared, last, candidate);
    if (time) joined[joined.length - 1] = { ...last, dating: { by: "expression", time } };
    else joined.push(candidate);
  }
  return joined;
}

/** What was moved from one day to another lay on neither in between. */
const MOVED = /^(?:move|postpone|delay|defer|reschedule|adjourn|shift|change|bring|push|put)$/;

function joinedTime(prepared: PreparedSentence, a: Candidate, b: Candidate): TimeExpression | null {
  if (a.clause !== b.clause || a.triggerStart !== b.triggerStart) return null;
  const [first, last] = [plainTime(a), plainTime(b)];
  if (!first || !last || first.end > last.start) return null;
  const { text, start } = prepared.sentence;
  const before = text.slice(Math.max(0, first.start - start - LEAD_CHARS), first.start - start);
  const between = text.slice(first.end - start, last.start - start);
  if (/^,?\s(?:of\s)?$/.test(between)) return inYearBehind(prepared, first, last);
  // "the quarter" of "the quarter ended in June"
  if (/^\s(?:to|ended|ending)(?:\sin|\sthe end of)?\s?$/.test(between) && last.precision === "interval") return last;
  const isSpan =
    (/\bbetween\s(?:the\s)?$/i.test(before) && /^\sand\s(?:the\s)?$/.test(between)) ||
    (/\bfrom\s(?:the\s)?$/i.test(before) &&
      /^\s(?:to|until|till|through)\s(?:the\s)?$/.test(between) &&
      !MOVED.test(a.lemma));
  if (!isSpan && !(/^\sand\s(?:in\s)?$/.test(between) && areNeighbours(first, last))) return null;
  return spanning(prepared, first, last);
}
const LEAD_CHARS = 14;

/** From the first day of one date to the last day of the other; null where they do not lie in that order. */
function spanning(
  { sentence: { text, start } }: PreparedSentence,
  first: TimeExpression,
  last: TimeExpression,
): TimeExpression | null {
  const [from, to] = [daysOf(first)[0], daysOf(last)[1]];
  if (from >= daysOf(last)[0]) return null;
  const { side: _, ends: __, partial: ___, ...kept } = last;
  return stretch({ ...kept, start: first.start, text: text.slice(first.start - start, last.end - start) }, from, to, {
    confidence: Math.min(first.confidence, last.confidence),
    because: `It runs from "${first.text}" to "${last.text}".`,
  });
}

function stretch(
  time: TimeExpression,
  from: DayNumber,
  to: DayNumber,
  { confidence, because }: { confidence: number; because: string },
): TimeExpression {
  const value = `${isoDay(from)}/${isoDay(to - 1)}`;
  return {
    ...time,
    value,
    edtf: value,
    precision: "interval",
    interval: { from: from * MINUTES_PER_DAY, to: to * MINUTES_PER_DAY },
    confidence,
    explanation: [...time.explanation, { rule: "from one date to another", because, from: time.text }],
  };
}

/** "in August and September", "in 2017 and 2018": one right behind the other. */
function areNeighbours(first: TimeExpression, last: TimeExpression): boolean {
  const units = /^(?:month|year)$/;
  return units.test(first.precision) && first.precision === last.precision && daysOf(first)[1] === daysOf(last)[0];
}

const MONTHS = /^(\d{4})-\d\d(?:-\d\d)?\/(\d{4})-\d\d/;
const YEAR = /^\d{4}$/;

/** "between April and July last year": months without a year, and the year behind them. */
function inYearBehind(
  { sentence: { text, start } }: PreparedSentence,
  first: TimeExpression,
  last: TimeExpression,
): TimeExpression | null {
  if (first.anchor.kind !== "publication" || !MONTHS.test(first.value) || !YEAR.test(last.value)) return null;
  const [from, to] = daysOf(first);
  const years = 12 * (Number(last.value) - civilDate(to - 1).year);
  const time = {
    ...first,
    end: last.end,
    text: text.slice(first.start - start, last.end - start),
    anchor: last.anchor,
  };
  return stretch(time, addMonths(from, years), addMonths(to, years), {
    confidence: Math.min(first.confidence, last.confidence),
    because: `The year is that of "${last.text}".`,
  });
}

const COUNTS = "two three four five six seven eight nine ten eleven".split(" ");
const MONTHS_OF = new RegExp(`\\b(first|last|final) (\\d{1,2}|${COUNTS.join("|")}) months (?:of|in) (?:the )?$`, "i");

/** "in the first nine months of the year". */
function cutToMonths({ sentence: { text, start } }: PreparedSentence, candidate: Candidate): Candidate {
  const time = plainTime(candidate);
  if (!time || !YEAR.test(time.value)) return candidate;
  const words = MONTHS_OF.exec(text.slice(Math.max(0, time.start - start - 40), time.start - start));
  const [all, which = "", count = ""] = words ?? [];
  const months = /\d/.test(count) ? Number(count) : COUNTS.indexOf(count.toLowerCase()) + 2;
  if (all === undefined || months < 2 || months > 11) return candidate;
  const year = Number(time.value);
  const [from, to] = /first/i.test(which)
    ? [dayNumber(year, 1), dayNumber(year, months + 1)]
    : [dayNumber(year, 13 - months), dayNumber(year + 1)];
  const { confidence } = time;
  const because = `"${all.trim()}" cuts ${time.value} to ${months} months.`;
  return { ...candidate, dating: { by: "expression", time: stretch(time, from, to, { confidence, because }) } };
}

const UP_TO =
  /\b(?:the|its|their) (?:(?:first |last |latest |financial |fiscal )?(year|quarter|half(?:-year)?)|(?:first |last )?(\w+) months) (?:to|ended|ending)(?: in| the end of)? ?$/i;
const PERIOD_MONTHS: Readonly<Record<string, number>> = { year: 12, quarter: 3, half: 6, "half-year": 6 };

/** "in the year to March", "the three months ended in June": the months up to the last one named. */
function reachingBack({ sentence: { text, start } }: PreparedSentence, candidate: Candidate): Candidate {
  const time = plainTime(candidate);
  const lead = UP_TO.exec(text.slice(Math.max(0, (time?.start ?? 0) - start - 48), (time?.start ?? 0) - start));
  if (!time || !lead || !/^\d{4}-\d\d$/.test(time.value) || time.side) return candidate;
  const [all, period = "", count = ""] = lead;
  const counted = /\d/.test(count) ? Number(count) : [...COUNTS, "twelve"].indexOf(count.toLowerCase()) + 2;
  const months = PERIOD_MONTHS[period.toLowerCase()] ?? counted;
  if (!(months > 1 && months <= 18)) return candidate;
  const [last, to] = [
    Math.floor(time.interval!.from / MINUTES_PER_DAY),
    Math.ceil(time.interval!.to / MINUTES_PER_DAY),
  ];
  const because = `"${all.trim()} ${time.text}" is the ${months} months up to it.`;
  const { confidence } = time;
  return {
    ...candidate,
    dating: { by: "expression", time: stretch(time, addMonths(last, 1 - months), to, { confidence, because }) },
  };
}

/** A date that stands alone, bound to no other event. */
function plainTime({ dating }: Candidate): TimeExpression | null {
  if (dating.by !== "expression" || dating.preposition || dating.link) return null;
  const { time } = dating;
  return time.interval && !time.partial && time.side !== "since" ? time : null;
}

function daysOf({ edtf, interval }: TimeExpression): [from: DayNumber, to: DayNumber] {
  const named = /^(\d{4}-\d\d-\d\d)[~?%]?\/(\d{4}-\d\d-\d\d)[~?%]?$/.exec(edtf ?? "");
  const [first, last] = [parseIsoDay(named?.[1] ?? ""), parseIsoDay(named?.[2] ?? "")];
  if (first !== null && last !== null) return [first, last + 1];
  return [Math.floor(interval!.from / MINUTES_PER_DAY), Math.ceil(interval!.to / MINUTES_PER_DAY)];
}
