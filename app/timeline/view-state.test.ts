import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRECISIONS } from "@/lib/core/precision";
import { EVENT_TYPES, MODALITIES } from "@/lib/core/timeline-event";
import { addressOfView, EMPTY_VIEW, filtersSet, type ViewState, viewFromAddress, withoutFilters } from "./view-state";

const someOf = <T>(known: readonly T[]) => fc.subarray([...known]);
const anyView: fc.Arbitrary<ViewState> = fc.record({
  from: fc.option(fc.integer({ min: -20_000, max: 30_000 })),
  to: fc.option(fc.integer({ min: 30_001, max: 60_000 })),
  query: fc.constantFrom("", "river treaty", "Larvik & sons"),
  types: someOf(EVENT_TYPES),
  modalities: someOf(MODALITIES),
  precisions: someOf(PRECISIONS),
  certainty: fc.option(fc.constantFrom(0.5, 0.75, 0.9)),
  view: fc.constantFrom("timeline" as const, "table" as const),
  lanes: fc.constantFrom("none" as const, "type" as const),
  gaps: fc.boolean(),
  selected: fc.option(fc.constantFrom("e1", "m9")),
});

describe("the address of a view", () => {
  it("gives the same view back, whatever the view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewFromAddress(addressOfView(view, new URLSearchParams()))).toEqual(view);
      }),
    );
  });

  it("writes inclusive days and keeps what is not its own", () => {
    const address = addressOfView(
      { ...EMPTY_VIEW, from: 0, to: 31 },
      new URLSearchParams("theme=dark&q=old&now=2026-11-21"),
    );
    expect(address.toString()).toBe("theme=dark&now=2026-11-21&from=1970-01-01&to=1970-01-31");
  });

  it("leaves what it does not understand at its default", () => {
    expect(viewFromAddress(new URLSearchParams("from=03/04&to=x&type=PARTY&certainty=7&view=pie"))).toEqual(EMPTY_VIEW);
  });

  it("counts filters, and clears them without moving the window", () => {
    const view = { ...EMPTY_VIEW, from: 3, query: "x", types: ["AID" as const], certainty: 0.5 };
    expect(filtersSet(view)).toBe(3);
    expect(filtersSet(withoutFilters(view))).toBe(0);
    expect(withoutFilters(view).from).toBe(3);
  });
});
