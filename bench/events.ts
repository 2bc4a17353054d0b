import path from "node:path";
import { contractArticles } from "@/lib/exports/contract-json";
import { mergeAcross, storiesAmong } from "@/lib/extraction";
import { extractPages } from "@/lib/workflows/extract-pages";
import { figures } from "./events/figures";
import { type ArticleKey, readTask } from "./events/gold";
import { scoreEvents } from "./events/score-events";
import { scoreMerging } from "./events/score-merging";
import { foundTimexes, scoreTimexes } from "./events/score-timexes";

/**
 * Measures events and dates against an analyst's gold. `npm run bench:events -- [FOLDER] [--quiet] [--list]`
 * FOLDER: pages with `gold/` beside them (default: samples/), or a folder with gold-seeds.json and the pages in ../seeds.
 * Prints every miss, then the figures; `--list` prints the events as a reader sees them. Of the part that is only looked
 * at (docs/annotation.md) it prints the figures alone.
 */
const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith("-")) ?? path.join(import.meta.dirname, "..", "samples");
const task = readTask(path.resolve(folder));

const started = performance.now();
const { extractions } = extractPages(task.pages);
const elapsed = performance.now() - started;
const merged = mergeAcross(
  extractions.flatMap(({ events }) => events),
  storiesAmong(extractions.map(({ article }) => article)),
);

function measure(name: string, gold: readonly ArticleKey[], lookOnly: boolean): string[] {
  const part = extractions.filter(({ article }) => task.lookOnly.has(article.source.file) === lookOnly);
  const { articles } = contractArticles(part);
  const found = part.flatMap(({ article, timeExpressions }) =>
    foundTimexes(article.source.file, article.source.start, timeExpressions),
  );
  const score = scoreEvents(gold, articles);
  // Pages annotated for their events alone say nothing about time expressions.
  const timed = new Set(gold.flatMap(({ timexes: keys }) => keys.map(({ file }) => file)));
  const timexes = scoreTimexes(
    gold,
    found.filter(({ file }) => timed.has(file)),
  );
  const merging = scoreMerging(score.answers, merged);
  if (!lookOnly && options.includes("--list")) {
    for (const { title, published, events } of articles) {
      console.log(`\n${title} (${published.best ?? "unknown day"})`);
      for (const { headline, date, countries, modality, type } of events) {
        const marks = [(date.edtf ?? "-").padEnd(22), modality.padEnd(12), type.padEnd(11)].join(" ");
        console.log(`  ${marks} ${countries.primary}|${countries.secondary}  ${headline}`);
      }
    }
  }
  if (!lookOnly && !options.includes("--quiet")) {
    for (const fault of [...score.faults, ...merging.faults, ...timexes.faults]) console.log(fault);
  }
  return figures(name, { read: part.length, annotated: gold.length }, score, merging, timexes);
}

const name = path.basename(path.resolve(folder));
const lines = measure(
  name,
  task.articles.filter((article) => !article.lookOnly),
  false,
);
const looked = task.articles.filter((article) => article.lookOnly);
if (looked.length > 0) lines.push(...measure(`${name}, only looked at`, looked, true));
console.log(
  `\n${lines.join("\n")}\n${Math.round(elapsed)} ms for ${extractions.length} articles, names and tagger loaded`,
);
