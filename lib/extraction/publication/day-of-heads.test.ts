import { describe, expect, it } from "vitest";
import { isoDay } from "@/lib/core/civil-time";
import { readPage } from "@/lib/ingestion";
import { inferPublication } from "./infer-publication";

const TITLE = "Ferry Company Drops Plan to Close Island Route";
const LEAD = "The ferry company that serves the islands off Vallmora has dropped its plan, its owner said.";
const NEXT = "Islanders had feared for their school. The owner says that the state will pay for half of the fuel.";

/** The most likely day of publication of a page, written as "TITLE / line / LEAD / NEXT"; "none" where there is none. */
function read(page: string): string {
  const text = page
    .split(" // ")
    .map((line) => line.replace("TITLE", TITLE).replace("LEAD", LEAD).replace("NEXT", NEXT))
    .join("\n\n");
  const [article] = readPage({ file: "page.txt", text }).articles;
  if (article === undefined) throw new Error("the page holds no article");
  const { best } = inferPublication(article);
  return best === null ? "none" : isoDay(best);
}

describe("the day of a page, from the lines of its head", () => {
  it.each([
    "Tues., February 7, 2023timer4 min. read",
    "Week 6, 30 January to 5 February 2023. Published 7 February 2023",
    "Written by Rosa Lindt, MS, RD on February 7, 2023",
    "BY KAMILA GRANT ON 2/7/23 AT 4:00 PM EST",
    "By KRT Staff | February 7, 2023 at 2:26 PM HST - Updated February 7 at 4:46 PM",
    "Updated 1909 GMT (0309 HKT) February 7, 2023",
    "0 Comment(s)Print E-mail Valley.org, February 7, 2023",
    "Riyadh, Rajab 16, 1444 AH, corresponding to February 07, 2023 AD, NPA",
    "The press release issued by the Harbour Office on 7 February 2023.",
    "Judgment delivered on 7 February 2023",
    "Speech by Ana Prosser, Governor of the Bank of Vallmora, at the Harbour Club, Vallmora, 7 February 2023",
    "Contributor: Ana Prosser Feb 7, 2023 6:02pm 318 views",
    "02/07/2023 February 7, 2023",
    "2023.02.07 18:02",
    "11:42, 07-Feb-2023",
    "7 February 2566 (2023)",
    "Vallmora, den 7. Februar 2023",
    "Volume 14, Issue 3 \u2014 7 February 2023",
    "Received: 3 March 2022 / Accepted: 9 January 2023 / Published online: 7 February 2023",
    "By IDA HOLM and TOM REYLE February 7, 2023 GMT",
    "On: February 7, 2023 // In: News // With: 0 Comments",
    "Heard on: 28 January 2023 // Judgment date: 7 February 2023",
    "Bulletin of 7 February 2023",
    "News item | 07-02-2023 | 14:05 // Of 23-01-2023 nothing is left.",
    "Added: February 7, 2023",
    "Flash Update #3 // As of 7 February 2023",
    "Kindly share this story: // 7th February 2023 // By Ida Holm, Vallmora",
    "Previous Post // Next Post // 7 February 2023 | by Ida Holm",
    "PTI | Vallmora | Updated: 07-02-2023 15:12 IST | Created: 07-02-2023 15:10 IST",
  ])("is read whatever stands beside it: %s", (line) => {
    expect(read(`TITLE // ${line} // LEAD // NEXT`)).toBe("2023-02-07");
  });

  it.each([
    "Nairobi/Kampala, 7 February 2023 (Agency) \u2013 LEAD",
    "VALLMORA - 7 FEBRUARY 2023: LEAD",
    "February 7, 2023 (VALLMORA) \u2013 LEAD",
    "Vallmora / 7 February 2023. LEAD",
    "[Vallmora, 7 February 2023] LEAD",
    "NPA \u2013 Vallmora \u2013 February 7, 2023 \u2013 LEAD",
    "VALLMORA | 7 Feb 2023 | LEAD",
    "VALLMORA, Feb. 7, 2023 /NORWIRE/ -- LEAD",
    "7 February 2023 | VALLMORA - LEAD",
    "(NORPRESS) VALLMORA, Feb. 7, 2023 - LEAD",
    "Tuesday, February 7, 2023, Vallmora: LEAD",
    "VALLMORA, February 7, 2023. /NORPRESS/. LEAD",
  ])("is that of a dateline in any order: %s", (lead) => {
    expect(read(`TITLE // ${lead} // NEXT`)).toBe("2023-02-07");
  });

  it.each([
    "2023-02-07 13:00 GMT+8",
    "(Ana Prosser, 7 February 2023)",
    "A version of this article appears in print on Feb. 7, 2023, Section A, Page 9 of the Vallmora edition.",
    "Vallmora // 7 February 2023 // For further information: Press Office, tel. 555-0142",
    "Posted on: Tue, 7 Feb 2023 00:56:42 +0000",
  ])("is also read below the text: %s", (line) => {
    expect(read(`TITLE // LEAD // NEXT // ${line}`)).toBe("2023-02-07");
  });

  it("stays that of the text above a list of other pieces with days of their own", () => {
    const list =
      "Recent // Crane falls in Porto Lund // March 9, 2023 // Tug crews vote // March 8, 2023 // All are welcome.";
    expect(read(`TITLE // February 7, 2023 at 4:02 pm // LEAD // NEXT // ${list}`)).toBe("2023-02-07");
    const released = "The vessel was released on September 30, 2022, when the fine was paid.";
    const page = `Fleet Results for Nine Months Ended September 30, 2022 // VALLMORA, November 22, 2022 (NORWIRE) -- LEAD // ${released}`;
    expect(read(page)).toBe("2022-11-22");
  });

  it("is the earlier one where the masthead carries the day of the visit", () => {
    expect(read("Wed, Nov 20, 2024 // TITLE // BY KAMILA GRANT ON 2/7/23 AT 4:00 PM EST // LEAD")).toBe("2023-02-07");
    expect(read("Menu // Home // Wed, Nov 20, 2024 // TITLE // Feb. 7, 2023 8:03 am ET // LEAD")).toBe("2023-02-07");
    expect(read("26 September 2024 // Moscow: 16:13 // NEWS RELEASES // 07.02.2023 // TITLE // LEAD")).toBe(
      "2023-02-07",
    );
  });
});

