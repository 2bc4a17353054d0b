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

const PLAN = told("Plan", "A convoy with flour is to leave Accra in Ghana for Tamale on 12 May 2023.", "2023-05-08");
const CAME = told("Came", "The first aid convoy reached Tamale in Ghana on 12 May 2023.", "2023-05-14");
const LATE = told("Late", "The first aid convoy reached Tamale in Ghana on 15 May 2023.", "2023-05-16");
const CANCELLED = told(
  "Off",
  "The convoy with flour from Accra to Tamale in Ghana was cancelled on 12 May 2023.",
  "2023-05-13",
);
const inOneStory = (): boolean => true;

describe("a plan and what came of it", () => {
  it("are one event in one story, on the day that was named, though the verbs differ", () => {
    expect([PLAN, CAME].map(([event]) => event?.modality)).toEqual(["planned", "asserted"]);
    expect(mergeAcross([...PLAN, ...CAME])).toHaveLength(2);
    const [event, ...rest] = mergeAcross([...PLAN, ...CAME], inOneStory);
    expect(rest).toEqual([]);
    expect(event).toMatchObject({ modality: "asserted", date: { edtf: "2023-05-12" } });
    expect(event?.headline).toBe(CAME[0]?.headline);
    expect(event?.evidence.map(({ modality }) => modality)).toEqual([undefined, "planned"]);
    expect(event?.date.explanation.map(({ rule }) => rule)).toContain("planned before");
  });

  it("stay two when it happened on another day, or was called off", () => {
    expect(mergeAcross([...PLAN, ...LATE], inOneStory)).toHaveLength(2);
    const events = mergeAcross([...PLAN, ...CANCELLED], inOneStory);
    expect(events.map(({ modality }) => modality).sort()).toEqual(["asserted", "planned"]);
  });
});

describe("merging inside one story", () => {
  const attack = told("Attack", "Gunmen attacked four lorries near the market of Bawku in Ghana on 3 May 2023.");
  const shots = told("Shots", "Masked raiders in Ghana wounded onion traders on two lorries on 3 May 2023.");
  const walked = told("Walk", "Nurses in Ghana went home early on 3 May 2023.");

  it("takes fewer words for one happening of a particular kind", () => {
    expect(mergeAcross([...attack, ...shots]).some(({ evidence }) => evidence.length > 1)).toBe(false);
    expect(mergeAcross([...attack, ...shots], inOneStory).some(({ evidence }) => evidence.length > 1)).toBe(true);
  });

  it("still keeps apart what only shares the day and the country", () => {
    expect(mergeAcross([...attack, ...walked], inOneStory)).toHaveLength(2);
  });
});

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

  it("knows it though verb and noun are of different types", () => {
    const verb = told("Six", "In 2015 four people died when troops broke up a protest at a mine near Gondar.");
    const noun = told(
      "Seven",
      "A court sentenced two officers over the deaths of four people at a mine near Gondar in 2015.",
    );
    expect(new Set([...verb, ...noun].map(({ type }) => type)).size).toBeGreaterThan(1);
    const joined = mergeAcross([...verb, ...noun]).filter((e) => e.evidence.length > 1);
    expect(joined).toHaveLength(1);
    const arrested = told("Eight", "Police in Gondar arrested nine farmers on 3 May 2023.");
    expect(mergeAcross([...told("Nine", "Nine farmers in Gondar marched on 3 May 2023."), ...arrested])).toHaveLength(
      2,
    );
  });

  it("knows inside one story a warning that one article tells only in a denial", () => {
    const sent = told(
      "Six",
      "A committee in Ghana will ask the head of the weather service about warnings that were sent out in April 2023.",
    );
    const denied = told(
      "Seven",
      "The government of Ghana denied that it had ignored warnings issued by its own forecasters in April 2023.",
    );
    const other = told(
      "Eight",
      "The government of Ghana denied that it had ignored reports issued by its own forecasters in April 2023.",
    );
    const joined = (all: TimelineEvent[]) =>
      mergeAcross(all, inOneStory).filter(({ evidence }) => new Set(evidence.map((e) => e.articleId)).size > 1);
    expect(joined([...sent, ...denied])).toHaveLength(1);
    expect(joined([...sent, ...other])).toEqual([]);
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
    const verb = told("Six", "Four people died in a landslide in Kumasi on 3 May 2023.");
    const noun = told("Seven", "A court heard of the deaths of four people in a landslide in Kumasi in May 2023.");
    const all = [...FIRST, ...SECOND, ...VAGUE, ...OTHER_DAY, ...UNLIKE, ...verb, ...noun];
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
