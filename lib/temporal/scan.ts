import { isReading, type NotATime, type Reading } from "./meaning";
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
  order: number;
}

/** Rules by the character that a match may begin with: most words meet only a few rules. */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  RULES.forEach((rule, order) => {
    for (const { regex, first } of rule.compiled) {
      for (const character of first) {
        const list = map.get(character) ?? [];
        list.push({ rule, regex, order });
        map.set(character, list);
      }
    }
  });
  return map;
})();

/** Starts of words and numbers; `'` opens a short year ("'99"). */
const WORD = /[\p{L}\p{N}]+|['\u2018\u2019](?=\d\d)/gu;

const placeOf = (text: string, start: number, end: number): Place => ({
  text,
  start,
  end,
  words: text.slice(start, end),
  before: (length) => text.slice(Math.max(0, start - length), start),
  after: (length) => text.slice(end, end + length),
});

/**
 * Finds what the rules can read, from left to right: at each word the longest match wins, and rules earlier in the list win
 * ties. Every try is bounded, so the whole is linear in the length of the text.
 */
export function scan(text: string, refused?: Refused[]): Found[] {
  const found: Found[] = [];
  WORD.lastIndex = 0;
  for (let word = WORD.exec(text); word !== null; word = WORD.exec(text)) {
    const best = longestAt(text, word.index, refused);
    if (best === null) continue;
    found.push(best);
    WORD.lastIndex = Math.max(best.end, word.index + 1);
  }
  return found;
}

function longestAt(text: string, start: number, refused: Refused[] | undefined): Found | null {
  const entries = ENTRIES.get((text[start] as string).toLowerCase());
  if (entries === undefined) return null;
  let best: Found | null = null;
  let bestEnd = start;
  let refusal: Refused | null = null;
  for (const { rule, regex } of entries) {
    regex.lastIndex = start;
    const match = regex.exec(text);
    if (match === null || regex.lastIndex <= bestEnd) continue;
    const end = regex.lastIndex;
    const answer: Reading | NotATime | null = rule.read(match.groups ?? {}, placeOf(text, start, end));
    if (answer === null) continue;
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
