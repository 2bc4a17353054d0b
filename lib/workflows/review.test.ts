import { describe, expect, it } from "vitest";
import { eventDate } from "@/lib/core/event-date";
import { aPage, dayOf, emptyDateline, eventNamed, givenDay, timelineOf } from "./dateline.fixture";
import { smallEngine } from "./small-engine.fixture";

const TALKS =
  "Talks about the harbour\nNO 2021-05-04 Talks open in the town hall\nNO after:Talks Vote follows\nNO published Mayor praises both\n";
const OTHER = "Mayor speaks\nNO 2021-05-04 Talks open at last\nNO 2021-06-01 Bridge closes\n";

async function withTalks() {
  const opened = await emptyDateline();
  const { items } = await opened.dateline.ingest([aPage(TALKS)]);
  return { ...opened, articleId: items[0]?.articleId as string, talks: await eventNamed(opened.dateline, "Talks") };
}

describe("setting a publication date", () => {
  it("moves exactly what hangs on it, and shows before what it will do", async () => {
    const { dateline, articleId } = await withTalks();
    const preview = await dateline.previewPublished(articleId, dayOf("2021-07-01"));
    expect((await eventNamed(dateline, "Mayor")).date.edtf).toBeNull();
    const report = await dateline.setPublished(articleId, dayOf("2021-07-01"), { reason: "printed on the page" });
    expect(report).toEqual(preview);
    expect(report.moved.map(({ headline, after }) => [headline, after.edtf])).toEqual([
      ["Mayor praises both", "2021-07-01"],
    ]);
    expect((await dateline.article(articleId))?.article.published.basis).toBe("user");
  });

  it("goes back to what the page says with null, or when it is undone", async () => {
    const { dateline, articleId } = await withTalks();
    const before = await dateline.events();
    await dateline.setPublished(articleId, dayOf("2021-07-01"));
    await dateline.setPublished(articleId, null);
    expect(await dateline.events()).toEqual(before);
    const [back] = await dateline.corrections(articleId);
    await dateline.undo(back?.id as string);
    expect((await eventNamed(dateline, "Mayor")).date.edtf).toBe("2021-07-01");
  });

  it("leaves a date that a person gave where it is, and says so", async () => {
    const { dateline, articleId } = await withTalks();
    const mayor = await eventNamed(dateline, "Mayor");
    await dateline.correct({ eventId: mayor.id, field: "date", value: givenDay("2021-05-09") });
    const report = await dateline.setPublished(articleId, dayOf("2021-07-01"));
    expect(report.moved).toEqual([]);
    expect(report.held.map(({ headline }) => headline)).toEqual(["Mayor praises both"]);
    expect((await eventNamed(dateline, "Mayor")).date.edtf).toBe("2021-05-09");
  });

  it("refuses an article that is not there", async () => {
    const { dateline } = await withTalks();
    await expect(dateline.setPublished("gone", 1)).rejects.toMatchObject({ problem: { code: "article-unknown" } });
  });
});

