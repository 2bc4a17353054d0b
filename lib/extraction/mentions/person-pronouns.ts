import { ROLE_NOUNS } from "../lexicon/event-nouns";
import { REPORTING_VERBS } from "../lexicon/event-verbs";
import { genderOf } from "../lexicon/first-names";
import type { NameRun } from "../places/introduction";
import { join } from "../places/place-hit";
import type { Clause } from "../syntax/clause";
import { headOf } from "../syntax/noun-phrases";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { samePronoun } from "./antecedents";
import { innerSubject } from "./doubtful-pronouns";
import { asReferent, type Referent } from "./referent";
import { protagonistOf } from "./spoken-of";
import { genderOfPronoun, isOnePerson, nameForbids, nounForbids, sameGender } from "./told-gender";

/** Words of bodies, papers and places that no person is called by. */
const BODY =
  /\b(?:Reports?|Groups?|Part(?:y|ies)|Association|Council|Union|Agency|Bank|Company|Corporation|Ministry|Court|Committee|Army|Police|Club|University|College|School|News|Times|Post|Herald|Institute|Fund|Office|Department|Commission|Forces?|Volunteers|Front|Movement|Congress|Parliament|Senate|Airlines?|Airways|Centre|Center|Foundation|Federation|Alliance|Network|Organi[sz]ation|Society|Service|Board|House|Hospital|Street|Zoo|Museum|Airport|Festival|Cup|Series|World|Trophy|Open|Championship|Day|Eve|Square|Towers?|Bridge|River|Island|League|Games|Act|Arts|Sciences|Programme|Program|Project|International|National|Global|Photos?|Images|Pictures)\b/;

/** How many sentences that open with the same "she" are followed back to her name. */
const FOLLOWED_BACK = 12;

/** What a sentence says of whom a pronoun means: someone, nobody that is certain (null), or nothing (undefined). */
type Told = Referent | null | undefined;

/**
 * He or she: the person who is the subject of the same sentence or of the one before, or the only one told there. Two
 * persons, neither of them the subject, leave it open; a first name, a title or a word ("wife") tells men from women.
 */
export function whomPronounMeans(
  article: PreparedArticle,
  prepared: PreparedSentence,
  before: number,
  hops = FOLLOWED_BACK,
): Referent | null {
  const here = meantWithin(article, prepared, before, hops);
  if (here !== undefined) return here;
  const at = prepared.sentence.index;
  for (let s = at - 1; s >= Math.max(0, at - 3); s--) {
    const earlier = article.sentences[s]!;
    if (earlier.sentence.zone !== prepared.sentence.zone) break;
    const told = meantEarlier(article, earlier, prepared, before, hops);
    if (told !== undefined) return told;
  }
  const hero = at > 0 ? protagonistOf(article) : null;
  const isMan = genderOfPronoun(prepared.tokens[before]!.lower) === "male";
  return hero && hero.isMan === isMan ? asReferent(article, hero.name, hero.key) : null;
}

const memberOf = ({ cast }: PreparedArticle, { name, key }: NameRun) => cast.byKey.get(name) ?? cast.byKey.get(key);

const refer = (article: PreparedArticle, { name, key }: NameRun): Referent => asReferent(article, name, key);

const isNamed = (article: PreparedArticle, run: NameRun): boolean =>
  !BODY.test(run.name) && memberOf(article, run)?.kind === "person";

/** The persons a sentence names up to a token whom the pronoun may mean, each once. */
function fitting(article: PreparedArticle, prepared: PreparedSentence, end: number, pronoun: string): NameRun[] {
  const named = prepared.names.filter((run) => {
    const member = memberOf(article, run);
    if (run.end > end || BODY.test(run.name) || member?.kind !== "person") return false;
    // One word named once may be a firm or a town: only what the text treats as a person is one.
    const whole = /[ -]/.test(member.name) || /^(?:mr|mrs|ms)\.?$/.test(prepared.tokens[run.start - 1]?.lower ?? "");
    return whole && !nameForbids(prepared, run.start, pronoun, member.name);
  });
  return named.filter((run, i) => named.findIndex((other) => other.key === run.key) === i);
}

