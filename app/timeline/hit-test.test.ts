import { describe, expect, it } from "vitest";
import { layoutTimeline } from "@/lib/timeline/layout-timeline";
import { randomRows } from "@/lib/timeline/rows.fixture";
import type { Scene } from "@/lib/timeline/scene";
import { boxOf, hitTest } from "./hit-test";
import { storeOfRows } from "./store-of-rows";

function sceneOf(count: number): Scene {
  const rows = randomRows(count, 5);
  const store = storeOfRows(
    rows,
    rows.map((_, i) => i),
    "none",
  );
  const { from, to } = store.extent ?? { from: 0, to: 1 };
  const measure = (text: string, size: number): number => text.length * size * 0.55;
  return layoutTimeline(store, {
    from,
    to,
    width: 1180,
    minHeight: 340,
    maxHeight: 900,
    scale: 1,
    measure,
    today: null,
    cards: true,
  });
}

describe("what lies under the pointer", () => {
  it("is the event whose card it is on, for every card", () => {
    const scene = sceneOf(40);
    for (const mark of scene.marks) {
      if (mark.kind !== "card") continue;
      expect(hitTest(scene, mark.x + mark.w / 2, mark.y + mark.h / 2)).toEqual({ kind: "event", event: mark.event });
    }
  });

  it("is the density bar where there is one, with its count", () => {
    const scene = sceneOf(4000);
    const bin = scene.marks.find((mark) => mark.kind === "bin");
    if (bin?.kind !== "bin") throw new Error("no density bar");
    expect(hitTest(scene, bin.x + bin.w / 2, bin.y + bin.h / 2)).toMatchObject({
      kind: "bin",
      bin: { from: bin.from },
    });
  });

  it("is nothing in the empty, and every told event has a box of at least 24 by 24 pixels or its card's", () => {
    const scene = sceneOf(12);
    expect(hitTest(scene, -50, -50)).toBeNull();
    for (const mark of scene.marks) {
      if (mark.kind !== "dot" && mark.kind !== "card") continue;
      expect(boxOf(scene, mark.event)).not.toBeNull();
    }
  });
});
