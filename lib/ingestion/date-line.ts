import { FULL_DATE } from "@/lib/core/date-patterns";
import { type DayLabel, labelOfDay, PUBLISHED_LABEL, UPDATED_LABEL } from "@/lib/core/day-label";
import { happeningOf } from "@/lib/core/happening";
import { inPlainDates } from "@/lib/core/plain-dates";
import { headShape, SIGN, SIGNS } from "./head-shape";
import { isResidueLine } from "./residue-line";

const LINE_CHARS_MAX = 200;
/** "p. 4" and the like are counted; what divides a line of the head: signs, brackets, and dashes that stand apart. */
const DIVIDER = /\s*[|·•●∙;,:()–—]\s*|(?<=\s)[-/]+(?=\s)/;
const SMALL = /^(?:on|at|by|and|the|a|an|of|for|in|from|with|de|van|von|al|el|la)$/i;
/** Words that lines about a text have beside names, and no sentence is made of. */
const BESIDE_NAMES =
  /^(?:by|in|at|on|for|from|of|with|the|a|an|and|our|own|special|senior|chief|staff|correspondents?|reporters?|writers?|editors?|editing|written|reporting|desk|live|updates?|blog|latest|print|online|edition|page|issue|words|text|story|photos?|pictures?|report|partnership|obituar(?:y|ies)|investigation|analysis|feature|opinion|editorial|news|courts?|local|world|business|sport|read|version|copy|via)$/i;
/** Of these one must stand in the line where its words are more than names: they tell that it is about the text. */
const TELLS_OF_TEXT = new RegExp(
  `(?:^|[,|/.;:·•–—-]\\s*|\\d\\s+|[${SIGNS}]\\s*)by\\b|\\b(?:correspondents?|reporters?|writers?|reporting|desk|live|updates?|edition|words|text|speech|remarks|address|statement|lecture|interview|obituar(?:y|ies)|press release)\\b|[${SIGN.label}${SIGN.count}]`,
  "i",
);
const LINE_WORDS_MAX = 16;
const NAME_WORDS_MAX = 5;
/** "Web Desk Apr 4, 2025": a desk needs no mark between itself and the day. */
const DESK =
  /^(?:\p{Lu}[\p{L}'’]* ){0,3}(?:desk|staff|bureau|newsroom|agencies|monitoring|report|reporter|correspondent)$/iu;
const PRESS_RELEASE = /^(?:press|news|media) release$/i;
/** "Reviewed by Ann Lee": who read a text did not publish it. */
const OF_A_READER = /\b(?:reviewed|checked|approved|rated|commented|verified) by\b/i;
/** The name that somebody logs in with, or that a system does. */
const LOGIN = /^by (?:[a-z][\w.-]*)$/;
/** "Issued 14 March 2024 by the harbour office", "Prepared for the members, 4 August 2015". */
const ISSUED = /^(?:issued|prepared|compiled|circulated|distributed|submitted|released|drafted)\b[^.!?]{0,90}\.?$/i;

/** "Judgment delivered on DAY" */
const OF_A_COURT = new RegExp(
  `^\\W*(?:judge?ment|ruling|decision|opinion|verdict|order)s?:? (?:was )?(?:delivered|handed down|given|rendered|pronounced|${SIGN.label})?\\s*(?:on)?\\s*${SIGN.day}[\\s.]*$`,
  "i",
);

/** The stretches of a shape between its dividers, without white space. */
const partsOf = (shape: string): string[] =>
  shape
    .split(DIVIDER)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "");

const ALL_SIGNS = new RegExp(`[${SIGNS}]`, "g");
const wordsOf = (part: string): string[] => part.replace(ALL_SIGNS, " ").match(/[\p{L}@][^\s]*/gu) ?? [];
const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(word);
/** "— Ann Lee (@annlee) March 3, 2022": the day of a post that the text quotes. */
const QUOTED_POST = /\(@\w+\)/;
/** "Photo: Ann Lee, 3 March 2022" */
const OF_A_PICTURE = /^\W*(?:photo(?:graph)?|picture|image|video|graphic|illustration|caption|credit)s?\s*:/i;
const OF_RIGHTS = /©|\bcopyright\b/i;
/** "1. Harbour Board, 3 March 2022": a list of sources. */
const LISTED = /^\W*\d{1,2}[.)\]]\s+\p{L}/u;
/** "By", "Written by": of who made the text, not of who read it. */
const BY_WHOM =
  "(?:(?:written|posted|published|reported|edited|compiled|words|text|story|report|analysis|opinion|article|news|updated|submitted|translated|produced|photos?|pictures?) ?)?by\\b";
/** "By Ann Lee, MD on DAY" */
const BY = new RegExp(`^\\W*(?:${SIGN.label} )?${BY_WHOM}`, "iu");
const OPENS_WITH_BY = new RegExp(`^${BY_WHOM}`, "i");

const saysOnlyWhen = (part: string): boolean =>
  wordsOf(part).every((word) => /^(?:on|at|by|and|the|from)$/i.test(word));

const HEAD_NOUN = /^(?:.*?[^\p{L}])??(?<noun>\p{L}+)\W*(?: (?:on|of|in|at|near|off)\b.*)?$/iu;
/** "Earthquake", "Attack on Vallmora": the day beside it is that of what is told. */
export function namesWhatIsTold(part: string): boolean {
  const noun = HEAD_NOUN.exec(part.replace(ALL_SIGNS, " ").trim())?.groups?.["noun"] ?? "";
  return noun !== "" && !/^releases?$/i.test(noun) && happeningOf(noun.toLowerCase()) !== undefined;
}

