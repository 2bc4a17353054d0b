import { isFirstName } from "../lexicon/first-names";
import type { Token } from "../text/token";
import { choose } from "./choose-reading";
import { foldName } from "./fold-name";
import { mostWords, opensLongerName, type PlaceReading, readingsOf, readingsOfFolded } from "./gazetteer";
import { ALSO_PERSONAL_NAMES, TWIN_COUNTRIES } from "./name-variants";
import { isBase, isLandmark, isMake, isQuotedName, isSeat } from "./no-part";
import {
  BODY_WORDS,
  COMPANY_WORDS,
  CURRENCY,
  isCapitalised,
  isName,
  join,
  LOCATIVE,
  type PlaceContext,
  type PlaceHit,
} from "./place-hit";
import { acceptShouted, asItIs, calm, shoutedUpTo } from "./shouted";

const MIN_FREE_CITY = 90_000;
const MIN_DATELINE_CITY = 20_000;
/** A name nobody located, in a country nobody named: "Delta", "Ajax", "Troy" are rather a firm, a team or a film. */
const MIN_STRANGE_CITY = 300_000;

/** Finds names of countries, peoples, regions and cities among the tokens of one sentence. */
export function findPlaces(tokens: readonly Token[], context: PlaceContext): PlaceHit[] {
  const maxWords = mostWords();
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
      opensLongerName(written(token.text)) || /^(?:-|'|['\u2019]s)$/.test(tokens[i + 1]?.text ?? "") ? maxWords + 3 : 1;
    let hit: PlaceHit | null = null;
    for (let end = Math.min(tokens.length, i + most); end > i && !hit; end--) {
      const name = foldName(written(join(tokens, i, end)));
      const found = readingsOfFolded(name);
      if (found)
        hit = shouting ? acceptShouted(tokens, i, end, name, found) : accept(tokens, i, end, name, found, context);
    }
    const twins = hit ? [] : twinCountries(tokens, i, context);
    hits.push(...(hit ? [hit] : twins));
    i = hit ? hit.end : i + 1;
  }
  return hits;
}

/** "the two Koreas" are both; "the North" is one of them where the article is about them. */
function twinCountries(tokens: readonly Token[], at: number, { votes }: PlaceContext): PlaceHit[] {
  const { text } = tokens[at]!;
  const hit = (country: string): PlaceHit => ({
    start: at,
    end: at + 1,
    name: text,
    country,
    kind: "country",
    readings: [],
    landmark: false,
    inBodyName: false,
  });
  const both = TWIN_COUNTRIES[text];
  if (both) return both.map(hit);
  const half = HALVES.find(([word]) => word === text);
  if (!half || tokens[at - 1]?.lower !== "the" || isCapitalised(tokens[at + 1]) || tokens[at + 1]?.lower === "of")
    return [];
  const about = half.slice(1).filter((country) => votes.has(country));
  const pair = (["KP", "KR"] as const).some((c) => votes.has(c)) ? about.filter((c) => /^K/.test(c)) : about;
  const known =
    pair[0] ?? (text === "North" && votes.has("KR") ? "KP" : text === "South" && votes.has("KP") ? "KR" : null);
  return known === null || (/^S/.test(known) && !(votes.has("SD") && votes.has("SS"))) ? [] : [hit(known)];
}

const HALVES = [
  ["North", "KP", "SD"],
  ["South", "KR", "SS"],
] as const;

/** "Glasgow - Four men …": the place a story is written in, though not in capitals. */
export const opensLine = (tokens: readonly Token[], start: number, end: number): boolean =>
  start === 0 &&
  /^[-\u2013\u2014]$/.test(tokens[end]?.text ?? "") &&
  tokens[end]!.start > tokens[end - 1]!.end &&
  (tokens[end + 1]?.start ?? 0) > tokens[end]!.end;

const NAME_PARTICLE = /^(?:d[aeo]|d[ao]s|del|di|du|von|van|ul|bin|ibn)$/;

/** Waters that are named after the land beside them: "the Gulf of Guinea", "the Bay of Bengal". */
const WATERS = /^(?:Gulf|Bay|Strait|Straits|Sea|Lake|Isthmus)$/;
/** What is said of the bird, at the start of a sentence. */
const POULTRY =
  /^(?:farm(?:s|ers?|ing)?|breeders?|meat|dinners?|producers?|flocks?|hunters?|hunting|eggs?|processors?|barns?)$/;

