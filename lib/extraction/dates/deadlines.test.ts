import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

/** EDTF and modality of the event whose trigger starts with a word. */
const told = (word: string, ...body: string[]): string => {
  const { events } = extractArticle(anArticle({ body, published: "2023-05-18" }));
  const event = events.find((e) =>
    e.evidence.some((v) => v.text.slice(v.triggerStart - v.start, v.triggerEnd - v.start).startsWith(word)),
  );
  return event ? `${event.date.edtf} ${event.modality}` : "no event";
};

describe("terms", () => {
  it.each([
    ["reopen", "The port of Tema will reopen within 14 days.", "2023-05-18/2023-06-01 planned"],
    ["leave", "The envoys from Ghana will leave Lima in eleven months.", "2024-04 planned"],
    ["rule", "A court in Accra said on Tuesday it would rule within three weeks.", "2023-05-16/2023-06-06 planned"],
    [
      "appeal",
      "Miners who sued in 2013 said they would appeal in Lima within 30 days.",
      "2023-05-18/2023-06-17 planned",
    ],
    [
      "return",
      "The mayor of Tema resigned on Monday and will return to Accra in two weeks.",
      "2023-05-29/2023-06-04 planned",
    ],
  ])("%s: %s", (word, sentence, expected) => {
    expect(told(word, sentence)).toBe(expected);
  });

  it("are counted from the date told before where the sentence looks back", () => {
    expect(
      told("raised", "The mill in Tema burned down in 1993. Residents raised 4,000 dollars over the next two years."),
    ).toBe("1993-01-01/1995-12-31 asserted");
  });

  it("are none behind a rank among what lies behind, but are where the first of something is ahead", () => {
    expect(told("resign", "The mayor of Lima is the fourth to resign in two years.")).not.toContain("2025");
    expect(told("sue", "A bank is to be the largest firm to sue the port in ten years.")).not.toContain("2033");
    expect(told("run", "The first trams in Lima will run in two years.")).toBe("2025 planned");
  });

  it("are none where a duration only says how long", () => {
    expect(told("lost", "The mayor of Lima lost ten kilos in two weeks.")).toBe("no event");
    expect(told("fell", "Prices in Lima fell in May, the third time in a year.")).toBe(
      "2023-05-01/2023-05-18 asserted",
    );
  });
});

describe("clauses that share a date", () => {
  it("lets a date that opens a sentence hold for the when-clause behind its comma", () => {
    const sentence = "In March the firm shut a plant in Salta, when a pond leaked into the river.";
    expect([told("shut", sentence), told("leaked", sentence)]).toEqual(["2023-03 asserted", "2023-03 asserted"]);
  });

  it("counts from the day on which an agreement was told of", () => {
    const sentence = "Norvik said on Monday it had agreed to a truce in Lima, a week after talks with Peru broke down.";
    expect(told("broke", sentence)).toBe("2023-05-08~ asserted");
  });

  it("tells of what a comparison reaches back to, and not of the comparison", () => {
    const sentence = "Monday's crash was the first crash involving deaths in Lima since 1959, when two women died.";
    expect(told("died", sentence)).toBe("1959 asserted");
    expect(told("was", sentence)).toBe("no event");
  });

  it("leaves a year inside a noun phrase to the noun", () => {
    expect(told("released", "The army in Lima released its planned 2026 budget.")).not.toContain("2026");
  });

  it("does not take a date before 'that' into what qualifies the noun", () => {
    const sentence = "Peru launched a rocket on 12 April that put a satellite into orbit.";
    expect([told("launched", sentence), told("put", sentence)]).toEqual(["2023-04-12 asserted", "no event"]);
  });

  it("takes the day of what is called, set or planned for it", () => {
    expect(told("hour", "The union in Lima called a 24-hour strike for Monday.")).toBe("2023-05-22 planned");
  });

  it("reads the present of a chronology as past", () => {
    expect(told("bomb", "July 2006: Rebel jets bomb the power station in Lima.")).toBe("2006-07 asserted");
    expect(told("ends", "October 1990: The civil war in Chad ends.")).toBe("1990-10 asserted");
  });

  it("reads the present behind 'after' beside a plan as still to come", () => {
    expect(told("repaired", "Ferries in Tema will sail on 3 June after the pier is repaired on 1 June.")).toBe(
      "2023-06-01 planned",
    );
  });

  it("tells nothing that nobody did", () => {
    expect(told("burned", "By March nobody burned coal in Lima.")).toBe("no event");
  });
});
