import { describe, expect, it } from "vitest";
import { expressionLook } from "./expression-look";

const day = { edtf: "2024-12-08", precision: "day", confidence: 0.9, type: "DATE" } as const;

describe("the line under an expression", () => {
  it("is solid for a day that is certain, and only for that", () => {
    expect(expressionLook(day)).toBe("exact");
    expect(expressionLook({ ...day, edtf: "2024-12", precision: "month" })).toBe("coarse");
    expect(expressionLook({ ...day, confidence: 0.5 })).toBe("uncertain");
    expect(expressionLook({ ...day, qualifier: "~" })).toBe("uncertain");
  });

  it("is dotted where the year is not known", () => {
    expect(expressionLook({ ...day, edtf: "XXXX-09", precision: "month", partial: { month: 9 } })).toBe("uncertain");
  });

  it("is thin for durations and general references", () => {
    expect(expressionLook({ ...day, type: "DURATION", edtf: null, precision: "unknown" })).toBe("none");
    expect(expressionLook({ ...day, edtf: null, precision: "unknown" })).toBe("none");
  });
});
