/**
 * npm run bench:temporal -- [--mode news|narrative] [--errors OUT.tsv] FILE.jsonl ...
 * Scores lib/temporal on annotated documents, in two parts: documents whose sha256(id) begins with 0-4 are only looked at,
 * never tuned on; their errors are never listed.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions, toTimexes } from "@/lib/temporal";
import { f1, type GoldDocument, type Score, score, type Timex } from "./temporal-score";

type Mode = "news" | "narrative";
const isLookOnly = ({ id }: GoldDocument): boolean => /^[0-4]/.test(createHash("sha256").update(id).digest("hex"));

function tagger(mode: Mode): (document: GoldDocument) => Timex[] {
  return ({ text, dct }) => {
    const best = dct === undefined ? null : parseIsoDay(dct.slice(0, 10));
    const published = best === null ? null : { from: best, to: best + 1, best };
    return toTimexes(findTimeExpressions(text, { published, mode }));
  };
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function line(name: string, s: Score): string {
  const cell = (hits: number): string => percent(f1(hits, s.given, s.gold));
  return `${name.padEnd(34)} ${String(s.documents).padStart(4)} ${String(s.gold).padStart(5)} | ${[s.strict, s.relaxed, s.type, s.value, s.meaning].map(cell).join("  ")} | ${percent(s.goldDates ? s.datesRight / s.goldDates : 0)}`;
}

function main(): void {
  const args = process.argv.slice(2);
  const take = (flag: string): string | undefined => {
    const at = args.indexOf(flag);
    return at < 0 ? undefined : args.splice(at, 2)[1];
  };
  const forced = take("--mode") as Mode | undefined;
  const errorsFile = take("--errors");
  if (args.length === 0) {
    console.error("usage: npm run bench:temporal -- [--mode news|narrative] [--errors OUT.tsv] FILE.jsonl ...");
    process.exit(2);
  }
  console.log(`${"".padEnd(34)} docs  gold | strict relax  type   value  meaning | dates`);
  const errors: string[] = [];
  for (const file of args) {
    const documents = readFileSync(file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((row) => JSON.parse(row) as GoldDocument);
    const name = file.replace(/^.*\//, "").replace(/\.jsonl$/, "");
    const mode: Mode = forced ?? "news";
    const lookOnly = documents.filter(isLookOnly);
    const tuning = documents.filter((document) => !isLookOnly(document));
    const tag = tagger(mode);
    const listed = score(tuning, tag, (document, gold, given, kind) => {
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
    console.log(line(`${name} (${mode}), look-only`, score(lookOnly, tag)));
    console.log(line(`${name} (${mode}), all`, score(documents, tag)));
  }
  if (errorsFile !== undefined) writeFileSync(errorsFile, `${errors.join("\n")}\n`);
}

main();
