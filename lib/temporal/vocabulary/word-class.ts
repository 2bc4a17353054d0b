/** A class of words that phrases may name: the source of a regular expression, and what its members begin with. */
export interface WordClass {
  source: string;
  /**
   * Members, or what they begin with as far as the second word (opening.ts): `#` is a digit, a `*` after a word stands for
   * whatever follows it inside the class.
   */
  first: readonly string[];
}
export type Vocabulary = Readonly<Record<string, WordClass>>;

/** Numbers of some digits, as `first` lists them; five stand for more. */
export const digits = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, more) => "#".repeat(from + more));

const escapeDots = (word: string): string =>
  word.replace(/[.]/g, "\\.").replace(/ /g, "\\s{1,3}").replace(/'/g, "['\\u2019]");

/** "a few | several" as a class; longest first, so that "Sept." is not cut to "Sep". */
export function wordsClass(list: string | readonly string[]): WordClass {
  const words = typeof list === "string" ? list.split("|").map((word) => word.trim().replace(/\s+/g, " ")) : list;
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return { source: sorted.map(escapeDots).join("|"), first: words };
}

export const joined = (...classes: readonly WordClass[]): WordClass => ({
  source: classes.map((one) => one.source).join("|"),
  first: [...new Set(classes.flatMap((one) => one.first))],
});

export const bracketed = ({ source, first }: WordClass): WordClass => ({
  source: `(?:${source})|\\((?:${source})\\)`,
  first: ["(", ...first],
});