/** Whom the words before the pronoun in its own sentence tell. */
function meantWithin(article: PreparedArticle, prepared: PreparedSentence, before: number, hops: number): Told {
  const { tokens, clauses, names } = prepared;
  const pronoun = tokens[before]!.lower;
  const allows = (run: NameRun): boolean =>
    isNamed(article, run) && !nameForbids(prepared, run.start, pronoun, memberOf(article, run)!.name);
  // "In her talks with the mayor, Okello …": the name comes after.
  const main = clauses[0]?.subject[0] ?? -1;
  if (before < main && tokens[0]!.pos === "ADP") {
    const follows = names.find((n) => n.start === main);
    return follows ? refer(article, follows) : null;
  }
  // "However, shortly before he died in 1970, Mora tried": whoever the main clause names.
  const own = clauses.find((c) => c.verb && c.subject.includes(before));
  if (before < main && own !== undefined && own.index > 0) {
    const acting = names.find((n) => n.start === main && isNamed(article, n));
    return acting ? refer(article, acting) : null;
  }
  const described = whoIsDescribed(article, prepared, before);
  if (described) return described;
  const inner = innerSubject(prepared, before);
  const acting = inner && names.find((n) => n.start === inner[0] && allows(n));
  if (acting) return refer(article, acting);
  const subject = namedSubject(article, prepared, before);
  if (subject && !nameForbids(prepared, clauses[0]!.subject[0]!, pronoun, subject.text)) return subject;
  // "His lawyer, Rosa Mora, said he …", "She told Mora she …": the one the sentence began with.
  const same = tokens.find((t) => t.index < before && isOfPerson(t.lower) && sameGender(t.lower, pronoun) && !t.quoted);
  if (same) return hops > 0 ? whomPronounMeans(article, prepared, same.index, hops - 1) : null;
  const here = fitting(article, prepared, before, pronoun);
  if (here.length === 1 && !goesOnActing(article, prepared, here[0]!, pronoun)) return refer(article, here[0]!);
  if (here.length > 1) return null;
  return roleBefore(prepared, before, pronoun) ?? undefined;
}

/** "He replaces Mora, who held the post until he resigned": whom the clause around the pronoun describes; no doubt a person. */
function whoIsDescribed(article: PreparedArticle, prepared: PreparedSentence, before: number): Referent | null {
  const { clauses, tokens, names } = prepared;
  let own = clauses.find((c) => c.verb && c.subject.includes(before)) ?? clauses.find((c) => c.tokens.includes(before));
  // "…, who held it until May, when he resigned": the relative's last words go on.
  const last = own?.marker === "when" ? clauses[own.index - 1] : undefined;
  if (last?.kind === "relative" && own!.tokens[0]! - last.tokens.at(-1)! <= 2) own = last;
  while (own && own.kind !== "complement" && !(own.kind === "relative" && own.marker === "who"))
    own = clauses.find((c) => c.index === own!.parent);
  if (own?.kind !== "relative" || own.subject.length === 0 || own.subject.includes(before)) return null;
  const pronoun = tokens[before]!.lower;
  const run = names.find((n) => own.subject.includes(n.start));
  if (!run) return onePersonIn(prepared, own.subject, pronoun);
  return nameForbids(prepared, run.start, pronoun, run.name) ? null : refer(article, run);
}

const isOfPerson = (word: string): boolean => /^(?:he|him|his|she|her)$/.test(word);

/** "He deserted. When the alliance of Mora won, he …": the one who goes on acting, not a name inside a phrase. */
function goesOnActing(article: PreparedArticle, prepared: PreparedSentence, run: NameRun, pronoun: string): boolean {
  if (prepared.tokens[run.start - 1]?.lower !== "of") return false;
  const earlier = article.sentences[prepared.sentence.index - 1];
  return earlier?.sentence.zone === prepared.sentence.zone && samePronoun(earlier, pronoun) >= 0;
}

