import { isPersonNoun, ROLE_NOUNS } from "../lexicon/event-nouns";
import { isFirstName } from "../lexicon/first-names";
import type { Token } from "../text/token";
import type { PlaceHit } from "./place-hit";

/** A run of name tokens; token indexes, `end` exclusive. */
export interface NameRun {
  start: number;
  end: number;
  name: string;
  /** What a later mention uses: the last word of a person's name, or the acronym. */
  key: string;
}

/** A title or a post, as it stands before a name. */
export const isRole = (t: Token): boolean =>
  ROLE_NOUNS.has(t.lower) ||
  ROLE_NOUNS.has(t.lemma) ||
  /^(?:mr|mrs|ms|dr|sir|lord|lady|gen|sen|rep|gov|lt|col|maj|prof|prime|vice|deputy|foreign|defense|defence|interior|finance|former|acting|interim|special|us|u\.s\.)\.?$/.test(
    t.lower,
  );
/** The country a name is introduced with: before it ("Chilean judge X", "Chile's X"), or after it ("X, president of Chile"). */
export function introduced(
  tokens: readonly Token[],
  places: readonly PlaceHit[],
  run: NameRun,
  known: (word: string) => string | undefined,
): string | undefined {
  const placeEndingAt = (k: number): PlaceHit | undefined => places.find((p) => p.end === k + 1);
  let role = false;
  for (let k = run.start - 1; k >= Math.max(0, run.start - 14); k--) {
    const t = tokens[k]!;
    if (isRole(t)) role = true;
    const place = placeEndingAt(k);
    if (place && !place.landmark) {
      const preposition = tokens[place.start - 1]?.lower;
      const possessive = tokens[place.end]?.text === "'s" || tokens[place.end]?.text.endsWith("\u2019s");
      if (preposition === "to" || preposition === "in" || preposition === "for" || preposition === "with") {
        k = place.start - 1;
        continue;
      }
      if (place.kind === "nationality" || possessive || place.kind === "country" || place.kind === "metonym") {
        // "South Korean shipbuilder Norvik Marine": what a people's name describes needs no title.
        const describes = place.kind === "nationality" && onlyNouns(tokens, place.end, run.start);
        if (possessive || role || describes || place.end === run.start) return place.country;
      }
      k = place.start;
      continue;
    }
    // "Chile's president, Maria Soto,": the name that a role before a comma is told with.
    if (t.text === "," && k === run.start - 1 && isRoleEnd(tokens, k - 1)) {
      role = true;
      continue;
    }
    // "the Lima-based Andean Copper"
    const seat = t.lower === "based" && tokens[k - 1]?.text === "-" ? placeEndingAt(k - 2) : undefined;
    if (seat) return seat.country;
    if (t.pos === "PROPN" && known(t.text) && (role || tokens[k + 1]?.text === "'s")) return known(t.text);
    if (
      t.pos === "VERB" ||
      t.pos === "AUX" ||
      t.pos === "PRON" ||
      t.pos === "SCONJ" ||
      t.pos === "PUNCT" ||
      t.pos === "CCONJ" ||
      t.pos === "TIME"
    )
      break;
  }
  const home =
    placedBehind(tokens, places, run) ?? foundedIn(tokens, places, run) ?? calledCitizen(tokens, places, run);
  if (home) return home;
  return tokens[run.end]?.text === "," ? apposition(tokens, places, run.end + 1, known) : commanded(tokens, run, known);
}

/** Those who act for a state wherever they are. */
const OFFICE =
  /^(?:president|premier|minister|chancellor|king|queen|prince|princess|emir|sultan|pope|ambassador|envoy|consul|secretary|senator|congressman|congresswoman|representative|lawmaker|mp|deputy|governor|mayor|judge|prosecutor|spokesman|spokeswoman|spokesperson|official|speaker|general|admiral|colonel|marshal|commander|chief|leader|ruler|diplomat|negotiator|ministry|government|army|navy)$/;

/** "Peru's foreign minister, Ana Soto,", "Ana Soto, the Peruvian president,": somebody with an office. */
export function holdsOffice(tokens: readonly Token[], { start, end }: NameRun): boolean {
  const near = (t: Token): boolean => OFFICE.test(t.lower) || OFFICE.test(t.lemma);
  const isPart = (t: Token | undefined): boolean =>
    t !== undefined && (/^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(t.pos) || t.lower === "of");
  for (let k = tokens[start - 1]?.text === "," ? start - 2 : start - 1; isPart(tokens[k]); k--)
    if (near(tokens[k]!)) return true;
  if (tokens[end]?.text === ",") for (let k = end + 1; isPart(tokens[k]); k++) if (near(tokens[k]!)) return true;
  return tokens.slice(start, end).some(near);
}

