/**
 * Writes lib/extraction/lexicon/lists/first-names.json: first names that only men bear and those that only women bear, in all
 * the languages that are written in Latin letters together; "Andrea" and "Jean", which are both, are left out. The whole
 * lists of @faker-js/faker (MIT), nothing chosen by hand.
 *
 *   npm ci --prefix scripts/first-names && npm run build --prefix scripts/first-names
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { allLocales } from "@faker-js/faker";

/** As `foldFirstName` of lib/extraction/lexicon/first-names.ts. */
const fold = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const given = { male: new Set(), female: new Set() };
for (const { person } of Object.values(allLocales))
  for (const gender of ["male", "female"])
    for (const name of (person?.first_name?.[gender] ?? []).map(fold))
      if (/^[a-z'-]{2,}$/.test(name)) given[gender].add(name);

const only = (mine, other) =>
  [...given[mine]]
    .filter((name) => !given[other].has(name))
    .sort()
    .join(" ");
const data = {
  source: "@faker-js/faker (MIT), all languages. Made by scripts/first-names/build.mjs.",
  male: only("male", "female"),
  female: only("female", "male"),
};
const out = join(dirname(fileURLToPath(import.meta.url)), "../../lib/extraction/lexicon/lists/first-names.json");
writeFileSync(out, `${JSON.stringify(data, null, 2)}\n`);
