import type { Article, PageSpan, PublicationDate } from "@/lib/core/article";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { ArticleSummary, WaitingArticle } from "@/lib/core/views";
import { FAR_FUTURE } from "./event-row";
import type { ArticleModel, DocumentModel, SightingModel } from "./generated/models";
import { type Client, rowsOf } from "./query";
import type { MentionPlace, StorageReader, StoredArticle } from "./storage";

type ArticleReader = Pick<
  StorageReader,
  | "storedArticle"
  | "articles"
  | "articleIds"
  | "articleSummaries"
  | "waitingArticles"
  | "timeExpressions"
  | "mentionedCountries"
  | "mentionPlaces"
>;

type PageFacts = Pick<
  DocumentModel,
  "file" | "articles" | "givenPublished" | "givenOutlet" | "givenUrl" | "givenAuthor" | "givenAccessed"
>;
type Seen = SightingModel & { document: PageFacts };

/** Pages in an order that does not depend on when they were read. */
const bySightingId = (a: Seen, b: Seen): number =>
  a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : a.start - b.start;

/** What a page says wins over what the user gave with a page; of several pages the first that says anything. */
function firstKnown<T>(
  sightings: readonly Seen[],
  own: (s: Seen) => T | null,
  given: (s: Seen) => T | null,
): T | undefined {
  for (const pick of [own, given]) {
    for (const sighting of sightings) {
      const value = pick(sighting);
      if (value !== null) return value;
    }
  }
  return undefined;
}

const span = ({ document, start, end }: Seen): PageSpan => ({ file: document.file, start, end });

function bareArticle(row: ArticleModel, sightings: readonly Seen[]): Omit<Article, "published"> {
  const isSource = (s: Seen): boolean => s.documentId === row.sourceDocument && s.start === row.sourceStart;
  const source = sightings.find(isSource);
  if (source === undefined) throw new Error(`article ${row.id} has no page`);
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    text: row.text,
    zones: JSON.parse(row.zones) as Article["zones"],
    source: span(source),
    alsoAt: sightings.filter((s) => !isSource(s)).map(span),
  };
}

function storedFrom(row: ArticleModel & { sightings: Seen[] }): StoredArticle {
  const sightings = [...row.sightings].sort(bySightingId);
  const dates = sightings.map((s) => JSON.parse(s.published) as PublicationDate);
  const published = dates.find(({ basis }) => basis !== "unknown") ?? dates[0];
  if (published === undefined) throw new Error(`article ${row.id} has no page`);
  return {
    article: {
      ...bareArticle(row, sightings),
      published,
      outlet: firstKnown(
        sightings,
        (s) => s.outlet,
        (s) => s.document.givenOutlet,
      ),
      url: firstKnown(
        sightings,
        (s) => s.url,
        (s) => s.document.givenUrl,
      ),
      author: firstKnown(
        sightings,
        (s) => s.author,
        (s) => s.document.givenAuthor,
      ),
      accessed: firstKnown(
        sightings,
        (s) => s.accessed,
        (s) => s.document.givenAccessed,
      ),
    },
    givenPublished:
      firstKnown(
        sightings,
        () => null,
        (s) => s.document.givenPublished,
      ) ?? null,
    hasSharedUrl:
      sightings.every(({ url }) => url === null) &&
      (sightings.find(({ document }) => document.givenUrl !== null)?.document.articles ?? 1) > 1,
    isSample: row.isSample,
    addedAt: row.addedAt,
  };
}

const resolvedFrom = (row: ArticleModel & { sightings: Seen[] }): Article => ({
  ...bareArticle(row, [...row.sightings].sort(bySightingId)),
  published: JSON.parse(row.published) as PublicationDate,
  outlet: row.outlet ?? undefined,
  url: row.url ?? undefined,
  author: row.author ?? undefined,
  accessed: row.accessed ?? undefined,
});

const PAGE_FACTS = {
  file: true,
  articles: true,
  givenPublished: true,
  givenOutlet: true,
  givenUrl: true,
  givenAuthor: true,
  givenAccessed: true,
} as const;
const WITH_SIGHTINGS = { sightings: { include: { document: { select: PAGE_FACTS } } } } as const;

/** Prisma puts each id of an `in` into the statement, and SQLite takes 32,766. */
const IDS_A_QUERY = 500;

