import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "@/lib/core/problem";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { Dateline } from "./dateline";
import { dayOf, emptyDateline, givenDay } from "./dateline.fixture";
import { readingEngine } from "./reading-engine";

/** The resignation is counted from talks that only the other paper dates; the strike from the resignation. */
const RESIGNATION = {
  file: "resignation.txt",
  published: dayOf("2022-06-20"),
  text: `Okoro Resigns Over River Talks

Water minister Lena Okoro resigned a week before the talks on the Kunene river in Windhoek. Okoro had refused to share the
water of the Kunene dam between Namibia and Angola.`,
};
const TALKS = {
  file: "talks.txt",
  published: dayOf("2022-06-17"),
  text: `Namibia and Angola Hold Talks on Kunene River

Namibia and Angola held talks on the Kunene river in Windhoek on Tuesday. Water minister Lena Okoro did not take part.
The dam on the Kunene divides the water between Namibia and Angola.`,
};

const STRIKE = {
  file: "strike.txt",
  published: dayOf("2022-06-21"),
  text: `Guards of Kunene Dam Strike

Guards of the Kunene dam in Namibia went on strike two days after the resignation of water minister Lena Okoro. Angola and
Namibia share the water of the Kunene river, and talks in Windhoek had not helped.`,
};
/** Two papers that each date one thing by the other. */
const CIRCLE = [
  {
    file: "walkout.txt",
    published: dayOf("2022-06-20"),
    text: `Walkout of Guards at Kunene Dam

Guards of the Kunene dam in Namibia went on strike a day after the resignation of water minister Lena Okoro.`,
  },
  {
    file: "minister.txt",
    published: dayOf("2022-06-20"),
    text: `Minister Okoro Resigns in Namibia

Water minister Lena Okoro resigned a day before the strike of the guards at the Kunene dam in Namibia.`,
  },
];

type Page = typeof TALKS;

async function reading(...pages: Page[]) {
  const opened = await emptyDateline(readingEngine);
  const problems: Problem[] = [];
  for (const page of pages) problems.push(...(await opened.dateline.ingest([page])).problems);
  return { ...opened, problems };
}

async function dayOfEvent(dateline: Dateline, words: RegExp): Promise<string | null> {
  const found = (await dateline.events()).filter(({ headline }) => words.test(headline));
  expect(found).toHaveLength(1);
  return found[0]?.date.edtf ?? null;
}

const resignation = (dateline: Dateline): Promise<string | null> => dayOfEvent(dateline, /resigned/);
const talks = async (dateline: Dateline): Promise<TimelineEvent> =>
  (await dateline.events()).find(({ headline }) => /held talks/.test(headline)) as TimelineEvent;

describe("a date counted from an event of another article", () => {
  it("is found when that article is read, before or after, and along a chain through a third", async () => {
    const alone = await reading(RESIGNATION);
    expect(await resignation(alone.dateline)).not.toBe("2022-06-07~");
    const pages = [RESIGNATION, TALKS, STRIKE];
    const { dateline } = await reading(...pages);
    const expected = await dateline.events();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(pages, { minLength: pages.length }), async (order) => {
        const other = await reading(...order);
        expect(await other.dateline.events()).toEqual(expected);
      }),
      { numRuns: 3 },
    );
    expect(await dateline.reextract()).toMatchObject({ changed: 0, moved: [], appeared: [], disappeared: [] });
    expect(await dateline.events()).toEqual(expected);
    expect(await resignation(dateline)).toBe("2022-06-07~");
    expect(await dayOfEvent(dateline, /strike/)).toBe("2022-06-09~");
  });

  it("says what it is counted from, and goes when that goes", async () => {
    const { dateline } = await reading(RESIGNATION, TALKS);
    const before = await reading(RESIGNATION);
    const found = (await dateline.events()).find(({ headline }) => /resigned/.test(headline));
    const anchor = await talks(dateline);
    expect(found).toMatchObject({ date: { basis: "event" }, hangsOn: { eventId: anchor.id } });
    expect(found?.date.explanation[0]?.because).toContain("held talks");
    await dateline.remove(anchor.evidence[0]?.articleId as string);
    expect(await dateline.events()).toEqual(await before.dateline.events());
  });

  it("moves when the other event is corrected, or its article gets another publication day; shown before it is kept", async () => {
    const { dateline } = await reading(RESIGNATION, TALKS);
    const { id, evidence } = await talks(dateline);
    const correction = { eventId: id, field: "date", value: givenDay("2022-06-15") } as const;
    const { report: shown } = await dateline.decideAll([correction], { keep: "never" });
    expect(shown.moved.map(({ after }) => after.edtf).sort()).toEqual(["2022-06-08~", "2022-06-15"]);
    expect(await resignation(dateline)).toBe("2022-06-07~");
    const { correction: kept } = await dateline.correct(correction);
    expect(await resignation(dateline)).toBe("2022-06-08~");
    await dateline.undo(kept.id);
    expect(await resignation(dateline)).toBe("2022-06-07~");
    const articleId = evidence[0]?.articleId as string;
    const moved = (await dateline.previewPublished(articleId, dayOf("2022-06-10"))).moved.map(
      ({ after }) => after.edtf,
    );
    expect(moved.sort()).toEqual(["2022-05-31~", "2022-06-07"]);
    await dateline.setPublished(articleId, dayOf("2022-06-10"));
    expect(await resignation(dateline)).toBe("2022-05-31~");
  });

  it("that is counted back from this one is reported, and neither gets a day", async () => {
    const { dateline, problems } = await reading(...CIRCLE);
    expect(problems.map(({ code }) => code)).toContain("circular-dates");
    const again = (await dateline.reextract()).problems;
    expect(again.map(({ code }) => code)).toContain("circular-dates");
    for (const reported of [problems, again])
      expect(reported).toHaveLength(new Set(reported.map(({ message }) => message)).size);
    expect((await dateline.events()).every(({ date }) => date.edtf === null)).toBe(true);
  });
});
