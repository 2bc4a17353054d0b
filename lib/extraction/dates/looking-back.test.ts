import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const datesOf = (body: string, word: string, published: string): (string | null | undefined)[] =>
  extractArticle(anArticle({ body: body.split("\n"), published }))
    .events.filter((e) =>
      e.evidence.some((v) => v.text.slice(v.triggerStart - v.start, v.triggerEnd - v.start).includes(word)),
    )
    .map((e) => e.date.edtf);

describe("dates of an inquiry, a trial, a chronology", () => {
  it.each([
    [
      "a stretch that is over ended before publication",
      "The hearings in Lima took from October to June.",
      "took",
      "2018-10-01/2019-06-30",
    ],
    [
      "a limit of the past",
      "A judge in Lima was given until 30 June when two witnesses fell ill.",
      "fell",
      "2019-06-30",
    ],
    [
      "what was said ahead of its day",
      "The mayor of Lima told the inquiry that he would resign on 4 July.",
      "resign",
      "2019-07-04",
    ],
    [
      "a measure named by its year",
      "2017: Exports of Peru return to the level of 2015 in July. Mines reopen in Puno on 3 September.",
      "reopen",
      "2017-09-03",
    ],
    [
      "what had been before the month told",
      "12 May 2017: A regulator in Lima opens an inquiry. Auditors, who had signed the accounts in February, withdraw.",
      "signed",
      "2017-02",
    ],
    [
      "days of the month of the story, and the month that follows them",
      "A fire in Tacna killed nine people on 2 March 2018. It took an hour to put out.\nThe ministry suspended a director in Tacna on 8 March and reinstated him in June.",
      "reinstated",
      "2018-06",
    ],
    [
      "the day before the news, whatever began long ago",
      "Teachers in Puno returned on Thursday after a strike that began on 30 July. Peru raised their wages the day before and promised more.",
      "raised",
      "2019-08-14",
    ],
    [
      "the year that a look back stands in, not the one before it",
      "In the spring of 1958 engineers came to Puno. The dam had been approved the previous autumn. The last families left Puno in July of that year.",
      "left",
      "1958-07",
    ],
  ])("%s", (_, body, word, edtf) => {
    expect(datesOf(body, word, "2019-08-17")).toContain(edtf);
  });

  it.each([
    [
      "a limit still to come",
      "A judge in Lima on Monday extended a curfew until 30 September.",
      "extended",
      "2019-09-30",
    ],
    ["a stretch still running", "Schools in Lima will be closed from July to October.", "closed", "2019-10-31"],
    [
      "a wish whose month comes soon",
      "Experts urged the court in Lima to raise the case in September.",
      "raise",
      "2019-09",
    ],
    ["a plan for next year", "Peru will hold a vote on 3 March.", "hold", "2020-03-03"],
  ])("leaves ahead %s", (_, body, word, edtf) => {
    expect(datesOf(body, word, "2019-08-17").join()).toContain(edtf);
  });

  it("gives no hour to a day that the text does not tell", () => {
    const body =
      "A letter from Lima is dated 3 July 2017. A padlock was fitted to a door in Tacna in December 2017.\nThe fire began in a store room at about 11.40 p.m.";
    expect(datesOf(body, "began", "2019-08-17").join()).not.toMatch(/2017-07-03|2019-08-17/);
  });
});
