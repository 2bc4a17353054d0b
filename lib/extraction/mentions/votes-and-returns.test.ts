import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (text: string) =>
  extractArticle(anArticle({ body: [text], published: "2022-04-20" })).events.map(
    ({ date, modality, headline }) => `${date.edtf} ${modality} ${headline}`,
  );

describe("a vote that is named in passing", () => {
  it.each([
    ["The regent left Dili on 7 September 1999, a week after the referendum.", "1999-08-31~ asserted The referendum"],
    ["The miller says he will sell before the election on May 15.", "2022-05-15 planned The election"],
    ["The bishop urged calm ahead of tomorrow's general elections.", "2022-04-21 planned General elections"],
  ])("is told by its name alone: %s", (text, event) => {
    expect(told(text)).toContain(event);
  });

  it("is not told by its name where it is only recalled or lost", () => {
    expect(told("Since Sunday's elections the parties have held talks.").join()).not.toContain("Elections");
    expect(told("The miller lost the election in May 2021.").join()).toContain("lost the election");
  });
});

describe("what comes to be on a day", () => {
  it.each([
    ["The envoy will be back in Lima on Thursday.", "2022-04-21 planned The envoy will be back in Lima"],
    ["The dam is to be fully operational by June.", /2022-06-30 planned The dam is to be fully operational$/],
    ["Four cooks were shown the door in March.", "2022-03 asserted Four cooks were shown the door"],
  ])("is told: %s", (text, event) => {
    expect(told(text)).toContainEqual(typeof event === "string" ? event : expect.stringMatching(event));
  });

  it("is no state", () => {
    expect(told("In March the dam was ready to burst.")).toEqual([]);
    expect(told("In March the mill was grey.")).toEqual([]);
  });
});
