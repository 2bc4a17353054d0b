import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byDate } from "@/lib/core/event-filter";
import type { InOneStory, Signature, SignedArticle } from "@/lib/core/story";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { anArticle } from "@/lib/exports/event.fixture";
import { storiesAmong } from "@/lib/extraction";
import { storiesByLinks } from "@/lib/extraction/stories/one-story";
import { linksAmong } from "@/lib/extraction/stories/story-links";
import { openStorage } from "@/lib/storage";
import { temporaryFile } from "@/lib/storage/temporary-database.fixture";
import type { Dateline } from "./dateline";
import { emptyDateline } from "./dateline.fixture";
import { readingOnce } from "./read-once.fixture";
import { dropSignature, keepSignature, storiesOf } from "./stories";
import { STORY_PAGES } from "./stories.fixture";

const AT = "2026-01-05T10:00:00.000Z";

const engine = readingOnce();

type Page = (typeof STORY_PAGES)[number];
const pageOf = (index: number): Page => STORY_PAGES[index] as Page;

async function afterReading(order: readonly number[]): Promise<Dateline> {
  const { dateline } = await emptyDateline(engine);
  for (const index of order) await dateline.ingest([pageOf(index)]);
  return dateline;
}

/** What the same pages give when everything is merged at once. */
function atOnce(order: readonly number[]): TimelineEvent[] {
  const read = order.flatMap((index) =>
    engine
      .readPage(pageOf(index))
      .articles.map((article) =>
        engine.extractArticle({ ...article, published: engine.inferPublication(article, pageOf(index).published) }),
      ),
  );
  const parts = read.flatMap(({ events }) => events);
  return [...engine.mergeAcross(parts, storiesAmong(read.map(({ article }) => article)))].sort(byDate);
}

const told = (events: readonly TimelineEvent[]): string[] =>
  events.map(({ id, headline, date, modality, evidence }) =>
    [id, headline, date.edtf, modality, ...evidence.map(({ mentionId }) => mentionId).sort()].join(" | "),
  );

const anyOrder = fc.shuffledSubarray(
  STORY_PAGES.map((_, index) => index),
  { minLength: 4 },
);

const WORDS = ["oak", "elm", "ash", "fir", "yew", "box"];
const anySignature = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 9 })), {
    minLength: 2,
    maxLength: 5,
    selector: ([word]) => word,
  })
  .map((counts): Signature => {
    const length = Math.hypot(...counts.map(([, count]) => count));
    return [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([word, count]) => [word, Math.round((count / length) * 10_000) / 10_000]);
  });

describe("links of stored articles", () => {
  it("say the same one by one as all at once, and name every other article whose stories change", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anySignature, { minLength: 5, maxLength: 9 }), async (signatures) => {
        const storage = await openStorage(`file:${temporaryFile()}`);
        const signed = signatures.map((signature, index) => ({ articleId: `a${index}`, signature }));
        const pairs = signed.flatMap((a) => signed.map((b) => [a.articleId, b.articleId] as const));
        let known: InOneStory = (a, b) => a === b;
        await storage.write(async (writer) => {
          const check = async (present: readonly SignedArticle[], changed: readonly string[], own: string) => {
            const now = storiesByLinks(linksAmong(present));
            const stored = await storiesOf(writer, engine, pairs);
            for (const [a, b] of pairs) {
              expect(stored(a, b)).toBe(now(a, b));
              if (a !== own && b !== own && now(a, b) !== known(a, b))
                expect(changed).toEqual(expect.arrayContaining([a, b]));
            }
            known = now;
          };
          for (const [index, { articleId, signature }] of signed.entries()) {
            await writer.savePage({ id: articleId, file: "x.txt", text: articleId, articles: 1 }, AT);
            const article = anArticle({ id: articleId, alsoAt: [] });
            await writer.saveArticle(article, articleId, { isSample: false, at: AT });
            const stories = { ...engine.stories, signatureOf: () => signature };
            const { restoried: changed } = await keepSignature(writer, { ...engine, stories }, article);
            await check(signed.slice(0, index + 1), changed, articleId);
          }
          const { restoried: changed } = await dropSignature(writer, engine, "a0");
          await check(signed.slice(1), changed, "a0");
        });
        await storage.close();
      }),
      { numRuns: 12 },
    );
  });
});

describe("stories of stored articles", () => {
  it("join what papers tell of one happening, read one by one in any order as well as all at once", async () => {
    expect(atOnce(STORY_PAGES.map((_, index) => index)).some(({ evidence }) => evidence.length > 2)).toBe(true);
    await fc.assert(
      fc.asyncProperty(anyOrder, async (order) => {
        const dateline = await afterReading(order);
        expect(told(await dateline.events()).sort()).toEqual(told(atOnce([...order].sort())).sort());
      }),
      { numRuns: 4 },
    );
  });

  it("are the same after an article went as if it had never come, and reading again changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(anyOrder, async (order) => {
        const dateline = await afterReading(order);
        const gone = engine.readPage(pageOf(order[0] as number)).articles[0]?.id as string;
        await dateline.remove(gone);
        const rest = order.slice(1).sort();
        expect(told(await dateline.events()).sort()).toEqual(told(atOnce(rest)).sort());
        const before = await dateline.events();
        expect(await dateline.reextract()).toMatchObject({ changed: 0, moved: [], appeared: [], disappeared: [] });
        expect(await dateline.events()).toEqual(before);
      }),
      { numRuns: 2 },
    );
  });

  it("leave events alone that one more article does not touch", async () => {
    const all = STORY_PAGES.map((_, index) => index);
    const dateline = await afterReading(all.slice(1));
    const before = await dateline.events();
    await dateline.ingest([pageOf(0)]);
    const after = new Map((await dateline.events()).map((event) => [event.id, event]));
    const islands = /barge|storm|Velas|islands/i;
    for (const event of before) {
      if (!event.evidence.some(({ text }) => islands.test(text))) expect(after.get(event.id)).toEqual(event);
    }
  });

  it("make one event of a plan and its happening, dated by what happened, the plan kept as a plan", async () => {
    const dateline = await afterReading([0, 1]);
    const came = (await dateline.events()).filter(({ date }) => date.edtf === "2022-05-06");
    expect(came).toHaveLength(1);
    expect(came[0]).toMatchObject({ modality: "asserted", headline: expect.stringContaining("arrived") });
    expect(came[0]?.evidence.map(({ modality }) => modality)).toEqual([undefined, "planned"]);
  });
});
