import { describe, expect, it } from "vitest";
import { isoDay } from "@/lib/core/civil-time";
import { readPage } from "@/lib/ingestion";
import { inferPublication } from "./infer-publication";

/** The most likely day of publication, "none" where there is none. */
function read(page: string): string {
  const [article] = readPage({ file: "page.txt", text: page }).articles;
  if (article === undefined) throw new Error("the page holds no article");
  const { best } = inferPublication(article);
  return best === null ? "none" : isoDay(best);
}
/** What every text says that dates nothing. */
const UNDATED = "Dockers in Vallmora are back at work after a strike of three weeks, their union says.";

describe("the publication day in the head of a page", () => {
  const LINES = [
    "Ann Lee in Vallmora 3 March 2022",
    "3.3.2022 Ann Lee",
    "Election watch, 3 March 2022, 7:12 pm",
    "3 March 2022 \u2013 Half-year results",
    "Stock exchange release 3 March 2022 at 8:00 a.m. EEST",
    "Regulated information | 3 March 2022 \u2013 07:00 CEST",
    "Posted by admin, 3 Mar 2022 in News",
    "Ref: 24-031 / 03 March 2022",
    "Reporting period: 21 to 27 February 2022 | Issued: 3 March 2022",
    "Week 9, 21\u201327 February 2022. Published 3 March 2022",
  ];
  it.each(LINES)("is a day set apart from a few words in the head of a page: %s", (line) => {
    expect(read(`Dock Strike Ends in Vallmora\n\n${line}\n\n${UNDATED}`)).toBe("2022-03-03");
  });
  it.each(LINES.slice(0, 8))("also above the title: %s", (line) => {
    expect(read(`${line}\n\nDock Strike Ends in Vallmora\n\n${UNDATED}`)).toBe("2022-03-03");
  });
  it.each([
    "The old quay closed on 3 March 2022",
    "Two ferries collided, 3 March 2022",
    "Next hearing: 3 March 2022",
    "Sailors missing since 3 March 2022",
    "Tickets on sale from 3 March 2022",
    "A timeline of the strike: 3 March 2022 to 9 May 2022",
  ])("but no day of what is told: %s", (line) => {
    expect(read(`Dock Strike Ends in Vallmora\n\n${line}\n\n${UNDATED}`)).toBe("none");
  });

  it("reads a numeric date as the paper, the spelling or the country of the story writes it", () => {
    const page = (line: string, lead: string): string =>
      `Dock Strike Ends\n\n${line}\nPublished: 03/04/2022\n\n${lead}`;
    const plain = "The ferry company dropped its plan, the union said.";
    expect(read(page("By Ana Rojas", plain))).toBe("none");
    expect(read(page("The Lusaka Morning Courier", plain))).toBe("2022-04-03");
    expect(read(page("By Ana Rojas", `${plain} The labour court is to hear it.`))).toBe("2022-04-03");
    expect(read(page("By Ana Rojas", `${plain} The labor board is to hear it.`))).toBe("2022-03-04");
    expect(read(page("By Ana Rojas", `${plain} Ships wait off Lisbon, where Portugal has its largest port.`))).toBe(
      "2022-04-03",
    );
    expect(read(page("By Ana Rojas", `${plain} Ships wait off Texas and Florida.`))).toBe("2022-03-04");
    expect(read(page("By Ana Rojas", `${plain} Ships wait off Texas and off Portugal.`))).toBe("none");
  });

  it("is not the day on which something else was released, whatever span the title names", () => {
    const page = [
      "Norvik Reports Results for the Nine Months Ended September 30, 2021",
      "VALLMORA, November 22, 2021 (NEWSFEED) -- Norvik today reported its results.",
      "A tanker was released on September 30, 2021 and its master went home.",
    ].join("\n\n");
    expect(read(page)).toBe("2021-11-22");
  });
});
