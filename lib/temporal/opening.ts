/**
 * How a phrase or a stretch of text opens, as a key to look phrases up by: its first word and the beginning of the second,
 * as in "sept… #" ("September 3"), "the firs" ("the first week"), "#### dec " ("2024-Dec-08"), "jan #" ("Jan. 8").
 * A word is its first four letters, with "…" where there are more; a number is a `#` for each digit, five at most; whatever
 * else opens is one character ("'"). Of the second word there are up to four letters, a `#`, or one other character; a
 * number and letters stuck to it are two words ("3rd" is "# rd "). The full stop of a word is looked over. A blank ends what is complete with less: "a day ", "# ".
 */
export type Opening = string;

const LETTERS = 4;
const DIGITS_MAX = 5;
/** After a word in a word class: whatever follows. */
const ANYTHING = "*";
/** White space and hyphens before the next word that are looked over. */
const SECOND_WORD_REACH = 16;
const CUT = "\u2026";
const DIGIT = "#";
const STOP = ".";

const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();
/** White space of any kind and hyphens, but not the longest dash. */
const isBlank = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code < 128
    ? code === 32 || code === 45 || (code >= 9 && code <= 13)
    : /[\s\u2010\u2011\u2013]/.test(character);
};
/** Characters that stand for others: any digit, any apostrophe. */
const folded = (character: string): string =>
  character >= "0" && character <= "9"
    ? DIGIT
    : character === "\u2019" || character === "\u2018"
      ? "'"
      : character.toLowerCase();

/** True when more text would not change the opening. */
function isComplete(opening: Opening): boolean {
  const first = opening[0];
  if (first === undefined) return false;
  // A piece of a phrase may begin with a blank: it goes on with the next word.
  if (first !== " " && first !== DIGIT && !isLetter(first)) return true;
  const blank = opening.indexOf(" ");
  if (blank < 0) return false;
  const second = opening.slice(blank + 1);
  return second.length >= LETTERS || (second !== "" && !isLetter(second.at(-1) as string));
}

/** An opening with one more character of text. */
function extended(opening: Opening, character: string): Opening {
  if (isComplete(opening)) return opening;
  const next = folded(character);
  if (opening === "") return isBlank(next) ? " " : next;
  const blank = opening.indexOf(" ");
  if (blank < 0) return firstWordExtended(opening, next);
  const begun = opening.length > blank + 1;
  if (isLetter(next) || (!begun && !isBlank(next))) return opening + next;
  return begun ? `${opening} ` : opening;
}

function firstWordExtended(opening: Opening, next: string): Opening {
  const isNumber = opening[0] === DIGIT;
  if (isNumber && next === DIGIT) return opening.length < DIGITS_MAX ? opening + next : opening;
  if (!isNumber && (isLetter(next) || next === CUT))
    return opening.length < LETTERS ? opening + next : opening.slice(0, LETTERS) + CUT;
  return isBlank(next) || (next === STOP && !isNumber) ? `${opening} ` : `${opening} ${next}`;
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

const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return at < text.length && isLetter(text[at] as string);
};
const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** Where the first word of an opening ends. */
function firstWordEnd(text: string, at: number): number {
  const isPart = isDigitAt(text, at) ? isDigitAt : isLetterAt;
  let end = at;
  while (isPart(text, end)) end++;
  return end;
}

/** The first word of the text at an offset, as openings write it: "sep…", "the", "####", "'". */
export function firstWordAt(text: string, at: number): string {
  const length = firstWordEnd(text, at) - at;
  if (length === 0) return folded(text[at] as string);
  if (isDigitAt(text, at)) return DIGIT.repeat(Math.min(length, DIGITS_MAX));
  return length > LETTERS
    ? text.slice(at, at + LETTERS).toLowerCase() + CUT
    : text.slice(at, at + length).toLowerCase();
}

/** The opening of the text at an offset where a word begins. */
export function openingAt(text: string, at: number): Opening {
  const first = firstWordAt(text, at);
  if (isComplete(first)) return first;
  const end = firstWordEnd(text, at);
  let second = text[end] === STOP && !isDigitAt(text, at) ? end + 1 : end;
  while (second < end + SECOND_WORD_REACH && second < text.length && isBlank(text[second] as string)) second++;
  if (second === text.length || second === end + SECOND_WORD_REACH) return `${first} `;
  let letters = 0;
  while (letters < LETTERS && isLetterAt(text, second + letters)) letters++;
  if (letters === 0) return `${first} ${folded(text[second] as string)}`;
  return `${first} ${text.slice(second, second + letters).toLowerCase()}${letters < LETTERS ? " " : ""}`;
}

/** The same opening with the next word left open: "the firs" -> "the ". */
export const withoutNextWord = (opening: Opening): Opening => opening.slice(0, opening.indexOf(" ") + 1);
