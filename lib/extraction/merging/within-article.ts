import { lengthInDays } from "@/lib/core/interval";
import type { EventDate } from "@/lib/core/timeline-event";
import type { Mention } from "../mentions/mention";
import { byFineness, datesAgree } from "./dates";
import { containment, contentWords } from "./similar";

/** A mention with the date it gives alone. */
export interface DatedMention {
  mention: Mention;
  date: EventDate;
}

interface Features {
  words: ReadonlySet<string>;
  actors: ReadonlySet<string>;
}

const featuresOf = ({ mention }: DatedMention): Features => ({
  words: contentWords(`${mention.headline} ${mention.lemma}`),
  actors: new Set(mention.actors.filter((a) => a.role !== "source").map((a) => a.name.toLowerCase())),
});

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((x) => b.has(x)).length;

/** Mentions that are compared with each other: more than any article tells, so that a book takes time linear in its length. */
const COMPARED_MAX = 400;

/**
 * Puts mentions of one happening together: same type of happening, dates that can be one, and shared actors or words.
 * The best mention of a group comes first. Mentions that only recall something and find no partner are dropped.
 * Of a text with more mentions than `COMPARED_MAX` each stretch of so many is merged by itself.
 */
export function mergeWithinArticle(mentions: readonly DatedMention[]): DatedMention[][] {
  if (mentions.length <= COMPARED_MAX) return mergeStretch(mentions);
  const told = [...mentions].sort((a, b) => position(a) - position(b));
  const stretches = Math.ceil(told.length / COMPARED_MAX);
  return Array.from({ length: stretches }, (_, i) =>
    mergeStretch(told.slice(i * COMPARED_MAX, (i + 1) * COMPARED_MAX)),
  ).flat();
}

function mergeStretch(mentions: readonly DatedMention[]): DatedMention[][] {
  const order = [...mentions].sort(
    (a, b) =>
      Number(a.mention.recalls) - Number(b.mention.recalls) || byFineness(a.date, b.date) || position(a) - position(b),
  );
  const groups: { members: DatedMention[]; features: Features[] }[] = [];
  for (const one of order) {
    const features = featuresOf(one);
    const home = groups
      .map((group) => ({
        group,
        score: Math.min(...group.members.map((m, i) => likeness(one, features, m, group.features[i]!))),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)[0];
    if (home) {
      home.group.members.push(one);
      home.group.features.push(features);
    } else if (!one.mention.recalls || standsAlone(one)) groups.push({ members: [one], features: [features] });
  }
  return groups.map(({ members }) => [...members].sort((a, b) => quality(b) - quality(a) || position(a) - position(b)));
}

const position = ({ mention }: DatedMention): number => mention.prepared.sentence.start + mention.triggerStart / 1000;

/** "the 1999 invasion of the island", "the March referendum" say enough on their own; "Monday's vote" does not. */
const standsAlone = ({ mention }: DatedMention): boolean => {
  const time = mention.dating.by === "expression" ? mention.dating.time : null;
  if (time && (time.anchor.kind === "explicit" || /^(?:month|season|quarter|year)$/.test(time.precision))) return true;
  const said = contentWords(mention.headline).size >= 4;
  return said && (mention.actors.length > 0 || mention.place !== undefined);
};

/** 0 when the two are different happenings; else how alike they are. */
function likeness(a: DatedMention, fa: Features, b: DatedMention, fb: Features): number {
  if (!datesAgree(a.date, b.date)) return 0;
  const [x, y] = [a.mention, b.mention];
  if ((x.modality === "denied") !== (y.modality === "denied")) return 0;
  const sameSentence = x.prepared === y.prepared;
  if (sameSentence && x.clause !== y.clause) return 0;
  const actors = shared(fa.actors, fb.actors);
  const words = containment(fa.words, fb.words);
  const sameType = x.type === y.type;
  const countries =
    (x.countries.primary.length === 0 && y.countries.primary.length === 0) ||
    x.countries.primary.some((c) => [...y.countries.primary, ...y.countries.secondary].includes(c));
  if (x.recalls || y.recalls) {
    // "Wednesday's ruling": the type, or the word itself, and the day.
    const echo = words >= 0.3 || (sameType && lengthInDays(a.date) <= 1 && lengthInDays(b.date) <= 1);
    return echo && (sameType || words >= 0.5) ? 1 + words : 0;
  }
  if (sameSentence)
    return x.clause === y.clause && x.dating.by === y.dating.by && words > 0.3 && sameTime(x, y) ? 1 + words : 0;
  if (!sameType) return 0;
  const caption = x.prepared.sentence.zone === "caption" || y.prepared.sentence.zone === "caption";
  if (caption && countries && (actors > 0 || words >= 0.35)) return 1 + words + actors;
  if (x.type === "STATEMENT") return words >= 0.7 && actors > 0 ? words : 0;
  if (
    lengthInDays(a.date) !== lengthInDays(b.date) &&
    countries &&
    nearSize(a, b) &&
    (sharedPatient(x, y) || (actors > 0 && words >= 0.6))
  )
    return 1 + actors;
  if (words >= 0.5 && (actors > 0 || countries)) return words + actors;
  return 0;
}

const sameTime = (x: Mention, y: Mention): boolean =>
  x.dating.by === "expression" && y.dating.by === "expression" && x.dating.time === y.dating.time;

/** One person or body on whom both act: who did it is told in many ways, whom it befell in one. */
const sharedPatient = (x: Mention, y: Mention): boolean => {
  const befell = (m: Mention): string[] => m.actors.filter((a) => a.role === "target").map((a) => a.name);
  return befell(x).some((name) => befell(y).includes(name));
};

/** A coarser mention joins a finer one only when it is not an era: "this month" and "on the 8th", not "in 2011" and a day. */
const nearSize = (a: DatedMention, b: DatedMention): boolean =>
  Math.max(lengthInDays(a.date), lengthInDays(b.date)) <= 62;

/** Which mention speaks for the event: a finite verb of the body with the finest date. */
function quality({ mention, date }: DatedMention): number {
  const zone = mention.prepared.sentence.zone;
  return (
    (zone === "body" ? 2 : zone === "caption" ? 0 : 1) +
    (mention.by === "verb" ? 1.5 : 0) +
    (mention.recalls ? -2 : 0) +
    (mention.clause.kind === "main" || mention.clause.kind === "coordinate" ? 0.8 : 0) +
    (lengthInDays(date) <= 1 ? 0.7 : 0) +
    Math.min(mention.actors.length, 2) * 0.2
  );
}
