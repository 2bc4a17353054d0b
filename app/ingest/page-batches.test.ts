import { expect, it } from "vitest";
import { pageBatches } from "./page-batches";

const page = (file: string, length: number) => ({ file, text: "x".repeat(length) });

it("sends what fits one request together, in the order given, and no page twice", () => {
  const pages = [page("a", 1_500_000), page("b", 1_500_000), page("c", 1_500_000), page("d", 10)];
  expect(pageBatches(pages).map((batch) => batch.map(({ file }) => file))).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

it("sends no more than fifty pages at once", () => {
  const many = Array.from({ length: 120 }, (_, i) => page(String(i), 5));
  expect(pageBatches(many).map((batch) => batch.length)).toEqual([50, 50, 20]);
});
