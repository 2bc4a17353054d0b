import type { ExplanationStep } from "@/lib/core/explanation";
import type { TimeExpression } from "@/lib/core/time-expression";
import { allFields, type CalendarFields, inYear, type Meaning, type Reading } from "./meaning";
import { unitPrecision, unresolvedUnit } from "./precision-of";
import { dayMonthOrder, orderOfText } from "./resolve/day-month-order";
import { eventLinkAfter } from "./resolve/event-link";
import { remember } from "./resolve/memory";
import { resolveCalendar } from "./resolve/resolve-calendar";
import type { Memory } from "./resolve/resolved";
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

/** "From 21 to 30 November": one expression with two ends. */
export function rangeExpression(
  base: ExpressionBase,
  meaning: Extract<Meaning, { kind: "range" }>,
  reading: Reading,
  step: ExplanationStep,
  memory: Memory,
): TimeExpression {
  const first = resolveCalendar(allFields(meaning.first.fields), undefined, base, memory);
  const year = first.fields.year;
  const over = (meaning.last.fields.month ?? 0) < (meaning.first.fields.month ?? 0) ? 1 : 0;
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
