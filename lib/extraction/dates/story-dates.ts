import {
  addMonths,
  type DayNumber,
  dayNumber,
  isCivilDate,
  isoDay,
  MINUTES_PER_DAY,
  parseIsoDay,
  weekdayOf,
} from "@/lib/core/civil-time";
import type { TimeExpression } from "@/lib/core/time-expression";
import { distanceOf, moved } from "./moved";
import { NarratedYear } from "./narrated-year";

/** As far as a date is looked back for: a sentence or two. */
const MOST_CHARACTERS_BACK = 260;
const STORY_CONFIDENCE = 0.75;
const HOUR_CONFIDENCE = 0.65;

/**
 * Dates that the story itself counts from an earlier one, where they were read from the publication day or from a farther date:
 * "that June", "The 1987 order, issued on 3 June", "in the spring of 1987 … only in August", "in March … ten days later".
 */
export function storyDates(
  text: string,
  times: readonly TimeExpression[],
  published: DayNumber | null = null,
): TimeExpression[] {
  const told: TimeExpression[] = [];
  const story = new NarratedYear(text, times, published);
  for (const found of besideDates(text, times)) {
    const own = onItsWeekday(found);
    const before = lastDateBefore(told, own);
    const time = countedFinely(own, before);
    told.push(story.read((before && retold(text, before, time)) ?? time));
  }
  return told;
}

/** "Ten days before Christmas", "two weeks after 3 May": a distance and the date it is counted from are one date. */
function besideDates(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (let i = 0; i < times.length; i++) {
    const [time, next] = [times[i]!, times[i + 1]];
    const relation =
      next && time.type === "DURATION" && next.type === "DATE"
        ? /^ (before|after) (?:the )?$/.exec(text.slice(time.end, next.start))?.[1]
        : undefined;
    const distance = relation && distanceOf(time.value);
    const days = distance && next && moved(next.edtf, distance, relation === "before" ? -1 : 1);
    if (!days || !next) {
      joined.push(sameAs(text, time, next));
      continue;
    }
    joined.push({
      ...next,
      ...days,
      start: time.start,
      text: text.slice(time.start, next.end),
      explanation: [
        ...next.explanation,
        {
          rule: "counted from a date",
          because: `"${time.text}" ${relation} "${next.text}" is counted from that date.`,
          from: time.text,
        },
      ],
    });
    i++;
  }
  return joined;
}

const SAME_AS = /^ as (?:[^.,;:!?]{1,60} )?$/;
const SAME_AS_EVENT =
  /^ as (?<event>(?:the|his|her|its|their|a|an) [^.,;:!?\n]{2,80}?)(?=[.,;:!?\n]| (?:in|on|at|and|but|that|which|who|when) )/;

/** "On the same day as the election of 13 November", "as the funeral": that day, and none told before. */
function sameAs(text: string, time: TimeExpression, next: TimeExpression | undefined): TimeExpression {
  if (!/^the (?:same|very) (?:day|week|month|year)$/i.test(time.text)) return time;
  const { start, end, text: words } = time;
  const explanation = (because: string): TimeExpression["explanation"] => [
    { rule: "the same day as", because, from: words },
  ];
  if (next?.type === "DATE" && next.interval && SAME_AS.test(text.slice(end, next.start)) && !next.link && !next.side) {
    const because = `"${words}" is that of what follows, "${next.text}".`;
    return { ...next, start, end, text: words, explanation: [...next.explanation, ...explanation(because)] };
  }
  const anchorText = SAME_AS_EVENT.exec(text.slice(end, end + 90))?.groups?.["event"];
  if (anchorText === undefined) return time;
  const { interval: _, partial: __, ...kept } = time;
  const anchorStart = end + " as ".length;
  return {
    ...kept,
    edtf: null,
    anchor: { kind: "event", edtf: null },
    link: { relation: "same", anchorText, anchorStart, anchorEnd: anchorStart + anchorText.length },
    explanation: explanation(`"${words}" is that of another event: "${anchorText}".`),
  };
}

