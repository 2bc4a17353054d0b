import { isReading, type NotATime, type Reading } from "./meaning";
import { firstWordAt, type Opening, openingAt, withoutNextWord } from "./opening";
import type { PhraseStart } from "./phrase";
import { RULES } from "./rules";
import { type CompiledRule, MatchedPlace, type Words } from "./temporal-rule";

/** A stretch of text that one rule has read. */
export interface Found {
  start: number;
  end: number;
  rule: string;
  reading: Reading;
}

export interface Refused {
  start: number;
  end: number;
  rule: string;
  because: string;
}

type RulePhrase = PhraseStart & { rule: CompiledRule };

interface Entry extends Pick<RulePhrase, "rule" | "regex" | "names"> {
  /** Index of the words that must stand here first; -1 where they need no look of their own. */
  headIndex: number;
}

/** A phrase at an opening: the start it is tried from, and whether nothing matches there unless the words at its head do. */
interface Way {
  start: number;
  needsHead: boolean;
}

/** Of two starts of a phrase the first holds both. */
const firstOf = (a: Way, b: Way): Way => ({
  start: Math.min(a.start, b.start),
  needsHead: a.start === b.start && a.needsHead && b.needsHead,
});

/** The heads that phrases share, each once. */
const HEADS: RegExp[] = [];
const HEAD_INDICES = new Map<string, number>();
/** A head that fewer phrases share at an opening is not worth a look of its own. */
const SHARED_LEAST = 3;

function headIndexOf(head: string): number {
  const known = HEAD_INDICES.get(head);
  if (known !== undefined) return known;
  HEAD_INDICES.set(head, HEADS.length);
  return HEADS.push(new RegExp(`(?:${head})`, "iuy")) - 1;
}

/** Phrases by how a match may open: most words of a text meet none. Lists are in the order of the rules. */
const ENTRIES: ReadonlyMap<Opening, readonly Entry[]> = (() => {
  const phrases = RULES.flatMap((rule) =>
    rule.compiled.map(({ starts }) => starts.map((start) => ({ ...start, rule }))),
  );
  /** Of each opening the phrases, by number. */
  const waysAt = new Map<Opening, Map<number, Way>>();
  phrases.forEach((starts, phrase) => {
    starts.forEach(({ openings, needHead }, start) => {
      for (const opening of openings) {
        const way = { start, needsHead: needHead.has(opening) };
        const known = waysAt.get(opening);
        if (known === undefined) waysAt.set(opening, new Map([[phrase, way]]));
        else known.set(phrase, way);
      }
    });
  });
  // "The firs" also meets the phrases that take any word after "the".
  const withOpenEnd = ([opening, own]: [Opening, Map<number, Way>]): [Opening, Entry[]] => {
    const both = new Map(own);
    for (const [phrase, way] of waysAt.get(withoutNextWord(opening)) ?? [])
      both.set(phrase, firstOf(way, own.get(phrase) ?? way));
    const entries = [...both]
      .sort(([a], [b]) => a - b)
      .map(([phrase, { start, needsHead }]) => ({ ...(phrases[phrase]?.[start] as RulePhrase), needsHead }));
    const sharing = (head: string): number => entries.filter((one) => one.needsHead && one.head === head).length;
    return [
      opening,
      entries.map(({ rule, regex, names, head, needsHead }) => ({
        rule,
        regex,
        names,
        headIndex: needsHead && sharing(head) >= SHARED_LEAST ? headIndexOf(head) : -1,
      })),
    ];
  };
  return new Map([...waysAt].map(withOpenEnd));
})();

/** The first words of those openings: the quickest question to ask of a word. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...ENTRIES.keys()].map((opening) => opening.split(" ")[0] as string));

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0;
/** Typographic punctuation lies among the letters of the codes above. */
const isPunctuation = (code: number): boolean => (code >= 0x2000 && code <= 0x206f) || code === 0xd7 || code === 0xf7;
const isQuote = (code: number): boolean => code === 39 || code === 0x2018 || code === 0x2019;

/** The words that the classes of a phrase took. */
function wordsOf(match: RegExpExecArray, names: readonly string[]): Words {
  const words: Record<string, string> = {};
  for (let at = 0; at < names.length; at++) {
    const word = match[at + 1];
    if (word !== undefined) words[names[at] as string] = word;
  }
  return words;
}

/**
 * Finds what the rules can read, from left to right: at each word the longest match wins, and rules earlier in the list win
 * ties. Every try is bounded, so the whole is linear in the length of the text.
 */
export function scan(text: string, refused?: Refused[]): Found[] {
  const found: Found[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const word = isWordCode(code) && !isPunctuation(code);
    // A word begins here, or a short year ("'99") whose apostrophe is part of it.
    const begins = word ? !inWord : !inWord && isQuote(code) && /\d/.test(text[at + 1] ?? "");
    inWord = word;
    if (!begins || !FIRST_WORDS.has(firstWordAt(text, at))) continue;
    const best = longestAt(text, at, refused);
    if (best === null) continue;
    found.push(best);
    at = best.end - 1;
    inWord = isWordCode(text.charCodeAt(at));
  }
  return found;
}

function standsAt(head: RegExp, text: string, start: number): boolean {
  head.lastIndex = start;
  return head.test(text);
}

function longestAt(text: string, start: number, refused: Refused[] | undefined): Found | null {
  const opening = openingAt(text, start);
  const entries = ENTRIES.get(opening) ?? ENTRIES.get(withoutNextWord(opening));
  if (entries === undefined) return null;
  let best: Found | null = null;
  let bestEnd = start;
  let refusal: Refused | null = null;
  const heads: (boolean | undefined)[] = [];
  for (const { rule, regex, names, headIndex } of entries) {
    if (headIndex >= 0) {
      heads[headIndex] ??= standsAt(HEADS[headIndex] as RegExp, text, start);
      if (!heads[headIndex]) continue;
    }
    regex.lastIndex = start;
    // Of equal matches the first rule wins, unless it refused the words. Most matches are shorter: these need no list of groups.
    if (bestEnd > start) {
      if (!regex.test(text) || regex.lastIndex < bestEnd || (regex.lastIndex === bestEnd && best !== null)) continue;
      regex.lastIndex = start;
    }
    const match = regex.exec(text);
    if (match === null) continue;
    const end = regex.lastIndex;
    const answer: Reading | NotATime | null = rule.read(wordsOf(match, names), new MatchedPlace(text, start, end));
    if (answer === null) continue;
    if (!isReading(answer) && end === bestEnd) continue;
    bestEnd = end;
    if (isReading(answer)) {
      best = { start: answer.start ?? start, end: answer.end ?? end, rule: rule.name, reading: answer };
      refusal = null;
    } else {
      refusal = { start, end, rule: rule.name, because: answer.notATime };
      best = null;
    }
  }
  if (refusal !== null) refused?.push(refusal);
  return best;
}
