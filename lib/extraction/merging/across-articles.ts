import { lengthInDays, overlaps } from "@/lib/core/interval";
import {
  type DateAlternative,
  type EventDate,
  isDated,
  type Modality,
  type TimelineEvent,
} from "@/lib/core/timeline-event";
import { byFineness } from "./dates";
import { containment, contentWords, jaccard } from "./similar";

interface Known {
  event: TimelineEvent;
  words: ReadonlySet<string>;
  /** Of each sentence that tells of it. */
  sentences: readonly ReadonlySet<string>[];
  actors: ReadonlySet<string>;
  articles: ReadonlySet<string>;
}

/** Two sentences this alike are copies of one wire story. */
const WIRE_COPY = 0.8;
const MIN_WORDS = 0.4;
/** Shared share of the words of two sentences that tell of one happening in other words. */
const SAME_SENTENCE = 0.25;
/** The block of what no country is known for. */
const NOWHERE = "";
/** Share of all words that two headlines have in common when they tell of one happening with two days. */
const SAME_WORDS = 0.75;
/** Days within which two exact days of one happening can contradict each other. */
const CONFLICT_REACH = 3;

/**
 * Joins events of several articles that are one happening: dates that overlap, a shared primary country, the same type or
 * a shared actor, and similar words. The result does not depend on the order; sources that differ on the day are all kept.
 */
export function mergeAcross(events: readonly TimelineEvent[]): TimelineEvent[] {
  const known = [...events].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(describe);
  const parent = known.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  const articles = known.map((one) => new Set(one.articles));
  const alike: { a: number; b: number; score: number }[] = [];
  for (const [a, b] of pairs(known)) {
    const score = likeness(known[a]!, known[b]!);
    if (score > 0) alike.push({ a, b, score });
  }
  // The likest first, and never two happenings of one article: it tells them apart, and so must we.
  alike.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of alike) {
    const [keep, drop] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    if (keep === drop || [...articles[keep]!].some((id) => articles[drop]!.has(id))) continue;
    parent[drop] = keep;
    for (const id of articles[drop]!) articles[keep]!.add(id);
  }
  const groups = new Map<number, TimelineEvent[]>();
  for (const [i, one] of known.entries()) groups.set(root(i), [...(groups.get(root(i)) ?? []), one.event]);
  return [...groups.values()].map((group) => (group.length === 1 ? group[0]! : join(group)));
}

const describe = (event: TimelineEvent): Known => ({
  event,
  words: contentWords(`${event.headline} ${event.place ?? ""}`),
  sentences: event.evidence.map((e) => contentWords(e.text)),
  actors: new Set(event.actors.filter((a) => a.role !== "source").map((a) => a.name.toLowerCase())),
  articles: new Set(event.evidence.map((e) => e.articleId)),
});

/** Pairs that share a primary country and a window of time, so that not every event meets every other. */
function* pairs(known: readonly Known[]): Generator<[number, number]> {
  const blocks = new Map<string, number[]>();
  for (const [i, { event }] of known.entries()) {
    const keys = event.countries.primary.length > 0 ? event.countries.primary : [NOWHERE];
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  }
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    const ordered = block
      .filter((i) => isDated(known[i]!.event.date))
      .sort((a, b) => startOf(known[a]!) - startOf(known[b]!) || a - b);
    for (const [k, i] of ordered.entries()) {
      const end = known[i]!.event.date.to ?? (known[i]!.event.date.from ?? 0) + UNKNOWN_REACH_DAYS;
      for (let m = k + 1; m < ordered.length && startOf(known[ordered[m]!]!) < end + CONFLICT_REACH; m++) {
        const j = ordered[m]!;
        const key = i < j ? `${i}:${j}` : `${j}:${i}`;
        if (!seen.has(key)) yield [i, j];
        seen.add(key);
      }
    }
  }
}

/** A side that is not known reaches a year: two tellings of one happening lie closer, and not every event need be compared. */
const UNKNOWN_REACH_DAYS = 366;
const startOf = ({ event }: Known): number => event.date.from ?? (event.date.to ?? 0) - UNKNOWN_REACH_DAYS;

