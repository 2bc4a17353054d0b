import { afterEach, describe, expect, it } from "vitest";
import { anArticle } from "./an-article.fixture";
import { extractArticle } from "./extract-article";
import { articleSentences } from "./text/sentences";

const SEARCHES = ["some", "every", "find", "findIndex", "findLast", "filter", "map", "flatMap"] as const;
type Search = (ask: (...args: unknown[]) => unknown, ...rest: unknown[]) => unknown;
const lists = Array.prototype as unknown as Record<(typeof SEARCHES)[number], Search>;
const originals = SEARCHES.map((name) => [name, lists[name]] as const);
const restore = (): void => {
  for (const [name, search] of originals) lists[name] = search;
};
afterEach(restore);

/** Elements that searches through lists look at while something runs: work that does not depend on the machine. */
function searched(run: () => void): number {
  let elements = 0;
  for (const [name, search] of originals) {
    lists[name] = function (this: unknown[], ask, ...rest) {
      const counted = (...args: unknown[]): unknown => {
        elements++;
        return ask(...args);
      };
      return search.call(this, counted, ...rest);
    };
  }
  run();
  restore();
  return elements;
}

const body = (unit: string, times: number): string[] => [`${unit.repeat(times)}and went on 3 May 2021.`];

/** What no person writes, said so often that it is some thousand characters: less than that is one sentence to the rules. */
describe.each([
  ["commas", "They came, "],
  ["dates", "It happened on 3 May 2021, "],
  ["names", "Kofi Abena Mensah "],
  ["places", "Lima, Quito and Paris "],
  ["quotation marks", '"we" '],
  ["semicolons", "they left; "],
  ["abbreviations", "U.S. Gen. Dec. "],
])("a text of nothing but %s", (_name, unit) => {
  it("takes twice the work when it is twice as long", () => {
    const times = Math.ceil(6_000 / unit.length);
    const [once, twice] = [times, 2 * times].map((n) =>
      searched(() => extractArticle(anArticle({ body: body(unit, n) }))),
    );
    expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.6);
  });
});

it("takes twice the work for a book that is twice as long", () => {
  const told = (days: number): string[] => [
    Array.from(
      { length: days },
      (_, i) => `Two days after the talks began, the army shelled the port on ${1 + (i % 28)} May 2021.`,
    ).join(" "),
  ];
  const [once, twice] = [450, 900].map((days) => searched(() => extractArticle(anArticle({ body: told(days) }))));
  expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.7);
});

it("takes twice the work for a chronicle of twice as many paragraphs", () => {
  const chronicle = (days: number): string[] =>
    Array.from(
      { length: days },
      (_, i) => `Tuvalu opened school ${i} in Funafuti on ${1 + (i % 28)} May ${1950 + (i % 70)}.`,
    );
  const [once, twice] = [200, 400].map((days) => searched(() => extractArticle(anArticle({ body: chronicle(days) }))));
  expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.4);
});

it("cuts what is too long to be a sentence, and loses no word of it", () => {
  const article = anArticle({ body: body("towns, ", 2_000) });
  const sentences = articleSentences(article).filter(({ zone }) => zone === "body");
  expect(Math.max(...sentences.map(({ text }) => text.length))).toBeLessThanOrEqual(2_000);
  expect(sentences.map(({ text }) => text).join(" ")).toBe(body("towns, ", 2_000)[0]);
});
