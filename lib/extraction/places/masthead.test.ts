import { describe, expect, it } from "vitest";
import { readPage } from "@/lib/ingestion";
import { extractArticle } from "../extract-article";

/** The primary countries of the events of a page. */
const countries = (page: string): string[] => {
  const [article] = readPage({ file: "page.txt", text: page }).articles;
  if (article === undefined) throw new Error("the page holds no article");
  return extractArticle(article).events.flatMap((event) => event.countries.primary);
};

const STORY =
  "The council sacked its treasurer on Thursday after a row over a pump that an Israeli firm had sold it.\n\nIt will meet again on Monday.";

describe("the country of a paper", () => {
  it.each([
    ["Port of Spain Ledger", "Point Fortin", "TT"],
    ["The Windhoek Leader", "Tsumeb", "NA"],
  ])("is where its story is set, when no other country is named more: %s", (paper, town, country) => {
    const news = `The treasurer resigned on Thursday.\n\nShe had bought pumps in ${town} last June.\n\nThe firm was barred in Chile in 2017 and in Malta in 2019.`;
    expect(countries(`Treasurer resigns over pumps\n\n${paper}\nSaturday 16 October 2021\n\n${news}`)[0]).toBe(country);
  });

  it("is not half of its town's name", () => {
    const found = countries(
      "Mill to close\n\n16 October 2021\n\nThe Port of Spain Ledger reported on Friday that the mill had shut.",
    );
    expect(found).not.toContain("ES");
  });

  it("is told by a line of its own below the title, not by a sentence", () => {
    const found = countries(`Treasurer sacked over a pump\n\nLima Post wins a prize\n16 October 2021\n\n${STORY}`);
    expect(found).not.toContain("PE");
  });
});
