import { readFileSync } from "node:fs";
import { mainCountryOf } from "@/lib/extraction/places/article-countries";
import { countryName } from "@/lib/extraction/places/country-name";
import { gazetteer } from "@/lib/extraction/places/gazetteer";
import { prepareArticle } from "@/lib/extraction/text/prepared";
import { readPage } from "@/lib/ingestion";

/**
 * The country an article is about, against countries that someone labelled it with.
 * `npm run bench:places -- FILE` (JSONL: id, title, dateline, text, places as English names with hyphens, most important first).
 * Prints each article whose country is not among its labels, with the sentence that names the country chosen, then the share
 * that is (top-1), and the share whose country is its first label.
 */
interface Row {
  id: string;
  title: string;
  dateline?: string;
  text: string;
  places: string[];
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("Give the corpus: npm run bench:places -- FILE\n");
  process.exit(2);
}

/** "west-germany" as ISO 3166-1 alpha-2, by the names the extractor knows. */
function countryOf(label: string): string | null {
  const words = label.split("-");
  const spelled = words.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join(" ");
  const named = (name: string): string | undefined =>
    gazetteer()
      .readings.get(name)
      ?.find((r) => r.kind === "country")?.country;
  return named(spelled) ?? named(label.toUpperCase()) ?? null;
}

const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Row);
const unknown = new Set<string>();
let right = 0;
let first = 0;
for (const row of rows) {
  const labels = row.places.map((place) => {
    const country = countryOf(place);
    if (country === null) unknown.add(place);
    return country;
  });
  const [article] = readPage({ file: row.id, text: `${row.title}\n\n${row.dateline ?? ""} ${row.text}` }).articles;
  if (article === undefined) continue;
  const prepared = prepareArticle(article, []);
  const chosen = mainCountryOf(prepared);
  if (chosen !== null && labels.includes(chosen)) right++;
  else {
    const said = prepared.sentences.find((s) => s.places.some((p) => p.country === chosen))?.sentence.text ?? "";
    const name = chosen === null ? "none" : countryName(chosen);
    console.log(
      `${row.id}: want ${row.places.join(" ")}, got ${name} | ${row.title} | ${said.slice(0, 160).replace(/\s+/g, " ")}`,
    );
  }
  if (chosen !== null && labels[0] === chosen) first++;
}
const share = (n: number): string => `${n}/${rows.length} = ${((100 * n) / rows.length).toFixed(1)} %`;
if (unknown.size > 0) console.log(`labels that name no country we know: ${[...unknown].join(", ")}`);
console.log(`country is among the labels (top-1) ${share(right)}; it is the first label ${share(first)}`);
