import { civilDate, type DayNumber, dayNumber, isCivilDate } from "@/lib/core/civil-time";
import { isDateHeading } from "@/lib/core/date-headings";
import { dayInWords, MONTHS } from "@/lib/core/date-words";
import { type CalendarFields, type Cue, inYear } from "../meaning";
import { isMessage } from "../message";
import type { Season } from "../vocabulary";
import { backgroundYear, yearBeside } from "./background-year";
import { seasonFirstMonth } from "./calendar-arithmetic";
import { flashbackYear, toldMonthYear } from "./flashback-year";
import { isLookedBackOn, isPlannedFor } from "./forward-lead";
import { type Memory, type Resolved, unresolved } from "./resolved";
import { monthOf, storyYear } from "./story";
import type { Tense } from "./tense";
import { threadAt } from "./thread";
import { wordBefore, wordBeforeArticle } from "./word-before";
import { headedYear } from "./year-headings";

/** Words right before a date that say on which side of publication it lies. */
const PAST_LEADS: ReadonlySet<string> = new Set(["since", "ended", "dated"]);
const FUTURE_LEADS: ReadonlySet<string> = new Set(["until", "through", "effective", "ending", "expires", "due"]);
/** "Postponed from November": where a plan was moved from. */
const POSTPONED =
  /\b(?:postponed|delayed|moved|rescheduled|brought\sforward|pushed\sback|deferred)\s(?:[a-z]+\s){0,2}from\s(?:the\s)?$/i;
/** "The six months through 30 June", "for the year to March": a length that ended there, unless its verb looks ahead. */
const PERIOD_BEFORE =
  /\b(?:years?|months|quarters?|weeks|half|period)\s(?:ended|to|through|until|up\sto)\s(?:on\s)?(?:the\send\sof\s)?$/i;
const PERIOD_ENDS: ReadonlySet<string> = new Set(["ended", "to", "through", "until", "on", "of"]);
const PERIOD_REACH = 40;
const endsPeriod = (text: string, start: number): boolean =>
  PERIOD_ENDS.has(wordBefore(text, start, LEAD_REACH)) &&
  PERIOD_BEFORE.test(text.slice(Math.max(0, start - PERIOD_REACH), start));
/** Characters before a date in which such a word is looked for. */
const LEAD_REACH = 20;

const EXPRESSION = { kind: "expression", edtf: null } as const;

const fromStory = (
  fields: CalendarFields,
  year: number,
  name: string,
  confidence: number,
  because = `the year of ${name} is that of the date last mentioned, ${year}`,
): Resolved => ({ fields: inYear(fields, year), anchor: EXPRESSION, because, confidence });

const underHeading = (fields: CalendarFields, year: number, name: string): Resolved =>
  fromStory(fields, year, name, 0.9, `${name} stands under the heading "${year}"`);

/** A heading is no longer than this; so the lines of a page without line ends need not be looked for. */
const HEADING_REACH = 40;

/** A date on a line of its own. */
function isHeading({ text }: Memory, start: number): boolean {
  const before = text.slice(Math.max(0, start - HEADING_REACH), start);
  const opens = before.lastIndexOf("\n");
  // Most months stand behind other words of their line.
  if (opens < 0 || /[a-z]{2} [a-z]/i.test(before.slice(opens))) return false;
  const after = text.slice(start, start + HEADING_REACH);
  const closes = after.indexOf("\n");
  return isDateHeading(before.slice(opens + 1) + (closes < 0 ? after : after.slice(0, closes)));
}

const away = (year: number, month: number, day: number, from: DayNumber): number =>
  Math.abs(dayNumber(year, month, day) - from);

/** Of some years, the one whose day lies nearest; the anchor's own where there is none. */
function nearestYear(years: readonly number[], month: number, day: number, from: DayNumber): number {
  let best = years[0] ?? civilDate(from).year;
  for (const year of years) if (away(year, month, day, from) < away(best, month, day, from)) best = year;
  return best;
}

/** A plan for a day that is over by more than a month speaks of its next return. */
const isFarPlan = (
  text: string,
  start: number,
  nearest: number,
  month: number,
  day: number,
  from: DayNumber,
): boolean =>
  from - dayNumber(nearest, month, day) > 31 &&
  isPlannedFor(text, start) &&
  !IS_OVER.test(text.slice(start, start + IS_OVER_REACH));
/** "The parade, scheduled for 9 May, was cancelled": what the plan was for is over. */
const IS_OVER = /^[\p{L}\d.\s]{3,18}, (?:was|were|had)\b/u;
const IS_OVER_REACH = 30;

