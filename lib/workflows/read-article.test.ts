import { describe, expect, it } from "vitest";
import { isoDay } from "@/lib/core/civil-time";
import type { PageInput } from "@/lib/core/views";
import { dayOf, emptyDateline } from "./dateline.fixture";
import { extractPages } from "./extract-pages";
import { readingEngine } from "./reading-engine";

const FERRY = `Ferry Reaches Oban

OBAN, 14 May 2019 - The first ferry of the year reached Oban in Scotland on Monday, port officials said.`;
const BRIDGE = `Bridge Opens in Porto

Portugal opened a bridge in Porto on Friday. Officials of the city of Porto said that it had cost too much.`;
const URL = "https://example.org/2020/03/05/bridge-opens-in-porto";

const publishedOf = (page: Partial<PageInput> & { text: string }): string[] =>
  extractPages([{ file: "page.txt", ...page }]).extractions.map(
    ({ article: { published } }) => `${published.basis} ${published.best === null ? "?" : isoDay(published.best)}`,
  );

describe("the publication day given with a page", () => {
  it("is for an article that states none of its own", () => {
    expect(publishedOf({ text: BRIDGE, published: dayOf("2021-07-07") })).toEqual(["user 2021-07-07"]);
    expect(publishedOf({ text: FERRY, published: dayOf("2021-07-07") })).toEqual(["dateline 2019-05-14"]);
  });

  it("loses against the day in the web address of the article, and a later correction wins over both", async () => {
    expect(publishedOf({ text: BRIDGE, url: URL, published: dayOf("2021-07-07") })).toEqual(["url 2020-03-05"]);
    const { dateline } = await emptyDateline(readingEngine);
    const page = { file: "page.txt", text: FERRY, published: dayOf("2021-07-07") };
    const id = (await dateline.ingest([page])).items[0]?.articleId as string;
    expect((await dateline.article(id))?.article.published.basis).toBe("dateline");
    await dateline.setPublished(id, dayOf("2019-05-15"));
    expect((await dateline.article(id))?.article.published).toMatchObject({ basis: "user", best: dayOf("2019-05-15") });
  });
});

describe("the address given with a page", () => {
  it("goes to all articles of the page and dates none of several, read with and without a database", async () => {
    const page = { file: "page.txt", text: `${BRIDGE}\n\n\n${BRIDGE.replaceAll("Porto", "Braga")}`, url: URL };
    const { extractions } = extractPages([page]);
    expect(extractions.map(({ article }) => article.url)).toEqual([URL, URL]);
    expect(extractions.map(({ article }) => article.published.basis)).toEqual(["unknown", "unknown"]);
    const { dateline } = await emptyDateline(readingEngine);
    await dateline.ingest([page]);
    const stored = await dateline.articles();
    expect(stored.map(({ url, published }) => [url, published.basis])).toEqual([
      [URL, "unknown"],
      [URL, "unknown"],
    ]);
    const preview = await dateline.preview([page]);
    expect(preview.articles.map(({ article }) => article.published.basis)).toEqual(["unknown", "unknown"]);
  });
});
