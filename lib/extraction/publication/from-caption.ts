import type { Article, PublicationDate } from "@/lib/core/article";
import { civilDate, type DayNumber, dayNumber, weekdayOf } from "@/lib/core/civil-time";
import { dayInWords, daysInWords, MONTHS, WEEKDAYS } from "@/lib/core/date-words";
import type { ExplanationStep } from "@/lib/core/explanation";
import { type CaptionDay, captionDays } from "./caption-days";
import { sharedWords } from "./same-story";
import { type BodyClues, bodyClues, type WeekdayMention } from "./weekday-mentions";
import { weekdayName } from "./written-days";
import { zoneTexts } from "./zone-texts";

const RULE = "caption and weekday";
/** From a week on a writer says "last Wednesday": a bare weekday in the past tense reaches this many days back. */
const WEEKDAY_REACH_DAYS = 6;
/** A weekday six days before the picture is as well the day after it, when many reports are published; two days after, few are. */
const CLEARLY_EARLIER_DAYS_MAX = 5;

/** The title and the first paragraphs. */
const OPENING_CHARS = 900;
/** Content words that the picture an article opens with shares with the opening. */
const OPENING_SHARED_MIN = 2;
/** Pictures further down are often older: they must share words for what happened, not names alone. */
const INNER_SHARED_MIN = 3;

/**
 * The publication date from the day of a picture. Where the body tells its news of the same weekday, publication lies in the
 * week that starts with that day; otherwise, and for pictures from the archive, the day only bounds it from below.
 * Null where no caption names a whole day.
 */
export function fromCaption(article: Article): PublicationDate | null {
  const days = captionDays(article);
  const latest = days.reduce<CaptionDay | null>((a, b) => (a === null || b.day > a.day ? b : a), null);
  if (latest === null) return null;
  const bound: ExplanationStep = {
    rule: RULE,
    because: `A caption names ${dayInWords(latest.day)}, so the article was published on that day or later.`,
    from: latest.dateText,
  };
  if (latest.isArchive) {
    return lowerBound(latest.day, bound, "The picture comes from the archive: it does not tell how much later.");
  }
  const clues = bodyClues(article, latest.day);
  const doubt = doubtOf(article, latest, clues);
  if (doubt !== null) return lowerBound(latest.day, bound, doubt);
  const agreeing = clues.weekdays.find(({ weekday }) => weekday === weekdayOf(latest.day));
  return agreeing === undefined ? null : agreed(latest.day, bound, agreeing, clues);
}

/**
 * Why the picture may be older than the article, or null. One weekday in seven agrees by chance, so the weekday must be
 * that of the news itself, nothing in the text may be later, and the caption must be about what the article opens with.
 */
function doubtOf(article: Article, picture: CaptionDay, clues: BodyClues): string | null {
  const older = "so the picture can be older than the article.";
  if (clues.latestPast !== null && clues.latestPast > picture.day + WEEKDAY_REACH_DAYS) {
    return `The text speaks of ${dayInWords(clues.latestPast)} or a later day as past, ${older}`;
  }
  const { month } = civilDate(picture.day);
  if (clues.bareMonths.includes(month)) {
    return `The text speaks of "${MONTHS[month - 1]}" from a distance, and not as this month, ${older}`;
  }
  const name = weekdayName(picture.day);
  if (!clues.weekdays.some(({ weekday }) => weekday === weekdayOf(picture.day))) {
    return `The text does not tell its news of a ${name}, ${older}`;
  }
  // "… burned on Friday, officials said on Saturday": the news and its telling both stand in the first sentence.
  const opensWith = clues.weekdays.filter(({ inFirstSentence }) => inFirstSentence);
  const lead = opensWith.length > 0 ? opensWith : clues.weekdays.filter(({ inLead }) => inLead).slice(0, 1);
  if (!lead.some(({ weekday }) => weekday === weekdayOf(picture.day))) {
    return `The text names a ${name}, but opens with news of another day, ${older}`;
  }
  const opening = [article.title, ...zoneTexts(article, "body")].join("\n").slice(0, OPENING_CHARS);
  const shared = sharedWords(picture.caption, opening);
  const sameStory = picture.isOpening ? shared.all >= OPENING_SHARED_MIN : shared.common >= INNER_SHARED_MIN;
  return sameStory ? null : `The caption tells of something else than the opening of the article, ${older}`;
}

function lowerBound(day: DayNumber, bound: ExplanationStep, because: string): PublicationDate {
  return {
    from: day,
    to: null,
    best: null,
    basis: "caption",
    confidence: 0.9,
    explanation: [bound, { rule: RULE, because }],
  };
}

