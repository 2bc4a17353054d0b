import type { Token } from "../text/tokens";
import { foldName, gazetteer, type PlaceKind, type PlaceReading } from "./gazetteer";
import { ALSO_PERSONAL_NAMES, SEATS_OF_BODIES } from "./name-variants";

/** A place name in a sentence; token indexes, `end` exclusive. */
export interface PlaceHit {
  start: number;
  end: number;
  name: string;
  country: string;
  kind: PlaceKind;
  /** Inside the name of a body ("the Paris Court", "Al-Shabaab in Somalia"): says whose it is, not where something happened. */
  inBodyName: boolean;
  /** A landmark that a distance is counted from: no part in what happens. */
  landmark: boolean;
  readings: readonly PlaceReading[];
}

const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "from",
  "to",
  "outside",
  "around",
  "into",
  "toward",
  "towards",
  "across",
  "over",
  "between",
  "of",
  "through",
  "throughout",
  "via",
  "off",
  "inside",
  "within",
  "on",
  "against",
  "north",
  "south",
  "east",
  "west",
  "visited",
  "reached",
  "left",
]);
export const BODY_WORDS =
  /^(?:Court|University|College|School|Police|Army|Navy|Force|Forces|Airport|Museum|Hospital|Exchange|Bank|Council|Assembly|Parliament|Ministry|Committee|Party|Front|Union|Council|Government|Agency|Association|Institute|Center|Centre|Company|Corporation|Times|Post|News|Press|Journal|Herald|Tribune|Radio|Television|TV|Church|Cathedral|Club|United|FC|Stadium|Group|Movement|Brigade|Brigades|Militia|Guard|Guards|Congress|Senate|Commission|Authority|Organization|Organisation|Foundation|Federation|League|Network|Society|Airlines|Airways|Railway|Department|Office|Service|Services|Prosecutor|Tribunal|Embassy|Consulate|Command|Command|Defence|Defense|National|Democratic|Republican|People|Islamic|Liberation|Resistance|Red|Civil|Security|International|Central|Federal|Royal|Supreme|High|State|Workers|Labour|Labor|Revolutionary|Armed|Air|Coast|Border|Stock|Energy|Oil|Gas|Electric|Motors|Steel|Telecom|Holdings|Inc|Corp|Ltd|Plc|Treaty|Agreement|Accord|Accords|Conference|Summit|Olympics|Cup|Open|Festival|Film|Marathon|Review)$/;
const MIN_FREE_CITY = 90_000;

const isCapitalised = (t: Token | undefined): boolean => t !== undefined && /^\p{Lu}/u.test(t.text) && t.pos !== "TIME";
const isName = (t: Token | undefined): boolean =>
  isCapitalised(t) &&
  t!.pos !== "DET" &&
  t!.pos !== "PRON" &&
  t!.pos !== "ADP" &&
  t!.pos !== "AUX" &&
  t!.pos !== "SCONJ" &&
  t!.pos !== "CCONJ";

export interface PlaceContext {
  /** How often each country is named unmistakably in the article: settles names that several countries share. */
  votes: ReadonlyMap<string, number>;
  /** Last names of persons the text introduces: "Hamilton" then is no city. */
  surnames: ReadonlySet<string>;
  /** In a title every word may be capitalised, so that a capital beside a country says nothing. */
  inTitle?: boolean;
}
export const NO_CONTEXT: PlaceContext = { votes: new Map(), surnames: new Set() };

/** Finds names of countries, peoples, regions and cities among the tokens of one sentence. */
export function findPlaces(tokens: readonly Token[], context: PlaceContext): PlaceHit[] {
  const { readings, maxWords, longer } = gazetteer();
  const hits: PlaceHit[] = [];
  const shouted = shoutedUpTo(tokens);
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const shouting = i < shouted;
    const written = shouting ? calm : asItIs;
    if (!isCapitalised(token)) {
      i++;
      continue;
    }
    const most =
      longer.has(foldName(written(token.text))) || tokens[i + 1]?.text === "-" || tokens[i + 1]?.text === "'"
        ? maxWords + 3
        : 1;
    let hit: PlaceHit | null = null;
    for (let end = Math.min(tokens.length, i + most); end > i && !hit; end--) {
      const name = foldName(written(join(tokens, i, end)));
      const found = readings.get(name);
      if (found)
        hit = shouting ? acceptShouted(tokens, i, end, name, found) : accept(tokens, i, end, name, found, context);
    }
    if (hit) hits.push(hit);
    i = hit ? hit.end : i + 1;
  }
  return hits;
}

