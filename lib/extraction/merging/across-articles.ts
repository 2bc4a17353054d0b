import { dateInWords } from "@/lib/core/date-words";
import { overlaps } from "@/lib/core/interval";
import type { InOneStory } from "@/lib/core/story";
import {
  type DateAlternative,
  type EventDate,
  isDated,
  type Modality,
  type TimelineEvent,
} from "@/lib/core/timeline-event";
import { byFineness } from "./dates";
import { CONFLICT_REACH, describe, isPlanned, type Known, likeness } from "./likeness";
import { contentWords, jaccard } from "./similar";

const NO_STORIES: InOneStory = () => false;
/** Two sentences this alike are copies of one wire story. */
const WIRE_COPY = 0.8;
/** The block of what no country is known for. */
const NOWHERE = "";

/**
 * Joins events of several articles that are one happening: dates that overlap, a shared primary country, the same type, a
 * shared actor or a verb and a noun for one thing, and similar words; inside one story fewer words will do. The result does
 * not depend on the order; sources that differ on the day are all kept.
 */
export function mergeAcross(events: readonly TimelineEvent[], inOneStory: InOneStory = NO_STORIES): TimelineEvent[] {
  const known = inOrder(events);
  const parent = known.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  const articles = known.map((one) => new Set(one.articles));
  // The likest first, and never two happenings of one article: it tells them apart, and so must we.
  const likest = alikePairs(known, inOneStory).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of likest) {
    const [keep, drop] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    if (keep === drop || [...articles[keep]!].some((id) => articles[drop]!.has(id))) continue;
    parent[drop] = keep;
    for (const id of articles[drop]!) articles[keep]!.add(id);
  }
  const groups = new Map<number, TimelineEvent[]>();
  for (const [i, one] of known.entries()) groups.set(root(i), [...(groups.get(root(i)) ?? []), one.event]);
  return [...groups.values()].map((group) => (group.length === 1 ? group[0]! : join(group)));
}

/**
 * Pairs of events that merging may link, each with one of some ids, and with the pairs of articles that must tell one
 * story for it. Merging joins only what is linked by such steps, so what lies beyond them need not be looked at.
 */
export function linksTo(ids: ReadonlySet<string>, events: readonly TimelineEvent[]): EventLinkQuestion[] {
  const known = inOrder(events);
  let asked: (readonly [string, string])[] = [];
  const ask: InOneStory = (a, b) => asked.push([a, b]) > 0;
  const links: EventLinkQuestion[] = [];
  const wanted = known.filter(({ event }) => ids.has(event.id));
  for (const x of wanted) {
    for (const y of known) {
      if (x === y || !meet(x, y)) continue;
      asked = [];
      const [first, second] = x.event.id < y.event.id ? [x, y] : [y, x];
      if (scoreOf(first, second, ask) > 0) links.push({ ids: [x.event.id, y.event.id], ifOneStory: asked });
    }
  }
  return links;
}

/** Two events that are linked if these pairs of articles tell one story each; without pairs in any case. */
interface EventLinkQuestion {
  ids: readonly [string, string];
  ifOneStory: readonly (readonly [string, string])[];
}

const scoreOf = (x: Known, y: Known, inOneStory: InOneStory): number =>
  likeness(x, y, () => [...x.articles].every((i) => [...y.articles].every((j) => inOneStory(i, j))));

const inOrder = (events: readonly TimelineEvent[]): Known[] =>
  [...events].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(describe);

interface Alike {
  a: number;
  b: number;
  score: number;
}

function alikePairs(known: readonly Known[], inOneStory: InOneStory): Alike[] {
  const alike: Alike[] = [];
  for (const [a, b] of pairs(known)) {
    const score = scoreOf(known[a]!, known[b]!, inOneStory);
    if (score > 0) alike.push({ a, b, score });
  }
  return alike;
}

/** Where an event is looked for: its primary countries, or with all that happened nowhere we know. */
const blocksOf = ({ event }: Known): readonly string[] =>
  event.countries.primary.length > 0 ? event.countries.primary : [NOWHERE];

