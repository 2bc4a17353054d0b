import { happeningsOf } from "@/lib/core/happening";
import { lengthInDays, overlaps } from "@/lib/core/interval";
import type { EventDate, Evidence, TimelineEvent } from "@/lib/core/timeline-event";
import { countryName } from "../places/country-name";
import { containment, contentWords, jaccard } from "./similar";

/** An event with what it is compared by. */
export interface Known {
  event: TimelineEvent;
  words: ReadonlySet<string>;
  /** Of each sentence that tells of it. */
  sentences: readonly ReadonlySet<string>[];
  /** The words for what happened. */
  triggers: ReadonlySet<string>;
  /** The words for its place and countries. */
  where: ReadonlySet<string>;
  /** The families of the words that tell of it. */
  happenings: ReadonlySet<string>;
  actors: ReadonlySet<string>;
  articles: ReadonlySet<string>;
}

const described = new WeakMap<TimelineEvent, Known>();

/** What an event is compared by, worked out once for each event read. */
export function describe(event: TimelineEvent): Known {
  const known = described.get(event) ?? toCompare(event);
  described.set(event, known);
  return known;
}

/** Words are cut only when they are asked for: most events that are looked at differ in type and actors. */
function toCompare(event: TimelineEvent): Known {
  const words = once(() => contentWords(`${event.headline} ${event.place ?? ""}`));
  const sentences = once(() => event.evidence.map((e) => contentWords(e.text)));
  const triggers = once(() => new Set(event.evidence.flatMap((e) => [...contentWords(triggerOf(e))])));
  const where = once(() => contentWords([event.place ?? "", ...event.countries.primary.map(countryName)].join(" ")));
  const happenings = once(() => happeningsOf(event));
  return {
    event,
    get happenings() {
      return happenings();
    },
    get words() {
      return words();
    },
    get sentences() {
      return sentences();
    },
    get triggers() {
      return triggers();
    },
    get where() {
      return where();
    },
    actors: new Set(event.actors.filter((a) => a.role !== "source").map((a) => a.name.toLowerCase())),
    articles: new Set(event.evidence.map((e) => e.articleId)),
  };
}

const triggerOf = (e: Evidence): string => e.text.slice(e.triggerStart - e.start, e.triggerEnd - e.start);

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const MIN_WORDS = 0.4;
/** Shared share of the words of two sentences that tell of one happening in other words. */
const SAME_SENTENCE = 0.25;
/** Share of all words that two headlines have in common when they tell of one happening with two days. */
const SAME_WORDS = 0.75;
/** Days within which two exact days of one happening can contradict each other. */
export const CONFLICT_REACH = 3;
/** Inside one story: shared share of the words of two headlines, or of two sentences. */
const RETOLD = 0.14;
const WEEK = 7;
const MONTH = 31;

/** How alike the words of two events are, and what they have in common. */
interface Comparison {
  a: Known;
  b: Known;
  /** The longer of the two dates. */
  days: number;
  sameType: boolean;
  actors: number;
  /** Shared share of the shorter headline's words. */
  words: number;
  /** Shared share of all words of both headlines, and of the two sentences that are most alike. */
  headlines: number;
  told: number;
}

function compare(a: Known, b: Known): Comparison {
  const told = once(() => Math.max(...a.sentences.flatMap((s) => b.sentences.map((t) => jaccard(s, t)))));
  return {
    a,
    b,
    days: Math.max(lengthInDays(a.event.date), lengthInDays(b.event.date)),
    sameType: a.event.type === b.event.type,
    actors: [...a.actors].filter((name) => b.actors.has(name)).length,
    words: containment(a.words, b.words),
    headlines: jaccard(a.words, b.words),
    get told() {
      return told();
    },
  };
}

/**
 * 0 when the two are different happenings; else how alike their words are.
 * @param inOneStory asked only where it decides
 */
export function likeness(a: Known, b: Known, inOneStory: () => boolean): number {
  if ([...a.articles].some((id) => b.articles.has(id))) return 0;
  const [x, y] = [a.event, b.event];
  if ((x.modality === "denied") !== (y.modality === "denied")) return 0;
  const isPlan = isPlanned(x) !== isPlanned(y);
  if (!isPlan && x.type !== y.type && ![...a.actors].some((name) => b.actors.has(name)) && !isOneHappening(a, b))
    return 0;
  const both = compare(a, b);
  if (isPlan) {
    const [plan, other] = isPlanned(x) ? [a, b] : [b, a];
    if (isCalledOff(other.event)) return 0;
    if (isItsHappening(plan, other, both) && inOneStory()) return both.told + both.headlines + PLAN_AND_HAPPENING;
    if (!both.sameType && both.actors === 0) return 0;
  }
  if (overlaps(x.date, y.date)) {
    const score = byWords(both);
    return score > 0 || !isRetold(both) || !inOneStory() ? score : both.told + both.headlines;
  }
  // Two exact days close by: one happening, told with two days, when the words are nearly the same.
  const close = isDay(x.date) && isDay(y.date) && distance(x.date, y.date) <= CONFLICT_REACH && both.sameType;
  return close && (both.headlines >= SAME_WORDS || isPartOf(both)) ? Math.max(both.headlines, both.words / 2) : 0;
}

