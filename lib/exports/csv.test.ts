import { describe, expect, it } from "vitest";
import { csv } from "./csv";
import { aDate, anArticle, anEvent } from "./event.fixture";
import type { ExportInput } from "./exporter";

const input = (parts: Partial<ExportInput>): ExportInput => ({
  title: "Norway",
  events: [anEvent()],
  articles: [anArticle()],
  exportedAt: "2026-11-22T10:00:00Z",
  filterWords: [],
  ...parts,
});

/** Reads RFC 4180 by the letter: quotes, doubled quotes, CRLF. */
function records(text: string): Record<string, string>[] {
  const cells = [...text.replace(/^\uFEFF/, "").matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
  const lines: string[][] = [[]];
  for (const [, cell = "", end] of cells) {
    lines.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\r\n") lines.push([]);
  }
  const [header = [], ...rest] = lines.slice(0, -1);
  return rest.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ""])));
}
const rows = (parts: Partial<ExportInput>): Record<string, string>[] => records(csv.write(input(parts)) as string);

describe("the CSV", () => {
  it("has one line an event with inclusive ISO days, EDTF, words and sources", () => {
    expect(rows({ events: [anEvent({ date: aDate("2021-05-03", "2021-05-09") })] })).toEqual([
      expect.objectContaining({
        number: "1",
        start: "2021-05-03",
        end: "2021-05-09",
        edtf: "2021-05-03/2021-05-09",
        date: "3–9 May 2021",
        certainty: "certain",
        modality: "asserted",
        headline: "First ferry leaves Port Alder",
        sources:
          "The Alder Post, Ferry line to the islands opens, https://alder.example/ferry, 5 May 2021 (from the dateline)",
      }),
    ]);
  });

  it("leaves a day empty where it is not known", () => {
    const [row] = rows({
      events: [anEvent({ date: aDate(null, null, { precision: "month", partial: { month: 9 } }) })],
    });
    expect(row).toMatchObject({ start: "", end: "", edtf: "XXXX-09", date: "September, year unknown" });
  });

  it("carries quotes, commas and line ends unchanged", () => {
    const headline = 'Mayor: "Never", says paper,\nand resigns';
    expect(rows({ events: [anEvent({ headline }), anEvent({ id: "e02" })] })[0]).toMatchObject({ headline });
  });

  it.each([
    "=HYPERLINK(1)",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
  ])("gives a spreadsheet no formula to run: %j", (headline) => {
    expect(rows({ events: [anEvent({ headline })] })[0]).toMatchObject({ headline: `'${headline}` });
  });

  it("does not take a year before 0 for a formula", () => {
    expect(rows({ events: [anEvent({ date: aDate("-0043-03-15") })] })[0]).toMatchObject({ start: "-0043-03-15" });
  });
});