function agreed(day: DayNumber, bound: ExplanationStep, agreeing: WeekdayMention, clues: BodyClues): PublicationDate {
  const steps: ExplanationStep[] = [
    bound,
    {
      rule: RULE,
      because: `${dayInWords(day)} was a ${weekdayName(day)}, and the text says "${agreeing.quote}" in the past tense: the weekday agrees with the caption.`,
      from: agreeing.quote,
    },
    {
      rule: RULE,
      because: `A weekday alone in the past tense points at most six days back: publication lies in ${daysInWords(day, day + 1 + WEEKDAY_REACH_DAYS)}.`,
    },
  ];
  const sameDay = clues.weekdays.find((mention) => mention.sameDay && mention.weekday === agreeing.weekday);
  const limits = [weekdayLimit(day, clues, sameDay !== undefined), monthLimit(day, clues)];
  const likely = likelyDay(day, clues, sameDay);
  return {
    from: day,
    to: Math.min(...limits.map(({ last }) => last)) + 1,
    best: likely.confidence === null ? null : day,
    basis: "caption",
    confidence: likely.confidence ?? INTERVAL_CONFIDENCE,
    explanation: [...steps, ...limits.flatMap(({ step }) => step ?? []), likely.step],
  };
}

/** Seen on news reports: docs/benchmarks.md, "Publication dates". */
const SAME_DAY_CONFIDENCE = 0.9;
const FRESH_WORDS_CONFIDENCE = 0.65;
const WEEKDAY_CONFIDENCE = 0.5;
const INTERVAL_CONFIDENCE = 0.8;

/** How likely the day of the picture is the day of publication; null where the text may be of the day after as well. */
function likelyDay(
  day: DayNumber,
  clues: BodyClues,
  sameDay: WeekdayMention | undefined,
): { confidence: number | null; step: ExplanationStep } {
  if (sameDay === undefined && dayAfterIsNamed(day, clues)) {
    return {
      confidence: null,
      step: {
        rule: RULE,
        because: `The text also names a weekday that can be the day after ${dayInWords(day)}, so no single day is the most likely.`,
      },
    };
  }
  const words = sameDay?.quote ?? clues.sameDayWords[0];
  if (words !== undefined) {
    return {
      confidence: sameDay === undefined ? FRESH_WORDS_CONFIDENCE : SAME_DAY_CONFIDENCE,
      step: {
        rule: "wording of the same day",
        because: `"${words}" is how a report of the same day speaks: ${dayInWords(day)} is the most likely day.`,
        from: words,
      },
    };
  }
  return {
    confidence: WEEKDAY_CONFIDENCE,
    step: {
      rule: RULE,
      because: `News told by its weekday is mostly of the day of publication, nearly as often of the day before: ${dayInWords(day)} is the most likely day, the next one is possible.`,
    },
  };
}

interface Limit {
  /** Last day that publication can be on. */
  last: DayNumber;
  step: ExplanationStep | null;
}

/** Another weekday told as past, shortly before the picture, must still be the latest of its name on the day of publication. */
function weekdayLimit(day: DayNumber, clues: BodyClues, isSameDayReport: boolean): Limit {
  const reach = isSameDayReport ? WEEKDAY_REACH_DAYS - 1 : CLEARLY_EARLIER_DAYS_MAX;
  const earlier = clues.weekdays
    .map((mention) => ({ mention, back: (weekdayOf(day) - mention.weekday + 7) % 7 }))
    .filter(({ back }) => back > 0 && back <= reach)
    .sort((a, b) => b.back - a.back)[0];
  const last = day + WEEKDAY_REACH_DAYS;
  if (earlier === undefined) return { last, step: null };
  const name = WEEKDAYS[earlier.mention.weekday - 1];
  return {
    last: last - earlier.back,
    step: {
      rule: "another weekday",
      because: `"${earlier.mention.quote}" is ${dayInWords(day - earlier.back)}; from the next ${name} on the word would point to that one, so publication was by ${dayInWords(last - earlier.back)}.`,
      from: earlier.mention.quote,
    },
  };
}

/** "This month" of something past, in a text that dates past days of that month, is not written in the next one. */
function monthLimit(day: DayNumber, { thisMonth, yearlessDays }: BodyClues): Limit {
  const { year, month } = civilDate(day);
  const [first, next] = [dayNumber(year, month), dayNumber(year, month + 1)];
  const dated = yearlessDays.some((one) => one >= first && one < next);
  if (!thisMonth || !dated) return { last: day + WEEKDAY_REACH_DAYS, step: null };
  return {
    last: next - 1,
    step: {
      rule: "this month",
      because: `The text says "this month" of something past and dates days of ${MONTHS[month - 1]}, so publication lies in ${MONTHS[month - 1]} ${year}.`,
      from: "this month",
    },
  };
}

/** The weekday after the picture's can be the day of publication itself. */
const dayAfterIsNamed = (day: DayNumber, { weekdays }: BodyClues): boolean =>
  weekdays.some(({ weekday }) => (weekdayOf(day) - weekday + 7) % 7 > CLEARLY_EARLIER_DAYS_MAX);
