import { isPersonNoun } from "../lexicon/event-nouns";
import { standsOut } from "../places/article-countries";
import type { PlaceHit } from "../places/place-hit";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import { BODY_NOUN } from "./body-nouns";
import type { Candidate } from "./candidate";
import { ARRIVES, isLocation } from "./locations";
import { leadingPair } from "./pairs";
import { BEFALLS } from "./past-matter";
import { isPronoun, resolvePronoun } from "./references";

/** Those who hold an office act for their state, mostly from home. */
const OFFICE =
  /^(?:president|premier|minister|chancellor|king|queen|prince|princess|emir|sultan|pope|ambassador|envoy|chief|leader|ruler|head|chairman|chairwoman|chair|director|secretary|senator|congressman|congresswoman|representative|lawmaker|deputy|governor|mayor|judge|prosecutor|lawyer|attorney|spokesman|spokeswoman|spokesperson|official|officer|police|court|opposition|candidate|speaker|councillor|magistrate|justice|economist|analyst|expert|commander|general|diplomat|negotiator|newspaper|farmer|driver|student|voter|supporter)$/;

/** Those who are sent abroad and act where they are. */
const SENT =
  /^(?:troops?|soldiers?|forces?|peacekeepers?|mercenar(?:y|ies)|marines?|paratroopers?|commandos?|legionnaires?|aircraft|warplanes?|jets?|drones?|helicopters?|gunships?|crews?|divers?|rescuers?|medics?|doctors?|nurses?|surgeons?|engineers?|sappers?|volunteers?|charit(?:y|ies)|missionar(?:y|ies)|contractors?|tourists?|hikers?|climbers?|mountaineers?|skiers?|backpackers?|pilgrims?|expatriates?|migrants?|refugees?|sailors?|seamen|trekkers?|holidaymakers?|contingent|battalion|patrol|convoy|expedition|archaeologists?)$/;

const IN_PERSON = new Set(["ASSAULT", "COERCE", "RETREAT", "MOBILIZE", "AID", "OTHER", "LEGAL"]);

/**
 * "A Chilean hiker was killed", "Chadian soldiers took the camp": people of another land on the spot. What they do or
 * suffer happened where the clause beside it puts it ("when a bridge collapsed near Osh"), else where the story is set.
 * Empty where nobody is such a stranger, or nothing says where the story is set.
 */
export function whereStrangersAre(article: PreparedArticle, candidate: Candidate, setting: string | null): string[] {
  const { prepared, clause, by, type } = candidate;
  if (by !== "verb") return [];
  const subject = prepared.places.filter((p) => clause.subject.includes(p.start) && !p.landmark);
  // "Ethnic Hungarians in Slovakia", "Sudanese refugees in Chad"
  const settled = prepared.places.find((p) => isLocation(prepared, p, candidate) && livesThere(prepared, subject, p));
  if (settled) return [settled.country];
  // "Peru's consul in Oslo"
  const posted = prepared.places.find((p) => clause.subject.includes(p.start) && isPost(prepared, subject, p));
  if (posted && type !== "STATEMENT") return [posted.country];
  const befallen = clause.verb?.passive === true || BEFALLS.test(candidate.lemma);
  const arrived = ARRIVES.test(candidate.lemma);
  if (!IN_PERSON.has(type) && !clause.verb?.passive) return [];
  const named = subject.length > 0 ? null : homeOfPrivate(article, prepared, clause.subject);
  if (named !== null && setting !== null && named !== setting)
    return isSetThere(article, setting, new Set([named])) ? [setting] : [];
  if (subject.length === 0) return [];
  // "The Swiss owner of the mine in southern Peru"
  const stands = subject.find((p) => isLocation(prepared, p, candidate));
  if (stands && subject.every((p) => p === stands || isStranger(prepared, p, befallen))) return [stands.country];
  if (!subject.every((p) => arrived || isStranger(prepared, p, befallen))) return [];
  const beside = atTheMoment(candidate);
  if (beside.length > 0) return beside;
  const homes = new Set(subject.map((p) => p.country));
  return setting !== null && !homes.has(setting) && isSetThere(article, setting, homes) ? [setting] : [];
}

