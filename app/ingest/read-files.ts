import { INGEST } from "../texts/ingest";

/** What the server takes as one page (app/api/ingest/pages-body.ts). */
export const PAGE_LENGTH_MAX = 2_000_000;

export interface ChosenPage {
  file: string;
  text: string;
}

/** A file that cannot be read, and why. It stays in sight until it is taken away, and is left out. */
export interface RefusedFile {
  file: string;
  reason: string;
}

/** Reads chosen files as UTF-8 text; a file that is none is named with a reason and left out. */
export async function readFiles(files: readonly File[]): Promise<{ pages: ChosenPage[]; refused: RefusedFile[] }> {
  const pages: ChosenPage[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const read = await readText(file);
    if ("text" in read) pages.push({ file: file.name, text: read.text });
    else refused.push({ file: file.name, reason: read.reason });
  }
  return { pages, refused };
}

async function readText(file: File): Promise<{ text: string } | { reason: string }> {
  if (!isTextFile(file)) return { reason: INGEST.notText };
  // A folder that was dropped has a name and no bytes.
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { reason: INGEST.notReadable };
  const text = decode(bytes);
  if (text === null) return { reason: INGEST.notUtf8 };
  if (text.trim() === "") return { reason: INGEST.emptyFile };
  return text.length > PAGE_LENGTH_MAX ? { reason: INGEST.tooLong(text.length) } : { text };
}

const isTextFile = ({ name, type }: File): boolean => type === "text/plain" || /\.(?:txt|text|md)$/i.test(name);

/** Null for bytes that are no UTF-8 text: wrong letters are never guessed at. The byte order mark stays, offsets count it. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}
