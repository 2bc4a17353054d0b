import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { EmbeddedFont } from "@/lib/core/embedded-font";

/** Static files, not the variable font: a variable font becomes Type 3 in a PDF. */
const FOLDER = "node_modules/@fontsource/inter/files";
const WEIGHTS = [400, 600] as const;

/** The character ranges of the package's own style sheets. A printed page takes in only those it needs. */
const SUBSETS: Readonly<Record<string, string>> = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
  cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  greek: "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
};

/** The program's folder, wherever it was started from: the first one up from here, or from the working folder, with the fonts. */
function fontFolder(): string {
  const starts = [path.dirname(fileURLToPath(import.meta.url)), process.cwd()];
  for (const start of starts) {
    for (let folder = start; ; folder = path.dirname(folder)) {
      const found = path.join(/* turbopackIgnore: true */ folder, FOLDER);
      if (existsSync(found)) return found;
      if (folder === path.dirname(folder)) break;
    }
  }
  throw new Error(`the fonts are missing: ${FOLDER}; run npm ci`);
}

function read(): readonly EmbeddedFont[] {
  const folder = fontFolder();
  return Object.entries(SUBSETS).flatMap(([subset, unicodeRange]) =>
    WEIGHTS.map((weight) => {
      const bytes = readFileSync(path.join(folder, `inter-${subset}-${weight}-normal.woff2`));
      return { family: "Inter", weight, unicodeRange, dataUri: `data:font/woff2;base64,${bytes.toString("base64")}` };
    }),
  );
}

let once: readonly EmbeddedFont[] | undefined;

/** Inter as it is carried inside every print document and picture; read from disk once. */
export function printFonts(): readonly EmbeddedFont[] {
  once ??= read();
  return once;
}
