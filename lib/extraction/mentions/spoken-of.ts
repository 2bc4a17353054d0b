import { isPersonNoun } from "../lexicon/event-nouns";
import { isFirstName } from "../lexicon/first-names";
import { COMPANY_WORDS } from "../places/place-hit";
import { oncePerArticle } from "../text/once-per-article";

/**
 * The last words of names that the text treats as things, where one word could be a person's: "Norvik makes vaccines in its
 * plant", "Norvik, which", "Norvik Ltd".
 */
export const namesCalledIt = oncePerArticle(({ sentences }): ReadonlySet<string> => {
  const things = new Set<string>();
  for (const { tokens, names, clauses } of sentences) {
    for (const { start, end, key, name } of names) {
      const first = name.split(" ")[0] ?? key;
      const next = tokens[end];
      if (next?.text === "," && tokens[end + 1]?.lower === "which") things.add(key).add(name);
      if (COMPANY_WORDS.test(next?.text ?? "") || COMPANY_WORDS.test(key)) things.add(key).add(first).add(name);
      const acts = clauses.find((c) => c.verb && c.subject.length < 3 && c.subject.includes(start));
      if (acts?.tokens.some((k) => k > acts.verb!.start && tokens[k]!.lower === "its")) things.add(key).add(name);
    }
  }
  return things;
});

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|gen|sen|rep|gov|lt|col|maj|sgt|capt|prof|rev|fr|judge|father|sister|brother|uncle|aunt|drummer|bassist|guitarist)\.?$/;

/**
 * The last words of names that nothing in the text tells to be a person: no first name, no title or role beside it, no age, no "who",
 * and no surname standing alone. News tells its persons with one of these when it first names them; firms and bodies need none.
 */
export const namesOfNobody = oncePerArticle(({ sentences }): ReadonlySet<string> => {
  const found = new Set<string>();
  const people = new Set<string>();
  const alone = new Set<string>();
  for (const { tokens, names } of sentences) {
    for (const { start, end, key, name } of names) {
      found.add(key);
      const words = name.split(" ");
      if (words.length === 1) alone.add(key);
      const [before, next] = [tokens[start - 1], tokens[end]];
      const roleBefore = [before, before?.text === "," ? tokens[start - 2] : undefined].some(
        (t) => t && (HONORIFIC.test(t.lower) || isPersonNoun(t.lemma) || isPersonNoun(t.lower)),
      );
      const aside = next?.text === "," ? tokens.slice(end + 1, end + 7) : [];
      const stop = aside.findIndex((t) => /^(?:,|VERB|AUX)$/.test(t.text === "," ? "," : t.pos));
      const roleBehind = (stop < 0 ? aside : aside.slice(0, stop)).some((t) => isPersonNoun(t.lower));
      const tells =
        aside[0]?.lower === "who" || (aside[0]?.pos === "NUM" && aside[1]?.text === ",") || next?.lower === "who";
      if (words.some((word) => isFirstName(word)) || roleBefore || roleBehind || tells) people.add(key);
    }
  }
  for (const { names } of sentences)
    for (const { key, name } of names) if (name.includes(" ") && alone.has(key)) people.add(key);
  return new Set([...found].filter((key) => !people.has(key)));
});

/** A person as the text names them, and what the text calls them. */
interface Protagonist {
  name: string;
  key: string;
  isMan: boolean;
}

const OF_A_MAN = /^(?:he|him|his|himself)$/;
const OF_A_WOMAN = /^(?:she|her|hers|herself)$/;

/**
 * Whom a profile or an obituary is about: title and first sentence name one person, its subject, and the whole text says
 * "he" alone or "she" alone. Null where there is no such person.
 */
export const protagonistOf = oncePerArticle(({ sentences, cast }): Protagonist | null => {
  const title = sentences.find((s) => s.sentence.zone === "title");
  const lead = sentences.find((s) => s.sentence.zone === "body");
  const subject = lead?.clauses[0]?.subject ?? [];
  const run = lead?.names.find((n) => subject.includes(n.start));
  const member = run && (cast.byKey.get(run.name) ?? cast.byKey.get(run.key));
  if (!run || member?.kind !== "person" || !member.name.includes(" ")) return null;
  if (!title?.sentence.text.includes(run.key)) return null;
  const says = (pronoun: RegExp): boolean => sentences.some(({ tokens }) => tokens.some((t) => pronoun.test(t.lower)));
  const [isMan, isWoman] = [says(OF_A_MAN), says(OF_A_WOMAN)];
  return isMan === isWoman ? null : { name: run.name, key: run.key, isMan };
});