/** Where capitals alone end: a whole headline of a wire, or the place of a dateline ("LIMA, May 3 -"). */
function shoutedUpTo(tokens: readonly Token[]): number {
  const comma = tokens.findIndex((t) => t.text === "," || t.text === "(" || t.text === "-" || t.pos === "TIME");
  const upper = (part: readonly Token[]): boolean => {
    const letters = part.filter((t) => /^[\p{L}.'\u2019-]*\p{L}[\p{L}.'\u2019-]*$/u.test(t.text) && t.pos !== "TIME");
    return (
      letters.length > 0 &&
      letters.every((t) => t.text === t.text.toUpperCase()) &&
      letters.some((t) => t.text.length > 3)
    );
  };
  if (upper(tokens)) return tokens.length;
  return comma > 0 && comma < 5 && upper(tokens.slice(0, comma)) ? comma : 0;
}

const asItIs = (text: string): string => text;

const calm = (text: string): string =>
  text.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && /^(?:OF|AND|THE|DE|DA|DO|DEL|ES)$/.test(word)
      ? word.toLowerCase()
      : word.length < 3 || word === "USA" || word === "UAE" || word === "USSR"
        ? word
        : word.charAt(0) + word.slice(1).toLowerCase(),
  );

const MIN_SHOUTED_CITY = 300_000;

/** In capitals no word class can be told: only countries, peoples and large or capital cities are taken. */
function acceptShouted(
  tokens: readonly Token[],
  start: number,
  end: number,
  name: string,
  found: readonly PlaceReading[],
): PlaceHit | null {
  const reading = found[0]!;
  if (reading.kind === "region" || (reading.kind === "city" && reading.weight < MIN_SHOUTED_CITY && tokens.length > 5))
    return null;
  if (COMPANY_WORDS.test(calm(tokens[end]?.text ?? "")) || name.length < 2) return null;
  return {
    start,
    end,
    name,
    country: reading.country,
    kind: reading.kind,
    readings: found,
    landmark: false,
    inBodyName: false,
  };
}

const COMPANY_WORDS =
  /^(?:Corp|Corporation|Inc|Ltd|Plc|Co|Company|Group|Holdings|Motors|Steel|Industries|International|Partners|Brothers|AG|SA|NV|GmbH|LLC)\.?$/;
const CURRENCY =
  /^(?:dollars?|dlrs?|francs?|pounds?|yen|marks?|pesos?|liras?|lire|rou?bles?|kron(?:a|or|e|er)|crowns?|rand|rupees?|dinars?|riyals?|won|yuan|euros?|shillings?|bonds?|treasur(?:y|ies)|stg)$/i;

/** The words as they stand in the text, with its spaces. */
export function join(tokens: readonly Token[], from: number, to: number): string {
  let out = "";
  for (let k = from; k < to; k++) {
    const token = tokens[k]!;
    out += (k > from && token.start > tokens[k - 1]!.end ? " " : "") + token.text;
  }
  return out;
}