function accept(
  tokens: readonly Token[],
  start: number,
  end: number,
  name: string,
  found: readonly PlaceReading[],
  context: PlaceContext,
): PlaceHit | null {
  const token = tokens[start]!;
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
    landmark: isLandmark(tokens, start) || isMake(tokens, end) || isQuotedName(tokens, start, end, reading),
    inBodyName: false,
  };
  const runBefore = isName(before) && before!.pos === "PROPN";
  const runAfter = isName(after) && after!.pos === "PROPN";
  const strong = reading.kind === "country" || reading.kind === "nationality" || reading.kind === "metonym";
  const bodyAfter =
    after !== undefined && (BODY_WORDS.test(after.text) || (!strong && !context.inTitle && runsIntoBody(tokens, end)));
  // "the Cleveland Indians": a team.
  if (reading.kind === "nationality" && end - start === 1 && (isTeam(tokens, start) || context.teams?.has(token.text)))
    return null;
  if (reading.kind !== "city" && CURRENCY.test(after?.text ?? "")) return null;
  // "the Congo River", "Lake Chad": water and mountains belong to no one country.
  if (
    /^(?:River|Basin|Delta|Canal|Strait|Sea|Gulf|Ocean|Lake|Mountains)$/.test(after?.text ?? "") ||
    /^(?:Lake|Mount|River)$/.test(before?.text ?? "")
  )
    return null;
  if (before?.lower === "of" && WATERS.test(tokens[start - 2]?.text ?? "")) return null;
  // "the Port of Spain Ledger": half of a town's name.
  if (before?.lower === "of" && readingsOf(`${tokens[start - 2]?.text} of ${name}`)?.some((r) => r.kind === "city"))
    return null;
  if (name === "Turkey" && start === 0 && POULTRY.test(after?.lower ?? "")) return null;
  // "Central America", "Latin Americans": no country of that name.
  if (/^Americas?n?s?$/.test(name) && /^(?:Central|South|Latin|Middle|North)$/.test(before?.text ?? "")) return null;
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
    return { ...base, inBodyName: tailOfBody || isBase(tokens, start) || (bodyAfter && reading.kind === "country") };
  }
  if (/^(?:PRON|DET|ADP|AUX|SCONJ|CCONJ|VERB|INTJ|NUM)$/.test(tokens[start]!.pos) && end - start === 1) return null;
  // "a dam on the Tana": a river, a ship, a paper; no town has an article but in its name.
  if (reading.kind === "city" && before?.lower === "the" && (!after || !/^(?:NOUN|PROPN|ADJ)$/.test(after.pos)))
    return null;
  // "the Lac-Dubois bridge": a town is half of no other name; "Paris-Lyon" joins two.
  const joined = after?.text === "-" && after.start === tokens[end - 1]!.end ? tokens[end + 1] : undefined;
  if (joined && joined.start === after!.end && isCapitalised(joined) && reading.weight < MIN_FREE_CITY * 10) {
    if (!readingsOf(joined.text)) return null;
  }
  // "Laurent-Désiré Kabila": one person's name.
  if (after?.text === "-" && tokens[end + 1]?.pos === "PROPN" && end - start === 1 && isFirstName(name)) return null;
  // "Pemba da Praia": the second half of a longer name.
  if (NAME_PARTICLE.test(before?.text ?? "") && isName(tokens[start - 2]) && tokens[start - 2]!.pos === "PROPN")
    return null;
  const locative = before !== undefined && LOCATIVE.has(before.lower);
  const surname = end - start === 1 && context.surnames.has(name);
  // "in Jau prison": a building's own name, rather than a town abroad.
  if (
    reading.kind === "city" &&
    reading.weight < MIN_STRANGE_CITY &&
    BUILDING_NOUN.test(after?.lower ?? "") &&
    !context.votes.has(reading.country)
  )
    return null;
  const enoughForBody = (context.votes.get(reading.country) ?? 0) > 0 ? MIN_FREE_CITY : MIN_STRANGE_CITY;
  // "returned to Lima International Airport"
  const reached = locative || before?.lower === "to";
  if (reached && !runBefore && !surname && reading.weight > enoughForBody && isBuilding(tokens, end)) return base;
  if (name.length < 3 || COMPANY_WORDS.test(after?.text ?? "")) return null;
  if (context.inTitle && reading.capital) return base;
  // "Oslo-based Norvik": whose it is.
  if (after?.text === "-" && /^(?:based|headquartered)$/.test(tokens[end + 1]?.lower ?? ""))
    return reading.weight > MIN_FREE_CITY ? { ...base, inBodyName: true } : null;
  if (isSeat(tokens, start, end) || isBase(tokens, start)) return { ...base, inBodyName: true };
  if (bodyAfter && !runBefore && reading.weight > enoughForBody) return surname ? null : { ...base, inBodyName: true };
  if (runBefore || runAfter)
    return after?.text !== "," && !placeRun(tokens, start, end) ? null : runBefore ? null : base;
  if (after?.text === "'s" || after?.lower === "court" || after?.lower === "police") {
    return reading.weight > MIN_FREE_CITY && !surname && tokens[start]!.pos === "PROPN" ? base : null;
  }
  if (surname && before?.lower !== "in" && before?.lower !== "at" && before?.lower !== "near") return null;
  const expected = (context.votes.get(reading.country) ?? 0) > 0;
  // "The Hague" opens with an article.
  const named = tokens.slice(start, end).some((t) => t.pos === "PROPN");
  const over = /^(?:over|on|of|against)$/.test(before?.lower ?? "") && reading.weight < 20_000;
  if (locative && !over && (expected || reading.weight > 20_000 || after?.text === ","))
    return named || expected ? base : null;
  if (!named) return null;
  // "Glasgow - Four men will …": a spaced dash joins no names.
  const joins = (dash: Token | undefined, spaced: boolean): boolean => dash?.text === "-" && !spaced;
  if (joins(before, before?.end !== token.start) || joins(after, after?.start !== tokens[end - 1]!.end)) return null;
  if (opensLine(tokens, start, end) && (expected || reading.weight > MIN_DATELINE_CITY)) return base;
  const enough = expected ? MIN_FREE_CITY : MIN_STRANGE_CITY;
  if (reading.weight > enough && (start > 0 || reading.capital || expected || reading.weight > 1e6)) return base;
  return null;
}

