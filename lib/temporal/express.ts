import { civilDate, isoDay } from "@/lib/core/civil-time";
import type { ExplanationStep } from "@/lib/core/explanation";
import type { TimeExpression } from "@/lib/core/time-expression";
import { ambiguousDate, type ExpressionBase, hangingExpression, rangeExpression } from "./express-special";
import type { Meaning } from "./meaning";
import { precisionOf, unitPrecision, unresolvedUnit } from "./precision-of";
import { dayFields } from "./resolve/calendar-arithmetic";
import { remember } from "./resolve/memory";
import { resolveCalendar } from "./resolve/resolve-calendar";
import { resolveHoliday, resolvePeriod } from "./resolve/resolve-period";
import { resolveShift, resolveWeekOfYear, resolveWeeksFrom } from "./resolve/resolve-shift";
import { resolveWithinMonth } from "./resolve/resolve-within-month";
import { type Memory, type Resolved, sentence } from "./resolve/resolved";
import type { Found } from "./scan";
import { durationValue } from "./timex-duration";
import { timexEdtf, timexInterval, timexValue } from "./timex-value";

const NO_ANCHOR = { kind: "none", edtf: null } as const;

/** Makes the expression of what a rule found, resolved from the document so far, and lets the document remember it. */
export function express(found: Found, memory: Memory): TimeExpression {
  const { reading } = found;
  const { meaning } = reading;
  const text = memory.text.slice(found.start, found.end);
  const firstStep = { rule: found.rule, because: reading.because, from: text };
  // One object, filled in place: an article has few dates, but a page made of dates should not drown in copies.
  const base: ExpressionBase = {
    start: found.start,
    end: found.end,
    text,
    type: reading.type,
    edtf: null,
    precision: "unknown",
    extent: "within",
    anchor: NO_ANCHOR,
  };
  if (reading.mod !== undefined) base.mod = reading.mod;
  if (meaning.kind === "set" || meaning.kind === "reference") {
    return { ...base, value: meaning.value, confidence: reading.confidence ?? 0.95, explanation: [firstStep] };
  }
  if (meaning.kind === "duration" || meaning.kind === "beside")
    return hangingExpression(base, meaning, reading, firstStep, memory);
  if (meaning.kind === "range") return rangeExpression(base, meaning, reading, firstStep, memory);
  if (reading.other !== undefined && meaning.kind === "calendar")
    return ambiguousDate(base, meaning.fields, reading.other.fields, firstStep, memory);
  const resolved = resolve(meaning, found, memory);
  if (resolved !== null && meaning.kind === "shift" && isBeyond(resolved, meaning, memory)) {
    const step = {
      rule: "no anchor",
      because: "Counted from the date last mentioned it would lie far after publication, so no date is given.",
    };
    return {
      ...base,
      type: "DURATION",
      value: durationValue(Math.abs(meaning.by), meaning.unit),
      confidence: 0.7,
      explanation: [firstStep, step],
    };
  }
  if (resolved === null) return unresolvedExpression(base, meaning, firstStep);
  const anchor = { kind: resolved.anchor.kind, edtf: anchorEdtf(resolved, memory) };
  remember(resolved.fields, memory, found, meaning.kind === "period");
  const value = resolved.value ?? timexValue(resolved.fields);
  const interval = timexInterval(value);
  const expression: TimeExpression = Object.assign(base, {
    value,
    edtf: timexEdtf(value, reading.mod),
    precision: resolved.value === undefined ? precisionOf(resolved.fields, reading.mod) : ("interval" as const),
    anchor,
    confidence: Math.round((reading.confidence ?? 0.99) * resolved.confidence * 100) / 100,
    explanation:
      resolved.because === "" ? [firstStep] : [firstStep, { rule: "resolution", because: sentence(resolved.because) }],
  });
  if (interval !== null) expression.interval = interval;
  if (resolved.value !== undefined) expression.extent = "throughout";
  if (reading.mod === "APPROX") expression.qualifier = "~";
  if (resolved.partial !== undefined) expression.partial = resolved.partial;
  if (resolved.direction !== undefined) expression.direction = resolved.direction;
  return expression;
}

/** Counted from a day that is not known: the unit and the side are kept, no date is made up. */
function unresolvedExpression(base: ExpressionBase, meaning: Resolvable, firstStep: ExplanationStep): TimeExpression {
  const step = { rule: "no anchor", because: "The day it counts from is not known, so no date is given." };
  const shift = meaning.kind === "shift" ? meaning : null;
  return {
    ...base,
    value: unresolvedValue(meaning),
    precision: shift === null ? "unknown" : unitPrecision(shift.unit),
    ...(shift === null || shift.from === "mentioned"
      ? {}
      : { direction: shift.by < 0 ? ("past" as const) : shift.by > 0 ? ("future" as const) : ("present" as const) }),
    confidence: 0.8,
    explanation: [firstStep, step],
  };
}

/** What the date was counted from, in EDTF. */
function anchorEdtf({ anchor }: Resolved, memory: Memory): string | null {
  if (anchor.kind === "publication") return memory.published === null ? null : isoDay(memory.published);
  if (anchor.kind !== "expression") return null;
  if (memory.last !== null) return timexEdtf(timexValue(memory.last));
  return memory.lastDay === null ? null : isoDay(memory.lastDay);
}

/** "108 years later" than this year is no date of the story. */
function isBeyond(
  { fields }: Resolved,
  { from, by }: Extract<Meaning, { kind: "shift" }>,
  { published, mode }: Memory,
): boolean {
  if (from !== "mentioned" || by <= 0 || published === null || mode === "narrative" || fields.year === undefined)
    return false;
  return fields.year > civilDate(published).year + 1;
}

type Resolvable = Extract<
  Meaning,
  { kind: "calendar" | "shift" | "period" | "holiday" | "within-month" | "weeks-from" | "week-of-year" }
>;

function resolve(meaning: Resolvable, found: Found, memory: Memory): Resolved | null {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning.fields, meaning.cue, found, memory);
    case "shift":
      return resolveShift(meaning, memory);
    case "period":
      return resolvePeriod(meaning, memory);
    case "within-month":
      return resolveWithinMonth(meaning, found, memory);
    case "week-of-year":
      return resolveWeekOfYear(meaning, memory);
    case "weeks-from":
      return resolveWeeksFrom(meaning, memory);
    case "holiday": {
      const holiday = resolveHoliday(meaning, found, memory);
      if (holiday === null || holiday.days.to - holiday.days.from === 1 || meaning.part !== undefined) return holiday;
      return { ...holiday, value: `${timexValue(holiday.fields)}/${timexValue(dayFields(holiday.days.to - 1))}` };
    }
  }
}

const unresolvedValue = (meaning: Resolvable): string =>
  meaning.kind === "shift" ? unresolvedUnit(meaning.unit) : "XXXX-XX-XX";
