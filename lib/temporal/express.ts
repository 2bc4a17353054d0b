import { civilDate, isoDay } from "@/lib/core/civil-time";
import type { ExplanationStep } from "@/lib/core/explanation";
import type { TimeAnchor, TimeExpression } from "@/lib/core/time-expression";
import { ambiguousDate, type ExpressionBase, hangingExpression, rangeExpression } from "./express-special";
import { allFields, type Meaning } from "./meaning";
import { precisionOf, unitPrecision, unresolvedUnit } from "./precision-of";
import { dayFields } from "./resolve/calendar-arithmetic";
import { remember } from "./resolve/memory";
import { resolveCalendar } from "./resolve/resolve-calendar";
import { resolveHoliday, resolvePeriod } from "./resolve/resolve-period";
import { resolveShift, resolveWeekOfYear, resolveWeeksFrom } from "./resolve/resolve-shift";
import { resolveWithinMonth } from "./resolve/resolve-within-month";
import type { Memory, Resolved } from "./resolve/resolved";
import type { Found } from "./scan";
import { durationValue } from "./timex-duration";
import { timexEdtf, timexValue } from "./timex-value";

const NO_ANCHOR = { kind: "none", edtf: null } as const;
const EXPLICIT = { kind: "explicit", edtf: null } as const;

/** Makes the expression of what a rule found, resolved from the document so far, and lets the document remember it. */
export function express(found: Found, memory: Memory): TimeExpression {
  const { reading } = found;
  const { meaning } = reading;
  const text = memory.text.slice(found.start, found.end);
  const firstStep = memory.shared.firstStep(found.rule, reading.because, text);
  if (meaning.kind === "set" || meaning.kind === "reference") {
    const expression: TimeExpression = {
      start: found.start,
      end: found.end,
      text,
      type: reading.type,
      value: meaning.value,
      edtf: null,
      precision: "unknown",
      extent: "within",
      anchor: NO_ANCHOR,
      confidence: reading.confidence ?? 0.95,
      explanation: [firstStep],
    };
    if (reading.mod !== undefined) expression.mod = reading.mod;
    return expression;
  }
  if (meaning.kind === "duration" || meaning.kind === "beside")
    return hangingExpression(baseOf(found, text), meaning, reading, firstStep, memory);
  if (meaning.kind === "range") return rangeExpression(baseOf(found, text), meaning, reading, firstStep, memory);
  if (reading.other !== undefined && meaning.kind === "calendar")
    return ambiguousDate(found, text, meaning.fields, reading.other.fields, firstStep, memory);
  const resolved = resolve(meaning, found, memory);
  if (resolved !== null && meaning.kind === "shift" && isBeyond(resolved, meaning, memory)) {
    const step = {
      rule: "no anchor",
      because: "Counted from the date last mentioned it would lie far after publication, so no date is given.",
    };
    return {
      ...baseOf(found, text),
      type: "DURATION",
      value: durationValue(Math.abs(meaning.by), meaning.unit),
      confidence: 0.7,
      explanation: [firstStep, step],
    };
  }
  if (resolved === null) return unresolvedExpression(baseOf(found, text), meaning, firstStep);
  return resolvedExpression(found, text, resolved, firstStep, memory);
}

function baseOf({ start, end, reading: { type, mod } }: Found, text: string): ExpressionBase {
  const base: ExpressionBase = {
    start,
    end,
    text,
    type,
    edtf: null,
    precision: "unknown",
    extent: "within",
    anchor: NO_ANCHOR,
  };
  if (mod !== undefined) base.mod = mod;
  return base;
}

/** One object, filled in place: an article has few dates, but a page made of dates should not drown in copies. */
function resolvedExpression(
  found: Found,
  text: string,
  resolved: Resolved,
  firstStep: ExplanationStep,
  memory: Memory,
): TimeExpression {
  const { reading } = found;
  const { mod } = reading;
  const fields = allFields(resolved.fields);
  const anchor = anchorFor(resolved.anchor, memory);
  remember(fields, memory, found, resolved.anchor.kind, {
    passing: reading.meaning.kind === "period",
    isSpan: resolved.value !== undefined,
  });
  const written =
    resolved.value === undefined ? memory.shared.writtenFields(fields) : memory.shared.written(resolved.value);
  const { value, interval } = written;
  const edtf = mod === undefined ? written.edtf : timexEdtf(value, mod);
  if (memory.last === fields && resolved.value === undefined && mod === undefined) memory.lastEdtf = edtf;
  const expression: TimeExpression = {
    start: found.start,
    end: found.end,
    text,
    type: reading.type,
    value,
    edtf,
    precision: resolved.value === undefined ? precisionOf(fields, mod) : "interval",
    extent: resolved.value === undefined ? "within" : "throughout",
    anchor,
    confidence: Math.round((reading.confidence ?? 0.99) * resolved.confidence * 100) / 100,
    explanation: resolved.because === "" ? [firstStep] : [firstStep, memory.shared.resolution(resolved.because)],
  };
  if (mod !== undefined) expression.mod = mod;
  if (interval !== null) expression.interval = interval;
  if (mod === "APPROX") expression.qualifier = "~";
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

/** What a date was counted from; dates counted from publication share it. */
function anchorFor({ kind, edtf }: TimeAnchor, memory: Memory): TimeAnchor {
  if (kind === "none") return NO_ANCHOR;
  if (kind === "explicit") return EXPLICIT;
  if (kind === "publication") {
    if (memory.publication === undefined)
      memory.publication = { kind, edtf: memory.published === null ? null : isoDay(memory.published) };
    return memory.publication;
  }
  return kind === "expression" ? memory.shared.toldAnchor(edtf ?? lastEdtf(memory)) : { kind, edtf: null };
}

/** EDTF of the date last told, written at most once for each. */
function lastEdtf(memory: Memory): string | null {
  if (memory.lastEdtf === undefined && memory.last !== null) memory.lastEdtf = timexEdtf(timexValue(memory.last));
  if (memory.lastEdtf !== undefined) return memory.lastEdtf;
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
      return resolveCalendar(allFields(meaning.fields), meaning.cue, found, memory);
    case "shift":
      return resolveShift(meaning, found, memory);
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
      if (
        holiday === null ||
        holiday.days.to - holiday.days.from === 1 ||
        (meaning.part ?? meaning.weekend) !== undefined
      )
        return holiday;
      return { ...holiday, value: `${timexValue(holiday.fields)}/${timexValue(dayFields(holiday.days.to - 1))}` };
    }
  }
}

const unresolvedValue = (meaning: Resolvable): string =>
  meaning.kind === "shift" ? unresolvedUnit(meaning.unit) : "XXXX-XX-XX";
