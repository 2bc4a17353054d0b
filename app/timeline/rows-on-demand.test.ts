import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RECORD_BYTES } from "@/lib/core/plot-record";
import { packedRows } from "@/lib/timeline/row-stream";
import { type AskForWords, rowsOnDemand } from "./rows-on-demand";

const wordsOf = (id: string) => ({ id, headline: `About ${id}`, words: "May 2021", edtf: "2021-05", alternatives: [] });

function opened(count: number, answer: AskForWords) {
  const questions: (readonly string[] | null)[] = [];
  const all = Array.from({ length: count }, (_, i) => `e${i}`);
  const packed = packedRows({ records: new Uint8Array(count * RECORD_BYTES), ids: all.join("\n") });
  const onDemand = rowsOnDemand(packed, (ids) => {
    questions.push(ids);
    return answer(ids);
  });
  const headline = (index: number) => onDemand.now().rows[index]?.headline;
  return { onDemand, questions, headline, all };
}

describe("words on demand", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("are asked for once, together, and only for the rows that were looked at", async () => {
    const { onDemand, questions, headline } = opened(50_000, async (ids) => (ids ?? []).map(wordsOf));
    const heard = vi.fn();
    onDemand.subscribe(heard);
    expect([headline(7), headline(40_000), headline(7)]).toEqual(["…", "…", "…"]);
    await vi.runAllTimersAsync();
    expect(questions).toEqual([["e7", "e40000"]]);
    expect([headline(7), headline(40_000)]).toEqual(["About e7", "About e40000"]);
    expect(heard).toHaveBeenCalledOnce();
  });

  it("come with those of their neighbours where a reader looks at one stretch of time", async () => {
    const { questions, headline } = opened(1000, async (ids) => (ids ?? []).map(wordsOf));
    for (let i = 500; i < 510; i++) headline(i);
    await vi.runAllTimersAsync();
    expect(questions).toEqual([Array.from({ length: 30 }, (_, i) => `e${490 + i}`)]);
  });

  it("come all at once for whoever sorts by them, in a list that is another", async () => {
    const { onDemand, questions, headline, all } = opened(6000, async (ids) => (ids ?? all).map(wordsOf));
    const before = onDemand.now().rows;
    for (let i = 0; i < 6000; i++) headline(i);
    await vi.runAllTimersAsync();
    expect(questions).toEqual([null]);
    expect(headline(5999)).toBe("About e5999");
    expect(onDemand.now().rows).not.toBe(before);
  });

  it("are not asked for again and again where an event is gone, and are where the answer was lost", async () => {
    let isLost = true;
    const { questions, headline } = opened(3, async () => {
      if (isLost) throw new Error("no connection");
      return [];
    });
    headline(1);
    await vi.runAllTimersAsync();
    isLost = false;
    headline(1);
    await vi.runAllTimersAsync();
    headline(1);
    await vi.runAllTimersAsync();
    expect(questions).toHaveLength(2);
  });
});
