import type { TimexMod } from "@/lib/core/time-expression";
import { drawnOut, LETTERS, type Vocabulary, wordsClass } from "./word-class";

/** Words that place, bound or compare: "late", "more than", "the past", "a year later". */
export const CUE_WORDS: Vocabulary = {
  stretch: wordsClass(`
    more | further | additional | extra | other | consecutive | straight | successive | full | whole | entire
    | long | short | solid | good | mere | calendar | fiscal | trading | business | working | school |
    academic | light
  `),
  describing: { source: `[${LETTERS}]{2,9}(?:y|al|ing|ive|ous|ful|ic|ense)`, first: ["*"] },
  position: wordsClass(`
    early | earlier | late | later | mid | the beginning of | the start of | the end of | the middle of | the
    early part of | the latter part of | beginning of | start of | end of | middle of | early in | late in |
    earlier in | later in | the close of | the turn of | the opening of | very late | very early | the early
    days of | the last days of | the first days of | the final days of | the early | the late | the mid | the
    middle | sometime | about | around | approximately | circa | roughly | sometime in | some time in |
    sometime around | as early as | as late as | the very end of | the very beginning of
  `),
  cue: wordsClass(`
    last | this | next | this past | this coming | the coming | the last | the next | the past | past |
    coming | the current | current | this last | this next | upcoming | the upcoming | nxt
  `),
  bound: wordsClass(`
    more than | less than | fewer than | at least | at most | about | around | approximately | roughly |
    nearly | almost | over | under | up to | some | no more than | no less than | not more than | as long as
    | as many as | just over | just under | well over | an estimated
  `),
  nowWord: wordsClass(`
    now | right now | just now | currently | nowadays | at present | presently | recently | lately | the past
    | the future | the near future | near future | the distant future | the foreseeable future | at the
    moment | at this time | at this moment | these days | the recent past | the distant past | the near term
    | the short term | as soon as possible | the present | the present day | the other
    day | the other night | the other evening | the other morning | the other week | some day | one of these days
  `),
  chatNow: wordsClass(["rn", "atm", ...drawnOut("now")]),
  nearness: wordsClass(`
    following | next | previous | preceding | same | very same | very next | ensuing
  `),
  sinceThen: wordsClass(`
    later | earlier | before | after | afterwards | afterward | previously | beforehand | hence | from now |
    on | prior
  `),
  centuryEdge: wordsClass("first|opening|early|earliest|middle|last|late|later|latter|final|closing"),
  pastOrTo: wordsClass("past|to|before"),
  lastOrNext: wordsClass("last|next"),
  besideWord: wordsClass("following|previous|preceding"),
  reportNoun: wordsClass("quarter|period|results|figures|half|months|year"),
  spanCue: wordsClass(`
    the last | the past | the next | the coming | the first | the final | the previous | the preceding | the
    following | the latest | the opening | the initial | the early | the late | last | past | next | recent |
    coming | first | the recent | the remaining | these | those | the intervening | previous | the most
    recent | this last | these last | these past | the ensuing | the subsequent
  `),
  nearPart: wordsClass(`
    this | last | next | nxt | that | the next | the following | the previous | the same | that same | the very
    next
  `),
  sameYear: wordsClass(`
    that year | the same year | that same year | the following year | the next year | the previous year | the
    preceding year | the year before | the year
  `),
  halfName: wordsClass("first|second|last|latter|final|1st|2nd"),
  conjunction: wordsClass("and"),
  pastWord: wordsClass("past"),
  futureWord: wordsClass("future"),
  beyondWord: wordsClass("before|after"),
  yearEdge: wordsClass("year-end|year end|yearend|end-year|mid-year|midyear|mid year"),
  edge: wordsClass("the start of|the end of"),
  earlierLater: wordsClass("earlier|later"),
  cueOrAbout: wordsClass("last|this past|this|next|this coming|about|around|approximately|circa"),
};

const POSITIONS: readonly (readonly [RegExp, TimexMod])[] = [
  // "Earlier this month" is any day before the anchor, not the first third: it carries no modifier.
  [/^(?:the )?(?:very )?(?:early\b|beginning|start|opening|first|turn)/, "START"],
  [/^(?:the )?(?:very )?(?:late\b|latter|end|clos(?:e|ing)|last|final)/, "END"],
  [/^(?:the )?mid/, "MID"],
  [/^(?:about|around|approx|circa|roughly|sometime around)/, "APPROX"],
];
/** "early", "the end of", "around" -> START, END, APPROX. */
export function readPosition(words: string | undefined): TimexMod | undefined {
  const lower = words?.toLowerCase().replace(/\s+/g, " ");
  return lower === undefined ? undefined : POSITIONS.find(([pattern]) => pattern.test(lower))?.[1];
}

/** "last", "this", "next" out of "this past", "the coming" and their like. */
export function readCue(words: string): "last" | "this" | "next" {
  if (/last|past|previous/i.test(words)) return "last";
  return /next|nxt|coming|following/i.test(words) ? "next" : "this";
}

/** TIMEX3 modifier of "more than", "up to", "nearly". */
export function readBound(words: string | undefined): TimexMod | undefined {
  const lower = words?.toLowerCase();
  if (lower === undefined) return undefined;
  if (/no more|not more|at most|up to|as long|as many|within/.test(lower)) return "EQUAL_OR_LESS";
  if (/no less|at least/.test(lower)) return "EQUAL_OR_MORE";
  if (/more|over/.test(lower)) return "MORE_THAN";
  return /less|fewer|under|nearly|almost/.test(lower) ? "LESS_THAN" : "APPROX";
}
