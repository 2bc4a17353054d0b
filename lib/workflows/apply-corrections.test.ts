import { describe, expect, it } from "vitest";
import type { Correction } from "@/lib/core/correction";
import { aDate, anArticle, anEvent } from "@/lib/exports/event.fixture";
import { applyCorrections, applySource } from "./apply-corrections";
import { readDecisions } from "./decisions";

let made = 0;
const aCorrection = (parts: Partial<Correction>): Correction => ({
  id: `c${++made}`,
  targetKind: "event",
  targetId: "e01",
  field: "headline",
  value: null,
  previous: null,
  who: "Ana",
  at: "2026-01-05T10:00:00.000Z",
  ...parts,
});

const corrected = (event = anEvent(), ...corrections: Correction[]) =>
  applyCorrections(event, readDecisions(corrections).ofEvent(event));

describe("what a person decided about an event", () => {
  it("leaves an event that nobody touched as it is", () => {
    const event = anEvent();
    expect(corrected(event, aCorrection({ targetId: "another", value: "Other words" }))).toBe(event);
  });

  it.each([
    ["headline", "Ferry sails"],
    ["type", "AGREE"],
    ["modality", "denied"],
    ["countries", { primary: ["SE"], secondary: ["NO"] }],
  ] as const)("replaces the %s and marks the event as corrected", (field, value) => {
    const event = corrected(anEvent(), aCorrection({ field, value }));
    expect(event[field]).toEqual(value);
    expect(event.review).toBe("corrected");
  });

  it("gives the date with who, when and why, as the firmest there is, and the earlier reading beside it", () => {
    const event = corrected(
      anEvent({
        hangsOn: { eventId: "e02", link: { relation: "after", anchorText: "", anchorStart: 0, anchorEnd: 0 } },
      }),
      aCorrection({ field: "date", value: aDate("2021-05-09"), previous: aDate("2021-05-04"), reason: "log book" }),
    );
    expect(event.date).toMatchObject({
      edtf: "2021-05-09",
      basis: "user",
      confidence: 1,
      explanation: [{ because: "Ana set this date on 2026-01-05: log book" }],
      alternatives: [{ edtf: "2021-05-04" }],
    });
    expect(event.hangsOn).toBeUndefined();
  });

  it("rejects over everything else, and confirms only what was not changed", () => {
    const change = aCorrection({ field: "headline", value: "Ferry sails" });
    const confirm = aCorrection({ field: "confirmed", value: true });
    const reject = aCorrection({ field: "rejected", value: true });
    expect(corrected(anEvent(), confirm).review).toBe("confirmed");
    expect(corrected(anEvent(), confirm, change).review).toBe("corrected");
    expect(corrected(anEvent(), confirm, change, reject).review).toBe("rejected");
  });

  it("finds its event by alias, by mention, and by the mentions it had when it was decided", () => {
    const event = { ...anEvent({ id: "e05" }), aliases: ["e09"] };
    const change = { field: "headline", value: "Ferry sails" } as const;
    expect(corrected(event, aCorrection({ ...change, targetId: "e09" })).headline).toBe("Ferry sails");
    expect(corrected(event, aCorrection({ ...change, targetId: "gone", mentions: ["e05"] })).headline).toBe(
      "Ferry sails",
    );
    const led = readDecisions([aCorrection({ ...change, targetId: "old" })], new Map([["old", "e05"]]));
    expect(applyCorrections(event, led.ofEvent(event)).headline).toBe("Ferry sails");
  });
});

describe("which decision holds", () => {
  const first = aCorrection({ value: "First" });
  const second = aCorrection({ value: "Second" });
  const undo = aCorrection({ undoes: second.id });

  it("is the last", () => expect(corrected(anEvent(), first, second).headline).toBe("Second"));
  it("is the one before, when the last was taken back", () =>
    expect(corrected(anEvent(), first, second, undo).headline).toBe("First"));
  it("is the last again, when taking it back was taken back", () =>
    expect(corrected(anEvent(), first, second, undo, aCorrection({ undoes: undo.id })).headline).toBe("Second"));
  it("is none after null", () => expect(corrected(anEvent(), first, aCorrection({ value: null }))).toEqual(anEvent()));

  it("gives dates and rejections by every id, for what hangs on them", () => {
    const date = aDate("2021-05-09");
    const decisions = readDecisions([
      aCorrection({ field: "date", value: date, mentions: ["m1", "m2"] }),
      aCorrection({ field: "rejected", value: true, targetId: "e02" }),
    ]);
    expect([...decisions.dateOverrides]).toEqual([
      ["e01", date],
      ["m1", date],
      ["m2", date],
    ]);
    expect([...decisions.rejected]).toEqual(["e02"]);
  });
});

describe("the source a person gave", () => {
  it("holds field by field, and an empty text takes a field away", () => {
    const article = anArticle({ author: "A. Writer" });
    const value = { outlet: "The Harbour Times", author: "" };
    const decided = readDecisions([aCorrection({ targetKind: "article", targetId: "a01", field: "source", value })]);
    expect(applySource(article, decided.ofArticle("a01"))).toEqual({
      ...article,
      outlet: "The Harbour Times",
      author: undefined,
    });
  });
});
