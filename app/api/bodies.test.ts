import { describe, expect, it } from "vitest";
import { dayNumber } from "@/lib/core/civil-time";
import { correctionBody, correctionInput } from "./corrections/correction-body";
import { Refusal } from "./door";
import { pageInputs, pagesBody } from "./ingest/pages-body";
import { sourceBody } from "./source-body";
import { readTypedDate, readTypedDay } from "./typed-date";

describe("a publication day as typed", () => {
  it("is one day, in words or as ISO", () => {
    for (const text of ["8 Dec 2024", "2024-12-08", "December 8, 2024"]) {
      expect(readTypedDay(text)).toBe(dayNumber(2024, 12, 8));
    }
  });

  it("is never a month, a year or nothing made into a day", () => {
    for (const text of ["Mar 2023", "2019", "soon", "2024-02-30"]) expect(() => readTypedDay(text)).toThrow(Refusal);
  });
});

describe("a date as typed", () => {
  it("of any length is answered in words, and a long one is quoted by its beginning", () => {
    expect(() => readTypedDate("9".repeat(100_000))).toThrow(/^“9{60} …” is not a date Dateline can read/);
    expect(() => readTypedDay("May ".repeat(9000))).toThrow(/^“(May ){15} …” is not one day/);
  });
});

describe("a source as typed", () => {
  it("takes no address that would run, and no day that is none", () => {
    expect(sourceBody.safeParse({ url: "javascript:alert(1)" }).success).toBe(false);
    expect(sourceBody.safeParse({ accessed: "2024-02-30" }).success).toBe(false);
    expect(sourceBody.safeParse({ url: "https://example.org", accessed: "", outlet: "Post" }).success).toBe(true);
  });

  it("says something: a decision about nothing is none", () => {
    for (const body of [{}, { keep: "always" }, { author: undefined }])
      expect(sourceBody.safeParse(body).success).toBe(false);
    expect(sourceBody.safeParse({ author: "" }).success).toBe(true);
  });
});

describe("pages to be read", () => {
  it("are given without the fields left empty", () => {
    const body = pagesBody.parse({ pages: [{ file: "a.txt", text: "x", published: "", outlet: "", url: "" }] });
    expect(pageInputs(body)).toEqual([{ file: "a.txt", text: "x" }]);
  });
});

describe("a decision", () => {
  it("keeps a typed date at the precision it was typed in", () => {
    const input = correctionInput(correctionBody.parse({ eventId: "e1", field: "date", text: "Mar 2023" }));
    expect(input).toMatchObject({ field: "date", value: { edtf: "2023-03", precision: "month", basis: "user" } });
  });

  it("puts an event in countries there are or were, and says how to write one", () => {
    const countries = (...primary: string[]) =>
      correctionBody.safeParse({ eventId: "e1", field: "countries", value: { primary, secondary: [] } });
    expect(countries("NO", "SUHH").success).toBe(true);
    for (const code of ["QQ", "NOR", "no", "ZZZZ"])
      expect(countries(code).error?.message).toMatch(/no such country: write its two letters/);
  });

  it("is turned away for a field that cannot be decided", () => {
    expect(correctionBody.safeParse({ eventId: "e1", field: "id", value: "e2" }).success).toBe(false);
    expect(correctionBody.safeParse({ eventId: "e1", field: "type", value: "WAR" }).success).toBe(false);
  });
});
