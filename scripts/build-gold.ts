import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readNotation } from "./gold/read-notation";

/** Writes the `.json` beside the annotators' `.gold` files: offsets are counted, never typed. */
const root = join(import.meta.dirname, "..");
const samples = join(root, "samples");
const unseen = join(root, "bench", "unseen");
const annotated = [
  { pages: samples, folder: join(samples, "gold") },
  { pages: samples, folder: join(samples, "gold", "second") },
  { pages: unseen, folder: join(unseen, "gold") },
];
for (const { pages, folder } of annotated) {
  for (const name of readdirSync(folder).filter((n) => n.endsWith(".gold"))) {
    const page = name.replace(/\.gold$/, ".txt");
    const gold = readNotation(page, readFileSync(join(pages, page), "utf8"), readFileSync(join(folder, name), "utf8"));
    writeFileSync(join(folder, name.replace(/\.gold$/, ".json")), `${JSON.stringify(gold, null, 1)}\n`);
  }
}
