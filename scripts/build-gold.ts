import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readNotation } from "./gold/read-notation";

/** Writes `samples/gold/*.json` (and `second/`) from the annotators' `.gold` files: offsets are counted, never typed. */
const samples = join(import.meta.dirname, "..", "samples");
for (const folder of [join(samples, "gold"), join(samples, "gold", "second")]) {
  for (const name of readdirSync(folder).filter((n) => n.endsWith(".gold"))) {
    const page = name.replace(/\.gold$/, ".txt");
    const gold = readNotation(
      page,
      readFileSync(join(samples, page), "utf8"),
      readFileSync(join(folder, name), "utf8"),
    );
    writeFileSync(join(folder, name.replace(/\.gold$/, ".json")), `${JSON.stringify(gold, null, 1)}\n`);
  }
}