/** "Meridian News", "by Ann Lee", "@annlee": who published. */
function isName(part: string): boolean {
  const words = wordsOf(part.replace(/^(?:\p{L}+ )?by (?=\S)/iu, ""));
  if (namesWhatIsTold(part)) return false;
  return words.length <= NAME_WORDS_MAX && words.every((word) => isCapital(word) || SMALL.test(word));
}

/** Names and words without a mark between them and the day: "by Ann Lee 3 March 2022", "3 March 2022 by admin". */
function mayTouch(words: string, side: "before" | "after"): boolean {
  const bare = words.replace(ALL_SIGNS, " ").replace(/\s+/g, " ").trim();
  if (saysOnlyWhen(bare) || new RegExp(`[${SIGNS}]`).test(side === "before" ? words.slice(-2) : words.slice(0, 2)))
    return true;
  return side === "before" ? OPENS_WITH_BY.test(bare) || DESK.test(bare) : /^by\b/i.test(bare) || isResidueLine(bare);
}

function standsApart(part: string, ofAuthor: boolean): boolean {
  const [before = "", ...after] = part.split(SIGN.day);
  return ((ofAuthor && /\son\s*$/.test(before)) || mayTouch(before, "before")) && mayTouch(after.join(" "), "after");
}

/**
 * True for a line that says when a page was published, and at most by whom: "(Published 3 March 2022)",
 * "Thursday, 3 March 2022 - 10:45 GMT", "Harbour News | Mar 3, 2022 | 4 min read". A sentence that names a date is none.
 */
export function isDateLine(line: string): boolean {
  if (isPublicationNote(line)) return true;
  if (line.length > LINE_CHARS_MAX || !/\d\d| ago\b/i.test(line)) return false;
  const shape = headShape(line.replace(/^\[(.*)\]$/, "$1"));
  const parts = partsOf(shape);
  if (!shape.includes(SIGN.day)) {
    // "Updated 2 hours ago"
    return parts.every(saysOnlyWhen) && shape.includes(SIGN.when) && shape.includes(SIGN.label) && / ago\b/i.test(line);
  }
  if (
    QUOTED_POST.test(line) ||
    OF_RIGHTS.test(line) ||
    OF_A_READER.test(line) ||
    OF_A_PICTURE.test(line) ||
    LISTED.test(inPlainDates(line)) ||
    isOfAnother(line)
  )
    return false;
  if (ISSUED.test(line.trim()) || OF_A_COURT.test(shape)) return true;
  if (parts.every(saysOnlyWhen)) return true;
  if (isAboutText(shape)) return true;
  return parts.every(
    (part) =>
      saysOnlyWhen(part) ||
      (part.includes(SIGN.day) && !standsApart(part, BY.test(shape)) ? false : isName(part)) ||
      PRESS_RELEASE.test(wordsOf(part).join(" ")) ||
      LOGIN.test(wordsOf(part).join(" ")) ||
      (!part.includes(SIGN.day) && isResidueLine(part)),
  );
}

const DAY_IN_LINE = new RegExp(`(?<![\\w/-])${FULL_DATE}(?![\\w/])`, "gi");
/** What the line says of each of its days. */
export function labelsOfDays(line: string): DayLabel[] {
  const text = inPlainDates(line);
  let from = 0;
  return [...text.matchAll(DAY_IN_LINE)].map((found) => {
    const label = labelOfDay(text.slice(from, found.index));
    from = found.index + found[0].length;
    return label;
  });
}

/** Each day of the line is said to be another's: "Closing date: 3 March 2022". */
export function isOfAnother(line: string): boolean {
  const labels = labelsOfDays(line);
  return labels.length > 0 && labels.every((label) => label === "another");
}

/** "Our correspondent in Vallmora, 3 March 2022", "Words by Nora Lind. Published 3 March 2022.": names, and words about a text. */
function isAboutText(shape: string): boolean {
  const words = wordsOf(shape.replace(/[,;:/|()[\]·•–—-]+/g, " ")).map((word) => word.replace(/\.$/, ""));
  return (
    words.length <= LINE_WORDS_MAX &&
    TELLS_OF_TEXT.test(shape) &&
    words.every((word) => BESIDE_NAMES.test(word) || isCapital(word))
  );
}

const NOTE_CHARS_MAX = 300;
const TEXT =
  "(?:article|story|piece|report|post|entry|page|interview|content|column|statement|(?:press|news|media) release)";
const OUT = "(?:published|posted|updated|amended|corrected|issued|released|appear(?:s|ed)|ran)";
const NOTE = new RegExp(
  `^\\W*(?:(?:this|the|a version of th(?:is|e)) ${TEXT}\\b(?: (?:was|has been|is))?(?: (?:first|originally|last))? ${OUT}|(?:first|originally) published)\\b`,
  "i",
);
const hasFullDate = (text: string): boolean => new RegExp(DAY_IN_LINE.source, "i").test(text);

/** "This article was first published on 3 March 2022.": what papers print above or below a text. */
const isPublicationNote = (line: string): boolean =>
  line.length <= NOTE_CHARS_MAX && NOTE.test(line) && hasFullDate(inPlainDates(line));

const LABEL_ALONE = new RegExp(
  `^(?:(?:first|last|latest|originally|article|story|page|content) ){0,2}(?:${PUBLISHED_LABEL}|${UPDATED_LABEL})(?: (?:on|at|date))?\\s?:?$`,
  "i",
);

/** "Published", "Last updated:": a label whose date stands on the next line. */
export const isDateLabel = (text: string): boolean => LABEL_ALONE.test(text);