/** Pairs that meet, so that not every event is compared with every other. */
function* pairs(known: readonly Known[]): Generator<[number, number]> {
  const blocks = new Map<string, number[]>();
  for (const [i, one] of known.entries()) {
    if (!isDated(one.event.date)) continue;
    for (const key of blocksOf(one)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  }
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    const ordered = block.sort((a, b) => startOf(known[a]!) - startOf(known[b]!) || a - b);
    for (const [k, i] of ordered.entries()) {
      const end = endOf(known[i]!);
      for (let m = k + 1; m < ordered.length && startOf(known[ordered[m]!]!) < end; m++) {
        const j = ordered[m]!;
        const key = i < j ? `${i}:${j}` : `${j}:${i}`;
        if (!seen.has(key)) yield i < j ? [i, j] : [j, i];
        seen.add(key);
      }
    }
  }
}

/** True when two dated events share a primary country, or have none, and a window of time. */
function meet(a: Known, b: Known): boolean {
  if (!isDated(a.event.date) || !isDated(b.event.date)) return false;
  const [first, second] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
  if (startOf(second) >= endOf(first)) return false;
  const blocks = blocksOf(b);
  return blocksOf(a).some((key) => blocks.includes(key));
}

/** A side that is not known reaches a year: two tellings of one happening lie closer, and not every event need be compared. */
const UNKNOWN_REACH_DAYS = 366;
const endOf = ({ event }: Known): number =>
  (event.date.to ?? (event.date.from ?? 0) + UNKNOWN_REACH_DAYS) + CONFLICT_REACH;
const startOf = ({ event }: Known): number => event.date.from ?? (event.date.to ?? 0) - UNKNOWN_REACH_DAYS;

const MODALITY_ORDER: readonly Modality[] = ["asserted", "denied", "claimed", "planned", "hypothetical"];

function join(group: readonly TimelineEvent[]): TimelineEvent {
  const isSettled = group.some((e) => !isPlanned(e));
  const ranked = [...group].sort(
    (a, b) =>
      // What happened is dated by its happening, whatever was planned.
      (isSettled ? Number(isPlanned(a)) - Number(isPlanned(b)) : 0) ||
      byFineness(a.date, b.date) ||
      b.importance - a.importance ||
      (a.id < b.id ? -1 : 1),
  );
  const best = ranked[0]!;
  const speaker = [...group].sort(
    (a, b) =>
      (isSettled ? Number(isPlanned(a)) - Number(isPlanned(b)) : 0) ||
      b.importance - a.importance ||
      (a.id < b.id ? -1 : 1),
  )[0]!;
  const ids = [...new Set(group.flatMap((e) => [e.id, ...e.aliases]))].sort();
  const modality = MODALITY_ORDER.find((m) => group.some((e) => e.modality === m)) ?? speaker.modality;
  const primary = best.countries.primary;
  const secondary = [...new Set(group.flatMap((e) => [...e.countries.primary, ...e.countries.secondary]))]
    .filter((c) => !primary.includes(c))
    .sort();
  const evidence = [speaker, ...ranked.filter((e) => e !== speaker)].flatMap((e) =>
    e.evidence.map((one) => (e.modality === modality ? one : { ...one, modality: one.modality ?? e.modality })),
  );
  return {
    ...speaker,
    id: ids[0]!,
    aliases: ids.slice(1),
    modality,
    date: joinedDate(ranked),
    hangsOn: ranked[0]!.hangsOn,
    seeks: ranked[0]!.seeks,
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
  const told = isPlanned(ranked[0]!) ? ranked : ranked.filter((e) => !isPlanned(e));
  const others = told.slice(1).map((e) => e.date);
  const plans = ranked.filter((e) => !told.includes(e)).map((e) => e.date);
  const conflicts = others.filter((d) => !overlaps(d, best));
  const agreeing = others.length - conflicts.length;
  const explanation = [...best.explanation];
  if (agreeing > 0) {
    const because = `${agreeing + 1} articles date it so that the days overlap; the narrowest is kept.`;
    explanation.push({ rule: "sources agree", because });
  }
  const planned = [...new Set(plans.map(dateInWords))].join(", ");
  if (planned !== "") {
    const because = `It was planned for ${planned}; what happened is dated by its happening.`;
    explanation.push({ rule: "planned before", because });
  }
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