/** No farther back than a story reaches, so that a text of nothing but times takes no longer for each of them. */
function lastDateBefore(told: readonly TimeExpression[], { start }: TimeExpression): TimeExpression | undefined {
  for (let k = told.length - 1; k >= 0 && start - told[k]!.end <= MOST_CHARACTERS_BACK; k--) {
    const one = told[k]!;
    // What is told nearest is meant, also a night, and a day whose year nobody knows: no date farther back.
    if (one.end > start || (one.type !== "DATE" && !(one.type === "TIME" && one.anchor.kind === "explicit"))) continue;
    if (startOf(one) !== null) return one;
    if (one.partial !== undefined) return undefined;
  }
  return undefined;
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MOST_YEARS_BACK = 11;

/** "Monday, August 3": the last year in which that day was a Monday. */
function onItsWeekday(time: TimeExpression): TimeExpression {
  const weekday = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i.exec(time.text)?.[1]?.toLowerCase();
  const own = /^(\d{4})-(\d\d)-(\d\d)$/.exec(time.value);
  if (!weekday || !own || /\d{4}/.test(time.text) || !/\d/.test(time.text) || time.anchor.kind === "none") return time;
  const wanted = WEEKDAYS.indexOf(weekday) + 1;
  const [year, month, day] = [Number(own[1]), Number(own[2]), Number(own[3])];
  if (time.edtf !== time.value || weekdayOf(dayNumber(year, month, day)) === wanted) return time;
  for (let back = 1; back <= MOST_YEARS_BACK; back++) {
    if (!isCivilDate(year - back, month, day) || weekdayOf(dayNumber(year - back, month, day)) !== wanted) continue;
    return (
      dated(time, time, year - back, month, day, `It is the last one up to then that fell on that weekday.`) ?? time
    );
  }
  return time;
}

function retold(text: string, before: TimeExpression, time: TimeExpression): TimeExpression | null {
  const between = text.slice(before.end, time.start);
  const hour = hourOf(before, time, between);
  if (hour) return hour;
  if (between.length > MOST_CHARACTERS_BACK || between.includes("\n\n") || time.type !== "DATE") return null;
  const later = laterOf(before, time);
  if (later) return later;
  const start = startOf(before)!;
  const year = yearOf(start);
  const own = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(time.value);
  if (time.anchor.kind !== "publication" || !own || time.edtf !== time.value) return null;
  const [month, day] = [Number(own[2]), own[3] === undefined ? null : Number(own[3])];
  // "spent four months in jail last year after his arrest in July"
  if (
    /^last year$/i.test(before.text) &&
    !/[.!?]\s/.test(between) &&
    /\b(?:after|following|since|when)\b/.test(between)
  )
    return dated(time, before, year, month, day, `It belongs to "${before.text}", told in the same sentence.`);
  const named = before.anchor.kind !== "publication";
  if (/\b(?:that|the same)\s+$/i.test(between) || /^that\s/i.test(time.text))
    return dated(time, before, year, month, day, `"that" looks back to "${before.text}".`);
  if (!named) return null;
  if (/^\d{4}$/.test(before.text) && YEAR_OF_NOUN.test(text.slice(0, before.start).slice(-12) + between))
    return dated(
      time,
      before,
      year,
      month,
      day,
      `It is a day of "${before.text}", which the noun it belongs to names.`,
    );
  if (!/[.!?]\s/.test(between) && /\b(?:only|later|finally|not until)\s+(?:in|on)\s+$/i.test(between)) {
    const first = dayNumber(year, month, day ?? 1) + (day === null ? 27 : 0) < start ? year + 1 : year;
    return dated(time, before, first, month, day, `It is told as later than "${before.text}".`);
  }
  return null;
}

/** "The | order, issued on |": what stands before a bare year and between it and the day. */
const YEAR_OF_NOUN =
  /\b(?:the|a|an|its|his|her|their|that)\s+ [\p{Ll}-]+(?: [\p{Ll}-]+)?, (?:\p{Ll}+ ){1,2}(?:on|in) $/iu;

const MOST_CHARACTERS_TO_HOUR = 500;
const DAYS_OF_STORY = 7;

/** "On Saturday a bird flew in … The plane took off again in the early afternoon": an hour of the day last told, a few days ago. */
function hourOf(before: TimeExpression, time: TimeExpression, between: string): TimeExpression | null {
  if (time.type !== "TIME" || time.anchor.kind !== "publication" || !time.interval || !before.interval) return null;
  if (between.length > MOST_CHARACTERS_TO_HOUR || between.includes("\n\n")) return null;
  if (before.anchor.kind !== "publication" || before.direction !== "past" || before.side !== undefined) return null;
  const own =
    /\b(?:today|tonight|this|last|next|yesterday|tomorrow|overnight|\w+day|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\b/i;
  const day = startOf(before)!;
  const shift = Math.floor(time.interval.from / MINUTES_PER_DAY) - day;
  const oneDay = before.interval.to - before.interval.from <= MINUTES_PER_DAY;
  if (own.test(time.text.replace(/\bmidday\b/i, "")) || !oneDay || shift <= 0 || shift > DAYS_OF_STORY) return null;
  const value = time.value.replace(/^\d{4}-\d\d-\d\d/, isoDay(day));
  if (value === time.value) return null;
  return {
    ...time,
    value,
    edtf: isoDay(day),
    interval: {
      from: time.interval.from - shift * MINUTES_PER_DAY,
      to: time.interval.to - shift * MINUTES_PER_DAY,
    },
    confidence: HOUR_CONFIDENCE,
    anchor: { kind: "expression", edtf: before.edtf },
    explanation: [
      ...time.explanation.slice(0, 1),
      {
        rule: "the story so far",
        because: `No day stands beside the hour: it is one of "${before.text}", told just before.`,
        from: before.text,
      },
    ],
  };
}

const COUNTED =
  /^(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?<unit>week|month|year)s? (?<way>later|earlier)$/i;

/** "On 8 May … a week later", "in October 2016 … a year later": as fine as the day or month it is counted from. */
function countedFinely(time: TimeExpression, before: TimeExpression | undefined): TimeExpression {
  const words = COUNTED.exec(time.text)?.groups;
  // Where another date stands between, who knows which of the two it is counted from.
  if (!words || time.anchor.kind !== "expression" || (before && before.edtf !== time.anchor.edtf)) return time;
  const count = countOf(words["count"]!);
  const unit = words["unit"]!.charAt(0).toUpperCase();
  // Several years are a round number as often as not.
  const distance = unit === "Y" && count > 1 ? null : distanceOf(`P${count}${unit}`);
  const days = distance && moved(time.anchor.edtf, distance, /later/i.test(words["way"]!) ? 1 : -1);
  return days && days.value !== time.value ? { ...time, ...days } : time;
}

const LATER = /^(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?<unit>day|week)s? later$/i;
const COUNTS = "a one two three four five six seven eight nine ten".split(" ");
const countOf = (words: string): number =>
  /\d/.test(words) ? Number(words) : Math.max(1, COUNTS.indexOf(words.toLowerCase().replace("an", "a")));

/** "In March … ten days later": counted from some day of March, and not from a day named farther back. */
function laterOf(before: TimeExpression, time: TimeExpression): TimeExpression | null {
  const words = LATER.exec(time.text)?.groups;
  const month = /^(\d{4})-(\d\d)$/.exec(before.value);
  if (!words || !month || time.anchor.kind !== "expression" || !before.interval) return null;
  const days = countOf(words["count"]!) * (words["unit"]!.toLowerCase() === "week" ? 7 : 1);
  const [low, high] = partOf(before);
  const [from, to] = [low + days, high + days];
  if (startOf(time) === from) return null;
  const edtf = `${isoDay(from)}/${isoDay(to - 1)}`;
  return {
    ...time,
    value: edtf,
    edtf,
    interval: { from: from * MINUTES_PER_DAY, to: to * MINUTES_PER_DAY },
    precision: "interval",
    confidence: STORY_CONFIDENCE,
    anchor: { kind: "expression", edtf: before.edtf },
    explanation: [
      ...time.explanation.slice(0, 1),
      {
        rule: "the story so far",
        because: `It is counted from some day of "${before.text}", which is told just before.`,
        from: before.text,
      },
    ],
  };
}

/** The days of an expression, "mid-September" narrowed to its part. */
function partOf(time: TimeExpression): [number, number] {
  const span = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(time.edtf ?? "");
  const [first, last] = [parseIsoDay(span?.[1] ?? ""), parseIsoDay(span?.[2] ?? "")];
  if (first !== null && last !== null) return [first, last + 1];
  return [time.interval!.from / MINUTES_PER_DAY, time.interval!.to / MINUTES_PER_DAY];
}

function dated(
  time: TimeExpression,
  before: TimeExpression,
  year: number,
  month: number,
  day: number | null,
  because: string,
): TimeExpression | null {
  const from = dayNumber(year, month, day ?? 1);
  const to = day === null ? addMonths(from, 1) : from + 1;
  const value = isoDay(from).slice(0, day === null ? 7 : 10);
  if (value === time.value || (day !== null && Number(isoDay(from).slice(8)) !== day)) return null;
  const { partial: _, direction: __, ...kept } = time;
  return {
    ...kept,
    value,
    edtf: value,
    interval: { from: from * MINUTES_PER_DAY, to: to * MINUTES_PER_DAY },
    anchor: { kind: "expression", edtf: before.edtf },
    confidence: STORY_CONFIDENCE,
    explanation: [
      ...time.explanation.slice(0, 1),
      { rule: "the story so far", because: `No year is given: ${because}`, from: before.text },
    ],
    alternatives: [
      ...(time.alternatives ?? []),
      { value: time.value, edtf: time.edtf, because: "Counted from the publication day." },
    ],
  };
}

const startOf = ({ interval }: TimeExpression): number | null =>
  interval ? Math.floor(interval.from / MINUTES_PER_DAY) : null;
const yearOf = (day: number): number => Number(isoDay(day).slice(0, 4));
