import { describe, expect, it } from "vitest";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { Dateline } from "./dateline";
import { dayOf, emptyDateline } from "./dateline.fixture";
import { readingEngine } from "./reading-engine";

const SENTENCE = "A court in Accra in Ghana jailed former minister Kofi Addo for fraud on 3 May 2023.";
const page = (title: string, body: string) => ({
  file: `${title}.txt`,
  text: `${title}\n\n${body}`,
  published: dayOf("2023-05-18"),
});
const FIRST = page("Addo Goes to Prison", SENTENCE);
const COPY = page("Former Minister Jailed in Ghana", SENTENCE);
const OTHER_DAY = page("Prison for Addo", SENTENCE.replace("3 May", "4 May"));
const OWN_WORDS = page(
  "Fraud Sentence",
  "Kofi Addo, a former minister of Ghana, was jailed for fraud in Accra on 3 May 2023.",
);

async function jailing(...pages: (typeof FIRST)[]): Promise<{ dateline: Dateline; event: TimelineEvent }> {
  const { dateline } = await emptyDateline(readingEngine);
  await dateline.ingest(pages);
  const events = await dateline.events();
  expect(events).toHaveLength(1);
  return { dateline, event: events[0] as TimelineEvent };
}

describe("sources of one event", () => {
  it("that disagree on the day are both kept: one day is shown as uncertain, the other beside it, none between", async () => {
    const { dateline, event } = await jailing(FIRST, OTHER_DAY);
    const days = [event.date.edtf?.replace("?", ""), ...event.date.alternatives.map(({ edtf }) => edtf)];
    expect(days.sort()).toEqual(["2023-05-03", "2023-05-04"]);
    expect(event.date).toMatchObject({ qualifier: "?", precision: "day" });
    expect(event.date.explanation.map(({ rule }) => rule)).toContain("sources disagree");
    expect(event.evidence.map(({ date }) => date.edtf).sort()).toEqual(["2023-05-03", "2023-05-04"]);
    const shown = (await dateline.eventRows())[0]?.alternatives;
    expect(shown).toHaveLength(1);
  });

  it("leave a plain day when the one that disagreed goes", async () => {
    const { dateline, event } = await jailing(FIRST, OTHER_DAY);
    const other = event.evidence.find(({ date }) => date.edtf === "2023-05-04")?.articleId as string;
    await dateline.remove(other);
    expect((await dateline.events())[0]?.date).toMatchObject({ edtf: "2023-05-03", alternatives: [] });
  });

  it("count once when they copy one wire story, and twice in words of their own", async () => {
    const [one, copies, voices] = await Promise.all([jailing(FIRST), jailing(FIRST, COPY), jailing(FIRST, OWN_WORDS)]);
    expect(copies.event.evidence).toHaveLength(2);
    expect(voices.event.evidence).toHaveLength(2);
    const own = Math.max(one.event.importance, (await jailing(COPY)).event.importance);
    expect(copies.event.importance).toBeCloseTo(own);
    expect(voices.event.importance).toBeGreaterThan(one.event.importance);
  });
});
