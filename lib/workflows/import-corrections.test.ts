import { describe, expect, it } from "vitest";
import type { Correction } from "@/lib/core/correction";
import { aPage, dayOf, emptyDateline, eventNamed, givenDay, timelineOf } from "./dateline.fixture";

const TALKS = "Talks about the harbour\nNO 2021-05-04 Talks open in the town hall\nNO published Mayor praises all\n";

async function decidedElsewhere(): Promise<{ corrections: Correction[]; timeline: string[] }> {
  const { dateline } = await emptyDateline();
  const articleId = (await dateline.ingest([aPage(TALKS)])).items[0]?.articleId as string;
  const { id } = await eventNamed(dateline, "Talks");
  await dateline.correct({ eventId: id, field: "date", value: givenDay("2021-05-10") });
  const { correction } = await dateline.correct({ eventId: id, field: "headline", value: "Wrong words" });
  await dateline.undo(correction.id);
  await dateline.setPublished(articleId, dayOf("2021-06-01"));
  return { corrections: [...(await dateline.corrections())].reverse(), timeline: await timelineOf(dateline) };
}

describe("decisions of another database", () => {
  it("do here what they did there, and nothing more the second time", async () => {
    const { corrections, timeline } = await decidedElsewhere();
    const { dateline } = await emptyDateline();
    await dateline.ingest([aPage(TALKS)]);
    expect(await dateline.importCorrections(corrections)).toMatchObject({ read: 4, added: 4, known: 0, homeless: [] });
    expect(await timelineOf(dateline)).toEqual(timeline);
    expect(await dateline.importCorrections(corrections)).toMatchObject({ added: 0, known: 4, moved: [] });
    expect(await dateline.corrections()).toEqual([...corrections].reverse());
  });

  it("are named when what they are about is not here, and hold once its page is added", async () => {
    const { corrections, timeline } = await decidedElsewhere();
    const { dateline } = await emptyDateline();
    const { homeless } = await dateline.importCorrections(corrections);
    expect(homeless.map(({ id }) => id)).toEqual(corrections.map(({ id }) => id));
    await dateline.ingest([aPage(TALKS)]);
    expect(await timelineOf(dateline)).toEqual(timeline);
  });

  it("give way to a later decision that was made here", async () => {
    const { corrections } = await decidedElsewhere();
    const { dateline } = await emptyDateline();
    await dateline.ingest([aPage(TALKS)]);
    const { id } = await eventNamed(dateline, "Talks");
    const here = { ...(corrections[0] as Correction), id: "here", targetId: id, at: "2030-01-01T00:00:00.000Z" };
    await dateline.importCorrections([{ ...here, value: givenDay("2021-05-20") }]);
    await dateline.importCorrections(corrections);
    expect((await eventNamed(dateline, "Talks")).date.edtf).toBe("2021-05-20");
  });
});
