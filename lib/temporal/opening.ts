/**
 * How a phrase or a stretch of text opens, as a key to look phrases up by: its first word and the beginning of the second,
 * as in "sept… #" ("September 3"), "the firs" ("the first week"), "#### dec " ("2024-Dec-08"), "jan #" ("Jan. 8").
 * A word is its first four letters, with "…" where there are more; a number is a `#` for each digit, five at most; whatever
 * else opens is one character ("'"). Of the second word there are up to four letters, a `#`, or one other character; a
 * number and letters stuck to it are two words ("3rd" is "# rd "). Behind a comma or a stop one more character says whether a
 * digit follows: "1,200" is "# ,#", "3, 4" is "# , ", for most numbers before such a mark end a part of a sentence. The full
 * stop of a word is looked over. A blank ends what is complete with less: "a day ", "# ".
 * Phrases are compiled with these keys; a text is asked for its two words as numbers, which costs no string for each word.
 */
export type Opening = string;

const LETTERS = 4;
const DIGITS_MAX = 5;
/** As a number a word takes five bits for each of its first letters; from here on four letters are full. */
const LETTER_BASE = 32;
const FOUR_LETTERS = LETTER_BASE ** 3;
/** Above every number that letters make: marks, each with its code unit. */
const FIRST_MARK = 2 * LETTER_BASE ** LETTERS;
/** No word of its own follows the first. */
export const NO_WORD = 0;
/** After a word in a word class: whatever follows. */
const ANYTHING = "*";
/** Letters of a word, or digits of a number, beyond which no phrase has one. */
const WORD_MAX = 32;
/** White space and hyphens before the next word that are looked over. */
const SECOND_WORD_REACH = 16;
const CUT = "\u2026";
const DIGIT = "#";
const STOP = ".";
const COMMA = ",";
/** Added to the number of a comma or a stop with a digit behind it. */
const BEFORE_DIGIT = 0x10000;
const isMark = (mark: string | undefined): boolean => mark === STOP || mark === COMMA;

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

/** True where an opening, or a piece of a phrase that begins with the mark, ends at a comma or a stop: the digit is not told yet. */
const endsAtMark = (opening: Opening): boolean => isMark(opening.at(-1));

/** True when more text would not change the opening. */
function isComplete(opening: Opening): boolean {
  const first = opening[0];
  if (first === undefined || endsAtMark(opening)) return false;
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
  if (endsAtMark(opening)) return opening + (next === DIGIT ? DIGIT : " ");
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
  opening.endsWith(ANYTHING) || endsAtMark(opening)
    ? opening.slice(0, -1)
    : isComplete(opening) || opening.endsWith(" ")
      ? opening
      : `${opening} `;

/** 1 to 26 for the letters of the alphabet in either case, 27 for other letters, which open no phrase; 0 for what is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 65 && code <= 90) return code - 64;
  return code < 128 || at >= text.length ? 0 : otherLetter(text[at] as string);
}
function otherLetter(character: string): number {
  if (!isLetter(character)) return 0;
  // The sign of a kelvin is a K.
  const code = character.toLowerCase().charCodeAt(0);
  return code >= 97 && code <= 122 ? code - 96 : 27;
}
const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** Where the first word of an opening ends; no further than phrases have words, so that a text that is one word is not read for each of its places. */
function wordEnd(text: string, at: number): number {
  const last = at + WORD_MAX;
  let end = at;
  if (isDigitAt(text, at)) while (end < last && isDigitAt(text, end)) end++;
  else while (end < last && letterAt(text, end) > 0) end++;
  return end;
}

/** Up to four letters as one number; 0 where there is none. */
function lettersAt(text: string, at: number): number {
  let word = 0;
  for (let to = at + LETTERS; at < to; at++) {
    const letter = letterAt(text, at);
    if (letter === 0) break;
    word = word * LETTER_BASE + letter;
  }
  return word;
}

const digitsCode = (length: number): number => -Math.min(length, DIGITS_MAX);
const markCode = (character: string, isBeforeDigit = false): number =>
  FIRST_MARK + character.charCodeAt(0) + (isBeforeDigit ? BEFORE_DIGIT : 0);

/** The first word of the text at an offset where a word begins, as a number. */
export function firstWordAt(text: string, at: number): number {
  if (isDigitAt(text, at)) return digitsCode(wordEnd(text, at) - at);
  const letters = lettersAt(text, at);
  if (letters === 0) return markCode(folded(text[at] as string));
  return letters * 2 + (letters >= FOUR_LETTERS && letterAt(text, at + LETTERS) > 0 ? 1 : 0);
}

/** The word after that one, as a number; `NO_WORD` where none stands near, or where the first tells all. */
export function nextWordAt(text: string, at: number): number {
  const end = wordEnd(text, at);
  if (end === at) return NO_WORD;
  let next = text[end] === STOP && !isDigitAt(text, at) ? end + 1 : end;
  while (next < end + SECOND_WORD_REACH && next < text.length && isBlank(text[next] as string)) next++;
  if (next === text.length || next === end + SECOND_WORD_REACH) return NO_WORD;
  const mark = text[next] as string;
  return lettersAt(text, next) || markCode(folded(mark), isMark(mark) && isDigitAt(text, next + 1));
}

/** The same two numbers of an opening as phrases have it. */
export function codesOf(opening: Opening): { first: number; next: number } {
  const blank = opening.indexOf(" ");
  const word = blank < 0 ? opening : opening.slice(0, blank);
  const next = blank < 0 ? "" : opening.slice(blank + 1);
  const nextLetters = lettersAt(next, 0);
  return {
    first:
      word[0] === DIGIT
        ? digitsCode(word.length)
        : isLetter(word[0] as string)
          ? firstWordAt(word.replace(CUT, "x"), 0)
          : markCode(word),
    next: next === "" ? NO_WORD : nextLetters || markCode(next, next[1] === DIGIT),
  };
}
