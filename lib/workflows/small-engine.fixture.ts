import type { Article, PublicationDate } from "@/lib/core/article";
import { UNKNOWN_PUBLICATION } from "@/lib/core/article";
import { isoDay, parseIsoDay } from "@/lib/core/civil-time";
import { articleId, eventId, mentionId } from "@/lib/core/content-id";
import { eventDate, unknownDate } from "@/lib/core/event-date";
import { overlaps } from "@/lib/core/interval";
import type { EventDate, TimelineEvent } from "@/lib/core/timeline-event";
import type { Engine } from "./engine";

/**
 * A reader of texts for tests. A page is articles apart by "===": a title line, an optional line "published 2024-05-01",
 * then events, one a line: `NO,SE 2021-05-04 Ferry leaves` with a day, `published` (the publication day), `?` (no date)
 * or `after:Ferry` (the day after the event whose headline starts so).
 */
const EVENT_LINE = /^(?<countries>[A-Z,]+) (?<when>\S+) (?<headline>.+)$/;

const day = (iso: string): EventDate => {
  const from = parseIsoDay(iso) as number;
  return eventDate({ from, to: from + 1, precision: "day", basis: "explicit", confidence: 0.9 });
};

const shiftedDay = (date: EventDate): EventDate =>
  date.from === null || date.to === null
    ? unknownDate()
    : eventDate({ from: date.from + 1, to: date.to + 1, precision: "day", basis: "event", confidence: 0.8 });

function readPage({ file, text }: { file: string; text: string }): ReturnType<Engine["readPage"]> {
  const articles: Article[] = [];
  let start = 0;
  for (const part of text.split("===\n")) {
    const [title = "", second = "", ...rest] = part.trim().split("\n");
    const lines = second.startsWith("published ") ? rest : [second, ...rest];
    if (lines.some((line) => EVENT_LINE.test(line))) {
      const published = second.startsWith("published ") ? publicationDay(second.slice(10), "metadata") : null;
      articles.push({
        id: articleId(title, lines),
        title,
        language: "en",
        text: part,
        zones: [{ kind: "body", start: 0, end: part.length }],
        source: { file, start, end: start + part.length },
        alsoAt: [],
        published: published ?? UNKNOWN_PUBLICATION,
      });
    }
    start += part.length + 4;
  }
  return { articles, problems: [] };
}

const publicationDay = (iso: string, basis: PublicationDate["basis"]): PublicationDate => {
  const best = parseIsoDay(iso) as number;
  return { from: best, to: best + 1, best, basis, confidence: 1, explanation: [] };
};

/** @param version of the rules: another one gives every mention another id */
export function smallEngine(version = ""): Engine {
  const extractArticle: Engine["extractArticle"] = (article, { dateOverrides = new Map() } = {}) => {
    const events: TimelineEvent[] = [];
    for (const match of article.text.matchAll(new RegExp(EVENT_LINE, "gm"))) {
      const { countries = "", when = "", headline = "" } = match.groups ?? {};
      if (headline === "" || match[0].startsWith("published")) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      const id = mentionId(article.id, start, end, start, end, version);
      const other = events.find((event) => event.headline.startsWith(when.slice("after:".length)));
      const { published } = article;
      const read =
        when === "?"
          ? unknownDate()
          : when === "published"
            ? published.best === null
              ? unknownDate()
              : { ...day(isoDay(published.best)), basis: "publication" as const }
            : when.startsWith("after:")
              ? shiftedDay(other?.date ?? unknownDate())
              : day(when);
      const date = dateOverrides.get(id) ?? read;
      events.push({
        id,
        aliases: [],
        headline,
        type: "OTHER",
        modality: "asserted",
        date,
        countries: { primary: countries.split(","), secondary: [] },
        actors: [],
        evidence: [
          {
            mentionId: id,
            articleId: article.id,
            zone: "body",
            start,
            end,
            text: match[0],
            triggerStart: start,
            triggerEnd: end,
            date: read,
          },
        ],
        importance: 0.5,
        review: "automatic",
      });
    }
    return {
      article,
      timeExpressions: [],
      events,
      countries: { primary: [], secondary: [], mentioned: [] },
      problems: [],
    };
  };

  return {
    readPage,
    extractArticle,
    inferPublication: (article, given) =>
      given == null ? article.published : { ...publicationDay(isoDay(given), "user") },
    stories: NO_STORIES,
    mergeAcross,
    linksTo: (ids, all) =>
      all
        .filter(({ id }) => ids.has(id))
        .flatMap((one) => all.filter((x) => isSame(x, one)).map((x) => ({ ids: [one.id, x.id], ifOneStory: [] }))),
    anchorAmong: () => null,
    dateFrom: (_link, anchor) => shiftedDay(anchor.date),
    countryName: (code) => code,
  };
}

/** Small texts are about nothing in particular. */
const NO_STORIES: Engine["stories"] = {
  signatureOf: () => [],
  tellingWords: () => [],
  leastShared: 1,
  linksOf: () => [],
  near: 1,
  companyOf: (articleId) => [articleId],
  byLinks: () => () => false,
};

const firstWord = (text: string): string => text.split(" ")[0] ?? "";

const isSame = (a: TimelineEvent, b: TimelineEvent): boolean =>
  firstWord(a.headline) === firstWord(b.headline) &&
  overlaps(a.date, b.date) &&
  a.countries.primary.some((country) => b.countries.primary.includes(country));

/** Events are one when their headlines start alike, and they share a day and a country: with all that are one with these. */
function mergeAcross(events: readonly TimelineEvent[]): TimelineEvent[] {
  const groups: TimelineEvent[][] = [];
  for (const event of [...events].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const linked = groups.filter((group) => group.some((other) => isSame(event, other)));
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push([event, ...linked.flat()]);
  }
  return groups.map((group) => {
    const sorted = [...group].sort((a, b) => (a.id < b.id ? -1 : 1));
    const evidence = sorted.flatMap((event) => event.evidence).sort((a, b) => (a.mentionId < b.mentionId ? -1 : 1));
    const id = eventId(evidence.map(({ mentionId }) => mentionId));
    const [first] = sorted;
    if (first === undefined) throw new Error("a group has events");
    const primary = [...new Set(sorted.flatMap(({ countries }) => countries.primary))].sort();
    return { ...first, id, evidence, countries: { primary, secondary: [] } };
  });
}
