import type { PublicationDate } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import type { Precision } from "@/lib/core/precision";
import type { TimeAnchor, TimeExpression } from "@/lib/core/time-expression";
import type { CalendarFields, Meaning } from "./meaning";
import { remember, resolveCalendar } from "./resolve/resolve-calendar";
import { resolveShift } from "./resolve/resolve-shift";
import type { Memory, Mode, Resolved } from "./resolve/resolved";
import { type Found, scan } from "./scan";
import { timexEdtf, timexInterval, valueOf } from "./timex-value";

export interface FindOptions {
  /** The publication day; null or absent when it is not known: then nothing is counted from it. */
  published?: Pick<PublicationDate, "from" | "to" | "best"> | null;
  /** `narrative`: dates are told in order, and a missing year is that of the date last mentioned. */
  mode?: Mode;
  /** BCP 47. Only English is read; other languages give no expressions. */
  language?: string;
}

const UNKNOWN: TimeAnchor = { kind: "none", edtf: null };

/**
 * Finds the time expressions of an English text, in order and without overlap, and says what each means and why.
 * Offsets are UTF-16 code units of `text`, end exclusive. Takes time linear in the length of the text.
 */
export function findTimeExpressions(text: string, options: FindOptions = {}): TimeExpression[] {
  if (options.language !== undefined && !/^en\b/i.test(options.language)) return [];
  const memory: Memory = {
    text,
    published: publicationDay(options.published),
    mode: options.mode ?? "news",
    last: null,
    lastDay: null,
    lastPeriod: null,
  };
  const expressions: TimeExpression[] = [];
  for (const found of scan(text)) expressions.push(expressionOf(found, memory));
  return expressions;
}

function publicationDay(published: FindOptions["published"]): DayNumber | null {
  if (!published) return null;
  if (published.best !== null) return published.best;
  return published.from !== null && published.to === published.from + 1 ? published.from : null;
}

function expressionOf(found: Found, memory: Memory): TimeExpression {
  const { reading } = found;
  const text = memory.text.slice(found.start, found.end);
  const base = {
    start: found.start,
    end: found.end,
    text,
    type: reading.type,
    ...(reading.mod ? { mod: reading.mod } : {}),
  };
  const firstStep = { rule: found.rule, because: reading.because, from: text };
  const { meaning } = reading;
  if (meaning.kind === "duration" || meaning.kind === "set" || meaning.kind === "reference") {
    return {
      ...base,
      value: meaning.value,
      edtf: null,
      precision: "unknown",
      extent: "within",
      anchor: UNKNOWN,
      confidence: reading.confidence ?? 0.95,
      explanation: [firstStep],
    };
  }
  const resolved = resolve(meaning, found, memory);
  if (resolved === null) {
    return {
      ...base,
      value: unresolvedValue(meaning),
      edtf: null,
      precision: "unknown",
      extent: "within",
      anchor: UNKNOWN,
      confidence: 0.8,
      explanation: [
        firstStep,
        { rule: "no anchor", because: "The day it counts from is not known, so no date is given." },
      ],
    };
  }
  remember(resolved.fields, memory);
  const value = valueOf(resolved.fields);
  const interval = timexInterval(value);
  return {
    ...base,
    value,
    edtf: timexEdtf(value, reading.mod),
    ...(interval === null ? {} : { interval }),
    precision: precisionOf(resolved.fields, reading.mod),
    extent: "within",
    ...(reading.mod === "APPROX" ? { qualifier: "~" as const } : {}),
    ...(resolved.partial === undefined ? {} : { partial: resolved.partial }),
    ...(resolved.direction === undefined ? {} : { direction: resolved.direction }),
    anchor: resolved.anchor,
    confidence: Math.round((reading.confidence ?? 0.99) * resolved.confidence * 100) / 100,
    explanation: resolved.because === "" ? [firstStep] : [firstStep, { rule: "resolution", because: resolved.because }],
  };
}

function resolve(
  meaning: Extract<Meaning, { kind: "calendar" | "shift" | "range" }>,
  found: Found,
  memory: Memory,
): Resolved | null {
  if (meaning.kind === "calendar") return resolveCalendar(meaning.fields, meaning.cue, found, memory);
  if (meaning.kind === "shift") return resolveShift(meaning, memory);
  return resolveCalendar(meaning.first.fields, undefined, found, memory);
}

function unresolvedValue(meaning: Extract<Meaning, { kind: "calendar" | "shift" | "range" }>): string {
  if (meaning.kind !== "shift") return "XXXX-XX-XX";
  const forms: Partial<Record<string, string>> = {
    day: "XXXX-XX-XX",
    week: "XXXX-WXX",
    weekend: "XXXX-WXX-WE",
    month: "XXXX-XX",
    quarter: "XXXX-QX",
    year: "XXXX",
    decade: "XXX",
    century: "XX",
  };
  return forms[meaning.unit] ?? "XXXX-XX-XX";
}

function precisionOf(fields: CalendarFields, mod: TimeExpression["mod"]): Precision {
  const partial = mod === "START" || mod === "MID" || mod === "END";
  if (fields.clock !== undefined) return fields.clock.minute === undefined ? "hour" : "minute";
  if (fields.part !== undefined) return "part-of-day";
  if (fields.decade !== undefined) return partial ? "part-of-decade" : "decade";
  if (fields.century !== undefined) return "century";
  if (fields.day !== undefined || fields.weekday !== undefined) return "day";
  if (fields.week !== undefined || fields.weekend) return fields.weekend ? "interval" : "week";
  if (fields.month !== undefined) return partial ? "part-of-month" : "month";
  if (fields.season !== undefined) return "season";
  if (fields.quarter !== undefined) return "quarter";
  if (fields.half !== undefined) return "half";
  if (fields.year !== undefined) return partial ? "part-of-year" : "year";
  return "unknown";
}
