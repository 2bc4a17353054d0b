import { describe, expect, it } from "vitest";
import type { EventFace } from "@/lib/core/views";
import { retellingInWords } from "./retelling-words";

const face: EventFace = {
  headline: "Harbour opens",
  type: "OTHER",
  modality: "asserted",
  countries: { primary: ["WS"], secondary: [] },
};

describe("an event that is told otherwise, in words", () => {
  it("names only the fields that become others", () => {
    const after = { ...face, type: "AGREE", modality: "planned" } as const;
    expect(retellingInWords({ before: face, after }).turns.map(({ label }) => label)).toEqual(["Kind", "Standing"]);
  });

  it("names the timelines it comes to and leaves; a country that only changes its part is on neither list", () => {
    const after = { ...face, countries: { primary: ["FJ"], secondary: ["WS"] } };
    expect(retellingInWords({ before: face, after })).toMatchObject({
      turns: [
        { before: "Samoa", after: "Fiji" },
        { before: "none", after: "Samoa" },
      ],
      comesTo: "Fiji",
      leaves: "",
    });
    expect(
      retellingInWords({ before: face, after: { ...face, countries: { primary: [], secondary: [] } } }),
    ).toMatchObject({ comesTo: "", leaves: "Samoa" });
  });
});