/** 0 when the two are different happenings; else how alike their words are. */
function likeness(a: Known, b: Known): number {
  if ([...a.articles].some((id) => b.articles.has(id))) return 0;
  const [x, y] = [a.event, b.event];
  if ((x.modality === "denied") !== (y.modality === "denied")) return 0;
  const actors = [...a.actors].filter((name) => b.actors.has(name)).length;
  const sameType = x.type === y.type;
  if (!sameType && actors === 0) return 0;
  const words = containment(a.words, b.words);
  const alike = jaccard(a.words, b.words);
  if (overlaps(x.date, y.date)) {
    const vague = Math.max(lengthInDays(x.date), lengthInDays(y.date)) > 31;
    const headlines = words >= (vague ? 0.6 : MIN_WORDS) && alike >= 0.2 && (sameType || words >= 0.6);
    if (headlines) return 1 + alike + words;
    if (vague) return 0;
    const told = Math.max(...a.sentences.flatMap((s) => b.sentences.map((t) => jaccard(s, t))));
    const named = actors > 0 && sameType && told >= 0.15 && words >= 0.2;
    const retold = told >= SAME_SENTENCE && words >= 0.2 && (tells(a, b) || tells(b, a));
    return named || retold ? told + alike : 0;
  }
  // Two exact days close by: one happening, told with two days, when the words are nearly the same.
  const close = isDay(x.date) && isDay(y.date) && distance(x.date, y.date) <= CONFLICT_REACH && sameType;
  return close && alike >= SAME_WORDS ? alike : 0;
}

/** The word that tells of one stands, as it is or as noun for verb, in a sentence about the other. */
const tells = (a: Known, b: Known): boolean =>
  a.event.evidence.some((e) =>
    [...contentWords(e.text.slice(e.triggerStart - e.start, e.triggerEnd - e.start))].some((word) =>
      b.sentences.some((s) => s.has(word)),
    ),
  );

const isDay = (d: EventDate): boolean => lengthInDays(d) === 1;
const distance = (a: EventDate, b: EventDate): number => Math.abs((a.from ?? 0) - (b.from ?? 0));

const MODALITY_ORDER: readonly Modality[] = ["asserted", "denied", "claimed", "planned", "hypothetical"];

function join(group: readonly TimelineEvent[]): TimelineEvent {
  const ranked = [...group].sort(
    (a, b) => byFineness(a.date, b.date) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  const best = ranked[0]!;
  const speaker = [...group].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))[0]!;
  const ids = [...new Set(group.flatMap((e) => [e.id, ...e.aliases]))].sort();
  const primary = best.countries.primary;
  const secondary = [...new Set(group.flatMap((e) => [...e.countries.primary, ...e.countries.secondary]))]
    .filter((c) => !primary.includes(c))
    .sort();
  const evidence = [speaker, ...ranked.filter((e) => e !== speaker)].flatMap((e) => e.evidence);
  return {
    ...speaker,
    id: ids[0]!,
    aliases: ids.slice(1),
    modality: MODALITY_ORDER.find((m) => group.some((e) => e.modality === m)) ?? speaker.modality,
    date: joinedDate(ranked),
    countries: { primary, secondary },
    actors: [...speaker.actors, ...ranked.flatMap((e) => e.actors)]
      .filter((a, i, all) => all.findIndex((b) => b.name === a.name) === i)
      .slice(0, 8),
    evidence: evidence.filter((e, i) => evidence.findIndex((o) => o.mentionId === e.mentionId) === i),
    importance: Math.min(1, Math.max(...group.map((e) => e.importance)) + 0.05 * (families(group) - 1)),
  };
}

/** Near copies of a wire story count once. */
function families(group: readonly TimelineEvent[]): number {
  const kept: ReadonlySet<string>[] = [];
  for (const event of group) {
    const words = contentWords(event.evidence[0]?.text ?? "");
    if (!kept.some((other) => jaccard(words, other) >= WIRE_COPY)) kept.push(words);
  }
  return kept.length;
}

/** The narrowest date; days that contradict it stay as alternatives and make it uncertain. Never an average. */
function joinedDate(ranked: readonly TimelineEvent[]): EventDate {
  const best = ranked[0]!.date;
  const others = ranked.slice(1).map((e) => e.date);
  const conflicts = others.filter((d) => !overlaps(d, best));
  const agreeing = others.length - conflicts.length;
  const explanation =
    agreeing > 0
      ? [
          ...best.explanation,
          {
            rule: "sources agree",
            because: `${agreeing + 1} articles date it so that the days overlap; the narrowest is kept.`,
          },
        ]
      : best.explanation;
  if (conflicts.length === 0) return { ...best, explanation };
  const alternatives: DateAlternative[] = [...best.alternatives];
  for (const d of conflicts) {
    if (d.edtf !== null && !alternatives.some((a) => a.edtf === d.edtf))
      alternatives.push({ edtf: d.edtf, because: "Another source gives this day." });
  }
  return {
    ...best,
    qualifier: best.qualifier === "~" ? "%" : "?",
    edtf: best.edtf === null ? null : `${best.edtf.replace(/[~?%]$/, "")}${best.qualifier === "~" ? "%" : "?"}`,
    confidence: best.confidence * 0.7,
    alternatives,
    explanation: [
      ...explanation,
      { rule: "sources disagree", because: "Sources give different days; they are all kept, none is averaged." },
    ],
  };
}
