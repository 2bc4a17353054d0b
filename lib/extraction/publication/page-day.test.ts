import { describe, expect, it } from "vitest";
import { UNKNOWN_PUBLICATION } from "@/lib/core/article";
import { parseIsoDay } from "@/lib/core/civil-time";
import { anArticle } from "../an-article.fixture";
import { underPageDay } from "./page-day";

const headed = (title: string, line: string, heading: string | null, body: string) => {
  const text = [title, line, ...(heading ? [heading] : []), body].join("\n");
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    ...anArticle({ title, body: [body] }),
    text,
    published: UNKNOWN_PUBLICATION,
    zones: [
      { kind: "title" as const, ...at(title) },
      { kind: "metadata" as const, ...at(line) },
      ...(heading ? [{ kind: "subtitle" as const, ...at(heading) }] : []),
      { kind: "body" as const, ...at(body) },
    ],
  };
};
const top = headed(
  "News in brief",
  "Friday 7 May 2021",
  "Chile: port reopens",
  "Pilots in Arica went back on Thursday.",
);
const item = (title: string, body: string) => anArticle({ title, body: [body] });
const ITEMS = [
  item("Malta: bridge shut", "A bridge in Gozo was shut on Tuesday."),
  item("Peru: judge resigns", "A judge in Tacna resigned last night."),
];
const daysOf = (articles: Parameters<typeof underPageDay>[0]) => underPageDay(articles).map((a) => a.published.best);
const MAY_7 = parseIsoDay("2021-05-07");

describe("the day above the items of a digest", () => {
  it("is that of every item, which says why", () => {
    expect(daysOf([top, ...ITEMS])).toEqual([null, MAY_7, MAY_7]);
    expect(underPageDay([top, ...ITEMS])[1]?.published.explanation[0]?.because).toMatch(/digest/);
  });

  it("is no other article's where the page is no digest", () => {
    const report = headed("Pilots strike ends", "Friday 7 May 2021", null, "Pilots in Arica went back on Thursday.");
    expect(daysOf([report, ...ITEMS])).toEqual([null, null, null]);
    expect(daysOf([top, ITEMS[0]!])).toEqual([null, null]);
    const own = headed("Peru: judge resigns", "Monday 3 May 2021", null, "A judge in Tacna resigned last night.");
    expect(daysOf([top, ITEMS[0]!, own])).toEqual([null, null, null]);
    const long = item("Malta: bridge shut", "A bridge in Gozo was shut on Tuesday. ".repeat(60));
    expect(daysOf([top, long, ITEMS[1]!])).toEqual([null, null, null]);
  });
});
