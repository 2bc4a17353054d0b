import { mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readInputs } from "./inputs";

const folderOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), "dateline-inputs-"));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  return folder;
};

describe("what a command reads", () => {
  it("goes on with a folder when one of its files cannot be read, and names that file", async () => {
    const folder = await folderOf({ "a.txt": "Ferry sails", "c.txt": "Bridge opens" });
    await symlink(path.join(folder, "gone.txt"), path.join(folder, "b.txt"));
    const { pages, problems } = await readInputs([folder]);
    expect(pages.map(({ text }) => text)).toEqual(["Ferry sails", "Bridge opens"]);
    expect(problems).toMatchObject([{ code: "file-not-readable", file: path.join(folder, "b.txt") }]);
  });

  it("reads standard input once, and refuses what is no UTF-8 there as in a file", async () => {
    const latin = Uint8Array.from([0x43, 0x61, 0x66, 0xe9]);
    const folder = await folderOf({ "latin.txt": latin });
    const { pages, problems } = await readInputs([path.join(folder, "latin.txt"), "-", "-"], Readable.from([latin]));
    expect(pages).toEqual([]);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ["not-utf8-text", path.join(folder, "latin.txt")],
      ["not-utf8-text", "-"],
    ]);
  });
});
