import { isCivilDate } from "@/lib/core/civil-time";
import type { CalendarFields, Reading } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readDay, readMonth } from "../vocabulary";

const MOVED =
  /\b(?:postponed|delayed|moved|rescheduled|brought\sforward|pushed\sback|put\s(?:back|off)|deferred|shifted)\s(?:[a-z]+\s){0,2}$/i;

/** "May 3-7", "from 21 to 30 November", "between March 3 and 7", "June to August 1990", "1914-18". */
export const dateRange = temporalRule({
  name: "from one day to another",
  phrases: [
    "[(from|between) ]{m1=month} {d1=day}{to=rangeTo}({m2=month} )?{d2=day}[,? {y2=year}]"
      .replace("({m2=month} )?", "[{m2=month} ]")
      .replace("[,? {y2=year}]", "[[,] {y2=year}]"),
    "[(from|between) ][the ]{d3=day}[ {m3=month}]{to2=rangeTo}[the ]{d4=day}[ of]~{m4=month}[[,] {y4=year}]",
    "[(from|between) ]{m5=month}{to3=rangeTo}{m6=month}[[,] {y6=year}]",
    "[(from|between) ]{m5=month}[,] {y5=year}{to5=rangeTo}{m6=month}[,] {y6=year}",
    "[(from|between) ][the ]{d3=day}[ of]~{m3=month}[,] {y3=year}{to6=rangeTo}[the ]{d4=day}[ of]~{m4=month}[,] {y4=year}",
    "[(from|between) ]{m1=month} {d1=day}[,] {y1=year}[,]{to7=rangeTo}{m2=month} {d2=day}[,] {y2=year}",
    "[(from|between) ]{y7=year}{to4=yearTo}({y8=year}|{yy=twoDigits})",
  ],
  read(words, { words: matched, start, before, after }): Reading | null {
    const { y1, y3, y5, m1, d1, m2, d2, y2, d3, m3, d4, m4, y4, m5, m6, y6, y7, y8, yy } = words;
    const led = /^(?:from|between)\b/i.test(matched);
    // "1990 and 1991" is a list; only "between" makes it a range.
    const list = /\s(?:and|&)\s/i.test(matched) && !/^between\b/i.test(matched);
    if (y7 !== undefined) {
      if (list) return null;
      const first = Number(y7);
      const last = y8 !== undefined ? Number(y8) : Math.floor(first / 100) * 100 + Number(yy);
      // "2004-11" may be November; "1914-18" is a range. Without "from", two digits must be later years.
      if (last <= first || (yy !== undefined && !led && Number(yy) <= 12 && last !== first + 1) || last - first > 300)
        return null;
      if (/^[-–.,]\d|^\s?%/.test(after(3)) || /[\d$£€]$/.test(before(1))) return null;
      return range({ year: first }, { year: last }, y7, y8 ?? yy ?? "");
    }
    if (m5 !== undefined && m6 !== undefined) {
      if (list) return null;
      if (!led && y6 === undefined && !/[-–]/.test(matched) && !/^[A-Z]/.test(m5)) return null;
      if (!/^[A-Z]/.test(m5) || !/^[A-Z]/.test(m6)) return null;
      const [from, to] = [readMonth(m5), readMonth(m6)];
      const year = y6 === undefined ? undefined : Number(y6);
      const yearBefore = year !== undefined && from > to ? year - 1 : year;
      return range({ year: y5 === undefined ? yearBefore : Number(y5), month: from }, { year, month: to }, m5, m6);
    }
    const month1 = m1 ?? m3 ?? m4 ?? "";
    const month2 = m2 ?? m4 ?? m1 ?? "";
    const [from, to] = [readDay(d1 ?? d3 ?? ""), readDay(d2 ?? d4 ?? "")];
    const year = y2 ?? y4;
    const firstYear = y1 ?? y3;
    const common = year === undefined ? undefined : Number(year);
    const first: CalendarFields = { year: common, month: readMonth(month1), day: from };
    const last: CalendarFields = { year: common, month: readMonth(month2), day: to };
    if (!isCivilDate(2024, first.month as number, from) || !isCivilDate(2024, last.month as number, to)) return null;
    if (firstYear !== undefined) {
      if (list && !led) return null;
      first.year = Number(firstYear);
      return Number(firstYear) > Number(year) ? null : range(first, last, m1 ?? d3 ?? "", "");
    }
    if (first.month === last.month && to <= from) return null;
    // "May 4 and 5" are two days in a row, "May 4 and 9" are two days apart.
    if (list && (first.month !== last.month || to !== from + 1)) return null;
    if (/^(?:,\d|:\d|%)/.test(after(2))) return null;
    if (first.year !== undefined && readMonth(month1) > readMonth(month2)) first.year -= 1;
    return range(first, last, d1 !== undefined ? (m1 ?? "") : (d3 ?? ""), "");

    function range(a: CalendarFields, b: CalendarFields, firstWords: string, lastWords: string): Reading {
      // "Moved from 4 May to 9 June": two days, and nothing between them.
      if (/^from\b/i.test(matched) && MOVED.test(before(40))) {
        const at = matched.indexOf(firstWords);
        const end = at + (/(?:\sto\s|\suntil\s|\still\s)/i.exec(matched.slice(at))?.index ?? firstWords.length);
        return {
          type: "DATE",
          meaning: { kind: "calendar", fields: a },
          start: start + at,
          end: start + end,
          because: "Something was moved from this date to another.",
          confidence: 0.9,
        };
      }
      const from = start + matched.indexOf(firstWords);
      const cut = /(?:\s?[-–—/]\s?|\s(?:to|through|thru|until|till|and|&)\s(?:the\s)?)/i.exec(
        matched.slice(firstWords.length + matched.indexOf(firstWords)),
      );
      const offset = matched.indexOf(firstWords) + firstWords.length + (cut?.index ?? 0);
      void lastWords;
      return {
        type: "DATE",
        meaning: {
          kind: "range",
          first: { start: from, end: start + offset, fields: a },
          last: { start: start + offset + (cut?.[0].length ?? 0), end: start + matched.length, fields: b },
        },
        start: from,
        because: `"${matched}" runs from its first to its last day.`,
      };
    }
  },
  examples: [
    { text: "May 3-7, 2016", means: "2016-05-03/2016-05-07" },
    { text: "from 21 to 30 November 2024", finds: "21 to 30 November 2024", means: "2024-11-21/2024-11-30" },
    { text: "between March 3 and 7", finds: "March 3 and 7", means: "2022-03-03/2022-03-07", published: "2022-03-20" },
    {
      text: "grounded from March 2019 to November 2020",
      finds: "March 2019 to November 2020",
      means: "2019-03/2020-11",
    },
    { text: "from 3 May 2016 to 7 June 2017", finds: "3 May 2016 to 7 June 2017", means: "2016-05-03/2017-06-07" },
    {
      text: "The final was moved from 4 May to 9 June 2016.",
      finds: "4 May",
      means: "2016-05-04",
      published: "2016-05-20",
    },
    { text: "1 & 2 October", means: "2021-10-01/2021-10-02", published: "2021-09-20" },
    { text: "1914-18", means: "1914/1918" },
  ],
  leaves: ["March 7-3", "2004-11"],
});
