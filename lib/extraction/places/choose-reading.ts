import type { Token } from "../text/token";
import { KNOWN_REGION_WEIGHT, type PlaceReading, readingsOf } from "./gazetteer";
import { SEATS_OF_BODIES } from "./name-variants";
import { BODY_WORDS, isCapitalised, join, type PlaceContext } from "./place-hit";

/** Settles a name that several places share: the country after a comma, then the article's countries, then the weight. */
export function choose(
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
      const outer = readingsOf(join(tokens, end + 1, to));
      if (!outer) continue;
      const match = found.find((r) =>
        outer.some((o) => o.country === r.country && o.kind !== "city" && o.kind !== "nationality"),
      );
      if (match) return match;
    }
  }
  const vote = (country: string): number => context.votes.get(country) ?? 0;
  if (name === "Georgia") {
    const town = tokens[start - 1]?.text === "," ? readingsOf(tokens[start - 2]?.text ?? "") : undefined;
    const inStates =
      town?.some((r) => r.country === "US") && !town.some((r) => r.country === "GE" && r.weight > 10_000);
    // "in Tbilisi, Georgia's capital", in an article about the States as well
    const beside = townsBeside(tokens, start, end);
    const told = beside.has("GE") !== beside.has("US") ? beside.has("US") : null;
    const american = inStates || (told ?? (vote("US") > vote("GE") && vote("RU") === 0));
    return american ? { country: "US", kind: "region", weight: STATE_WEIGHT } : { ...first, country: "GE" };
  }
  if (/^Koreans?$/.test(name))
    return name === "Koreans" ? null : { ...first, country: vote("KP") > vote("KR") ? "KP" : "KR" };
  if (name === "Congo" || name === "Congolese") {
    const beside = townsBeside(tokens, start, end);
    if (beside.has("CG") !== beside.has("CD")) return { ...first, country: beside.has("CG") ? "CG" : "CD" };
    return { ...first, country: vote("CG") > vote("CD") ? "CG" : "CD" };
  }
  if (SEATS_OF_BODIES.has(name) && !/^(?:in|at|near|to|from|outside|around)$/.test(tokens[start - 1]?.lower ?? ""))
    return null;
  if (first.kind !== "city" && first.kind !== "region") return first;
  if (BODY_WORDS.test(name)) return null;
  if (first.capital && first.weight > 5.5e6 && !rivalled(found, vote)) return first;
  const named =
    /^(?:State|Province|Region|Governorate|County|Prefecture|Oblast)$/i.test(tokens[end]?.text ?? "") ||
    /^(?:state|province|region|governorate|county)$/.test(tokens[start - 2]?.lower ?? "");
  const fits = found.filter(
    (r) =>
      r.kind !== "region" ||
      named ||
      vote(r.country) > 0 ||
      WELL_KNOWN_REGIONS.has(r.country) ||
      r.weight >= KNOWN_REGION_WEIGHT,
  );
  const rivals = rivalled(found, vote);
  const nearby = rivals || !unrivalled(found) ? countriesBeside(tokens, start, end) : new Set<string>();
  const largest = Math.max(...found.map(peopleOf));
  // A small American town with a famous namesake is told with its state, which was looked for above.
  const needsState = (r: PlaceReading): boolean =>
    r.kind === "city" && WITH_STATES.has(r.country) && peopleOf(r) * FAMOUS < largest;
  const about = countryOutstanding(context.votes);
  const score = (r: PlaceReading): number =>
    (needsState(r) && !nearby.has(r.country) ? -1.2 : 0) +
    Math.log10(Math.max(10, rivals ? peopleOf(r) : r.weight)) +
    (vote(r.country) > 0 ? 1.2 + Math.min(1.5, vote(r.country) / 10) : 0) +
    (r.country === about ? 0.5 : 0) +
    (nearby.has(r.country) ? 0.6 : 0);
  const best = [...fits].sort((a, b) => score(b) - score(a))[0] ?? null;
  return best && isUnlistedTown(tokens, start, end, best, found, context.votes) ? null : best;
}

/** A town smaller than this has namesakes that no list holds. */
const SMALL_TOWN = 50_000;
/** No city of this size is called a town or a village. */
const MOST_OF_TOWN = 250_000;
/** A city of this size needs no country beside it. */
const MOST_OF_COUNTRY_BESIDE = 1_000_000;

/**
 * True where the only readings lie elsewhere than the text says: "Banta, Chile" where lists know a Banta in Peru; a small town
 * abroad in a story of one land; a great city abroad that is called a village.
 */
