import { mainCountryOf } from "../places/article-countries";
import type { PlaceHit } from "../places/place-hit";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";

const STATES =
  /^(?:countries|nations|states|governments|neighbou?rs|sides|presidents|premiers|leaders|ministers|capitals|armies|parliaments|allies|foes|rivals|navies|kingdoms|republics|envoys|foreign)$/;
const MOST_SENTENCES_BACK = 8;

/** "The two countries", "both governments", "the two prime ministers", "the neighbours": the index of the word, or -1. */
function pairWord({ tokens }: PreparedSentence, span: ReadonlySet<number>): number {
  for (const k of [...span].sort((a, b) => a - b)) {
    const word = tokens[k]!.lower;
    if (!STATES.test(word)) continue;
    const lead = tokens.slice(Math.max(0, k - 3), k).map((t) => t.lower);
    const counted = lead.some((w) => w === "two" || w === "both");
    const the = lead.at(-1) === "the" || lead.at(-1) === "neighbouring" || lead.at(-1) === "neighboring";
    if (
      counted ||
      (the && /^neighbou?rs$/.test(word)) ||
      (/^(?:countries|states)$/.test(word) && /^neighbou?ring$/.test(lead.at(-1) ?? ""))
    )
      return k;
  }
  return -1;
}

/**
 * The two states that "the two countries" speaks of: the last two told together before, as subject, "between A and B" or
 * "A and B"; else the two the article names most. Empty where the span says no such words.
 */
export function pairMeant(article: PreparedArticle, prepared: PreparedSentence, span: ReadonlySet<number>): string[] {
  const at = pairWord(prepared, span);
  if (at < 0) return [];
  const before = prepared.places.filter((p) => p.end <= at && !span.has(p.start));
  const here = distinct(before.filter(acts));
  if (here.length === 2) return here;
  const index = prepared.sentence.index;
  const earlier = article.sentences.slice(Math.max(0, index - MOST_SENTENCES_BACK), index).toReversed();
  const main = mainCountryOf(article);
  const about = (pair: readonly string[]): boolean => pair.length === 2 && (main === null || pair.includes(main));
  const leading = leadingPair(article);
  if (about(leading)) return leading;
  return earlier.map(together).find(about) ?? earlier.map((s) => toldIn(s, main)).find(about) ?? [];
}

/** The pair of one sentence: the only two, or the main country and the only other one that acts. */
function toldIn(sentence: PreparedSentence, main: string | null): string[] {
  const named = distinct(sentence.places.filter(acts));
  const subject = sentence.clauses[0]?.subject ?? [];
  const [only] = named;
  const actsAlone = named.length === 1 && sentence.places.some((p) => subject.includes(p.start));
  return actsAlone && only !== undefined && main !== null && only !== main ? [main, only] : named;
}

/** The two countries an article is about, when a second one is named nearly as much as the first and no third as much. */
export function leadingPair({ votes }: PreparedArticle): string[] {
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second, third] = ranked;
  const clear = second !== undefined && (third === undefined || third[1] < second[1]);
  return first && clear && second[1] * 3 >= first[1] ? [first[0], second[0]] : [];
}

const acts = (p: PlaceHit): boolean => !p.landmark && p.kind !== "region";
const distinct = (places: readonly PlaceHit[]): string[] => [...new Set(places.map((p) => p.country))];

/** "A and B", "A with B": two countries right beside each other among more. */
function together({ places, tokens }: PreparedSentence): string[] {
  for (const [i, p] of places.entries()) {
    const next = places[i + 1];
    if (!next || next.country === p.country || p.landmark || next.landmark) continue;
    const between = tokens.slice(p.end, next.start);
    if (between.length <= 3 && between.some((t) => /^(?:and|with)$/.test(t.lower))) return [p.country, next.country];
  }
  return [];
}
