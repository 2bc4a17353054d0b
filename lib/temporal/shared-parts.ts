import type { DayNumber } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import type { ExplanationStep } from "@/lib/core/explanation";
import type { MinuteInterval, TimeAnchor } from "@/lib/core/time-expression";
import type { CalendarFields } from "./meaning";
import { sentence } from "./resolve/sentence";
import { timexEdtf, timexInterval, timexValue } from "./timex-value";

/** A TIMEX3 value and what follows from it. */
export interface WrittenValue {
  value: string;
  edtf: string | null;
  interval: MinuteInterval | null;
}

/** So many of a kind are kept: a text with more different ones gains little from the next. */
const KEPT_MAX = 5_000;

/**
 * What expressions of one text have in common, made once for all of them: a page of dates says the same about each, and should
 * not hold as many copies of it.
 */
export class SharedParts {
  private readonly values = new Map<string, WrittenValue>();
  private readonly days = new Map<number, WrittenValue>();
  private lastDay = { lead: "", day: 0, words: "" };
  private lastAnchor: TimeAnchor = { kind: "expression", edtf: null };
  private readonly firstSteps = new Map<string, ExplanationStep>();
  private readonly resolutions = new Map<string, ExplanationStep>();

  /** EDTF and interval of a value without a modifier. */
  written(value: string): WrittenValue {
    const known = this.values.get(value);
    return known ?? kept(this.values, value, { value, edtf: timexEdtf(value), interval: timexInterval(value) });
  }

  /** The same of calendar fields; a day, or an hour of it, is looked up by its number: most dates are one, and it costs no text. */
  writtenFields(fields: CalendarFields): WrittenValue {
    const day = numberOf(fields);
    if (day === null) return this.written(timexValue(fields));
    return this.days.get(day) ?? kept(this.days, day, this.written(timexValue(fields)));
  }

  /** The date last told as what another was counted from. */
  toldAnchor(edtf: string | null): TimeAnchor {
    if (this.lastAnchor.edtf !== edtf) this.lastAnchor = { kind: "expression", edtf };
    return this.lastAnchor;
  }

  /** "The day is that of publication, 8 Dec 2024": hours in a row say the same of their day. */
  aboutDay(lead: string, day: DayNumber): string {
    if (this.lastDay.day !== day || this.lastDay.lead !== lead)
      this.lastDay = { lead, day, words: `${lead}, ${dayInWords(day)}` };
    return this.lastDay.words;
  }

  /** What a rule says of the words it read. */
  firstStep(rule: string, because: string, from: string): ExplanationStep {
    const known = this.firstSteps.get(from);
    if (known !== undefined && known.rule === rule && known.because === because) return known;
    return kept(this.firstSteps, from, { rule, because, from });
  }

  /** How the document completed what the words say. */
  resolution(because: string): ExplanationStep {
    const known = this.resolutions.get(because);
    return known ?? kept(this.resolutions, because, { rule: "resolution", because: sentence(because) });
  }
}

const YEAR_MAX = 3000;
/** More than the minutes of a day. */
const DAY_SHARE = 1600;

/** A small number for each day, and each minute of a day, of the years 1 to 3000; null for every other value. */
function numberOf({
  year,
  month,
  day,
  clock,
  part,
  decade,
  century,
  half,
  quarter,
  season,
  week,
  weekend,
  fiscal,
}: CalendarFields): number | null {
  if (year === undefined || month === undefined || day === undefined || part !== undefined) return null;
  if (decade !== undefined || century !== undefined || season !== undefined || quarter !== undefined) return null;
  if (half !== undefined || week !== undefined || weekend !== undefined || fiscal !== undefined) return null;
  if (!(year > 0 && year < YEAR_MAX && month <= 12 && day <= 31) || clock?.second !== undefined) return null;
  const minute = clock === undefined ? 0 : 1 + clock.hour * 60 + (clock.minute ?? 0);
  const number = ((year * 13 + month) * 32 + day) * DAY_SHARE + minute;
  return Number.isInteger(number) ? number : null;
}

function kept<Key, Part>(parts: Map<Key, Part>, key: Key, part: Part): Part {
  if (parts.size < KEPT_MAX) parts.set(key, part);
  return part;
}
