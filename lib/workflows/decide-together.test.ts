import { describe, expect, it } from "vitest";
import type { DecidedTogether } from "@/lib/core/views";
import { aPage, dayOf, emptyDateline, eventNamed, givenDay, timelineOf } from "./dateline.fixture";
import type { Engine } from "./engine";
import { smallEngine } from "./small-engine.fixture";

const TALKS =
  "Talks about the harbour\nNO 2021-05-04 Talks open in the town hall\nNO after:Talks Vote follows\nSE 2021-06-01 Strike ends\n";
const AGAIN = "Harbour talks at last\nNO,DK 2021-05-04 Talks begin\n";

async function withTalks(...more: string[]) {
  const { dateline } = await emptyDateline();
  const { items } = await dateline.ingest([aPage(TALKS), ...more.map((text, n) => aPage(text, `${n}.txt`))]);
  const [talks, strike] = [await eventNamed(dateline, "Talks"), await eventNamed(dateline, "Strike")];
  return { dateline, talks, strike, articleId: items[0]?.articleId as string };
}

/** What is told of decisions; their records have ids and instants of their own. */
const told = ({ report }: DecidedTogether): unknown =>
  JSON.parse(JSON.stringify(report, (key, value) => (key === "explanation" ? [] : value)));

const never = { keep: "never" } as const;
const ifAlone = { keep: "if-alone" } as const;

describe("what a decision changes, before it is kept", () => {
  it("is every event that moves, and nothing is kept", async () => {
    const { dateline, talks } = await withTalks();
    const shown = await dateline.decideAll(
      [{ eventId: talks.id, field: "date", value: givenDay("2021-05-10") }],
      never,
    );
    expect(shown.isKept).toBe(false);
    expect(shown.report.moved.map(({ headline }) => headline).sort()).toEqual([
      "Talks open in the town hall",
      "Vote follows",
    ]);
    expect(await dateline.corrections()).toEqual([]);
    expect((await dateline.event(talks.id))?.review).toBe("automatic");
  });

  it("is the same as what is then kept, for every field", async () => {
    const { dateline, talks, strike } = await withTalks(AGAIN);
    const eventId = talks.id;
    const mention = talks.evidence[0]?.mentionId as string;
    for (const decision of [
      { eventId, field: "date", value: givenDay("2021-05-10") },
      { eventId, field: "headline", value: "Talks start" },
      { eventId, field: "countries", value: { primary: ["SE"], secondary: ["NO"] } },
      { eventId, field: "type", value: "CONSULT" },
      { eventId, field: "modality", value: "planned" },
      { eventId, field: "apart", value: [mention] },
      { eventId, field: "same", value: strike.id },
      { eventId, field: "rejected", value: true },
      { eventId, field: "rejected", value: null },
    ] as const) {
      const shown = await dateline.decideAll([decision], never);
      const kept = await dateline.decideAll([decision]);
      expect(told(kept)).toEqual(told(shown));
    }
  });

  it("names the countries that an event comes to and leaves", async () => {
    const { dateline, talks } = await withTalks();
    const rejected = await dateline.decideAll([{ eventId: talks.id, field: "rejected", value: true }]);
    expect(rejected.report.disappeared).toMatchObject([{ id: talks.id, countries: { primary: ["NO"] } }]);
    const restored = await dateline.undoAll(
      rejected.corrections.map(({ id }) => id),
      never,
    );
    expect(restored.report.appeared).toMatchObject([{ id: talks.id, countries: { primary: ["NO"] } }]);
    const countries = { primary: ["SE"], secondary: [] };
    const other = await dateline.decideAll([{ eventId: talks.id, field: "countries", value: countries }], never);
    expect(other.report.retold).toEqual([]);
    await dateline.undoAll(rejected.corrections.map(({ id }) => id));
    const moved = await dateline.decideAll([{ eventId: talks.id, field: "countries", value: countries }], never);
    expect(moved.report.retold).toMatchObject([{ before: { countries: { primary: ["NO"] } }, after: { countries } }]);
  });

  it("says which words go where when events become one, and when one becomes two", async () => {
    const { dateline, talks, strike } = await withTalks();
    const joined = await dateline.decideAll([{ eventId: talks.id, field: "same", value: strike.id }]);
    const [gone] = joined.report.disappeared;
    const [grown] = joined.report.retold;
    expect(gone?.other?.id).toBe(grown?.id);
    expect(grown?.gained).toHaveLength(1);
    expect([talks.evidence[0]?.text, strike.evidence[0]?.text]).toContain(grown?.gained[0]?.text);

    const one = (await dateline.event(talks.id))!;
    const mention = strike.evidence[0]?.mentionId as string;
    const parted = await dateline.decideAll([{ eventId: one.id, field: "apart", value: [mention] }], never);
    expect(parted.report.appeared).toMatchObject([{ other: { headline: one.headline } }]);
    expect(parted.report.retold).toMatchObject([{ lost: [{}], gained: [] }]);
  });

  it("of several decisions together is counted from how things stood first", async () => {
    const { dateline, talks } = await withTalks();
    const shown = await dateline.decideAll(
      [
        { eventId: talks.id, field: "date", value: givenDay("2021-05-10") },
        { eventId: talks.id, field: "headline", value: "Talks start" },
        { eventId: talks.id, field: "date", value: givenDay("2021-05-12") },
      ],
      never,
    );
    const own = shown.report.moved.find(({ id }) => id === talks.id);
    expect([own?.before.edtf, own?.after.edtf]).toEqual(["2021-05-04", "2021-05-12"]);
    expect(shown.report.retold).toMatchObject([{ before: { headline: talks.headline } }]);
  });
});

