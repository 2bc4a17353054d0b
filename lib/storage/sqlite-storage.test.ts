import { describe, expect, it, onTestFinished } from "vitest";
import { anEvent } from "@/lib/exports/event.fixture";
import { openStorage } from "./open-storage";
import { storageContract } from "./storage-contract.fixture";
import { temporaryFile } from "./temporary-database.fixture";

storageContract("SQLite", () => openStorage(`file:${temporaryFile()}`));

describe("what is kept in memory", () => {
  it("is never older than the database, whoever wrote to it: this connection, another, or a backup put back", async () => {
    const url = `file:${temporaryFile()}`;
    const [here, elsewhere] = [await openStorage(url), await openStorage(url)];
    onTestFinished(async () => {
      await Promise.all([here.close(), elsewhere.close()]);
    });
    const shown = async () => {
      const { ids } = await here.plotRecords("NO");
      expect(await here.plotRecords("NO")).toBe(await here.plotRecords("NO")); // kept, so that this test says something
      expect((await here.countries({}))[0]?.events ?? 0).toBe(ids === "" ? 0 : ids.split("\n").length);
      return ids;
    };
    const put = (id: string) => [{ event: anEvent({ id }), parts: [] }];
    expect(await shown()).toBe("");
    await here.write((writer) => writer.replaceEvents([], put("e1")));
    expect(await shown()).toBe("e1");
    const backup = temporaryFile();
    await here.backup(backup);
    await elsewhere.write((writer) => writer.replaceEvents(["e1"], put("e2")));
    expect(await shown()).toBe("e2");
    await elsewhere.restore(backup, "2026-01-05T10:00:00.000Z");
    expect(await shown()).toBe("e1");
  });
});
