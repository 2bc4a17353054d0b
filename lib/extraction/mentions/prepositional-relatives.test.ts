import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (text: string): string[] =>
  extractArticle(anArticle({ body: [text], published: "2023-05-18" })).events.map(
    (e) => `${e.date.edtf} ${e.headline}`,
  );

describe("what happened at, in or under something", () => {
  it.each([
    [
      "It was the moment at which hundreds of tonnes of nitrate blew up on 4 August 2020.",
      "Hundreds of tonnes of nitrate",
    ],
    ["Mora left the room in which rebels held nine men on 4 August 2020.", "Rebels held nine men"],
    ["It signed a pact under which Chile withdrew its troops on 4 August 2020.", "Chile withdrew its troops"],
  ])("%s", (text, headline) => {
    expect(told(text).join()).toContain(`2020-08-04 ${headline}`);
  });

  it("puts the word that was left behind before what it belongs to", () => {
    expect(told("A judge in Lima spoke of $9 million, which the fund had asked for in 2016.").join()).toContain(
      "2016 The fund had asked for $9 million",
    );
  });

  it("dates by a decree what the decree orders", () => {
    expect(told("In a decree published on 3 May 2023 in Lima, Ana Mora was appointed oil minister.")).toEqual([
      "2023-05-03 Ana Mora was appointed oil minister",
    ]);
  });
});