/** "Soto", whom the text calls a Chilean writer: where somebody without an office is from; null where the subject is another. */
function homeOfPrivate(
  article: PreparedArticle,
  prepared: PreparedSentence,
  subject: readonly number[],
): string | null {
  const { byKey } = article.cast;
  const run = prepared.names.findLast((n) => subject.includes(n.start));
  const pronoun = subject.length === 1 && isPronoun(prepared.tokens[subject[0]!]!) ? subject[0] : undefined;
  const member =
    pronoun !== undefined
      ? resolvePronoun(article, prepared, pronoun)?.member
      : run && (byKey.get(run.name) ?? byKey.get(run.key));
  return member?.kind === "person" && member.isHuman && !member.inOffice ? (member.country ?? null) : null;
}

/** "Peru's consul in Oslo", "the Danish embassy in Lima": where somebody of another state serves. */
function isPost({ tokens }: PreparedSentence, subject: readonly PlaceHit[], { start }: PlaceHit): boolean {
  return (
    tokens[start - 1]?.lower === "in" &&
    /^(?:consul|consul-general|ambassador|envoy|embassy|consulate|mission|troops|soldiers|peacekeepers|forces)$/.test(
      tokens[start - 2]?.lower ?? "",
    ) &&
    subject.some((p) => p.end < start)
  );
}

/** "Serbs in", "Sudanese refugees living in": a people right before the place it lives in. */
function livesThere({ tokens }: PreparedSentence, subject: readonly PlaceHit[], place: PlaceHit): boolean {
  const people = subject.findLast((p) => p.end <= place.start && p.kind === "nationality");
  if (!people || people.country === place.country) return false;
  const between = tokens.slice(people.end, place.start);
  return (
    between.every(
      (t) => /^(?:NOUN|ADJ|ADP|DET)$/.test(t.pos) || /^(?:living|working|exiled|based|resident)$/.test(t.lower),
    ) && between.filter((t) => t.pos === "NOUN").every((t) => !OFFICE.test(t.lemma) && /s$/.test(t.lower))
  );
}

/** "a Chilean hiker", "Two Nepali climbers", "Chadian soldiers", "a Belgian charity": by the noun a people's name describes. */
function isStranger(
  { tokens }: PreparedSentence,
  { kind, start, end, inBodyName }: PlaceHit,
  befallen: boolean,
): boolean {
  // "Three tourists from Poland"
  const from = tokens[start - 1]?.lower === "from" ? tokens[start - 2] : undefined;
  if (kind === "country" && from?.pos === "NOUN" && !OFFICE.test(from.lemma))
    return SENT.test(from.lower) || (befallen && (isPersonNoun(from.lemma) || isPersonNoun(from.lower)));
  if (kind !== "nationality" || inBodyName) return false;
  let k = end;
  while (/^(?:NOUN|ADJ)$/.test(tokens[k]?.pos ?? "") && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[k + 1]?.pos ?? "")) k++;
  const head = tokens[k];
  const before = tokens[start - 1];
  const counted =
    /^(?:an?|one|another)$/.test(before?.lower ?? "") ||
    before?.pos === "NUM" ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|dozens)$/.test(before?.lower ?? "");
  // "Two Chileans were killed"
  if (head === undefined || !/^(?:NOUN|PROPN)$/.test(head.pos)) return befallen && counted;
  if (OFFICE.test(head.lemma)) return false;
  if (SENT.test(head.lower)) return true;
  // "The Swiss owner of the mine"
  if (BODY_NOUN.test(head.lower) && tokens[k + 1]?.lower === "of" && tokens[k + 2]?.lower === "the") return true;
  return (
    (befallen || counted) &&
    (isPersonNoun(head.lemma) ||
      isPersonNoun(head.lower) ||
      BODY_NOUN.test(head.lower) ||
      (befallen && head.pos === "PROPN"))
  );
}

/** "when a snow bridge collapsed near Osh": where the clause of the same moment puts it. */
function atTheMoment(candidate: Candidate): string[] {
  const { prepared, clause } = candidate;
  const beside = prepared.clauses.find(
    (c) => c.parent === clause.index && c.kind === "adverbial" && /^(?:when|as|while|where)$/.test(c.marker ?? ""),
  );
  const place =
    beside &&
    prepared.places.find((p) => beside.tokens.includes(p.start) && !p.landmark && isLocation(prepared, p, candidate));
  return place ? [place.country] : [];
}

/** The story is set in one land beyond doubt: its scene or dateline says so, or it is named far more than theirs. */
function isSetThere(article: PreparedArticle, setting: string, homes: ReadonlySet<string>): boolean {
  if (article.setting === setting) return true;
  const [of = 0] = [article.votes.get(setting)];
  const theirs = Math.max(...[...homes].map((home) => article.votes.get(home) ?? 0));
  return of > theirs && (standsOut(article) || leadingPair(article).includes(setting));
}
