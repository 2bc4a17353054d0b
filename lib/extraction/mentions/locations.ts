import { nounType } from "../lexicon/event-nouns";
import type { PlaceHit } from "../places/place-hit";
import type { Clause } from "../syntax/clause";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import { BODY_NOUN } from "./body-nouns";
import type { Candidate } from "./candidate";
import { isPastMatter } from "./past-matter";

/** Verbs whose object is where it happens. */
const PLACE_OBJECT = new Set([
  "visit",
  "tour",
  "reach",
  "enter",
  "leave",
  "invade",
  "capture",
  "seize",
  "attack",
  "bomb",
  "shell",
  "storm",
  "occupy",
  "hit",
  "strike",
  "overrun",
  "besiege",
  "raid",
  "bombard",
  "devastate",
  "flood",
  "rock",
  "shake",
  "sweep",
  "liberate",
  "retake",
  "recapture",
  "conquer",
  "annex",
  "flee",
  "batter",
  "engulf",
  "cross",
  "lash",
  "pound",
  "ravage",
  "govern",
  "rule",
  "coach",
]);

const GOING = new Set([
  "travel",
  "fly",
  "go",
  "come",
  "arrive",
  "return",
  "visit",
  "head",
  "trip",
  "move",
  "withdraw",
  "deploy",
  "send",
  "march",
  "advance",
  "tour",
  "journey",
  "deport",
  "evacuate",
]);

const PLACE_NOUNS =
  /^(?:city|town|village|province|region|state|capital|district|coast|port|island|control|outskirts|suburb|county|area|north|south|east|west|centre|center|border|territory|governorate|resort|cities|towns|parts|streets|most|much|city-state|enclave|peninsula|republic|heart|hub|invasion|capture|seizure|annexation|occupation|siege|bombing|shelling|fall|liberation|battle|mayor)$/;

const IN_PLACE = new Set([
  "in",
  "at",
  "near",
  "into",
  "outside",
  "around",
  "across",
  "through",
  "throughout",
  "inside",
  "within",
  "off",
  "on",
  "over",
]);

/** Verbs that carry somebody or something off: "was taken to Lima", "drove him to Lima". */
const CARRYING = new Set(
  "take bring drive airlift rush tow escort fly extradite repatriate smuggle transfer".split(" "),
);

const isCarried = ({ lemma, by }: Candidate): boolean => by === "verb" && CARRYING.has(lemma);

/** Verbs that hand something over: what follows "to" receives it, wherever it stands. */
const GIVING = new Set(
  "lend sell give donate hand supply grant award offer pay ship export return deliver transfer lease".split(" "),
);

/** True when the happening is a movement, so that a place further on is where it leads. */
export const isGoing = ({ lemma, type }: Candidate): boolean =>
  GOING.has(lemma) || type === "MOBILIZE" || type === "RETREAT" || type === "CONSULT";