function accept(
  tokens: readonly Token[],
  start: number,
  end: number,
  name: string,
  found: readonly PlaceReading[],
  context: PlaceContext,
): PlaceHit | null {
  const before = tokens[start - 1];
  const after = tokens[end];
  const reading = choose(tokens, start, end, name, found, context);
  if (reading === null) return null;
  const base = {
    start,
    end,
    name,
    country: reading.country,
    kind: reading.kind,
    readings: found,
    landmark: isLandmark(tokens, start),
    inBodyName: false,
  };
  const runBefore = isName(before) && before!.pos === "PROPN";
  const runAfter = isName(after) && after!.pos === "PROPN";
  const bodyAfter = after !== undefined && BODY_WORDS.test(after.text);
  const strong = reading.kind === "country" || reading.kind === "nationality" || reading.kind === "metonym";
  if (reading.kind !== "city" && CURRENCY.test(after?.text ?? "")) return null;
  // "the Congo River", "Lake Chad": water and mountains belong to no one country.
  if (
    /^(?:River|Basin|Delta|Canal|Strait|Sea|Gulf|Ocean|Lake|Mountains)$/.test(after?.text ?? "") ||
    /^(?:Lake|Mount|River)$/.test(before?.text ?? "")
  )
    return null;
  if (before?.text === "New" || (before?.lower === "-" && runBefore)) return null;
  if (strong) {
    if (
      reading.kind !== "nationality" &&
      ALSO_PERSONAL_NAMES.has(name) &&
      end - start === 1 &&
      !context.inTitle &&
      looksPersonal(tokens, start, end, context)
    )
      return null;
    const tailOfBody =
      (before?.lower === "in" || before?.lower === "of") &&
      isName(tokens[start - 2]) &&
      tokens[start - 2]!.pos === "PROPN" &&
      bodyBefore(tokens, start - 2, before.lower);
    return { ...base, inBodyName: tailOfBody || (bodyAfter && reading.kind === "country") };
  }
  if (/^(?:PRON|DET|ADP|AUX|SCONJ|CCONJ|VERB|INTJ|NUM)$/.test(tokens[start]!.pos) && end - start === 1) return null;
  if (name.length < 3 || COMPANY_WORDS.test(after?.text ?? "")) return null;
  if (context.inTitle && reading.capital) return base;
  const locative = before !== undefined && LOCATIVE.has(before.lower);
  const surname = end - start === 1 && context.surnames.has(name);
  if (bodyAfter && !runBefore && (reading.weight > MIN_FREE_CITY || (context.votes.get(reading.country) ?? 0) > 0))
    return surname ? null : { ...base, inBodyName: true };
  if (runBefore || runAfter)
    return after?.text !== "," && !placeRun(tokens, start, end) ? null : runBefore ? null : base;
  if (after?.text === "'s" || after?.lower === "court" || after?.lower === "police") {
    return reading.weight > MIN_FREE_CITY && !surname && tokens[start]!.pos === "PROPN" ? base : null;
  }
  if (surname && before?.lower !== "in" && before?.lower !== "at" && before?.lower !== "near") return null;
  const expected = (context.votes.get(reading.country) ?? 0) > 0;
  if (locative && (expected || reading.weight > 20_000 || after?.text === ","))
    return tokens[start]!.pos === "PROPN" || expected ? base : null;
  if (tokens[start]!.pos !== "PROPN") return null;
  if (before?.text === "-" || after?.text === "-") return null;
  if (reading.weight > MIN_FREE_CITY && (start > 0 || reading.capital || expected || reading.weight > 1e6)) return base;
  return null;
}

/** "Lagos State", "Cairo Governorate": a name followed by the word for what it is. */
const placeRun = (tokens: readonly Token[], start: number, end: number): boolean =>
  /^(?:City|State|Province|County|District|Governorate|Region|Island|Islands|Prefecture|Valley|Airport)$/.test(
    tokens[end]?.text ?? "",
  ) && !isName(tokens[start - 1]);

/** A body before "in" or "of" ("Al-Shabaab in Somalia"): a name with a hyphen or article in it, an acronym or a body word. */
const bodyBefore = (tokens: readonly Token[], last: number, preposition: string): boolean => {
  const word = tokens[last]!;
  if (preposition === "of") return false;
  return (
    BODY_WORDS.test(word.text) ||
    /^[A-Z]{2,}$/.test(word.text) ||
    /^al$/i.test(tokens[last - 2]?.text ?? "") ||
    /^(?:State|Qaeda|Qaida|Brotherhood|Jihad)$/.test(word.text)
  );
};

const DISTANCE =
  /^(?:km|kms|kilometers?|kilometres?|miles?|mi|meters?|metres?|yards|hours?|minutes?|drive|flight|north|south|east|west|northeast|northwest|southeast|southwest)$/;

