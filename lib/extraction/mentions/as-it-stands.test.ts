import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (...body: string[]) =>
  extractArticle(anArticle({ body, published: "2024-05-15" })).events.map(
    ({ date, headline }) => `${date.edtf} ${headline}`,
  );

describe("a dated happening of which no short line can be made", () => {
  it("is told behind the sentence that says whom it speaks of", () => {
    expect(told("Police held nine drivers with two of their sons. They were charged with fraud in 2019.")).toContain(
      "2019 Police held nine drivers with two of their sons; they were charged with fraud in 2019",
    );
    expect(told("Three of the ringleaders have been tried. One was jailed for nine years in 2015.")).toContain(
      "2015 Three of the ringleaders have been tried; one was jailed for nine years in 2015",
    );
  });

  it("begins with its pronoun where the sentence before is too long or says no more", () => {
    const long = `Two looms, ${"brought by ox cart over the pass in a winter that the weavers still speak of, ".repeat(3)}stood in the hall.`;
    expect(told(`${long} They were burned in 1955.`)).toContain("1955 They were burned in 1955");
    expect(told("She was a weaver, he a smith. It was sold to a rival in May 1999.").join()).toContain(
      "1999-05 It was sold to a rival in May 1999",
    );
  });

  it("speaks of nobody's own where all share it", () => {
    expect(
      told("In May 1995 a student in Geneva found the first planet that circles a star other than our own sun."),
    ).toEqual(["1995-05 A student in Geneva found the first planet that circles a star other than our own sun"]);
  });

  it("keeps the name where it is certain", () => {
    expect(told("The Tirana Brewery was founded in 1928. It was sold in 1991.")).toContain(
      "1991 The Tirana Brewery was sold",
    );
  });

  it("is what someone did by his own words, where he is named", () => {
    expect(told('"We agreed in January that no pit would close," Inge Dahl told the paper.')).toEqual([
      '2024-01 "We agreed in January that no pit would close," Inge Dahl told the paper',
    ]);
  });

  it.each([
    "I was in Bergen in May 2019.",
    '"I heard a noise at around six on Monday," said Inge Dahl.',
    '"We agreed in January that no pit would close."',
    "It was calm until 2011.",
    "On Friday it closed at nine pesos.",
    "One was killed on Monday.",
    "Both signed it on Monday.",
  ])("is none where nothing happened or nobody says so: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("is told once, whichever of its verbs is read", () => {
    const text = "The plan, drawn up in 2001, fell through in July 2002 when a run emptied both.";
    expect(told(text).filter((h) => h.startsWith("2002-07"))).toHaveLength(1);
  });

  it("says nothing for the day of the words that are quoted in it", () => {
    const events = told('The port\'s head, Rui Sena, told reporters on Friday that "today we have closed a chapter".');
    expect(events.filter((e) => e.includes("told reporters"))).toHaveLength(1);
  });
});
