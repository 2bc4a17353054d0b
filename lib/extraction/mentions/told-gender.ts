import { isPersonNoun } from "../lexicon/event-nouns";
import { genderOf } from "../lexicon/first-names";
import type { PreparedSentence } from "../text/prepared";

/** Words before a name or for a person that tell a man or a woman. */
const OF_A_MAN =
  /^(?:mr|sir|lord|king|prince|spokesman|chairman|businessman|actor|father|son|brother|husband|uncle|nephew|man|boy|widower|fisherman|gunman|monk|priest)$/;
const OF_A_WOMAN =
  /^(?:mrs|ms|miss|lady|queen|princess|spokeswoman|chairwoman|congresswoman|businesswoman|actress|mother|daughter|sister|wife|aunt|niece|woman|girl|widow|nun)$/;

const OF_A_PAPER =
  /^(?:daily|newspaper|paper|weekly|magazine|tabloid|journal|website|site|broadcaster|channel|station|network|agency|outlet|company|firm|bank|group|party|ship|vessel)$/;

const MALE = /^(?:he|him|his|himself)$/;

export const genderOfPronoun = (pronoun: string): "male" | "female" => (MALE.test(pronoun) ? "male" : "female");

/** Whether two pronouns for a person are of one gender: "he" and "his". */
export const sameGender = (a: string, b: string): boolean => genderOfPronoun(a) === genderOfPronoun(b);

/** Whether a noun says by itself that the pronoun is not meant: "woman" and "he". */
export const nounForbids = (noun: string, pronoun: string): boolean =>
  (MALE.test(pronoun) ? OF_A_WOMAN : OF_A_MAN).test(noun);

/** "Security Minister Ramon Mora" as "Ramon Mora". */
function withoutTitles(name: string): string {
  const words = name.split(" ");
  return words.slice(words.findLastIndex((word) => isPersonNoun(word.toLowerCase())) + 1).join(" ");
}

/** Whether a person's name, or the words right before it, forbid the pronoun: "Ms", "Eva Mala" and "he". */
export function nameForbids({ tokens }: PreparedSentence, start: number, pronoun: string, fullName: string): boolean {
  // "the daily Lima Matin": no person, whatever its name.
  if (OF_A_PAPER.test(tokens[start - 1]?.lower ?? "")) return true;
  const gender = genderOf(withoutTitles(fullName));
  if (gender) return gender !== genderOfPronoun(pronoun);
  return tokens.slice(Math.max(0, start - 3), start).some((t) => nounForbids(t.lower.replace(".", ""), pronoun));
}

/** One person told by a noun: "the driver"; "police" and "the opposition" are many. */
export const isOnePerson = (noun: string, pronoun: string): boolean =>
  isPersonNoun(noun) && !/^(?:police|opposition|executive)$/.test(noun) && !nounForbids(noun, pronoun);
