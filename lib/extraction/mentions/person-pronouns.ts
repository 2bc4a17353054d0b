import { isPersonNoun, ROLE_NOUNS } from "../lexicon/event-nouns";
import type { NameRun } from "../places/cast";
import { join } from "../places/place-hit";
import { headOf } from "../syntax/noun-phrases";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import { MALE, samePronoun } from "./antecedents";
import { innerSubject } from "./doubtful-pronouns";
import { asReferent, type Referent } from "./referent";
import { protagonistOf } from "./spoken-of";

/** "Okello did not speak … during her meeting": the sentence's own subject, when it is a name alone. */
function namedSubject(article: PreparedArticle, prepared: PreparedSentence, before: number): Referent | null {
  const { tokens, places } = prepared;
  const whole = prepared.clauses[0]?.subject ?? [];
  // "Deputy minister Rosa Quispe asked …"
  const role = whole.findLastIndex((k) => isPersonNoun(tokens[k]!.lower));
  const subject = whole.slice(role + 1);
  if (subject.length === 0 || subject.length > 5 || subject.at(-1)! >= before) return null;
  const plain = subject.map((k) => tokens[k]!);
  if (!plain.every((t) => t.pos === "PROPN" || t.text === "-") || places.some((p) => subject.includes(p.start)))
    return null;
  return asReferent(article, join(tokens, subject[0]!, subject.at(-1)! + 1), plain.at(-1)!.text);
}

/** "arrested the mayor two days after he resigned": a role without a name, earlier in the sentence. */
function roleBefore({ tokens }: PreparedSentence, before: number): Referent | null {
  const role = tokens.findLast((t) => t.index < before && t.pos === "NOUN" && ROLE_NOUNS.has(t.lower));
  if (!role) return null;
  let start = role.index;
  while (start > 0 && /^(?:ADJ|NOUN|PROPN|DET)$/.test(tokens[start - 1]!.pos)) start--;
  return tokens[start]!.pos === "DET" ? { text: join(tokens, start, role.index + 1) } : null;
}

/** Words before a name or for a person that tell a man or a woman. */
const OF_A_MAN = /^(?:mr|sir|lord|king|prince|spokesman|chairman|businessman|actor|father|son|brother|husband)$/;
const OF_A_WOMAN =
  /^(?:mrs|ms|miss|lady|queen|princess|spokeswoman|chairwoman|businesswoman|actress|mother|daughter|sister|wife)$/;

const OF_A_PAPER =
  /^(?:daily|newspaper|paper|weekly|magazine|tabloid|journal|website|site|broadcaster|channel|station|network|agency|outlet|company|firm|bank|group|party|ship|vessel)$/;

/** Whether the words right before a name forbid the pronoun: "Ms" and "he". */
function forbids({ tokens }: PreparedSentence, start: number, pronoun: string): boolean {
  // "the daily Lima Matin": no person, whatever its name.
  if (OF_A_PAPER.test(tokens[start - 1]?.lower ?? "")) return true;
  const other = /^(?:he|him|his|himself)$/.test(pronoun) ? OF_A_WOMAN : OF_A_MAN;
  return tokens.slice(Math.max(0, start - 3), start).some((t) => other.test(t.lower.replace(".", "")));
}

/** Words of bodies, papers and places that no person is called by. */
const BODY =
  /\b(?:Reports?|Groups?|Part(?:y|ies)|Association|Council|Union|Agency|Bank|Company|Corporation|Ministry|Court|Committee|Army|Police|Club|University|College|School|News|Times|Post|Herald|Institute|Fund|Office|Department|Commission|Forces?|Volunteers|Front|Movement|Congress|Parliament|Senate|Airlines?|Airways|Centre|Center|Foundation|Federation|Alliance|Network|Organi[sz]ation|Society|Service|Board|House|Hospital|Street|Zoo|Museum|Airport|Festival|Cup|Series|World|Trophy|Open|Championship|Day|Eve|Square|Towers?|Bridge|River|Island|League|Games|Act|Programme|Program|Project|International|National|Global)\b/;

/**
 * He or she: the person who is the subject of the same sentence or of the one before, or the only one named there. Two
 * persons, neither of them the subject, leave it open.
 */
