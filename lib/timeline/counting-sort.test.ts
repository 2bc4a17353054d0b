import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedByKey } from "./counting-sort";

describe("sorting by keys", () => {
  const widths = [3, 20_000, 2 ** 20, 2 ** 31 - 1];

  it("puts rows in the order of their keys and keeps the order of equal ones, however wide the keys lie apart", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...widths).chain((most) => fc.array(fc.integer({ min: -most - 1, max: most }))),
        (keys) => {
          const indices = Uint32Array.from(keys, (_, i) => i * 7 + 1);
          const wanted = keys.map((key, i) => ({ key, index: indices[i] })).sort((a, b) => a.key - b.key);
          expect([...sortedByKey(indices, Int32Array.from(keys))]).toEqual(wanted.map(({ index }) => index));
        },
      ),
    );
  });

  it("leaves what it was given as it was", () => {
    const [indices, keys] = [Uint32Array.of(4, 5, 6), Int32Array.of(9, -70_000, 3)];
    expect([...sortedByKey(indices, keys)]).toEqual([5, 6, 4]);
    expect([...indices, ...keys]).toEqual([4, 5, 6, 9, -70_000, 3]);
  });
});
