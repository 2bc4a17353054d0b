import { describe, expect, it } from "vitest";
import { inPlainDates } from "./plain-dates";

describe("the dates of a page's line", () => {
  it.each([
    [
      "By Ann LeeJune 5, 20192:14 PM GMT+1Last Updated 3 years ago",
      "By Ann Lee June 5, 2019 2:14 PM GMT+1 Last Updated 3 years ago",
    ],
    ["Arlen5 Jun 2019", "Arlen 5 Jun 2019"],
    ["5 Jun 2019 11.22 BSTLast modified on 6 Jun 2019", "5 Jun 2019 11.22 BST Last modified on 6 Jun 2019"],
  ])("stand apart from what they were glued to: %s", (line, plain) => {
    expect(inPlainDates(line)).toBe(plain);
  });

  it.each([
    ["Publié le 5 juin 2019 à 14h02", "Published 5 June 2019  14h02"],
    ["Mis à jour le 5 août 2019", "Updated 5 August 2019"],
    ["5 de junio de 2019", "5 June 2019"],
    ["Dia 5 Dezembro 2019", "Dia 5 December 2019"],
    ["5. Oktober 2019", "5 October 2019"],
    ["5/set/2019", "5 September 2019"],
    ["5 Haziran 2019", "5 June 2019"],
    ["5 июня 2019", "5 June 2019"],
    ["5 يونيو 2019", "5 June 2019"],
    ["2019年6月5日", "2019-06-05 "],
    ["5.VI.2019", "5.6.2019"],
    ["5. 6. 2019", "5.6.2019"],
    ["Jun.5.2019", "Jun 5, 2019"],
    ["20190605 1422 GMT", "2019-06-05 1422 GMT"],
    ["051422Z JUN 19", "05 JUN 2019 14:22"],
    ["05.06.19, 14:22", "05.06.2019, 14:22"],
    ["5-Jun-19", "5 Jun 2019"],
    ["5/6/98", "5/6/1998"],
  ])("are written as English writes them: %s", (line, plain) => {
    expect(inPlainDates(line)).toBe(plain);
  });

  it.each([
    "5 listopad 2019",
    "5 persons 2019",
    "version 5.13.40",
    "at 5 June 10 AM",
    "5 June 2019, 14.02.30",
    "10.0.0.12",
  ])("are left where the words are none, or name two days: %s", (line) => {
    expect(inPlainDates(line)).toBe(line);
  });

  it("lose the same day in another calendar, and only beside that of the West", () => {
    expect(inPlainDates("Wednesday 2 Shawwal 1440 - 5 June 2019")).toMatch(/^Wednesday +- 5 June 2019$/);
    expect(inPlainDates("Ginbot 28, 2011 / June 5, 2019")).toMatch(/^ +\/ June 5, 2019$/);
    expect(inPlainDates("5 June 2019 - 6 June 2019")).toBe("5 June 2019 - 6 June 2019");
    expect(inPlainDates("2 Shawwal 1440")).toBe("2 Shawwal 1440");
  });
});
