import type { CivilDate, Weekday } from "@/lib/core/civil-time";
import type { PartialDate, TimexMod, TimexType } from "@/lib/core/time-expression";
import type { PartOfDay, Season, Unit } from "./vocabulary";

export interface ClockTime {
  /** 0-24; 24 is the end of the day ("midnight Friday"). */
  hour: number;
  minute?: number;
  second?: number;
  /** As written: "GMT", "EDT". */
  zone?: string;
}

/** What a calendar expression says; a missing field is for the document to supply. */
export interface CalendarFields {
  /** Astronomical: 0 is 1 BC. */
  year?: number;
  /** 198 is the 1980s, 19 the century from 1900. */
  decade?: number;
  century?: number;
  half?: 1 | 2;
  quarter?: number;
  /** A year as accounts count it: it need not begin in January. With `fiscalFrom`, of two calendar years. */
  fiscal?: boolean;
  fiscalFrom?: number;
  season?: Season;
  month?: number;
  /** ISO week; its year is the ISO year. */
  week?: number;
  weekend?: boolean;
  day?: number;
  weekday?: Weekday;
  part?: PartOfDay;
  clock?: ClockTime;
}

/** Calendar fields of which every one is there, be it undefined. */
class AllFields implements CalendarFields {
  year: number | undefined;
  decade: number | undefined;
  century: number | undefined;
  half: 1 | 2 | undefined;
  quarter: number | undefined;
  fiscal: boolean | undefined;
  fiscalFrom: number | undefined;
  season: Season | undefined;
  month: number | undefined;
  week: number | undefined;
  weekend: boolean | undefined;
  day: number | undefined;
  weekday: Weekday | undefined;
  part: PartOfDay | undefined;
  clock: ClockTime | undefined;

  constructor(fields: CalendarFields) {
    this.year = fields.year;
    this.decade = fields.decade;
    this.century = fields.century;
    this.half = fields.half;
    this.quarter = fields.quarter;
    this.fiscal = fields.fiscal;
    this.fiscalFrom = fields.fiscalFrom;
    this.season = fields.season;
    this.month = fields.month;
    this.week = fields.week;
    this.weekend = fields.weekend;
    this.day = fields.day;
    this.weekday = fields.weekday;
    this.part = fields.part;
    this.clock = fields.clock;
  }
}

/**
 * The same fields in one shape. Rules give objects of dozens of shapes, and to ask one of them for a field that it has not costs
 * more than to write a date: whoever asks for many fields asks this.
 */
export const allFields = (fields: CalendarFields): CalendarFields =>
  fields instanceof AllFields ? fields : new AllFields(fields);

/** The same fields in the year that the document gives. */
export function inYear(fields: CalendarFields, year: number): CalendarFields {
  const all = new AllFields(fields);
  all.year = year;
  return all;
}

/** The same fields on the day that the document gives. */
export function onDay(fields: CalendarFields, { year, month, day }: CivilDate): CalendarFields {
  const all = new AllFields(fields);
  all.year = year;
  all.month = month;
  all.day = day;
  all.weekday = undefined;
  return all;
}

/** A word that says on which side of the anchor a date lies: "last Friday", "next May", "this June"; `told`: "that June", of the date last told; "the following March", "the previous Friday" lie beside it. */
export type Cue = "last" | "this" | "next" | "past" | "coming" | "told" | "after-told" | "before-told";

/** What the words mean before the document is asked. Other calendars would be a further kind. */
export type Meaning =
  | { kind: "calendar"; fields: CalendarFields; cue?: Cue }
  /** So many units from an anchor: the day the article appeared, or the date last mentioned; `inside` narrows the unit reached. `deictic` words ("ago") count from the writer's day in a narrative too. */
  | {
      kind: "shift";
      unit: Unit;
      by: number;
      from: "publication" | "mentioned";
      inside?: CalendarFields;
      deictic?: boolean;
      /** "The end of the year": of publication, but in a look back of what is told there. */
      loose?: boolean;
      /** Whole years further: "the same month a year earlier". */
      years?: number;
    }
  /** The reporting period last mentioned, some years and quarters away; `quarterly` where the words say that it is a quarter. */
  | { kind: "period"; years: number; quarters: number; inside: CalendarFields; ago?: boolean; quarterly?: boolean }
  /** A holiday by its place in the list of holidays, or the weekend that it makes long. */
  | { kind: "holiday"; key: number; year?: number; cue?: Cue; part?: PartOfDay; weekend?: true }
  /** A unit before or after an event that the next words name. */
  | { kind: "beside"; unit: Unit; by: number; weekday?: Weekday; part?: PartOfDay }
  /** The nth week, weekend, day or half of a month, counted from its end where negative; 0 is the week of the day named. The week or year that ends there, the year that begins there. */
  | {
      kind: "within-month";
      fields: CalendarFields;
      part: "week" | "weekend" | "day" | "weekday" | "half" | "week-to" | "year-to" | "year-from";
      nth: number;
      cue?: Cue;
      weekday?: Weekday;
    }
  /** "Thursday week", "a week ago on Monday": a week beyond the next or the last such day. */
  | { kind: "weeks-from"; weekday: Weekday; ago: boolean }
  /** A week by its number; without a year the last such week. */
  | { kind: "week-of-year"; week: number; year?: number }
  | { kind: "duration"; value: string }
  | { kind: "set"; value: string }
  | { kind: "reference"; value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  | { kind: "range"; first: RangeEnd; last: RangeEnd };

/** One end of a range, with its place in the expression. */
interface RangeEnd {
  start: number;
  end: number;
  fields: CalendarFields;
}

/** What a rule makes of the words it matched. */
export interface Reading {
  type: TimexType;
  meaning: Meaning;
  mod?: TimexMod;
  /** A sentence part for the reader of the article. */
  because: string;
  /** 0-1: how often such words are meant so; 0.97 where a rule says nothing. */
  confidence?: number;
  /** Offsets in the text where the expression is narrower than the match. */
  start?: number;
  end?: number;
  approximate?: boolean;
  /** A second way to read the words: "10/11/2023". */
  other?: { fields: CalendarFields; because: string };
  partial?: PartialDate;
}

/** Words that look like a time and are none; shown to the reader as "not a date, because …". */
export interface NotATime {
  notATime: string;
}

export const notATime = (because: string): NotATime => ({ notATime: because });
export const isReading = (answer: Reading | NotATime | null): answer is Reading =>
  answer !== null && "meaning" in answer;
