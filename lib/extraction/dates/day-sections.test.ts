import { describe, expect, it } from "vitest";
import type { PublicationDate } from "@/lib/core/article";
import { isoDay, parseIsoDay } from "@/lib/core/civil-time";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";
import { daySections, sectionDates } from "./day-sections";

const PUBLISHED: PublicationDate = {
  from: parseIsoDay("2020-01-12")!,
  to: parseIsoDay("2020-01-13")!,
  best: parseIsoDay("2020-01-12")!,
  basis: "user",
  confidence: 1,
  explanation: [],
};

const LIVE = `Flood live

Sunday 12 January

8.40pm
The bridge opened this afternoon.

Saturday 11 January

9.30pm
Crews arrived this afternoon. The dam had leaked since Friday.

1.20pm
The road was shut at noon.

Friday, Jan 10

7.10am
Rain began last night. A tree fell at 4.30am.
`;

const read = (text: string): Record<string, string> =>
  Object.fromEntries(
    sectionDates(text, daySections({ text, zones: [] }, PUBLISHED), "en").map((time) => {
      const line = text.slice(text.lastIndexOf("\n", time.start) + 1, text.indexOf("\n", time.end));
      expect(text.slice(time.start, time.end)).toBe(time.text);
      return [`${line.slice(0, 12)}|${time.text}`, time.value];
    }),
  );

describe("a live page that runs over several days", () => {
  it("reads each entry from the day it stands under", () => {
    const times = read(LIVE);
    expect(times["The bridge o|this afternoon"]).toBe("2020-01-12TAF");
    expect(times["Crews arrive|this afternoon"]).toBe("2020-01-11TAF");
    expect(times["Crews arrive|Friday"]).toBe("2020-01-10");
    expect(times["Rain began l|last night"]).toBe("2020-01-09TNI");
  });

  it("takes the hour above an entry for one of its own day, whatever was told in the entry before", () => {
    expect(read(LIVE)["1.20pm|1.20pm"]).toBe("2020-01-11T13:20");
    expect(read(LIVE)["7.10am|7.10am"]).toBe("2020-01-10T07:10");
  });

  it("takes small hours after a night for those of the next morning", () => {
    expect(read(LIVE)["Rain began l|4.30am"]).toBe("2020-01-10T04:30");
  });

  it("says that the heading gives the day", () => {
    const [time] = sectionDates(LIVE, daySections({ text: LIVE, zones: [] }, PUBLISHED), "en").filter(
      (t) => t.text === "last night",
    );
    expect(time?.explanation.at(-1)?.because).toContain('under "Friday, Jan 10"');
  });
});

describe("a page that is no such live page", () => {
  const days = (text: string): (string | null)[] =>
    daySections({ text, zones: [] }, PUBLISHED).map(({ published: { best } }) => (best === null ? null : isoDay(best)));

  it.each([
    [
      "without hours and with an older month",
      `${LIVE.replaceAll(/^[\d.]+[ap]m$/gm, "")}\n\nMarch 2018\n\nThe dam was built.`,
    ],
    ["with headings out of order", LIVE.replace("Friday, Jan 10", "Sunday 12 January")],
    [
      "with a weekday that is not that of its day",
      LIVE.replace("Saturday 11", "Monday 11").replace("Friday, ", "Sunday, "),
    ],
    ["that looks ahead", LIVE.replaceAll("January", "March").replace("Jan 10", "March 10")],
  ])("%s is read from its publication day", (_, text) => {
    expect(days(text)).toEqual(["2020-01-12"]);
  });
});

describe("entries whose words stand beside the hour", () => {
  const PAGE = [
    "Tuesday 4 May",
    "22:10 That is all for tonight.",
    "Monday 3 May",
    "17:15 Neighbours in Arica called the fire service this morning.",
    "09:40 The army reached Tacna last night.",
  ].join("\n\n");
  it("are of the day they stand under, where an empty line is before them", () => {
    const { events } = extractArticle(anArticle({ body: PAGE.split("\n\n"), published: "2021-05-04" }));
    expect(events.map((e) => e.date.edtf)).toContain("2021-05-03");
    expect(events.map((e) => e.date.edtf)).not.toContain("2021-05-04");
  });
});