/** "The road was shut until 2 March", told on the 6th: a limit that is just over does not lie ahead. */
const liesAhead = (day: DayNumber, published: DayNumber): boolean => day >= published || published - day > 31;

export function monthAndDay(
  fields: CalendarFields,
  cue: Cue | undefined,
  tense: () => Tense,
  memory: Memory,
  start: number,
): Resolved {
  const { month = 1, day = 1 } = fields;
  const name = `${day} ${MONTHS[month - 1]}`;
  const headed = cue === undefined ? headedYear(memory, start) : undefined;
  if (headed !== undefined && isCivilDate(headed, month, day)) return underHeading(fields, headed, name);
  if (memory.mode === "narrative") {
    const year = storyYear(memory, month);
    if (year !== undefined) return fromStory(fields, year, name, 0.88);
  }
  const { published } = memory;
  const lead = wordBeforeArticle(memory.text, start, LEAD_REACH);
  const told = memory.yearOfDay.get(month * 32 + day);
  if (told !== undefined && cue === undefined && !FUTURE_LEADS.has(lead)) {
    const again = fromStory(fields, told, name, 0.92, `${name} was told before, in ${told}`);
    if (published !== null) again.direction = dayNumber(told, month, day) > published ? "future" : "past";
    return again;
  }
  const background =
    cue === undefined && lead !== "until"
      ? (backgroundYear(memory, month, day, start, tense) ?? flashbackYear(memory, month, day, start, tense))
      : undefined;
  if (background !== undefined) return fromStory(fields, background, name, 0.85);
  if (published === null) {
    const only = memory.severalYears.has(month) ? undefined : memory.yearOfMonth.get(month);
    if (only !== undefined && isCivilDate(only, month, day) && isHeading(memory, start))
      return fromStory(
        fields,
        only,
        name,
        0.88,
        `${name} stands over a part of the text, which tells of one ${MONTHS[month - 1]}, that of ${only}`,
      );
    return unresolved(fields, { month, day }, `no year is given for ${name} and the publication day is not known`);
  }
  const thisYear = civilDate(published).year;
  const years = [-1, 0, 1].map((shift) => thisYear + shift).filter((year) => isCivilDate(year, month, day));
  const nearest = nearestYear(years, month, day, published);
  const nearestDay = dayNumber(nearest, month, day);
  const toldMonth = cue === undefined ? toldMonthYear(memory, month, nearestDay, start, tense) : undefined;
  if (toldMonth !== undefined && isCivilDate(toldMonth, month, day))
    return {
      ...fromStory(fields, toldMonth, name, 0.78),
      because: `${MONTHS[month - 1]} was told before, of ${toldMonth}`,
    };
  // Within three months the nearest is meant whatever the verb; further off the verb decides.
  const said =
    cue !== undefined
      ? tense()
      : PAST_LEADS.has(lead) || (endsPeriod(memory.text, start) && tense() !== "future")
        ? "past"
        : (FUTURE_LEADS.has(lead) &&
              (tense() === "future" ||
                (liesAhead(nearestDay, published) && !isLookedBackOn(memory.text, start, tense)))) ||
            isFarPlan(memory.text, start, nearest, month, day, published)
          ? "future"
          : Math.abs(nearestDay - published) <= 92
            ? null
            : tense();
  const year =
    said === null
      ? nearest
      : nearestYear(
          years.filter((one) => dayNumber(one, month, day) <= published === (said === "past")),
          month,
          day,
          published,
        );
  return {
    fields: inYear(fields, year),
    anchor: { kind: "publication", edtf: null },
    direction:
      dayNumber(year, month, day) > published
        ? "future"
        : dayNumber(year, month, day) === published
          ? "present"
          : "past",
    because: `no year is given: ${name} ${year} is the ${said === null ? "one nearest to" : said === "past" ? "last one up to" : "first one after"} publication, ${dayInWords(published)}`,
    confidence: away(year, month, day, published) > 150 ? 0.75 : 0.96,
  };
}

/** The side of a month alone: by the words before it, else by its verb; null for the nearest. */
/** "Crude for July delivery", "December futures": what is traded is handed over later. */
const FOR_DELIVERY = /^\p{L}{3,9}\.?\s(?:delivery|futures)\b/u;
const DELIVERY_REACH = 20;

