import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPage } from "./read-page";

const GOLDEN = join(import.meta.dirname, "golden");

const span = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

/** What a person would check: each zone with its words, rather than numbers. */
function view(text: string): unknown {
  const { articles, problems } = readPage({ file: "source.txt", text });
  return {
    articles: articles.map(({ title, author, url, outlet, source, alsoAt, zones, text: words }) => ({
      title,
      author,
      url,
      outlet,
      source: span(source),
      alsoAt: alsoAt.map(span).join(" "),
      zones: zones.map((zone) => ({
        [zone.kind]: words.slice(zone.start, zone.end),
        ...(zone.repeats === undefined ? {} : { repeats: zone.repeats }),
      })),
    })),
    problems: problems.map(({ code }) => code).join(" "),
  };
}

describe("pages as people find them", () => {
  for (const slug of readdirSync(GOLDEN).sort()) {
    it(slug, async () => {
      const text = readFileSync(join(GOLDEN, slug, "source.txt"), "utf8");
      await expect(`${JSON.stringify(view(text), null, 2)}\n`).toMatchFileSnapshot(join(GOLDEN, slug, "article.json"));
    });
  }
});
