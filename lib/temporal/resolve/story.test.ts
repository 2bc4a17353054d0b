import { describe, expect, it } from "vitest";
import { findTimeExpressions } from "../find-time-expressions";

const valueIn = (text: string, words: string): string | undefined =>
  findTimeExpressions(text, { mode: "narrative" }).find((one) => one.text === words)?.value;

describe("the year of a month in a history", () => {
  it("is that of the story, not of a flashback", () => {
    expect(valueIn("The siege began in March 1874. The governor, who had arrived in 1871, fled in June.", "June")).toBe(
      "1874-06",
    );
  });

  it("is that of the story, not of a comparison", () => {
    expect(valueIn("In May 1874 the mill made 300 bales, fewer than in April 1869. In June it burned.", "June")).toBe(
      "1874-06",
    );
  });

  it("is that of the story, not of a date in brackets", () => {
    expect(
      valueIn("The abbey fell in March 1644 (it was rebuilt in May 1702). In June the town followed.", "June"),
    ).toBe("1644-06");
  });

  it("is that of the story, not of an outlook", () => {
    expect(
      valueIn(
        "The blockade began in October 1806. It lasted until the peace of May 1809. In December prices rose.",
        "December",
      ),
    ).toBe("1806-12");
  });

  it("is that of the story, not of what it followed", () => {
    const text = "The council met in May 1874. It followed the revolt of December 1868. In June it fell.";
    expect(valueIn(text, "June")).toBe("1874-06");
  });

  it("goes on from the end of a range whose last year is written out", () => {
    const text = "The march lasted from November 21, 1848 to January 31, 1849. On April 9 the army rested.";
    expect(valueIn(text, "April 9")).toBe("1849-04-09");
  });

  it("is the next one when a year turns", () => {
    expect(valueIn("The army wintered there from November 1806. In February it marched.", "February")).toBe("1807-02");
  });

  it("stays in the year last told when a chapter begins", () => {
    const text =
      "Rivals fought in November 1911.\n\nThe northern front\n\nIt began quietly. In 1909 there was peace. In March a raid failed.";
    expect(valueIn(text, "March")).toBe("1909-03");
  });

  it("stands at the end of a list", () => {
    expect(valueIn("In 1903 he left. Two towns fell, in August and September 1898.", "August")).toBe("1898-08");
  });

  it("lies after or before the date told where the words say so", () => {
    expect(valueIn("It closed in October 1898 and opened the following March.", "the following March")).toBe("1899-03");
    expect(valueIn("He died on 5 May 1898, having fallen ill the previous Friday.", "the previous Friday")).toBe(
      "1898-04-29",
    );
  });
});
