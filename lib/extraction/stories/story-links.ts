import type { Article } from "@/lib/core/article";
import type { InOneStory, SignedArticle, StoryLink } from "@/lib/core/story";
import { MIN_LINK, MIN_SHARED_WORDS, storiesByLinks } from "./one-story";
import { alike, signatureOf, tellingWords } from "./signature";

/** The links of an article to others, one way round. The others may be any that share some of its telling words. */
export function linksOf(one: SignedArticle, others: readonly SignedArticle[]): StoryLink[] {
  const words = new Set(tellingWords(one.signature));
  return others.flatMap(({ articleId, signature }) => {
    if (articleId === one.articleId) return [];
    if (tellingWords(signature).filter((word) => words.has(word)).length < MIN_SHARED_WORDS) return [];
    const link = { articleId: one.articleId, otherId: articleId, alike: alike(one.signature, signature) };
    return link.alike < MIN_LINK ? [] : [link];
  });
}

/** All links among articles, both ways round. */
export const linksAmong = (articles: readonly SignedArticle[]): StoryLink[] =>
  articles.flatMap((one) => linksOf(one, articles));

/** Which of these articles tell one story, no others being known. */
export const storiesAmong = (articles: readonly Pick<Article, "id" | "text" | "zones">[]): InOneStory =>
  storiesByLinks(linksAmong(articles.map((one) => ({ articleId: one.id, signature: signatureOf(one) }))));
