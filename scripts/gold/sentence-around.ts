const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|Rep|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)|\b[A-Za-z](?:\.[A-Za-z])*)$/;

/** True where a sentence ends just before `at`, which stands on white space. */
function endsBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at).replace(/["”’')\]]+$/, "");
  const after = text.slice(at).trimStart();
  if (!/[.!?]$/.test(before) || !/^["“‘(A-Z0-9]/.test(after)) return false;
  return !before.endsWith(".") || !ABBREVIATION.test(before.slice(0, -1));
}

/** The sentence that holds a snippet, never over the end of a line. */
export function sentenceAround(text: string, snippetStart: number, snippetEnd: number): [number, number] {
  const lineStart = text.lastIndexOf("\n", snippetStart - 1) + 1;
  const newline = text.indexOf("\n", snippetEnd);
  const lineEnd = newline < 0 ? text.length : newline;
  let start = lineStart;
  let end = lineEnd;
  for (let i = lineStart; i <= snippetStart; i++)
    if (/\s/.test(text[i - 1] ?? "") && endsBefore(text, i - 1)) start = i;
  for (let i = lineEnd - 1; i >= snippetEnd; i--) if (/\s/.test(text[i] ?? "") && endsBefore(text, i)) end = i;
  while (/\s/.test(text[end - 1] ?? "")) end--;
  return [start, end];
}
