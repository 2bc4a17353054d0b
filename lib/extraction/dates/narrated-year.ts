import { addMonths, civilDate, type DayNumber, isoDay, MINUTES_PER_DAY, parseIsoDay } from "@/lib/core/civil-time";
import type { TimeExpression } from "@/lib/core/time-expression";

/** A day this near to publication is news, whatever year the story tells of. */
const RECENT_DAYS = 45;
/** Where a title and an opening end, in characters. */
const OPENING_CHARS = 700;
const MOST_YEARS_MOVED = 400;
const CONFIDENCE = 0.7;
const SENTENCE_CHARS = 240;
const AHEAD =
  /\b(?:will|would|shall|may|might|could|should|must|(?:is|are|was|were|has|have) to|due|plan\w*|expect\w*|schedul\w*|set|until|by|from|starting|deadline)\b/i;
const RELATIVE = /\b(?:that|same|next|following|previous|later|earlier|before|after|the \d{1,2}(?:st|nd|rd|th))\b/i;
/** A day of the story stands this near to the last one told with its year, in the text and in time. */
const STORY_CHARS = 1200;
const STORY_DAYS = 45;
/** What brings a sentence back to the day of writing. */
const NOW = /\b(?:this|last|now|today|yesterday|ago|since)\b/i;
const PARAGRAPH_END = /\n\s*\n/;

/**
 * Reads days and months without a year in the year that the story tells of: "In the spring of 1972 she led … died on
 * 2 May … cleared her in the autumn"; "the killing of villagers in June 1992 … on the evening of 13 June".
 */
export class NarratedYear {
  readonly #text: string;
  readonly #published: DayNumber | null;
  /** Months that the opening names with their year: "1992-06". */
  readonly #opening: readonly TimeExpression[];
  /** The last whole day told with its year. */
  #day: TimeExpression | null = null;
  #before: { time: TimeExpression; told: boolean } | null = null;
  /** The last date that its words count from the day of writing: "this April", "on Monday". */
  #now: TimeExpression | null = null;
  /** Days that were read anew, so that "that afternoon" and "the next day" move along. */
  readonly #moved = new Map<string, { day: DayNumber; at: number }>();