export function whomPronounMeans(
  article: PreparedArticle,
  prepared: PreparedSentence,
  before: number,
  hops = FOLLOWED_BACK,
): Referent | null {
  // One word named once may be a firm or a town: only what the text treats as a person is one.
  const isPerson = (name: string, key: string): boolean => {
    const member = article.cast.byKey.get(name) ?? article.cast.byKey.get(key);
    if (BODY.test(name)) return false;
    return member?.kind === "person" && (member.name.includes(" ") || member.name.includes("-"));
  };
  const isNamed = (name: string, key: string): boolean =>
    !BODY.test(name) && (article.cast.byKey.get(name) ?? article.cast.byKey.get(key))?.kind === "person";
  const pronoun = prepared.tokens[before]!.lower;
  // "In her talks with the mayor, Okello …": the name comes after.
  const main = prepared.clauses[0]?.subject[0] ?? -1;
  const follows =
    before < main && prepared.tokens[0]!.pos === "ADP" ? prepared.names.find((n) => n.start === main) : undefined;
  if (follows) return asReferent(article, follows.name, follows.key);
  if (before < main && prepared.tokens[0]!.pos === "ADP") return null;
  // "However, shortly before he died in 1970, Mora tried": whoever the main clause names.
  const own = prepared.clauses.find((c) => c.verb && c.subject.includes(before));
  if (before < main && own !== undefined && own.index > 0) {
    const acting = prepared.names.find((n) => n.start === main && isNamed(n.name, n.key));
    return acting ? asReferent(article, acting.name, acting.key) : null;
  }
  const inner = innerSubject(prepared, before);
  if (inner) {
    const acting = prepared.names.find((n) => n.start === inner[0] && isNamed(n.name, n.key));
    if (acting && !forbids(prepared, acting.start, pronoun)) return asReferent(article, acting.name, acting.key);
  }
  const subject = namedSubject(article, prepared, before);
  if (subject && !forbids(prepared, prepared.clauses[0]!.subject[0]!, pronoun)) return subject;
  const fits = (s: PreparedSentence, end: number): NameRun[] => {
    const named = s.names.filter((n) => n.end <= end && isPerson(n.name, n.key) && !forbids(s, n.start, pronoun));
    return named.filter((n, i) => named.findIndex((m) => m.key === n.key) === i);
  };
  const here = fits(prepared, before);
  if (here.length === 1) return asReferent(article, here[0]!.name, here[0]!.key);
  const role = here.length === 0 ? roleBefore(prepared, before) : null;
  if (role) return role;
  if (here.length > 1) return null;
  const at = article.sentences.indexOf(prepared);
  for (let s = at - 1; s >= Math.max(0, at - 3); s--) {
    const earlier = article.sentences[s]!;
    if (earlier.sentence.zone !== prepared.sentence.zone) break;
    // "She met Lind, a painter, in May. She left in June.": the same one goes on acting.
    const same = samePronoun(earlier, pronoun);
    if (same >= 0) return hops > 0 ? whomPronounMeans(article, earlier, same, hops - 1) : null;
    const named = fits(earlier, earlier.tokens.length);
    const acting = named.find((n) =>
      earlier.clauses.some(
        (c) => (c.kind === "main" || c.kind === "frame") && c.subject.includes(n.start) && c.subject.length < 14,
      ),
    );
    if (acting) return asReferent(article, acting.name, acting.key);
    if (named.length === 1) return asReferent(article, named[0]!.name, named[0]!.key);
    if (named.length > 1) return null;
    const someone = personSubject(earlier);
    if (someone) return someone;
  }
  const hero = at > 0 ? protagonistOf(article) : null;
  return hero && hero.isMan === MALE.test(pronoun) ? asReferent(article, hero.name, hero.key) : null;
}

/** How many sentences that open with the same "she" are followed back to her name. */
const FOLLOWED_BACK = 12;

/** "The first patient, a boatman, died. He …": someone told by a noun. */
function personSubject({ tokens, clauses }: PreparedSentence): Referent | null {
  const subject = clauses[0]?.subject ?? [];
  const stop = subject.findIndex((k) => tokens[k]!.text === ",");
  const phrase = stop < 0 ? subject : subject.slice(0, stop);
  const head = headOf(phrase.map((k) => tokens[k]!));
  return head?.pos === "NOUN" && isPersonNoun(head.lower) && phrase.length < 10
    ? { text: join(tokens, phrase[0]!, phrase.at(-1)! + 1) }
    : null;
}
