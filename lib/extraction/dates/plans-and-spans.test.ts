import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const datesOf = (body: string, word: string, published: string): (string | null | undefined)[] =>
  extractArticle(anArticle({ body: [body], published }))
    .events.filter((e) =>
      e.evidence.some((v) => v.text.slice(v.triggerStart - v.start, v.triggerEnd - v.start).includes(word)),
    )
    .map((e) => e.date.edtf);

describe("a plan told from behind it", () => {
  it.each([
    ["The appeal of the five was due to be heard in Ngozi on 3 June but the judge fell ill.", "heard", "2025-06-03"],
    ["The minister of Moldova would have travelled to Kyiv on Monday but for an air alarm.", "travelled", "2025-06-09"],
    ["Troops were to have left the valley near Batken by 1 February under a protocol.", "left", "/2025-02-01"],
    ["The parade in Riga, scheduled for May 9, was cancelled last month.", "scheduled", "2025-05-09"],
    ["Tashkent might pay more if the bank, which froze its loan in May, comes back.", "froze", "2025-05"],
  ])("keeps the day that the story stands near: %s", (body, word, edtf) => {
    expect(datesOf(body, word, "2025-06-12")).toEqual([edtf]);
  });

  it.each([
    ["A trial of the four officers is due to open in Tegucigalpa on July 15.", "open", "2025-07-15"],
    ["The union in Oslo said it would meet the minister on Wednesday.", "meet", "2025-06-18"],
    ["There may be a second concert in Leeds: the council decides on Saturday.", "decides", "2025-06-14"],
  ])("leaves what is to come ahead: %s", (body, word, edtf) => {
    expect(datesOf(body, word, "2025-06-12")).toEqual([edtf]);
  });
});

describe("two dates that are the ends of one stretch", () => {
  it.each([
    ["Jets from Sudan carried out 40 strikes between Sunday and Tuesday.", "carried", "2021-10-03/2021-10-05"],
    ["About 900 people were moved out of Hue between Wednesday and this morning.", "moved", "2021-10-06/2021-10-09"],
    ["The force left Mozambique in stages between April and July last year.", "left", "2020-04-01/2020-07-31"],
    ["The money was moved to Togo between February 2018 and the end of 2020.", "moved", "2018-02-01/2020-12-31"],
    ["Elephants broke the fence near Bagani in Namibia in August and September.", "broke", "2021-08-01/2021-09-30"],
    ["Exports of Kenya fell 9% in the first nine months of the year.", "fell", "2021-01-01/2021-09-30"],
    ["Talks in Nairobi were held from Tuesday to Thursday last week.", "held", "2021-09-28/2021-09-30"],
  ])("%s", (body, word, edtf) => {
    expect(datesOf(body, word, "2021-10-09")).toEqual([edtf]);
  });

  it.each([
    ["Ghana qualified in 2006 and 2010.", "qualified", ["2006", "2010"]],
    ["The final in Lagos was moved from Tuesday to Thursday.", "moved", undefined],
  ])("are two where nothing lies between: %s", (body, word, edtf) => {
    const given = datesOf(body, word, "2021-10-09");
    if (edtf) expect(given).toEqual(edtf);
    else expect(given.join()).not.toContain("/");
  });
});

describe("a look back keeps its year", () => {
  it.each([
    ["She began in 1971. The Kite was restored in 2012 and won a prize in Zagreb that June.", "won", "2012-06"],
    [
      "A row began in May 1996. A ban was declared on 1 July 2013 and allowed to lapse this April. Work in Lae resumed on 11 May.",
      "resumed",
      "2021-05-11",
    ],
    ["Riga sent guns to Kyiv since war began in February 2012, and in January it pledged more.", "pledged", "2021-01"],
    [
      "A memo of the fund is dated 17 September 2017. Its author resigned in December and won her case in Lima in 2019.",
      "resigned",
      "2017-12",
    ],
    ["In 2011 the archivist in Bern found a note. The town burned it in March of the next year.", "burned", "2012-03"],
    [
      "In December 2018 a doctor in Lausanne resigned over tests from January of that year. He was banned the following July.",
      "banned",
      "2019-07",
    ],
    [
      "Sousa took office in Praia in February 2019. The court threw out a petition that April. Sousa dissolved parliament on 16 September.",
      "dissolved",
      "2021-09-16",
    ],
  ])("%s", (body, word, edtf) => {
    expect(datesOf(body, word, "2021-10-09")).toContain(edtf);
  });
});
