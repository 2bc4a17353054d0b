/**
 * Writes lib/extraction/lexicon/lists/first-names.json: first names that only men bear and those that only women bear, in all
 * the languages that are written in Latin letters together; "Andrea" and "Jean", which are both, are left out. The whole
 * lists of @faker-js/faker (MIT), nothing chosen by hand.
 *
 *   npm ci --prefix scripts/first-names && npm run build --prefix scripts/first-names
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { foldFirstName } from "../../lib/extraction/lexicon/first-names";

type Gender = "male" | "female";
type Locale = { person?: { first_name?: Partial<Record<Gender, readonly string[] | null>> | null } | null };

/** The source is installed for this script alone. */
const { allLocales }: { allLocales: Record<string, Locale> } = createRequire(import.meta.url)("@faker-js/faker");

const given = { male: new Set<string>(), female: new Set<string>() };
for (const { person } of Object.values(allLocales))
  for (const gender of ["male", "female"] as const)
    for (const name of (person?.first_name?.[gender] ?? []).map(foldFirstName))
      if (/^[a-z'-]{2,}$/.test(name)) given[gender].add(name);

const only = (mine: Gender, other: Gender): string =>
  [...given[mine]]
    .filter((name) => !given[other].has(name))
    .sort()
    .join(" ");
const data = {
  source: "@faker-js/faker (MIT), all languages. Made by scripts/first-names/build.ts.",
  male: only("male", "female"),
  female: only("female", "male"),
};
const out = join(dirname(fileURLToPath(import.meta.url)), "../../lib/extraction/lexicon/lists/first-names.json");
writeFileSync(out, `${JSON.stringify(data, null, 2)}\n`);
