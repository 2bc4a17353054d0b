import { DAY_OF_MONTH, MONTH_NAME } from "@/lib/core/date-patterns";
import { isOfAnother, labelsOfDays, namesWhatIsTold } from "./date-line";
import { headShape, SIGN, SIGNS } from "./head-shape";

const MONTH = `${MONTH_NAME}\\.?`;
const YEAR = "(?:1[6-9]|20)\\d\\d";
const SPAN = "\\s?(?:[-–—/]|to|and)\\s?";
const DAY = DAY_OF_MONTH;
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

const WORDS_BESIDE_MAX = 10;
/** What papers that come out are called, and small words beside names. */
const OF_PAPERS =
  /^(?:in|of|for|by|from|at|the|and|release|exchange|announcement|information|report|statement|bulletin|notice|newsletter|briefing|updates?|review|results|edition|circular|communiqu\u00e9|speech|remarks|ref|case|no|nr)$/i;
const DIVIDED_BEFORE = new RegExp(`(?:[,|/:(\u00b7\u2022\u2013\u2014-]|[${SIGNS}])\\s*$`);
const DIVIDED_AFTER = new RegExp(`^\\s*(?:[,|/):\u00b7\u2022\u2013\u2014-]|[${SIGNS}]|(?:in|by) \\p{Lu}|$)`, "u");
/** "3 March 2022 Humanitarian Aid": a day and the page's name for its topic, with nothing between them. */
const TOPIC_AFTER = /^(?: ?(?:\p{Lu}[\p{L}'’-]+|and|&|of)){1,4}$/u;
/** A day that is not the text's own: of what it tells, of a life, of a visit to the page. */
const OF_SOMETHING_ELSE =
  /\b(?:born|died|deadline|meetings?|hearings?|match(?:day)?|vs?\.?|concert|festival|event|kick-?off|expire[sd]?|valid|accessed|retrieved|photo\w*|pictures?|images?|videos?|footage|satellite|map|chart|as of|file|held|until|due|sale|tickets?|registration|since|period|covering|copyright|from \d)\b|©|\(@\w+\)/i;
/** "Battle of Vallmora, 12 July 1944": pages of the web are younger than what they tell of. */
const LONG_AGO = /\b1[6-8]\d\d\b|\b19[0-8]\d\b/;

/** "Election watch, 3 March 2022, 7:12 pm", "Stock exchange release 3 March 2022": one day, set apart from the few words beside it. */
function setsDayApart(line: string): boolean {
  const [before = "", after, ...more] = headShape(line).split(SIGN.day);
  if (
    after === undefined ||
    more.length > 0 ||
    OF_SOMETHING_ELSE.test(line) ||
    LONG_AGO.test(line) ||
    isOfAnother(line)
  )
    return false;
  const words = (part: string): string[] => part.match(/\p{L}[\p{L}'\u2019-]*/gu) ?? [];
  if (words(before + after).length > WORDS_BESIDE_MAX) return false;
  if (before.trim() === "" && TOPIC_AFTER.test(after.trim())) return true;
  if (!DIVIDED_AFTER.test(after)) return false;
  if (labelsOfDays(line)[0] === "published") return true;
  const isNames = words(before).every((word) => /^\p{Lu}/u.test(word) || OF_PAPERS.test(word));
  // "Two ferries collided, 3 March 2022": a day of what is told.
  const tells = words(before).some((word) => /^\p{Ll}+ed$/u.test(word));
  if (/^[^,|/:\u2013\u2014]+[,|/:\u2013\u2014-]\s*$/.test(before) && after.trim() === "" && namesWhatIsTold(before))
    return false;
  return before.trim() === "" || isNames || (!tells && DIVIDED_BEFORE.test(before));
}

/** Lines that tell the day of a text in its head, and could be anything further down. */
export const datesTheHead = (line: string): boolean => isIssueLine(line) || (/\d/.test(line) && setsDayApart(line));
