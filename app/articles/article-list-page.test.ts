import { describe, expect, it } from "vitest";
import { UNKNOWN_PUBLICATION } from "@/lib/core/article";
import type { ArticleSummary } from "@/lib/core/views";
import { articleListPage } from "./article-list-page";

const article = (id: number, title: string): ArticleSummary => ({
  id: `a${id}`,
  title,
  language: "en",
  published: UNKNOWN_PUBLICATION,
  events: 0,
  undated: 0,
  countries: [],
  sightings: 1,
  isSample: false,
  addedAt: "2024-12-20T10:00:00Z",
});

const many = Array.from({ length: 230 }, (_, i) => article(i, i % 2 === 0 ? `Ferry ${i}` : `São Tomé ${i}`));

describe("the list of articles", () => {
  it("shows every article on exactly one page", () => {
    const pages = [1, 2, 3].flatMap((page) => articleListPage(many, "", page).shown);
    expect(pages).toEqual(many);
  });

  it("finds by words without accents", () => {
    expect(articleListPage(many, "tome sao", 1)).toMatchObject({ found: 115, pages: 2 });
  });

  it("shows a page for any page number", () => {
    for (const wanted of [-1, 0, 99, Number.NaN, 1.5]) expect(articleListPage(many, "", wanted).shown).not.toEqual([]);
  });
});
