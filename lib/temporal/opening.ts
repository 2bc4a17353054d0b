/**
 * How a phrase or a stretch of text opens, as a key to look phrases up by: its first word, what stands between it and the
 * next one, and the beginning of that, as in "sept… #" ("September 3"), "the firs" ("the first week"), "####-dec "
 * ("2024-Dec-08"), "jan #" ("Jan. 8"), "#|rd " ("3rd").
 * A word is its first four letters, with "…" where there are more; a number is a `#` for each digit, five at most, and one more
 * behind a comma or a stop: "1,200 days" is "#,# days", for most such numbers open nothing; whatever else opens is one character
 * ("'"). Between the words the first character counts: a blank, a `-` for any hyphen, or a `|` where the next word is stuck to the
 * first, as letters to a number; the full stop of a word is looked over. Of the second word there are up to four letters, a `#`, or
 * one other character, and behind a comma or a stop one more that says whether a digit follows: "3, 4" is "#|, ". A blank ends what
 * is complete with less: "a day ", "# ".
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
/** Between two words: white space, a hyphen, nothing. */
const BLANK = " ";
const HYPHEN = "-";
const STUCK = "|";
/** Added to the number of the second word for what stands before it; above every number of a word. */
const GAP_CODES: Readonly<Record<string, number>> = { [BLANK]: 0, [HYPHEN]: 2 ** 22, [STUCK]: 2 ** 23 };
const DIGIT = "#";
const STOP = ".";
const COMMA = ",";
/** Added to the number of a comma or a stop with a digit behind it. */
const BEFORE_DIGIT = 0x10000;
const isMark = (mark: string | undefined): boolean => mark === STOP || mark === COMMA;

const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();
/** White space of any kind, as \s in an expression. */
const isWhite = (code: number): boolean =>
  code < 128
    ? code === 32 || (code >= 9 && code <= 13)
    : code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || WHITE_CODES.includes(code);
const WHITE_CODES = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];
/** The longest dash joins no two words. */
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013;
/** What begins a gap between two words with such a character; "" for others. */
const gapBegunBy = (code: number): string => (isWhite(code) ? BLANK : isHyphen(code) ? HYPHEN : "");
/** Where the first word of an opening ends; -1 where it goes on. */
function gapIn(opening: Opening): number {
  for (let at = 0; at < opening.length; at++) {
    const code = opening.charCodeAt(at);
    if (code === 32 || code === 45 || code === 124) return at;
  }
  return -1;
}
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
  const gap = gapIn(opening);
  // A piece of a phrase may begin with a gap: it goes on with the next word.
  if (gap !== 0 && first !== DIGIT && !isLetter(first)) return true;
  if (gap < 0) return false;
  const second = opening.slice(gap + 1);
  return second.length >= LETTERS || (second !== "" && !isLetter(second.at(-1) as string));
}

/** An opening with one more character of text. */
function extended(opening: Opening, character: string): Opening {
  if (isComplete(opening)) return opening;
  const next = folded(character);
  if (opening === "") return gapBegunBy(next.charCodeAt(0)) || next;
  if (endsAtMark(opening)) return markTold(opening, next === DIGIT);
  const gap = gapIn(opening);
  if (gap < 0) return firstWordExtended(opening, next);
  const begun = opening.length > gap + 1;
  if (isLetter(next) || (!begun && gapBegunBy(next.charCodeAt(0)) === "")) return opening + next;
  if (begun) return `${opening} `;
  return opening[gap] === STUCK ? opening.slice(0, gap) + gapBegunBy(next.charCodeAt(0)) : opening;
}

function firstWordExtended(opening: Opening, next: string): Opening {
  const isNumber = opening[0] === DIGIT;
  const isWhole = !/[.,]/.test(opening);
  if (isNumber && next === DIGIT) return isWhole && opening.length < DIGITS_MAX ? opening + next : opening;
  if (isNumber && isWhole && isMark(next)) return opening + next;
  if (!isNumber && (isLetter(next) || next === CUT))
    return opening.length < LETTERS ? opening + next : opening.slice(0, LETTERS) + CUT;
  if (next === STUCK || (next === STOP && !isNumber)) return opening + STUCK;
  return opening + (gapBegunBy(next.charCodeAt(0)) || STUCK + next);
}

/** A comma or a stop at the end of an opening, once it is told whether a digit follows: behind a number it is part of that or stands alone. */
function markTold(opening: Opening, isBeforeDigit: boolean): Opening {
  if (isBeforeDigit) return opening + DIGIT;
  return opening[0] === DIGIT && gapIn(opening) < 0
    ? `${opening.slice(0, -1)}${STUCK}${opening.at(-1)} `
    : `${opening} `;
}

