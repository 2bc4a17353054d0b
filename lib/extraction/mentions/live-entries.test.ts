import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (...body: string[]): string[] =>
  extractArticle(anArticle({ body, published: "2024-05-15" }))
    .events.map(({ headline, date }) => `${date.edtf} ${headline}`)
    .sort();

describe("entries of a live page", () => {
  it("open with their news, of the day they were written", () => {
    expect(
      told(
        "Wednesday 15 May",
        "18:20 The road between Tarma and Junín has reopened.",
        "14:05 Three guards have been charged with theft.",
        "Tuesday 14 May",
        "21:40 GMT - Rosa Quispe is visiting a shelter in Tarma.",
        "09:10 The army has taken over the distribution of water.",
      ),
    ).toEqual([
      "2024-05-14 Rosa Quispe is visiting a shelter in Tarma",
      "2024-05-14 The army has taken over the distribution of water",
      "2024-05-15 The road between Tarma and Junín has reopened",
      "2024-05-15 Three guards have been charged with theft",
    ]);
  });

  it("tell nothing that is denied, goes on, or is a habit", () => {
    expect(
      told(
        "18:20 Ferries have not resumed.",
        "14:05 Waves are often high in the strait.",
        "12:00 The mayor says the beach remains closed.",
        "9 am Tickets cost nine soles.",
      ),
    ).toEqual([]);
  });

  it("are no entries where two paragraphs happen to begin with a figure", () => {
    expect(
      told("18:20 The road between Tarma and Junín has reopened.", "14:05 The bridge has been mended."),
    ).not.toContain("2024-05-15 The road between Tarma and Junín has reopened");
  });
});
