import { describe, expect, it } from "vitest";
import { aPage, emptyDateline, eventNamed, givenDay, timelineOf } from "./dateline.fixture";

const FERRY = "Ferry line opens\nNO 2021-05-04 Ferry leaves\nNO 2021-05-05 Crowd cheers\n";
const AGAIN = "Islands get a ferry\nNO 2021-05-04 Ferry starts\n";

describe("removing an article", () => {
  it("takes its events out but for those another article tells of, and leaves a record", async () => {
    const { dateline } = await emptyDateline();
    const { items } = await dateline.ingest([aPage(FERRY), aPage(AGAIN, "again.txt")]);
    const removal = await dateline.remove(items[0]?.articleId as string, { reason: "wrong page" });
    expect(removal).toMatchObject({ title: "Ferry line opens", events: 1, who: "Ana", reason: "wrong page" });
    expect(await timelineOf(dateline)).toEqual(["Ferry starts 2021-05-04"]);
    expect((await eventNamed(dateline, "Ferry")).evidence).toHaveLength(1);
    expect(await dateline.removals()).toEqual([removal]);
    expect((await dateline.check()).problems).toEqual([]);
  });

  it("shows before what would go, what another article still tells of, and which decisions would rest, and keeps all", async () => {
    const { dateline } = await emptyDateline();
    const { items } = await dateline.ingest([aPage(FERRY), aPage(AGAIN, "again.txt")]);
    const id = items[0]?.articleId as string;
    const crowd = await eventNamed(dateline, "Crowd");
    const ferry = await eventNamed(dateline, "Ferry");
    await dateline.correct({ eventId: crowd.id, field: "date", value: givenDay("2021-05-10") });
    await dateline.correct({ eventId: ferry.id, field: "date", value: givenDay("2021-05-06") });
    const before = await dateline.events();
    const preview = await dateline.previewRemoval(id);
    expect(preview).toMatchObject({ articleId: id, title: "Ferry line opens", decisions: 1 });
    expect(preview.disappeared.map(({ headline }) => headline)).toEqual(["Crowd cheers"]);
    expect(preview.retold.map(({ lost }) => lost.length)).toEqual([1]);
    expect(await dateline.events()).toEqual(before);
    expect(await dateline.removals()).toEqual([]);
    const removal = await dateline.remove(id);
    expect(removal.events).toBe(preview.disappeared.length);
    await expect(dateline.previewRemoval(id)).rejects.toMatchObject({ problem: { code: "article-unknown" } });
  });

  it("leaves the same as if the article had never been read", async () => {
    const [one, other] = [await emptyDateline(), await emptyDateline()];
    const { items } = await one.dateline.ingest([aPage(FERRY), aPage(AGAIN, "again.txt")]);
    await one.dateline.remove(items[0]?.articleId as string);
    await other.dateline.ingest([aPage(AGAIN, "again.txt")]);
    expect(await one.dateline.events()).toEqual(await other.dateline.events());
  });

  it("is undone by adding the page again, which says so; corrections come back with it", async () => {
    const { dateline } = await emptyDateline();
    const { items } = await dateline.ingest([aPage(FERRY)]);
    const { id } = await eventNamed(dateline, "Ferry");
    await dateline.correct({ eventId: id, field: "date", value: givenDay("2021-05-10") });
    await dateline.remove(items[0]?.articleId as string);
    expect((await dateline.preview([aPage(FERRY)])).articles).toMatchObject([{ state: "removed" }]);
    const report = await dateline.ingest([aPage(FERRY)]);
    expect(report.items).toMatchObject([{ outcome: "stored", returned: true }]);
    expect((await eventNamed(dateline, "Ferry")).date.edtf).toBe("2021-05-10");
  });
});

describe("samples", () => {
  it("are read once, marked, and never come back after they were removed", async () => {
    const { dateline } = await emptyDateline();
    expect(await dateline.seedSamples([aPage(FERRY)])).toMatchObject({ stored: 1 });
    expect(await dateline.articles()).toMatchObject([{ isSample: true }]);
    expect(await dateline.seedSamples([aPage(FERRY), aPage(AGAIN)])).toBeNull();
    expect(await dateline.removeSamples()).toBe(1);
    expect(await dateline.hasSamples()).toBe(false);
    expect(await dateline.seedSamples([aPage(FERRY)])).toBeNull();
    expect(await timelineOf(dateline)).toEqual([]);
  });

  it("are never read into a database that refused them at the start", async () => {
    const { dateline } = await emptyDateline();
    await dateline.removeSamples();
    expect(await dateline.seedSamples([aPage(FERRY)])).toBeNull();
  });

  it("that a user removed one by one stay away when reading them was interrupted", async () => {
    const { dateline } = await emptyDateline();
    const { items } = await dateline.ingest([aPage(FERRY)]);
    await dateline.remove(items[0]?.articleId as string);
    expect(await dateline.seedSamples([aPage(FERRY), aPage(AGAIN)])).toMatchObject({ read: 1, stored: 1 });
  });

  it("become the user's own when the user adds the same text", async () => {
    const { dateline } = await emptyDateline();
    await dateline.seedSamples([aPage(FERRY), aPage(AGAIN)]);
    await dateline.ingest([aPage(FERRY)]);
    expect(await dateline.removeSamples()).toBe(1);
    expect(await dateline.articles()).toMatchObject([{ title: "Ferry line opens", isSample: false }]);
  });
});

describe("who decides", () => {
  it("is a name that is set once", async () => {
    const { dateline } = await emptyDateline();
    expect(await dateline.reviewer()).toBe("Ana");
    await dateline.setReviewer(" Ben ");
    await expect(dateline.setReviewer(" ")).rejects.toMatchObject({ problem: { code: "name-empty" } });
  });
});
