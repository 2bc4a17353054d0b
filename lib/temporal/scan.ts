import { isReading, type NotATime, type Reading } from "./meaning";
import { type Opening, openingAt, withoutNextWord } from "./opening";
import { RULES } from "./rules";
import type { CompiledRule, Place } from "./temporal-rule";

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

interface Entry {
  rule: CompiledRule;
  regex: RegExp;
}

/** Phrases by how a match may open: most words of a text meet none. Lists are in the order of the rules. */
const ENTRIES: ReadonlyMap<Opening, readonly Entry[]> = (() => {
  const phrases = RULES.flatMap((rule) =>
    rule.compiled.map(({ regex, openings }) => ({ entry: { rule, regex }, openings })),
  );
  const keys = new Set(phrases.flatMap(({ openings }) => [...openings]));
  // "The fir" also meets the phrases that take any word after "the".
  return new Map(
    [...keys].map((key) => [
      key,
      phrases
        .filter(({ openings }) => openings.has(key) || (key.includes(" ") && openings.has(withoutNextWord(key))))
        .map(({ entry }) => entry),
    ]),
  );
})();

/** First characters of those openings by their code: the quickest question to ask of a word. */
const FIRST_CODES: ReadonlySet<number> = new Set(
  [...ENTRIES.keys()].flatMap((opening) => [opening.charCodeAt(0), opening.toUpperCase().charCodeAt(0)]),
);

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0;
/** Typographic punctuation lies among the letters of the codes above. */
const isPunctuation = (code: number): boolean => (code >= 0x2000 && code <= 0x206f) || code === 0xd7 || code === 0xf7;
const isQuote = (code: number): boolean => code === 39 || code === 0x2018 || code === 0x2019;

const stretchBefore = (text: string, start: number, length: number): string =>
  text.slice(Math.max(0, start - length), start);

function placeOf(text: string, start: number, end: number): Place {
  return {
    text,
    start,
    end,
    words: text.slice(start, end),
    before: stretchBefore.bind(null, text, start),
    after: stretchAfter.bind(null, text, end),
  };
}
const stretchAfter = (text: string, end: number, length: number): string => text.slice(end, end + length);

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
    if (!begins || !(FIRST_CODES.has(code) || isQuote(code))) continue;
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
  for (const { rule, regex } of entries) {
    regex.lastIndex = start;
    const match = regex.exec(text);
    // Of equal matches the first rule wins, unless it refused the words.
    if (match === null || regex.lastIndex < bestEnd || (regex.lastIndex === bestEnd && best !== null)) continue;
    const end = regex.lastIndex;
    const answer: Reading | NotATime | null = rule.read(match.groups ?? {}, placeOf(text, start, end));
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
