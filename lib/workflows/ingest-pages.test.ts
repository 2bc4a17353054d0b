import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPage, dayOf, emptyDateline, eventNamed, timelineOf } from "./dateline.fixture";

const FERRY = "Ferry line opens\nNO 2021-05-04 Ferry leaves the old harbour\nNO published Minister cuts the ribbon\n";
const STRIKE = "Strike ends\npublished 2021-06-01\nSE 2021-05-30 Strike ends after a week\n";
const FERRY_AGAIN = "Islands get a ferry\nNO,SE 2021-05-04 Ferry to the islands starts\n";

describe("adding pages", () => {
  it("keeps each article of a page with its events", async () => {
    const { dateline } = await emptyDateline();
    const report = await dateline.ingest([aPage(`${FERRY}===\n${STRIKE}`)]);
    expect(report).toMatchObject({ read: 2, stored: 2, merged: 0, alreadyKnown: 0, refused: 0, problems: [] });
    expect(await timelineOf(dateline)).toEqual([
      "Ferry leaves the old harbour 2021-05-04",
      "Strike ends after a week 2021-05-30",
      "Minister cuts the ribbon ?",
    ]);
  });

  it("changes nothing when the same page comes again, and says that it was known", async () => {
    const { dateline } = await emptyDateline();
    await dateline.ingest([aPage(FERRY)]);
    const before = await dateline.events();
    const report = await dateline.ingest([aPage(FERRY, "other-name.txt")]);
    expect(report).toMatchObject({ read: 1, stored: 0, alreadyKnown: 1 });
    expect(await dateline.events()).toEqual(before);
    expect(await dateline.articles()).toMatchObject([{ sightings: 1, events: 2 }]);
  });

  it("sees an article on a second page as the same article", async () => {
    const { dateline } = await emptyDateline();
    await dateline.ingest([aPage(FERRY)]);
    const report = await dateline.ingest([aPage(`${STRIKE}===\n${FERRY}`, "second.txt")]);
    expect(report).toMatchObject({ read: 2, stored: 1, merged: 1 });
    const id = report.items.find(({ outcome }) => outcome === "merged")?.articleId as string;
    const { article } = (await dateline.article(id)) ?? {};
    const files = [article?.source, ...(article?.alsoAt ?? [])].map((span) => span?.file);
    expect(files.sort()).toEqual(["page.txt", "second.txt"]);
    expect(await dateline.countEvents()).toBe(3);
  });

  it("accounts for every page: what it cannot read is refused with a reason", async () => {
    const { dateline } = await emptyDateline();
    const report = await dateline.ingest([aPage("nothing in here", "empty.txt"), aPage(FERRY), aPage(FERRY)]);
    expect(report).toMatchObject({ read: 3, stored: 1, merged: 0, alreadyKnown: 1, refused: 1 });
    expect(report.items[0]).toMatchObject({ file: "empty.txt", problem: { code: "no-article-found" } });
    expect(report.problems).toHaveLength(1);
  });

  it("gives the day of the user to articles that carry none, and to no other", async () => {
    const { dateline } = await emptyDateline();
    await dateline.ingest([{ ...aPage(`${FERRY}===\n${STRIKE}`), published: dayOf("2021-07-07"), outlet: "The Post" }]);
    expect((await eventNamed(dateline, "Minister")).date.edtf).toBe("2021-07-07");
    const articles = await dateline.articles();
    expect(articles.map(({ published, outlet }) => [published.basis, outlet]).sort()).toEqual([
      ["metadata", "The Post"],
      ["user", "The Post"],
    ]);
  });

  it("takes on what the user says only when the page comes again", async () => {
    const { dateline } = await emptyDateline();
    await dateline.ingest([aPage(FERRY)]);
    const report = await dateline.ingest([{ ...aPage(FERRY), published: dayOf("2021-07-07") }]);
    expect(report).toMatchObject({ alreadyKnown: 1 });
    expect((await eventNamed(dateline, "Minister")).date.edtf).toBe("2021-07-07");
  });

  it("shows what it would find and keeps nothing", async () => {
    const { dateline } = await emptyDateline();
    const preview = await dateline.preview([{ ...aPage(FERRY), published: dayOf("2021-07-07") }, aPage("nothing")]);
    expect(preview.articles).toMatchObject([{ state: "new", article: { published: { basis: "user" } } }]);
    expect(preview.articles[0]?.events).toHaveLength(2);
    expect(preview.problems).toMatchObject([{ code: "no-article-found" }]);
    expect(await dateline.articles()).toEqual([]);
    await dateline.ingest([aPage(FERRY)]);
    expect((await dateline.preview([aPage(FERRY)])).articles).toMatchObject([{ state: "known" }]);
  });

  it("is finished by running it again after it was stopped between two pages", async () => {
    const { dateline } = await emptyDateline();
    const pages = [aPage(FERRY), aPage(STRIKE, "strike.txt"), aPage(FERRY_AGAIN, "again.txt")];
    const stopped = dateline.ingest(pages, {
      onItem: (_, done) => {
        if (done === 2) throw new Error("power cut");
      },
    });
    await expect(stopped).rejects.toThrow("power cut");
    expect(await dateline.ingest(pages)).toMatchObject({ stored: 1, alreadyKnown: 2 });
    const whole = await emptyDateline();
    await whole.dateline.ingest(pages);
    expect(await dateline.events()).toEqual(await whole.dateline.events());
  });
});

describe("merging across articles", () => {
  it("makes one event of what two articles tell, with the evidence of both, under either id", async () => {
    const { dateline } = await emptyDateline();
    await dateline.ingest([aPage(FERRY), aPage(FERRY_AGAIN, "again.txt")]);
    const ferry = await eventNamed(dateline, "Ferry");
    expect(ferry.evidence).toHaveLength(2);
    for (const { mentionId } of ferry.evidence) expect((await dateline.event(mentionId))?.id).toBe(ferry.id);
    expect(await dateline.countEvents({ country: "SE" })).toBe(1);
  });

  it("gives the same events whatever the order of reading", async () => {
    const lines = fc.record({
      country: fc.constantFrom("NO", "NO,SE", "SE"),
      when: fc.constantFrom("2021-05-04", "2021-05-05", "published", "?", "after:Ferry"),
      headline: fc.constantFrom("Ferry leaves", "Ferry arrives late", "Strike ends", "Talks open"),
    });
    const article = fc.record({
      published: fc.constantFrom("2021-05-04", "2021-05-05"),
      lines: fc.uniqueArray(lines, { minLength: 1, maxLength: 4, selector: ({ headline }) => headline }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 2, maxLength: 5 }).chain((drawn) => {
          const pages = drawn.map(({ published, lines: events }, index) =>
            aPage(
              `Title ${index}\npublished ${published}\n${events.map((e) => `${e.country} ${e.when} ${e.headline}`).join("\n")}\n`,
              `${index}.txt`,
            ),
          );
          return fc.record({
            pages: fc.constant(pages),
            shuffled: fc.shuffledSubarray(pages, { minLength: pages.length, maxLength: pages.length }),
          });
        }),
        async ({ pages, shuffled }) => {
          const [one, other] = [await emptyDateline(), await emptyDateline()];
          await one.dateline.ingest(pages);
          await other.dateline.ingest(shuffled);
          expect(await other.dateline.events()).toEqual(await one.dateline.events());
        },
      ),
      { numRuns: 8 },
    );
  });
});
