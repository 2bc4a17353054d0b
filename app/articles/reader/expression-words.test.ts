import { describe, expect, it } from "vitest";
import { dayNumber, MINUTES_PER_DAY } from "@/lib/core/civil-time";
import type { TimeExpression } from "@/lib/core/time-expression";
import { meaningInWords } from "./expression-words";

const expression = (parts: Partial<TimeExpression>): TimeExpression => ({
  start: 0,
  end: 1,
  text: "",
  type: "DATE",
  value: "",
  edtf: null,
  precision: "unknown",
  extent: "within",
  anchor: { kind: "none", edtf: null },
  confidence: 1,
  explanation: [],
  ...parts,
});

const days = (from: number, to: number) => ({ from: from * MINUTES_PER_DAY, to: to * MINUTES_PER_DAY });

describe("the meaning of an expression in words", () => {
  it("is the part of the month that the words name, not the whole month", () => {
    const late = expression({
      edtf: "2024-11-21/2024-11-30",
      interval: days(dayNumber(2024, 11), dayNumber(2024, 12)),
      precision: "part-of-month",
    });
    expect(meaningInWords(late)).toBe("21–30 Nov 2024");
  });

  it("is one day for a time of day", () => {
    const start = dayNumber(2024, 12, 8) * MINUTES_PER_DAY;
    const morning = expression({ interval: { from: start + 360, to: start + 720 }, precision: "part-of-day" });
    expect(meaningInWords(morning)).toBe("8 Dec 2024");
  });

  it("keeps what is known where the year is not", () => {
    expect(meaningInWords(expression({ edtf: "XXXX-09", precision: "month", partial: { month: 9 } }))).toBe(
      "September, year unknown",
    );
  });

  it("is nothing for a duration", () => {
    expect(meaningInWords(expression({ type: "DURATION", value: "P3M" }))).toBeNull();
  });
});
