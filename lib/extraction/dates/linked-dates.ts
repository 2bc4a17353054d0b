import type { PublicationDate } from "@/lib/core/article";
import { addMonths, civilDate, type DayNumber, dayNumber } from "@/lib/core/civil-time";
import { dateInWords } from "@/lib/core/date-words";
import { eventDate } from "@/lib/core/event-date";
import type { Problem } from "@/lib/core/problem";
import type { EventLink, PartialDate, TimeExpression } from "@/lib/core/time-expression";
import { type EventDate, isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import type { ExtractionOptions } from "../extraction-options";
import { nounType } from "../lexicon/event-nouns";
import { timeOf } from "../mentions/mention";
import { containment, contentWords, stem } from "../merging/similar";
import type { DatedMention } from "../merging/within-article";
import { type EventWords, type Linked, type LinkedEvents, linkedEvents, wordsOf } from "./linked-events";
import { distanceOf } from "./moved";

/** 14 of 15 such dates of the samples are right; the words that name the other event may still be misread. */
const LINK_CONFIDENCE = 0.9;
const MOST_LINKED = 0.85;

/** The link that a group's date would hang on. */
const linkOf = ({ group }: Linked): EventLink | undefined =>
  group
    .map(({ mention: { dating } }) => (dating.by === "expression" || dating.by === "counted" ? dating.link : undefined))
    .find((link) => link !== undefined);

interface Hold {
  anchor: Linked;
  time: TimeExpression;
  link: EventLink;
}

/** What a group's date hangs on: the events its words name, or the one whose clause it is counted from. */
function holdsOf(all: LinkedEvents, one: Linked, options: ExtractionOptions): Hold[] {
  const holds: Hold[] = [];
  for (const { mention } of one.group) {
    const { dating, prepared } = mention;
    if (dating.by === "counted") {
      const anchor = all
        .inSentence(prepared)
        .find(
          (o) =>
            o !== one &&
            o.group.some(
              (m) =>
                m.mention.prepared === prepared &&
                m.mention.clause === dating.from &&
                m.mention.dating.by !== "counted",
            ),
        );
      if (anchor) holds.push({ anchor, time: dating.time, link: dating.link });
    }
    if (dating.by !== "expression" || !dating.link) continue;
    for (const { time, link } of [{ time: dating.time, link: dating.link }, ...(dating.also ? [dating.also] : [])]) {
      const inside = (m: DatedMention): boolean => {
        const at = m.mention.prepared.tokens[m.mention.triggerStart]!.start;
        return m.mention.prepared === prepared && at >= link.anchorStart && at < link.anchorEnd;
      };
      const anchor =
        all.inSentence(prepared).find((o) => o !== one && o.group.some(inside)) ??
        nthTold(all, one, link) ??
        findAnchor(all, one, link, options);
      if (anchor) holds.push({ anchor, time, link });
    }
    const told = toldBySubject(mention);
    const meant = told && findAnchor(all, one, told, options);
    if (told && meant) holds.push({ anchor: meant, time: dating.time, link: told });
  }
  return holds;
}

/** Resolves every date that hangs on other events of the article, along chains; a circle is reported. */
export function resolveLinks(
  made: readonly Linked[],
  options: ExtractionOptions,
  published: PublicationDate,
): { events: TimelineEvent[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const all = linkedEvents(made);
  const anchors = new Map<string, readonly Hold[]>();
  for (const one of made) {
    if (!isDated(one.event.date)) anchors.set(one.event.id, holdsOf(all, one, options));
  }
  const done = new Map<string, TimelineEvent>();
  const onTheWay = new Set<string>();
  const hung = (one: Linked, { anchor, link, time }: Hold): TimelineEvent | null => {
    if (onTheWay.has(one.event.id)) {
      problems.push({
        code: "circular-dates",
        message: `"${one.event.headline}" is dated by an event that is itself dated by it. Set the date of one of them.`,
      });
      return null;
    }
    onTheWay.add(one.event.id);
    const told = resolve(anchor);
    onTheWay.delete(one.event.id);
    const date = hang(link, told, time);
    return date && !contradicts(date, one.event, published)
      ? { ...one.event, date, hangsOn: { eventId: told.id, link } }
      : null;
  };
  /** "Two days after the call and a day before the start": of two ends that are counted from each other, the other one tells. */
  const telling = (one: Linked): readonly Hold[] => {
    const holds = anchors.get(one.event.id) ?? [];
    const countsBack = ({ anchor }: Hold): boolean =>
      (anchors.get(anchor.event.id) ?? []).some((back) => back.anchor === one);
    const others = holds.filter((hold) => !countsBack(hold));
    return others.length > 0 ? others : holds;
  };
  const resolve = (one: Linked): TimelineEvent => {
    const known = done.get(one.event.id);
    if (known) return known;
    const overridden = overrideOf(one.event, options);
    let event = overridden ? { ...one.event, date: overridden } : one.event;
    if (!overridden) {
      for (const hold of telling(one)) {
        const next = hung(one, hold);
        if (next === null) continue;
        event = event.hangsOn ? { ...event, date: inBoth(event.date, next.date) } : next;
      }
    }
    const link = isDated(event.date) ? undefined : linkOf(one);
    if (link) event = { ...event, seeks: link };
    done.set(one.event.id, event);
    return event;
  };
  return { events: made.map(resolve), problems };
}

/** The days that both distances allow; the first one's where they do not meet. */
function inBoth(one: EventDate, other: EventDate): EventDate {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return one;
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  if (from >= to || (from === one.from && to === one.to)) return one;
  const { edtf: _, ...kept } = one;
  return eventDate({
    ...kept,
    from,
    to,
    precision: to - from === 1 ? "day" : "interval",
    explanation: [...one.explanation, ...other.explanation],
  });
}

/** What has happened lies no later than the day it is told on: a reading that says otherwise is none. */
const contradicts = (date: EventDate, event: TimelineEvent, published: PublicationDate): boolean =>
  event.modality === "asserted" && published.to !== null && date.from !== null && date.from >= published.to;

const overrideOf = (event: TimelineEvent, { dateOverrides }: ExtractionOptions): EventDate | undefined =>
  [event.id, ...event.aliases].map((id) => dateOverrides?.get(id)).find((d) => d !== undefined);

const MIN_LIKENESS = 0.34;
/** "His talks with the Smiths": a happening that tells of no Smith is hardly meant, however alike the rest is. */
const WITHOUT_THE_NAME = 0.6;
const WITHOUT_A_DATE = 0.4;
/** Everything that has no kind of its own is of the same kind: that says little where no word is shared. */
const ONLY_OTHER = 0.2;

/** The event that the words "his talks with the queen" speak of. */
function findAnchor(all: LinkedEvents, from: Linked, link: EventLink, { rejected }: ExtractionOptions): Linked | null {
  const isMeant = howMuchMeant(link);
  let best: { one: Linked; score: number } | null = null;
  const beside = new Set(from.group.map(({ mention }) => mention.prepared));
  // What stands undated in the same sentence is told by other words than these, or it would have been taken for their happening.
  const isBeside = (one: Linked): boolean =>
    !isDated(one.event.date) && one.group.every(({ mention }) => beside.has(mention.prepared));
  for (const one of all.around(from)) {
    if (
      one === from ||
      isBeside(one) ||
      rejected?.has(one.event.id) ||
      one.event.aliases.some((id) => rejected?.has(id))
    )
      continue;
    const score = isMeant(one.event, all.words(one));
    if (score > (best?.score ?? MIN_LIKENESS)) best = { one, score };
  }
  return best?.one ?? null;
}

const ORDINAL =
  /^the (?<ordinal>first|second|third|fourth|last|latter|former)(?: (?:of (?:them|these|those|the two|the three)|one))?$/i;
const PLACE_OF = { first: 0, former: 0, second: 1, third: 2, fourth: 3, last: -1, latter: -1 } as const;
/** "Two floods, in May 2009 and in June 2012, … a year after the second of them": told this near before. */
const LISTED_CHARS = 600;

/** The event that "the second of them" speaks of: the second one that the nearest sentence before with as many dates tells. */
function nthTold(all: LinkedEvents, from: Linked, { anchorText, anchorStart }: EventLink): Linked | null {
  const ordinal = ORDINAL.exec(anchorText.trim())?.groups?.["ordinal"]?.toLowerCase();
  if (ordinal === undefined) return null;
  const place = PLACE_OF[ordinal as keyof typeof PLACE_OF];
  const told = new Map<number, { one: Linked; at: number }[]>();
  for (const one of all.around(from)) {
    if (one === from || !isDated(one.event.date)) continue;
    for (const { mention } of one.group) {
      const { start } = mention.prepared.sentence;
      const at = timeOf(mention)?.start ?? mention.prepared.tokens[mention.triggerStart]!.start;
      if (at >= anchorStart || anchorStart - at > LISTED_CHARS) continue;
      told.set(start, [...(told.get(start) ?? []).filter((t) => t.one !== one), { one, at }]);
    }
  }
  const [, listed] =
    [...told].sort((a, b) => b[0] - a[0]).find(([, events]) => events.length > Math.max(1, place)) ?? [];
  return listed?.sort((a, b) => a.at - b.at).at(place)?.one ?? null;
}

const CAME = /^(?:come|happen|occur|follow|take)$/;

/** "Her appointment came two days after …": the day is that of the happening the subject names. */
function toldBySubject({ clause, prepared }: DatedMention["mention"]): EventLink | null {
  const { verb, subject } = clause;
  const [first, last] = [subject[0], subject.at(-1)];
  if (
    !verb ||
    !CAME.test(verb.lemma) ||
    first === undefined ||
    last === undefined ||
    last - first >= clause.tokens.length
  )
    return null;
  const noun = subject.some((k) => prepared.tokens[k]!.pos === "NOUN" && nounType(prepared.tokens[k]!.lemma) !== null);
  if (!noun) return null;
  const [anchorStart, anchorEnd] = [prepared.tokens[first]!.start, prepared.tokens[last]!.end];
  const { start, text } = prepared.sentence;
  return { relation: "same", anchorText: text.slice(anchorStart - start, anchorEnd - start), anchorStart, anchorEnd };
}

/** Letters that a noun and its verb begin with: "closure", "closed". */
const ROOT_LETTERS = 4;
const root = (word: string): string => word.slice(0, ROOT_LETTERS);

/** Whether words share one with others, or its root. */
function echoes(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const roots = new Set([...others].map(root));
  return [...words].some((word) => word.length >= ROOT_LETTERS && roots.has(root(word)));
}

/** How much the words of a link speak of an event: shared names, kind of happening, words. */
function howMuchMeant(link: EventLink): (event: TimelineEvent, words: EventWords) => number {
  const words = contentWords(link.anchorText);
  const names = contentWords((link.anchorText.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).join(" "));
  const types = [...words].map((w) => nounType(w) ?? nounType(w.replace(/s$/, ""))).filter((t) => t !== null);
  const rawTypes = link.anchorText
    .toLowerCase()
    .split(/\W+/)
    .map((w) => nounType(w))
    .filter((t) => t !== null);
  const wanted = new Set([...types, ...rawTypes]);
  return (event, { told, near }) =>
    containment(words, told) * 0.5 +
    containment(words, near) * 0.5 +
    (wanted.has(event.type) ? (event.type === "OTHER" && !echoes(words, told) ? ONLY_OTHER : 0.5) : 0) +
    (near.has(stem([...words][0] ?? "")) ? 0.1 : 0) -
    (names.size > 0 && containment(names, told) === 0 ? WITHOUT_THE_NAME : 0) -
    (isDated(event.date) || event.date.partial ? 0 : WITHOUT_A_DATE);
}

/** An event of another article is meant only when the words leave little doubt, and no other comes near it. */
const SURELY_MEANT = 0.9;
const MARGIN = 0.15;

/**
 * The event of other articles of a story that the words of a link speak of; null when none is surely meant, or several
 * with different dates are.
 * @param isUndated ask for one that waits for a date itself
 */
export function anchorAmong(
  link: EventLink,
  events: readonly TimelineEvent[],
  isUndated = false,
): TimelineEvent | null {
  const isMeant = howMuchMeant(link);
  const ranked = events
    .filter(({ modality, date }) => isDated(date) !== isUndated && modality !== "denied" && modality !== "hypothetical")
    .map((event) => ({ event, score: isMeant(event, wordsOf(event)) + (isUndated ? WITHOUT_A_DATE : 0) }))
    .filter(({ score }) => score >= SURELY_MEANT)
    .sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1));
  const [best] = ranked;
  if (best === undefined) return null;
  const rivals = ranked.filter(({ score }) => score > best.score - MARGIN);
  return rivals.every(({ event }) => event.date.edtf === best.event.date.edtf) ? best.event : null;
}

