import { isPersonNoun, ROLE_NOUNS } from "../lexicon/event-nouns";
import { REPORTING_VERBS } from "../lexicon/event-verbs";
import type { Member, NameRun } from "../places/cast";
import { join } from "../places/place-hit";
import { headOf } from "../syntax/noun-phrases";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { isEmbedded, MALE, namesOtherPlural, onlyPlural, ownSubjects, samePronoun } from "./antecedents";
import { hasRival, innerSubject, standsForNothing } from "./doubtful-pronouns";
import { namesCalledIt, protagonistOf } from "./spoken-of";

const PERSON_PRONOUN = /^(?:he|she|him|her|his|himself|herself)$/;
const THING_PRONOUN = /^(?:it|its|itself)$/;
const MANY_PRONOUN = /^(?:they|them|their|themselves)$/;

/** Who or what a pronoun stands for. */
interface Referent {
  text: string;
  member?: Member;
  country?: string;
}

/** Reads a pronoun (or "the latter") as the name last given that fits; null when that is not safe. */
export function resolvePronoun(article: PreparedArticle, prepared: PreparedSentence, index: number): Referent | null {
  const word = prepared.tokens[index]!.lower;
  if (word === "it" && standsForNothing(prepared, index)) return null;
  // Whom a quoted speaker means was named in a talk nobody has heard.
  if (prepared.tokens[index]!.quoted) return null;
  if (word === "latter" || word === "former") return lastNamed(article, prepared, index, word);
  if (PERSON_PRONOUN.test(word)) return person(article, prepared, index);
  if (THING_PRONOUN.test(word)) return subjectOf(article, prepared, index, false);
  return MANY_PRONOUN.test(word) ? subjectOf(article, prepared, index, true) : null;
}

export const isPronoun = (t: Token): boolean =>
  PERSON_PRONOUN.test(t.lower) ||
  THING_PRONOUN.test(t.lower) ||
  MANY_PRONOUN.test(t.lower) ||
  ((t.lower === "latter" || t.lower === "former") && t.pos === "PRON");

function asReferent(article: PreparedArticle, name: string, key: string): Referent {
  const member = article.cast.byKey.get(name) ?? article.cast.byKey.get(key);
  return {
    text: member?.kind === "person" ? lastNameOf(member.name, name) : name,
    ...(member ? { member } : {}),
    ...(member?.country ? { country: member.country } : {}),
  };
}

/** A person's name as a headline gives it: the full one. */
const lastNameOf = (full: string, used: string): string => (full.endsWith(used) || full.includes(used) ? full : used);

function lastNamed(
  article: PreparedArticle,
  prepared: PreparedSentence,
  before: number,
  word: string,
): Referent | null {
  const names = prepared.names.filter((n) => n.end <= before);
  const chosen = word === "latter" ? names.at(-1) : names.at(-2);
  return chosen ? asReferent(article, chosen.name, chosen.key) : null;
}

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
function person(
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
    if (same >= 0) return hops > 0 ? person(article, earlier, same, hops - 1) : null;
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

/** "will sign the law and it would take effect": the object of the clause before. */
function objectBefore(prepared: PreparedSentence, before: number): Referent | null {
  const { tokens, clauses } = prepared;
  const clause = clauses.findLast(
    (c) => c.verb !== undefined && c.verb.end < before && c.verb.end > before - 14 && c.kind !== "frame",
  );
  const start = clause?.verb?.end;
  if (
    start === undefined ||
    tokens[start]?.pos !== "DET" ||
    ROLE_NOUNS.has(headOf(clause!.subject.map((k) => tokens[k]!))?.lower ?? "") === false
  )
    return null;
  let end = start + 1;
  while (end < before && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[end]!.pos)) end++;
  return end > start + 1 && tokens[end - 1]!.pos === "NOUN" && !/s$/.test(tokens[end - 1]!.lower)
    ? { text: join(tokens, start, end) }
    : null;
}

