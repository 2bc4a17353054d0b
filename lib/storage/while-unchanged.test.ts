import { describe, expect, it } from "vitest";
import { whileUnchanged } from "./while-unchanged";

/** A database of one value, whose reads are counted. */
function aDatabase(bytesMost = 10) {
  const db = { version: 1, value: "first", reads: 0, meanwhile: async (): Promise<void> => {} };
  const read = whileUnchanged<string>({
    version: async () => db.version,
    read: async (key) => {
      db.reads += 1;
      const value = `${key} ${db.value}`;
      await db.meanwhile();
      return value;
    },
    bytes: (value) => value.length,
    bytesMost,
  });
  const write = (value: string): void => {
    db.version += 1;
    db.value = value;
  };
  return { db, read, write };
}

describe("answers that are kept while nothing is written", () => {
  it("are read once, and again after each write", async () => {
    const { db, read, write } = aDatabase();
    expect([await read("a"), await read("a")]).toEqual(["a first", "a first"]);
    expect(db.reads).toBe(1);
    write("later");
    expect([await read("a"), await read("a")]).toEqual(["a later", "a later"]);
    expect(db.reads).toBe(2);
  });

  it("are not kept when something was written while they were read", async () => {
    const { db, read, write } = aDatabase();
    db.meanwhile = async () => {
      db.meanwhile = async () => {};
      write("later");
    };
    await read("a");
    expect(await read("a")).toBe("a later");
  });

  it("do not put an old answer in the place of a newer one that was asked for meanwhile", async () => {
    const { db, read, write } = aDatabase();
    db.meanwhile = async () => {
      db.meanwhile = async () => {};
      write("later");
      await read("a");
    };
    await read("a");
    expect(await read("a")).toBe("a later");
  });

  it("take no more room than they are given: what was not asked for longest goes", async () => {
    const { db, read } = aDatabase(16);
    await read("a");
    await read("b");
    await read("a");
    await read("c");
    db.reads = 0;
    await read("a");
    await read("c");
    expect(db.reads).toBe(0);
    await read("b");
    expect(db.reads).toBe(1);
  });
});
