import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { prepareArticle } from "../text/prepared";

/** The countries found in the last paragraph, in the order of the text. */
const countriesIn = (...body: string[]): string[] =>
  prepareArticle(anArticle({ title: "News", body }), [])
    .sentences.filter((s) => s.sentence.paragraph === body.length - 1)
    .flatMap((s) => s.places.filter((p) => !p.landmark).map((p) => p.country));

describe("names of places as news in English writes them", () => {
  it.each([
    ["Mayors met in Geneva on Monday.", "CH"],
    ["A dam burst near Basra.", "IQ"],
    ["The court in The Hague sat on Monday.", "NL"],
    ["Bakers struck in Cologne.", "DE"],
    ["A market burned in Hodeidah.", "YE"],
    ["Peru sent an envoy. A clinic opened in Fallujah.", "IQ"],
    ["Ivory Coast sent doctors after a market burned in Touba.", "CI"],
    ["A market burned in Touba.", "SN"],
    ["A market burned in Kordofan.", "SD"],
    ["A mill burned on Mindanao.", "PH"],
    ["A crew was questioned at Lisbon International Airport.", "PT"],
    ["Fans fought near Lima Central Station.", "PE"],
    ["Lebanon sent doctors after a market burned in the Bekaa valley.", "LB"],
    ["Lebanon sent doctors after a market burned in Marjayoun.", "LB"],
    ["Congo sent doctors after a market burned in Kivu.", "CD"],
  ])("%s", (text, country) => {
    expect(countriesIn(text).at(-1)).toBe(country);
  });

  it("finds a small town and a province where their country is named", () => {
    expect(countriesIn("Syria closed a road.", "Rain fell in Manbij.")).toEqual(["SY"]);
    expect(countriesIn("Iraq closed a road.", "Rain fell in Nineveh.")).toEqual(["IQ"]);
    expect(countriesIn("Iran closed a road.", "Rain fell in Mahabad.")).toEqual(["IR"]);
  });

  it("takes a region with a second meaning for one only where its country is named", () => {
    expect(countriesIn("A mill burned in Victoria.")).not.toEqual(["GR"]);
    expect(countriesIn("Rain fell in Doris on Monday.")).toEqual([]);
    expect(countriesIn("Greece closed a road.", "Rain fell in Doris on Monday.")).toEqual(["GR"]);
  });

  it("takes a thing's make for no part in what happens", () => {
    expect(countriesIn("A Liberian-flagged tanker sank off Peru on Monday.")).toEqual(["PE"]);
  });

  it("takes the second half of a longer name for no town, and the town before a spaced dash for one", () => {
    expect(countriesIn("Rain fell in Pemba da Praia.")).not.toContain("CV");
    expect(countriesIn("Glasgow - Four men will share a cell.")).toEqual(["GB"]);
    expect(countriesIn("The Glasgow-Kuopio route closed.")).toEqual([]);
  });

  it("takes no word, first name or surname for a country that calls itself so", () => {
    expect(countriesIn("Rain fell on Pelican Island on Monday.", "Dominique Aubert met Thomas Mann.")).toEqual([]);
    expect(countriesIn("Rain fell on Pelican Island on Monday.")).not.toContain("IS");
  });

  it("takes the own name of a building for no town abroad", () => {
    expect(countriesIn("Chad closed a road.", "Guards at Kuopio prison slept.")).toEqual([]);
    expect(countriesIn("Finland closed a road.", "Guards at Kuopio prison slept.")).toEqual(["FI"]);
  });

  it("puts no town where the text says it is not", () => {
    expect(countriesIn("Rain fell in Bryne, Chile, on Monday.")).toEqual(["CL"]);
    expect(countriesIn("Chad closed a road.", "Gunmen came to the village of Dortmund on Monday.")).toEqual([]);
    expect(
      countriesIn(
        "Chile and Chile's army wait. Chile is dry. Chile burns. Chile hopes.",
        "Spain sent a plane.",
        "Rain fell near Getafe.",
      ),
    ).toEqual(["ES"]);
    expect(
      countriesIn(
        "Chile and Chile's army wait. Chile is dry. Chile burns. Chile hopes.",
        "Spain sent a plane.",
        "Rain fell near Yecla.",
      ),
    ).toEqual([]);
  });

  it("takes no people, river or half of a name for a town", () => {
    expect(countriesIn("The United States agreed.", "The Arab League met the Rapid Relief Force.")).toEqual([]);
    expect(countriesIn("Boats sank on the Tana on Monday.")).toEqual([]);
  });
});

