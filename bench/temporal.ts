/**
 * npm run bench:temporal -- [--mode auto|news|narrative] [--peers] [--errors OUT.tsv] [--only-scores] FILE.jsonl ...
 * Scores lib/temporal on annotated documents, in two parts: documents whose sha256(id) begins with 0-4 are only looked at,
 * never tuned on; their errors are never listed. `--peers` runs other readers of dates on the same texts in the same process;
 * they have a package file of their own (bench/peers). Tables come as Markdown.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions, toTimexes } from "@/lib/temporal";
import { chronoNode } from "./peers/chrono";
import { loadPeers } from "./peers/load-peers";
import type { Peer } from "./peers/peer";
import { type Attack, attacks, attackText } from "./temporal-attacks";
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

const percent = (share: number): string => (100 * share).toFixed(1);

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const HEADS = "texts|read by|documents|gold|strict|relaxed|type|value|meaning|dates".split("|");

function row(texts: string, reader: string, s: Score): string[] {
  const cell = (hits: number): string => percent(f1(hits, s.given, s.gold));
  const scores = [s.strict, s.relaxed, s.type, s.value, s.meaning].map(cell);
  return [
    texts,
    reader,
    String(s.documents),
    String(s.gold),
    ...scores,
    percent(s.goldDates ? s.datesRight / s.goldDates : 0),
  ];
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

  /** Shares of the dates given, and of them the right ones, bin by bin. */
  row(texts: string, part: string): string[] {
    const all = this.bins.reduce((sum, { given }) => sum + given, 0);
    const cells = this.bins.map(({ given, right }) =>
      given === 0 ? "-" : `${percent(given / all)} % of dates, ${percent(right / given)} % right`,
    );
    return [texts, part, ...cells];
  }
}

const CALIBRATION_HEADS = [
  "texts",
  "part",
  ...BINS.map((from) => (from === 0 ? "less" : `${from.toFixed(1)} and more`)),
];

/** Text that a slow peer is timed on; it makes do with one warm round. */
const SLOW_BYTES = 60_000;

/** Kilobytes a second of processor time of each reader, warm, in the same process; all but the slow ones on the same text. */
function measureSpeed(documents: readonly GoldDocument[], peers: readonly Peer[]): string[][] {
  const best = parseIsoDay("2024-06-26") as number;
  const own = ({ text }: GoldDocument): void =>
    void findTimeExpressions(text, { published: { from: best, to: best + 1, best } });
  const rate = (part: readonly GoldDocument[], read: (document: GoldDocument) => void): number => {
    const before = process.cpuUsage();
    for (const document of part) read(document);
    const { user, system } = process.cpuUsage(before);
    return part.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024 / ((user + system) / 1e6);
  };
  const readers = [
    { name: "lib/temporal", read: own },
    { name: chronoNode.name, read: chronoNode.tags },
  ];
  const rates = new Map<string, number>();
  // Rounds alternate, so that a busy machine slows both.
  for (let round = 0; round < 5; round++) {
    for (const { name, read } of readers) {
      const measured = rate(documents, read);
      if (round > 0) rates.set(name, Math.max(rates.get(name) ?? 0, measured));
    }
  }
  const few: GoldDocument[] = [];
  for (let at = 0, bytes = 0; at < documents.length && bytes < SLOW_BYTES; at++) {
    const document = documents[at] as GoldDocument;
    few.push(document);
    bytes += Buffer.byteLength(document.text);
  }
  for (const { name, tags } of peers.filter((peer) => peer !== chronoNode)) {
    rate(few, tags);
    rates.set(name, rate(few, tags));
  }
  const ours = rates.get("lib/temporal") ?? 0;
  return [...rates].map(([name, speed]) => [name, String(Math.round(speed)), (ours / speed).toFixed(2)]);
}

/** Resident memory after 10 MB and after 100 MB of text, read document by document. */
function measureMemory(texts: readonly string[]): string[][] {
  const rows: string[][] = [];
  const goals = [10, 100].map((megabytes) => megabytes * 1_000_000);
  let read = 0;
  let expressions = 0;
  for (const goal of goals) {
    for (let at = 0; read < goal; at = (at + 1) % texts.length) {
      const text = texts[at] as string;
      expressions += findTimeExpressions(text).length;
      read += Buffer.byteLength(text);
    }
    rows.push([
      `resident after ${goal / 1_000_000} MB of text`,
      `${Math.round(process.memoryUsage().rss / 1_000_000)} MB (${expressions} expressions read)`,
    ]);
  }
  return rows;
}

