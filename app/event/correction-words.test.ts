import { describe, expect, it } from "vitest";
import type { Correction } from "@/lib/core/correction";
import { correctionInWords } from "./correction-words";
import { anEvent } from "./event.fixture";

const correction = (parts: Partial<Correction>): Correction => ({
  id: "c1",
  targetKind: "event",
  targetId: "e1",
  field: "date",
  value: null,
  previous: null,
  who: "reviewer",
  at: "2024-12-20T10:00:00Z",
  ...parts,
});

describe("a decision in the log", () => {
  it("says a date before and after in words", () => {
    expect(correctionInWords(correction({ previous: null, value: anEvent().date }))).toBe(
      "Date: as the text says → 8 Dec 2024",
    );
  });

  it("says words and not codes", () => {
    expect(correctionInWords(correction({ field: "type", previous: "AID", value: "ASSAULT" }))).toBe(
      "Kind: Aid → Attack",
    );
    expect(correctionInWords(correction({ field: "rejected", value: true }))).toBe("Rejected");
    expect(correctionInWords(correction({ field: "rejected", value: null }))).toBe("Rejected: taken back");
  });
});
