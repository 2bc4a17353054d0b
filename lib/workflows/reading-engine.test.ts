import { describe, expect, it } from "vitest";
import { byDate } from "@/lib/core/event-filter";
import { storiesAmong } from "@/lib/extraction";
import { emptyDateline, eventNamed, givenDay } from "./dateline.fixture";
import { readingEngine } from "./reading-engine";

/** Three papers on one flood, with dates that agree, differ by a day, and are told coarsely. */
const PAGES = [
  `Flood Closes Harbour of Bergen

BERGEN, 14 May 2019 - The river flooded the harbour of Bergen in Norway on 12 May 2019, port officials said.

Norway opened a new bridge in Bergen on 3 March 2018. The council of Bergen rejected a dam in 2017.`,
  `Harbour of Bergen Reopens After Flood

BERGEN, 20 May 2019 - Port officials reopened the harbour of Bergen in Norway on 19 May 2019.

The river flooded the harbour of Bergen in Norway on 12 May 2019. Two days later Norway sent soldiers to Bergen.`,
  `A Spring of Water in Norway

OSLO, 2 June 2019 - The river flooded the harbour of Bergen in Norway in May 2019. Port officials reopened the harbour of Bergen in Norway on 20 May 2019.

Sweden sent pumps to Norway on 15 May 2019.`,
].map((text, index) => ({ file: `${index}.txt`, text }));

const ORDERS = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
] as const;

describe("real texts through the whole house", () => {
  it("give the same events in any order of reading, and the same as merging everything at once", async () => {
    const all = await Promise.all(
      ORDERS.map(async (order) => {
        const { dateline } = await emptyDateline(readingEngine);
        for (const index of order) await dateline.ingest([PAGES[index] as (typeof PAGES)[number]]);
        return dateline.events();
      }),
    );
    for (const events of all) expect(events).toEqual(all[0]);
    const articles = PAGES.flatMap((page) => readingEngine.readPage(page).articles);
    const parts = articles.flatMap((article) => {
      const published = readingEngine.inferPublication(article);
      return readingEngine.extractArticle({ ...article, published }).events;
    });
    const atOnce = [...readingEngine.mergeAcross(parts, storiesAmong(articles))].sort(byDate);
    expect(all[0]?.map(({ id, date }) => [id, date.edtf])).toEqual(atOnce.map(({ id, date }) => [id, date.edtf]));
    expect(all[0]?.some(({ evidence }) => new Set(evidence.map(({ articleId }) => articleId)).size > 1)).toBe(true);
  });

  it("keep a corrected date over reading everything again", async () => {
    const { dateline } = await emptyDateline(readingEngine);
    await dateline.ingest(PAGES);
    const bridge = (await dateline.events()).find(({ date }) => date.edtf === "2018-03-03");
    expect(bridge).toBeDefined();
    const eventId = bridge?.id as string;
    await dateline.correct({ eventId, field: "date", value: givenDay("2018-03-05"), reason: "the town's own page" });
    const before = await dateline.events();
    expect(await dateline.reextract()).toMatchObject({ articles: 3, changed: 0, moved: [] });
    await dateline.ingest(PAGES);
    expect(await dateline.events()).toEqual(before);
    expect((await eventNamed(dateline, bridge?.headline as string)).date.edtf).toBe("2018-03-05");
  });
});