  constructor(text: string, times: readonly TimeExpression[], published: DayNumber | null) {
    this.#text = text;
    this.#published = published;
    const months = times.filter((t) => t.anchor.kind === "explicit" && /^\d{4}-\d\d$/.test(t.edtf ?? ""));
    this.#opening = months.filter(
      (t) => t.start < OPENING_CHARS && months.every((o) => o.edtf!.slice(5) !== t.edtf!.slice(5) || o.edtf === t.edtf),
    );
  }

  /** The expression as the story means it: in its year, or as it was. */
  read(time: TimeExpression): TimeExpression {
    const along = this.#along(time);
    const told = along ?? this.#inStory(time);
    if (told && time.edtf && told.interval) this.#moved.set(time.edtf, { day: dayOf(told), at: told.start });
    const read = told ?? time;
    if (read.anchor.kind === "publication" && read.interval && (!isYearless(read) || this.#isOfNow(time)))
      this.#now = read;
    if (time.anchor.kind === "explicit" && dayIn(time.edtf) !== null) this.#day = time;
    if (read.interval && (read.type === "DATE" || told) && (told || /^\d{4}/.test(read.edtf ?? "")))
      this.#before = { time: read, told: told !== null };
    return read;
  }

  #inStory(time: TimeExpression): TimeExpression | null {
    const beside = this.#besideDay(time);
    if (beside) return beside;
    if (!this.#isOpen(time)) return null;
    const before = this.#before;
    const year = before && this.#openingYear(before.time, time);
    if (year)
      return this.#moving(time, civilDate(dayOf(before.time)).year - civilDate(dayOf(time)).year, before.time, "is of");
    if (before && !PARAGRAPH_END.test(this.#text.slice(before.time.end, time.start))) {
      const named = before.told || before.time.anchor.kind === "explicit";
      const years = named ? civilDate(dayOf(before.time)).year - civilDate(dayOf(time)).year : 0;
      for (const k of years < 0 ? [years, years + 1] : []) {
        const day = addMonths(dayOf(time), 12 * k);
        const inside = isPart(before.time) && day >= dayOf(before.time) && day < lastOf(before.time);
        const goesOn = before.told && day >= dayOf(before.time);
        if (inside || goesOn)
          return this.#moving(time, k, before.time, inside ? "falls in" : "comes next in the story after");
      }
    }
    // "It was allowed to lapse this April. Work resumed on 11 May": told of the year of writing.
    if (this.#isOfNow(time)) return null;
    const whole = /^\d{4}-\d\d-\d\d$/.test(time.edtf ?? "");
    const month = whole ? this.#opening.find((t) => t.edtf!.slice(5) === time.edtf!.slice(5, 7)) : undefined;
    if (!month || month.start > time.start) return null;
    return this.#moving(time, civilDate(dayOf(month)).year - civilDate(dayOf(time)).year, month, "is a day of");
  }

  /** Whether the last date before this one, in its paragraph, is counted from the day of writing. */
  #isOfNow(time: TimeExpression): boolean {
    const now = this.#now;
    return (
      now !== null &&
      (this.#before === null || now.start >= this.#before.time.start) &&
      !PARAGRAPH_END.test(this.#text.slice(now.end, time.start))
    );
  }

  /** "In 2003 she was on duty when it vanished on Christmas Day": the year that opens the sentence. */
  #openingYear(before: TimeExpression, time: TimeExpression): boolean {
    if (before.anchor.kind !== "explicit" || !/^\d{4}$/.test(before.edtf ?? "")) return false;
    const between = this.#text.slice(before.end, time.start);
    if (between.length > SENTENCE_CHARS || /[.!?;]["\u201d]?\s|\n/.test(between) || NOW.test(between)) return false;
    return /(?:^|[.!?]["\u201d]?\s+|\n\s*)(?:(?:But|And|Then|Later|Back|Early|Late),? )?in\s$/i.test(
      this.#text.slice(Math.max(0, before.start - 24), before.start),
    );
  }

  /** "On 14 July 2020 it crashed … its brakes had failed on 2 July", written at the end of June: no day of this year. */
  #besideDay(time: TimeExpression): TimeExpression | null {
    const told = this.#day;
    if (told === null || this.#published === null || time.start - told.end > STORY_CHARS || !isYearless(time))
      return null;
    if (dayIn(time.edtf) === null || dayOf(time) < this.#published || this.#looksAhead(time)) return null;
    // "He was questioned twice last month. The committee meets on 30 March": back at the day of writing.
    if (this.#now !== null && this.#now.start > told.start) return null;
    const years = civilDate(dayOf(told)).year - civilDate(dayOf(time)).year;
    const near = Math.abs(addMonths(dayOf(time), 12 * years) - dayOf(told)) <= STORY_DAYS;
    return near ? this.#moving(time, years, told, "stands beside") : null;
  }

  /** A month, season or day without a year, told as past or at least not as to come, and far from publication. */
  #isOpen(time: TimeExpression): boolean {
    if (!isYearless(time) || this.#published === null) return false;
    const far = this.#published - lastOf(time) > RECENT_DAYS || dayOf(time) - this.#published > RECENT_DAYS;
    return far && (time.direction === "past" || !this.#looksAhead(time));
  }

  /** Whether the sentence up to a date speaks of what is to come. */
  #looksAhead({ start }: TimeExpression): boolean {
    const before = this.#text.slice(Math.max(0, start - SENTENCE_CHARS), start);
    return AHEAD.test(before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1));
  }

  #moving(time: TimeExpression, years: number, by: TimeExpression, how: string): TimeExpression | null {
    if (years === 0 || Math.abs(years) > MOST_YEARS_MOVED) return null;
    const year = (written: string): string =>
      written.replace(/(?<![\d-])\d{4}/g, (own) => String(Number(own) + years).padStart(4, "0"));
    const moved = (minute: number): number =>
      addMonths(Math.floor(minute / MINUTES_PER_DAY), 12 * years) * MINUTES_PER_DAY;
    return {
      ...time,
      value: year(time.value),
      edtf: year(time.edtf!),
      interval: { from: moved(time.interval!.from), to: moved(time.interval!.to) },
      anchor: { kind: "expression", edtf: by.edtf },
      confidence: CONFIDENCE,
      explanation: [
        ...time.explanation.slice(0, 1),
        { rule: "the story so far", because: `No year is given: "${time.text}" ${how} "${by.text}".`, from: by.text },
      ],
      alternatives: [
        ...(time.alternatives ?? []),
        { value: time.value, edtf: time.edtf, because: "Counted from the publication day." },
      ],
    };
  }

  /** "that afternoon", "the next day": counted from a day that was read anew. */
  #along(time: TimeExpression): TimeExpression | null {
    const anchor = time.anchor.kind === "expression" ? this.#moved.get(time.anchor.edtf ?? "") : undefined;
    const [from, own] = [dayIn(time.anchor.edtf), dayIn(time.edtf)];
    if (!anchor || from === null || own === null || !time.interval || !RELATIVE.test(time.text)) return null;
    if (PARAGRAPH_END.test(this.#text.slice(anchor.at, time.start))) return null;
    const shift = anchor.day - from;
    const day = isoDay(own + shift);
    return {
      ...time,
      value: time.value.replace(/^\d{4}-\d\d-\d\d/, day),
      edtf: day,
      interval: {
        from: time.interval.from + shift * MINUTES_PER_DAY,
        to: time.interval.to + shift * MINUTES_PER_DAY,
      },
      anchor: { kind: "expression", edtf: isoDay(anchor.day) },
      confidence: Math.min(time.confidence, CONFIDENCE),
    };
  }
}

/** A month, season or day that is read from publication because no year stands beside it. */
const isYearless = ({ anchor, interval, edtf, text, side }: TimeExpression): boolean =>
  anchor.kind === "publication" &&
  interval !== undefined &&
  side === undefined &&
  /^\d{4}(?:-\d\d){1,2}$/.test(edtf ?? "") &&
  !/\d{4}|\b(?:last|this|next|past|ago|yesterday|today|night|\w+day)\b/i.test(text);
const dayOf = ({ interval }: TimeExpression): DayNumber => Math.floor(interval!.from / MINUTES_PER_DAY);
const lastOf = ({ interval }: TimeExpression): DayNumber => Math.ceil(interval!.to / MINUTES_PER_DAY);
/** A month or season, of which a day is a part; a year holds every day, and says nothing. */
const isPart = ({ edtf }: TimeExpression): boolean => /^\d{4}-\d\d$/.test(edtf ?? "");
const dayIn = (edtf: string | null): DayNumber | null => parseIsoDay(edtf ?? "");
