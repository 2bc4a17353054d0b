import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { prepareArticle } from "../text/prepared";

/** The countries found in the last paragraph, in the order of the text. */
const countriesIn = (...body: string[]): string[] =>
  prepareArticle(anArticle({ title: "News", body }), [])
    .sentences.filter((s) => s.sentence.paragraph === body.length - 1)
    .flatMap((s) => s.places.filter((p) => !p.landmark).map((p) => p.country));

describe("names that several places share", () => {
  it("reads Georgia by the rest of the article", () => {
    expect(countriesIn("Police in Tbilisi closed the square.", "Georgia held a vote.")).toEqual(["GE"]);
    expect(countriesIn("The factory lies near Atlanta in the United States.", "Georgia held a vote.")).toEqual(["US"]);
  });

  it("tells a person called Jordan or Chad from the country", () => {
    expect(countriesIn("Coach Chad Miller praised Jordan Price.")).toEqual([]);
    expect(countriesIn("Rebels in Chad crossed into Jordan.")).toEqual(["TD", "JO"]);
  });

  it("takes the longer name", () => {
    expect(countriesIn("Ships left Equatorial Guinea, Guinea-Bissau, Papua New Guinea and Guinea.")).toEqual([
      "GQ",
      "GW",
      "PG",
      "GN",
    ]);
    expect(countriesIn("Talks between South Korea and North Korea failed.")).toEqual(["KR", "KP"]);
    expect(countriesIn("Northern Ireland and Ireland share a grid.")).toEqual(["GB", "IE"]);
  });

  it("gives rivers, lakes and currencies to no country", () => {
    expect(countriesIn("The Niger River and Lake Chad rose.")).toEqual([]);
    expect(countriesIn("It cost 40 Canadian dollars.")).toEqual([]);
  });
});

describe("names that stand for a country", () => {
  it("knows seats of power, former states and capitals", () => {
    expect(countriesIn("The Kremlin and Downing Street disagreed.")).toEqual(["RU", "GB"]);
    expect(countriesIn("Czechoslovakia left the pact.")).toEqual(["CZ"]);
    expect(countriesIn("Ankara recalled its envoy.")).toEqual(["TR"]);
  });
});
