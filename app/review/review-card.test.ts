import { describe, expect, it } from "vitest";
import { parseIsoDay } from "@/lib/core/civil-time";
import { unknownDate } from "@/lib/core/event-date";
import type { ReviewItem } from "@/lib/core/review-views";
import { aDate, anArticle, anEvent } from "@/lib/exports/event.fixture";
import { alikeTo, answerFor } from "./review-answers";
import { reviewCard } from "./review-card";

const day = (iso: string): number => parseIsoDay(iso) as number;
const article = anArticle({});
const bounded = (from: string | null, to: string | null) => ({
  ...article,
  published: {
    ...article.published,
    best: null,
    from: from === null ? null : day(from),
    to: to === null ? null : day(to) + 1,
  },
});

const eventItem = (parts: Partial<ReviewItem & { kind: "date" }> = {}): ReviewItem => ({
  kind: "date",
  event: anEvent({ date: { ...aDate("2021-05-04"), alternatives: [{ edtf: "2021-05-11", because: "a week later" }] } }),
  article,
  anchor: null,
  dependents: 0,
  impact: 1,
  ...parts,
});

const articleItem = (from: string | null, to: string | null): ReviewItem => ({
  kind: "publication",
  article: bounded(from, to),
  waiting: [],
  waitingCount: 3,
  impact: 1,
});

describe("a question about an event", () => {
  it("offers what was read first, then the other readings, each once", () => {
    const { choices } = reviewCard(eventItem());
    expect(choices.map(({ text, words }) => [text, words])).toEqual([
      [null, "4 May 2021"],
      ["2021-05-11", "11 May 2021"],
    ]);
  });

  it("offers the day of publication as the last one where a reported event has no date", () => {
    const published = { ...article.published, best: day("2021-06-01") };
    const event = anEvent({ date: unknownDate(), modality: "asserted" });
    const { choices } = reviewCard(eventItem({ event, article: { ...article, published } }));
    expect(choices.map(({ edtf }) => edtf)).toEqual(["", "/2021-06-01"]);
    const planned = reviewCard(
      eventItem({ event: { ...event, modality: "planned" }, article: { ...article, published } }),
    );
    expect(planned.choices.map(({ edtf }) => edtf)).toEqual([""]);
  });

  it("takes a date for all that are alike, and keeps what already says so", () => {
    const card = reviewCard(eventItem());
    expect(answerFor(card, { kind: "text", text: "2021-05-11" })).toEqual({ eventId: card.id, text: "2021-05-11" });
    expect(answerFor(card, { kind: "text", text: "2021-05-04" })).toEqual({ eventId: card.id, answer: "keep" });
    const choice = { text: "2021-05-11", words: "", edtf: "2021-05-11", because: "a week later" };
    expect(answerFor(card, { kind: "choice", choice })).toEqual({ eventId: card.id, text: "2021-05-11" });
    const other = {
      ...card,
      id: "e2",
      choices: card.choices.map((one) => ({ ...one, text: one.text && "2022-01-01" })),
    };
    expect(answerFor(other, { kind: "choice", choice })).toEqual({ eventId: "e2", text: "2022-01-01" });
    expect(answerFor({ ...card, choices: [] }, { kind: "choice", choice })).toBeNull();
    expect(alikeTo(card, [card, { ...card, key: "other" }, { ...card, key: "third", likeness: "else" }])).toHaveLength(
      1,
    );
  });
});

describe("a question about a publication date", () => {
  it("offers the bounds, and nothing where the page gives none", () => {
    const choices = (from: string | null, to: string | null) => reviewCard(articleItem(from, to)).choices;
    expect(choices("2021-05-04", "2021-05-09").map(({ text }) => text)).toEqual(["2021-05-04", "2021-05-09"]);
    expect(choices("2021-05-04", "2021-05-04").map(({ text }) => text)).toEqual(["2021-05-04"]);
    expect(choices(null, "2021-05-09").map(({ text }) => text)).toEqual(["2021-05-09"]);
    expect(choices(null, null)).toEqual([]);
  });

  it("has no date to keep and is no event to reject", () => {
    const card = reviewCard(articleItem(null, null));
    expect(answerFor(card, { kind: "keep" })).toBeNull();
    expect(answerFor(card, { kind: "reject" })).toBeNull();
    expect(answerFor(card, { kind: "unknown" })).toEqual({ articleId: article.id, answer: "unknown" });
  });
});