/** Reads of articles, the same on the reading connection and inside a transaction. */
export function articleReader(client: Client): ArticleReader {
  return {
    async storedArticle(id) {
      const row = await client.article.findUnique({ where: { id }, include: WITH_SIGHTINGS });
      return row === null ? null : storedFrom(row);
    },

    async articles(ids) {
      const found = new Map<string, Article>();
      for (let start = 0; start < ids.length; start += IDS_A_QUERY) {
        const rows = await client.article.findMany({
          where: { id: { in: ids.slice(start, start + IDS_A_QUERY) } },
          include: WITH_SIGHTINGS,
        });
        for (const row of rows) found.set(row.id, resolvedFrom(row));
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    async articleIds({ samples } = {}) {
      const rows = await client.article.findMany({
        where: samples === undefined ? {} : { isSample: samples },
        select: { id: true },
        orderBy: { id: "asc" },
      });
      return rows.map(({ id }) => id);
    },

    articleSummaries: () => summaries(client),

    async waitingArticles() {
      // The few events without a date stand together at the end of their index.
      const rows = await rowsOf<WaitingArticle>(
        client,
        `WITH waiting AS (SELECT m.articleId, COUNT(DISTINCT e.id) AS undated FROM Event e JOIN Mention m ON m.eventId = e.id
           WHERE e.sortFrom = ? AND e.fromDay IS NULL AND e.toDay IS NULL AND e.review <> 'rejected' GROUP BY m.articleId)
         SELECT a.id, a.title, a.language, waiting.undated FROM waiting JOIN Article a ON a.id = waiting.articleId
         WHERE a.published ->> '$.basis' = 'unknown' ORDER BY waiting.undated DESC, a.id`,
        FAR_FUTURE,
      );
      return rows.map((row) => ({ ...row, undated: Number(row.undated) }));
    },

    async timeExpressions(articleId) {
      const rows = await client.timeExpression.findMany({ where: { articleId }, orderBy: { position: "asc" } });
      return rows.map(({ data }) => JSON.parse(data) as TimeExpression);
    },

    async mentionedCountries(articleId) {
      const row = await client.article.findUnique({ where: { id: articleId }, select: { mentioned: true } });
      return row === null ? [] : (JSON.parse(row.mentioned) as string[]);
    },

    mentionPlaces: (articleId) =>
      rowsOf<MentionPlace>(
        client,
        "SELECT id, sentenceStart, sentenceEnd, triggerStart, triggerEnd FROM Mention WHERE articleId = ? ORDER BY id",
        articleId,
      ),
  };
}

interface SummaryRow {
  id: string;
  title: string;
  language: string;
  outlet: string | null;
  url: string | null;
  published: string;
  isSample: boolean | number;
  addedAt: string;
  sightings: number;
  events: number;
  undated: number;
  countries: string | null;
}

async function summaries(client: Client): Promise<ArticleSummary[]> {
  const rows = await rowsOf<SummaryRow>(
    client,
    `WITH told AS (SELECT DISTINCT m.articleId, e.id, e.fromDay, e.toDay
         FROM Mention m JOIN Event e ON e.id = m.eventId WHERE e.review <> 'rejected'),
       counted AS (SELECT articleId, COUNT(*) AS events, SUM(fromDay IS NULL AND toDay IS NULL) AS undated
         FROM told GROUP BY articleId),
       places AS (SELECT told.articleId, json_group_array(DISTINCT c.country) AS countries
         FROM told JOIN EventCountry c ON c.eventId = told.id GROUP BY told.articleId)
     SELECT a.id, a.title, a.language, a.outlet, a.url, a.published, a.isSample, a.addedAt,
       (SELECT COUNT(*) FROM Sighting s WHERE s.articleId = a.id) AS sightings,
       COALESCE(counted.events, 0) AS events, COALESCE(counted.undated, 0) AS undated, places.countries AS countries
     FROM Article a LEFT JOIN counted ON counted.articleId = a.id LEFT JOIN places ON places.articleId = a.id
     ORDER BY a.addedAt DESC, a.title, a.id`,
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    language: row.language,
    outlet: row.outlet ?? undefined,
    url: row.url ?? undefined,
    published: JSON.parse(row.published) as PublicationDate,
    events: Number(row.events),
    undated: Number(row.undated),
    countries: row.countries === null ? [] : (JSON.parse(row.countries) as string[]).sort(),
    sightings: Number(row.sightings),
    isSample: Boolean(row.isSample),
    addedAt: row.addedAt,
  }));
}
