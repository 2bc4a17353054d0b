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

/**
 * Letters of all scripts, and digits, as members of a character class. Whole blocks, for the exact property (\\p{L}) needs the flag
 * `u`, and both multiply the machine code of five hundred expressions: past a few megabytes an engine stops optimising them.
 */
export const LETTERS =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u05f4\\u0620-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\ud7ff\\uf900-\\ufdff\\uff21-\\uff3a\\uff41-\\uffdc";
export const DIGITS =
  "0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070-\\u209c\\u2150-\\u218b\\u2460-\\u249b\\uff10-\\uff19";

/**
 * Nothing, where several ways through an expression meet. An engine that makes machine code goes on from each of them with code of
 * its own, up to ten times over; after a look ahead all go on with the same. It halves the code of all phrases.
 */
export const JOIN = "(?=)";

/** A character of a word as an expression takes it. */
const taken = (character: string): string =>
  ({ ".": "\\.", " ": "\\s{1,3}", "'": "['\\u2019]" })[character] ?? character;

/** What may follow the beginning of a word: each next character with what may follow it; "" where a word ends. */
type Branches = Map<string, Branches>;

/** The longest words are tried first, so that "Sept." is not cut to "Sep". */
function sourceOf(branches: Branches): string {
  const ways = [...branches].filter(([next]) => next !== "").map(([next, more]) => next + sourceOf(more));
  if (ways.length === 0) return "";
  const way = ways.join("|");
  if (branches.has("")) return `(?:${way})?${JOIN}`;
  return ways.length === 1 ? way : `(?:${way})${JOIN}`;
}

/**
 * "january | jan | june" as an expression that reads each letter once: `j(?:an(?:uary)?|une)`. An engine makes machine code of
 * each way through an expression, and a list of words in a row takes several times as much.
 */
export function oneOf(words: readonly string[], source: (character: string) => string = taken): string {
  const branches: Branches = new Map();
  for (const word of words) {
    let at = branches;
    for (const next of [...[...word].map(source), ""]) {
      const after: Branches = at.get(next) ?? new Map();
      at.set(next, after);
      at = after;
    }
  }
  return sourceOf(branches);
}

/** "a few | several" as a class. */
export function wordsClass(list: string | readonly string[]): WordClass {
  const words = typeof list === "string" ? list.split("|").map((word) => word.trim().replace(/\s+/g, " ")) : list;
  return { source: oneOf(words), first: words };
}

export const joined = (...classes: readonly WordClass[]): WordClass => ({
  source: classes.map((one) => one.source).join("|"),
  first: [...new Set(classes.flatMap((one) => one.first))],
});

export const bracketed = ({ source, first }: WordClass): WordClass => ({
  source: `(?:${source})|\\((?:${source})\\)`,
  first: ["(", ...first],
});

/** How often a last letter is drawn out at most: "nowww". */
const DRAWN_OUT_MAX = 6;
/** "noww", "nowww" and on: a word and the ways in which messages draw out its last letter. */
export const drawnOut = (word: string): string[] =>
  Array.from({ length: DRAWN_OUT_MAX }, (_, more) => word + word.slice(-1).repeat(more + 1));
