import type { Signature, SignedArticle, StoryLink } from "@/lib/core/story";
import { type Client, IN_LIST, idList, insertRows, rowsOf, run } from "./query";

/** What articles are about, and how alike they are: derived, and kept so that one more article is compared with few. */
export interface StoryReader {
  /** Articles that nobody has signed: a version without stories read them. */
  unsignedArticles(): Promise<readonly string[]>;
  signature(articleId: string): Promise<Signature | null>;
  /** Articles that are found by at least so many of these words. */
  signedArticles(tellingWords: readonly string[], least: number): Promise<readonly SignedArticle[]>;
  /** The links of these articles, seen from them, that are at least so alike. */
  storyLinks(articleIds: readonly string[], least: number): Promise<readonly StoryLink[]>;
}

export interface StoryWriter {
  /** Puts a signature, the words it is found by and all its links in the place of the earlier ones. */
  saveSignature(signed: SignedArticle, tellingWords: readonly string[], links: readonly StoryLink[]): Promise<void>;
}

export const storyReader = (client: Client): StoryReader => ({
  async unsignedArticles() {
    const rows = await rowsOf<{ id: string }>(
      client,
      "SELECT id FROM Article a WHERE NOT EXISTS (SELECT 1 FROM ArticleSignature s WHERE s.articleId = a.id) ORDER BY id",
    );
    return rows.map(({ id }) => id);
  },

  async signature(articleId) {
    const rows = await rowsOf<{ words: string }>(
      client,
      "SELECT words FROM ArticleSignature WHERE articleId = ?",
      articleId,
    );
    return rows[0] === undefined ? null : (JSON.parse(rows[0].words) as Signature);
  },

  async signedArticles(tellingWords, least) {
    const rows = await rowsOf<{ articleId: string; words: string }>(
      client,
      `WITH found AS MATERIALIZED (SELECT articleId FROM ArticleWord WHERE word ${IN_LIST}
         GROUP BY articleId HAVING count(*) >= ?)
       SELECT s.articleId AS articleId, s.words AS words FROM found CROSS JOIN ArticleSignature s ON s.articleId = found.articleId`,
      idList(tellingWords),
      least,
    );
    return rows.map(({ articleId, words }) => ({ articleId, signature: JSON.parse(words) as Signature }));
  },

  async storyLinks(articleIds, least) {
    if (articleIds.length === 0) return [];
    return rowsOf<StoryLink>(
      client,
      `SELECT articleId, otherId, alike FROM StoryLink WHERE articleId ${IN_LIST} AND alike >= ?`,
      idList(articleIds),
      least,
    );
  },
});

export const storyWriter = (client: Client): StoryWriter => ({
  async saveSignature({ articleId, signature }, tellingWords, links) {
    await run(client, "DELETE FROM ArticleWord WHERE articleId = ?", articleId);
    await run(client, "DELETE FROM StoryLink WHERE articleId = ?", articleId);
    await run(client, "DELETE FROM StoryLink WHERE otherId = ?", articleId);
    await insertRows(
      client,
      "ArticleSignature",
      ["articleId", "words"],
      [[articleId, JSON.stringify(signature)]],
      "INSERT OR REPLACE",
    );
    await insertRows(
      client,
      "ArticleWord",
      ["word", "articleId"],
      tellingWords.map((word) => [word, articleId]),
    );
    await insertRows(
      client,
      "StoryLink",
      ["articleId", "otherId", "alike"],
      links.flatMap(({ otherId, alike }) => [
        [articleId, otherId, alike],
        [otherId, articleId, alike],
      ]),
    );
  },
});
