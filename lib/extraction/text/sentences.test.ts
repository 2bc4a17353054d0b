import { expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { articleSentences } from "./sentences";

const sentencesOf = (...body: string[]): string[] =>
  articleSentences(anArticle({ body }))
    .filter((s) => s.zone === "body")
    .map((s) => s.text);

it("does not end a sentence after an abbreviation", () => {
  expect(sentencesOf("Troops took the port on Dec. 8, forcing Gen. Okafor to flee. The U.S. envoy left.")).toEqual([
    "Troops took the port on Dec. 8, forcing Gen. Okafor to flee.",
    "The U.S. envoy left.",
  ]);
});

it("ends a sentence after an abbreviation when a new one opens", () => {
  expect(sentencesOf("They flew to the U.S. The talks failed.")).toHaveLength(2);
});

it("sets the dateline apart and keeps every offset", () => {
  const article = anArticle({ body: ["LIMA, Peru (Wire) \u2014 Miners went home. The pit is shut."] });
  const sentences = articleSentences(article);
  expect(sentences.map((s) => s.zone)).toEqual(["title", "dateline", "body", "body"]);
  for (const s of sentences) expect(article.text.slice(s.start, s.end)).toBe(s.text);
});

it("reads a repeated caption once", () => {
  const caption = "A ferry leaves the harbour.";
  const sentences = articleSentences(anArticle({ captions: [caption, caption], body: ["It rained."] }));
  expect(sentences.filter((s) => s.zone === "caption")).toHaveLength(1);
});

it("parts pieces of a page that were joined on one line", () => {
  expect(sentencesOf("A tram near the harbour The mayor spoke on Monday.")).toEqual([
    "A tram near the harbour",
    "The mayor spoke on Monday.",
  ]);
});