function isUnlistedTown(
  tokens: readonly Token[],
  start: number,
  end: number,
  best: PlaceReading,
  found: readonly PlaceReading[],
  votes: PlaceContext["votes"],
): boolean {
  if (best.kind !== "city" || best.capital) return false;
  const people = peopleOf(best);
  if (people < MOST_OF_COUNTRY_BESIDE && tokens[end]?.text === ",") {
    const outer = landBehind(tokens, end + 1);
    if (outer && !found.some((r) => r.country === outer)) return true;
  }
  if (votes.get(best.country) === undefined && /^(?:towns?|villages?|hamlet)$/.test(tokens[start - 2]?.lower ?? ""))
    return people > MOST_OF_TOWN && tokens[start - 1]!.lower === "of";
  const about = countryOutstanding(votes);
  return (
    people < SMALL_TOWN &&
    about !== null &&
    votes.has(best.country) &&
    votes.get(best.country)! <= IN_PASSING &&
    !found.some((r) => r.country === about) &&
    !countriesBeside(tokens, start, end).has(best.country)
  );
}

/** The country named right behind a comma, where a comma or the end of the sentence follows it. */
function landBehind(tokens: readonly Token[], from: number): string | null {
  for (let to = Math.min(tokens.length, from + 3); to > from; to--) {
    const [first] = readingsOf(join(tokens, from, to)) ?? [];
    if (first?.kind === "country" && !/^(?:and|or|'s)$/.test(tokens[to]?.lower ?? "")) return first.country;
  }
  return null;
}

/** How many times as often as any other a country is named that a story is about. */
const OUTSTANDING = 3;
/** A country named no more than this takes part in a story and is not where its villages lie. */
const IN_PASSING = 3;

/** The country named far more often than any other; null where none is. */
function countryOutstanding(votes: PlaceContext["votes"]): string | null {
  let [most, second, country]: [number, number, string | null] = [0, 0, null];
  for (const [one, many] of votes) {
    if (many > most) [second, most, country] = [most, many, one];
    else if (many > second) second = many;
  }
  return most >= OUTSTANDING * second ? country : null;
}

/** As heavy as a large city: the state of Georgia needs no further sign once it is chosen. */
const STATE_WEIGHT = 10_000_000;

/** Countries whose states and provinces are named without their country. */
const WELL_KNOWN_REGIONS = new Set(["US", "CA", "AU", "GB", "IN"]);

/** Countries whose smaller towns are told with their state. */
const WITH_STATES = new Set(["US", "CA"]);
/** How many times larger a namesake is famous. */
const FAMOUS = 5;

const CAPITAL_BONUS = 5e6;
const peopleOf = (r: PlaceReading): number => (r.capital ? Math.max(10, r.weight - CAPITAL_BONUS) : r.weight);
/** A city this many times larger than its namesakes abroad is meant unless the words say otherwise. */
const UNRIVALLED = 10;

/** True when the first reading is so much larger than those of other countries that the name is as good as its own. */
export function unrivalled(found: readonly PlaceReading[]): boolean {
  const first = found[0]!;
  if (first.kind !== "city" && first.kind !== "region") return true;
  const others = found.filter((r) => r.country !== first.country && (r.kind === "city" || r.kind === "region"));
  const own = Math.max(...found.filter((r) => r.country === first.country).map(peopleOf));
  return others.every((r) => own > UNRIVALLED * peopleOf(r));
}

/** A namesake of some size lies in a country the article speaks of, the first reading in one it does not. */
function rivalled(found: readonly PlaceReading[], vote: (country: string) => number): boolean {
  const first = found[0]!;
  return (
    vote(first.country) === 0 &&
    found.some((r) => r.country !== first.country && vote(r.country) > 0 && peopleOf(r) * UNRIVALLED > peopleOf(first))
  );
}

const LARGE_TOWN = 100_000;

/** Countries of the towns in the same sentence that no other town of the name comes near. */
function townsBeside(tokens: readonly Token[], start: number, end: number): Set<string> {
  const found = new Set<string>();
  for (const t of tokens) {
    if ((t.index >= start && t.index < end) || !isCapitalised(t)) continue;
    const readings = readingsOf(t.text);
    // "the European Union" is no Union, New Jersey.
    if (readings?.[0]?.kind !== "city" || BODY_WORDS.test(t.text) || readings[0].weight < LARGE_TOWN) continue;
    if (unrivalled(readings)) found.add(readings[0].country);
  }
  return found;
}

/** Countries that the same sentence names without doubt. */
function countriesBeside(tokens: readonly Token[], start: number, end: number): Set<string> {
  const found = new Set<string>();
  for (const t of tokens) {
    if ((t.index >= start && t.index < end) || !isCapitalised(t)) continue;
    const readings = readingsOf(t.text);
    if (readings && readings[0]!.kind !== "city" && new Set(readings.map((r) => r.country)).size === 1)
      found.add(readings[0]!.country);
  }
  return found;
}
