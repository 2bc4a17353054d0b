/** What an article is about: its telling words with their share, the weightiest first; the squares add up to 1. */
export type Signature = readonly (readonly [word: string, weight: number])[];

/** An article and what it is about. */
export interface SignedArticle {
  articleId: string;
  signature: Signature;
}

/** Two articles and how alike they are, 0-1; seen from the first. */
export interface StoryLink {
  articleId: string;
  otherId: string;
  alike: number;
}

/** Says of two articles, by id, whether they tell one story. */
export type InOneStory = (a: string, b: string) => boolean;
