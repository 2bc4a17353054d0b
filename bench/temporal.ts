/**
 * npm run bench:temporal -- [--mode auto|news|narrative] [--errors OUT.tsv] [--only-scores] FILE.jsonl ...
 * Scores lib/temporal on annotated documents, in two parts: documents whose sha256(id) begins with 0-4 are only looked at,
 * never tuned on; their errors are never listed.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import * as chrono from "chrono-node";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions, toTimexes } from "@/lib/temporal";
import { RULES } from "@/lib/temporal/rules";
import { expand, f1, type GoldDocument, type Score, score, type Timex } from "./temporal-score";

type Mode = "auto" | "news" | "narrative";
const isLookOnly = ({ id }: GoldDocument): boolean => /^[0-4]/.test(createHash("sha256").update(id).digest("hex"));

function tagger(mode: Mode): (document: GoldDocument) => Timex[] {
  return ({ text, dct }) => {
    const best = dct === undefined ? null : parseIsoDay(dct.slice(0, 10));
    const published = best === null ? null : { from: best, to: best + 1, best };
    return toTimexes(findTimeExpressions(text, { published, mode }));
  };
}

/** The peer at its best: a value as fine as the parts chrono-node is certain of, counted from noon of the publication day. */
function chronoTags({ text, dct }: GoldDocument): Timex[] {
  const day = dct === undefined ? "2024-06-26" : dct.slice(0, 10);
  const two = (n: number | null): string => String(n ?? 0).padStart(2, "0");
  return chrono
    .parse(text, { instant: new Date(`${day}T12:00:00Z`), timezone: 0 })
    .map(({ index, text: words, start }) => {
      const date = `${start.get("year")}-${two(start.get("month"))}`;
      const isDay = start.isCertain("day") || start.isCertain("weekday") || !start.isCertain("month");
      const clock = start.isCertain("hour") ? `T${two(start.get("hour"))}:${two(start.get("minute"))}` : "";
      const value =
        start.isCertain("year") && !start.isCertain("month")
          ? String(start.get("year"))
          : isDay
            ? `${date}-${two(start.get("day"))}${clock}`
            : date;
      return { start: index, end: index + words.length, type: clock === "" ? "DATE" : "TIME", value };
    });
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function line(name: string, s: Score): string {
  const cell = (hits: number): string => percent(f1(hits, s.given, s.gold));
  return `${name.padEnd(34)} ${String(s.documents).padStart(4)} ${String(s.gold).padStart(5)} | ${[s.strict, s.relaxed, s.type, s.value, s.meaning].map(cell).join("  ")} | ${percent(s.goldDates ? s.datesRight / s.goldDates : 0)}`;
}

const BINS = [0.9, 0.8, 0.7, 0.6, 0] as const;

/** Share and correctness of dated expressions by the confidence they were given. */
class Calibration {
  private readonly bins = BINS.map((from) => ({ from, given: 0, right: 0 }));

  add(given: Timex, right: boolean): void {
    const bin = this.bins.find(({ from }) => (given.confidence ?? 0) >= from);
    if (bin === undefined || expand(given.value) === null) return;
    bin.given++;
    if (right) bin.right++;
  }

  print(name: string): void {
    const all = this.bins.reduce((sum, { given }) => sum + given, 0);
    if (all === 0) return;
    const cells = this.bins.map(
      ({ from, given, right }) =>
        `>=${from.toFixed(1)}: ${percent(given / all)}% of dates, ${percent(given ? right / given : 0)}% right`,
    );
    console.log(`  confidence, ${name}: ${cells.join(" | ")}`);
  }
}

/** Kilobytes a second of each reader, warm, in the same process and on the same text. */
function measureSpeed(texts: readonly string[]): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const best = parseIsoDay("2024-06-26") as number;
  const readers: readonly [string, (text: string) => void][] = [
    ["lib/temporal", (text) => void findTimeExpressions(text, { published: { from: best, to: best + 1, best } })],
    ["chrono-node", (text) => void chrono.parse(text, new Date(Date.UTC(2024, 5, 26, 12)))],
  ];
  const rates = new Map<string, number>();
  // Rounds alternate, so that a busy machine slows both.
  for (let round = 0; round < 5; round++) {
    for (const [name, read] of readers) {
      const before = process.cpuUsage();
      for (const text of texts) read(text);
      const { user, system } = process.cpuUsage(before);
      const rate = bytes / 1024 / ((user + system) / 1e6);
      if (round > 0) rates.set(name, Math.max(rates.get(name) ?? 0, rate));
    }
  }
  for (const [name, rate] of rates)
    console.log(
      `  ${name.padEnd(14)} ${Math.round(rate)} KB/s (processor time, best of four warm rounds over ${Math.round(bytes / 1024)} KB)`,
    );
  console.log(
    `  ratio          ${((rates.get("lib/temporal") ?? 0) / (rates.get("chrono-node") ?? 1)).toFixed(2)} of chrono-node`,
  );
}

