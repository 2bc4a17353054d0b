import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "./civil-time";
import type { EventFilter } from "./event-filter";
import { filterFromAddress, filterToAddress } from "./filter-url";
import { PRECISIONS } from "./precision";
import { EVENT_TYPES, MODALITIES } from "./timeline-event";

describe("the filter in an address", () => {
  it("takes the last day into the window", () => {
    const { filter } = filterFromAddress(new URLSearchParams("from=2011-01-01&to=2011-12-31"), "SY");
    expect(filter).toEqual({ country: "SY", from: dayNumber(2011), to: dayNumber(2012) });
  });

  it("says which parts it could not read and reads the others", () => {
    const { filter, ignored } = filterFromAddress(
      new URLSearchParams("from=2011-02-30&type=AID,PARTY&certainty=2&q=harbour"),
    );
    expect(filter).toEqual({ types: ["AID"], query: "harbour" });
    expect(ignored).toEqual(["from=2011-02-30", "type=PARTY", "certainty=2"]);
  });

  it("comes back as it was written, whatever the filter", () => {
    const day = fc.integer({ min: -100_000, max: 100_000 });
    const filters: fc.Arbitrary<EventFilter> = fc.record(
      {
        from: day,
        to: day,
        types: fc.subarray([...EVENT_TYPES], { minLength: 1 }),
        modalities: fc.subarray([...MODALITIES], { minLength: 1 }),
        precisions: fc.subarray([...PRECISIONS], { minLength: 1 }),
        certainty: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        query: fc.stringMatching(/^[a-z&=,é ]*[a-z&=,é]$/).map((words) => words.trim()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFromAddress(filterToAddress(filter))).toEqual({ filter, ignored: [] });
      }),
    );
  });
});
