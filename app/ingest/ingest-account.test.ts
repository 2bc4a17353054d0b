import { describe, expect, it } from "vitest";
import type { IngestItem, IngestPreview, IngestReport, PreviewArticle } from "@/lib/core/views";
import { ingestAccount, type PageResult } from "./ingest-account";

const item = (outcome: IngestItem["outcome"], articleId: string, events = 0): IngestItem => ({
  file: `${articleId}.txt`,
  outcome,
  articleId,
  events,
});

const done = (...items: IngestItem[]): PageResult => {
  const count = (outcome: IngestItem["outcome"]) => items.filter((one) => one.outcome === outcome).length;
  const report: IngestReport = {
    read: items.length,
    stored: count("stored"),
    merged: count("merged"),
    alreadyKnown: count("already-known"),
    refused: count("refused"),
    items,
    problems: [],
  };
  return { page: { file: items[0]?.file ?? "", text: "" }, state: { name: "done", report } };
};

const event = (from: number | null, confidence: number, country = "NO") => ({
  date: { from, to: from === null ? null : from + 1, startBound: from === null ? "unknown" : "known", confidence },
  countries: { primary: [country], secondary: [] },
});

const found = (id: string, ...events: ReturnType<typeof event>[]): PreviewArticle =>
  ({ article: { id, title: id, language: "en" }, events }) as unknown as PreviewArticle;

const preview = (...articles: PreviewArticle[]): IngestPreview => ({ articles, problems: [] });

describe("the account of what was added", () => {
  it("adds the pages up, and counts each set of events of the new articles only", () => {
    const account = ingestAccount(
      [done(item("stored", "fjord", 3)), done(item("already-known", "dam", 1)), done(item("refused", "blank"))],
      preview(
        found("fjord", event(10, 0.9), event(20, 0.4), event(null, 0.1, "SE")),
        found("dam", event(null, 0.1, "FI")),
      ),
    );
    expect(account).toMatchObject({ read: 3, events: 3, left: [] });
    expect(account.undated.map(({ article, count }) => [article.id, count])).toEqual([["fjord", 1]]);
    expect(account.uncertain.map(({ count }) => count)).toEqual([1]);
    expect(account.countries).toEqual([
      { country: "NO", events: 2 },
      { country: "SE", events: 1 },
    ]);
  });

  it("counts an article that stands on two pages once", () => {
    const twice = preview(found("fjord", event(10, 0.9)), found("fjord", event(10, 0.9)));
    const account = ingestAccount([done(item("stored", "fjord", 1)), done(item("merged", "fjord"))], twice);
    expect(account.countries).toEqual([{ country: "NO", events: 1 }]);
  });

  it("leaves what failed and what was not tried, to go on with", () => {
    const page = (file: string) => ({ file, text: "" });
    const account = ingestAccount(
      [
        done(item("stored", "fjord")),
        { page: page("b.txt"), state: { name: "failed", problem: "no answer" } },
        { page: page("c.txt"), state: { name: "waiting" } },
      ],
      preview(),
    );
    expect(account.left.map((one) => one.page.file)).toEqual(["b.txt", "c.txt"]);
  });
});
