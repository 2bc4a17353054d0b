import { isPersonNoun, ROLE_NOUNS } from "../lexicon/event-nouns";
import { REPORTING_VERBS } from "../lexicon/event-verbs";
import { join } from "../places/place-hit";
import { isCommonWord } from "../stories/word-weight";
import type { Clause } from "../syntax/clause";
import { headOf } from "../syntax/noun-phrases";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import {
  actedOn,
  isEmbedded,
  LENGTH_OF_TIME,
  namesOtherPlural,
  namesPlural,
  onlyPlural,
  ownSubjects,
} from "./antecedents";
import { hasRival, standsForNothing } from "./doubtful-pronouns";
import { whomPronounMeans } from "./person-pronouns";
import { asReferent, type Referent } from "./referent";
import { namesCalledIt, namesOfNobody } from "./spoken-of";

const PERSON_PRONOUN = /^(?:he|she|him|her|his|himself|herself)$/;
const THING_PRONOUN = /^(?:it|its|itself)$/;
const MANY_PRONOUN = /^(?:they|them|their|themselves)$/;

/** Reads a pronoun (or "the latter") as the name last given that fits; null when that is not safe. */
export function resolvePronoun(article: PreparedArticle, prepared: PreparedSentence, index: number): Referent | null {
  const word = prepared.tokens[index]!.lower;
  if (word === "it" && standsForNothing(prepared, index)) return null;
  // Whom a quoted speaker means was named in a talk nobody has heard.
  if (prepared.tokens[index]!.quoted) return null;
  if (word === "latter" || word === "former") return lastNamed(article, prepared, index, word);
  const ahead = ownerAhead(article, prepared, index);
  if (ahead) return ahead;
  if (PERSON_PRONOUN.test(word)) {
    const whom = whomPronounMeans(article, prepared, index);
    return whom && isApposed(prepared, index, whom.text) ? null : whom;
  }
  if (THING_PRONOUN.test(word)) return subjectOf(article, prepared, index, false);
  return MANY_PRONOUN.test(word) ? subjectOf(article, prepared, index, true) : null;
}

/** "In its latest report, issued in May, the board said": an owner in the phrase that opens a sentence is whom it goes on to name. */
function ownerAhead(article: PreparedArticle, prepared: PreparedSentence, index: number): Referent | null {
  const { tokens, clauses } = prepared;
  const main = clauses[0];
  const [first] = main?.subject ?? [];
  if (index !== 1 || tokens[0]!.pos !== "ADP" || first === undefined || tokens[first - 1]?.text !== ",") return null;
  if (!/^(?:its|their)$/.test(tokens[1]!.lower) || first > MOST_WORDS_AHEAD) return null;
  return asThing(article, prepared, main!.subject, tokens[1]!.lower === "their", true);
}

/** An opening phrase with its aside. */
const MOST_WORDS_AHEAD = 16;

/** "Her cousin, Ana Mora, was hurt": whoever she is, she is not Ana Mora. */
function isApposed({ tokens }: PreparedSentence, index: number, whom: string): boolean {
  let k = index + 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[k]?.pos ?? "")) k++;
  if (k === index + 1) return false;
  if (tokens[k]?.text === ",") k++;
  const name: string[] = [];
  for (; tokens[k]?.pos === "PROPN"; k++) name.push(tokens[k]!.text);
  const [first, ...more] = whom.split(" ");
  return first !== undefined && (name[0] === first || (more.length === 0 && name.includes(first)));
}

export const isPronoun = (t: Token): boolean =>
  PERSON_PRONOUN.test(t.lower) ||
  THING_PRONOUN.test(t.lower) ||
  MANY_PRONOUN.test(t.lower) ||
  ((t.lower === "latter" || t.lower === "former") && t.pos === "PRON");

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
  // "a deal that it has refused to keep since it was signed": the deal.
  const own = prepared.clauses.find((c) => c.verb && c.subject.includes(before));
  const kept = own?.kind === "adverbial" && own.verb?.passive ? objectAround(prepared, own) : undefined;
  if (kept) return asThing(article, prepared, kept, many);
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
  const at = prepared.sentence.index;
  const main = (s: PreparedSentence): readonly number[] => s.clauses.find((c) => c.kind === "main")?.subject ?? [];
  // "The mayor announced it would buy a ship": whatever the mayor speaks for, which the sentence before need not name.
  const said = many ? undefined : prepared.clauses.find((c) => c.kind === "complement" && c.subject.includes(before));
  const within = ownSubjects(prepared, before, said);
  // "Teachers rejected a claim that it had sold": inside another clause it may be anything that was named.
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
    const who = headOf(subject.map((k) => candidate.tokens[k]!))?.lower ?? "";
    if (opened && /^(?:group|crowd|team|party|gang|army|union|family|couple|delegation|government)$/.test(who))
      return null;
    const acted = !many && candidate === earlier[0] ? actedOn(candidate, own) : [];
    const thing = asThing(article, candidate, subject, many, acted.length === 0 && doesSomething(prepared, own));
    // "Police held nine of the drivers; they were freed": who acts goes on acting, whom something befalls may be either.
    if (
      thing &&
      many &&
      !acts &&
      namesOtherPlural(candidate, subject.at(-1)!, candidate === prepared ? before : undefined)
    )
      return null;
    if (thing) return thing;
    // "His men flew to Lima, and in June they fled": his men, whoever he is.
    const owned = subject.map((k) => candidate.tokens[k]!);
    if (many && owned.some(isPronoun) && namesPlural(owned)) return ownedBy(article, candidate, owned);
    // "The mayor opened the bridge. It fell": what a person acted on.
    if (acted.length > 0) return { text: join(candidate.tokens, acted[0]!, acted.at(-1)! + 1) };
    // "The fate of the town is open. Norvik left. It …": behind a name that acts nothing earlier is meant.
    const named = subject.length > 0 && subject.every((k) => candidate.tokens[k]!.pos === "PROPN");
    if (!many && candidate !== prepared && named) return null;
    const only = many && candidate !== prepared && subject.length > 0 ? onlyPlural(candidate, subject.at(-1)!) : [];
    if (only.length > 0) return { text: join(candidate.tokens, only[0]!, only.at(-1)! + 1) };
  }
  return null;
}