/** Lengths in UTF-16 code units: of the first look at every attack, and of the two that tell whether time grows with length. */
const LOOK = 60_000;
const GROWTH = [250_000, 1_000_000] as const;
/** Attacks of each kind that are timed with care. */
const TIMED = 6;

/** Least processor time of some runs, in seconds a megabyte: what else a machine does only adds to it. */
function secondsPerMegabyte(attack: Attack, length: number, runs: number): number {
  const best = parseIsoDay("2020-01-15") as number;
  const text = attackText(attack, length);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    findTimeExpressions(text, { published: { from: best, to: best + 1, best } });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least / text.length;
}

/** The worst attacks: each example and near miss of each rule over and over, and mixtures (temporal-attacks.ts). */
function measureWorst(): string[][] {
  const looked = attacks().map((attack) => ({ attack, seconds: secondsPerMegabyte(attack, LOOK, 2) }));
  return (["example", "mixture"] as const).flatMap((kind) => {
    const worst = looked
      .filter(({ attack }) => attack.kind === kind)
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, TIMED)
      .map(({ attack }) => ({ attack, seconds: GROWTH.map((length) => secondsPerMegabyte(attack, length, 3)) }))
      .sort((a, b) => Math.max(...b.seconds) - Math.max(...a.seconds));
    return worst
      .slice(0, 3)
      .map(({ attack, seconds: [quarter = 0, whole = 0] }, at) => [
        at === 0 ? `worst repeated ${kind}s` : "",
        `${quarter.toFixed(2)} s of processor time per MB in 0.25 MB, ${whole.toFixed(2)} s in 1 MB (${JSON.stringify(attack.words.slice(0, 60))})`,
      ]);
  });
}

function main(): void {
  const args = process.argv.slice(2);
  const take = (flag: string): string | undefined => {
    const at = args.indexOf(flag);
    return at < 0 ? undefined : args.splice(at, 2)[1];
  };
  const forced = take("--mode") as Mode | undefined;
  const errorsFile = take("--errors");
  const has = (flag: string): boolean => args.includes(flag) && args.splice(args.indexOf(flag), 1).length > 0;
  const onlyScores = has("--only-scores");
  const peers = has("--peers") ? loadPeers() : [chronoNode];
  if (args.length === 0) {
    console.error(
      "usage: npm run bench:temporal -- [--mode auto|news|narrative] [--peers] [--errors OUT.tsv] [--only-scores] FILE.jsonl ...",
    );
    process.exit(2);
  }
  const scores: string[][] = [];
  const calibration: string[][] = [];
  const errors: string[] = [];
  const all: GoldDocument[] = [];
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
    const looks = score(lookOnly, tag, (_document, _gold, given, kind) => {
      if (given !== null) looked.add(given, kind === "right" || kind === "meaning");
    });
    scores.push(row(`${name} (${mode})`, "lib/temporal, tuning", listed));
    scores.push(row("", "lib/temporal, look-only", looks));
    scores.push(row("", "lib/temporal, all", score(documents, tag)));
    for (const peer of peers) scores.push(row("", `${peer.name}, all`, score(documents, peer.tags)));
    calibration.push(tuned.row(name, "tuning"), looked.row("", "look-only"));
    all.push(...documents);
  }
  console.log(table(HEADS, scores));
  console.log(`\nConfidence of dates given:\n\n${table(CALIBRATION_HEADS, calibration)}`);
  if (!onlyScores) {
    const speeds = measureSpeed(all, peers);
    console.log(
      `\n${table(["read by", "KB a second of processor time", "lib/temporal is so many times as fast"], speeds)}`,
    );
    const rest = [...measureWorst(), ...measureMemory(all.map(({ text }) => text))];
    console.log(`\n${table(["lib/temporal", ""], rest)}`);
  }
  if (errorsFile !== undefined) writeFileSync(errorsFile, `${errors.join("\n")}\n`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
