import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (...body: string[]): string[] =>
  extractArticle(anArticle({ body, published: "2024-05-15" }))
    .events.map(({ headline, date }) => `${date.edtf} ${headline}`)
    .sort();

describe("thoughts joined by 'and'", () => {
  it("tells a second count with the first, whose auxiliary it shares", () => {
    expect(
      told("At least nine miners were killed and 22 injured on Tuesday in a fall of rock, the union said."),
    ).toEqual(["2024-05-14 At least nine miners were killed and 22 injured in a fall of rock"]);
    expect(told("Two houses were burned and 15 sheep stolen in a raid on Akobo on Monday.")).toEqual([
      "2024-05-13 Two houses were burned and 15 sheep stolen in a raid on Akobo",
    ]);
  });

  it("keeps counts apart that have a verb or a date of their own", () => {
    expect(told("Nine villagers were abducted and thousands lost their homes in June 2020.")).toEqual([
      "2020-06 Thousands lost their homes",
    ]);
    expect(told("Some 300 clerks were hired in 2021 and 200 dismissed in 2022.").map((t) => t.slice(0, 4))).toEqual([
      "2021",
      "2022",
    ]);
  });

  it("goes on inside a clause of time, each part with its own subject", () => {
    expect(
      told("The port closed in May 2021, when a guard was shot and three weeks later armed men burned the registry."),
    ).toContain("2021-05-22/2021-06-21 Armed men burned the registry");
    expect(told("The port closed in May 2021, when a guard was shot and armed men burned the registry.")).toEqual([
      "2021-05 A guard was shot",
      "2021-05 The port closed",
    ]);
  });

  it("reads a date between two commas behind 'and' as that of what follows", () => {
    expect(
      told(
        "The army was sent to the mines in May 2021, when the union's head vanished and, in July 2021, strikers occupied the station.",
      ),
    ).toContain("2021-07 Strikers occupied the station");
  });
});

describe("a time that a clause tells", () => {
  it("is nothing that anybody acts on", () => {
    expect(told("By the time the army arrived on Tuesday, the rebels had left.").join()).not.toContain(
      "arrived the time",
    );
  });
});

describe("verbs that the tagger takes for something else", () => {
  it("is a past tense behind somebody, before whom or when", () => {
    expect(told("In 2011 a young judge drowned when her car slid into the canal.")).toEqual([
      "2011 A young judge drowned",
    ]);
    expect(
      told("It was the worst raid since October 2021, when rebels beheaded two drivers on the road to Pemba."),
    ).toEqual(["2021-10 Rebels beheaded two drivers on the road to Pemba"]);
    expect(told("In November 2019 dozens of gunmen overran a base near Indelimane.")).toEqual([
      "2019-11 Dozens of gunmen overran a base near Indelimane",
    ]);
    expect(told("The Tea Growers Association forecast in a note on 6 May that output would fall.")).toEqual([
      "2024-05-06 The Tea Growers Association forecast in a note that output would fall",
    ]);
  });

  it("leaves ages and describing words alone", () => {
    expect(told("On 2 April men aged 20 to 30 were called up.")).toEqual([
      "2024-04-02 Men aged 20 to 30 were called up",
    ]);
    expect(told("On 2 April, masked robbers stormed a bank in Lagos.")).toEqual([
      "2024-04-02 Masked robbers stormed a bank in Lagos",
    ]);
    expect(told("Neighbouring Bolivia closed its side of the crossing in June 2021.")).toEqual([
      "2021-06 Neighbouring Bolivia closed its side of the crossing",
    ]);
  });

  it("is a letter that is dated, and what it says has that day", () => {
    expect(
      told("Engineers had warned of cracks in a memo dated 12 March, according to a copy seen by the paper."),
    ).toEqual(["2024-03-12 Engineers had warned of cracks in a memo"]);
  });
});
