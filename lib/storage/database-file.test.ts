import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { anArticle, anEvent } from "@/lib/exports/event.fixture";
import { asDatabaseError } from "./database-problem";
import { openStorage } from "./open-storage";
import { temporaryFile, temporaryFolder } from "./temporary-database.fixture";

const AT = "2026-01-05T10:00:00.000Z";
const open = (file: string) => openStorage(`file:${file}`);

describe("opening a database", () => {
  it("creates the folder and the file by itself, and opens it again", async () => {
    const file = path.join(temporaryFolder(), "new", "folder", "dateline.db");
    await (await open(file)).close();
    const again = await open(file);
    expect(await again.check()).toMatchObject({ location: file, articles: 0, problems: [] });
    await again.close();
  });

  it("says what to do about a file that is no database, and leaves it alone", async () => {
    const file = temporaryFile();
    writeFileSync(file, "These are my notes, and they are no database at all.\n".repeat(40));
    await expect(open(file)).rejects.toMatchObject({ problem: { code: "database-corrupt", file } });
  });

  it("says what to do about a file that is damaged in the middle, when it is read as when it is written", async () => {
    const file = temporaryFile();
    const storage = await open(file);
    await storage.write((writer) =>
      writer.replaceEvents(
        [],
        Array.from({ length: 400 }, (_, n) => ({ event: anEvent({ id: `e${n}` }), parts: [] })),
      ),
    );
    await storage.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 4096 * 3, bytes.length - 4096));
    const damaged = await open(file).catch((error: unknown) => error);
    if (damaged instanceof Error) return expect(damaged).toMatchObject({ problem: { code: "database-corrupt" } });
    const opened = damaged as Awaited<ReturnType<typeof open>>;
    onTestFinished(() => opened.close());
    await expect(opened.events({})).rejects.toMatchObject({ problem: { code: "database-corrupt", file } });
    const writing = opened.write((writer) => writer.replaceEvents(["e1"], []));
    await expect(writing).rejects.toMatchObject({ problem: { code: "database-corrupt", file } });
  });

  it("tells a full disk, however deep the error lies", () => {
    const full = Object.assign(new Error("Raw query failed"), {
      code: "P2010",
      meta: { driverAdapterError: { cause: { originalCode: "SQLITE_FULL" } } },
    });
    expect(asDatabaseError(full, "a.db")).toMatchObject({ problem: { code: "disk-full" } });
    const bug = new TypeError("no such thing");
    expect(asDatabaseError(bug, "a.db")).toBe(bug);
  });

  it("does not touch a database of another program", async () => {
    const file = temporaryFile();
    const other = new Database(file);
    other.exec("CREATE TABLE recipes (name TEXT)");
    other.close();
    await expect(open(file)).rejects.toMatchObject({ problem: { code: "database-foreign" } });
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it("does not open what a newer version wrote", async () => {
    const file = temporaryFile();
    await (await open(file)).close();
    const db = new Database(file);
    db.exec(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '9999_later', '2030-01-01')",
    );
    db.close();
    await expect(open(file)).rejects.toMatchObject({ problem: { code: "database-newer" } });
  });

  it("says which folder cannot be written", async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "file"), "");
    await expect(open(path.join(folder, "file", "dateline.db"))).rejects.toMatchObject({
      problem: { code: "database-not-writable" },
    });
  });

  it.skipIf(process.getuid?.() === 0)("says which file cannot be written", async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    await expect(open(path.join(folder, "dateline.db"))).rejects.toMatchObject({
      problem: { code: "database-not-writable" },
    });
    chmodSync(folder, 0o700);
  });

  it("names an address that it does not know", async () => {
    await expect(openStorage("mysql://somewhere/else")).rejects.toMatchObject({
      problem: { code: "database-url-unknown" },
    });
  });

  it("says that another program does not finish writing, and writes when it has", async () => {
    const file = temporaryFile();
    const storage = await openStorage(`file:${file}`, { patienceMs: 150 });
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE");
    const write = () => storage.write((writer) => writer.setSetting("reviewer", "Ana"));
    await expect(write()).rejects.toMatchObject({ problem: { code: "database-busy" } });
    expect(await storage.setting("reviewer")).toBeNull();
    other.exec("COMMIT");
    await write();
    expect(await storage.setting("reviewer")).toBe("Ana");
    other.close();
    await storage.close();
  });

  it("makes the records of pictures again when they were made with other codes, as those of an older version were", async () => {
    const file = temporaryFile();
    const storage = await open(file);
    await storage.write((writer) => writer.replaceEvents([], [{ event: anEvent({ id: "e1" }), parts: [] }]));
    const before = await storage.plotRecords("NO");
    await storage.close();
    const db = new Database(file);
    db.exec("UPDATE EventCountry SET record = ''; UPDATE Setting SET value = '[0]' WHERE key = 'plotRecords'");
    db.close();
    const again = await open(file);
    expect(before.ids).toBe("e1");
    expect(await again.plotRecords("NO")).toEqual(before);
    await again.close();
  });

  it("finds by verb and noun what an older version found by type and actor only", async () => {
    const file = temporaryFile();
    const storage = await open(file);
    const [evidence] = anEvent().evidence;
    const told = (text: string, word: string): TimelineEvent["evidence"] => [
      { ...evidence!, text, start: 0, triggerStart: text.indexOf(word), triggerEnd: text.indexOf(word) + word.length },
    ];
    const verb = anEvent({ id: "e1", evidence: told("Four people died.", "died") });
    const noun = anEvent({ id: "e2", type: "ASSAULT", evidence: told("The deaths of four people", "deaths") });
    await storage.write(async (writer) => {
      await writer.savePage({ id: "d1", articles: 1, file: "a.txt", text: "Ferry" }, AT);
      const article = anArticle({ id: "a01", source: { file: "a.txt", start: 0, end: 5 }, alsoAt: [] });
      await writer.saveArticle(article, "d1", { isSample: false, at: AT });
      const none = { timeExpressions: [], mentioned: [], problems: [], successors: new Map() };
      await writer.saveReading({ article, events: [verb], ...none });
      await writer.replaceEvents([], [{ event: verb, parts: ["e1"] }]);
    });
    expect(await storage.candidateEventIds([noun], 0)).toEqual(["e1"]);
    await storage.close();
    const db = new Database(file);
    db.exec("DELETE FROM ArticleEventKey WHERE key LIKE 'told %'; DELETE FROM Setting WHERE key = 'candidateKeys'");
    db.close();
    const again = await open(file);
    expect(await again.candidateEventIds([noun], 0)).toEqual(["e1"]);
    expect(await again.candidateEventIds([{ ...verb, evidence: [] }], 0)).toEqual(["e1"]);
    await again.close();
  });

  it("is migrated once when two open it at the same time", async () => {
    const file = temporaryFile();
    const both = await Promise.all([open(file), open(file)]);
    expect((await both[0].check()).migrations).toEqual((await both[1].check()).migrations);
    await Promise.all(both.map((storage) => storage.close()));
  });
});

