import { expect, it } from "vitest";
import { INGEST } from "../texts/ingest";
import { readFiles } from "./read-files";

const file = (name: string, content: BlobPart, type = ""): File => new File([content], name, { type });

it("reads text files, and says of each other file why not", async () => {
  const { pages, refused } = await readFiles([
    file("fjord.txt", "Norway opened a port on 4 May 2024."),
    file("scan.pdf", "%PDF-1.4", "application/pdf"),
    file("photo.txt", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
    file("blank.txt", " \n "),
    file("all.txt", "x".repeat(2_000_001)),
  ]);
  expect(pages.map((page) => page.file)).toEqual(["fjord.txt"]);
  expect(refused).toEqual([
    { file: "scan.pdf", reason: INGEST.notText },
    { file: "photo.txt", reason: INGEST.notUtf8 },
    { file: "blank.txt", reason: INGEST.emptyFile },
    { file: "all.txt", reason: INGEST.tooLong(2_000_001) },
  ]);
});
