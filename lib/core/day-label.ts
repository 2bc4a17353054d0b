import { WEEKDAY_NAME } from "./date-patterns";

/** What the words before a day say it is the day of: when the text came out, when it was changed, or something else. */
export type DayLabel = "published" | "updated" | "another" | "none";

/** Words that tell of coming out wherever they stand before a day. */
const SURE =
  "published|publication date|date of publication|publish(?:ing)? date|pub(?:lished)? ?date|date (?:published|posted|issued)|posted|online first|first online|for immediate release|embargoed(?: (?:until|till))?";
/** What papers that come out are called. */
const PAPER_NAME =
  "(?:statement|(?:press |news |media )?release|summary|briefing|bulletin|communiqu\u00e9|report|sitrep|update|newsletter|notice|announcement|judge?ment|ruling|decision|analysis|commentary|editorial|opinion|review|remarks|speech|transcript|letter|article|edition|issue)";
/** How pages call the day on which a text came out; some of the words are those of other days too ("Closing date"). */
export const PUBLISHED_LABEL = `(?:${SURE}|date (?:created|added)|date of (?:this |the )?${PAPER_NAME}|${PAPER_NAME} date|posting date|appeared|aired|broadcast|filed|sent|submitted|issued|printed|created|uploaded|added|released|for release|date)`;
/** How they call that of a change. */
export const UPDATED_LABEL =
  "(?:updated?|modified|revised|edited|amended|corrected|date (?:updated|modified)|(?:update|modification) date)";
const ADVERB = "(?:(?:first|last|latest|originally|article|story|page|content) ){0,2}";
const LINK = "(?: (?:on|at|date|online|in print))*";
const WHOLE = new RegExp(`^${ADVERB}${PUBLISHED_LABEL}${LINK}$`, "i");
const ENDS_SURELY = new RegExp(`\\b(?:${SURE}|issued|released)${LINK}$`, "i");
/** "Posted by admin", "Published in The Quay Review" */
const WITH_NAMES = new RegExp(`^${ADVERB}${PUBLISHED_LABEL}${LINK} (?:by|in|for|to)\\b`, "i");
const UPDATED = new RegExp(`\\b${UPDATED_LABEL}\\b`, "i");
/** "Judgment delivered on": what a court says is out on the day it is given. */
const HANDED_DOWN =
  /\b(?:judge?ment|ruling|decision|opinion|verdict|order)s? (?:was )?(?:delivered|handed down|given|issued|filed|rendered|pronounced)(?: on)?$/i;
/** "Statement: 3 March 2022", "On: 3 March 2022" */
const PAPER = new RegExp(
  `^(?:on|(?:(?:joint|press|media|news|public|daily|weekly|monthly|situation) )*${PAPER_NAME}s?(?: (?:no\\.?|number|#)? ?[\\d/.-]+)?)$`,
  "i",
);
/** "The accord of 3 March 2022", and "Bulletin of 3 March 2022", which is a paper's own. */
const OF = /(?<!\bas )\bof$/i;
const OF_PAPER = new RegExp(`${PAPER_NAME}s? of$`, "i");
/** "Signed at Orla", "Launched": what was done on the day is not the text. */
const DONE = /^(?!reported|edited|compiled|submitted|produced|translated|filed)\p{L}+ed(?:$| (?:at|in|on)\b)/iu;
/** A day that is not the text's own: of what it tells, of a life, of a visit to the page. */
const ANOTHER =
  /\b(?:born|died|deadline|clos(?:ing|es)|open(?:ing|s)|meetings?|hearings?|match(?:day)?|vs?\.?|concert|festival|event|incident|kick-?off|expire[sd]?|expiry|valid|effective|accessed|retrieved|archived|photo\w*|pictures?|file|held|until|till|through|by|due|sale|tickets?|registration|joined|member|since|after|before|adopted|signed|received|accepted|start(?:s|ed|ing)?|begin(?:s|ning)?|(?<=\p{L} )(?:act|law|treaty|accord|agreement|decree|constitution|directive|regulation)|ends?|period|covering|from(?: \d.*)?)(?: (?:on|at|by|date))*$|^(?:upcoming|last login)\b/iu;

const CLOCK_OR_WEEKDAY = new RegExp(
  `\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s?\\(?[A-Z]{2,5}\\b\\)?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?(?: [A-Z]{2,5}\\b)?|\\b${WEEKDAY_NAME}\\b\\.?`,
  "gi",
);
const CLAUSE_ENDS = /[|\u2022\u00b7\u25cf\u2219;\n]|\s[-\u2013\u2014/]\s|[.!?]\s+(?=\p{Lu})/u;

/** The label of a day: `before` are the words of its line from the day before it, or from the beginning. */
export function labelOfDay(before: string): DayLabel {
  const clause = (before.split(CLAUSE_ENDS).at(-1) ?? "")
    .replace(CLOCK_OR_WEEKDAY, " ")
    .replace(/[\s,@(*_\u2013\u2014-]+$/g, "")
    .replace(/^[\W_]+/, "");
  const words = clause.replace(/\s*:$/, "").trim();
  if (words === "") return "none";
  if (/\bnext\b/i.test(words)) return "another";
  if (WHOLE.test(words) || ENDS_SURELY.test(words) || WITH_NAMES.test(words) || HANDED_DOWN.test(words))
    return "published";
  if (UPDATED.test(words)) return "updated";
  if (ANOTHER.test(words) || DONE.test(words) || (OF.test(words) && !OF_PAPER.test(words))) return "another";
  // "Closing date:", "Incident:": a label that is none of ours.
  return clause.endsWith(":") && !PAPER.test(words) ? "another" : "none";
}
