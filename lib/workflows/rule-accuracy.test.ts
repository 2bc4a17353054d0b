import { expect, it } from "vitest";
import { aPage, emptyDateline, eventNamed, givenDay } from "./dateline.fixture";
import type { Engine } from "./engine";
import { smallEngine } from "./small-engine.fixture";

/** Says by which rule a date was read: the first word of the headline. */
function withRules(engine: Engine): Engine {
  return {
    ...engine,
    extractArticle(article, options) {
      const read = engine.extractArticle(article, options);
      const events = read.events.map((event) => {
        const explanation = [{ rule: event.headline.split(" ")[0] ?? "", because: "so it says" }];
        return { ...event, date: { ...event.date, explanation } };
      });
      return { ...read, events };
    },
  };
}

const PAGE = `News
NO 2021-05-04 Weekday one
SE 2021-05-05 Weekday two
DK 2021-05-06 Month three
FI 2021-05-07 Month four
IS 2021-05-08 Month five
`;

it("a rule is as good as the dates that people looked at: confirmed or set again is right, changed is wrong, rejected says nothing", async () => {
  const { dateline } = await emptyDateline(withRules(smallEngine()));
  await dateline.ingest([aPage(PAGE)]);
  const id = async (headline: string): Promise<string> => (await eventNamed(dateline, headline)).id;
  await dateline.correct({ eventId: await id("Weekday one"), field: "confirmed", value: true });
  await dateline.correct({ eventId: await id("Weekday two"), field: "date", value: givenDay("2021-05-05") });
  const three = await id("Month three");
  await dateline.correct({ eventId: three, field: "date", value: givenDay("2021-05-09") });
  await dateline.correct({ eventId: three, field: "date", value: givenDay("2021-05-10") });
  await dateline.correct({ eventId: await id("Month four"), field: "rejected", value: true });
  const { correction } = await dateline.correct({
    eventId: await id("Month five"),
    field: "date",
    value: givenDay("2021-01-01"),
  });
  await dateline.undo(correction.id);
  expect(await dateline.ruleAccuracy()).toEqual([
    { rule: "Weekday", right: 2, wrong: 0 },
    { rule: "Month", right: 0, wrong: 1 },
  ]);
});
