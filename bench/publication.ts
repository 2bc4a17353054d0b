/**
 * Publication dates against a corpus: how often one is given, and how often it is right.
 * Usage: npm run bench:publication -- FILE (JSONL with text, title, published, url, date_trust).
 */
import { readFileSync } from "node:fs";
import type { Article, PublicationDate } from "@/lib/core/article";
import { civilDate, type DayNumber, parseIsoDay } from "@/lib/core/civil-time";
import { MONTHS } from "@/lib/core/date-words";
import { inferPublication } from "@/lib/extraction/publication";
import { readPage } from "@/lib/ingestion";

interface Row {
  id: string;
  title: string | null;
  text: string;
  url: string | null;
  published: string;
  date_trust: "high" | "medium" | "low";
}

interface Tally {
  articles: number;
  /** A most likely day was given. */
  days: number;
  daysRight: number;
  /** A closed interval of days was given. */
  intervals: number;
  intervalsRight: number;
  /** Only a first or last possible day was given. */
  bounds: number;
  boundsRight: number;
}

const emptyTally = (): Tally => ({
  articles: 0,
  days: 0,
  daysRight: 0,
  intervals: 0,
  intervalsRight: 0,
  bounds: 0,
  boundsRight: 0,
});

function count(tally: Tally, { from, to, best }: PublicationDate, truth: DayNumber): void {
  const holds = (from === null || from <= truth) && (to === null || truth < to);
  tally.articles += 1;
  if (best !== null) {
    tally.days += 1;
    tally.daysRight += Number(best === truth);
  }
  if (from !== null && to !== null) {
    tally.intervals += 1;
    tally.intervalsRight += Number(holds);
  } else if (from !== null || to !== null) {
    tally.bounds += 1;
    tally.boundsRight += Number(holds);
  }
}

const inWords = (day: DayNumber): string => {
  const { year, month, day: d } = civilDate(day);
  return `${d} ${MONTHS[month - 1]} ${year}`;
};

/** The article with a picture above it whose caption takes its words from the opening and names a day: the hardest archive picture. */
function withPicture(row: Row, day: DayNumber): Article[] {
  const words = row.text
    .replace(/\s+/g, " ")
    .split(" ")
    .slice(0, 14)
    .join(" ")
    .replace(/[.,:;]+$/, "");
  const title = row.title ?? "Report Without a Title of Its Own";
  const text = `${title}\n\n${words}, ${inWords(day)}. (Picture Desk/Handout)\n\n${row.text}`;
  return readPage({ file: row.id, text }).articles;
}

/** The same days on every run: a small generator with a fixed seed (Numerical Recipes' constants). */
function fixedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const ratio = (part: number, whole: number): string => `${part} of ${whole}`;
const line = (name: string, t: Tally): string =>
  `${name}: ${t.articles} articles; day given ${t.days}, right ${ratio(t.daysRight, t.days)}; interval given ${t.intervals}, holds the day ${ratio(t.intervalsRight, t.intervals)}; one bound given ${t.bounds}, right ${ratio(t.boundsRight, t.bounds)}`;

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("Give the corpus: npm run bench:publication -- FILE\n");
  process.exit(2);
}
const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter((text) => text.trim() !== "")
  .map((text) => JSON.parse(text) as Row);

const text = emptyTally();
const address = emptyTally();
const today = emptyTally();
const yesterday = emptyTally();
const archive = emptyTally();
const random = fixedRandom(7);
for (const row of rows.filter(({ date_trust }) => date_trust === "high")) {
  const truth = parseIsoDay(row.published.slice(0, 10));
  if (truth === null) continue;
  for (const article of readPage({ file: row.id, text: row.text }).articles) {
    count(text, inferPublication(article), truth);
    if (row.url !== null) count(address, inferPublication({ ...article, url: row.url }), truth);
  }
  for (const article of withPicture(row, truth)) count(today, inferPublication(article), truth);
  for (const article of withPicture(row, truth - 1)) count(yesterday, inferPublication(article), truth);
  const years = 1 + Math.floor(random() * 3 * 365);
  for (const article of withPicture(row, truth - 7 - years)) count(archive, inferPublication(article), truth);
}
process.stdout.write(
  `${[
    line("text alone", text),
    line("with its address", address),
    line("a picture of the day of publication added", today),
    line("a picture of the day before added", yesterday),
    line("a picture 8 days to 3 years old added, not marked as archive", archive),
  ].join("\n")}\n`,
);
