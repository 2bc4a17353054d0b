import { digits, joined, oneOf, type Vocabulary, type WordClass, wordsClass } from "./word-class";

const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINAL_WORDS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];

const withEach = (words: readonly string[], endings: readonly string[]): string[] =>
  words.flatMap((word) => endings.map((ending) => word + ending));
/** What follows a word behind a blank or a hyphen. */
const beside = (words: readonly string[]): string[] => withEach([" ", "-"], words);

const numberWord: WordClass = {
  source: `${oneOf(TENS)}(?:[-\\s]${oneOf(ONES)})?|${oneOf([...TEENS, ...ONES])}`,
  first: [...TENS, ...withEach(TENS, beside(ONES)), ...TEENS, ...ONES],
};
const DECADE_NAMES: ReadonlyMap<string, number> = new Map([
  ["noughties", 200],
  ...TENS.map((ten, at) => [ten.replace(/y$/, "ies"), 192 + at] as const),
]);
const FRACTION_SIGNS = [..."\u00bd\u00bc\u00be"];
const ordinalDigits = withEach(digits(1, 2), ["st", "nd", "rd", "th"]);
/** Between the ends of a range; hyphens stand for all dashes but the longest. */
const TO = ["-", " -", "\u2014", " \u2014", " to ", " through ", " thru ", " until ", " till ", " and ", " & "];

/** Numbers, years and counts, in digits and in words. */
export const NUMBER_WORDS: Vocabulary = {
  day: { source: "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?", first: [...digits(1, 2), ...ordinalDigits] },
  ordinalDay: { source: "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)", first: ordinalDigits },
  year: { source: "(?:1\\d{3}|20\\d{2})", first: digits(4, 4) },
  /** "2k16", as people write it to each other. */
  chatYear: wordsClass(Array.from({ length: 40 }, (_, year) => `2k${String(year).padStart(2, "0")}`)),
  shortYear: { source: "['\\u2019\\u2018]\\d{2}", first: ["'", "\u2019", "\u2018"] },
  digits: { source: "\\d{1,4}", first: digits(1, 4) },
  two: { source: "\\d{1,2}", first: digits(1, 2) },
  yearOrTwo: { source: "20\\d{2}|19\\d{2}|\\d\\d", first: [...digits(2, 2), ...digits(4, 4)] },
  quarterDigit: { source: "[1-4]", first: digits(1, 1) },
  twoDigits: { source: "\\d\\d", first: digits(2, 2) },
  count: joined(numberWord, {
    source: "\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}(?:\\.\\d{1,2})?",
    first: [...digits(1, 5), ...withEach(digits(1, 3), [",#", ",#,#"]), ...withEach(digits(1, 5), [".#"])],
  }),
  largeCount: {
    source: `(?:(?:${numberWord.source}|a|\\d{1,3})[-\\s])?(?:hundred|thousand)(?:[-\\s](?:and[-\\s])?(?:${numberWord.source}))?`,
    first: [
      "hundred*",
      "thousand*",
      ...withEach([...numberWord.first, "a", ...digits(1, 3)], beside(["hundred*", "thousand*"])),
    ],
  },
  mixedCount: {
    source: "\\d{1,3}(?:[-\\s]1\\/2|[-\\s]1\\/4|[-\\s]3\\/4|½|¼|¾)",
    first: withEach(digits(1, 3), [...beside(["#"]), ...FRACTION_SIGNS]),
  },
  ordinal: joined(wordsClass(ORDINAL_WORDS), { source: "\\d{1,2}(?:st|nd|rd|th)", first: ordinalDigits }),
  vague: wordsClass(`
    a few | few | several | some | many | a couple of | couple of | a couple | couple | numerous | a number of |
    countless | dozens of | hundreds of | thousands of | a handful of | various | a dozen | dozen | two dozen
    | hundred | a hundred | a thousand
  `),
  fraction: {
    source: "1/2|1/4|3/4|½|¼|¾|and a half|and half|and one-half|and a quarter",
    first: ["#", ...FRACTION_SIGNS, "and"],
  },
  wordYear: {
    source:
      "(?:sixteen|seventeen|eighteen|nineteen|twenty)[- ](?:hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:oh|o)[- ](?:one|two|three|four|five|six|seven|eight|nine))|two[- ]thousand(?:(?:[- ]and)?[- ](?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))?",
    first: ["sixteen*", "seventeen*", "eighteen*", "nineteen*", "twenty*", ...withEach(["two"], beside(["thousand*"]))],
  },
  decade: {
    source: "(?:1\\d|20)\\d0['\\u2019]?s|['\\u2019\\u2018]?[2-9]0['\\u2019]?s",
    first: ["####s", "####'", "##s", "##'", "'"],
  },
  decadeName: wordsClass([...DECADE_NAMES.keys()]),
  decadeCentury: wordsClass("sixteen|seventeen|eighteen|nineteen"),
  hundreds: { source: "1\\d00s", first: ["####s"] },
  clockPacked: { source: "(?:1[0-2]|[1-9])[0-5]\\d", first: digits(3, 4) },
  packed24: { source: "(?:[01]\\d|2[0-3])[0-5]\\d", first: digits(4, 4) },
  clockHour: joined(
    { source: "\\d{1,2}", first: digits(1, 2) },
    wordsClass(`
    one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
  `),
  ),
  // The 7 of "7-9pm"; what follows is looked at here, as most numbers open no span of hours.
  rangeHour: {
    source: "(?:1[0-2]|[1-9])(?=(?:[:.][0-5]\\d)?(?:\\s?[-\\u2013\\u2014]\\s?|\\s(?:to|until|till?|and|&)\\s)\\d)",
    first: digits(1, 2),
  },
  /** A number after "at", "until", "it's", as some messages tell the hour. */
  atHour: {
    source: "(?<=(?:\\b(?:at|before|b4|after|till?|until|it['\\u2019]?s)|@)\\s?)(?:1\\d|2[0-3]|[1-9])",
    first: digits(1, 2),
  },
  halfLetter: { source: "[ap]", first: ["a", "p"] },
  spokenMinutes: wordsClass("five | ten | twenty | twenty-five | 5 | 10 | 20 | 25"),
  halfDigit: { source: "[12]", first: digits(1, 1) },
  nth: wordsClass(`
    first | second | third | fourth | last | final | opening | 1st | 2nd | 3rd | 4th
  `),
  rangeTo: { source: "\\s?[-\\u2013\\u2014]\\s?|\\s(?:to|through|thru|until|till|and|&)\\s", first: TO },
  yearTo: { source: "\\s?[-\\u2013\\u2014/]\\s?|\\s(?:to|through|thru|until|till|and)\\s", first: [...TO, "/", " /"] },
};

