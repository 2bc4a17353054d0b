import { INGEST } from "../texts/ingest";

export interface ChosenPage {
  file: string;
  text: string;
}

/** Reads chosen files as UTF-8 text; a file that is none is named with a reason and left out. */
export async function readFiles(files: readonly File[]): Promise<{ pages: ChosenPage[]; refused: string[] }> {
  const pages: ChosenPage[] = [];
  const refused: string[] = [];
  for (const file of files) {
    if (!isTextFile(file)) refused.push(INGEST.notText(file.name));
    else {
      const text = decode(await file.arrayBuffer());
      if (text === null) refused.push(INGEST.notUtf8(file.name));
      else pages.push({ file: file.name, text });
    }
  }
  return { pages, refused };
}

const isTextFile = ({ name, type }: File): boolean => type === "text/plain" || /\.(?:txt|text|md)$/i.test(name);

/** Null for bytes that are no UTF-8: wrong letters are never guessed at. The byte order mark stays, offsets count it. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
