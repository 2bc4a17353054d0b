import { describe, expect, it, onTestFinished } from "vitest";
import { openStorage } from "@/lib/storage";
import { forgetStories } from "@/lib/storage/older-database.fixture";
import { temporaryFile } from "@/lib/storage/temporary-database.fixture";
import { catchUp } from "./catch-up";
import type { Dateline } from "./dateline";
import type { Engine } from "./engine";
import { openDatelineWith } from "./open-dateline";
import { readingOnce } from "./read-once.fixture";
import { smallEngine } from "./small-engine.fixture";
import { STORY_PAGES } from "./stories.fixture";

const engine = readingOnce();
/** Merges as a version did that knew no stories. */
const olderEngine: Engine = { ...engine, stories: smallEngine().stories };

const told = async (dateline: Dateline): Promise<string[]> =>
  (await dateline.events()).map(({ id, headline, date, evidence }) =>
    [id, headline, date.edtf, ...evidence.map(({ mentionId }) => mentionId).sort()].join(" | "),
  );

/** Whatever happens, the database is closed again. */
async function opened<T>(file: string, engine: Engine, work: (dateline: Dateline) => Promise<T>): Promise<T> {
  const dateline = await openDatelineWith(engine, { databaseUrl: `file:${file}`, who: "Ana" });
  try {
    return await work(dateline);
  } finally {
    await dateline.close();
  }
}

async function olderDatabase(): Promise<string> {
  const file = temporaryFile();
  await opened(file, olderEngine, (dateline) => dateline.ingest(STORY_PAGES));
  forgetStories(file);
  return file;
}

describe("a database that a version without stories wrote", () => {
  it("tells, once opened, what it would tell had it known stories from the first article on", async () => {
    const file = await olderDatabase();
    const before = await opened(temporaryFile(), olderEngine, async (dateline) => {
      await dateline.ingest(STORY_PAGES);
      return told(dateline);
    });
    const expected = await opened(temporaryFile(), engine, async (dateline) => {
      await dateline.ingest(STORY_PAGES);
      return told(dateline);
    });
    expect(expected).not.toEqual(before);
    expect(await opened(file, engine, told)).toEqual(expected);
  });

  it("keeps decisions, and advises to read everything again until that is done", async () => {
    const file = temporaryFile();
    await opened(file, olderEngine, async (dateline) => {
      await dateline.ingest(STORY_PAGES);
      expect(await dateline.isRereadingAdvised()).toBe(false);
      for (const { id } of (await dateline.events()).slice(0, 3)) {
        await dateline.correct({ eventId: id, field: "headline", value: `Decided ${id}` });
      }
    });
    forgetStories(file);
    await opened(file, engine, async (dateline) => {
      expect((await dateline.events()).filter(({ headline }) => headline.startsWith("Decided"))).toHaveLength(3);
      expect(await dateline.isRereadingAdvised()).toBe(true);
      expect(await dateline.reextract()).toMatchObject({ moved: [] });
      expect(await dateline.isRereadingAdvised()).toBe(false);
    });
  });

  it("of many articles is left to the reading of everything that is advised, so that nobody waits at the door", async () => {
    const file = await olderDatabase();
    const storage = await openStorage(`file:${file}`);
    onTestFinished(() => storage.close());
    await catchUp({ storage, engine, now: () => "2026-01-05T10:00:00.000Z" }, 2);
    expect(await storage.unsignedArticles()).toHaveLength(STORY_PAGES.length);
    expect(await storage.setting("rereading")).toBe("advised");
  });
});