/** "his men" as "Mora's men"; null where nobody knows whose, or more is said of them. */
function ownedBy(article: PreparedArticle, candidate: PreparedSentence, phrase: readonly Token[]): Referent | null {
  const [owner, ...rest] = phrase;
  if (!owner || !/^(?:his|her|its|their)$/.test(owner.lower) || rest.some((t) => !/^(?:NOUN|ADJ)$/.test(t.pos)))
    return null;
  const whose = resolvePronoun(article, candidate, owner.index);
  return whose && { text: `${whose.text}\u2019s ${rest.map((t) => t.text).join(" ")}` };
}

/** What the relative clause around a clause acts on. */
function objectAround({ clauses }: PreparedSentence, clause: Clause): readonly number[] | undefined {
  let outer: Clause | undefined = clause;
  while (outer && !(outer.kind === "relative" && outer.object)) outer = clauses.find((c) => c.index === outer!.parent);
  return outer?.object;
}

/** "…, the bank said. It said": who spoke goes on speaking. */
function lastSpeaker(article: PreparedArticle, earlier: PreparedSentence | undefined, many: boolean): Referent | null {
  const frame = earlier?.clauses.find((c) => c.kind === "frame");
  return earlier && frame && frame.subject.length > 0 ? asThing(article, earlier, frame.subject, many) : null;
}

/** "It shut its mill", "it said": no fire or bridge does so, and what the text never tells to be a person may. */
const doesSomething = ({ tokens, clauses }: PreparedSentence, own: Clause | undefined): boolean => {
  const verb = own?.verb;
  if (!verb || verb.passive || !/^(?:main|coordinate)$/.test(own.kind)) return false;
  if (
    /^(?:kill|cause|cost|cover|contain|hold|carry|link|connect|serve|follow|mark|show|leave|hit|take)$/.test(verb.lemma)
  )
    return false;
  const said = clauses.some((c) => c.parent === own.index && c.kind === "complement" && c.verb);
  return (
    (said && REPORTING_VERBS.has(verb.lemma)) ||
    /^(?:move|relocate|apply|appeal|agree|file|withdraw|plead|decline|refuse|plan|promise|threaten|vow)$/.test(
      verb.lemma,
    ) ||
    /^(?:DET|NUM|PRON|PROPN|NOUN|ADJ)$/.test(tokens[verb.end]?.pos ?? "")
  );
};

/**
 * A phrase as what "it" or "they" stand for; null when its number does not fit, it names a person or is a pronoun itself. `deed`:
 * a name that may be a firm's is one, for only somebody does what is told of "it".
 */
function asThing(
  article: PreparedArticle,
  candidate: PreparedSentence,
  subject: readonly number[],
  many: boolean,
  deed = false,
): Referent | null {
  const plain = candidate.tokens.filter((t) => subject.includes(t.index));
  if (plain.length === 0 || plain.length > 9 || plain.some(isPronoun)) return null;
  const head = headOf(plain);
  if (!head || (!many && isPersonNoun(head.lower)) || LENGTH_OF_TIME.test(head.lower)) return null;
  // A word that only opens the sentence with a capital is no name: "Brokers".
  const isName =
    candidate.names.some((n) => n.end - 1 === head.index) ||
    candidate.places.some((p) => p.start <= head.index && head.index < p.end);
  // "Toktosun opened the dam. It was filled": a name of one word that only opens a sentence may be anybody's.
  const opensOnly =
    head.pos === "PROPN" && head.index === 0 && plain.length === 1 && !isName && !isCommonWord(head.lower);
  if (!many && opensOnly && !deed && !namesCalledIt(article).has(head.text)) return null;
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
    const isPerson = member?.kind === "person" && (alone || plain.some((t) => isPersonNoun(t.lower)));
    if (isPerson && !namesCalledIt(article).has(name.key) && !(deed && alone && namesOfNobody(article).has(name.key)))
      return null;
  }
  const country =
    candidate.places.find((p) => subject.includes(p.start))?.country ??
    (name && (article.cast.byKey.get(name.name) ?? article.cast.byKey.get(name.key))?.country);
  // "The bank now", "the port on Monday": what stands behind the noun is not its name.
  // "The People's Front (PF)": one name of the two.
  const bracket = subject.find((k) => k > subject[0]! && candidate.tokens[k]!.text === "(") ?? Number.POSITIVE_INFINITY;
  const end =
    subject.findLast((k) => k < bracket && !/^(?:ADV|TIME|PUNCT|ADP|DET)$/.test(candidate.tokens[k]!.pos)) ??
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
