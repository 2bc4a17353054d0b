import { MONTHS } from "@/lib/core/date-words";
import { inPlainDates } from "@/lib/core/plain-dates";
import { FULL_DATE } from "./date-line";

const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")})\\.?`;
const YEAR = "(?:1[6-9]|20)\\d\\d";
const SPAN = "\\s?(?:[-–—/]|to|and)\\s?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
/** The time of an issue: "Spring 2021", "March/April 2022", "14-20 March 2022", "March 28 - April 3, 2022". */
const ISSUE_TIME = `(?:(?:(?:early|mid|late)[- ])?(?:spring|summer|autumn|fall|winter|${MONTH}(?:${SPAN}${MONTH})?)|(?:week (?:of|ending) )?${DAY}(?: ${MONTH})?${SPAN}${DAY} ${MONTH}|${DAY} ${MONTH},? ${YEAR}${SPAN}${DAY} ${MONTH}|(?:week (?:of|ending) )?${MONTH} ${DAY}${SPAN}(?:${MONTH} )?${DAY}),? ${YEAR}`;
const ALONE = new RegExp(`^\\W*(?:(?:epi(?:demiological)? )?week (?:no\\.? )?\\d{1,2}\\W+)?${ISSUE_TIME}\\W*$`, "i");
const INSIDE = new RegExp(`(?:^|[,|·•–—(-]\\s*|\\s)${ISSUE_TIME}(?=$|[\\s,|·•–—):-])`, "i");
const OF_AN_ISSUE =
  /\b(?:vol(?:ume|\.)|issue|no\.|number|edition) ?\d|\b(?:print|weekly|monthly|weekend|quarterly) (?:edition|issue)\b|\b(?:edition|issue)$/i;
const ISSUE_WORDS_MAX = 14;

/** True for a line of the head that names the issue a text was printed in: "Spring 2021", "The Hill Review, March 2022, Vol. 14, No. 3". */
const isIssueLine = (text: string): boolean =>
  ALONE.test(text) || (text.split(/\s+/).length <= ISSUE_WORDS_MAX && OF_AN_ISSUE.test(text) && INSIDE.test(text));

/** "3 March 2022 Humanitarian Aid": a day and the page's name for its topic, with nothing between them. */
const DAY_AND_TOPIC = new RegExp(`^${FULL_DATE}(?: (?:\\p{Lu}[\\p{L}'’-]+|and|&|of)){1,4}$`, "u");
/** "Lusana 31 December 2021": a paper or a place before the day, with nothing between them. */
const NAME_AND_DAY = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]+ ){1,2}${FULL_DATE}$`, "u");

const WHOLE_DAY = new RegExp(`(?:\\b\\p{Lu}\\p{Ll}{2,8}\\.?,? )?(?<![\\w/-])${FULL_DATE}(?![\\w/])`, "iu");
const WORDS_BESIDE_MAX = 10;
/** What papers that come out are called, and small words beside names. */
const OF_PAPERS =
  /^(?:in|of|for|by|from|at|the|and|release|exchange|announcement|information|report|statement|bulletin|notice|newsletter|briefing|updates?|review|results|edition|circular|communiqu\u00e9|ref|no|nr)$/i;
const DIVIDED_BEFORE = /[,|/:(\u00b7\u2022\u2013\u2014-]\s*$/;
const DIVIDED_AFTER = /^\s*(?:[,|/):\u00b7\u2022\u2013\u2014-]|(?:at )?\d{1,2}[:.h]\d\d\b|(?:in|by) \p{Lu}|$)/u;
/** A day that is not the text's own: of what it tells, of a life, of a visit to the page. */
const OF_SOMETHING_ELSE =
  /\b(?:born|died|deadline|meetings?|hearings?|match(?:day)?|vs?\.?|concert|festival|event|kick-?off|expire[sd]?|valid|accessed|retrieved|photo\w*|pictures?|file|held|until|due|sale|tickets?|registration|since|period|covering|from \d)\b/i;

/** "Election watch, 3 March 2022, 7:12 pm", "Stock exchange release 3 March 2022": one day, set apart from the few words beside it. */
function setsDayApart(text: string): boolean {
  const day = WHOLE_DAY.exec(text);
  // "Battle of Vallmora, 12 July 1944": pages of the web are younger than what they tell of.
  if (day === null || OF_SOMETHING_ELSE.test(text) || /\b1[6-8]\d\d|\b19[0-8]\d/.test(day[0])) return false;
  const [before, after] = [text.slice(0, day.index), text.slice(day.index + day[0].length)];
  const words = (part: string): string[] => part.match(/\p{L}[\p{L}'\u2019-]*/gu) ?? [];
  if (WHOLE_DAY.test(after) || words(before + after).length > WORDS_BESIDE_MAX || !DIVIDED_AFTER.test(after))
    return false;
  const isNames = words(before).every((word) => /^\p{Lu}/u.test(word) || OF_PAPERS.test(word));
  // "Two ferries collided, 3 March 2022": a day of what is told.
  const tells = words(before).some((word) => /^\p{Ll}+ed$/u.test(word));
  return before === "" || isNames || (!tells && DIVIDED_BEFORE.test(before));
}

/** Lines that tell the day of a text in its head, and could be anything further down. */
export function datesTheHead(line: string): boolean {
  if (isIssueLine(line)) return true;
  const text = inPlainDates(line);
  return DAY_AND_TOPIC.test(text) || NAME_AND_DAY.test(text) || setsDayApart(text);
}
