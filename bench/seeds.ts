import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Article } from "@/lib/core/article";
import { parseIsoDay } from "@/lib/core/civil-time";
import { toInclusive } from "@/lib/core/interval";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { type ArticleExtraction, extractArticle, inferPublication } from "@/lib/extraction";
import { readPage } from "@/lib/ingestion";

/**
 * Measures reading and extraction on a folder that holds `seeds/*.txt` and `gold/{gold-seeds.json,score.mjs}`.
 * `npm run bench:seeds -- FOLDER [-v]`
 */
const folder = process.argv[2];
if (!folder) {
  console.error("Give the folder that holds seeds/ and gold/: npm run bench:seeds -- FOLDER");
  process.exit(2);
}
const verbose = process.argv.includes("-v");

const articles = new Map<string, Article>();
for (const file of readdirSync(path.join(folder, "seeds")).sort()) {
  const { articles: read } = readPage({ file, text: readFileSync(path.join(folder, "seeds", file), "utf8") });
  for (const article of read) {
    const known = articles.get(article.id);
    articles.set(
      article.id,
      known ? { ...known, alsoAt: [...known.alsoAt, article.source, ...article.alsoAt] } : article,
    );
  }
}

const contract = ({ article, events, countries }: ArticleExtraction): object => ({
  id: article.id,
  title: article.title,
  published: {
    best:
      article.published.best === null
        ? null
        : toInclusive({ from: article.published.best, to: article.published.best + 1 }).start,
  },
  countries,
  events: events.map((event) => ({
    id: event.id,
    headline: event.headline,
    type: event.type,
    modality: event.modality,
    date: { ...toInclusive(event.date), edtf: event.date.edtf, precision: event.date.precision },
    countries: event.countries,
    evidence: event.evidence.map((e) => ({
      file: article.source.file,
      start: article.source.start + e.start,
      end: article.source.start + e.end,
      text: e.text,
      dateText: e.dateText,
    })),
  })),
});

const line = (e: TimelineEvent): string =>
  `  ${(e.date.edtf ?? "-").padEnd(24)} ${e.type.padEnd(11)} ${e.modality.padEnd(8)} [${e.countries.primary}|${e.countries.secondary}] ${e.headline}  {${e.evidence.length}} ${e.attribution ? `<${e.attribution}>` : ""} ${e.importance}`;

const started = performance.now();
const extractions = [...articles.values()].map((article) => extractArticle(article));
const elapsed = performance.now() - started;
if (verbose) {
  for (const { article, events } of extractions) {
    console.log(
      `${article.title} (${article.published.best === null ? "unknown" : toInclusive({ from: article.published.best, to: article.published.best + 1 }).start})`,
    );
    for (const event of events) console.log(line(event));
  }
}
const output = JSON.stringify({ articles: extractions.map(contract), problems: [] });
const scored = spawnSync(process.execPath, [path.join(folder, "gold", "score.mjs"), ...(verbose ? ["-v"] : [])], {
  input: output,
  encoding: "utf8",
});
console.log(scored.stdout.trim() || scored.stderr);

// Every article without a publication date is given one: exactly its events may move, and only by their date.
for (const before of extractions.filter((x) => x.article.published.best === null)) {
  const day = parseIsoDay("2023-11-07")!;
  const after = extractArticle({ ...before.article, published: inferPublication(before.article, day) });
  console.log(`published 2023-11-07: ${before.article.title}`);
  for (const event of after.events) {
    const old = before.events.find((e) => e.id === event.id);
    console.log(`  ${old ? (old.date.edtf ?? "-") : "NEW"} -> ${event.date.edtf ?? "-"}  ${event.headline}`);
  }
  for (const gone of before.events.filter((e) => !after.events.some((x) => x.id === e.id)))
    console.log(`  GONE ${gone.headline}`);
}
console.log(`${Math.round(elapsed)} ms for ${articles.size} articles, names and tagger loaded`);