function sideOfMonth(lead: string, tense: () => Tense, text: string, start: number): Tense {
  // Short messages speak of what is near: "the newly opened studio is free in May".
  if (isMessage(text) && !PAST_LEADS.has(lead) && !FUTURE_LEADS.has(lead)) return null;
  if (lead === "from" && POSTPONED.test(text.slice(Math.max(0, start - 40), start))) return "past";
  if (endsPeriod(text, start)) return tense() === "future" ? "future" : "past";
  if (isPlannedFor(text, start) || FOR_DELIVERY.test(text.slice(start, start + DELIVERY_REACH))) return "future";
  // "Was called so until March", "was remanded until April": the limit may be over or to come.
  if ((lead === "until" || lead === "through") && tense() === "past") return null;
  if (FUTURE_LEADS.has(lead)) return "future";
  return PAST_LEADS.has(lead) ? "past" : tense();
}

/** "Founded in August 1869 … fell through in July 2002. After the August bailout": so many years on it is another August. */
const YEARS_LEFT = 10;

export function month(
  fields: CalendarFields,
  cue: Cue | undefined,
  tense: () => Tense,
  memory: Memory,
  start: number,
): Resolved {
  const wanted = fields.month as number;
  const name = MONTHS[wanted - 1] as string;
  const headed = cue === undefined ? headedYear(memory, start) : undefined;
  if (headed !== undefined) return underHeading(fields, headed, name);
  if (memory.mode === "narrative" && cue === undefined) {
    const year = storyYear(memory, wanted);
    if (year !== undefined) return fromStory(fields, year, name, 0.85);
  }
  const { published } = memory;
  const toldYear = cue === "told" ? (yearBeside(memory, wanted, start) ?? storyYear(memory, wanted)) : undefined;
  if (toldYear !== undefined) return fromStory(fields, toldYear, name, 0.88);
  if (published === null)
    return unresolved(fields, { month: wanted }, `no year is given for ${name} and the publication day is not known`);
  const known = memory.yearOfMonth.get(wanted);
  const isLeft = known !== undefined && (memory.last?.year ?? known) - known > YEARS_LEFT;
  if (
    known !== undefined &&
    !isLeft &&
    cue === undefined &&
    /\b[Tt]he\s$/.test(memory.text.slice(Math.max(0, start - 5), start))
  )
    return { ...fromStory(fields, known, name, 0.9), because: `${name} was told before, in ${known}` };
  const background =
    cue === undefined
      ? (backgroundYear(memory, wanted, undefined, start, tense) ??
        flashbackYear(memory, wanted, undefined, start, tense))
      : undefined;
  if (background !== undefined) return fromStory(fields, background, name, 0.85);
  const now = civilDate(published);
  const lead = wordBeforeArticle(memory.text, start, LEAD_REACH);
  const said = cue === "last" ? "past" : cue === "next" ? "future" : sideOfMonth(lead, tense, memory.text, start);
  const past = wanted < now.month || (wanted === now.month && cue !== "last") ? now.year : now.year - 1;
  const future = wanted > now.month || (wanted === now.month && cue !== "next") ? now.year : now.year + 1;
  const distance = (year: number): number => Math.abs((year - now.year) * 12 + wanted - now.month);
  const day = dayInWords(published);
  let year: number;
  let why: string;
  let confidence = 0.9;
  if (cue === "this") [year, why] = [now.year, `"this" one: the year of publication, ${day}`];
  else if (said === "past") [year, why] = [past, `the last one up to publication, ${day}, as the words point back`];
  else if (said === "future")
    [year, why, confidence] = [future, `the next one from publication, ${day}, as the words point forward`, 0.85];
  else
    [year, why, confidence] = [
      distance(past) <= distance(future) ? past : future,
      `the one nearest to publication, ${day}, as no verb tells`,
      0.8,
    ];
  const months = (year - now.year) * 12 + wanted - now.month;
  return {
    fields: inYear(fields, year),
    anchor: { kind: "publication", edtf: null },
    direction: months < 0 ? "past" : months === 0 ? "present" : "future",
    because: `no year is given: ${name} is ${why}`,
    confidence,
  };
}