/** Whom a sentence before the pronoun's own tells. */
function meantEarlier(
  article: PreparedArticle,
  earlier: PreparedSentence,
  { clauses, tokens }: PreparedSentence,
  before: number,
  hops: number,
): Told {
  const pronoun = tokens[before]!.lower;
  // "She met Lind, a painter, in May. She left in June.": the same one goes on acting.
  const same = samePronoun(earlier, pronoun);
  if (same >= 0) return hops > 0 ? whomPronounMeans(article, earlier, same, hops - 1) : null;
  const main = earlier.clauses.find((c) => (c.kind === "main" || c.kind === "frame") && c.verb);
  const reports = main !== undefined && (REPORTING_VERBS.has(main.verb!.lemma) || main.verb!.lemma === "tell");
  const speaks = clauses.some((c) => c.verb && c.subject.includes(before) && REPORTING_VERBS.has(c.verb.lemma));
  // "His lawyer, Rosa Mora, said he was ill. He …": he whose lawyer she is.
  const owner = main?.subject.find((k) => /^(?:his|her)$/.test(earlier.tokens[k]!.lower));
  if (owner !== undefined && sameGender(earlier.tokens[owner]!.lower, pronoun) && !earlier.tokens[owner]!.quoted) {
    const other = fitting(article, earlier, earlier.tokens.length, pronoun).length > 0;
    // "Two of her brothers drowned. She said …": none of them is she.
    const owned = headOf(main!.subject.map((k) => earlier.tokens[k]!));
    if (other || (speaks && owned !== undefined && isOne(earlier, owned, pronoun))) return null;
    if (reports || !onePersonIn(earlier, main!.subject, pronoun))
      return hops > 0 ? whomPronounMeans(article, earlier, owner, hops - 1) : null;
    return null;
  }
  const named = fitting(article, earlier, earlier.tokens.length, pronoun);
  // "The inspector said a man had been found. He was buried": of whom it is told, unless he speaks in his turn.
  const told = reports && !speaks ? earlier.clauses.find((c) => c.kind === "complement" && c.verb) : undefined;
  const toldOf = told && onePersonIn(earlier, told.subject, pronoun);
  if (toldOf && !named.some((n) => told.subject.includes(n.start))) return toldOf;
  // "The inspector identified the driver as Ana Mora. She was held": unless she speaks in her turn.
  const identified = named.filter((n) => earlier.tokens[n.start - 1]?.lower === "as");
  const identifies = main !== undefined && /^(?:identify|name)$/.test(main.verb!.lemma) && !main.verb!.passive;
  if (identifies && identified.length === 1 && !speaks) return refer(article, identified[0]!);
  const acting = named.filter((n) => actsIn(earlier, n));
  const clear = acting.filter((n) => !/^['\u2019]s?$/.test(earlier.tokens[n.end]?.lower ?? ""));
  if (clear.length === 1 || (clear.length > 1 && !joined(earlier, clear))) return refer(article, clear[0]!);
  if (clear.length > 1) return null;
  const possessor = acting[0];
  // "Mora's brother was jailed. He …": Mora or the brother.
  if (possessor && main && onePersonIn(earlier, main.subject, pronoun)) return null;
  if (named.length === 1) return refer(article, named[0]!);
  if (named.length > 1) return null;
  return (main && onePersonIn(earlier, main.subject, pronoun)) ?? onlyPerson(earlier, pronoun);
}

const actsIn = ({ clauses }: PreparedSentence, { start }: NameRun): boolean =>
  clauses.some((c) => (c.kind === "main" || c.kind === "frame") && c.subject.includes(start) && c.subject.length < 14);

/** "Mora and Quispe met": both act. */
const joined = ({ tokens }: PreparedSentence, [first, second]: readonly NameRun[]): boolean =>
  tokens.slice(first!.end, second!.start).some((t) => t.lower === "and" || t.lower === "or");

/** "Okello did not speak … during her meeting": the sentence's own subject, when it is a name alone. */
function namedSubject(article: PreparedArticle, prepared: PreparedSentence, before: number): Referent | null {
  const { tokens, places } = prepared;
  const whole = prepared.clauses[0]?.subject ?? [];
  // "Deputy minister Rosa Quispe asked …"
  const role = whole.findLastIndex((k) => isOnePerson(tokens[k]!.lower, "") && tokens[k + 1]?.text !== "-");
  const subject = whole.slice(role + 1);
  if (subject.length === 0 || subject.length > 5 || subject.at(-1)! >= before) return null;
  const plain = subject.map((k) => tokens[k]!);
  if (!plain.every((t) => t.pos === "PROPN" || t.text === "-") || places.some((p) => subject.includes(p.start)))
    return null;
  const name = join(tokens, subject[0]!, subject.at(-1)! + 1);
  // "Witnesses said he …": many, whom only the start of the sentence writes large.
  if (subject[0] === 0 && plain.length === 1 && name.endsWith("s") && !article.cast.byKey.has(name)) return null;
  return asReferent(article, name, plain.at(-1)!.text);
}

/** "arrested the mayor two days after he resigned": a role without a name, earlier in the sentence. */
function roleBefore({ tokens }: PreparedSentence, before: number, pronoun: string): Referent | null {
  const role = tokens.findLast(
    (t) =>
      t.index < before &&
      t.pos === "NOUN" &&
      ((ROLE_NOUNS.has(t.lower) && isOnePerson(t.lower, pronoun)) || isAged(tokens, t, pronoun)),
  );
  if (!role) return null;
  let start = role.index;
  while (start > 0 && (/^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(tokens[start - 1]!.pos) || tokens[start - 1]!.text === "-"))
    start--;
  return tokens[start]!.pos === "DET" ? { text: join(tokens, start, role.index + 1) } : null;
}

/** A noun for one person whom the pronoun may mean: "The judge, Eva Mala, read" has no "he". */
function isOne({ tokens, names }: PreparedSentence, head: Token, pronoun: string): boolean {
  // "The Secretary-General": a post with a capital, which is no part of a name.
  const post =
    head.pos === "PROPN" &&
    ROLE_NOUNS.has(head.lower) &&
    !names.some((n) => n.start <= head.index + 1 && head.index < n.end);
  if (head.pos !== "NOUN" && !post) return false;
  if (!isOnePerson(head.lower, pronoun) && !isAged(tokens, head, pronoun)) return false;
  const called = names.find((n) => n.start === head.index + 2 && tokens[n.start - 1]!.text === ",");
  return (called ? genderOf(called.name) : null) !== (genderOfPronoun(pronoun) === "male" ? "female" : "male");
}

/** "a 52-year-old fish vendor": whatever stands behind an age is a person, or an animal that nobody calls "he". */
function isAged(tokens: readonly Token[], head: Token, pronoun: string): boolean {
  if (nounForbids(head.lower, pronoun) || /^(?:NOUN|PROPN)$/.test(tokens[head.index + 1]?.pos ?? "")) return false;
  let k = head.index - 1;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[k]?.pos ?? "") && tokens[k]!.lower !== "old") k--;
  return tokens[k]?.lower === "old" && tokens[k - 1]?.text === "-" && tokens[k - 2]?.lower === "year";
}