/** Resident memory after 10 MB and after 100 MB of text, read document by document. */
function measureMemory(texts: readonly string[]): void {
  const goals = [10, 100].map((megabytes) => megabytes * 1_000_000);
  let read = 0;
  let expressions = 0;
  for (const goal of goals) {
    for (let at = 0; read < goal; at = (at + 1) % texts.length) {
      const text = texts[at] as string;
      expressions += findTimeExpressions(text).length;
      read += Buffer.byteLength(text);
    }
    console.log(
      `  after ${goal / 1_000_000} MB: ${Math.round(process.memoryUsage().rss / 1_000_000)} MB resident, ${expressions} expressions read`,
    );
  }
}

/** Warm seconds a megabyte on the worst repetitive input: each example and near miss of each rule, over and over. */
function measureWorst(): void {
  const best = parseIsoDay("2020-01-15") as number;
  const LENGTH = 200_000;
  let worst = { seconds: 0, unit: "" };
  for (const rule of RULES) {
    for (const unit of [...rule.examples.map((example) => example.text), ...rule.leaves]) {
      const text = `${unit} `.repeat(Math.ceil(LENGTH / (unit.length + 1)));
      const read = (): void => void findTimeExpressions(text, { published: { from: best, to: best + 1, best } });
      read();
      const before = process.cpuUsage();
      read();
      const { user, system } = process.cpuUsage(before);
      const seconds = ((user + system) / 1e6) * (1_000_000 / text.length);
      if (seconds > worst.seconds) worst = { seconds, unit };
    }
  }
  console.log(`  worst repeated input: ${worst.seconds.toFixed(2)} s of processor time per MB ("${worst.unit}")`);
}

function main(): void {
  const args = process.argv.slice(2);
  const take = (flag: string): string | undefined => {
    const at = args.indexOf(flag);
    return at < 0 ? undefined : args.splice(at, 2)[1];
  };
  const forced = take("--mode") as Mode | undefined;
  const errorsFile = take("--errors");
  const onlyScores = args.includes("--only-scores") && args.splice(args.indexOf("--only-scores"), 1).length > 0;
  if (args.length === 0) {
    console.error(
      "usage: npm run bench:temporal -- [--mode auto|news|narrative] [--errors OUT.tsv] [--only-scores] FILE.jsonl ...",
    );
    process.exit(2);
  }
  console.log(`${"".padEnd(34)} docs  gold | strict relax  type   value  meaning | dates`);
  const errors: string[] = [];
  const texts: string[] = [];
  for (const file of args) {
    const documents = readFileSync(file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((row) => JSON.parse(row) as GoldDocument);
    const name = file.replace(/^.*\//, "").replace(/\.jsonl$/, "");
    const mode: Mode = forced ?? "auto";
    const lookOnly = documents.filter(isLookOnly);
    const tuning = documents.filter((document) => !isLookOnly(document));
    const tag = tagger(mode);
    const [tuned, looked] = [new Calibration(), new Calibration()];
    const listed = score(tuning, tag, (document, gold, given, kind) => {
      if (given !== null) tuned.add(given, kind === "right" || kind === "meaning");
      const spot = gold ?? given;
      if (errorsFile === undefined || spot === null || kind === "right") return;
      const clean = (words: string): string => words.replace(/\s+/g, " ");
      const words = (one: Timex | null): string => (one === null ? "" : clean(document.text.slice(one.start, one.end)));
      errors.push(
        [
          kind,
          name,
          document.id,
          document.dct ?? "",
          words(gold),
          gold?.type ?? "",
          gold?.value ?? "",
          words(given),
          given?.type ?? "",
          given?.value ?? "",
          clean(document.text.slice(Math.max(0, spot.start - 70), spot.end + 60)),
        ].join("\t"),
      );
    });
    console.log(line(`${name} (${mode}), tuning`, listed));
    console.log(
      line(
        `${name} (${mode}), look-only`,
        score(
          lookOnly,
          tag,
          (_document, _gold, given, kind) =>
            given !== null && looked.add(given, kind === "right" || kind === "meaning"),
        ),
      ),
    );
    console.log(line(`${name} (${mode}), all`, score(documents, tag)));
    console.log(line("  chrono-node on the same, all", score(documents, chronoTags)));
    tuned.print("tuning");
    looked.print("look-only");
    texts.push(...documents.map((document) => document.text));
  }
  if (!onlyScores) {
    measureSpeed(texts);
    measureWorst();
    measureMemory(texts);
  }
  if (errorsFile !== undefined) writeFileSync(errorsFile, `${errors.join("\n")}\n`);
}

main();
