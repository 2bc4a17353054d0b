/** Words of the page where one sentence can be tried. */
export const EXPLAIN = {
  title: "Explain a date",
  lede: "Type a sentence and see which days its words mean, and why. Nothing is stored.",
  text: "Sentence",
  published: "Publication day (optional)",
  publishedHint: "8 Dec 2024 or 2024-12-08. Without it, “last Friday” stays a Friday whose date is not known.",
  example: "The minister resigned last Friday, a week before the vote in late November 2024.",
  exampleDay: "2024-11-20",
  empty: "Type or paste a sentence.",
  withoutDay: "Read without the publication day, which cannot be read yet.",
  tooLong: (length: number) =>
    `This page reads 20,000 characters at once, and this text has ${length.toLocaleString("en-GB")}. Shorten it, or add it as an article.`,
  none: "No words in it speak of time.",
  found: (count: number) => (count === 1 ? "1 expression of time." : `${count} expressions of time.`),
  read: "As read",
} as const;
