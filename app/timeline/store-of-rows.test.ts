import { describe, expect, it } from "vitest";
import { MODALITIES } from "@/lib/core/timeline-event";
import { randomRows } from "@/lib/timeline/rows.fixture";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { cardWords, storeOfRows } from "./store-of-rows";

describe("the words of a card", () => {
  it("say of what nobody reports as a fact that it is denied, claimed, planned or only possible", () => {
    const [row] = randomRows(1, 3) as [TimelineRow];
    const rows = MODALITIES.map((modality) => ({ ...row, modality, words: "3 May 2024" }));
    const words = cardWords(rows);
    expect(rows.map((_, index) => words.words(index))).toEqual([
      "3 May 2024",
      "3 May 2024 · Claimed",
      "3 May 2024 · Denied",
      "3 May 2024 · Planned",
      "3 May 2024 · Possible",
    ]);
  });

  it("are none while they are on the way", () => {
    const [row] = randomRows(1, 3) as [TimelineRow];
    expect(cardWords([{ ...row, modality: "denied", waiting: true }]).words(0)).toBeUndefined();
  });
});

describe("the store of what is shown", () => {
  it("is found again for the same list, but not for other rows or lanes", () => {
    const rows = randomRows(3, 4);
    const shown = [0, 2];
    const store = storeOfRows(rows, shown, "none");
    expect(storeOfRows(rows, shown, "type")).not.toBe(store);
    expect(storeOfRows(rows, shown, "none")).toBe(store);
    expect(storeOfRows([...rows], shown, "none")).not.toBe(store);
  });
});
