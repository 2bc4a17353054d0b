import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { writeOut } from "./write-out";

it("says what to do where a result cannot be written, instead of failing with a stack", async () => {
  const bytes = new Uint8Array([1]);
  await expect(writeOut(path.join(tmpdir(), "no-such-folder-here", "x.csv"), bytes)).rejects.toMatchObject({
    problem: { code: "file-not-writable", message: "There is no such folder. Create it, or choose another place." },
  });
  await expect(writeOut(tmpdir(), bytes)).rejects.toMatchObject({
    problem: { message: expect.stringContaining("folder") },
  });
});
