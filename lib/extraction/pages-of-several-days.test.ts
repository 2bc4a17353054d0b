import { describe, expect, it } from "vitest";
import { readPage } from "@/lib/ingestion";
import { extractArticle } from "./extract-article";

/** "2021-06-07 Ferrymen blocked the harbour", in the order of the page. */
function told(page: string): string[] {
  const [article] = readPage({ file: "page.txt", text: page }).articles;
  if (article === undefined) throw new Error("the page holds no article");
  return extractArticle(article)
    .events.toSorted((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)
    .map(({ date, headline }) => `${date.edtf} ${headline}`);
}

describe("what stands without a date under a line that is one", () => {
  it("is of that day in a digest of the week, first day and all", () => {
    const page = `The week on the coast\nJune 13, 2021\n\nMonday\n\nFerrymen blocked the harbour of Vallmora. Police arrested four ferrymen.\n\nWednesday\n\nA judge freed the ferrymen.\n\nFriday\n\nThe ferrymen returned to work.`;
    expect(told(page)).toEqual([
      "2021-06-07 Ferrymen blocked the harbour of Vallmora",
      "2021-06-07 Police arrested four ferrymen",
      "2021-06-09 A judge freed the ferrymen",
      "2021-06-11 The ferrymen returned to work",
    ]);
  });

  it("is of the year that the page names for that month alone", () => {
    const page =
      "Incidents in the north\nReporting period 7-13 June 2021\n\n8 June\n\nGunmen attacked a convoy near Tarn.\n\n10 June\n\nSoldiers raided a camp.";
    expect(told(page)).toEqual(["2021-06-08 Gunmen attacked a convoy near Tarn", "2021-06-10 Soldiers raided a camp"]);
    expect(told(page.replace(" 2021", ""))[0]).toMatch(/^XXXX-06-08/);
  });

  it("is of that month and year in a chronicle", () => {
    const page =
      "The wall and the town: a chronicle\n\n2011\n\nApril\n\nThe council approved the wall.\n\n2012\n\nMay\n\nMasons began the wall.\n\nOctober\n\nThe wall fell on 9 October.";
    expect(told(page)).toEqual([
      "2011-04 The council approved the wall",
      "2012-05 Masons began the wall",
      "2012-10-09 The wall fell",
    ]);
  });

  it("is of the day of its own dateline in a digest of agencies", () => {
    const page = `Coast in brief\n14 June 2021\n\nVALLMORA, June 11 (Nordpress) — Ferrymen blocked the harbour on Friday.\n\nTARN, June 12 (Nordpress) — Masons left the wall after a quarrel over pay.`;
    expect(told(page)).toEqual([
      "2021-06-11 Ferrymen blocked the harbour",
      "2021-06-11/2021-06-12 Masons left the wall after a quarrel over pay",
    ]);
  });

  it("is not dated by one such line alone", () => {
    const page = "The wall and the town\n\nMasons began the wall in 2011.\n\n2012\n\nMasons abandoned the wall.";
    expect(told(page).join()).not.toContain("2012");
  });
});

describe("the entries of a live page", () => {
  const entries = (...hours: readonly [string, string][]): string =>
    hours.map(([hour, words]) => `${hour}\n${words}`).join("\n\n");
  const night = entries(
    ["21.40", "Masons sealed the wall."],
    ["23.55", "The river broke the wall at Tarn."],
    ["00.30", "Soldiers rescued two masons."],
    ["2.15", "Soldiers closed the bridge."],
  );
  const backwards = (text: string): string => text.split("\n\n").toReversed().join("\n\n");

  it("go on to the next day at midnight, counted from the day of publication", () => {
    expect(told(`Flood live\n\nPublished: 10 June 2021\n\n${night}`)).toEqual([
      "2021-06-10 Masons sealed the wall",
      "2021-06-10 The river broke the wall at Tarn",
      "2021-06-11 Soldiers rescued two masons",
      "2021-06-11 Soldiers closed the bridge",
    ]);
  });

  it("go back to the day before when the newest comes first, counted from the day of the last change", () => {
    expect(told(`Flood live\n\nUpdated: 11 June 2021\n\n${backwards(night)}`)).toEqual([
      "2021-06-11 Soldiers closed the bridge",
      "2021-06-11 Soldiers rescued two masons",
      "2021-06-10 The river broke the wall at Tarn",
      "2021-06-10 Masons sealed the wall",
    ]);
  });

  it("are all of the day of the page where their hours are in no order", () => {
    const page = entries(
      ["21.40", "Masons sealed the wall."],
      ["03.55", "The river broke the wall at Tarn."],
      ["22.30", "Soldiers rescued two masons."],
      ["2.15", "Soldiers closed the bridge."],
      ["20.10", "Masons abandoned the wall."],
      ["1.05", "Police arrested a mason."],
    );
    const days = told(`Flood live\n\nPublished: 10 June 2021\n\n${page}`).map((line) => line.slice(0, 10));
    expect(new Set(days)).toEqual(new Set(["2021-06-10"]));
  });
});
