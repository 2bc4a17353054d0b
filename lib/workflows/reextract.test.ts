import { describe, expect, it } from "vitest";
import { aPage, dayOf, emptyDateline, eventNamed, givenDay, timelineOf } from "./dateline.fixture";
import type { Engine } from "./engine";
import { smallEngine } from "./small-engine.fixture";

const TALKS = "Talks about the harbour\nNO 2021-05-04 Talks open in the town hall\nNO after:Talks Vote follows\n";
const STRIKE = "Strike ends\nSE 2021-05-30 Strike ends after a week\nSE published Minister thanks all\n";

/** Newer rules: other ids for every mention, and strikes end a day later. */
function newerEngine(): Engine {
  const engine = smallEngine("second edition");
  return {
    ...engine,
    extractArticle: (article, options) =>
      engine.extractArticle({ ...article, text: article.text.replace("2021-05-30", "2021-05-31") }, options),
  };
}

async function readTwice() {
  const opened = await emptyDateline();
  await opened.dateline.ingest([aPage(TALKS, "talks.txt"), aPage(STRIKE, "strike.txt")]);
  const before = await opened.dateline.events();
  const upgraded = await opened.reopen(newerEngine());
  const report = await upgraded.reextract();
  return { ...opened, upgraded, before, report };
}

describe("reading everything again", () => {
  it("says what moved, and that nothing is there to take back when nothing changed", async () => {
    const { report, upgraded } = await readTwice();
    expect(report.moved.map(({ headline, after }) => [headline, after.edtf])).toEqual([
      ["Strike ends after a week", "2021-05-31"],
    ]);
    expect(await upgraded.lastRun()).toMatchObject({ who: "Ana", undoable: 2, report: { articles: 2 } });
    expect(await upgraded.reextract()).toMatchObject({ changed: 0 });
    expect(await upgraded.lastRun()).toMatchObject({ undoable: 0 });
  });

  it("can be taken back: events, ids and links are as before", async () => {
    const { upgraded, before } = await readTwice();
    const [newer] = (await upgraded.events()).map(({ id }) => id);
    const report = await upgraded.takeBackReextraction();
    expect(report.moved.map(({ after }) => after.edtf)).toEqual(["2021-05-30"]);
    const after = await upgraded.events();
    expect(after.map(({ id, date }) => [id, date.edtf])).toEqual(before.map(({ id, date }) => [id, date.edtf]));
    expect((await upgraded.event(newer as string))?.id).toBe(before[0]?.id);
    await expect(upgraded.takeBackReextraction()).rejects.toMatchObject({ problem: { code: "nothing-to-take-back" } });
  });

  it("keeps decisions made before and since when it is taken back", async () => {
    const { upgraded } = await readTwice();
    const strike = await eventNamed(upgraded, "Strike");
    await upgraded.correct({ eventId: strike.id, field: "headline", value: "Strike is over" });
    await upgraded.takeBackReextraction();
    expect(await timelineOf(upgraded)).toEqual([
      "Talks open in the town hall 2021-05-04",
      "Vote follows 2021-05-05",
      "Strike is over 2021-05-30",
      "Minister thanks all ?",
    ]);
  });
});

describe("a decision that newer rules contradict", () => {
  it("holds, and the event says which reading came after it", async () => {
    const opened = await emptyDateline();
    await opened.dateline.ingest([aPage(STRIKE)]);
    const strike = await eventNamed(opened.dateline, "Strike");
    await opened.dateline.correct({ eventId: strike.id, field: "date", value: givenDay("2021-05-29") });
    expect((await eventNamed(opened.dateline, "Strike")).disputed).toBeUndefined();
    const upgraded = await opened.reopen(newerEngine());
    await upgraded.reextract();
    const event = await eventNamed(upgraded, "Strike");
    expect(event).toMatchObject({ date: { edtf: "2021-05-29" }, disputed: [{ edtf: "2021-05-31" }] });
    expect((await upgraded.reviewQueue(9)).items[0]).toMatchObject({ kind: "disputed", event: { id: event.id } });
    await upgraded.correct({ eventId: event.id, field: "date", value: givenDay("2021-05-29") });
    expect((await eventNamed(upgraded, "Strike")).disputed).toBeUndefined();
  });
});

describe("what waits for a person", () => {
  it("is one question for all events that need one publication date, before smaller questions", async () => {
    const { dateline } = await emptyDateline();
    const page = "News\nSE published Minister thanks all\nSE published Mayor thanks all\nSE ? Old story\n";
    const { items } = await dateline.ingest([
      aPage(page),
      aPage("Aside\npublished 2021-01-01\nNO ? Once upon a time\n", "b.txt"),
    ]);
    const queue = await dateline.reviewQueue(9);
    expect(queue.items.map(({ kind }) => kind)).toEqual(["publication", "date"]);
    expect(queue.items[0]).toMatchObject({ waitingCount: 3 });
    const articleId = items[0]?.articleId as string;
    const kept = await dateline.decideAll([{ articleId, published: dayOf("2021-06-01") }]);
    expect(await dateline.countReview()).toBe(2);
    await dateline.undoAll(kept.corrections.map(({ id }) => id));
    await dateline.decideAll([{ articleId, published: "unknown" }]);
    expect((await dateline.reviewQueue(9)).items.map(({ kind }) => kind)).toEqual(["date", "date", "date", "date"]);
  });

  it("keeps several decisions together or none", async () => {
    const { dateline } = await emptyDateline();
    await dateline.ingest([aPage(TALKS)]);
    const { id } = await eventNamed(dateline, "Talks");
    const both = dateline.decideAll([
      { eventId: id, field: "confirmed", value: true },
      { eventId: "gone", field: "confirmed", value: true },
    ]);
    await expect(both).rejects.toMatchObject({ problem: { code: "event-unknown" } });
    expect(await dateline.corrections()).toEqual([]);
  });
});
