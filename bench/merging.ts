/**
 * Merging across articles against clusters of articles that report one event: pairs of articles put together, by lib/extraction
 * and by TF-IDF of the whole texts alone. Usage: npm run bench:merging -- FILE (JSONL with title, text, published, cluster).
 */
import { readFileSync } from "node:fs";
import { parseIsoDay } from "@/lib/core/civil-time";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { extractArticle, mergeAcross } from "@/lib/extraction";
import { readPage } from "@/lib/ingestion";
import { bestThreshold, pairF1, type Score } from "./merging/pairs";
import { similarities } from "./merging/tf-idf";

interface Row {
  id: string;
  title: string | null;
  text: string;
  published: string;
  lang: string;
  cluster: { EventId: number } | null;
}

/** The article's events, read with its publication day given. */
function eventsOf(row: Row): TimelineEvent[] {
  const [article] = readPage({ file: row.id, text: `${row.title ?? ""}\n\n${row.text}` }).articles;
  const day = parseIsoDay(row.published.slice(0, 10));
  if (article === undefined || day === null) return [];
  const published = {
    from: day,
    to: day + 1,
    best: day,
    basis: "user",
    confidence: 1,
    explanation: [],
  } as const;
  return extractArticle({ ...article, id: row.id, published }).events;
}

const percent = (n: number): string => (100 * n).toFixed(1);
const line = (name: string, s: Score): string =>
  `${name}: precision ${percent(s.precision)}, recall ${percent(s.recall)}, F1 ${percent(s.f1)}`;

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("Give the corpus: npm run bench:merging -- FILE\n");
  process.exit(2);
}
const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter((text) => text.trim() !== "")
  .map((text) => JSON.parse(text) as Row)
  .filter((row) => row.cluster !== null && row.lang === "en");

const same = (i: number, j: number): boolean => rows[i]!.cluster!.EventId === rows[j]!.cluster!.EventId;
const events = rows.map(eventsOf);
const started = performance.now();
const merged = mergeAcross(events.flat());
const elapsed = performance.now() - started;
const index = new Map(rows.map((row, i) => [row.id, i]));
const joined = new Set<string>();
for (const { evidence } of merged) {
  const articles = [...new Set(evidence.map((e) => index.get(e.articleId) ?? -1))].sort((a, b) => a - b);
  for (const [k, i] of articles.entries()) for (const j of articles.slice(k + 1)) joined.add(`${i}:${j}`);
}
const alone = similarities(rows.map((row) => `${row.title ?? ""} ${row.text}`));
const tfidf = bestThreshold(rows.length, same, (i, j) => alone(i, j));
const both = bestThreshold(rows.length, same, (i, j) => (joined.has(`${i}:${j}`) ? 1 : alone(i, j)));
const flat = events.flatMap((list, article) => list.map((event) => ({ article, event })));
const told = similarities(flat.map(({ event }) => `${event.headline} ${event.evidence[0]?.text ?? ""}`));
const closest = new Map<string, number>();
for (const [k, { article: i }] of flat.entries()) {
  for (let m = k + 1; m < flat.length; m++) {
    const j = flat[m]!.article;
    if (i !== j) closest.set(`${i}:${j}`, Math.max(closest.get(`${i}:${j}`) ?? 0, told(k, m)));
  }
}
const byEvent = (i: number, j: number): number => closest.get(`${i}:${j}`) ?? 0;
const eventTfidf = bestThreshold(rows.length, same, byEvent);
const ours = pairF1(rows.length, same, (i, j) => joined.has(`${i}:${j}`));
process.stdout.write(
  `${[
    `${rows.length} articles, ${events.flat().length} events, ${merged.length} after merging, ${Math.round(elapsed)} ms`,
    line(`TF-IDF alone, its best threshold ${tfidf.threshold.toFixed(2)}`, tfidf),
    line(
      `TF-IDF of headline and sentence of the same events, its best threshold ${eventTfidf.threshold.toFixed(2)}`,
      eventTfidf,
    ),
    line("articles that share a merged event", ours),
    line(`either of the two, its best threshold ${both.threshold.toFixed(2)}`, both),
  ].join("\n")}\n`,
);
if (process.argv.includes("--wrong")) {
  for (const { evidence, headline } of merged) {
    const ids = [...new Set(evidence.map((e) => e.articleId))];
    const clusters = new Set(ids.map((id) => rows[index.get(id)!]!.cluster!.EventId));
    if (clusters.size > 1)
      process.stdout.write(`${headline} <- ${evidence.map((e) => e.text.slice(0, 110)).join(" || ")}\n`);
  }
}
