import type { ExplanationStep } from "@/lib/core/explanation";
import type { TimeExpression } from "@/lib/core/time-expression";
import { allFields, type CalendarFields, inYear, type Meaning, type Reading } from "./meaning";
import { unitPrecision, unresolvedUnit } from "./precision-of";
import { anchorDay } from "./resolve/calendar-arithmetic";
import { dayMonthOrder, orderOfText } from "./resolve/day-month-order";
import { eventLinkAfter } from "./resolve/event-link";
import { remember } from "./resolve/memory";
import { resolveCalendar } from "./resolve/resolve-calendar";
import type { Memory, Resolved } from "./resolve/resolved";
import { tenseAt } from "./resolve/tense";
import type { Found } from "./scan";
import { durationValue } from "./timex-duration";
import { timexValue } from "./timex-value";

/** What every expression has before its value is known. */
export type ExpressionBase = Pick<
  TimeExpression,
  "start" | "end" | "text" | "type" | "mod" | "edtf" | "precision" | "extent" | "anchor"
>;

const EXPLICIT = { kind: "explicit", edtf: null } as const;
const WITH_MONTH_FIRST = "With the month first it is another day.";
const WITH_DAY_FIRST = "With the day first it is another day.";

/** "10/11/2023": the order that the document favours, with the other kept as an alternative. */
export function ambiguousDate(
  found: Found,
  text: string,
  monthFirstWords: CalendarFields,
  dayFirstWords: CalendarFields,
  step: ExplanationStep,
  memory: Memory,
): TimeExpression {
  if (memory.order === undefined) memory.order = orderOfText(memory.text);
  // "Closed until 3/4": the year is looked for in either order.
  const [monthFirst, dayFirst] = [monthFirstWords, dayFirstWords].map((fields) =>
    fields.year === undefined ? resolveCalendar(allFields(fields), undefined, found, memory).fields : fields,
  ) as [CalendarFields, CalendarFields];
  const evidence = dayMonthOrder(
    memory.order,
    dayFirst,
    monthFirst,
    monthFirstWords.year === undefined ? null : memory.published,
    text,
  );
  const isDayFirst = evidence.order === "day first";
  const chosen = isDayFirst ? dayFirst : monthFirst;
  remember(chosen, memory, found, "explicit");
  const { value, edtf, interval } = memory.shared.written(timexValue(chosen));
  const other = memory.shared.written(timexValue(isDayFirst ? monthFirst : dayFirst));
  const expression: TimeExpression = {
    start: found.start,
    end: found.end,
    text,
    type: found.reading.type,
    value,
    edtf,
    precision: "day",
    extent: "within",
    anchor: EXPLICIT,
    confidence: evidence.confidence,
    explanation: [step, evidence.step],
    alternatives: [{ value: other.value, edtf: other.edtf, because: isDayFirst ? WITH_MONTH_FIRST : WITH_DAY_FIRST }],
  };
  if (interval !== null) expression.interval = interval;
  return expression;
}

/** What is known of a day beside an event: its weekday, its part of the day. */
function besideValue({ unit, weekday, part }: Extract<Meaning, { kind: "beside" }>): string {
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  return part === undefined ? unresolvedUnit(unit) : `XXXX-XX-XXT${part}`;
}

/** A length of time, or a day beside an event, with the event that the next words name. */
export function hangingExpression(
  base: ExpressionBase,
  meaning: Extract<Meaning, { kind: "duration" | "beside" }>,
  reading: Reading,
  step: ExplanationStep,
  memory: Memory,
): TimeExpression {
  const beside = meaning.kind === "beside";
  // "The Sunday before the vote" lies up to a week from it: no offset.
  const offset = !beside ? meaning.value : meaning.weekday === undefined ? durationValue(1, meaning.unit) : undefined;
  const link = eventLinkAfter(
    memory.text,
    base.end,
    offset,
    beside ? /^(?:of|before|after|following|prior to)$/ : undefined,
  );
  const value = beside ? besideValue(meaning) : meaning.value;
  const expression: TimeExpression = {
    ...base,
    value,
    precision: beside ? unitPrecision(meaning.unit) : "unknown",
    confidence: reading.confidence ?? 0.95,
    explanation: [step],
  };
  if (link === null) return expression;
  const eve = link.relation === "same" && beside;
  return {
    ...expression,
    link: eve ? { ...link, relation: "before" } : link,
    anchor: { kind: "event", edtf: null },
    explanation: [
      step,
      {
        rule: "event link",
        because: `It lies ${eve ? "before" : link.relation} "${link.anchorText}".`,
        from: link.anchorText,
      },
    ],
  };
}