/** "The first patient, a boatman, died. He …": one person told by a noun, as a clause's subject. */
function onePersonIn(prepared: PreparedSentence, subject: Clause["subject"], pronoun: string): Referent | null {
  const { tokens } = prepared;
  const stop = subject.findIndex((k) => tokens[k]!.text === ",");
  const phrase = stop < 0 ? subject : subject.slice(0, stop);
  const head = headOf(phrase.map((k) => tokens[k]!));
  const opens = tokens[phrase[0] ?? -1];
  return head && isOne(prepared, head, pronoun) && phrase.length < 10 && !isOfPerson(opens!.lower)
    ? { text: join(tokens, phrase[0]!, phrase.at(-1)! + 1) }
    : null;
}

/** "Doctors treated the boy. He …": the only person told in the sentence; undefined where there are more or none. */
function onlyPerson(prepared: PreparedSentence, pronoun: string): Told {
  const { tokens } = prepared;
  const people = tokens.filter((t) => isOne(prepared, t, pronoun) && !t.quoted);
  const [head] = people;
  if (!head || people.length > 1) return undefined;
  let start = head.index;
  while (/^(?:ADJ|NOUN|NUM|PUNCT)$/.test(tokens[start - 1]?.pos ?? "") && tokens[start - 1]!.text !== ",") start--;
  return tokens[start - 1]?.pos === "DET" ? { text: join(tokens, start - 1, head.index + 1) } : undefined;
}
