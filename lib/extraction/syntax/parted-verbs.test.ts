import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (text: string): string[] =>
  extractArticle(anArticle({ body: [text], published: "2023-06-21" })).events.map(
    (e) => `${e.date.edtf} ${e.modality}: ${e.headline}`,
  );

describe("a day between an auxiliary and what it carries", () => {
  it.each([
    [
      "The bench had on 6 June issued a warrant against Ruiz.",
      "2023-06-06 asserted: The bench had issued a warrant against Ruiz",
    ],
    [
      "It is no secret that the senate had in 2020 recommended a trial.",
      "2020 asserted: The senate had recommended a trial",
    ],
    ["The tribunal had, on 9 May, quashed the ban.", "2023-05-09 asserted: The tribunal had quashed the ban"],
    ["The union will on Monday submit a petition.", "2023-06-26 planned: The union will submit a petition"],
    ["The minister would in May be sworn in.", "2024-05 planned: The minister would be sworn in"],
  ])("parts no verb: %s", (text, event) => {
    expect(told(text)).toContain(event);
  });

  it("leaves an adjective behind it an adjective where it has no object", () => {
    expect(told("The company had in 2020 limited success.").join()).not.toMatch(/limited/);
  });

  it("lets the tagger's adjective be the verb: on Monday informed", () => {
    const [event] = told("The company on Monday informed its shareholders that the strike had cost it a lot.");
    expect(event).toMatch(/^2023-06-19 asserted: The company informed its shareholders/);
  });
});

describe("what is ordered, agreed or recommended with a bare 'be'", () => {
  it.each([
    ["It was agreed on Monday that the port be shut in August.", "2023-08 planned: The port is to be shut"],
    [
      "The board recommended on Monday that the mines be closed in August.",
      "2023-08 planned: The mines are to be closed",
    ],
  ])("lies ahead: %s", (text, event) => {
    expect(told(text)).toContain(event);
  });

  it("does not take in a verb that has a tense", () => {
    expect(
      told(
        "Norvik has demanded that they be removed by the end of June and has threatened to stop work on 1 July.",
      ).join("\n"),
    ).toContain("2023-07-01");
  });
});
