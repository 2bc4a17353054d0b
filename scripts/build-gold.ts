import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ANNOTATED } from "./gold/annotated-folders";
import { readNotation } from "./gold/read-notation";

/** Writes the `.json` beside the annotators' `.gold` files: offsets are counted, never typed. */
const root = join(import.meta.dirname, "..");
for (const { pages, gold: folder } of ANNOTATED) {
  for (const name of readdirSync(join(root, folder)).filter((n) => n.endsWith(".gold"))) {
    const page = name.replace(/\.gold$/, ".txt");
    const gold = readNotation(
      page,
      readFileSync(join(root, pages, page), "utf8"),
      readFileSync(join(root, folder, name), "utf8"),
    );
    writeFileSync(join(root, folder, name.replace(/\.gold$/, ".json")), `${JSON.stringify(gold, null, 1)}\n`);
  }
}
