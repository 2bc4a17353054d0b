import type { GoldDocument, Timex } from "../temporal-score";
import {
  asFineAsUnit,
  isNow,
  isoDay,
  isoWeek,
  noonOf,
  type Peer,
  partOfDay,
  quarterOf,
  seenFromNews,
  trimmed,
} from "./peer";

interface Found {
  text: string;
  offset: { start: number; length: number };
}
export interface FoundDate extends Found {
  dates: {
    start: string | null;
    end: string | null;
    unit?: string;
    repeat?: { interval?: Readonly<Record<string, number>> };
  };
}
interface FoundDuration extends Found {
  duration: Readonly<Record<string, number>>;
}
interface View<T> {
  json(options: { offset: true }): T[];
}
export interface Compromise {
  (
    text: string,
  ): { dates(options: { today: string; timezone: string }): View<FoundDate>; durations(): View<FoundDuration> };
  plugin(plugin: unknown): void;
}

const UNITS: Readonly<Record<string, string>> = {
  year: "Y",
  quarter: "Q",
  month: "M",
  week: "W",
  day: "D",
  hour: "H",
  minute: "M",
  second: "S",
};
const CLOCK = new Set(["hour", "minute", "second"]);

/** "three years" -> P3Y; of several units the first. */
export function durationValue(duration: Readonly<Record<string, number>>): string | null {
  const [unit, count] = Object.entries(duration).find(([name, value]) => name in UNITS && value > 0) ?? [];
  return unit === undefined ? null : `P${CLOCK.has(unit) ? "T" : ""}${count}${UNITS[unit]}`;
}

/** Type and value of a date as fine as its unit; null where compromise-dates gives no start. */
export function timexOf(
  { dates }: Pick<FoundDate, "dates">,
  words: string,
  published: Date,
): Pick<Timex, "type" | "value"> | null {
  if (dates.repeat?.interval !== undefined) {
    const value = durationValue(dates.repeat.interval);
    return value === null ? null : { type: "SET", value };
  }
  if (dates.start === null) return null;
  const of = seenFromNews(dates.start.slice(0, 10), words, published);
  const clock = dates.start.slice(11, 16);
  const part = partOfDay(words);
  if (isNow(words)) return { type: "DATE", value: "PRESENT_REF" };
  if (part !== undefined) return { type: "TIME", value: `${of}T${part}` };
  if (/\d\s?[ap]\.?m\b|\bnoon\b|\d:\d\d/i.test(words)) return { type: "TIME", value: `${of}T${clock}` };
  switch (dates.unit) {
    case "year":
      return { type: "DATE", value: of.slice(0, 4) };
    case "quarter":
      return { type: "DATE", value: quarterOf(of) };
    case "month":
      return { type: "DATE", value: of.slice(0, 7) };
    case "week":
      return { type: "DATE", value: isoWeek(of) };
    case "season":
      return { type: "DATE", value: `${of.slice(0, 4)}-${SEASON[of.slice(5, 7)] ?? "SU"}` };
    case "hour":
    case "minute":
    case "time":
      return { type: "TIME", value: `${of}T${clock}` };
    default:
      return { type: "DATE", value: asFineAsUnit(of, words) };
  }
}
const SEASON: Readonly<Record<string, string>> = { "03": "SP", "06": "SU", "09": "FA", "12": "WI" };

export function compromiseDates(nlp: Compromise): Peer {
  return {
    name: "compromise-dates",
    tags({ text, dct }: GoldDocument): Timex[] {
      try {
        return tagsOf(nlp, text, noonOf(dct));
      } catch {
        // One date that it breaks on costs its paragraph, not the whole text.
        return [...text.matchAll(PARAGRAPH)].flatMap(({ 0: paragraph, index }) => {
          try {
            return tagsOf(nlp, paragraph, noonOf(dct)).map((one) => ({
              ...one,
              start: one.start + index,
              end: one.end + index,
            }));
          } catch {
            return [];
          }
        });
      }
    },
  };
}

const PARAGRAPH = /\S[\s\S]*?(?=\n|$)/g;

function tagsOf(nlp: Compromise, text: string, published: Date): Timex[] {
  const read = nlp(text);
  const at = ({ offset }: Found) => trimmed(text, offset.start, offset.start + offset.length);
  const dates = read.dates({ today: isoDay(published), timezone: "UTC" }).json({ offset: true });
  const dated = dates.flatMap((found) => {
    const words = text.slice(at(found).start, at(found).end);
    const timex = timexOf(found, words, published);
    return timex === null ? [] : [{ ...at(found), ...timex }];
  });
  const lengths = read
    .durations()
    .json({ offset: true })
    .flatMap((found) => {
      const value = durationValue(found.duration);
      return value === null ? [] : [{ ...at(found), type: "DURATION", value }];
    });
  return [...dated, ...lengths.filter((one) => !dated.some((date) => date.start < one.end && one.start < date.end))];
}
