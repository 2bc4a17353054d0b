import { COUNTRY_COLUMNS, candidateValues, countryValues, detailValues, EVENT_COLUMNS, eventValues } from "./event-row";
import { type Client, IN_LIST, idList, insertRows, run } from "./query";
import { articleReader } from "./read-articles";
import { decisionReader } from "./read-decisions";
import { eventReader } from "./read-events";
import { reviewReader } from "./read-review";
import { runReader, runWriter } from "./runs";
import type { StorageReader, StorageWriter } from "./storage";
import { storyReader, storyWriter } from "./stories";

export const storageReader = (client: Client): StorageReader => ({
  ...decisionReader(client),
  ...articleReader(client),
  ...eventReader(client),
  ...reviewReader(client),
  ...runReader(client),
  ...storyReader(client),
});

/** Reads and writes inside one transaction. */
export const storageWriter = (client: Client): StorageWriter => ({
  ...storageReader(client),
  ...pageWriter(client),
  ...readingWriter(client),
  ...decisionWriter(client),
  ...runWriter(client),
  ...storyWriter(client),
});

type PageWriter = Pick<StorageWriter, "savePage" | "saveArticle" | "deleteArticle">;

const pageWriter = (client: Client): PageWriter => ({
  async savePage({ id, file, text, articles, published, outlet, url, author, accessed }, at) {
    const given = {
      articles,
      givenPublished: published,
      givenOutlet: outlet,
      givenUrl: url,
      givenAuthor: author,
      givenAccessed: accessed,
    };
    const known = await client.document.findUnique({ where: { id }, omit: { text: true } });
    if (known === null) {
      await client.document.create({ data: { id, file, text, addedAt: at, ...given } });
      return true;
    }
    const news = Object.entries(given).filter(
      ([field, value]) => value !== undefined && value !== known[field as keyof typeof given],
    );
    if (news.length > 0) await client.document.update({ where: { id }, data: Object.fromEntries(news) });
    return news.length > 0;
  },

  async saveArticle(article, pageId, { isSample, at }) {
    const places = [article.source, ...article.alsoAt];
    const known = await client.article.findUnique({
      where: { id: article.id },
      select: { isSample: true, sourceDocument: true },
    });
    const seen = await client.sighting.findMany({
      where: { documentId: pageId, articleId: article.id },
      select: { start: true },
    });
    const own = {
      title: article.title,
      language: article.language,
      text: article.text,
      zones: JSON.stringify(article.zones),
      sourceDocument: pageId,
      sourceStart: article.source.start,
    };
    if (known === null) {
      const published = JSON.stringify(article.published);
      await client.article.create({ data: { id: article.id, ...own, isSample, addedAt: at, published } });
    } else {
      await client.article.update({
        where: { id: article.id },
        data: {
          // Of two pages with the same article one is its source whatever the order of reading.
          ...(pageId < known.sourceDocument && own),
          // Whoever adds a sample by hand owns it: it stays when the samples go.
          ...(!isSample && { isSample: false }),
        },
      });
    }
    const fresh = places.filter(({ start }) => !seen.some((other) => other.start === start));
    for (const { start, end } of fresh) {
      await client.sighting.create({
        data: {
          documentId: pageId,
          start,
          end,
          articleId: article.id,
          published: JSON.stringify(article.published),
          outlet: article.outlet,
          url: article.url,
          author: article.author,
          accessed: article.accessed,
        },
      });
    }
    if (known === null) return "new";
    return fresh.length > 0 ? "new-page" : "known";
  },

  async deleteArticle(articleId) {
    const pages = await client.sighting.findMany({ where: { articleId }, select: { documentId: true } });
    await run(client, "DELETE FROM FormerMention WHERE articleId = ?", articleId);
    await run(client, "DELETE FROM FormerReading WHERE articleId = ?", articleId);
    await client.article.delete({ where: { id: articleId } });
    await client.document.deleteMany({
      where: { id: { in: pages.map(({ documentId }) => documentId) }, sightings: { none: {} } },
    });
  },
});

type ReadingWriter = Pick<StorageWriter, "saveReading" | "replaceEvents">;

