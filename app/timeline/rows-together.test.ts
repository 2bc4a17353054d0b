import { describe, expect, it } from "vitest";
import type { RowsNow, RowsOnDemand } from "./rows-on-demand";
import { rowsTogether } from "./rows-together";

function changing(first: RowsNow): RowsOnDemand & { tell(next: RowsNow): void; listeners: Set<() => void> } {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    listeners,
    now: () => now,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    tell(next) {
      now = next;
      for (const listener of listeners) listener();
    },
  };
}

describe("rows of several countries", () => {
  it("are the same object until one of them has an answer, and another one after it", () => {
    const rows: never[] = [];
    const [kenya, peru] = [changing({ rows, told: 2 }), changing({ rows, told: 1 })];
    const together = rowsTogether([kenya, peru]);
    let calls = 0;
    const stop = together.subscribe(() => {
      calls++;
    });
    const before = together.now();
    expect(together.now()).toBe(before);
    expect(before.told).toBe(3);
    peru.tell({ rows, told: 2 });
    expect(calls).toBe(1);
    expect(together.now()).not.toBe(before);
    expect(together.now().told).toBe(4);
    expect(together.now().rows).toBe(before.rows);
    kenya.tell({ rows: [], told: 3 });
    expect(together.now().rows).not.toBe(before.rows);
    stop();
    expect(kenya.listeners.size + peru.listeners.size).toBe(0);
  });
});