/** The subject of the sentence before, when its number fits. */
function subjectOf(
  article: PreparedArticle,
  prepared: PreparedSentence,
  before: number,
  many: boolean,
): Referent | null {
  const object = many ? null : objectBefore(prepared, before);
  if (object) return object;
  // "Once Peru honoured the pact it signed": whoever acts in the clause around the relative, or nobody that is certain.
  const inner = prepared.clauses.find((c) => c.kind === "relative" && c.object && c.subject.includes(before));
  const around = inner && prepared.clauses.find((c) => c.index === inner.parent);
  // "It said that a school it closed …": not the school itself, but who says so.
  if (around && inner.object?.some((k) => around.subject.includes(k))) {
    const speaker = around.kind === "complement" ? prepared.clauses.find((c) => c.index === around.parent) : undefined;
    const [only] = speaker?.subject ?? [];
    if (only === undefined) return null;
    return isPronoun(prepared.tokens[only]!)
      ? resolvePronoun(article, prepared, only)
      : asThing(article, prepared, speaker!.subject, many);
  }
  if (around && around.index > 0 && !around.subject.includes(before))
    return asThing(article, prepared, around.subject, many);
  const at = article.sentences.indexOf(prepared);
  const main = (s: PreparedSentence): readonly number[] => s.clauses.find((c) => c.kind === "main")?.subject ?? [];
  // "The mayor announced it would buy a ship": whatever the mayor speaks for, which the sentence before need not name.
  const said = many ? undefined : prepared.clauses.find((c) => c.kind === "complement" && c.subject.includes(before));
  const within = ownSubjects(prepared, before, said);
  // "Teachers rejected a claim that it had sold": inside another clause it may be anything that was named.
  const own = prepared.clauses.find((c) => c.verb && c.subject.includes(before));
  const isInside = own !== undefined && own.index !== 0 && own.kind !== "coordinate";
  const earlier = (said || isInside || isEmbedded(prepared, before) ? [] : [1, 2])
    .map((back) => article.sentences[at - back])
    .filter((s): s is PreparedSentence => s !== undefined && s.sentence.zone === prepared.sentence.zone);
  if (!many && hasRival(prepared, before, own)) return null;
  const speaker =
    own?.kind === "main" && REPORTING_VERBS.has(own.verb!.lemma) ? lastSpeaker(article, earlier[0], many) : null;
  if (speaker) return speaker;
  const acts = own?.verb?.passive === false;
  const told = [
    ...within.map((subject) => ({ candidate: prepared, subject })),
    ...earlier.map((candidate) => ({ candidate, subject: main(candidate) })),
  ];
  const opened =
    !many &&
    own?.verb?.passive &&
    /^(?:open|reopen|close|shut|build|rebuild|repair|damage|destroy|flood|sink)$/.test(own.verb.lemma);
  for (const { candidate, subject } of told) {
    // "A group said the station was shut. It was reopened at noon.": what was reopened does not speak.
    if (opened && candidate !== prepared && REPORTING_VERBS.has(candidate.clauses[0]?.verb?.lemma ?? "")) return null;
    const thing = asThing(article, candidate, subject, many);
    // "Police held nine of the drivers; they were freed": who acts goes on acting, whom something befalls may be either.
    if (
      thing &&
      many &&
      !acts &&
      namesOtherPlural(candidate, subject.at(-1)!, candidate === prepared ? before : undefined)
    )
      return null;
    if (thing) return thing;
    const only = many && candidate !== prepared && subject.length > 0 ? onlyPlural(candidate, subject.at(-1)!) : [];
    if (only.length > 0) return { text: join(candidate.tokens, only[0]!, only.at(-1)! + 1) };
  }
  return null;
}

/** "…, the bank said. It said": who spoke goes on speaking. */
function lastSpeaker(article: PreparedArticle, earlier: PreparedSentence | undefined, many: boolean): Referent | null {
  const frame = earlier?.clauses.find((c) => c.kind === "frame");
  return earlier && frame && frame.subject.length > 0 ? asThing(article, earlier, frame.subject, many) : null;
}

