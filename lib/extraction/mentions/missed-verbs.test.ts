import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (...body: string[]) =>
  extractArticle(anArticle({ body, published: "2024-05-15" })).events.map(
    ({ date, headline }) => `${date.edtf} ${headline}`,
  );

describe("verbs that a date or the tagger hides", () => {
  it.each([
    [
      "The tribunal had on May 6 frozen the assets of the clinic.",
      "2024-05-06 The tribunal had frozen the assets of the clinic",
    ],
    [
      "The council had, in 2019, banned the traders from the square.",
      "2019 The council had banned the traders from the square",
    ],
    ["The depot was on 2 May raided by tax officers.", "2024-05-02 The depot was raided by tax officers"],
    [
      "The ministry will on Friday publish the list of schools.",
      "2024-05-17 The ministry will publish the list of schools",
    ],
  ])("are one with their auxiliary across a date: %s", (text, event) => {
    expect(told(text)).toContain(event);
  });

  it("are no pair where a thing follows the date", () => {
    expect(told("The choir had on 6 May a concert and two rehearsals.").join()).not.toContain(
      "concert and two rehearsals had",
    );
  });

  it.each([
    [
      "The brewery on Monday informed its staff that two plants would close.",
      "2024-05-13 The brewery informed its staff that two plants would close",
    ],
    ["Hooded men shot dead a trader in Iquitos on Friday.", "2024-05-10 Hooded men shot dead a trader in Iquitos"],
    ["Some 40 cooks were let go at the end of April.", /^2024-04.* Some 40 cooks were let go$/],
    ["The bond was prepaid on 2 May.", "2024-05-02 The bond was prepaid"],
    ["The new tariffs take effect next year.", "2025 The new tariffs take effect"],
    ["On Friday the guards tried to block the gate.", "2024-05-10 The guards tried to block the gate"],
    ["His only opera had its premiere in Graz in August 1931.", "1931-08 His only opera had its premiere in Graz"],
    ["Two granaries were looted near Sikasso on 6 May.", "2024-05-06 Two granaries were looted near Sikasso"],
    ["A rider was booted from the rally on Sunday.", "2024-05-12 A rider was booted from the rally"],
  ])("tell what happened: %s", (text, event) => {
    expect(told(text)).toContainEqual(typeof event === "string" ? event : expect.stringMatching(event));
  });

  it.each([
    "In May the cook tried the fish.",
    "In April the town had a mayor and two bakers.",
  ])("tell nothing of a state: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
