// Fills a database with made-up events, to measure pages with many: npx tsx bench/seed-large.ts FILE [EVENTS] [COUNTRY]
// The same arguments give the same database. Half of the events lie in COUNTRY alone, the others in it and a neighbour.
import { UNKNOWN_PUBLICATION } from "@/lib/core/article";
import { articleId, mentionId } from "@/lib/core/content-id";
import { eventDate, unknownDate } from "@/lib/core/event-date";
import { EVENT_TYPES, MODALITIES, type TimelineEvent } from "@/lib/core/timeline-event";
import { openStorage } from "@/lib/storage";

const [file, count = "100000", country = "SY"] = process.argv.slice(2);
if (file === undefined) throw new Error("name a database file: npx tsx bench/seed-large.ts FILE [EVENTS] [COUNTRY]");
const EVENTS_AN_ARTICLE = 20;
const ARTICLES_A_WRITE = 250;
const FIRST_DAY = 10_957; // 2000-01-01
const DAYS = 9_131; // 25 years
const VERBS = ["opens", "closes", "signs", "rejects", "visits", "attacks", "announces", "bans", "elects", "floods"];
const SYLLABLES = ["ba", "do", "fi", "ga", "hu", "je", "ka", "lo", "mi", "nu", "pa", "ro", "se", "ti", "vu", "za"];

/** Mulberry32: a small generator whose numbers are the same everywhere. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = numbers(7);
const below = (limit: number): number => Math.floor(random() * limit);
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;

/** One of 65,536 names, so that headlines are as rarely alike as those of different news. */
const madeUpName = (): string => {
  const name = Array.from({ length: 4 }, () => oneOf(SYLLABLES)).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
};

function madeUpEvent(article: string, index: number, neighbour: string): TimelineEvent {
  const kind = random();
  const from = FIRST_DAY + below(DAYS);
  const length = kind < 0.7 ? 1 : kind < 0.85 ? 30 : kind < 0.93 ? 7 : 365;
  const precision = length === 1 ? "day" : length === 7 ? "week" : "interval";
  const known = { basis: "explicit", confidence: 0.5 + random() / 2, precision } as const;
  const because = "The words name a day, a week or a span, and the sentence is in the past tense.";
  const date =
    kind > 0.98
      ? unknownDate()
      : eventDate({ ...known, from, to: from + length, explanation: [{ rule: "made up", because }] });
  const actor = madeUpName();
  const headline = `${actor} ${oneOf(VERBS)} the council of ${madeUpName()} near ${madeUpName()}`;
  const start = index * 120;
  const id = mentionId(article, start, start + 110, start + 12, start + 18);
  return {
    id,
    aliases: [],
    headline,
    type: oneOf(EVENT_TYPES),
    modality: oneOf(MODALITIES),
    date,
    countries: { primary: [country], secondary: random() < 0.5 ? [] : [neighbour] },
    actors: [{ name: actor, role: "agent" }],
    evidence: [
      {
        mentionId: id,
        articleId: article,
        zone: "body",
        start,
        end: start + 110,
        text: `${headline}, a spokesman said, after a long debate among its members.`,
        triggerStart: start + 12,
        triggerEnd: start + 18,
        date,
      },
    ],
    importance: random(),
    review: "automatic",
  };
}

const storage = await openStorage(`file:${file}`);
const articles = Math.ceil(Number(count) / EVENTS_AN_ARTICLE);
const startedAt = performance.now();
for (let first = 0; first < articles; first += ARTICLES_A_WRITE) {
  await storage.write(async (writer) => {
    const put: { event: TimelineEvent; parts: string[] }[] = [];
    for (let n = first; n < Math.min(first + ARTICLES_A_WRITE, articles); n++) {
      const title = `Made-up article ${n}`;
      const id = articleId(title, [String(n)]);
      const page = { id: `page-${n}`, articles: 1, file: `made-up-${n}.txt`, text: title };
      const source = { file: page.file, start: 0, end: title.length };
      const zones = [{ kind: "title", start: 0, end: title.length }] as const;
      const article = {
        id,
        title,
        language: "en",
        text: title,
        zones,
        source,
        alsoAt: [],
        published: UNKNOWN_PUBLICATION,
      };
      const wanted = Math.min(EVENTS_AN_ARTICLE, Number(count) - n * EVENTS_AN_ARTICLE);
      const neighbour = oneOf(["TR", "LB", "IQ", "JO", "IL"].filter((code) => code !== country));
      const events = Array.from({ length: wanted }, (_, index) => madeUpEvent(id, index, neighbour));
      await writer.savePage(page, "2026-01-01T00:00:00.000Z");
      await writer.saveArticle(article, page.id, { isSample: false, at: "2026-01-01T00:00:00.000Z" });
      await writer.saveReading({
        article,
        timeExpressions: [],
        events,
        mentioned: [],
        problems: [],
        successors: new Map(),
      });
      // Made-up articles are about nothing in common; unsigned, they would all be compared when the database is opened.
      await writer.saveSignature({ articleId: id, signature: [] }, [], []);
      put.push(...events.map((event) => ({ event, parts: [event.id] })));
    }
    await writer.replaceEvents([], put);
  });
}
process.stdout.write(`${count} events in ${articles} articles, ${Math.round(performance.now() - startedAt)} ms\n`);
await storage.close();
