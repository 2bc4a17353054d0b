import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (sentence: string): { headline: string; edtf: string | null }[] =>
  extractArticle(anArticle({ body: [sentence], published: "2023-05-18" })).events.map(({ headline, date }) => ({
    headline,
    edtf: date.edtf,
  }));

describe("headlines", () => {
  it("give each of two parts that share a verb its own words", () => {
    const events = told("Nine miners were freed in Potosi on 3 May 2023 and two more on 5 May 2023.");
    expect(events).toContainEqual({ headline: "Nine miners were freed in Potosi", edtf: "2023-05-03" });
    expect(events).toContainEqual({ headline: "Two more were freed", edtf: "2023-05-05" });
  });

  it("tell of days in a list once, from the first to the last", () => {
    expect(told("Ferries in Norway stopped on 3, 4 and 6 May 2023.")).toEqual([
      { headline: "Ferries in Norway stopped", edtf: "2023-05-03/2023-05-06" },
    ]);
  });

  it("keep the subject of a march, whatever was promised to the marchers", () => {
    const [march] = told("Teachers' groups marched in Quito on 3 May 2023 to demand pay promised in 2016.").filter(
      ({ edtf }) => edtf === "2023-05-03",
    );
    expect(march?.headline).toMatch(/^Teachers' groups marched in Quito/);
  });

  it("give a second sentence part the subject that stands before its verb", () => {
    const events = told("Work is to begin in June 2024 and the first trams are due to run by May 2025.");
    expect(events.map(({ headline }) => headline)).toEqual(["Work is to begin", "The first trams are due to run"]);
  });

  it("stand for a happening with a date of its own as its whole sentence, where its subject is a pronoun", () => {
    const whole = "Adoum's group was part of the United Front until he broke ties in 2006";
    expect(told(`${whole}.`)).toEqual([{ headline: whole, edtf: "2006" }]);
  });
});

describe("what is no event", () => {
  it("leaves the desk's note about its own article alone", () => {
    expect(told("This article was amended on 3 May 2023 to remove a name.")).toEqual([]);
  });
});
