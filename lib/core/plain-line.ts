/** Control characters, also of terminals; line breaks among them. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
/** Turn the direction of all that follows, or cannot be seen at all. Joiners stay: some scripts are written with them. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** What a person typed as one line that shows what it is: nothing in it can hide, turn the words around it or end its line. */
export const plainLine = (text: string): string =>
  text.replace(CONTROL, " ").replace(UNSEEN, "").replace(/\s+/gu, " ").trim();
