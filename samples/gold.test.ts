import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isoDay, parseIsoDay, weekdayOf } from "@/lib/core/civil-time";
import { MONTHS, WEEKDAYS } from "@/lib/core/date-words";
import { EVENT_TYPES, MODALITIES } from "@/lib/core/timeline-event";
import { ANNOTATED } from "../scripts/gold/annotated-folders";
import { type GoldPage, type GoldSpan, readNotation } from "../scripts/gold/read-notation";

const root = join(import.meta.dirname, "..");
const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
/** The samples, and the pages that only the bench reads. */
const collections = [...new Set(ANNOTATED.map(({ pages }) => pages))];
const pages = collections.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ folder, name })),
);
const folderOf = new Map(pages.map(({ folder, name }) => [name, folder]));
const readPage = (name: string): string => read(folderOf.get(name) ?? "", name);
const golds: GoldPage[] = pages.map(
  ({ folder, name }) => JSON.parse(read(folder, "gold", name.replace(/\.txt$/, ".json"))) as GoldPage,
);
const articles = golds.flatMap((gold) => gold.articles);
const originals = articles.filter((article) => article.copyOf === undefined);

const spansOf = (gold: GoldPage): GoldSpan[] =>
  gold.articles.flatMap((article) => [
    ...article.events.flatMap((e) => [e.sentence, e.trigger, ...(e.dateExpr ? [e.dateExpr] : []), ...e.otherMentions]),
    ...article.nonEvents,
    ...article.timexes,
  ]);

const monthNamed = (word: string): number =>
  MONTHS.findIndex((month) => month.startsWith(word.replace(/\.$/, "").slice(0, 3))) + 1;

/** "Friday, Oct. 28, 2022", "Wed 12 Feb 2020": a weekday, a day, a month and a year, in British or American order. */
const FULL_DATE =
  /\b(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? (?:(?<day1>\d{1,2}) (?<month1>[A-Z][a-z]{2,8})|(?<month2>[A-Z][a-z]{2,8}\.?) (?<day2>\d{1,2})),? (?<year>\d{4})\b/g;

describe("the gold", () => {
  it("covers at least 24 different articles about at least 12 countries", () => {
    expect(originals.length).toBeGreaterThanOrEqual(24);
    expect(new Set(originals.flatMap((article) => article.primary)).size).toBeGreaterThanOrEqual(12);
  });

  it.each(
    golds.map((gold) => [gold.file, gold] as const),
  )("%s: every span is what stands in the page", (file, gold) => {
    const text = readPage(file);
    for (const span of spansOf(gold)) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it("is in step with the annotators' files", () => {
    for (const { gold: golden } of ANNOTATED) {
      for (const name of readdirSync(join(root, golden)).filter((n) => n.endsWith(".gold"))) {
        const page = name.replace(/\.gold$/, ".txt");
        const written: unknown = JSON.parse(read(golden, name.replace(/\.gold$/, ".json")));
        expect(readNotation(page, readPage(page), read(golden, name))).toEqual(written);
      }
    }
  });

  it("uses the words of the contract", () => {
    for (const event of articles.flatMap((article) => article.events)) {
      expect(EVENT_TYPES).toContain(event.type);
      for (const modality of [event.modality, ...event.modalityAccept]) expect(MODALITIES).toContain(modality);
      for (const country of [...event.primary, ...event.secondary]) expect(country).toMatch(/^[A-Z]{2}$/);
      expect(event.headline).not.toBe("");
    }
  });

  it("never calls a country only mentioned that an event may belong to", () => {
    for (const { id, mentioned, events } of articles) {
      const placed = new Set(events.flatMap((e) => [...e.primary, ...e.primaryAccept.flat(), ...e.secondary]));
      expect(
        mentioned.filter((country) => placed.has(country)),
        id,
      ).toEqual([]);
    }
  });

  it("names only weekdays that the calendar has on that date", () => {
    let checked = 0;
    for (const { name: page } of pages) {
      for (const { 0: words, groups = {} } of readPage(page).matchAll(FULL_DATE)) {
        const month = monthNamed(groups["month1"] ?? groups["month2"] ?? "");
        const day = Number(groups["day1"] ?? groups["day2"]);
        const iso = `${groups["year"]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const number = parseIsoDay(iso);
        if (number === null) throw new Error(`${page}: ${words} is no date`);
        expect(`${words}: ${WEEKDAYS[weekdayOf(number) - 1]?.slice(0, 3)}`).toBe(`${words}: ${groups["weekday"]}`);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });

  it("gives a date that names a weekday a day of that weekday, at most two weeks from publication", () => {
    for (const article of articles) {
      for (const event of article.events) {
        const named = WEEKDAYS.findIndex((weekday) => event.dateExpr?.text.includes(weekday)) + 1;
        if (named === 0 || event.start !== event.end || event.start === null) continue;
        const day = parseIsoDay(event.start) ?? Number.NaN;
        expect(`${event.id} ${WEEKDAYS[weekdayOf(day) - 1]}`).toBe(`${event.id} ${WEEKDAYS[named - 1]}`);
        if (event.dateExpr?.text.includes("Easter")) continue; // a feast of any year, not the nearest such day
        const published = parseIsoDay(article.published ?? "") ?? Number.NaN;
        expect(Math.abs(published - day), `${event.id} ${isoDay(day)}`).toBeLessThan(14);
      }
    }
  });
});
