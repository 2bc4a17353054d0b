const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at] as string);
};
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * The word before a place in lower case, with white space between; "" where none stands within so many characters. It tells
 * cheaply that the longer expressions over the words before a date cannot hold: most dates follow no word that leads to them.
 */
export function wordBefore(text: string, start: number, reach: number): string {
  const from = Math.max(0, start - reach);
  let end = start;
  while (end > from && isBlank(text, end - 1)) end--;
  if (end === start) return "";
  let at = end;
  while (at > from && isLetter(text.charCodeAt(at - 1))) at--;
  return at === end ? "" : text.slice(at, end).toLowerCase();
}

/** The same, looking over an article: "until the " -> "until". */
export function wordBeforeArticle(text: string, start: number, reach: number): string {
  const word = wordBefore(text, start, reach);
  if (word !== "the" || isBlank(text, start - 2)) return word;
  return wordBefore(text, start - "the ".length, reach - "the ".length) || word;
}