export function season(
  fields: CalendarFields,
  cue: Cue | undefined,
  tense: () => Tense,
  memory: Memory,
  start: number,
): Resolved {
  const first = seasonFirstMonth(fields.season as Season);
  const headed = cue === undefined ? headedYear(memory, start) : undefined;
  if (headed !== undefined) return underHeading(fields, headed, "the season");
  if (memory.mode === "narrative") {
    const year = storyYear(memory, first);
    if (year !== undefined) return fromStory(fields, cue === "next" ? year + 1 : year, "the season", 0.85);
  }
  const { published } = memory;
  const background = cue === undefined ? flashbackYear(memory, first, undefined, start, tense, true) : undefined;
  if (background !== undefined) return fromStory(fields, background, "the season", 0.8);
  if (cue === "told") {
    const year = seasonTold(fields.season as Season, memory);
    if (year !== null) return fromStory(fields, year, "the season", 0.82);
  }
  if (published === null)
    return unresolved(
      fields,
      { month: first, monthTo: ((first + 1) % 12) + 1 },
      "no year is given for the season and the publication day is not known",
    );
  const starts = (year: number): DayNumber => dayNumber(year, first);
  const ends = (year: number): DayNumber => dayNumber(year, first + 3);
  const { year: now } = civilDate(published);
  const years = [now - 1, now, now + 1];
  const running = years.find((year) => starts(year) <= published && published < ends(year));
  const said = isPlannedFor(memory.text, start) ? "future" : tense();
  let year = running ?? now;
  if (cue === "this" && said === "future" && running === undefined)
    year = Math.min(...years.filter((one) => starts(one) > published));
  else if (cue === "this") year = running ?? nearestSeason(years, starts, ends, published);
  else if (cue === "last" || (said === "past" && running === undefined))
    year = Math.max(...years.filter((one) => ends(one) <= published));
  else if (cue === "next" || (said === "future" && running === undefined))
    year = Math.min(...years.filter((one) => starts(one) > published));
  return {
    fields: inYear(fields, year),
    anchor: { kind: "publication", edtf: null },
    direction: starts(year) > published ? "future" : running === year ? "present" : "past",
    because: `no year is given: the season is the ${starts(year) > published ? "next" : running === year ? "running" : "last"} one seen from publication, ${dayInWords(published)}`,
    confidence: 0.85,
  };
}

/** "That summer": of the year told; a winter told in January began the year before. */
function seasonTold(season: Season, memory: Memory): number | null {
  const told = threadAt(memory)?.fields ?? memory.last;
  if (told?.year === undefined) return null;
  const month = monthOf(told);
  if (month === null) return told.year;
  if (season === "WI") return month <= 3 ? told.year - 1 : told.year;
  // In November "that spring" may be either: the one after goes on with the story.
  return month >= 11 && season === "SP" ? told.year + 1 : told.year;
}

/** "This winter", said in early March: the season that ended last or the one that begins next, whichever is nearer. */
const nearestSeason = (
  years: readonly number[],
  starts: (year: number) => DayNumber,
  ends: (year: number) => DayNumber,
  published: DayNumber,
): number => {
  const last = Math.max(...years.filter((year) => ends(year) <= published));
  const next = Math.min(...years.filter((year) => starts(year) > published));
  return published - ends(last) < starts(next) - published ? last : next;
};

/** Months since a period ended after which a plan speaks of its next return; results are told up to a quarter later. */
const OVER_MONTHS = -4;

/** Quarters and halves without a year. */
export function reportingPeriod(
  fields: CalendarFields,
  cue: Cue | undefined,
  tense: () => Tense,
  memory: Memory,
): Resolved {
  const { published } = memory;
  if (memory.mode === "narrative" && memory.last?.year !== undefined)
    return fromStory(fields, memory.last.year, "the period", 0.8);
  if (published === null) return unresolved(fields, {}, "no year is given and the publication day is not known");
  const { year, month: now } = civilDate(published);
  const lastMonth = fields.quarter === undefined ? (fields.half as number) * 6 : fields.quarter * 3;
  const said = tense();
  const ahead = lastMonth - now;
  // Results are told soon after a period ends: the year whose period ended last is meant, but for one about to end.
  const reach = said === "future" ? (fields.half === undefined ? 8 : 11) : said === "past" ? 2 : 5;
  // "Should close in the first quarter", told in October: of the year to come.
  const isOver = said === "future" && ahead <= OVER_MONTHS;
  const resolved =
    cue === "next" || isOver ? (ahead > 0 ? year : year + 1) : ahead <= (cue === "last" ? -1 : reach) ? year : year - 1;
  return {
    fields: inYear(fields, resolved),
    anchor: { kind: "publication", edtf: null },
    because: `no year is given: it is the one whose end lies nearest to publication, ${dayInWords(published)}, in calendar quarters`,
    confidence: 0.82,
  };
}
