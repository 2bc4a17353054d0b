import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (text: string) =>
  extractArticle(
    anArticle({ title: "Barge fire", body: ["The river is wide at Mopti.", text], published: "2024-05-15" }),
  ).events.map(({ headline }) => headline);

describe("undated happenings that somebody reports", () => {
  it.each([
    ["The army said it had captured nine barges.", "The army had captured nine barges"],
    ["Officials said two pilots were arrested after the fire.", "Two pilots were arrested after the fire"],
    ["Kerala Solar has opened a depot near the lock.", "Kerala Solar has opened a depot near the lock"],
    ["Officials said two pilots aged about 30 years were arrested.", /^Two pilots/],
  ])("are told: %s", (text, headline) => {
    expect(told(text)).toContainEqual(typeof headline === "string" ? headline : expect.stringMatching(headline));
  });

  it.each([
    "The army said it had often captured barges.",
    "Officials said no pilot was arrested.",
    "Officials said the river had a ferry.",
    "Kerala Solar has grown.",
  ])("are none where nothing came to pass once: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
