import type { Article } from "@/lib/core/article";
import type { InOneStory, Signature, SignedArticle, StoryLink } from "@/lib/core/story";
import { companyOf, MIN_SHARED_WORDS, NEAR, storiesByLinks } from "./one-story";
import { signatureOf, tellingWords } from "./signature";
import { linksOf } from "./story-links";

/** How stories are found among articles that are stored, one article at a time. */
export interface Stories {
  signatureOf(article: Pick<Article, "text" | "zones">): Signature;
  /** The words by which an article is found among others. */
  tellingWords(signature: Signature): string[];
  /** How many of its telling words another article must share to be compared. */
  leastShared: number;
  linksOf(one: SignedArticle, others: readonly SignedArticle[]): StoryLink[];
  /** The likeness of links that make up an article's company. */
  near: number;
  companyOf(articleId: string, links: readonly StoryLink[]): string[];
  byLinks(links: readonly StoryLink[]): InOneStory;
}

export const stories: Stories = {
  signatureOf,
  tellingWords,
  leastShared: MIN_SHARED_WORDS,
  linksOf,
  near: NEAR,
  companyOf,
  byLinks: storiesByLinks,
};