const readingWriter = (client: Client): ReadingWriter => ({
  async saveReading({ article, timeExpressions, events, mentioned, problems, successors }) {
    const { id, published, outlet, url, author, accessed } = article;
    await client.article.update({
      where: { id },
      data: {
        published: JSON.stringify(published),
        outlet: outlet ?? null,
        url: url ?? null,
        author: author ?? null,
        accessed: accessed ?? null,
        mentioned: JSON.stringify(mentioned),
        problems: JSON.stringify(problems),
      },
    });
    await run(client, "DELETE FROM TimeExpression WHERE articleId = ?", id);
    await run(client, "DELETE FROM ArticleEvent WHERE articleId = ?", id);
    await insertRows(
      client,
      "TimeExpression",
      ["articleId", "position", "data"],
      timeExpressions.map((expression, position) => [id, position, JSON.stringify(expression)]),
    );
    await insertRows(
      client,
      "ArticleEvent",
      ["id", "articleId", "eventId", "data", "hangs"],
      events.map((event) => [event.id, id, "", JSON.stringify(event), event.hangsOn || event.seeks ? 1 : 0]),
    );
    await insertRows(
      client,
      "ArticleEventKey",
      ["country", "key", "articleEventId", "eventFrom", "eventTo"],
      events.flatMap(candidateValues),
    );
    await insertRows(
      client,
      "Mention",
      ["id", "articleEventId", "articleId", "eventId", "sentenceStart", "sentenceEnd", "triggerStart", "triggerEnd"],
      events.flatMap((event) =>
        event.evidence.map((e) => [e.mentionId, event.id, id, "", e.start, e.end, e.triggerStart, e.triggerEnd]),
      ),
      "INSERT OR REPLACE",
    );
    await saveSuccessors(client, id, successors);
  },

  async replaceEvents(takeOut, putIn) {
    await run(client, `DELETE FROM Event WHERE id ${IN_LIST}`, idList(takeOut));
    const events = putIn.map(({ event }) => event);
    await insertRows(client, "Event", EVENT_COLUMNS, events.map(eventValues));
    await insertRows(client, "EventDetail", ["eventId", "data", "searchText"], events.map(detailValues));
    await insertRows(client, "EventCountry", COUNTRY_COLUMNS, events.flatMap(countryValues));
    const links = putIn.flatMap(({ event, parts }) => parts.map((part) => [part, event.id]));
    for (const [table, key] of [
      ["ArticleEvent", "id"],
      ["Mention", "articleEventId"],
    ] as const) {
      await run(
        client,
        `UPDATE "${table}" SET eventId = link.value ->> '$[1]' FROM json_each(?) link WHERE "${table}"."${key}" = link.value ->> '$[0]'`,
        JSON.stringify(links),
      );
    }
  },
});

/** Former mentions that led to a mention now gone are led on; an id that is present again is no former one. */
async function saveSuccessors(
  client: Client,
  articleId: string,
  successors: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [gone, successor] of successors) {
    await run(client, "UPDATE FormerMention SET mentionId = ? WHERE mentionId = ?", successor, gone);
  }
  await insertRows(
    client,
    "FormerMention",
    ["id", "articleId", "mentionId"],
    [...successors].map(([gone, successor]) => [gone, articleId, successor]),
    "INSERT OR REPLACE",
  );
  await run(
    client,
    "DELETE FROM FormerMention WHERE articleId = ? AND id IN (SELECT id FROM Mention WHERE articleId = ?)",
    articleId,
    articleId,
  );
}

type DecisionWriter = Pick<StorageWriter, "setSetting" | "addCorrection" | "addRemoval">;

const decisionWriter = (client: Client): DecisionWriter => ({
  async setSetting(key, value) {
    await client.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
  },
  async addCorrection({ mentions = [], readings = [], value, previous, ...correction }) {
    await client.correction.create({
      data: {
        ...correction,
        mentions: JSON.stringify(mentions),
        readings: JSON.stringify(readings),
        value: JSON.stringify(value ?? null),
        previous: JSON.stringify(previous ?? null),
      },
    });
  },
  async addRemoval(removal) {
    await client.removal.create({ data: removal });
  },
});