describe("a decision after an upgrade, before everything was read again", () => {
  const BOTH = "Harbour\nNO 2021-05-04 Talks open\nSE 2021-06-01 Strike ends\n";
  /** Newer rules read the strike a day later. */
  const newer = (): Engine => {
    const engine = smallEngine();
    return {
      ...engine,
      extractArticle: (article, options) =>
        engine.extractArticle({ ...article, text: article.text.replace("2021-06-01", "2021-06-02") }, options),
    };
  };

  it("about a headline changes nothing but its event: the article is not read by the way", async () => {
    const { dateline, reopen } = await emptyDateline();
    await dateline.ingest([aPage(BOTH)]);
    const talks = await eventNamed(dateline, "Talks");
    const upgraded = await reopen(newer());
    const { report } = await upgraded.decideAll([{ eventId: talks.id, field: "headline", value: "Talks start" }]);
    expect(report).toMatchObject({ moved: [], retold: [{ id: talks.id }], appeared: [], disappeared: [] });
    expect(await timelineOf(upgraded)).toEqual(["Talks start 2021-05-04", "Strike ends 2021-06-01"]);
  });

  it("about a date reads the article anew, and says all that this changes", async () => {
    const { dateline, reopen } = await emptyDateline();
    await dateline.ingest([aPage(BOTH)]);
    const talks = await eventNamed(dateline, "Talks");
    const upgraded = await reopen(newer());
    const date = { eventId: talks.id, field: "date", value: givenDay("2021-05-05") } as const;
    expect((await upgraded.decideAll([date], never)).report.moved).toHaveLength(2);
  });
});

describe("a decision that is kept if it stands alone", () => {
  it("is kept when nothing hangs on its event, and only shown when something does", async () => {
    const { dateline, talks, strike } = await withTalks();
    const date = givenDay("2021-05-10");
    expect(await dateline.decideAll([{ eventId: strike.id, field: "date", value: date }], ifAlone)).toMatchObject({
      isKept: true,
    });
    const shown = await dateline.decideAll([{ eventId: talks.id, field: "date", value: date }], ifAlone);
    expect(shown.isKept).toBe(false);
    expect(await timelineOf(dateline)).toContain("Vote follows 2021-05-05");
    expect(await dateline.corrections()).toHaveLength(1);
  });

  it("is only shown when it dates an article by which events are dated", async () => {
    const { dateline } = await emptyDateline();
    const { items } = await dateline.ingest([aPage("News\nSE published Minister thanks all\n")]);
    const published = { articleId: items[0]?.articleId as string, published: dayOf("2021-06-01") };
    expect(await dateline.decideAll([published], ifAlone)).toMatchObject({ isKept: false, report: { moved: [{}] } });
  });
});

describe("a decision made on a page that is no longer true", () => {
  const headline = (eventId: string, value: string) => ({ eventId, field: "headline", value }) as const;

  it("is refused, so that nobody writes over what they have not seen, and the other one holds", async () => {
    const { dateline, talks } = await withTalks();
    await dateline.decideAll([headline(talks.id, "First tab")], { seen: null });
    const second = dateline.decideAll([headline(talks.id, "Second tab")], { seen: null });
    await expect(second).rejects.toMatchObject({ problem: { code: "decided-since" } });
    expect((await dateline.event(talks.id))?.headline).toBe("First tab");
  });

  it("is kept once the page was loaded again, and when what came since is about something else", async () => {
    const { dateline, talks, strike } = await withTalks();
    await dateline.decideAll([headline(strike.id, "Strike over")], { seen: null });
    await dateline.decideAll([headline(talks.id, "First tab")], { seen: null });
    const [newest] = await dateline.corrections(talks.id);
    await dateline.decideAll([headline(talks.id, "Second tab")], { seen: newest?.id ?? null });
    expect((await dateline.event(talks.id))?.headline).toBe("Second tab");
  });
});