/** Of what a piece of a phrase may begin with: how openings go on with it. Phrases share their word classes, and a class its set. */
const CONTINUED = new WeakMap<ReadonlySet<string>, Map<Opening, readonly Opening[]>>();

/** Openings of one piece of a phrase followed by another. */
export function continued(openings: ReadonlySet<Opening>, next: ReadonlySet<string>): Set<Opening> {
  const known = CONTINUED.get(next) ?? new Map<Opening, readonly Opening[]>();
  CONTINUED.set(next, known);
  const all = new Set<Opening>();
  for (const opening of openings) {
    if (isComplete(opening)) {
      all.add(opening);
      continue;
    }
    let longer = known.get(opening);
    if (longer === undefined) {
      longer = [...new Set([...next].map((one) => extendedBy(opening, one)))];
      known.set(opening, longer);
    }
    for (const one of longer) all.add(one);
  }
  return all;
}

const extendedBy = (opening: Opening, text: string): Opening => [...text].reduce(extended, opening);

/** The openings of a whole phrase: what is not complete ends with its word, whatever follows. */
export function ended(opening: Opening): Opening[] {
  if (opening.endsWith(ANYTHING)) return [opening.slice(0, -1)];
  // In the text the number at which the phrase ends may go on behind the mark.
  if (/^#+$/.test(opening)) return [`${opening} `, `${opening}.# `, `${opening},# `];
  if (endsAtMark(opening)) return [markTold(opening, false), markTold(opening, true)];
  return [isComplete(opening) || gapIn(opening) === opening.length - 1 ? opening : `${opening} `];
}

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

/** Where digits or letters end; no further than phrases have words, so that a text that is one word is not read for each of its places. */
function wordEnd(text: string, at: number): number {
  const last = at + WORD_MAX;
  let end = at;
  if (isDigitAt(text, at)) while (end < last && isDigitAt(text, end)) end++;
  else while (end < last && letterAt(text, end) > 0) end++;
  return end;
}
/** Where digits end whose number goes on behind a comma or a stop. */
const goesOn = (text: string, end: number): boolean => isMark(text[end]) && isDigitAt(text, end + 1);

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

/** A number by its digits before and its mark inside. */
const numberCode = (digits: number, mark: string | undefined): number =>
  -Math.min(digits, DIGITS_MAX) - (mark === STOP ? 8 : mark === COMMA ? 16 : 0);
const markCode = (character: string, isBeforeDigit = false): number =>
  FIRST_MARK + character.charCodeAt(0) + (isBeforeDigit ? BEFORE_DIGIT : 0);

const gapCode = (gap: string): number => GAP_CODES[gap] as number;

/** The first word of the text at an offset where a word begins, as a number. */
export function firstWordAt(text: string, at: number): number {
  if (isDigitAt(text, at)) {
    const end = wordEnd(text, at);
    return numberCode(end - at, goesOn(text, end) ? text[end] : undefined);
  }
  const letters = lettersAt(text, at);
  if (letters === 0) return markCode(folded(text[at] as string));
  return letters * 2 + (letters >= FOUR_LETTERS && letterAt(text, at + LETTERS) > 0 ? 1 : 0);
}

/** The word after that one, as a number; `NO_WORD` where none stands near, or where the first tells all. */
export function nextWordAt(text: string, at: number): number {
  const isNumber = isDigitAt(text, at);
  let end = wordEnd(text, at);
  if (end === at) return NO_WORD;
  if (isNumber && goesOn(text, end)) end = wordEnd(text, end + 1);
  const gap = text[end] === STOP && !isNumber ? end + 1 : end;
  let next = gap;
  while (next < end + SECOND_WORD_REACH && next < text.length && gapBegunBy(text.charCodeAt(next)) !== "") next++;
  if (next === text.length || next === end + SECOND_WORD_REACH) return NO_WORD;
  const mark = text[next] as string;
  const word = lettersAt(text, next) || markCode(folded(mark), isMark(mark) && isDigitAt(text, next + 1));
  return word + gapCode(next === gap ? STUCK : gapBegunBy(text.charCodeAt(gap)));
}

/** The same two numbers of an opening as phrases have it. */
export function codesOf(opening: Opening): { first: number; next: number } {
  const gap = gapIn(opening);
  const word = gap < 0 ? opening : opening.slice(0, gap);
  const next = gap < 0 ? "" : opening.slice(gap + 1);
  const nextWord = lettersAt(next, 0) || markCode(next, next[1] === DIGIT);
  return {
    first:
      word[0] === DIGIT
        ? numberCode(word.replace(/[.,].*/, "").length, /[.,]/.exec(word)?.[0])
        : isLetter(word[0] as string)
          ? firstWordAt(word.replace(CUT, "x"), 0)
          : markCode(word),
    next: next === "" ? NO_WORD : nextWord + gapCode(opening[gap] as string),
  };
}