/** "300 km from Malta and Tunisia": where a distance is counted from. */
function isLandmark(tokens: readonly Token[], start: number): boolean {
  // "a town close to the border with Austria"
  if (tokens[start - 1]?.lower === "with" && /^(?:borders?|frontier|boundary)$/.test(tokens[start - 2]?.lower ?? ""))
    return true;
  for (let k = start - 1; k >= Math.max(0, start - 10); k--) {
    const t = tokens[k]!;
    if (t.pos === "VERB" || (t.pos === "PUNCT" && t.text !== "," && t.text !== "-")) return false;
    if (t.lower === "from" || t.lower === "of" || t.lower === "off") {
      const lead = tokens.slice(Math.max(0, k - 6), k);
      if (
        lead.some(
          (w) =>
            DISTANCE.test(w.lower) && /^(?:km|kms|kilomet|mile|meter|metre|hour|drive|flight|minute)/.test(w.lower),
        )
      )
        return true;
    }
  }
  return false;
}

/** Jordan, Chad, Georgia …: a person when an unknown capitalised word stands beside it. */
function looksPersonal(tokens: readonly Token[], start: number, end: number, context: PlaceContext): boolean {
  const [before, after] = [tokens[start - 1], tokens[end]];
  if (context.surnames.has(tokens[start]!.text)) return true;
  const stranger = (t: Token | undefined): boolean =>
    isName(t) &&
    t!.pos === "PROPN" &&
    !BODY_WORDS.test(t!.text) &&
    !gazetteer().readings.has(foldName(t!.text)) &&
    !/^(?:President|Prime|King|Queen|Foreign|Defense|Defence|Minister|Central|Secretary)$/.test(t!.text);
  return (
    (stranger(before) && !/^[A-Z]{2,}$/.test(before!.text)) || (stranger(after) && !/^[A-Z]{2,}$/.test(after!.text))
  );
}

/** Settles a name that several places share: the country after a comma, then the article's countries, then the weight. */
function choose(
  tokens: readonly Token[],
  start: number,
  end: number,
  name: string,
  found: readonly PlaceReading[],
  context: PlaceContext,
): PlaceReading | null {
  const first = found[0]!;
  if (tokens[end]?.text === "," && isCapitalised(tokens[end + 1])) {
    for (let to = Math.min(tokens.length, end + 5); to > end + 1; to--) {
      const outer = gazetteer().readings.get(foldName(join(tokens, end + 1, to)));
      if (!outer) continue;
      const match = found.find((r) =>
        outer.some((o) => o.country === r.country && o.kind !== "city" && o.kind !== "nationality"),
      );
      if (match) return match;
    }
  }
  const vote = (country: string): number => context.votes.get(country) ?? 0;
  if (name === "Georgia") {
    const town =
      tokens[start - 1]?.text === "," ? gazetteer().readings.get(foldName(tokens[start - 2]?.text ?? "")) : undefined;
    const inStates =
      town?.some((r) => r.country === "US") && !town.some((r) => r.country === "GE" && r.weight > 10_000);
    const american = inStates || (vote("US") > vote("GE") && vote("RU") === 0);
    return { ...first, country: american ? "US" : "GE", kind: american ? "region" : first.kind };
  }
  if (/^Koreans?$/.test(name))
    return name === "Koreans" ? null : { ...first, country: vote("KP") > vote("KR") ? "KP" : "KR" };
  if (name === "Congo" || name === "Congolese") return { ...first, country: vote("CG") > vote("CD") ? "CG" : "CD" };
  if (SEATS_OF_BODIES.has(name) && !/^(?:in|at|near|to|from|outside|around)$/.test(tokens[start - 1]?.lower ?? ""))
    return null;
  if (first.kind !== "city" && first.kind !== "region") return first;
  if (BODY_WORDS.test(name)) return null;
  if (first.capital && first.weight > 5.5e6) return first;
  const named =
    /^(?:State|Province|Region|Governorate|County|Prefecture|Oblast)$/i.test(tokens[end]?.text ?? "") ||
    /^(?:state|province|region|governorate|county)$/.test(tokens[start - 2]?.lower ?? "");
  const fits = found.filter(
    (r) => r.kind !== "region" || named || vote(r.country) > 0 || WELL_KNOWN_REGIONS.has(r.country),
  );
  const score = (r: PlaceReading): number =>
    Math.log10(Math.max(10, r.weight)) + (vote(r.country) > 0 ? 1.2 + Math.min(1, vote(r.country) / 10) : 0);
  return [...fits].sort((a, b) => score(b) - score(a))[0] ?? null;
}

/** Countries whose states and provinces are named without their country. */
const WELL_KNOWN_REGIONS = new Set(["US", "CA", "AU", "GB", "IN"]);
