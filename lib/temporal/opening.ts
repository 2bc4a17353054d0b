/**
 * How a phrase or a stretch of text opens, as a key to look phrases up by: three letters and "…" of a longer word ("sep…"), a
 * short word with up to three letters of the next ("the fir", "a "), or one character that is no letter ("1", "'").
 */
export type Opening = string;

const LETTERS = 3;
/** After a word in a word class: whatever follows. */
const ANYTHING = "*";
/** White space and hyphens before the next word that are looked over. */
const SECOND_WORD_REACH = 16;
const CUT = "\u2026";
const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();
const isBlank = (character: string): boolean => /[\s\u2010\u2011\u2013-]/.test(character);
const folded = (character: string): string => (character === "\u2019" || character === "\u2018" ? "'" : character);

/** True when more text would not change the opening. */
function isComplete(opening: Opening): boolean {
  if (opening === "") return false;
  // A piece of a phrase may begin with a blank: it goes on with the next word.
  if (opening[0] !== " " && (!isLetter(opening[0] as string) || opening.endsWith(CUT))) return true;
  const blank = opening.indexOf(" ");
  if (blank < 0) return false;
  const second = opening.slice(blank + 1);
  return second.length >= LETTERS || (second !== "" && !isLetter(second.at(-1) as string));
}

/** An opening with one more character of text. */
function extended(opening: Opening, character: string): Opening {
  if (isComplete(opening)) return opening;
  if (character === CUT) return opening + CUT;
  const blank = opening.indexOf(" ");
  if (opening === "")
    return isLetter(character) ? character.toLowerCase() : isBlank(character) ? " " : folded(character);
  if (isLetter(character))
    return blank < 0 && opening.length === LETTERS ? opening + CUT : opening + character.toLowerCase();
  if (blank < 0) return isBlank(character) ? `${opening} ` : `${opening} ${folded(character)}`;
  if (opening.length > blank + 1) return `${opening} `;
  return isBlank(character) ? opening : opening + folded(character);
}

/** Openings of one piece of a phrase followed by another. */
export function continued(openings: ReadonlySet<Opening>, next: ReadonlySet<string>): Set<Opening> {
  const all = new Set<Opening>();
  for (const opening of openings) {
    if (isComplete(opening)) all.add(opening);
    else for (const one of next) all.add(extendedBy(opening, one));
  }
  return all;
}

const extendedBy = (opening: Opening, text: string): Opening => [...text].reduce(extended, opening);

/** The opening of a whole phrase: what is not complete ends with its word, whatever follows. */
export const ended = (opening: Opening): Opening =>
  opening.endsWith(ANYTHING)
    ? opening.slice(0, -1)
    : isComplete(opening) || opening.endsWith(" ")
      ? opening
      : `${opening} `;

/** The opening of the text at an offset where a word begins. */
export function openingAt(text: string, at: number): Opening {
  let letters = 0;
  while (letters <= LETTERS && isLetter(text[at + letters] ?? " ")) letters++;
  if (letters > LETTERS) return text.slice(at, at + LETTERS).toLowerCase() + CUT;
  if (letters === 0) return folded(text[at] as string);
  let opening: Opening = `${text.slice(at, at + letters).toLowerCase()} `;
  for (let next = at + letters; next < at + letters + SECOND_WORD_REACH && next < text.length; next++) {
    const character = text[next] as string;
    opening = next === at + letters && !isBlank(character) ? opening + folded(character) : extended(opening, character);
    if (isComplete(opening)) break;
  }
  return opening;
}

/** The same opening with the next word left open: "the fir" -> "the ". */
export const withoutNextWord = (opening: Opening): Opening => opening.slice(0, opening.indexOf(" ") + 1);
