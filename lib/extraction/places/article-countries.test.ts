import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

/** Primary countries of each event, by headline. */
const countries = (...body: string[]): Record<string, readonly string[]> =>
  Object.fromEntries(extractArticle(anArticle({ body })).events.map((e) => [e.headline, e.countries.primary]));

describe("where a happening without a place was", () => {
  it("is not the land of guests of which no place is named", () => {
    const told = countries(
      "• 12 February 2019: Water breaks into the lower gallery.",
      "• 3 March 2019: The owner, a venture with a French group, gives up.",
      "• June 2019: Workers march to the governor's office in Agadez.",
      "• 14 November 2020: The labour ministry in Niamey orders the payment of back wages.",
      "• 26 July 2023: The French manager leaves.",
      "• January 2024: The new authorities revoke the permit.",
    );
    expect(told["The new authorities revoke the permit"]).toEqual(["NE"]);
  });

  it("is not the land whose goods and people a story is full of", () => {
    const told = countries(
      "The Norwegian firm that built the bridge sent Norwegian engineers to Pakse.",
      "The road to Savannakhet stayed shut, and Norwegian steel was sent for.",
      "Its insurer paid from Oslo in May.",
      "Boats from Pakse carried food.",
      "The inquiry was opened on Tuesday.",
    );
    expect(told["The inquiry was opened"]).toEqual(["LA"]);
  });

  it("is the land of the state organs that act in it", () => {
    const told = countries(
      "Swiss prosecutors searched the seat of the handball union on Monday.",
      "The Qatari bid had won the vote, and Qatari money was paid to a Qatari agent.",
      "Swiss police sealed the offices. A Swiss court in Bern is to hear the case.",
      "The president was suspended on Tuesday.",
    );
    expect(told["The president was suspended"]).toEqual(["CH"]);
  });
});
