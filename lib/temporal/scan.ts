import { isReading, type NotATime, type Reading } from "./meaning";
import { codesOf, firstWordAt, NO_WORD, nextWordAt } from "./opening";
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

interface Entry extends Pick<RulePhrase, "rule" | "regex" | "names" | "isOneClass"> {
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
  return HEADS.push(new RegExp(`(?:${head})`, "iy")) - 1;
}

/** Phrases by the first word of a match and the next one: most words of a text open none. Lists are in the order of the rules. */
const ENTRIES: ReadonlyMap<number, ReadonlyMap<number, readonly Entry[]>> = (() => {
  const phrases = RULES.flatMap((rule) =>
    rule.compiled.map(({ starts }) => starts.map((start) => ({ ...start, rule }))),
  );
  type Ways = Map<number, Way>;
  /** Of each pair of words the phrases, by number. */
  const waysAt = new Map<number, Map<number, Ways>>();
  const waysOf = (first: number, next: number): Ways => {
    const byNext = waysAt.get(first) ?? new Map<number, Ways>();
    const ways: Ways = byNext.get(next) ?? new Map();
    waysAt.set(first, byNext.set(next, ways));
    return ways;
  };
  phrases.forEach((starts, phrase) => {
    starts.forEach(({ openings, needHead }, start) => {
      for (const opening of openings) {
        const { first, next } = codesOf(opening);
        const ways = waysOf(first, next);
        const way = { start, needsHead: needHead.has(opening) };
        ways.set(phrase, firstOf(way, ways.get(phrase) ?? way));
      }
    });
  });
  const entriesOf = (ways: Ways): Entry[] => {
    const entries = [...ways]
      .sort(([a], [b]) => a - b)
      .map(([phrase, { start, needsHead }]) => ({ ...(phrases[phrase]?.[start] as RulePhrase), needsHead }));
    const sharing = (head: string): number => entries.filter((one) => one.needsHead && one.head === head).length;
    return entries.map(({ rule, regex, names, isOneClass, head, needsHead }) => ({
      rule,
      regex,
      names,
      isOneClass,
      headIndex: needsHead && sharing(head) >= SHARED_LEAST ? headIndexOf(head) : -1,
    }));
  };
  // "The firs" also meets the phrases that take any word after "the".
  const withOpenEnd = (own: Ways, open: Ways | undefined): Ways => {
    const both = new Map(own);
    for (const [phrase, way] of open ?? []) both.set(phrase, firstOf(way, own.get(phrase) ?? way));
    return both;
  };
  return new Map(
    [...waysAt].map(([first, byNext]) => [
      first,
      new Map([...byNext].map(([next, ways]) => [next, entriesOf(withOpenEnd(ways, byNext.get(NO_WORD)))])),
    ]),
  );
})();

/** What the shared heads say at the place where they were asked last. */
class Heads {
  /** For each head twice the place, and one more where the head stands there. */
  private readonly said = new Int32Array(HEADS.length).fill(-1);
  constructor(private readonly text: string) {}

  standsAt(head: number, start: number): boolean {
    const said = this.said[head] as number;
    if (said >> 1 === start) return said % 2 === 1;
    const regex = HEADS[head] as RegExp;
    regex.lastIndex = start;
    const stands = regex.test(this.text);
    this.said[head] = start * 2 + (stands ? 1 : 0);
    return stands;
  }
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0;
/** Typographic punctuation lies among the letters of the codes above. */
const isPunctuation = (code: number): boolean => (code >= 0x2000 && code <= 0x206f) || code === 0xd7 || code === 0xf7;
const isQuote = (code: number): boolean => code === 39 || code === 0x2018 || code === 0x2019;

/** The words that the classes of a phrase take at a place, where its expression stops behind them; null where it does not match. */
function wordsAt(regex: RegExp, names: readonly string[], start: number, text: string): Words | null {
  regex.lastIndex = start;
  const match = regex.exec(text);
  if (match === null) return null;
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
  const place = new MatchedPlace(text);
  const heads = new Heads(text);
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const word = isWordCode(code) && !isPunctuation(code);
    // A word begins here, or a short year ("'99") whose apostrophe is part of it.
    const begins = word ? !inWord : !inWord && isQuote(code) && /\d/.test(text[at + 1] ?? "");
    inWord = word;
    const byNext = begins ? ENTRIES.get(firstWordAt(text, at)) : undefined;
    const entries = byNext?.get(nextWordAt(text, at)) ?? byNext?.get(NO_WORD);
    if (entries === undefined) continue;
    const best = longestAt(text, at, entries, place, heads, refused);
    if (best === null) continue;
    found.push(best);
    at = best.end - 1;
    inWord = isWordCode(text.charCodeAt(at));
  }
  return found;
}

function longestAt(
  text: string,
  start: number,
  entries: readonly Entry[],
  place: MatchedPlace,
  heads: Heads,
  refused: Refused[] | undefined,
): Found | null {
  let best: Found | null = null;
  let bestEnd = start;
  let refusal: Refused | null = null;
  for (const { rule, regex, names, isOneClass, headIndex } of entries) {
    if (headIndex >= 0 && !heads.standsAt(headIndex, start)) continue;
    regex.lastIndex = start;
    // Of equal matches the first rule wins, unless it refused the words. Most matches are shorter: these need no list of groups.
    if (bestEnd > start || isOneClass) {
      if (!regex.test(text) || regex.lastIndex < bestEnd || (regex.lastIndex === bestEnd && best !== null)) continue;
    }
    const words = isOneClass
      ? { [names[0] as string]: text.slice(start, regex.lastIndex) }
      : wordsAt(regex, names, start, text);
    if (words === null) continue;
    const end = regex.lastIndex;
    const answer: Reading | NotATime | null = rule.read(words, place.moveTo(start, end));
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