/**
 * The year of a stretch of months: "it took from October to June", told in November, had its end in the past too; "will be closed
 * from July to October", told in August, has begun.
 */
function asTold(first: Resolved, last: CalendarFields, over: number, spot: ExpressionBase, memory: Memory): Resolved {
  const { published } = memory;
  const { year, day } = first.fields;
  if (published === null || year === undefined || day !== undefined || last.year !== undefined) return first;
  if (first.anchor.kind !== "publication") return first;
  const before = { ...first, fields: inYear(first.fields, year - 1) };
  if (first.direction === "future") {
    const began = anchorDay(before.fields);
    const hasBegun = began !== null && began <= published && published - began <= BEGAN_DAYS;
    return hasBegun ? { ...before, because: "it has begun, and its end lies ahead" } : first;
  }
  const end = anchorDay(inYear(last, year + over));
  if (first.direction !== "past" || end === null || end <= published) return first;
  if (tenseAt(memory.words, spot.start, spot.end) !== "past") return first;
  return { ...before, because: "it is over, so its end lies before publication too" };
}
const BEGAN_DAYS = 62;

/** "From 21 to 30 November": one expression with two ends. */
export function rangeExpression(
  base: ExpressionBase,
  meaning: Extract<Meaning, { kind: "range" }>,
  reading: Reading,
  step: ExplanationStep,
  memory: Memory,
): TimeExpression {
  const over = (meaning.last.fields.month ?? 0) < (meaning.first.fields.month ?? 0) ? 1 : 0;
  const first = asTold(
    resolveCalendar(allFields(meaning.first.fields), undefined, base, memory),
    meaning.last.fields,
    over,
    base,
    memory,
  );
  const year = first.fields.year;
  const last =
    meaning.last.fields.year === undefined && year !== undefined
      ? inYear(meaning.last.fields, year + over)
      : allFields(meaning.last.fields);
  remember(first.fields, memory, base, first.anchor.kind);
  // A range whose end has a year written out leaves the story there.
  if (
    memory.mode === "narrative" &&
    meaning.last.fields.year !== undefined &&
    last.year !== year &&
    last.month !== undefined
  )
    remember(last, memory, base, "explicit");
  const [from, to] = [timexValue(first.fields), timexValue(last)];
  const { value, edtf, interval } = memory.shared.written(`${from}/${to}`);
  const end = (part: typeof meaning.first, ending: string) => ({
    start: part.start,
    end: part.end,
    text: memory.text.slice(part.start, part.end),
    value: ending,
  });
  const expression: TimeExpression = Object.assign(base, {
    value,
    edtf,
    precision: "interval" as const,
    extent: "throughout" as const,
    ends: [end(meaning.first, from), end(meaning.last, to)] as const,
    anchor: first.anchor,
    confidence: Math.round((reading.confidence ?? 0.97) * first.confidence * 100) / 100,
    explanation: first.because === "" ? [step] : [step, memory.shared.resolution(first.because)],
  });
  if (interval !== null) expression.interval = interval;
  if (first.partial !== undefined) {
    expression.partial = {
      ...first.partial,
      ...(last.month ? { monthTo: last.month } : {}),
      ...(last.day ? { dayTo: last.day } : {}),
    };
  }
  return expression;
}
