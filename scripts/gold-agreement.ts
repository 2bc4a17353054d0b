import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldArticle, GoldEvent, GoldPage } from "./gold/read-notation";

/**
 * Prints how far the second annotation agrees with the first (docs/annotation.md): of the samples, or of the folder of
 * pages that is named. `npx tsx scripts/gold-agreement.ts [bench/practice] [--quiet]`; `--quiet` names no difference.
 */
const pages = process.argv.slice(2).find((option) => !option.startsWith("-")) ?? "samples";
const quiet = process.argv.includes("--quiet");
const folder = join(import.meta.dirname, "..", pages, "gold");
const difference = (line: string): void => {
  if (!quiet) console.log(line);
};
const articlesOf = (path: string): GoldArticle[] => (JSON.parse(readFileSync(path, "utf8")) as GoldPage).articles;
const share = (part: number, whole: number): string => `${part}/${whole} = ${((100 * part) / whole).toFixed(1)} %`;
const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();
const sameTrigger = (a: GoldEvent, b: GoldEvent): boolean =>
  (a.trigger.start < b.trigger.end && b.trigger.start < a.trigger.end) ||
  (a.dateExpr !== null &&
    b.dateExpr !== null &&
    a.dateExpr.start < b.dateExpr.end &&
    b.dateExpr.start < a.dateExpr.end &&
    a.sentence.start === b.sentence.start);

const inRange = (day: string | null, range: readonly (string | null)[]): boolean =>
  range[0] === null || range[0] === undefined
    ? day === null
    : day !== null && day >= range[0] && day <= (range[1] ?? range[0]);

const count = { articles: 0, first: 0, second: 0, both: 0, sameDays: 0, days: 0, modality: 0, modalityAccepted: 0 };
let countries = 0;
let countriesAccepted = 0;
for (const name of readdirSync(join(folder, "second")).filter((n) => n.endsWith(".json"))) {
  const firsts = articlesOf(join(folder, name));
  for (const second of articlesOf(join(folder, "second", name))) {
    const first = firsts.find((article) => article.id === second.id);
    if (!first) throw new Error(`${name}: no first annotation of ${second.id}`);
    count.articles++;
    const dated = first.events.filter((event) => event.dateExpr !== null);
    count.first += dated.length;
    count.second += second.events.length;
    const free = new Set(dated);
    for (const event of second.events) {
      const candidates = [...free].filter((other) => sameTrigger(other, event));
      const twin = candidates.find((other) => other.start === event.start) ?? candidates[0];
      if (!twin) {
        difference(`only second: ${event.id} "${event.trigger.text}" (${event.dateExpr?.text})`);
        continue;
      }
      free.delete(twin);
      count.both++;
      const equal = twin.start === event.start && twin.end === event.end;
      const accepted = twin.accept.some((a) => inRange(event.start, a.start) && inRange(event.end, a.end));
      if (equal) count.sameDays++;
      if (equal || accepted) count.days++;
      else difference(`days: ${twin.id} ${twin.edtf} | second ${event.edtf}`);
      if (twin.modality === event.modality) count.modality++;
      else difference(`modality: ${twin.id} ${twin.modality} | second ${event.modality}`);
      if ([twin.modality, ...twin.modalityAccept].includes(event.modality)) count.modalityAccepted++;
      if (sameSet(twin.primary, event.primary)) countries++;
      else difference(`countries: ${twin.id} ${twin.primary} | second ${event.primary}`);
      if ([twin.primary, ...twin.primaryAccept].some((set) => sameSet(set, event.primary))) countriesAccepted++;
    }
    for (const event of free) difference(`only first (${event.tier}): ${event.id} ${event.headline}`);
  }
}
const f1 = (2 * count.both) / (count.first + count.second);
console.log(
  `${count.articles} articles; dated events first ${count.first}, second ${count.second}, in both ${count.both}, F1 ${f1.toFixed(3)}`,
);
console.log(`same days ${share(count.sameDays, count.both)}, same or accepted ${share(count.days, count.both)}`);
console.log(
  `same modality ${share(count.modality, count.both)}, same or accepted ${share(count.modalityAccepted, count.both)}`,
);
console.log(
  `same primary countries ${share(countries, count.both)}, same or accepted ${share(countriesAccepted, count.both)}`,
);
