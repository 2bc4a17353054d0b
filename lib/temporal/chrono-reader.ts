import { Chrono, type ParsedComponents, type Parser } from "chrono-node";
import { configuration } from "chrono-node/en";
import { isCivilDate } from "@/lib/core/civil-time";
import type { CalendarFields } from "./meaning";

/** A written-out date with its year, or a range of two. */
export interface ExplicitFormat {
  first: CalendarFields;
  last?: CalendarFields;
}

/**
 * Every certain part is read from the text alone, so the reference has no say; it is fixed so that nothing that chrono implies
 * comes from the machine's clock.
 */
const REFERENCE = { instant: new Date(Date.UTC(2000, 5, 15, 12)), timezone: 0 };
/** What a parser must take one of to be in our configuration: explicit formats and clock times. */
const WANTED = ["8 December 2024", "December 8, 2024", "2024-12-08", "2024/Dec/8", "12/2024", "2024 Dec", "at 15:30"];
/** What none of them may take: counted and named days are the document's to resolve, and a slash has two orders. */
const UNWANTED = ["two days ago", "in two days", "two days later", "on Monday", "next week", "tomorrow", "10/11/2024"];

const { parsers, refiners } = configuration.createConfiguration(true, false);
const takes = (parser: Parser, text: string): boolean =>
  new Chrono({ parsers: [parser], refiners: [] }).parse(text, REFERENCE).length > 0;

/**
 * Our configuration of chrono: its strict English parsers of explicit formats. The package gives no access to single parsers
 * and their names do not survive a bundler, so that they are chosen by what they read.
 */
const CHOSEN = parsers.filter(
  (parser) => WANTED.some((text) => takes(parser, text)) && !UNWANTED.some((text) => takes(parser, text)),
);
/** For what a person types: dates, clock times and ranges, put together by chrono's refiners. */
const TYPED = new Chrono({ parsers: CHOSEN, refiners });
/** For words of an article that are a date by their shape: one parser and no refiners, a tenth of the time. */
const readerOf = (example: string): Chrono =>
  new Chrono({ parsers: CHOSEN.filter((parser) => takes(parser, example)).slice(0, 1), refiners: [] });
const SHAPES = {
  year: readerOf("2024/Dec/8"),
  month: readerOf("December 8, 2024"),
  day: readerOf("8 December 2024"),
} as const;

/** Only the parts that the text gives; null without a year and month, or for a day that does not exist. */
function certainFields(parts: ParsedComponents): CalendarFields | null {
  const part = (name: Parameters<ParsedComponents["get"]>[0]): number | undefined =>
    parts.isCertain(name) ? (parts.get(name) ?? undefined) : undefined;
  const [year, month, day, hour, minute] = [part("year"), part("month"), part("day"), part("hour"), part("minute")];
  if (year === undefined || month === undefined || !isCivilDate(year, month, day ?? 1)) return null;
  if (day === undefined) return { year, month };
  return { year, month, day, ...(hour === undefined ? {} : { clock: { hour, minute: minute ?? 0 } }) };
}

/** Reads what a person types that is nothing but one explicit date or range ("2024.12.08", "12/2024"); null for all others. */
export function readTypedFormat(text: string): ExplicitFormat | null {
  const [result, ...more] = TYPED.parse(text, REFERENCE);
  if (result === undefined || more.length > 0 || result.index !== 0 || result.text.length !== text.length) return null;
  const first = certainFields(result.start);
  if (first === null) return null;
  if (!result.end) return { first };
  const last = certainFields(result.end);
  return last === null ? null : { first, last };
}

/**
 * Reads words of an article that have the shape of a whole date and begin with its year, month or day ("2024-Dec-08",
 * "eighth of December 2024"); null where they are none.
 */
export function readShapedDay(words: string, first: keyof typeof SHAPES): CalendarFields | null {
  const [result] = SHAPES[first].parse(words, REFERENCE);
  if (result?.index !== 0 || result.text.length !== words.length) return null;
  const fields = certainFields(result.start);
  return fields?.day === undefined ? null : fields;
}