/** A phrase as what "it" or "they" stand for; null when its number does not fit, it names a person or is a pronoun itself. */
function asThing(
  article: PreparedArticle,
  candidate: PreparedSentence,
  subject: readonly number[],
  many: boolean,
): Referent | null {
  const plain = candidate.tokens.filter((t) => subject.includes(t.index));
  if (plain.length === 0 || plain.length > 9 || plain.some(isPronoun)) return null;
  const head = headOf(plain);
  if (!head || (!many && isPersonNoun(head.lower))) return null;
  // A word that only opens the sentence with a capital is no name: "Brokers".
  const isName =
    candidate.names.some((n) => n.end - 1 === head.index) ||
    candidate.places.some((p) => p.start <= head.index && head.index < p.end);
  // "the Houthis", but the United Nations is one.
  const people = head.pos === "PROPN" && /[^s]s$/.test(head.lower) && /^the$/i.test(plain[0]!.text);
  const plural =
    plain.some((t) => t.lower === "and") ||
    (people && many) ||
    // "The British", "the Dutch"
    candidate.places.some((p) => p.kind === "nationality" && p.end === head.index + 1) ||
    ((head.pos === "NOUN" || (head.index === 0 && !isName)) && /s$/.test(head.lower) && !/ss$/.test(head.lower)) ||
    /^(?:people|police)$/.test(head.lower);
  if (plural !== many) return null;
  const name = candidate.names.find((n) => n.end - 1 === head.index);
  if (name && !many) {
    const member = article.cast.byKey.get(name.name);
    const alone = head.index === name.end - 1 && plain.every((t) => t.pos === "PROPN" || t.text === "-");
    if (member?.kind === "person" && alone && !namesCalledIt(article).has(name.key)) return null;
  }
  const country =
    candidate.places.find((p) => subject.includes(p.start))?.country ??
    (name && (article.cast.byKey.get(name.name) ?? article.cast.byKey.get(name.key))?.country);
  // "The bank now", "the port on Monday": what stands behind the noun is not its name.
  // "The People's Front (PF)": one name of the two.
  const bracket = subject.find((k) => k > subject[0]! && candidate.tokens[k]!.text === "(") ?? Number.POSITIVE_INFINITY;
  const end =
    subject.findLast((k) => k < bracket && !/^(?:ADV|TIME|PUNCT|ADP)$/.test(candidate.tokens[k]!.pos)) ??
    subject.at(-1)!;
  return { text: join(candidate.tokens, subject[0]!, end + 1), ...(country ? { country } : {}) };
}

/** The actor a subject phrase names: a member of the cast under the full name, or the phrase itself. */
export function subjectHead(
  article: PreparedArticle,
  prepared: PreparedSentence,
  indexes: readonly number[],
): Referent | null {
  const { tokens } = prepared;
  const plain = indexes.map((k) => tokens[k]!).sort((a, b) => a.index - b.index);
  const stop = plain.findIndex(
    (t, i) =>
      i > 0 && (t.text === "," || t.pos === "SCONJ" || t.pos === "VERB" || /^(?:who|which|that)$/.test(t.lower)),
  );
  const phrase = stop < 0 ? plain : plain.slice(0, stop);
  const pronoun = phrase.find((t) => t.pos !== "DET");
  if (!pronoun) return null;
  if (phrase.filter((t) => t.pos !== "DET").length === 1 && isPronoun(pronoun))
    return resolvePronoun(article, prepared, pronoun.index);
  const head = headOf(phrase);
  if (!head) return null;
  const run = prepared.names.find((n) => n.start <= head.index && head.index < n.end);
  if (run) {
    const member = article.cast.byKey.get(run.name) ?? article.cast.byKey.get(run.key);
    return {
      text: member?.name ?? run.name,
      ...(member ? { member } : {}),
      ...(member?.country ? { country: member.country } : {}),
    };
  }
  const country = prepared.places.find((p) => phrase.some((t) => t.index === p.start))?.country;
  const text = join(tokens, phrase[0]!.index, phrase.at(-1)!.index + 1).replace(/^(?:the|a|an)\s+/i, "");
  return text.length > 60 ? null : { text, ...(country ? { country } : {}) };
}
