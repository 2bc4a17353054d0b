import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (text: string) =>
  extractArticle(anArticle({ body: [text], published: "2024-05-15" })).events.map(
    ({ date, headline }) => `${date.edtf} ${headline}`,
  );

describe("what the same ones did besides", () => {
  it.each([
    [
      "On Friday customs officers searched the ship and arrested its cook.",
      "2024-05-10 Customs officers arrested its cook",
    ],
    ["In 1987 the council sold the pier and promised a hotel.", "1987 The council promised a hotel"],
    [
      "The tram maker reported a loss on Tuesday and said it would close a plant in Graz.",
      "2024-05-14 The tram maker said it would close a plant in Graz",
    ],
  ])("is dated by the day that holds for both: %s", (text, event) => {
    expect(told(text)).toContain(event);
  });

  it.each([
    // A year behind the first verb is that verb's own.
    ["The council sold the pier in 1987 and arrested the buyer.", "1987 The council arrested"],
    ["The council sold the pier on 3 May and in June arrested the buyer.", "2024-05-03 The council arrested"],
    ["On Friday the council did not sell the pier and arrested nobody.", "2024-05-10 The council did"],
    // No happening is known for it.
    ["On Friday he ate a fish and drank a beer.", "2024-05-10 He drank"],
  ])("is left alone elsewhere: %s", (text, start) => {
    expect(told(text).filter((e) => e.startsWith(start))).toEqual([]);
  });
});
