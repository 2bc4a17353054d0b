import { describe, expect, it } from "vitest";
import { eventDate } from "@/lib/core/event-date";
import { aDate, anEvent } from "@/lib/exports/event.fixture";
import { separate } from "./by-hand";
import { aPage, emptyDateline, eventNamed, givenDay, timelineOf } from "./dateline.fixture";
import { smallEngine } from "./small-engine.fixture";

const FIRST = "Ferry line opens\nNO 2021-05-04 Ferry leaves the old harbour\nNO 2021-06-01 Bridge closes\n";
const SECOND = "Islands get a ferry\nNO 2021-05-05 Boat to the islands starts\n";
const THIRD = "Boats for a week\nNO 2021-05-04 Ferry sails at last\n";

async function withPages(...pages: string[]) {
  const opened = await emptyDateline();
  for (const [index, page] of pages.entries()) await opened.dateline.ingest([aPage(page, `${index}.txt`)]);
  return opened;
}

describe("two events that a person calls one", () => {
  it("are one with all their words, and the day that differs beside the one that is kept", async () => {
    const { dateline } = await withPages(FIRST, SECOND);
    const [ferry, boat] = [await eventNamed(dateline, "Ferry"), await eventNamed(dateline, "Boat")];
    await dateline.correct({ eventId: ferry.id, field: "same", value: boat.id });
    const one = await dateline.event(boat.id);
    expect(one).toEqual(await dateline.event(ferry.id));
    expect(one).toMatchObject({ review: "corrected", evidence: [{}, {}], date: { alternatives: [{}] } });
    expect(await dateline.countEvents()).toBe(2);
  });

  it("stay one over newer rules, another article and reading everything again, in any order", async () => {
    const { dateline, reopen } = await withPages(FIRST, SECOND);
    const [ferry, boat] = [await eventNamed(dateline, "Ferry"), await eventNamed(dateline, "Boat")];
    await dateline.correct({ eventId: ferry.id, field: "same", value: boat.id });
    await dateline.ingest([aPage(THIRD, "third.txt")]);
    expect((await dateline.event(boat.id))?.evidence).toHaveLength(3);
    const upgraded = await reopen(smallEngine("second edition"));
    await upgraded.reextract();
    expect((await upgraded.event(boat.id))?.evidence).toHaveLength(3);
    expect(await upgraded.countEvents()).toBe(2);
  });

  it("are two again when it is undone", async () => {
    const { dateline } = await withPages(FIRST, SECOND);
    const before = await dateline.events();
    const [ferry, boat] = [await eventNamed(dateline, "Ferry"), await eventNamed(dateline, "Boat")];
    const { correction } = await dateline.correct({ eventId: ferry.id, field: "same", value: boat.id });
    await dateline.undo(correction.id);
    expect(await dateline.events()).toEqual(before);
  });

  it("are refused when they are one already, or one is not there", async () => {
    const { dateline } = await withPages(FIRST);
    const { id } = await eventNamed(dateline, "Ferry");
    const self = dateline.correct({ eventId: id, field: "same", value: id });
    await expect(self).rejects.toMatchObject({ problem: { code: "already-one" } });
    const gone = dateline.correct({ eventId: id, field: "same", value: "gone" });
    await expect(gone).rejects.toMatchObject({ problem: { code: "event-unknown" } });
  });
});

describe("a mention that a person takes out of an event", () => {
  it("is an event of its own, stays one over reading everything again, and undo puts it back", async () => {
    const { dateline } = await withPages(FIRST, THIRD);
    const before = await dateline.events();
    const ferry = await eventNamed(dateline, "Ferry");
    const other = ferry.evidence.find(({ text }) => text.includes("at last"))?.mentionId as string;
    const { correction } = await dateline.correct({ eventId: ferry.id, field: "apart", value: [other] });
    const apart = [
      "Ferry leaves the old harbour 2021-05-04",
      "Ferry sails at last 2021-05-04",
      "Bridge closes 2021-06-01",
    ];
    expect((await timelineOf(dateline)).sort()).toEqual([...apart].sort());
    await dateline.reextract();
    await dateline.ingest([aPage(THIRD, "again.txt")]);
    expect((await timelineOf(dateline)).sort()).toEqual([...apart].sort());
    await dateline.undo(correction.id);
    expect(await dateline.events()).toEqual(before);
  });

  it("leaves decisions made before with the event, and can be called the same again later", async () => {
    const { dateline } = await withPages(FIRST, THIRD);
    const ferry = await eventNamed(dateline, "Ferry");
    await dateline.correct({ eventId: ferry.id, field: "date", value: givenDay("2021-05-09") });
    const other = ferry.evidence.find(({ text }) => text.includes("at last"))?.mentionId as string;
    await dateline.correct({ eventId: ferry.id, field: "apart", value: [other] });
    expect((await dateline.event(other))?.date.edtf).toBe("2021-05-04");
    const rest = (await dateline.events()).find(({ date }) => date.edtf === "2021-05-09");
    expect(rest?.evidence).toHaveLength(1);
    await dateline.correct({ eventId: other, field: "same", value: rest?.id as string });
    expect((await dateline.event(other))?.evidence).toHaveLength(2);
  });

  it("is refused when nothing would be left", async () => {
    const { dateline } = await withPages(FIRST);
    const { id } = await eventNamed(dateline, "Ferry");
    const all = dateline.correct({ eventId: id, field: "apart", value: [id] });
    await expect(all).rejects.toMatchObject({ problem: { code: "nothing-to-take-apart" } });
  });
});

describe("mentions that one article puts together", () => {
  const [evidence] = anEvent().evidence;
  if (evidence === undefined) throw new Error("the fixture has evidence");
  const month = eventDate({ from: 18_000, to: 18_030, precision: "month", basis: "explicit", confidence: 0.9 });
  const event = anEvent({
    id: "e1",
    aliases: ["e2"],
    date: aDate("2021-05-04"),
    evidence: [
      { ...evidence, mentionId: "e1", text: "The ferry left.", date: aDate("2021-05-04") },
      { ...evidence, mentionId: "e2", text: "A strike began that month.", date: month },
    ],
  });

  it("come apart with the date each gives, and neither keeps the other's id", () => {
    const [rest, out] = separate([event], { apart: [new Set(["e1"])] });
    expect(rest).toMatchObject({ id: "e2", aliases: [], date: month });
    expect(out).toMatchObject({ id: "e1", aliases: [], headline: "The ferry left", date: aDate("2021-05-04") });
  });

  it("leave the date of the rest where it is when it did not come from them", () => {
    const [rest, out] = separate([event], { apart: [new Set(["e2"])] });
    expect(rest).toMatchObject({ id: "e1", date: aDate("2021-05-04") });
    expect(out).toMatchObject({ id: "e2", date: month });
  });

  it("stay as they are when nobody took them apart", () => {
    expect(separate([event], { apart: [new Set(["e9"])] })).toEqual([event]);
  });
});