export function isLocation(prepared: PreparedSentence, place: PlaceHit, candidate: Candidate): boolean {
  if (place.kind === "metonym" || (place.kind === "nationality" && !isPartOfLand(prepared, place))) return false;
  if (place.inBodyName) return atFacility(prepared, place);
  const { tokens } = prepared;
  const next = tokens[place.end];
  // "Peru's offer", but "in Peru's capital".
  const owned = /^['\u2019]s?$/.test(next?.text ?? "");
  if (owned && !PLACE_NOUNS.test(tokens[place.end + 1]?.lower ?? "")) return false;
  // "the Lima government", "US special envoy": whose it is, not where.
  if (
    !owned &&
    next &&
    /^(?:NOUN|ADJ)$/.test(next.pos) &&
    !PLACE_NOUNS.test(next.lower) &&
    !isBuilding(prepared, place)
  )
    return false;
  const k = leadOf(prepared, place.start - 1);
  const before = tokens[k];
  if (!before || isPastMatter(prepared, place, k, candidate)) return false;
  if (candidate.clause.verb && k === candidate.clause.verb.head) return PLACE_OBJECT.has(candidate.clause.verb.lemma);
  if (before.pos === "VERB") return PLACE_OBJECT.has(before.lemma);
  if (before.pos !== "ADP" && before.pos !== "PART") return false;
  // "a statement on Georgia", "sanctions on Iran": what it is about; "a raid on Lima" is there.
  const about = before.lower === "on" && place.kind === "country" && tokens[k - 1]?.pos === "NOUN";
  if (about && nounType(tokens[k - 1]!.lemma) !== "ASSAULT" && nounType(tokens[k - 1]!.lemma) !== "COERCE")
    return false;
  // "sold oil through Peru"
  if (/^(?:through|via)$/.test(before.lower) && place.kind === "country" && !isGoing(candidate)) return false;
  if (IN_PLACE.has(before.lower)) return !receives(prepared, k, candidate) && !describesBody(prepared, k);
  if (before.lower === "of")
    return PLACE_NOUNS.test(tokens[k - 1]?.lower ?? "") && !/^(?:north|south|east|west)$/.test(tokens[k - 1]!.lower);
  if (before.lower === "to" || before.lower === "from" || before.lower === "towards") {
    if (before.lower === "to" && isCarried(candidate)) return true;
    return GOING.has(candidate.lemma) || candidate.type === "MOBILIZE" || candidate.type === "RETREAT";
  }
  // "the road between Lima and Cusco" lies there, "the war between Chile and Peru" is theirs.
  return before.lower === "between" && candidate.type === "OTHER" && nounType(tokens[k - 1]?.lemma ?? "") === null;
}

/** "bananas from Peru", "nine of them from the Peruvian state of Ancash": where something comes from, not where it happened. */
export const isOrigin = (prepared: PreparedSentence, place: PlaceHit, candidate: Candidate): boolean =>
  outermostLead(prepared, place) === "from" &&
  (!isGoing(candidate) || ARRIVES.test(candidate.lemma) || comesIn(prepared, candidate));

/** "flew in from Baku" */
const comesIn = ({ tokens }: PreparedSentence, { triggerEnd }: Candidate): boolean =>
  tokens[triggerEnd]?.lower === "in" && tokens[triggerEnd + 1]?.lower === "from";

/** Whoever comes, comes to where the story is. */
export const ARRIVES = /^(?:arrive|land)$/;

/** "returned to Peru from Chile": of the two ends of a way, where it leads. */
export const isWayBack = (prepared: PreparedSentence, place: PlaceHit, all: readonly PlaceHit[]): boolean =>
  outermostLead(prepared, place) === "from" && all.some((p) => p !== place && outermostLead(prepared, p) === "to");

/** "returned to Peru", "came with two from Peru": the other end of a way says nothing of what is told beside it. */
export const leadsAway = (prepared: PreparedSentence, place: PlaceHit, { verb }: Clause): boolean => {
  const lead = outermostLead(prepared, place);
  return lead === "from" || (lead === "to" && verb !== undefined && (GOING.has(verb.lemma) || GIVING.has(verb.lemma)));
};

/** The word that governs a place with all that describes it: the "from" of "from the state of Ancash". */
function outermostLead(prepared: PreparedSentence, { start }: PlaceHit): string {
  let k = leadOf(prepared, start - 1);
  if (prepared.tokens[k]?.lower === "of" && PLACE_NOUNS.test(prepared.tokens[k - 1]?.lower ?? ""))
    k = leadOf(prepared, k - 1);
  return prepared.tokens[k]?.lower ?? "";
}

const FACILITY =
  /^(?:Airport|Stadium|Hospital|Prison|Square|Park|Bridge|Street|Avenue|Road|Station|Port|Harbour|Harbor|Base|Camp|Museum|University|College|School|Cathedral|Church|Hotel|Theatre|Theater|Tower|Towers|Plaza|Zoo|Canal)$/;

/** "off the Guyanese coast", "in Peruvian waters", "the Chadian capital": a people's name in that of a place. */
function isPartOfLand({ tokens }: PreparedSentence, { end }: PlaceHit): boolean {
  let k = end;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[k]?.pos ?? "") && /^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? "")) k++;
  return PART_OF_LAND.test(tokens[k]?.lower ?? "");
}

