import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/core/civil-time";
import { dateInWords } from "@/lib/core/date-words";
import { isDated } from "@/lib/core/timeline-event";
import { type PaperBand, planPaper } from "@/lib/timeline/paper";
import { aDate, anArticle, anEvent } from "./event.fixture";
import { filterInWords } from "./filter-words";
import { EXPORTERS, type PrintInput, printDocument } from "./index";
import { manyEvents } from "./many-events.fixture";
import { numberedEntries } from "./sources";

const input = (parts: Partial<PrintInput> = {}): PrintInput => ({
  title: "Norway",
  events: [anEvent()],
  articles: [anArticle()],
  exportedAt: "2026-11-22T10:00:00Z",
  filterWords: [],
  ...parts,
});

const room = { width: 760, firstHeight: 330, height: 480 };
const whole = { from: null, to: null };
const bandsOf = (count: number): PaperBand[] => planPaper(numberedEntries(manyEvents(count)), room, whole).pages.flat();

describe("a timeline on paper", () => {
  it.each([1, 12, 60, 400])("never lets two labels of %i events meet, nor a label leave the sheet", (count) => {
    for (const { items, width, height } of bandsOf(count)) {
      expect(height).toBeLessThanOrEqual(room.height);
      for (const [index, { box }] of items.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(-4);
        expect(box.x + box.w).toBeLessThanOrEqual(width + 4);
        const met = items.slice(index + 1).filter((other) => {
          const across = box.x < other.box.x + other.box.w && other.box.x < box.x + box.w;
          return across && box.y < other.box.y + other.box.h && other.box.y < box.y + box.h;
        });
        expect(met.map(({ number }) => number)).toEqual([]);
      }
    }
  });

  it.each([1, 60, 400])("tells or counts each of %i dated events", (count) => {
    const named = new Set(bandsOf(count).flatMap((band) => [...band.items.map((i) => i.number), ...band.untold]));
    const dated = numberedEntries(manyEvents(count)).filter(({ event }) => isDated(event.date));
    expect(dated.filter(({ number }) => !named.has(number))).toEqual([]);
  });

  it("cuts no sign of the first or the last day where a narrow screen lets the picture scroll in its box", () => {
    const days = ["2021-01-01", "2021-12-31"];
    const events = days.map((day, i) => anEvent({ id: `e${i}`, date: aDate(day) }));
    const [band] = planPaper(numberedEntries(events), room, whole).pages.flat() as [PaperBand];
    const dots = band.items.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "dot" ? [mark] : [])));
    const beyond = Math.max(...dots.flatMap(({ x, r }) => [r - x, x + r - band.width]));
    expect(beyond).toBeGreaterThan(0);
    const [, inset] =
      /figure,\.legend\{overflow-x:auto;[^}]*padding-inline:([\d.]+)pt\}/.exec(printDocument(input())) ?? [];
    expect(Number(inset)).toBeGreaterThan(beyond);
  });

  it("draws key and overview once more for a telephone, no wider than its screen, and never on paper", () => {
    const html = printDocument(input());
    const copies = [...html.matchAll(/<div class="narrow">.*?viewBox="0 0 ([\d.]+) /g)].map((match) =>
      Number(match[1]),
    );
    expect(copies.length).toBeGreaterThan(0);
    for (const width of copies) expect(width).toBeLessThanOrEqual(216);
    const [everywhere] = html.split("@media") as [string];
    expect(everywhere).toContain(".narrow{display:none}");
  });

  it("breaks only at the first day of a month", () => {
    const days = bandsOf(400).flatMap(({ span }) => [civilDate(span.from).day, civilDate(span.to).day]);
    expect(new Set(days)).toEqual(new Set([1]));
  });

  it("sets no type under 6 points", () => {
    const marks = bandsOf(400).flatMap(({ frame, items }) => [...frame, ...items.flatMap((item) => item.marks)]);
    const sizes = marks.filter((mark) => mark.kind === "text").map((mark) => mark.size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6);
  });

  it("cuts a long empty stretch out beside a crowd, so that the crowd stays readable", () => {
    const old = anEvent({ id: "old", date: aDate("1948-05-02") });
    const entries = numberedEntries([old, ...manyEvents(14, 2024, 1)]);
    const [first, second] = planPaper(entries, room, whole).pages.flat();
    expect(first?.title).toBe("May 1948");
    expect(civilDate(second?.span.from ?? 0).year).toBe(2024);
  });
});

describe("the print document", () => {
  it("lists every event with its date in words, those that need a date too", () => {
    const events = [...manyEvents(40), anEvent({ id: "shelf", date: aDate(null, null, { precision: "unknown" }) })];
    const html = printDocument(input({ events }));
    expect(html.match(/<tr id="event-\d+"/g)).toHaveLength(41);
    for (const { date } of events) expect(html).toContain(dateInWords(date));
    expect(html).toContain("1 of them needs a date");
  });

  it("marks what is denied, and carries the source with date and basis", () => {
    const html = printDocument(input({ events: [anEvent({ modality: "denied" })] }));
    expect(html).toContain("DENIED");
    expect(html).toContain('<bdi lang="en"><i>Ferry line to the islands opens</i></bdi>. The Alder Post. ');
    expect(html).toContain("Published 5 May 2021 (from the dateline)");
  });

  it("is the same bytes for the same input, and asks no host for anything", () => {
    const events = manyEvents(60);
    expect(printDocument(input({ events }))).toBe(printDocument(input({ events })));
    expect(printDocument(input({ events }))).not.toMatch(/(?:src|href)="https?:|url\(\s*["']?https?:|@import/);
  });

  it("runs nothing that a headline brings along", () => {
    const headline = `</title></style><script>alert(1)</script>"`;
    const html = printDocument(input({ title: headline, permalink: headline, events: [anEvent({ headline })] }));
    expect(html).not.toContain("<script");
  });

  it("says so where nothing matches", () => {
    expect(printDocument(input({ events: [], articles: [] }))).toContain("No event matches.");
  });
});

describe("the files of a view", () => {
  it.each(
    EXPORTERS.map((exporter) => [exporter.id, exporter] as const),
  )("%s holds every headline once written", (_id, exporter) => {
    const events = [anEvent(), anEvent({ id: "e02", headline: "Second ferry leaves", date: aDate("2021-06-01") })];
    const written = String(exporter.write(input({ events })));
    for (const word of ["First", "Second"]) expect(written).toContain(word);
  });

  it("says the filter in words", () => {
    expect(filterInWords({ types: ["LEGAL"], modalities: ["denied"], certainty: 0.6, query: "port" })).toEqual([
      "type court and law",
      "told as denied",
      "certainty of the date at least 60 %",
      "with the words “port”",
    ]);
  });
});