/** Words of the shorter headline that must all stand in the longer one. */
const WHOLE_THOUGHT = 4;

/** "A bus was swept off a bridge near Lima" inside "Nine of the dead were on a bus that was swept off a bridge near Lima". */
const isPartOf = ({ a, b, words }: Comparison): boolean =>
  words === 1 &&
  Math.min(a.words.size, b.words.size) >= WHOLE_THOUGHT &&
  [...a.triggers].some((t) => b.triggers.has(t));

/** A plan and what came of it are liker than two other happenings of that day that share as many words. */
const PLAN_AND_HAPPENING = 0.5;

export const isPlanned = ({ modality }: Pick<TimelineEvent, "modality">): boolean =>
  modality === "planned" || modality === "hypothetical";

const CALLED_OFF =
  /^(?:cancel|postpon|scrap|shelv|delay|adjourn|suspend|avert|abandon|scupper)\p{L}*|^call(?:s|ed|ing)?\s+(?:it\s+)?off\b|^put\s+off\b/iu;

/** What was called off, put off or did not come to pass is no happening of the plan. */
const isCalledOff = ({ modality, evidence }: TimelineEvent): boolean =>
  modality === "denied" || evidence.some((e) => CALLED_OFF.test(e.text.slice(e.triggerStart - e.start)));

/**
 * What a plan came to: in one story, on the day that was named, with the same thing in the headline. It need not be of the
 * same type: a flight is to leave, and lands.
 */
function isItsHappening(plan: Known, other: Known, { days }: Comparison): boolean {
  if (plan.event.modality !== "planned" || other.event.modality !== "asserted") return false;
  if (days > WEEK || !overlaps(plan.event.date, other.event.date)) return false;
  const shared = [...plan.words].filter((word) => other.words.has(word));
  // One word can be the place, another must be the thing.
  return shared.length >= 2 && shared.some((word) => !plan.where.has(word) && !other.where.has(word));
}

/** Alike enough whatever the articles are about. */
function byWords({ a, b, days, sameType, actors, words, headlines, told }: Comparison): number {
  const vague = days > MONTH;
  if (words >= (vague ? 0.6 : MIN_WORDS) && headlines >= 0.2 && (sameType || words >= 0.6))
    return 1 + headlines + words;
  if (vague || words < 0.2) return 0;
  const named = actors > 0 && sameType && told >= 0.15;
  const retold = told >= SAME_SENTENCE && (tells(a, b) || tells(b, a));
  return named || retold ? told + headlines : 0;
}

/**
 * Alike enough inside one story, which has one such happening in those days: a particular type and a few words in common,
 * or the same word for what happened. Of the two types that say little only the word will do.
 */
function isRetold({ a, b, days, sameType, words, told }: Comparison): boolean {
  if (!sameType || days > MONTH || words === 0 || (words < RETOLD && told < RETOLD)) return false;
  const { type } = a.event;
  if (type !== "OTHER" && type !== "STATEMENT" && (days <= WEEK || told >= 0.2 || words >= 0.3)) return true;
  const sameWord = [...a.triggers].some((word) => b.triggers.has(word));
  if (sameWord) return type !== "STATEMENT" || words >= 0.5;
  return words >= 0.5 && isOneHappening(a, b);
}

/** "Four people died" and "the deaths of four people"; "warnings were sent out" and "issued warnings". */
const isOneHappening = (a: Known, b: Known): boolean => [...a.happenings].some((family) => b.happenings.has(family));

/** The word that tells of one stands, as it is or as noun for verb, in a sentence about the other. */
const tells = (a: Known, b: Known): boolean =>
  [...a.triggers].some((word) => b.sentences.some((sentence) => sentence.has(word)));

const isDay = (d: EventDate): boolean => lengthInDays(d) === 1;
const distance = (a: EventDate, b: EventDate): number => Math.abs((a.from ?? 0) - (b.from ?? 0));
