import { nounType, ROLE_NOUNS } from "../lexicon/event-nouns";
import { oncePerArticle } from "../text/once-per-article";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";

/** A noun as the text first tells of it: "a Danish insurer", "a firm from Odense"; `country` null where it says not whose. */
interface Introduction {
  noun: string;
  sentence: number;
  at: number;
  country: string | null;
}

/** Every state has them: "the court" is the one of where we are. */
const EVERY_STATE_HAS =
  /^(?:government|state|country|nation|police|army|military|navy|troop|soldier|parliament|court|judge|embassy|authority|capital|economy|market|border|side|law|people|person|man|woman|child|resident|citizen|city|town|village|region|province|coast|language|currency|election|official|lawmaker|politician|prosecutor|lawyer|party|media|newspaper|television|team|year|month|week|day|time)$/;

const isPlainNoun = (lemma: string): boolean =>
  !EVERY_STATE_HAS.test(lemma) && !ROLE_NOUNS.has(lemma) && nounType(lemma) === null;

const introductions = oncePerArticle(({ sentences }): readonly Introduction[] =>
  sentences.flatMap((one, sentence) => (one.sentence.zone === "title" ? [] : introducedIn(one, sentence))),
);

function introducedIn({ tokens, places }: PreparedSentence, sentence: number): Introduction[] {
  const found: Introduction[] = [];
  for (const { index, pos, lemma } of tokens) {
    if (pos !== "NOUN" || tokens[index + 1]?.pos === "NOUN" || !isPlainNoun(lemma)) continue;
    let k = index - 1;
    while (
      k >= 0 &&
      (/^(?:NOUN|ADJ|NUM)$/.test(tokens[k]!.pos) || tokens[k]!.text === "-") &&
      !places.some((p) => p.end === k + 1)
    )
      k--;
    const people = places.find((p) => p.end === k + 1 && p.kind === "nationality" && !p.landmark);
    const behind = /^(?:from|in|of)$/.test(tokens[index + 1]?.lower ?? "")
      ? places.find((p) => p.start === index + 2 && !p.inBodyName && !p.landmark)
      : undefined;
    const opens = /^(?:a|an|one|another)$/.test(tokens[k]?.lower ?? "");
    const country = people?.country ?? (opens ? behind?.country : undefined);
    if (country || opens) found.push({ noun: lemma, sentence, at: index, country: country ?? null });
  }
  return found;
}

/** "The insurer", "its yacht", told of as "a Danish insurer" before: whose they are. */
export function homesOfNouns(
  article: PreparedArticle,
  prepared: PreparedSentence,
  span: ReadonlySet<number>,
): string[] {
  const sentence = prepared.sentence.index;
  const { tokens } = prepared;
  return [...span].flatMap((k) => {
    const { pos, lemma } = tokens[k]!;
    if (pos !== "NOUN" || !/^(?:the|its|their|whose)$/.test(tokens[k - 1]?.lower ?? "")) return [];
    const told = introductions(article).findLast(
      (one) => one.noun === lemma && (one.sentence < sentence || (one.sentence === sentence && one.at < k)),
    );
    return told?.country ? [told.country] : [];
  });
}