/** "Ana Soto", "the referee Tuwe Moyana", "Moyana, 47,": the name of a human being and of no firm. */
export function isHuman(tokens: readonly Token[], { start, end }: NameRun): boolean {
  const before = tokens[tokens[start - 1]?.text === "," ? start - 2 : start - 1];
  const told = before?.pos === "NOUN" && isPersonNoun(before.lower);
  let k = end + 2;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[k]?.pos ?? "") && /^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? "")) k++;
  const apposed = tokens[end]?.text === "," && tokens[end + 1]?.pos === "DET" && isPersonNoun(tokens[k]?.lower ?? "");
  return told || apposed || isAged(tokens, end) || (end - start > 1 && isFirstName(tokens[start]!.text));
}

/** "shipbuilder", "state-owned news agency": nothing but what a name is. */
const onlyNouns = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => t.pos === "NOUN" || t.pos === "ADJ" || t.text === "-" || t.pos === "PROPN");

/** "Andean Copper of Lima", "Andean Copper, based in Lima": where someone or a firm belongs. */
function placedBehind(
  tokens: readonly Token[],
  places: readonly PlaceHit[],
  { start, end }: NameRun,
): string | undefined {
  // "Andean Copper, based in Lima", "Ana Soto, born in Lima in 1960"
  const based = tokens[end]?.text === "," && /^(?:based|headquartered|born)$/.test(tokens[end + 1]?.lower ?? "");
  if (based && tokens[end + 2]?.lower === "in") return places.find((p) => p.start === end + 3)?.country;
  if (tokens[end]?.lower !== "of" || end - start < 2) return undefined;
  return places.find((p) => p.start === end + (tokens[end + 1]?.pos === "DET" ? 2 : 1) && !p.inBodyName && !p.landmark)
    ?.country;
}

/** "Soto is a Chilean judge", "Soto has been a Chilean citizen since", "Soto, who holds a Chilean passport": what is said of a name. */
function calledCitizen(tokens: readonly Token[], places: readonly PlaceHit[], { end }: NameRun): string | undefined {
  const holds = tokens.findIndex((t, k) => k > end && k < end + 5 && /^(?:holds?|held|has|with)$/.test(t.lower));
  const passport =
    tokens[end]?.text === "," && holds > 0
      ? places.find(
          (p) =>
            (p.start === holds + 1 || p.start === holds + 2) &&
            /^(?:citizenship|nationality|passport)$/.test(tokens[p.end]?.lower ?? ""),
        )
      : undefined;
  if (passport) return passport.country;
  let k = end;
  while (/^(?:is|was|has|had|been|remains|became)$/.test(tokens[k]?.lower ?? "")) k++;
  if (k === end || !/^(?:a|an|the)$/.test(tokens[k]?.lower ?? "")) return undefined;
  return places.find((p) => p.start === k + 1 && p.kind === "nationality")?.country;
}

/** "Andean Copper of Lima", "Norvik, based in Oslo", "Founded in Oslo, Norvik …": no person is founded or begins without a first name. */
export function isFirm(tokens: readonly Token[], places: readonly PlaceHit[], run: NameRun): boolean {
  if (tokens[0]?.lower !== "born" && foundedIn(tokens, places, run)) return true;
  if (tokens[run.end]?.text === "," && /^(?:based|headquartered)$/.test(tokens[run.end + 1]?.lower ?? "")) return true;
  return (
    run.end - run.start > 1 && !isFirstName(tokens[run.start]!.text) && placedBehind(tokens, places, run) !== undefined
  );
}

/** "Founded in Lima in 1950, Andean Copper makes …", "Born in Lima, Soto …". */
function foundedIn(tokens: readonly Token[], places: readonly PlaceHit[], { start }: NameRun): string | undefined {
  if (!/^(?:founded|based|headquartered|born)$/.test(tokens[0]?.lower ?? "") || tokens[start - 1]?.text !== ",")
    return undefined;
  const verbs = tokens.slice(1, start).some((t) => t.pos === "VERB" || t.pos === "AUX");
  return tokens[1]?.lower === "in" && !verbs ? places.find((p) => p.start === 2)?.country : undefined;
}