describe("correcting an event", () => {
  it("names a country once, where it happened before who takes part", async () => {
    const { dateline, talks } = await withTalks();
    const value = { primary: ["SE", "SE"], secondary: ["NO", "SE", "NO"] };
    await dateline.correct({ eventId: talks.id, field: "countries", value });
    expect((await eventNamed(dateline, "Talks")).countries).toEqual({ primary: ["SE"], secondary: ["NO"] });
  });

  it("moves what hangs on its date, keeps who and why, and offers the earlier reading", async () => {
    const { dateline, talks } = await withTalks();
    const { report, correction } = await dateline.correct({
      eventId: talks.id,
      field: "date",
      value: givenDay("2021-05-10"),
      reason: "the minutes say so",
    });
    expect(report.moved.map(({ headline, after }) => [headline, after.edtf]).sort()).toEqual([
      ["Talks open in the town hall", "2021-05-10"],
      ["Vote follows", "2021-05-11"],
    ]);
    const after = await eventNamed(dateline, "Talks");
    expect(after).toMatchObject({
      review: "corrected",
      date: { basis: "user", alternatives: [{ edtf: "2021-05-04" }] },
    });
    expect(after.date.explanation[0]?.because).toContain("Ana set this date on 2026-01-05: the minutes say so");
    expect(correction).toMatchObject({ who: "Ana", previous: talks.date });
  });

  it("holds over reading the page again, the rules running again, and another publication date", async () => {
    const { dateline, articleId, talks } = await withTalks();
    await dateline.correct({ eventId: talks.id, field: "date", value: givenDay("2021-05-10") });
    await dateline.correct({ eventId: talks.id, field: "headline", value: "Harbour talks begin" });
    const corrected = await timelineOf(dateline);
    await dateline.ingest([aPage(TALKS, "again.txt")]);
    await dateline.reextract();
    expect(await timelineOf(dateline)).toEqual(corrected);
    await dateline.setPublished(articleId, dayOf("2021-07-01"));
    expect((await eventNamed(dateline, "Harbour")).date.edtf).toBe("2021-05-10");
  });

  it("holds when new rules give every mention a new id, and old links still lead to the event", async () => {
    const { dateline, reopen, talks } = await withTalks();
    await dateline.correct({ eventId: talks.id, field: "date", value: givenDay("2021-05-10") });
    const corrected = await timelineOf(dateline);
    const upgraded = await reopen(smallEngine("second edition"));
    const report = await upgraded.reextract();
    expect(report).toMatchObject({ articles: 1 });
    expect(await timelineOf(upgraded)).toEqual(corrected);
    const event = await upgraded.event(talks.id);
    expect(event?.id).not.toBe(talks.id);
    expect(event?.date.edtf).toBe("2021-05-10");
    expect(await upgraded.corrections(event?.id)).toHaveLength(1);
  });

  it("holds for the whole event when it came from two articles, and stays one event", async () => {
    const { dateline, talks } = await withTalks();
    await dateline.ingest([aPage(OTHER, "other.txt")]);
    const merged = await eventNamed(dateline, "Talks");
    expect(merged.evidence).toHaveLength(2);
    await dateline.correct({ eventId: talks.id, field: "date", value: givenDay("2021-05-10") });
    await dateline.reextract();
    const all = (await dateline.events()).filter(({ headline }) => headline.startsWith("Talks"));
    expect(all).toMatchObject([{ date: { edtf: "2021-05-10" }, evidence: [{}, {}] }]);
  });

  it("takes a rejected event off the timeline, and undo brings it back", async () => {
    const { dateline, talks } = await withTalks();
    const { correction, report } = await dateline.correct({ eventId: talks.id, field: "rejected", value: true });
    expect(report.disappeared.map(({ id }) => id)).toEqual([talks.id]);
    expect(await timelineOf(dateline)).not.toContain("Talks open in the town hall 2021-05-04");
    expect((await dateline.event(talks.id))?.review).toBe("rejected");
    const back = await dateline.undo(correction.id);
    expect(back.report.appeared.map(({ id }) => id)).toEqual([talks.id]);
    expect(await dateline.event(talks.id)).toEqual(talks);
  });

  it("undoes to the value before, and the record of both stays", async () => {
    const { dateline, talks } = await withTalks();
    await dateline.correct({ eventId: talks.id, field: "date", value: givenDay("2021-05-10") });
    const second = await dateline.correct({ eventId: talks.id, field: "date", value: givenDay("2021-05-20") });
    await dateline.undo(second.correction.id);
    expect((await dateline.event(talks.id))?.date.edtf).toBe("2021-05-10");
    expect(await dateline.corrections(talks.id)).toHaveLength(3);
    await expect(dateline.undo(second.correction.id)).rejects.toMatchObject({ problem: { code: "correction-undone" } });
  });

  it("changes countries, type and modality, and where the event is found with them", async () => {
    const { dateline, talks } = await withTalks();
    await dateline.correct({ eventId: talks.id, field: "countries", value: { primary: ["SE"], secondary: ["NO"] } });
    await dateline.correct({ eventId: talks.id, field: "type", value: "CONSULT" });
    await dateline.correct({ eventId: talks.id, field: "modality", value: "planned" });
    expect(await dateline.events({ country: "SE", types: ["CONSULT"], modalities: ["planned"] })).toHaveLength(1);
    expect((await dateline.eventRows({ country: "NO" })).map(({ primary }) => primary)).toContain(false);
  });

  it("refuses what is no value, and an event that is not there", async () => {
    const { dateline, talks } = await withTalks();
    const empty = dateline.correct({ eventId: talks.id, field: "headline", value: " \u200b " });
    await expect(empty).rejects.toMatchObject({ problem: { code: "headline-empty" } });
    const gone = dateline.correct({ eventId: "gone", field: "rejected", value: true });
    await expect(gone).rejects.toMatchObject({ problem: { code: "event-unknown" } });
    expect(await dateline.corrections()).toEqual([]);
  });
});

describe("the source of an article", () => {
  it("is what the user gave, field by field, and survives reading everything again", async () => {
    const { dateline, articleId } = await withTalks();
    await dateline.setSource(articleId, { outlet: "The Post", accessed: "2026-01-05" });
    await dateline.setSource(articleId, { author: "A. Writer", accessed: "" });
    await dateline.reextract();
    const detail = await dateline.article(articleId);
    expect(detail?.article).toMatchObject({ outlet: "The Post", author: "A. Writer", accessed: undefined });
    expect(detail?.corrections).toHaveLength(2);
  });
});

describe("what waits in the review", () => {
  const UNKNOWN = eventDate({ precision: "unknown", basis: "user", confidence: 1 });
  const ASKED = "Harbour in doubt\npublished 2021-05-04\nNO ? Crane falls\nNO 2021-05-04 Ferry sails\n";

  it("asks for a date until a person has decided about the date: another word about the event answers nothing", async () => {
    const { dateline } = await emptyDateline();
    await dateline.ingest([aPage(ASKED)]);
    const { id } = await eventNamed(dateline, "Crane");
    await dateline.correct({ eventId: id, field: "headline", value: "Crane falls into the harbour" });
    expect((await dateline.reviewQueue(9)).items).toMatchObject([{ kind: "date", event: { id } }]);
    await dateline.correct({ eventId: id, field: "date", value: UNKNOWN });
    expect((await dateline.reviewQueue(9)).total).toBe(0);
  });

  it("does not ask again for a date that was confirmed when something else is corrected", async () => {
    const { dateline } = await emptyDateline();
    await dateline.ingest([aPage(ASKED)]);
    const { id } = await eventNamed(dateline, "Crane");
    await dateline.correct({ eventId: id, field: "confirmed", value: true });
    await dateline.correct({ eventId: id, field: "type", value: "OTHER" });
    expect((await dateline.reviewQueue(9)).total).toBe(0);
    expect(await dateline.countReview()).toBe(0);
  });

  it("shows a date that a person confirmed as certain, and as it was read once that is taken back", async () => {
    const { dateline } = await emptyDateline();
    await dateline.ingest([aPage(ASKED)]);
    const ferry = await eventNamed(dateline, "Ferry");
    const { correction } = await dateline.correct({ eventId: ferry.id, field: "confirmed", value: true });
    expect((await eventNamed(dateline, "Ferry")).date).toEqual({ ...ferry.date, confidence: 1 });
    await dateline.undo(correction.id);
    expect((await eventNamed(dateline, "Ferry")).date).toEqual(ferry.date);
  });
});
