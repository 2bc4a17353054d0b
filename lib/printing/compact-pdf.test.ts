import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { compactPdf } from "./compact-pdf";

/** A PDF as Chromium writes it: a page that says `words`, and so many tags beside it. */
function plainPdf(words: string, tags: number): Uint8Array {
  const text = `BT /F1 12 Tf 20 100 Td (${words}) Tj ET`;
  const bodies = [
    "<</Type /Catalog /Pages 2 0 R>>",
    "<</Type /Pages /Kids [3 0 R] /Count 1>>",
    "<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>",
    `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
    "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
    ...Array.from({ length: tags }, (_, n) => `<</Type /StructElem /S /TD /P ${n + 3} 0 R /K ${n}>>`),
  ];
  let file = "%PDF-1.4\n";
  const offsets = bodies.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = file.length;
  const entry = (offset: number): string => `${String(offset).padStart(10, "0")} 00000 n \n`;
  file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${offsets.map(entry).join("")}`;
  file += `trailer\n<</Size ${bodies.length + 1}\n/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, "latin1"));
}

const textOf = async (pdf: Uint8Array): Promise<string> =>
  (await extractText(await getDocumentProxy(Uint8Array.from(pdf)), { mergePages: true })).text;

describe("a compacted PDF", () => {
  it("says the same and takes a fraction of the room", async () => {
    const plain = plainPdf("A ferry leaves", 2000);
    const compact = compactPdf(plain);
    expect(await textOf(compact)).toBe(await textOf(plain));
    expect(await textOf(compact)).toBe("A ferry leaves");
    expect(compact.length).toBeLessThan(plain.length / 5);
  });

  it("keeps every object under its number", async () => {
    const compact = await getDocumentProxy(Uint8Array.from(compactPdf(plainPdf("x", 900))));
    expect(compact.numPages).toBe(1);
    expect(Buffer.from(compactPdf(plainPdf("x", 900))).toString("latin1")).toContain("/Size 910");
  });

  it("is left alone where it is not written as expected", () => {
    const [text] = [Buffer.from("no PDF at all")];
    const changed = Buffer.from(plainPdf("x", 3)).toString("latin1").replace("/Root", "/Prev 9\n/Root");
    for (const bytes of [Uint8Array.from(text), Uint8Array.from(Buffer.from(changed, "latin1"))]) {
      expect(compactPdf(bytes)).toBe(bytes);
    }
  });
});
