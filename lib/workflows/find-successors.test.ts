import { describe, expect, it } from "vitest";
import type { Evidence } from "@/lib/core/timeline-event";
import { anEvent } from "@/lib/exports/event.fixture";
import { findSuccessors } from "./find-successors";

const aPlace = (id: string, sentence: [number, number], trigger: [number, number]) => ({
  id,
  sentenceStart: sentence[0],
  sentenceEnd: sentence[1],
  triggerStart: trigger[0],
  triggerEnd: trigger[1],
});

const telling = (id: string, sentence: [number, number], trigger: [number, number]) => {
  const event = anEvent({ id });
  const evidence: Evidence = {
    ...event.evidence[0]!,
    mentionId: id,
    start: sentence[0],
    end: sentence[1],
    triggerStart: trigger[0],
    triggerEnd: trigger[1],
  };
  return { ...event, evidence: [evidence] };
};

describe("what stands for a mention that a new reading gives no more", () => {
  it("is the mention with the nearest trigger in the same sentence", () => {
    const events = [telling("far", [0, 100], [80, 85]), telling("near", [0, 100], [14, 20])];
    expect(findSuccessors([aPlace("old", [0, 90], [12, 16])], events)).toEqual(new Map([["old", "near"]]));
  });

  it("is nothing in another sentence", () => {
    expect(findSuccessors([aPlace("old", [0, 90], [12, 16])], [telling("new", [91, 200], [95, 99])]).size).toBe(0);
  });

  it("is not needed by a mention that is still there", () => {
    expect(findSuccessors([aPlace("same", [0, 90], [12, 16])], [telling("same", [0, 90], [12, 16])]).size).toBe(0);
  });
});
