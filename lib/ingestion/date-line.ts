import { MONTHS, WEEKDAYS } from "@/lib/core/date-words";
import { inPlainDates } from "@/lib/core/plain-dates";
import { isResidueLine } from "./residue-line";

const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|Sept)\\.?`;
const WEEKDAY = `(?:${WEEKDAYS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|Tues|Thurs?)\\.?`;
const YEAR = "(?:1[6-9]|20|21)\\d\\d";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

/** A whole day with its year, in the shapes that pages print: 3 March 2022, March 3, 2022, 2022-03-03T10:00Z, 03/03/2022. */
export const FULL_DATE = `(?:${YEAR}-\\d\\d-\\d\\d(?:[T ]\\d\\d:?\\d\\d(?::?\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?|${YEAR}/\\d\\d?/\\d\\d?|\\d{1,2}[./-]\\d{1,2}[./-]${YEAR}|(?:the )?${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}|${MONTH} ${DAY},? ${YEAR})`;
const CLOCK = "\\d{1,2}(?:[:.h]\\d\\d(?::\\d\\d)?)?\\s*(?:[ap]\\.?m\\.?|hrs|hours|o'clock)?";
const ZONE = "(?:[A-Z]{2,5}|local time)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?";

const fullDate = new RegExp(`(?<![\\w/-])${FULL_DATE}(?![\\w/])`, "i");
/** What may stand beside a date on a line of its own. */
const PUBLISHING =
  "(?:first |last |originally |article |story |page )?(?:published|publication date|date of publication|publish(?:ing)? date|pub(?:lished)? ?date|date of (?:issue|release|report)|(?:issue|report) date|aired|broadcast|filed|sent|updated?|posted|issued|created|uploaded|modified|revised|edited|release date|date)(?: (?:on|at|date))?";
const AGO = "(?:an?|\\d+) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago";
const AROUND_DATE = new RegExp(
  `${FULL_DATE}|\\b${WEEKDAY}(?![a-z])|\\b(?:${PUBLISHING})\\b|\\b(?:on|at|by|and|the)\\b|${AGO}|${CLOCK}`,
  "gi",
);
const ZONES = new RegExp(`\\b${ZONE}\\b`, "g");
/** "3 March 2022 (2 years ago)": what the page counts for its reader. */
const AGO_BESIDE = new RegExp(`\\(\\s*(?:about )?${AGO}\\s*\\)`, "gi");
const LABELLED_AGO = new RegExp(`^\\W*${PUBLISHING}\\W+${AGO}\\W*$`, "i");

const hasFullDate = (text: string): boolean => fullDate.test(text);

const ALL_DATES = new RegExp(`(?:\\b${WEEKDAY},? )?(?<![\\w/-])${FULL_DATE}(?![\\w/])`, "gi");
/** "Issued 14 March 2024 by the harbour office", "Prepared for the members, 4 August 2015". */
const ISSUED = /^(?:issued|prepared|compiled|circulated|distributed|submitted|released|drafted)\b[^.!?]{0,90}\.?$/i;
/** "p. 4", "Report No. 7". */
const NUMBERED =
  /^(?:(?:\p{Lu}[\p{L}-]+ ){0,3}(?:no\.?|nr\.?|number|vol\.?|volume|issue|#)|pp?\.?|pages?|section) ?[A-Z]?\d[\d/–-]*$/iu;
/** "Posted on 3 March 2022 by mariam": the name that somebody logs in with. */
const POSTED_BY = new RegExp(
  `^(?:posted|published|written|submitted)(?: on)? ${FULL_DATE}(?: at [\\d:. apm]+)? by [\\w.-]+$`,
  "i",
);
const RELEASE = /^press release(?: no\.? ?[\d/.-]+)?$/i;
/** "Web Desk Apr 4, 2025": a desk needs no mark between itself and the day. */
const DESK = /^(?:\p{Lu}[\p{L}-]* ){0,2}(?:desk|staff|bureau|newsroom|agencies|monitoring|report)\s*$/iu;
/** "Meridian News", "by Ann Lee": who published, beside the day. */
const isName = (part: string): boolean => {
  if (/^by (?:admin(?:istrator)?|staff|editor|webmaster|newsdesk|reporter)$/i.test(part)) return true;
  const words = part.replace(/^by /i, "").replace(/[()]/g, "").split(/\s+/);
  return (
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:of|the|and|for|in|de|van|von|al)$/.test(word))
  );
};

const saysOnlyWhen = (part: string): boolean => !/\p{L}/u.test(part.replace(AROUND_DATE, " ").replace(ZONES, " "));

/**
 * True for a line that says when a page was published, and at most by whom: "(Published 3 March 2022)",
 * "Thursday, 3 March 2022 - 10:45 GMT", "Harbour News | Mar 3, 2022 | 4 min read". A sentence that names a date is none.
 */
export function isDateLine(line: string): boolean {
  if (isPublicationNote(line)) return true;
  if (line.length > 160) return false;
  const text = inPlainDates(line)
    .replace(/[*_]+|<\/?\w+>/g, " ") // Markdown's emphasis, the marks of a feed
    .replace(AGO_BESIDE, " ")
    .replace(/(?<=\d{4})\s(?=(?:page|p\.) ?[A-Z]?\d)/gi, " | ")
    .trim();
  if (LABELLED_AGO.test(text)) return true;
  if (!hasFullDate(text)) return false;
  if (saysOnlyWhen(text) || POSTED_BY.test(text) || ISSUED.test(text) || isAboutText(text)) return true;
  // The date with all that belongs to it becomes one sign, so that its own commas divide nothing.
  const parts = text
    .replace(ALL_DATES, " | ")
    .replace(/\b(?:written |reported )?by ?(?=\p{Lu})/giu, " | by ")
    .replace(/(?<=\d\s?[AP]\.?M\.?|:\d\d) (?=\d+ ?-?min(?:ute)?s?\b)/gi, " | ")
    .replace(/^(\s*\| by [^|]*?) on\s+(?=\|)/, "$1 ")
    .replace(/\b\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?/gi, " | ")
    .replace(/(?<=\s|^)[-/](?=\s|$)/g, "|")
    .split(/\s*[|·•●∙–—,]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const divided = /\d:\d\d(?: ?[ap]\.?m\.?)?\s*$|[|·•●∙–—,]\s*$|\s[-/]\s*$|\bby\s|^$/i;
  const [before = "", after = ""] = splitAtDate(text);
  const standsApart =
    (before === "" || divided.test(before) || saysOnlyWhen(before) || DESK.test(before)) &&
    (after === "" || /^(?:\s*[|·•●∙–—,-]|\s\/\s|\s+by|(?:\s+at)?\s+\d)/i.test(after));
  return (
    standsApart &&
    parts.every(
      (part) => saysOnlyWhen(part) || RELEASE.test(part) || NUMBERED.test(part) || isResidueLine(part) || isName(part),
    )
  );
}

const LINE_WORDS_MAX = 16;
/** Words that lines about a text have beside names, and no sentence is made of. */
const BESIDE_NAMES =
  /^(?:by|in|at|on|for|from|of|with|the|a|an|and|our|own|special|senior|chief|staff|correspondents?|reporters?|writers?|editors?|reporting|desk|live|updates?|blog|latest|print|online|edition|page|issue|no|vol|volume|words|text|photos?|pictures?|published|posted|filed|first|last|originally|updated|report|partnership|obituar(?:y|ies)|investigation|analysis|feature|opinion|editorial|news|courts?|local|world|business|sport|min|read|story|copy)$/i;
/** Of these one must stand in the line: they tell that it is about the text. */
const TELLS_OF_TEXT =
  /(?:^|[,|/.;\u00b7\u2013\u2014-]\s*|\d\s+)by\b|\b(?:correspondents?|reporters?|writers?|reporting|desk|live|updates?|edition|page \d+|issue (?:no\.? ?)?\d+|vol\.? ?\d+|words|text|published|posted|filed|obituar(?:y|ies)|press release)\b/i;

/** "Our correspondent in Vallmora, 3 March 2022", "Words by Nora Lind. Published 3 March 2022.": names, and words about a text. */
function isAboutText(text: string): boolean {
  const words = text
    .replace(ALL_DATES, " ")
    .replace(AROUND_DATE, (found) => (/\d/.test(found) ? " " : found))
    .split(/[\s,;:/|()[\]\u00b7\u2022\u2013\u2014-]+/)
    .map((word) => word.replace(/\.$/, ""))
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length <= LINE_WORDS_MAX &&
    TELLS_OF_TEXT.test(text) &&
    words.every((word) => BESIDE_NAMES.test(word) || /^\p{Lu}/u.test(word))
  );
}

const NOTE_CHARS_MAX = 300;
const NOTE =
  /^\W*(?:(?:this|the) (?:article|story|piece|report|post|entry|page|interview|content) (?:was|has been) (?:first |originally |last )?(?:published|posted|updated|amended|corrected)|(?:first|originally) published)\b/i;

/** "This article was first published on 3 March 2022.": what papers print below a text. */
const isPublicationNote = (line: string): boolean =>
  line.length <= NOTE_CHARS_MAX && NOTE.test(line) && hasFullDate(line);

function splitAtDate(text: string): [string, string] {
  const [match] = [...text.matchAll(ALL_DATES)];
  return match === undefined ? [text, ""] : [text.slice(0, match.index), text.slice(match.index + match[0].length)];
}

const PUBLISHING_WORD = new RegExp(`\\b(?:${PUBLISHING})\\b`, "i");

/** A day on a line of its own that does not say what it is the day of. */
export const isBareDate = (text: string): boolean => isDateLine(text) && !PUBLISHING_WORD.test(text);

const LABEL_ALONE = new RegExp(`^(?:${PUBLISHING})\\s?:?$`, "i");

/** "Published", "Last updated:": a label whose date stands on the next line. */
export const isDateLabel = (text: string): boolean => LABEL_ALONE.test(text);
