import { describe, expect, it } from "vitest";
import { isoDay, parseIsoDay } from "@/lib/core/civil-time";
import { eventDate } from "@/lib/core/event-date";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { anArticle, publishedOn } from "./an-article.fixture";
import { extractArticle } from "./extract-article";

const eventsOf = (body: readonly string[], published = "2023-05-18"): TimelineEvent[] =>
  extractArticle(anArticle({ body, published })).events;
const dated = (events: readonly TimelineEvent[], edtf: string): TimelineEvent | undefined =>
  events.find((e) => e.date.edtf === edtf);
const trigger = (e: TimelineEvent | undefined): string | undefined => {
  const first = e?.evidence[0];
  return first?.text.slice(first.triggerStart - first.start, first.triggerEnd - first.start);
};

describe("which words a date belongs to", () => {
  it("gives the date to the passive verb and not to the participle before it", () => {
    const events = eventsOf([
      "A fine imposed on the Lima airport operator over its noise was confirmed by a court on Tuesday.",
    ]);
    expect(trigger(dated(events, "2023-05-16"))).toBe("confirmed");
  });

  it("finds one event for each date of a sentence, each with its own trigger", () => {
    const events = eventsOf([
      "The licence granted by Chilean inspectors in March 2021 followed a study of landslides near Arica in June 2015.",
    ]);
    expect(trigger(dated(events, "2021-03"))).toBe("granted");
    expect(trigger(dated(events, "2015-06"))).toContain("landslides");
  });

  it("tells of a report once, on its day and not in the quarter it is about", () => {
    const events = eventsOf([
      "The Lima port firm on Tuesday reported a profit of 9 million soles for the first quarter.",
    ]);
    expect(events.map((e) => e.date.edtf)).toEqual(["2023-05-16"]);
  });

  it("leaves the main clause undated when the date stands in its relative clause", () => {
    const events = eventsOf([
      "The ministry has denied arming its rivals in the border war, which broke out in April 2012.",
    ]);
    expect(events.filter((e) => e.date.edtf === "2012-04").map(trigger)).toEqual(["broke out"]);
  });

  it("does not negate the meeting when only the comment is negated", () => {
    const events = eventsOf([
      "Okello did not speak of the vote during her meeting on Monday with teachers in Kampala.",
    ]);
    expect(dated(events, "2023-05-15")).toMatchObject({ modality: "asserted", countries: { primary: ["UG"] } });
  });

  it("makes no event of a reply that was not given, of an age or of a biography", () => {
    const events = eventsOf([
      "The company did not return calls on Tuesday.",
      "Ana Ruiz, a 41-year-old engineer who has led the union since 2016, was not at home.",
    ]);
    expect(events).toEqual([]);
  });
});

describe("what is said, and whether it is so", () => {
  it("dates the saying, not the plan that is announced", () => {
    const [event] = eventsOf([
      "Kenyan officials said on Wednesday that Nairobi would lower the toll on the northern road.",
    ]);
    expect(event).toMatchObject({ modality: "asserted", date: { edtf: "2023-05-17" }, countries: { primary: ["KE"] } });
    expect(event?.headline).toMatch(/^Kenyan officials said that Nairobi would lower the toll/);
  });

  it("keeps a newspaper's report a claim, with its source", () => {
    const event = dated(
      eventsOf([
        "The Herald had reported that Peru was seeking a trade agreement with Chile when the minister visited Santiago in February.",
      ]),
      "2023-02",
    );
    const seeking = eventsOf([
      "The Herald had reported that Peru was seeking a trade agreement with Chile when the minister visited Santiago in February.",
    ]).find((e) => trigger(e) === "seeking");
    expect(event).toBeDefined();
    expect(seeking).toMatchObject({ modality: "claimed", attribution: "The Herald", date: { edtf: "2023-02" } });
  });

  it("reads what will and what may happen as planned and hypothetical", () => {
    const events = eventsOf([
      "Parliament will debate the budget on 2 June 2023.",
      "The two unions may strike in July 2023.",
    ]);
    expect(dated(events, "2023-06-02")?.modality).toBe("planned");
    expect(dated(events, "2023-07")?.modality).toBe("hypothetical");
  });

  it("never lets something asserted lie after the day it is told on", () => {
    const article = anArticle({
      body: ["The bridge closed on Monday, three years after the town had sold it.", "The port reopened in September."],
      published: "2023-05-18",
    });
    const last = parseIsoDay("2023-05-18")!;
    for (const event of extractArticle(article).events) expect(event.date.from ?? last).toBeLessThanOrEqual(last);
  });
});