export const readDay = (word: string): number => Number.parseInt(word, 10);

/** "twenty-one" -> 21, "1,200" -> 1200, "2.5" -> 2.5. */
export function readCount(word: string): number {
  if (/^\d/.test(word)) return Number(word.replace(/,/g, ""));
  let sum = 0;
  for (const part of word.toLowerCase().split(/[-\s]+/)) {
    if (ONES.includes(part)) sum += ONES.indexOf(part) + 1;
    else if (TEENS.includes(part)) sum += TEENS.indexOf(part) + 10;
    else if (TENS.includes(part)) sum += (TENS.indexOf(part) + 2) * 10;
  }
  return sum;
}

/** "two thousand" -> 2000, "a hundred" -> 100, "a hundred and fifty" -> 150. */
export function readLargeCount(words: string): number {
  const match = /^(?:(.+?)[-\s])?(hundred|thousand)(?:[-\s](?:and[-\s])?(.+))?$/i.exec(words);
  if (match === null) return 0;
  const [, head, scale, tail] = match;
  const times = head === undefined || /^a$/i.test(head) ? 1 : readCount(head);
  return times * (scale?.toLowerCase() === "thousand" ? 1000 : 100) + (tail === undefined ? 0 : readCount(tail));
}

/** "5 1/2" -> 5.5 */
export const readMixedCount = (words: string): number =>
  Number.parseInt(words, 10) + (/1\/2|½/.test(words) ? 0.5 : /3\/4|¾/.test(words) ? 0.75 : 0.25);

const CLOCK_HOURS = [...ONES, "ten", "eleven", "twelve"];
/** "seven" -> 7, "7" -> 7. */
export const readClockHour = (word: string): number =>
  /^\d/.test(word) ? Number(word) : CLOCK_HOURS.indexOf(word.toLowerCase()) + 1;

export const readOrdinal = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1;

/** "a couple of" -> 2, "a dozen" -> 12; null for a count that nobody knows. */
export function readVague(words: string): number | null {
  const lower = words.toLowerCase().replace(/\s+/g, " ");
  if (/\bcouple\b/.test(lower)) return 2;
  if (lower === "two dozen") return 24;
  if (/\ba? ?dozen$/.test(lower)) return 12;
  return null;
}

/** "nineteen ninety-six" -> 1996, "two thousand and four" -> 2004. */
export function readWordYear(words: string): number {
  const parts = words
    .toLowerCase()
    .split(/[-\s]+/)
    .filter((part) => part !== "and");
  if (parts[1] === "thousand") return 2000 + (parts[2] === undefined ? 0 : readCount(parts[2]));
  const century = readCount(parts[0] as string) * 100;
  const rest = parts.slice(1).filter((part) => part !== "hundred" && part !== "oh" && part !== "o");
  return century + (rest.length === 0 ? 0 : readCount(rest.join(" ")));
}

/** "noughties" -> 200, "sixties" -> 196, "eighteen sixties" -> 186: the year without its last digit. */
export function readDecadeName(name: string, century?: string): number {
  const decade = DECADE_NAMES.get(name.toLowerCase()) ?? 0;
  return century === undefined ? decade : readCount(century) * 10 + (decade % 10);
}

/** "'99" -> 1999, "'24" -> 2024: two digits up to 39 belong to this century. */
export function readShortYear(word: string): number {
  const year = Number(word.slice(-2));
  return year + (year < 40 ? 2000 : 1900);
}
