import type { EventLink } from "@/lib/core/time-expression";
import { isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import type { ExtractionOptions } from "../extraction-options";
import { nounType } from "../lexicon/event-nouns";
import { type Mention, timeOf } from "../mentions/mention";
import { containment, contentWords, stem } from "../merging/similar";
import { type EventWords, type Linked, type LinkedEvents, wordsOf } from "./linked-events";

const MIN_LIKENESS = 0.34;
/** "His talks with the Smiths": a happening that tells of no Smith is hardly meant, however alike the rest is. */
const WITHOUT_THE_NAME = 0.6;
const WITHOUT_A_DATE = 0.4;
/** Everything that has no kind of its own is of the same kind: that says little where no word is shared. */
const ONLY_OTHER = 0.2;

/** Readings as alike as this are told apart by where they stand. */
const AS_LIKE = 0.05;
/** "A minor quake" is told here for the first time: no words before speak of it. */
const FIRST_TOLD = /^an? /i;
/** "The meeting", with nothing to tell which: one that was told before. */
const LOOKS_BACK = /^(?:the|that|this) \p{Ll}+$/iu;
/** "Before new staff were to be hired": a clause of its own is not told elsewhere by its kind alone. */
const WORDS_OF_CLAUSE = 3;
const MIN_LIKENESS_OF_CLAUSE = 0.7;

/** The event that the words "his talks with the queen" speak of; of several as alike, the one told nearest before. */
export function findAnchor(
  all: LinkedEvents,
  from: Linked,
  link: EventLink,
  { rejected }: ExtractionOptions,
): Linked | null {
  if (FIRST_TOLD.test(link.anchorText)) return null;
  const isMeant = howMuchMeant(link);
  const isLong = contentWords(link.anchorText).size >= WORDS_OF_CLAUSE;
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
    if (LOOKS_BACK.test(link.anchorText.trim()) && !isToldBefore(one, link)) continue;
    // A sentence that says "before the strike" holds that word, whatever else it tells.
    const { near, told } = all.words(one);
    const isHere = one.group.every(({ mention }) => beside.has(mention.prepared));
    const score = isMeant(one.event, { near, told: isHere ? near : told });
    if (score <= (isLong ? MIN_LIKENESS_OF_CLAUSE : MIN_LIKENESS)) continue;
    const closer = best === null ? 1 : score - best.score;
    if (best === null || closer > AS_LIKE || (closer > -AS_LIKE && isNearer(one, best.one, link)))
      best = { one, score };
  }
  return best?.one ?? calamityBefore(all.around(from), from, link);
}

const CALAMITY = /^(?:the|that|this) (?:[a-z]+ )?(?:accident|disaster|tragedy|catastrophe|calamity|incident)$/i;
const CALAMITY_CHARS = 1500;
const HARM = /\b(?:kill|die[sd]?\b|dead\b|deaths?\b|drown|injur|wound|destroy|collaps|buried|crash|explo)/i;

/** "The week before the accident": the last happening told before it that did harm, whatever its words. */
function calamityBefore(
  events: readonly Linked[],
  from: Linked,
  { anchorText, anchorStart }: EventLink,
): Linked | null {
  if (!CALAMITY.test(anchorText.trim())) return null;
  const harmful = events.flatMap((one) => {
    const at = one === from || !isDated(one.event.date) ? null : lastToldBefore(one, anchorStart);
    return at !== null &&
      anchorStart - at < CALAMITY_CHARS &&
      one.event.modality === "asserted" &&
      one.event.evidence.some(({ text }) => HARM.test(text))
      ? [{ one, at }]
      : [];
  });
  return harmful.sort((a, b) => b.at - a.at)[0]?.one ?? null;
}

/** Told before the words of a link, and nearer to them than another. */
function isNearer(one: Linked, other: Linked, { anchorStart }: EventLink): boolean {
  if (one.event.modality === "planned" || one.event.modality === "hypothetical") return false;
  const [a, b] = [lastToldBefore(one, anchorStart), lastToldBefore(other, anchorStart)];
  return a !== null && (b === null || a > b);
}

/** Told before the words of a link, or in the same sentence. */
const isToldBefore = ({ group }: Linked, { anchorEnd }: EventLink): boolean =>
  group.some(({ mention }) => mention.prepared.sentence.start < anchorEnd);

function lastToldBefore({ group }: Linked, offset: number): number | null {
  const told = group
    .map(({ mention }) => timeOf(mention)?.start ?? mention.prepared.tokens[mention.triggerStart]!.start)
    .filter((at) => at < offset);
  return told.length === 0 ? null : Math.max(...told);
}

const ORDINAL =
  /^the (?<ordinal>first|second|third|fourth|last|latter|former)(?: (?:of (?:them|these|those|the two|the three)|one))?$/i;
const PLACE_OF = { first: 0, former: 0, second: 1, third: 2, fourth: 3, last: -1, latter: -1 } as const;
/** "Two floods, in May 2009 and in June 2012, … a year after the second of them": told this near before. */
const LISTED_CHARS = 600;

/** The event that "the second of them" speaks of: the second one that the nearest sentence before with as many dates tells. */
export function nthTold(all: LinkedEvents, from: Linked, { anchorText, anchorStart }: EventLink): Linked | null {
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
export function toldBySubject({ clause, prepared }: Mention): EventLink | null {
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
