import type { Problem } from "@/lib/core/problem";

const HTML_START = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const BINARY_STARTS = ["%PDF-", "PK\u0003\u0004", "\u0089PNG", "\uFFFDPNG", "GIF87a", "GIF89a", "{\\rtf"];
/** Only the beginning is looked at: a binary file shows itself at once. */
const SAMPLE_CHARS = 4096;
const CONTROL_SHARE_MAX = 0.02;

/** Why a page cannot be read at all, or null. */
export function pageProblem(file: string, text: string): Problem | null {
  if (text.replace(/^\uFEFF/, "").trim() === "") {
    return { code: "empty-file", message: `${file} is empty. Put the text of an article into it.`, file };
  }
  const sample = text.slice(0, SAMPLE_CHARS);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\uFFFD]/g)?.length ?? 0;
  if (
    BINARY_STARTS.some((start) => sample.startsWith(start)) ||
    sample.includes("\u0000") ||
    strange > sample.length * CONTROL_SHARE_MAX
  ) {
    return {
      code: "binary-content",
      message: `${file} is not text (a picture, PDF or office file, or text in an encoding other than UTF-8). Save it as plain text in UTF-8, or paste its text.`,
      file,
    };
  }
  if (HTML_START.test(sample)) {
    return {
      code: "html-not-supported",
      message: `${file} is the source of a web page. Open it in a browser, copy the text of the article and paste that.`,
      file,
    };
  }
  return null;
}
