import path from "node:path";
import { contractArticles } from "@/lib/exports/contract-json";
import { type ArticleExtraction, mergeAcross } from "@/lib/extraction";
import { extractPages } from "@/lib/workflows/extract-pages";
import { readTask } from "./events/gold";
import { eventF1, scoreEvents } from "./events/score-events";
import { scoreMerging } from "./events/score-merging";
import { foundTimexes, scoreTimexes } from "./events/score-timexes";

/**
 * Measures events and dates against an analyst's gold. `npm run bench:events -- [FOLDER] [--quiet] [--list]`
 * FOLDER: pages with `gold/` beside them (default: samples/), or a folder with gold-seeds.json and the pages in ../seeds.
 * Prints every miss, then the figures; `--list` prints the events as a reader sees them.
 */
const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith("-")) ?? path.join(import.meta.dirname, "..", "samples");
const { pages, articles: gold } = readTask(path.resolve(folder));

const started = performance.now();
const { extractions, problems } = extractPages(pages);
const elapsed = performance.now() - started;
const output = contractArticles(extractions, problems);

const expressionsOf = ({ article, timeExpressions }: ArticleExtraction) =>
  foundTimexes(article.source.file, article.source.start, timeExpressions);

if (options.includes("--list")) {
  for (const { title, published, events } of output.articles) {
    console.log(`\n${title} (${published.best ?? "unknown day"})`);
    for (const { headline, date, countries, modality, type } of events) {
      console.log(
        `  ${(date.edtf ?? "-").padEnd(22)} ${modality.padEnd(12)} ${type.padEnd(11)} ${countries.primary}|${countries.secondary}  ${headline}`,
      );
    }
  }
}

const score = scoreEvents(gold, output.articles);
const timexes = scoreTimexes(gold, extractions.flatMap(expressionsOf));
const merging = scoreMerging(score.answers, mergeAcross(extractions.flatMap((extraction) => extraction.events)));
if (!options.includes("--quiet")) {
  for (const fault of [...score.faults, ...merging.faults, ...timexes.faults]) console.log(fault);
}

const share = (part: number, whole: number): string =>
  `${part}/${whole} = ${whole ? ((100 * part) / whole).toFixed(1) : "-"} %`;
const f1 = (right: number, made: number, wanted: number): string => ((2 * right) / (made + wanted)).toFixed(3);
const { dated } = score;
const datedPrecision = (score.predictions - score.spurious - score.extra) / Math.max(1, score.predictions);
const datedRecall = dated.found / Math.max(1, dated.core);

console.log(
  `\n${path.basename(path.resolve(folder))}: ${output.articles.length} articles read, ${gold.length} annotated, ${Math.round(elapsed)} ms`,
);
console.log(`publication day right ${share(score.publishedRight, gold.length)}, wrong ${score.publishedWrong}`);
console.log(`core events found ${share(score.found, score.core)}; dated ones ${share(dated.found, dated.core)}`);
console.log(
  `events given ${score.predictions}, spurious ${score.spurious}, more than one for a gold event ${score.extra}`,
);
console.log(
  `event F1 ${eventF1(score).toFixed(3)}; dated core event F1 ${((2 * datedPrecision * datedRecall) / (datedPrecision + datedRecall)).toFixed(3)}`,
);
console.log(
  `date right ${share(score.dateRight, score.found)} of found; of dated core events found ${share(dated.dateRight, dated.found)}`,
);
console.log(`dates without a year said as the text does ${share(score.partial.right, score.partial.found)}`);
console.log(
  `primary countries ${share(score.primaryRight, score.found)}, secondary found ${share(score.secondaryRight, score.secondaryAll)}`,
);
console.log(`modality ${share(score.modalityRight, score.found)}`);
console.log(`countries only mentioned that got an event: ${score.mentioned.length} ${score.mentioned.join(" ")}`);
console.log(
  `the same event in two articles: merged ${share(merging.merged, merging.same)}, wrongly merged ${merging.wrong}`,
);
console.log(
  `time expressions: found ${share(timexes.found, timexes.gold)}, value right ${share(timexes.valueRight, timexes.gold)}, spurious ${timexes.spurious}, value F1 ${f1(timexes.valueRight, timexes.predictions, timexes.gold)}; words that are no dates read as dates ${share(timexes.traps, timexes.trapsAll)}`,
);