/**
 * The date of an event counted from another one, as its link says; null where that gives none, or one that what has
 * happened by then cannot have.
 */
export function dateFrom(
  link: EventLink,
  anchor: TimelineEvent,
  event: TimelineEvent,
  published: PublicationDate,
): EventDate | null {
  const text = event.evidence.find(({ dateText }) => dateText !== undefined)?.dateText ?? link.anchorText;
  const date = hang(link, anchor, { text, explanation: [] });
  return date === null || contradicts(date, event, published) ? null : date;
}

function hang(
  link: EventLink,
  anchor: TimelineEvent,
  time: Pick<TimeExpression, "text" | "explanation">,
): EventDate | null {
  const offset = distanceOf(link.offset);
  if (!offset) return null;
  const sign = link.relation === "before" ? -1 : 1;
  const move = (day: DayNumber): DayNumber => addMonths(day, sign * offset.months) + sign * offset.days;
  const { date } = anchor;
  const words = `"${time.text}" is counted from "${anchor.headline}" (${dateInWords(date)})`;
  const explanation = [
    ...time.explanation.filter(({ because }) => !/no calendar date/.test(because)),
    { rule: "counted from another event", because: `${words}.`, from: anchor.id },
    ...date.explanation,
  ];
  const base = {
    basis: "event",
    extent: "within",
    explanation,
    confidence: Math.min(MOST_LINKED, date.confidence * LINK_CONFIDENCE),
  } as const;
  if (link.offset === undefined && link.relation !== "same") return side(link, date, base);
  if (date.from !== null && date.to !== null) {
    const [from, to] = [move(date.from), move(date.to - 1) + 1];
    const single = to - from === 1;
    return eventDate({
      ...base,
      from,
      to,
      precision: single ? "day" : "interval",
      ...(single && !offset.exact ? { qualifier: "~" } : date.qualifier ? { qualifier: date.qualifier } : {}),
    });
  }
  if (date.from !== null || date.to !== null) {
    return eventDate({
      ...base,
      from: date.from === null ? null : move(date.from),
      to: date.to === null ? null : move(date.to - 1) + 1,
      precision: "interval",
    });
  }
  const partial = date.partial ? movePartial(date.partial, move) : null;
  return partial ? eventDate({ ...base, basis: "event", confidence: 0, precision: "interval", partial }) : null;
}

