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

interface Entry extends PhraseStart {
  rule: CompiledRule;
}

/** Phrases by how a match may open: most words of a text meet none. Lists are in the order of the rules. */
const ENTRIES: ReadonlyMap<Opening, readonly Entry[]> = (() => {
  const phrases = RULES.flatMap((rule) =>
    rule.compiled.map(({ starts }) => starts.map((start) => ({ ...start, rule }))),
  );
  /** Of each opening the phrases, by number, and where they start. */
  const startAt = new Map<Opening, Map<number, number>>();
  phrases.forEach((starts, phrase) => {
    starts.forEach(({ openings }, start) => {
      for (const opening of openings) {
        const known = startAt.get(opening);
        if (known === undefined) startAt.set(opening, new Map([[phrase, start]]));
        else known.set(phrase, start);
      }
    });
  });
  // "The firs" also meets the phrases that take any word after "the"; of two starts of a phrase the first holds both.
  const withOpenEnd = ([opening, own]: [Opening, Map<number, number>]): [Opening, Entry[]] => {
    const both = new Map(own);
    for (const [phrase, start] of startAt.get(withoutNextWord(opening)) ?? [])
      both.set(phrase, Math.min(start, own.get(phrase) ?? start));
    const sorted = [...both].sort(([a], [b]) => a - b);
    return [opening, sorted.map(([phrase, start]) => phrases[phrase]?.[start] as Entry)];
  };
  return new Map([...startAt].map(withOpenEnd));
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

function longestAt(text: string, start: number, refused: Refused[] | undefined): Found | null {
  const opening = openingAt(text, start);
  const entries = ENTRIES.get(opening) ?? ENTRIES.get(withoutNextWord(opening));
  if (entries === undefined) return null;
  let best: Found | null = null;
  let bestEnd = start;
  let refusal: Refused | null = null;
  for (const { rule, regex, names } of entries) {
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