/** "X, the Chilean president," and "X, head of Chile's navy,". */
function apposition(
  tokens: readonly Token[],
  places: readonly PlaceHit[],
  from: number,
  known: (word: string) => string | undefined,
): string | undefined {
  let role = false;
  for (let k = from; k < Math.min(tokens.length, from + 12); k++) {
    const t = tokens[k]!;
    if (
      t.pos === "VERB" ||
      t.pos === "AUX" ||
      t.pos === "PUNCT" ||
      t.pos === "TIME" ||
      /^(?:which|who|whose|and|when)$/.test(t.lower)
    )
      return undefined;
    if (isRole(t)) role = true;
    const place = places.find((p) => p.start === k);
    const preposition = tokens[k - 1]?.lower;
    // "a captain of Norvik Line, the Dane Ulf Brandt": whose the next name is.
    if (place?.kind === "nationality" && tokens[place.end]?.pos === "PROPN" && !isRole(tokens[place.end]!))
      return undefined;
    if (
      place &&
      preposition !== "to" &&
      (preposition !== "in" || livesIn(tokens, k)) &&
      (role || place.kind === "nationality" || roleSoon(tokens, place.end))
    )
      return place.country;
    if (role && t.pos === "PROPN" && known(t.text)) return known(t.text);
  }
  return undefined;
}

/** "Ana Soto, a lawyer in Lima,": what somebody is, and where. */
const livesIn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.pos === "NOUN" && isPersonNoun(tokens[at - 2]!.lower);

/** A role that ends in its noun, "Chile's deputy prime minister", right before a comma. */
const isRoleEnd = (tokens: readonly Token[], k: number): boolean =>
  tokens[k] !== undefined && tokens[k]!.pos === "NOUN" && (isRole(tokens[k]!) || isPersonNoun(tokens[k]!.lower));

const roleSoon = (tokens: readonly Token[], from: number): boolean => tokens.slice(from, from + 4).some(isRole);

/** "the KNA, commanded by X": X belongs where the body belongs. */
function commanded(
  tokens: readonly Token[],
  run: NameRun,
  known: (word: string) => string | undefined,
): string | undefined {
  if (
    tokens[run.start - 1]?.lower !== "by" ||
    !/^(?:command|lead|head|run|rule|govern|found|chair)$/.test(tokens[run.start - 2]?.lemma ?? "")
  )
    return undefined;
  for (let k = run.start - 3; k >= Math.max(0, run.start - 10); k--) {
    const country = tokens[k]!.pos === "PROPN" ? known(tokens[k]!.text) : undefined;
    if (country) return country;
  }
  return undefined;
}

/** "A Chilean shipping magnate was flown to Lima. Maria Soto, 61, …": whose the one person is whom a sentence leaves unnamed. */
export function onlyStranger(tokens: readonly Token[], places: readonly PlaceHit[]): string | undefined {
  const strangers = places.filter(({ start, end, kind, landmark, inBodyName }) => {
    // "a former referee from Chile was charged"
    const noun = tokens[start - 2];
    if (kind === "country" && tokens[start - 1]?.lower === "from" && noun?.pos === "NOUN") {
      let k = start - 3;
      while (/^(?:NOUN|ADJ|NUM)$/.test(tokens[k]?.pos ?? "")) k--;
      return !landmark && !inBodyName && isPersonNoun(noun.lower) && /^an?$/.test(tokens[k]?.lower ?? "");
    }
    let k = end;
    while (/^(?:NOUN|ADJ)$/.test(tokens[k + 1]?.pos ?? "") || /ing$/.test(tokens[k]?.lower ?? "")) k++;
    const isOne = kind === "nationality" && /^an?$/.test(tokens[start - 1]?.lower ?? "") && tokens[k]?.pos === "NOUN";
    return isOne && (isPersonNoun(tokens[k]!.lower) || tokens.slice(k).some((t) => OF_SOMEBODY.test(t.lower)));
  });
  return strangers.length === 1 ? strangers[0]!.country : undefined;
}

const OF_SOMEBODY = /^(?:who|whom|he|she|him|her|his)$/;

/** "Maria Soto, 61," */
export const isAged = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === "," && /^\d\d$/.test(tokens[end + 1]?.text ?? "") && tokens[end + 2]?.text === ",";
