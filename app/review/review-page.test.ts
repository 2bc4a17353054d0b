import { expect, it } from "vitest";
import type { ReviewCard } from "./review-card";
import { type ReviewPage, withoutAnswered } from "./review-page";

it("a queue goes on without the questions that were answered, those beyond the loaded ones still counted", () => {
  const cards = ["a", "b", "c"].map((key) => ({ key }) as ReviewCard);
  const page = { cards, total: 40, log: [], logTotal: 7 } as unknown as ReviewPage;
  const left = withoutAnswered(page, new Set(["b", "not loaded"]));
  expect(left.cards.map(({ key }) => key)).toEqual(["a", "c"]);
  expect(left).toMatchObject({ total: 39, logTotal: 7 });
});
