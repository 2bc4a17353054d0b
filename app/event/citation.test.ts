import { describe, expect, it } from "vitest";
import { UNKNOWN_PUBLICATION } from "@/lib/core/article";
import { unknownDate } from "@/lib/core/event-date";
import { citation } from "./citation";
import { anEvent } from "./event.fixture";
import type { SourceView } from "./event-view";

const source: SourceView = {
  id: "a1",
  title: "Ferries back in spring",
  language: "en",
  published: UNKNOWN_PUBLICATION,
};

describe("a citation", () => {
  it("says what, when in words and EDTF, how certain, and who reported it", () => {
    const given = {
      ...source,
      outlet: "Harbour News",
      author: "M. Tamm",
      url: "https://example.org/f",
      accessed: "2024-12-20",
    };
    expect(citation(anEvent(), [given])).toBe(
      "The ferry line reopens. 8 Dec 2024 [2024-12-08], certain. M. Tamm, “Ferries back in spring”, Harbour News, " +
        "publication date unknown, https://example.org/f, accessed 20 Dec 2024.",
    );
  });

  it("never makes a denied or planned thing look like a fact", () => {
    expect(citation(anEvent({ modality: "denied", attribution: "the port" }), [])).toContain("(denied by the port).");
    expect(citation(anEvent({ modality: "planned", attribution: "The port" }), [])).toContain("(planned by the port).");
    expect(citation(anEvent({ modality: "planned" }), [])).toContain("(planned).");
  });

  it("makes up no date", () => {
    expect(citation(anEvent({ date: unknownDate() }), [])).toBe("The ferry line reopens. date unknown, needs a date.");
  });
});
