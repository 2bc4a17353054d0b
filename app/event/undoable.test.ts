import { describe, expect, it } from "vitest";
import type { Correction } from "@/lib/core/correction";
import { undoable } from "./undoable";

const decision = (id: string, field: Correction["field"], undoes?: string): Correction => ({
  id,
  field,
  targetKind: "event",
  targetId: "e1",
  value: null,
  previous: null,
  who: "reviewer",
  at: "2024-12-20T10:00:00Z",
  ...(undoes === undefined ? {} : { undoes }),
});

describe("what can be taken back", () => {
  it("is the newest decision of each field", () => {
    const history = [decision("c3", "date"), decision("c2", "headline"), decision("c1", "date")];
    expect([...undoable(history)]).toEqual(["c3", "c2"]);
  });

  it("is the one before, once the newest has been taken back", () => {
    const history = [decision("c3", "date", "c2"), decision("c2", "date"), decision("c1", "date")];
    expect([...undoable(history)]).toEqual(["c1"]);
  });
});