const PART_OF_LAND =
  /^(?:capital|coast|coasts|coastline|waters|soil|city|town|village|port|province|region|island|islands|desert|mountains?|highlands|jungle|side|mainland|countryside|resort|suburb|district|territory|airspace|embassy|consulate)$/;

const BUILDING =
  /^(?:airport|airfield|airbase|stadium|arena|hospital|clinic|prison|jail|square|park|bridge|station|harbour|harbor|base|camp|museum|university|school|cathedral|church|mosque|temple|hotel|theatre|theater|tower|market|zoo|canal|beach|refinery|mine|plant|factory|dockyard|shipyard|subway|metro|underground|racecourse|court|courtroom|courthouse|flat|apartment|home|suburbs?|neighbou?rhood|shopping|slums?|waterfront|docks?)$/;

/** "at Lima airport", "in a Lima court", "near the Lima bus station": what one can be at stands where its town is. */
function isBuilding({ tokens }: PreparedSentence, { start, end }: PlaceHit): boolean {
  const before = tokens[tokens[start - 1]?.pos === "DET" ? start - 2 : start - 1]?.lower ?? "";
  if (!/^(?:in|at|near|outside|inside)$/.test(before)) return false;
  let k = end;
  while (/^(?:NOUN|ADJ)$/.test(tokens[k + 1]?.pos ?? "")) k++;
  return BUILDING.test(tokens[k]!.lower);
}

/** "landed at Lima International Airport": a building stands where it is. */
function atFacility({ tokens }: PreparedSentence, place: PlaceHit): boolean {
  let end = place.end;
  while (tokens[end]?.pos === "PROPN" && !FACILITY.test(tokens[end]!.text)) end++;
  const before = tokens[tokens[place.start - 1]?.pos === "DET" ? place.start - 2 : place.start - 1]?.lower ?? "";
  return FACILITY.test(tokens[end]?.text ?? "") && /^(?:in|at|near|outside|inside|from|to|on|into)$/.test(before);
}

/** "payments from a company in Oslo", "a deal with a bank in Oslo": where a body sits that only takes part. */
function describesBody({ tokens }: PreparedSentence, preposition: number): boolean {
  // "a loan agreed with banks in Oslo"
  const many = tokens[preposition - 1];
  if (/s$/.test(many?.lower ?? "") && BODY_NOUN.test(many!.lemma))
    return /^(?:from|with|by|to|of)$/.test(tokens[preposition - 2]?.lower ?? "");
  if (!BODY_NOUN.test(tokens[preposition - 1]?.lower ?? "")) return false;
  let k = preposition - 2;
  while (k >= 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[k]!.pos)) k--;
  return /^(?:an?|one)$/.test(tokens[k]?.lower ?? "") && /^(?:from|with|by|to|of)$/.test(tokens[k - 1]?.lower ?? "");
}

/** "at Mocoa", a town that no list has and the text puts somewhere: "near Mocoa, Colombia". */
export function toldTowns(
  { cast }: PreparedArticle,
  { tokens, names }: PreparedSentence,
  within: ReadonlySet<number>,
): string[] {
  return names.flatMap((run) => {
    const before = tokens[leadOfTown(tokens, run.start - 1)]?.lower ?? "";
    const member = cast.byKey.get(run.name) ?? cast.byKey.get(run.key);
    return within.has(run.start) && IN_PLACE.has(before) && member?.isPlace && member.country ? [member.country] : [];
  });
}

/** "near Mocoa", "in camps around the Colombian town of Mocoa": the index of the word that governs a town's name. */
function leadOfTown(tokens: PreparedSentence["tokens"], from: number): number {
  if (tokens[from]?.lower !== "of" || !PLACE_NOUNS.test(tokens[from - 1]?.lower ?? "")) return from;
  let k = from - 2;
  while (/^(?:ADJ|DET|PROPN|NOUN|PART)$/.test(tokens[k]?.pos ?? "")) k--;
  return k;
}

