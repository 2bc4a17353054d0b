import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "@/lib/core/article";
import { readPage } from "./read-page";

const read = (text: string) => readPage({ file: "page.txt", text });
const kinds = (article: Article | undefined): string[] => article?.zones.map(({ kind }) => kind) ?? [];
const codes = (text: string): string[] => read(text).problems.map(({ code }) => code);

const REPORT = `Bridge Over the Orla Opens After Four Years

The bridge over the Orla opened to traffic on Monday, the city said.

It had been closed since a barge struck it in 2017.`;

/** Lines of every kind that pages have, in any order. */
const anyLine = fc.oneof(
  fc.constantFrom(
    "",
    "",
    "TT",
    "Share",
    "Related articles",
    "---",
    "# Storm Cuts Power to Half the Island",
    "Storm Cuts Power to Half the Island",
    "The power company said on Friday that a storm had cut power to half the island.",
    "Repair crews work on a mast, 3 May 2020. (Island Photo/Handout)",
    "By Nora Lind",
    "Published: 3 May 2020",
    "Title: Storm Cuts Power",
    "https://paper.example/2020/05/03/storm",
    "KELSO, May 3 (Island News) — The storm hit before dawn.",
    "\u00a0\u3000Wide spaces before a line that then goes on like any other sentence does. ",
    "\uFEFFA mark before the line.",
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const anyPage = fc
  .array(fc.tuple(anyLine, fc.constantFrom("\n", "\n", "\r\n", "\r", "\f", "\u2028")), { maxLength: 40 })
  .map((lines) => lines.flat().join(""));

describe("reading a page", () => {
  it("never changes or loses a character: zones are in order, apart, and hold all that is no space", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        for (const article of read(page).articles) {
          for (const { start, end } of [article.source, ...article.alsoAt]) expect(start).toBeLessThan(end);
          expect(article.text).toBe(page.slice(article.source.start, article.source.end));
          let at = 0;
          for (const zone of article.zones) {
            expect(article.text.slice(at, zone.start)).toMatch(/^\s*$/);
            expect(zone.start).toBeGreaterThanOrEqual(at);
            expect(article.text.slice(zone.start, zone.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
            if (zone.repeats !== undefined) expect(article.zones[zone.repeats]?.kind).toBe(zone.kind);
            at = zone.end;
          }
          expect(at).toBe(article.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("finds an article or says why not, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(anyPage, fc.string({ unit: "binary", maxLength: 300 })), (page) => {
        const { articles, problems } = read(page);
        expect(articles.length + problems.length).toBeGreaterThan(0);
        for (const { message } of problems) expect(message).toMatch(/[.!]$/);
      }),
    );
  });

  it("gives the same article on every page that carries it, with other line ends and other buttons around it", () => {
    const id = read(REPORT).articles[0]?.id;
    const dressed = `\uFEFFMenu\r\n${REPORT.replace(/\n/g, "\r\n")}\r\n\r\nShare on WhatsApp\r\n`;
    expect(read(dressed).articles.map((article) => article.id)).toEqual([id]);
    const spaced = REPORT.replace(/The bridge/, "The\u00a0bridge");
    expect(read(spaced).articles[0]?.id).toBe(id);
    expect(read(spaced).articles[0]?.text).toContain("The\u00a0bridge");
  });

  it("reads the same article on two joined pages as one, seen twice", () => {
    const page = `${REPORT}\n\n\n${REPORT}\n`;
    const { articles } = read(page);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.alsoAt).toEqual([{ file: "page.txt", start: REPORT.length + 3, end: page.length - 1 }]);
  });

  it("cuts a headline off the paragraph that a page without a line end was glued to", () => {
    const next =
      "Divers Find Wreck of Steamer Off Cape Mora\n\nThe wreck on the sea floor. (Sealab/Handout)\n\nDivers Find Wreck of Steamer Off Cape Mora\n\nDivers found the wreck of a steamer on Friday.";
    const { articles } = read(REPORT + next);
    expect(articles.map(({ title }) => title)).toEqual([
      "Bridge Over the Orla Opens After Four Years",
      "Divers Find Wreck of Steamer Off Cape Mora",
    ]);
    expect(articles[1]?.source.start).toBe(REPORT.length);
  });

  it("keeps a heading inside an article in its body", () => {
    const page = `${REPORT}\n\nWhat the barge carried\n\nThe barge carried gravel for a road in the north.`;
    expect(read(page).articles.map(kinds)).toEqual([["title", "body", "body", "body", "body"]]);
  });

  it("leaves a date line to the article it stands in, not to its neighbour", () => {
    const page = `${REPORT}\n\nPublished: 5 March 2021\n\n\nSchool Roof Falls In After Heavy Snow\n\nBy Ida Holm\n\nA school roof fell in on Tuesday.`;
    const [first, second] = read(page).articles;
    expect(kinds(first)).toContain("metadata");
    expect(kinds(second)).not.toContain("metadata");
  });

  it("reads one line as a text, not as a title without an article", () => {
    const [article] = read("The museum in Tarn opened on 3 May 2021 after a long repair").articles;
    expect(kinds(article)).toEqual(["body"]);
    expect(article?.title).toBe("The museum in Tarn opened on 3 May 2021 after a long repair");
  });

  it("takes a report that closes with its agency as a report, not as a caption", () => {
    const [article] = read("Talks Fail in Port Lisse\n\nTalks over the fishing quota failed on Monday. (AFP)").articles;
    expect(kinds(article)).toEqual(["title", "body"]);
  });

  it("does not take a sentence for a byline, a header or a date line", () => {
    const page = `${REPORT}\n\nBy Monday evening the queue had gone.\n\nUpdated figures published on 3 March 2022 show that traffic grew.`;
    expect(kinds(read(page).articles[0])).toEqual(["title", "body", "body", "body", "body"]);
  });

  it("knows a line with the day and the paper, and one that names a person, from a subtitle", () => {
    const head = (line: string): Article | undefined => read(REPORT.replace("\n\n", `\n\n${line}\n\n`)).articles[0];
    for (const line of [
      "Orla Courier, Friday 7 October 2022",
      "Orla Courier | Oct 7, 2022 | 4 min read",
      "Posted on 7 October 2022 by Ana Duarte",
    ]) {
      expect(kinds(head(line))).toEqual(["title", "metadata", "body", "body"]);
    }
    expect(head("Posted on 7 October 2022 by Ana Duarte")?.author).toBe("Ana Duarte");
    expect(kinds(head("Ana Duarte reports from Orla"))).toEqual(["title", "byline", "body", "body"]);
    expect(head("Ana Duarte in Lisbon")?.author).toBe("Ana Duarte");
    // The words of a subtitle stand in the text in lower case too: "opened", "traffic", "city".
    expect(kinds(head("City Opened Traffic"))).toEqual(["title", "subtitle", "body", "body"]);
    expect(kinds(head("Mayor cuts a ribbon after the first lorry has passed"))).toEqual([
      "title",
      "subtitle",
      "body",
      "body",
    ]);
  });

  it("takes no headline and no date from a list of other pieces", () => {
    const list =
      "Related articles\n\nHarbour Crane Falls Into the Sea\n3 March 2021\n\nCity Buys Four New Ferries\n5 March 2021";
    const page = `${REPORT}\n\n${list}\n\n\nSchool Roof Falls In After Heavy Snow\n\nA school roof fell in on Tuesday.`;
    const { articles } = read(page);
    expect(articles.map(({ title }) => title)).toEqual([
      "Bridge Over the Orla Opens After Four Years",
      "School Roof Falls In After Heavy Snow",
    ]);
    expect(articles.flatMap(kinds)).toEqual(["title", "body", "body", "title", "body"]);
  });

  it("takes a day before a dash for the dateline, behind two towns or alone, but not the first entry of a chronology", () => {
    const opening = (text: string): string[] => {
      const article = read(`Quay Firm Buys Second Crane\n\n${text}`).articles[0];
      const zone = article?.zones.find(({ kind }) => kind === "dateline");
      return zone && article ? [article.text.slice(zone.start, zone.end)] : [];
    };
    const news = "Orla Quay today bought a second crane for the port.\n\nIt cost the firm four million.";
    expect(opening(`ARLEN, Norland and VIBO, Sundmark – June 3, 2021 – ${news}`)).toEqual([
      "ARLEN, Norland and VIBO, Sundmark – June 3, 2021 –",
    ]);
    expect(opening(`Jun 3, 2021 - ${news}`)).toEqual(["Jun 3, 2021 -"]);
    expect(opening("3 June 2021 – The firm bought a crane.\n\n9 July 2021 – The crane fell into the harbour.")).toEqual(
      [],
    );
  });

  it("leaves the days of a chronicle in its text", () => {
    const page =
      "How the Strike Went\n\n3 May 2021\n\nDockers walked out in Vallmora.\n\n9 May 2021\n\nThe port company raised its offer.";
    expect(kinds(read(page).articles[0])).toEqual(["title", "body", "body", "body", "body"]);
  });

  it("takes what buttons left inside a line out of the sentence around it", () => {
    const [article] = read(
      "The bridge over the Orla opened. Click to share on Chirper (Opens in new window) Traffic was light on Monday.",
    ).articles;
    expect(article?.zones.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ["body", "The bridge over the Orla opened."],
      ["residue", "Click to share on Chirper (Opens in new window)"],
      ["body", "Traffic was light on Monday."],
    ]);
  });

  it("reads a title in the quotes of front matter without them", () => {
    const [article] = read(`---\ntitle: "Bridge Opens Again"\ndate: 2022-03-03\n---\n\n${REPORT.slice(45)}`).articles;
    expect(article?.title).toBe("Bridge Opens Again");
    expect(kinds(article)).toEqual(["metadata", "title", "metadata", "metadata", "residue", "body", "body"]);
  });

  it("says what is wrong with pages it cannot read", () => {
    expect(codes("")).toEqual(["empty-file"]);
    expect(codes("\uFEFF \r\n\t ")).toEqual(["empty-file"]);
    expect(codes("%PDF-1.7 binary")).toEqual(["binary-content"]);
    expect(codes("a\u0000b\u0000c")).toEqual(["binary-content"]);
    expect(codes("<!DOCTYPE html><html><body><p>News</p></body></html>")).toEqual(["html-not-supported"]);
    expect(codes("Menu\nShare\nTT\nRead more\nAccept all cookies")).toEqual(["no-article-found"]);
    expect(codes("Hello there")).toEqual(["text-too-short"]);
  });

  it("reads a long report, and sends a book back to be cut", () => {
    const report = (sentences: number): string =>
      `Ferry line closes\n\n${Array.from({ length: sentences }, (_, i) => `The harbour master closed ferry line ${i} on Monday.`).join("\n")}`;
    expect(codes(report(9000))).toEqual([]);
    const [problem] = readPage({ file: "book.txt", text: report(11_000) }).problems;
    expect(problem).toMatchObject({ code: "text-too-long", start: 0 });
    expect(problem?.message).toContain("Cut it into its articles or chapters");
  });

  it("leaves out an article in a language whose dates it does not read, and keeps its English neighbour", () => {
    const french = `Le pont sur l'Orla rouvre après quatre ans

Par Anne Morel

Le pont sur l'Orla a rouvert lundi à la circulation, a annoncé la ville dans un communiqué. Il était fermé depuis qu'une péniche l'avait heurté en 2017.`;
    const { articles, problems } = read(`${REPORT}\n\n\n${french}\n`);
    expect(articles.map(({ title }) => title)).toEqual(["Bridge Over the Orla Opens After Four Years"]);
    expect(problems[0]).toMatchObject({ code: "language-not-supported", start: REPORT.length + 3 });
    expect(problems[0]?.message).toContain("French");
  });

  it("knows nothing of a publication date that only extraction may read", () => {
    expect(read(`Published: 3 May 2020\n\n${REPORT}`).articles[0]?.published.basis).toBe("unknown");
  });

  it("takes time in proportion to the page, also for one line of megabytes", () => {
    const sentence = "The council of Arlen met on Monday and voted for a new bridge. ";
    const timed = (shape: string, chars: number): number => {
      const page = shape.repeat(Math.ceil(chars / shape.length));
      const started = performance.now();
      read(page);
      return performance.now() - started;
    };
    for (const shape of [
      sentence,
      `${sentence}\n\n`,
      "Bridge Opens in Arlen Today\n",
      "(((",
      "3 May 2020\n",
      "# A\n",
    ]) {
      timed(shape, 30_000);
      // Eight times the text: eight times the time, and three times that for a busy machine; a square would be 64.
      expect(timed(shape, 240_000)).toBeLessThan(24 * timed(shape, 30_000) + 400);
    }
  });
});