/** A people's name in the plural right behind a city's: "Cleveland Indians". */
export function isTeam(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !isName(before) || before.pos !== "PROPN" || !/s$/.test(tokens[at]!.text)) return false;
  // "the Oakridge Indians": no people has a second name in front of it but for a part of the world.
  if (/^the$/i.test(tokens[at - 2]?.text ?? "") && !PARTS_OF_PEOPLES.test(before.text)) {
    const kind = readingsOf(before.text)?.[0]?.kind;
    return kind !== "nationality" && kind !== "country";
  }
  return readingsOf(before.text)?.[0]?.kind === "city";
}

const PARTS_OF_PEOPLES =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Black|White|Native|Young|Muslim|Christian|Catholic|Sunni|Shia|Kurdish|Jewish|Arab)$/;

/** "Texas A&M University": capitals that end in the word for a body. */
function runsIntoBody(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 4 && isName(tokens[k]) && tokens[k]!.pos === "PROPN"; k++)
    if (k > from && BODY_WORDS.test(tokens[k]!.text)) return true;
  return false;
}

const BUILDING_NOUN = /^(?:prison|jail|airport|airfield|camp|mine|base|hospital|refinery|stadium|bridge|dam|station)$/;

const BUILDING =
  /^(?:Airport|Airfield|Station|Stadium|Arena|Hospital|Infirmary|Prison|Jail|Zoo|Port|Harbour|Harbor|Cathedral|Mosque|Bridge|Tunnel)$/;

/** "International Airport", "Central Station": capitals behind a town's name that end in the word for a place one can be at. */
function isBuilding(tokens: readonly Token[], from: number): boolean {
  let k = from;
  while (k < from + 3 && isName(tokens[k]) && tokens[k]!.pos === "PROPN") {
    if (BUILDING.test(tokens[k]!.text)) return !isName(tokens[k + 1]);
    k++;
  }
  return false;
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

const isKnownPlace = (word: string): boolean =>
  (readingsOf(word) ?? []).some((r) => r.kind !== "city" || r.weight > 1e6);

/** Jordan, Chad, Georgia …: a person when an unknown capitalised word stands beside it. */
function looksPersonal(tokens: readonly Token[], start: number, end: number, context: PlaceContext): boolean {
  const [before, after] = [tokens[start - 1], tokens[end]];
  if (context.surnames.has(tokens[start]!.text)) return true;
  const stranger = (t: Token | undefined): boolean =>
    isName(t) &&
    t!.pos === "PROPN" &&
    !BODY_WORDS.test(t!.text) &&
    !isKnownPlace(t!.text) &&
    !/^(?:President|Prime|King|Queen|Foreign|Defense|Defence|Minister|Central|Secretary)$/.test(t!.text);
  return (
    (stranger(before) && !/^[A-Z]{2,}$/.test(before!.text)) || (stranger(after) && !/^[A-Z]{2,}$/.test(after!.text))
  );
}