describe("backup and restore", () => {
  it("brings back what was there, seen by everybody who has the database open, and keeps what it replaces", async () => {
    const file = temporaryFile();
    const storage = await open(file);
    const neighbour = await open(file);
    const copy = path.join(path.dirname(file), "copies", "monday.db");
    await storage.write((writer) => writer.setSetting("reviewer", "Ana"));
    await storage.backup(copy);
    expect(readdirSync(path.dirname(copy))).toEqual(["monday.db"]);
    await storage.write((writer) => writer.setSetting("reviewer", "Ben"));
    expect(await neighbour.setting("reviewer")).toBe("Ben");

    const { keptAt } = await storage.restore(copy, "2026-01-05T10:00:00.000Z");
    expect(await storage.setting("reviewer")).toBe("Ana");
    expect(await neighbour.setting("reviewer")).toBe("Ana");
    await neighbour.write((writer) => writer.setSetting("reviewer", "Cem"));
    expect(await storage.setting("reviewer")).toBe("Cem");
    await Promise.all([storage.close(), neighbour.close()]);

    const old = await open(keptAt);
    expect(await old.setting("reviewer")).toBe("Ben");
    await old.close();
  });

  it("writes over no file", async () => {
    const file = temporaryFile();
    const storage = await open(file);
    await expect(storage.backup(file)).rejects.toMatchObject({ problem: { code: "file-exists" } });
    await storage.close();
  });

  it("restores nothing from a file that is no backup, and the database stays as it is", async () => {
    const file = temporaryFile();
    const storage = await open(file);
    await storage.write((writer) => writer.setSetting("reviewer", "Ana"));
    const notes = temporaryFile("notes.txt");
    writeFileSync(notes, "no database ".repeat(200));
    const empty = temporaryFile("empty.db");
    writeFileSync(empty, "");
    const restore = (from: string) => storage.restore(from, "2026-01-05T10:00:00.000Z");
    await expect(restore(notes)).rejects.toMatchObject({ problem: { code: "database-corrupt" } });
    await expect(restore(empty)).rejects.toMatchObject({ problem: { code: "database-foreign" } });
    await expect(restore(`${file}.gone`)).rejects.toMatchObject({ problem: { code: "file-not-found" } });
    expect(await storage.setting("reviewer")).toBe("Ana");
    await storage.close();
  });
});