/** "in Lima, where it opened": the place that "where" means. */
export function placeBefore({ cast }: PreparedArticle, { prepared, clause, by }: Candidate): string[] {
  const { tokens, places, names } = prepared;
  const first = Math.min(clause.tokens[0] ?? 0, clause.subject[0] ?? Number.POSITIVE_INFINITY);
  const where = [first, first - 1].find((k) => tokens[k]?.lower === "where");
  if (by !== "verb" || where === undefined) return [];
  const end = tokens[where - 1]?.text === "," ? where - 1 : where;
  const place = places.find((p) => p.end === end && !p.landmark);
  const run = names.find((n) => n.end === end);
  const member = run && (cast.byKey.get(run.name) ?? cast.byKey.get(run.key));
  const country = place?.country ?? (member?.isPlace ? member.country : undefined);
  return country ? [country] : [];
}

/** "pressed Peru to free Rojas, who was detained there": the last place before it that is no people and no body's. */
export function meantByThere({ sentences }: PreparedArticle, { prepared, clause, by }: Candidate): string[] {
  const { tokens, places } = prepared;
  const there = clause.tokens.find(
    (k) => tokens[k]!.lower === "there" && k >= (clause.verb?.end ?? Number.POSITIVE_INFINITY),
  );
  if (by !== "verb" || there === undefined) return [];
  const isPlace = (p: PlaceHit): boolean =>
    (p.kind === "city" || p.kind === "region" || p.kind === "country") && !p.inBodyName && !p.landmark;
  const place = places.findLast((p) => p.end <= there && isPlace(p));
  if (place) return [place.country];
  // "They flew to Lima. He met them there."
  const before = sentences[prepared.sentence.index - 1];
  if (before?.sentence.paragraph !== prepared.sentence.paragraph) return [];
  const last = before.places.findLast(isPlace);
  return last ? [last.country] : [];
}

/** "lent a statue to a museum in Oslo": the place is the receiver's. */
function receives({ tokens }: PreparedSentence, preposition: number, { lemma, clause }: Candidate): boolean {
  // "was offered to a dealer in Oslo" by nobody who is told
  if (!GIVING.has(lemma) || clause.verb?.passive) return false;
  let k = preposition - 1;
  while (k >= 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[k]!.pos)) k--;
  return k < preposition - 1 && tokens[k]?.lower === "to";
}

/** The word that governs a place name, past what describes it ("the northern city of") and places listed before it ("Lima and"). */
function leadOf(prepared: PreparedSentence, from: number): number {
  const { tokens, places } = prepared;
  let k = from;
  while (k >= 0) {
    const t = tokens[k]!;
    // "Lima and Quito", and "Mocoa, Colombia", whose first name no list has
    const unknownTown =
      t.text === "," && tokens[k - 1]?.pos === "PROPN" && IN_PLACE.has(tokens[k - 2]?.lower ?? "") && k === from;
    if (unknownTown) return k - 2;
    const listed = (t.pos === "CCONJ" || t.text === ",") && places.some((p) => p.end === k);
    const place = places.find((p) => p.start <= k && k < p.end);
    // "in Indonesia's Papua province"
    const owner = t.lower === "'s" || t.text === "\u2019s" ? places.find((p) => p.end === k) : undefined;
    if (owner) k = owner.start - 1;
    else if (place && (place.kind !== "nationality" || PLACE_NOUNS.test(tokens[place.end]?.lower ?? "")))
      k = place.start - 1;
    else if (listed || t.pos === "ADJ" || t.pos === "DET" || PLACE_NOUNS.test(t.lower) || t.lower === "both") k--;
    else break;
  }
  return k;
}

/** Verbs that end a way where they are told: what befell the same one just before befell it there. */
const ENDS_THERE = /^(?:crash|sink|capsize|explode|collapse|derail|land|ditch|burn|overturn|founder|collide|die|fall)$/;

/** "A plane ran out of fuel and crashed in Peru": where the next clause of the same subject ends the way. */
export function placeOfTheNext(candidate: Candidate): string[] {
  const { prepared, clause, by } = candidate;
  if (by !== "verb") return [];
  const next = prepared.clauses.find(
    (c) =>
      c.kind === "coordinate" && c.sharedSubject && c.parent === clause.index && ENDS_THERE.test(c.verb?.lemma ?? ""),
  );
  const place =
    next && prepared.places.find((p) => next.tokens.includes(p.start) && isLocation(prepared, p, candidate));
  return place ? [place.country] : [];
}
