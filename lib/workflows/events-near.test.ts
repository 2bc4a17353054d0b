import { describe, expect, it } from "vitest";
import { aPage, emptyDateline, eventNamed } from "./dateline.fixture";

describe("events that may be the same as one", () => {
  it("begin with those of its own day, and with like words before others of that day", async () => {
    const { dateline } = await emptyDateline();
    const lines = [
      "NO 2021-05-04 Ferry strikes a small boat",
      "NO 2021-05-04 Boat is rammed by the ferry",
      "NO 2021-05-04 Museum reopens",
      "NO 2021-05-09 Ferry sails",
      "NO ? Ferry is painted",
      "NO 2019-02-01 Bridge closes",
    ];
    await dateline.ingest([aPage(["News", ...lines].join("\n"))]);
    const near = await dateline.eventsNear((await eventNamed(dateline, "Ferry strikes")).id);
    expect(near?.map(({ headline }) => headline)).toEqual([
      "Boat is rammed by the ferry",
      "Museum reopens",
      "Ferry sails",
      "Ferry is painted",
      "Bridge closes",
    ]);
  });
});
