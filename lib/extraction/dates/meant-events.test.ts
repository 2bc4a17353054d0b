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

  it("is none told only further on, where nothing tells which is meant", () => {
    expect(dateOf("The mayor of Lima left two days before the meeting. Peru held a meeting on 9 March.", "left")).toBe(
      null,
    );
  });

  it("is the clause with a month, where the one beside it has a mere year", () => {
    expect(
      dateOf("In December Peru left a deal that it had won in 2020, two months after Lima missed a payment.", "missed"),
    ).toBe("2025-10-01/2025-10-31");
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

describe("'the same day as'", () => {
  it("is the day of what follows, and none told before", () => {
    const met = "A tribunal in Lima met on 3 March.";
    expect(dateOf(`${met} Peru will vote on the same day as the election of 13 April.`, "vote")).toBe("2026-04-13");
    expect(dateOf(`${met} Peru shut its mines on the same day as the funeral.`, "shut")).toBe(null);
  });
});

describe("a term", () => {
  it("dates what is to be done by it", () => {
    expect(dateOf("A court in Lima has until the end of June to rule on the ban.", "rule")).toBe(
      "2026-03-31/2026-06-30",
    );
  });
});
