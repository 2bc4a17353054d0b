import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const dateOf = (body: string, word: string): string | null | undefined =>
  extractArticle(anArticle({ body: [body], published: "2026-03-31" })).events.find((e) =>
    e.evidence.some((v) => v.text.slice(v.triggerStart - v.start, v.triggerEnd - v.start).includes(word)),
  )?.date.edtf;

describe("the event that a distance is counted from", () => {
  it("is the one told nearest before, of several as alike", () => {
    expect(
      dateOf(
        "Peru held an election in May 2018. Peru held an election on 8 March 2026. The mayor of Lima resigned two days before the election.",
        "resigned",
      ),
    ).toBe("2026-03-06");
  });

  it("is none told before where the words tell it for the first time", () => {
    expect(
      dateOf("An eruption shook Lima in 1980. The mayor of Lima fled two days after a small eruption.", "fled"),
    ).toBe(null);
  });

  it("is the last happening that did harm, where an accident or disaster is spoken of", () => {
    expect(
      dateOf(
        "A bus fell into the Rimac in Lima on 4 March 2026 and killed nine people. A company in Lima shut its pit the day after the disaster.",
        "shut",
      ),
    ).toBe("2026-03-05");
  });
});