describe("no day of a page", () => {
  it.each([
    "Closing date: 7 February 2023",
    "Apply by 7 February 2023",
    "Next publication date: 7 February 2023",
    "Date of incident: 7 February 2023",
    "Incident date // 7 February 2023",
    "Ana Prosser // Joined: Feb 7, 2013",
    "Resolution 118 (2013), adopted 7 February 2013",
    "Date: 7 February 2023 // Time: 6 pm to 8 pm // Venue: Town Hall, Vallmora",
    "Tuesday, 7 February 2023, 19:00 // Harbour Theatre, Vallmora",
    "Vallmora United 2\u20131 Porto Lund // 7 February 2023 // Attendance: 1,205",
    "Release date: 7 February 2023 (cinemas) // Director: Mara Dunn",
    "Battle of Vallmora // Date: 7 February 1823 // Location: Vallmora",
    "\u201cThe quay is ours.\u201d // \u2014 Jo Lund (@jolund) February 7, 2023",
    "From 1 to 7 February 2023",
    "Satellite image, 7 February 2023",
    "Attack on Vallmora, 7 February 2023",
    "Earthquake, 7 February 2023",
    "Starting February 7, 2023",
    "Vallmora Port Act, 7 February 2013",
    "Webinar | 7 February 2023 | 15:00 CET | Register now",
    "Signed at Vallmora, 7 February 2013",
    "Launched February 7, 2013",
    "The Vallmora Accord of 7 February 2013",
  ])("is what a line says of something else: %s", (line) => {
    expect(read(`TITLE // ${line} // LEAD // NEXT`)).toBe("none");
  });

  it.each([
    "Next update: 7 February 2023",
    "Next in series // 7 February 2023",
    "Up next // February 7, 2023 // The quay walks",
    "Photo: Mara Dunn, 7 February 2023",
    "Site last updated: 7 February 2023",
    "Join us on Tuesday, 7 February 2023.",
    "Next Post // Tug Crews Vote // Tue Feb 7 , 2023",
    "User rating // Reviewed by Mika on 7 February 2023",
    "Privacy policy last updated: 7 February 2023",
    "Upcoming events // 7 February 2023 // Harbour open day",
    "Opinion // A harbour adrift // Updated 7 Feb 2023 // It would be a mistake to leave it so. // Open gates // 8 Feb 2023",
    "Most Read // Feb 7, 2023 // Tug crews vote // Feb 9, 2023 // Crane falls",
    "Comments // Jo Lund // 9 February 2023 // Well done, all of you, and about time too.",
    "Sources // 1. Harbour Board, Annual Report, 7 February 2023. // 2. Dunn, M., Cranes, 3 March 2021.",
    "Copyright \u00a9 7 February 2023 Vallmora Times. All rights reserved.",
  ])("belongs to what stands below the text: %s", (lines) => {
    expect(read(`TITLE // LEAD // NEXT // ${lines}`)).toBe("none");
  });
});