describe("names that several places share", () => {
  it("reads Georgia by the rest of the article", () => {
    expect(countriesIn("Police in Tbilisi closed the square.", "Georgia held a vote.")).toEqual(["GE"]);
    expect(countriesIn("The factory lies near Atlanta in the United States.", "Georgia held a vote.")).toEqual(["US"]);
  });

  it("reads Georgia and Congo by a town beside them, whatever else the article is about", () => {
    const states = "The United States and Washington sent aid.";
    expect(countriesIn(states, "Police in Tbilisi, Georgia's capital, closed a square.")).toEqual(["GE", "GE"]);
    expect(countriesIn("Russia and Kinshasa spoke.", "Congo's army marched through Brazzaville.")).toEqual([
      "CG",
      "CG",
    ]);
  });

  it("takes no half of a name with a hyphen for a town", () => {
    expect(countriesIn("The Lac-Dubois bridge fell.")).toEqual([]);
  });

  it("tells a person called Jordan or Chad from the country", () => {
    expect(countriesIn("Coach Chad Miller praised Jordan Price.")).toEqual([]);
    expect(countriesIn("Rebels in Chad crossed into Jordan.")).toEqual(["TD", "JO"]);
  });

  it("reads a city that has namesakes abroad by what the sentence names beside it", () => {
    expect(countriesIn("A well exploded near Odessa, the Texas fire marshal said.")).toEqual(["US", "US"]);
    expect(countriesIn("A drone hit a silo in Odessa, Ukraine's navy said.")).toEqual(["UA", "UA"]);
    expect(countriesIn("Gunmen attacked a cafe in Tripoli, Lebanese police said.")).toEqual(["LB", "LB"]);
    expect(countriesIn("A chip maker in San Jose cut jobs, California officials said.")).toEqual(["US", "US"]);
    expect(countriesIn("Teachers marched in San José, the ministry said.")).toEqual(["CR"]);
  });

  it("reads the two Koreas as both, and the North as one of them where they are the matter", () => {
    expect(countriesIn("The two Koreas reopened a hotline.")).toEqual(["KP", "KR"]);
    expect(countriesIn("Seoul protested to Pyongyang.", "The North cut the line.")).toEqual(["KP"]);
    expect(countriesIn("Farmers in the North lost their rice.")).toEqual([]);
  });

  it("takes the border with a country for a landmark only where it is one", () => {
    expect(countriesIn("A hut near the border with Austria burned.")).toEqual([]);
    expect(countriesIn("Chad closed its border with Sudan.")).toEqual(["TD", "SD"]);
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
    expect(countriesIn("Pirates boarded a ship in the Gulf of Guinea.")).toEqual([]);
    expect(countriesIn("It cost 40 Canadian dollars.")).toEqual([]);
  });
});

describe("names that stand for a country", () => {
  it("knows seats of power, former states and capitals", () => {
    expect(countriesIn("The Kremlin and Downing Street disagreed.")).toEqual(["RU", "GB"]);
    expect(countriesIn("Czechoslovakia left the pact.")).toEqual(["CZ"]);
    expect(countriesIn("Ankara recalled its envoy.")).toEqual(["TR"]);
  });

  it("take no part of the world for a country, and no seat for a scene", () => {
    expect(countriesIn("Growers marched across Central America on Monday.")).toEqual([]);
    const [seat] = prepareArticle(
      anArticle({ title: "News", body: ["The Court of Trade, in Lisbon, ruled for Chile."] }),
      [],
    ).sentences.flatMap((s) => s.places.filter((p) => p.country === "PT"));
    expect(seat?.inBodyName).toBe(true);
  });
});
