import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Zone } from "@/lib/core/article";
import { folded, readerBlocks } from "./reader-blocks";

const TEXT = "Port opens\nThe port opened on Monday in Mombasa.\nShare\nPort opens";
const zones: Zone[] = [
  { kind: "title", start: 0, end: 10 },
  { kind: "body", start: 11, end: 48 },
  { kind: "residue", start: 49, end: 54 },
  { kind: "title", start: 55, end: 65, repeats: 0 },
];
const monday = { start: TEXT.indexOf("on Monday"), end: TEXT.indexOf("on Monday") + 9 };

describe("the reader's blocks", () => {
  it("lose no character and add none, wherever spans lie", () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: TEXT.length }), fc.integer({ min: 0, max: TEXT.length }))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (marks, pointed) => {
        const blocks = readerBlocks({ text: TEXT, zones }, marks, pointed);
        for (const [i, { segments }] of blocks.entries()) {
          const zone = zones[i] as Zone;
          expect(segments.map(({ text }) => text).join("")).toBe(TEXT.slice(zone.start, zone.end));
        }
      }),
    );
  });

  it("mark exactly the words given, also inside the sentence pointed to", () => {
    const [, body] = readerBlocks({ text: TEXT, zones }, [monday], [{ start: 11, end: 48 }]);
    expect(body?.segments.filter(({ mark }) => mark === 0)).toEqual([
      { start: monday.start, text: "on Monday", mark: 0, pointed: true },
    ]);
    expect(body?.segments.every(({ pointed }) => pointed)).toBe(true);
  });

  it("fold neighbouring repeats and leftovers into one group, and nothing of the article's own", () => {
    const groups = folded(readerBlocks({ text: TEXT, zones }, []));
    expect(groups.map((group) => (Array.isArray(group) ? group.length : "own"))).toEqual(["own", "own", 2]);
  });
});