/** "after the truce" without a distance: the other event is a bound. */
function side(
  link: EventLink,
  date: EventDate,
  base: { basis: "event"; extent: "within"; explanation: EventDate["explanation"]; confidence: number },
): EventDate | null {
  if ((link.relation === "after" || link.relation === "since") && date.from !== null)
    return eventDate({ ...base, from: date.from, precision: "interval" });
  if ((link.relation === "before" || link.relation === "until") && date.to !== null)
    return eventDate({ ...base, to: date.to, precision: "interval" });
  return null;
}

/** Counts in a year of 365 days, since the year is unknown; null where a month is not known. */
function movePartial(partial: PartialDate, move: (day: DayNumber) => DayNumber): PartialDate | null {
  if (partial.month === undefined) return null;
  const PLAIN_YEAR = 2001;
  const lastMonth = partial.monthTo ?? partial.month;
  const first = dayNumber(PLAIN_YEAR, partial.month, partial.day ?? 1);
  const last =
    partial.monthTo === undefined && partial.day !== undefined
      ? first
      : partial.dayTo !== undefined
        ? dayNumber(PLAIN_YEAR, lastMonth, partial.dayTo)
        : dayNumber(PLAIN_YEAR, lastMonth + 1) - 1;
  const [a, b] = [civilDate(move(first)), civilDate(move(last))];
  return first === last
    ? { month: a.month, day: a.day }
    : { month: a.month, day: a.day, monthTo: b.month, dayTo: b.day };
}
