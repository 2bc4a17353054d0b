import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";
import { mergeAcross } from "./across-articles";

const told = (title: string, sentence: string, published = "2023-05-18"): TimelineEvent[] =>
  extractArticle(anArticle({ title, body: [sentence], published })).events;

const FIRST = told("One", "A court in Accra jailed former minister Kofi Addo on 3 May 2023 for fraud.");
const SECOND = told("Two", "Former minister Kofi Addo was jailed for fraud by a court in Accra on 3 May 2023.");
const VAGUE = told("Three", "A court in Accra jailed former minister Kofi Addo for fraud in May 2023.");
const OTHER_DAY = told("Four", "A court in Accra jailed former minister Kofi Addo on 4 May 2023 for fraud.");
const UNLIKE = told("Five", "Farmers in Kumasi blocked a road on 3 May 2023.");

describe("merging across articles", () => {
  it("joins what two articles tell of one day and keeps both sentences", () => {
    const merged = mergeAcross([...FIRST, ...VAGUE]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ date: { edtf: "2023-05-03" } });
    expect(merged[0]?.evidence).toHaveLength(2);
  });

  it("keeps apart what only shares the day and the country", () => {
    expect(mergeAcross([...FIRST, ...UNLIKE])).toHaveLength(2);
  });

  it("shows sources that disagree on the day and averages nothing", () => {
    const merged = mergeAcross([...FIRST, ...OTHER_DAY]);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.date.qualifier).toBe("?");
    const days = [merged[0]?.date.edtf, ...(merged[0]?.date.alternatives.map((a) => a.edtf) ?? [])];
    expect(days.map((edtf) => edtf?.replace("?", "")).sort()).toEqual(["2023-05-03", "2023-05-04"]);
  });

  it("knows a happening by its noun and by its verb", () => {
    const verb = told("Six", "Four people died in a landslide in Gondar on 3 May 2023.");
    const noun = told("Seven", "The deaths of four people in a landslide in Gondar on 3 May 2023 led to protests.");
    const joined = mergeAcross([...verb, ...noun]).filter((e) => e.evidence.length > 1);
    expect(joined).toHaveLength(1);
  });

  it("never joins two happenings of one article through another article", () => {
    const two = told("Eight", "A court in Accra jailed Kofi Addo on 3 May 2023 and fined Kofi Addo on 3 May 2023.");
    const merged = mergeAcross([...two, ...FIRST, ...SECOND]);
    for (const { evidence } of merged) {
      const own = evidence.filter((e) => e.articleId === two[0]?.evidence[0]?.articleId);
      expect(own.length).toBeLessThanOrEqual(1);
    }
  });

  it("counts copies of one wire story once", () => {
    const copy = told("Nine", "A court in Accra jailed former minister Kofi Addo on 3 May 2023 for fraud.");
    const own = FIRST[0]!.importance;
    const [copies] = mergeAcross([...FIRST, ...copy]);
    const [voices] = mergeAcross([...FIRST, ...SECOND]);
    expect(copies?.evidence).toHaveLength(2);
    expect(copies?.importance).toBe(Math.max(own, copy[0]!.importance));
    expect(voices?.evidence).toHaveLength(2);
  });

  it("does not depend on the order of reading", () => {
    const all = [...FIRST, ...SECOND, ...VAGUE, ...OTHER_DAY, ...UNLIKE];
    const key = (events: readonly TimelineEvent[]): string =>
      JSON.stringify([...events].sort((a, b) => (a.id < b.id ? -1 : 1)));
    const expected = key(mergeAcross(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(key(mergeAcross(shuffled))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });
});
