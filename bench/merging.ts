/**
 * Articles put together against clusters of articles that report one event. Usage: npm run bench:merging -- FILE (JSONL with
 * title, text, published, lang, cluster).
 *
 * What is measured are pairs of articles: those that lib/extraction counts as one story (as the workflows keep them), those
 * that share a merged event, and those that TF-IDF of the whole texts puts together, in the same run. The clusters are
 * halved by the sha256 of their id; whatever has a threshold got it from the tuning half alone. TF-IDF is shown with the
 * threshold that is best on the very pairs it is scored on, and with the one of the tuning half.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Article } from "@/lib/core/article";
import { parseIsoDay } from "@/lib/core/civil-time";
import type { InOneStory } from "@/lib/core/story";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { extractArticle, mergeAcross, storiesAmong } from "@/lib/extraction";
import { readPage } from "@/lib/ingestion";
import { bestThreshold, pairF1, type Score } from "./merging/pairs";
import { similarities } from "./merging/tf-idf";

interface Row {
  id: string;
  title: string | null;
  text: string;
  published: string | null;
  lang: string;
  cluster: { EventId: number } | null;
}

/** An article of a cluster, with its events, read with its publication day given. */
interface Sample {
  article: Article;
  events: readonly TimelineEvent[];
  cluster: number;
  text: string;
}

const textOf = (row: Row): string => `${row.title ?? ""}\n\n${row.text}`;

function articleOf(row: Row): Article | null {
  const [article] = readPage({ file: row.id, text: textOf(row) }).articles;
  return article === undefined ? null : { ...article, id: row.id };
}

function sampleOf(row: Row): Sample | null {
  const article = articleOf(row);
  const day = parseIsoDay((row.published ?? "").slice(0, 10));
  if (article === null || day === null || row.cluster === null) return null;
  const published = { from: day, to: day + 1, best: day, basis: "user", confidence: 1, explanation: [] } as const;
  const { events } = extractArticle({ ...article, published });
  return { article, events, cluster: row.cluster.EventId, text: `${row.title ?? ""} ${row.text}` };
}

/** Clusters are told apart by a hash of their id alone: 0-7 is the tuning half. */
const isTuning = ({ cluster }: Sample): boolean =>
  Number.parseInt(createHash("sha256").update(String(cluster)).digest("hex").slice(0, 1), 16) < 8;

const percent = (n: number): string => (100 * n).toFixed(1);
const line = (name: string, s: Score): string =>
  `  ${name}: precision ${percent(s.precision)}, recall ${percent(s.recall)}, F1 ${percent(s.f1)}`;

type Together = (i: number, j: number) => boolean;

/** Pairs of articles that share an event after merging. */
function sharingEvents(samples: readonly Sample[], merged: readonly TimelineEvent[]): Together {
  const index = new Map(samples.map(({ article }, i) => [article.id, i]));
  const joined = new Set<string>();
  for (const { evidence } of merged) {
    const articles = [...new Set(evidence.map((e) => index.get(e.articleId) ?? -1))].sort((a, b) => a - b);
    for (const [k, i] of articles.entries()) for (const j of articles.slice(k + 1)) joined.add(`${i}:${j}`);
  }
  return (i, j) => joined.has(`${i}:${j}`);
}

/** @param others further articles that were read beside these */
function measure(name: string, samples: readonly Sample[], tuned: number, others: readonly Article[] = []): string[] {
  const n = samples.length;
  const same: Together = (i, j) => samples[i]!.cluster === samples[j]!.cluster;
  const inOneStory: InOneStory = storiesAmong([...samples.map(({ article }) => article), ...others]);
  const merged = mergeAcross(
    samples.flatMap(({ events }) => events),
    inOneStory,
  );
  const alike = similarities(samples.map(({ text }) => text));
  const best = bestThreshold(n, same, alike);
  const wanted = samples.flatMap((_, i) => samples.slice(i + 1).filter((_, k) => same(i, i + 1 + k))).length;
  return [
    `${name}: ${n} articles in ${new Set(samples.map(({ cluster }) => cluster)).size} clusters, ${wanted} pairs`,
    line(`TF-IDF of whole articles, its best threshold ${best.threshold.toFixed(2)}`, best),
    line(
      `TF-IDF of whole articles, threshold ${tuned.toFixed(2)} of the tuning half`,
      pairF1(n, same, (i, j) => alike(i, j) >= tuned),
    ),
    line(
      "articles in one story",
      pairF1(n, same, (i, j) => inOneStory(samples[i]!.article.id, samples[j]!.article.id)),
    ),
    line("articles that share a merged event", pairF1(n, same, sharingEvents(samples, merged))),
  ];
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("Give the corpus: npm run bench:merging -- FILE\n");
  process.exit(2);
}
const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter((text) => text.trim() !== "")
  .map((text) => JSON.parse(text) as Row)
  .filter((row) => row.lang === "en");
const samples = rows.flatMap((row) => sampleOf(row) ?? []);
const others = rows.filter((row) => row.cluster === null).flatMap((row) => articleOf(row) ?? []);
const tuning = samples.filter(isTuning);
const held = samples.filter((sample) => !isTuning(sample));
const alike = similarities(tuning.map(({ text }) => text));
const tuned = bestThreshold(tuning.length, (i, j) => tuning[i]!.cluster === tuning[j]!.cluster, alike).threshold;
process.stdout.write(
  `${[
    ...measure("tuning half", tuning, tuned),
    ...measure("half kept aside", held, tuned),
    ...measure("all", samples, tuned),
    ...measure(`all, ${others.length} further articles read beside them`, samples, tuned, others),
  ].join("\n")}\n`,
);
if (process.argv.includes("--wrong")) {
  const clusterOf = new Map(samples.map(({ article, cluster }) => [article.id, cluster]));
  const merged = mergeAcross(
    samples.flatMap(({ events }) => events),
    storiesAmong(samples.map(({ article }) => article)),
  );
  for (const { evidence, headline } of merged) {
    if (new Set(evidence.map((e) => clusterOf.get(e.articleId))).size > 1)
      process.stdout.write(`${headline} <- ${evidence.map((e) => e.text.slice(0, 110)).join(" || ")}\n`);
  }
}