describe("dates that hang on other things", () => {
  const BODY = [
    "Deputy minister Rosa Quispe visited Quito in August and met President Luis Andrade.",
    "Three days before her talks with Andrade, Quispe received a delegation of miners in Lima.",
    "She opened a school in Cusco on Friday.",
  ];

  it("says what is known when the publication day is not", () => {
    const events = extractArticle(anArticle({ body: BODY })).events;
    expect(events.map((e) => e.date.edtf)).toContain("XXXX-08");
    expect(events.some((e) => e.date.from !== null)).toBe(false);
  });

  it("moves exactly what hangs on the publication day when it is given", () => {
    const article = anArticle({ body: BODY });
    const before = extractArticle(article).events;
    const after = extractArticle({ ...article, published: publishedOn("2022-10-05") }).events;
    expect(after.map((e) => e.id).sort()).toEqual(before.map((e) => e.id).sort());
    expect(after.map((e) => e.date.edtf).sort()).toEqual(["2022-07-29/2022-08-28", "2022-08", "2022-09-30"]);
  });

  it("counts from the talks with the person who is named, not from a later meeting of the same minister", () => {
    const body = [
      "Deputy minister Rosa Quispe asked President Luis Andrade for a loan when she visited Quito in August.",
      BODY[1]!,
      "Quispe did not comment during her meeting on Monday with teachers in Lima.",
    ];
    const { events } = extractArticle(anArticle({ body, published: "2022-10-05" }));
    const received = events.find((e) => e.hangsOn !== undefined);
    expect(received?.date.edtf).toBe("2022-07-29/2022-08-28");
  });

  it("follows the day a person gave to the event it is counted from", () => {
    const article = anArticle({ body: BODY, published: "2022-10-05" });
    const visit = extractArticle(article).events.find((e) => e.date.edtf === "2022-08")!;
    const day = parseIsoDay("2022-08-20")!;
    const given = eventDate({ from: day, to: day + 1, precision: "day", basis: "user", confidence: 1 });
    const moved = extractArticle(article, { dateOverrides: new Map([[visit.id, given]]) }).events;
    const meeting = moved.find((e) => e.hangsOn?.eventId === visit.id);
    expect(meeting?.date.from === undefined ? null : isoDay(meeting.date.from!)).toBe("2022-08-17");
  });

  it("reports two events that are each dated by the other, and does not loop", () => {
    const { problems } = extractArticle(
      anArticle({
        body: [
          "The mayors of Lima and Quito met a week after the opening of the bridge.",
          "The bridge opened a week before the meeting of the mayors.",
        ],
        published: "2023-05-18",
      }),
    );
    expect(problems.map((p) => p.code)).toContain("circular-dates");
  });

  it("dates the other happening when the clause has a day of its own", () => {
    const events = eventsOf(["The strike began on 4 May, two weeks after the company sold its harbour in Mombasa."]);
    expect(events.find((e) => e.headline.startsWith("The company sold"))?.date).toMatchObject({
      edtf: "2023-04-20~",
      basis: "event",
    });
  });
});

describe("one happening, told more than once", () => {
  it("joins the caption, its copies and the sentence of the body", () => {
    const caption = "Governor Tomas Rojas during his visit to Bolivia in March 2023.";
    const { events } = extractArticle(
      anArticle({
        captions: [caption, caption],
        body: ["Governor Tomas Rojas visited La Paz in March 2023."],
        published: "2023-05-18",
      }),
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.evidence.map((e) => e.zone).sort()).toEqual(["body", "caption"]);
  });

  it("keeps the narrower date and the coarser words as evidence", () => {
    const events = eventsOf([
      "The league led the campaign that toppled Castellano this month.",
      "League fighters captured the capital on May 6, forcing Castellano to resign.",
    ]);
    expect(events.filter((e) => e.type === "ASSAULT")).toHaveLength(1);
    expect(dated(events, "2023-05-06")?.evidence).toHaveLength(2);
  });

  it('takes "Tuesday\'s ruling" as a second mention and never as an event of its own', () => {
    const events = eventsOf([
      "A court in Accra annulled the contract on Tuesday.",
      "The firm did not reply to a request for comment on Tuesday's ruling.",
    ]);
    expect(events).toHaveLength(1);
  });
});

describe("where it happened", () => {
  it("counts persons to the state the text gives them", () => {
    const events = eventsOf([
      "Zambian President Grace Banda met farmers.",
      "On Monday Banda appointed a new finance minister.",
    ]);
    expect(dated(events, "2023-05-15")?.countries.primary).toEqual(["ZM"]);
  });

  it("leaves a landmark and a country inside a body's name without an event", () => {
    const { events, countries } = extractArticle(
      anArticle({
        body: [
          "Tunisian troops reached the island, 140 km from Malta and Sicily, on Monday.",
          "Radio Free Asia sent a crew.",
        ],
        published: "2023-05-18",
      }),
    );
    expect(events[0]?.countries).toEqual({ primary: ["TN"], secondary: [] });
    expect(countries.primary).toEqual(["TN"]);
  });
});

it("gives the same events for the same text", () => {
  const article = anArticle({ body: ["Ghana signed a treaty with Togo on 3 March 2020."], published: "2023-05-18" });
  expect(extractArticle(article)).toEqual(extractArticle(article));
});
