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
export const isIssueLine = (text: string): boolean =>
  ALONE.test(text) || (text.split(/\s+/).length <= ISSUE_WORDS_MAX && OF_AN_ISSUE.test(text) && INSIDE.test(text));

/** "3 March 2022 Humanitarian Aid": a day and the page's name for its topic, with nothing between them. */
const DAY_AND_TOPIC = new RegExp(`^${FULL_DATE}(?: (?:\\p{Lu}[\\p{L}'’-]+|and|&|of)){1,4}$`, "u");
/** "Lusana 31 December 2021": a paper or a place before the day, with nothing between them. */
const NAME_AND_DAY = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]+ ){1,2}${FULL_DATE}$`, "u");

/** Lines that tell the day of a text in its head, and could be anything further down. */
export const datesTheHead = (text: string): boolean =>
  isIssueLine(text) || DAY_AND_TOPIC.test(inPlainDates(text)) || NAME_AND_DAY.test(inPlainDates(text));
