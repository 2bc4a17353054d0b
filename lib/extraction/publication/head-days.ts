import { type Article, isOwnText, type Zone } from "@/lib/core/article";
import { type DayLabel, labelOfDay, UPDATED_LABEL } from "@/lib/core/day-label";
import { inPlainDates } from "@/lib/core/plain-dates";
import { type WrittenDay, writtenDays } from "./written-days";

/** A day that a line of the page names. */
export interface DateLine {
  line: string;
  written: WrittenDay;
  label: Exclude<DayLabel, "another">;
  /** Above the title, between title and text, or below the text. */
  place: "above" | "head" | "foot";
  /** With an hour, an author or a label: surely the day of a text, where a day alone can be that of the visit. */
  isStamp: boolean;
}

/** The day in a row of the page's own buttons is that of the visit, or of what one is to register for. */
const MENU =
  /\b(?:today['\u2019]s (?:e-?)?paper|e-?paper|subscribe|sign in|log ?in|search|menu|register now|webinar)\b/i;
/** The day the page was read or saved says nothing about when it was written. */
const NOT_PUBLICATION =
  /^\W*(?:accessed|retrieved|access date|date accessed|archived|url|link|tags?|keywords?|topics?|title|headline)\b/i;
const VENUE =
  /\b(?:hall|centre|center|library|church|chapel|hotel|theat(?:re|er)|auditorium|gymnasium|stadium|museum|room|courthouse|pavilion|clubhouse)\b/i;
const CLOCK = /\d\s?(?:[ap]\.?m\b|:\d\d)/i;
/** What is listed of an event or of a work beside its day. */
const LISTED_OF_EVENT =
  /^\W*(?:time|venue|where|tickets?|doors|admission|entry|rsvp|speakers?|attendance|referee|director|directed by|starring|cast|genre|runtime|combatants|belligerents|result|casualties)\s*:/i;
const PLACE_LISTED = /^\W*(?:location|place|territory)\s*:/i;
/** Lists of what is to be known about the past have days older than the web. */
const LONG_AGO = /\b1[6-8]\d\d\b|\b19[0-8]\d\b/;
/** A line so far from the day belongs to something else. */
const NEIGHBOURS = 3;
/** Above the day of a page stand its menus and its standfirst. */
const HEAD_PARAGRAPHS_MAX = 1;
/** Notices about cookies and the sentences of a summary, on whole pages. */
const STAMP_PARAGRAPHS_MAX = 6;
/** Names of towns and people below a text are short. */
const NAME_WORDS_MAX = 3;
/** What closes a press release. */
const CLOSING =
  /^\W*(?:ends?\b|end of|for (?:more|further|additional|media)|(?:media|press) (?:contacts?|enquiries|inquiries|office)|contacts?\b|about\b|notes?\b|tel\b|phone|e-?mail|source|#+|-\s?30\s?-)/i;
const SOURCES = /^\W*(?:references|sources|bibliography|(?:foot|end)?notes|further reading|works cited)\W*$/i;
const NOTE = /^\W*(?:(?:this|the|a version of)\b|(?:first|originally|last) \p{Ll}+)/iu;
const NUMBERED = /\b(?:no|nr|number|vol|volume|issue|part|week)\b\.? ?\d+/gi;

const isSentence = (text: string): boolean => /[.!?]["”’)\]]*$/.test(text) || text.length > 120;

/** The days that lines of the page name, in its order; those of events, visits, other pieces and readers are left out. */
export function headDays(article: Article): DateLine[] {
  const zones = article.zones.filter(isOwnText);
  const text = (zone: Zone | undefined): string => (zone === undefined ? "" : article.text.slice(zone.start, zone.end));
  const title = zones.findIndex(({ kind }) => kind === "title");
  const from = isPrinted(article) ? 1 : 0;
  let otherPieces = false;
  const found = zones.flatMap((zone, index): DateLine[] => {
    const line = text(zone);
    if ((zone.kind !== "metadata" && zone.kind !== "byline") || index < from || !tellsOfText(line)) return [];
    const days = isLabelled(text(zones[index - 1])) ? [] : readDateLine(plain(line));
    if (
      days.length === 0 ||
      isOfEvent(days, zones.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).map(text))
    )
      return [];
    if (index < title) return days.map((day) => ({ ...day, place: "above" }));
    const paragraphs = (part: readonly Zone[]): number =>
      part.filter((one) => one.kind === "body" && isSentence(text(one))).length;
    if (opensText(days, paragraphs(zones.slice(0, index)), paragraphs(zones.slice(index))))
      return days.map((day) => ({ ...day, place: "head" }));
    const [before, farther] = zones
      .slice(0, index)
      .filter(({ kind }) => kind !== "residue" && kind !== "metadata")
      .slice(-2)
      .map(text)
      .reverse();
    const after = zones
      .slice(index + 1)
      .filter(({ kind }) => kind === "body")
      .map(text);
    const isOwn =
      closesText(line, days, [before ?? "", farther ?? ""], after) &&
      !(otherPieces && days.some(({ label }) => label === "none"));
    otherPieces ||= !isOwn;
    return isOwn ? days.map((day) => ({ ...day, place: "foot" })) : [];
  });
  const bare = found.filter(({ place, label }) => place === "foot" && label === "none");
  // Several bare days below a text are those of other pieces.
  return new Set(bare.map(({ line }) => line)).size > 1 ? found.filter((one) => !bare.includes(one)) : found;
}

const CHANGED = new RegExp(`\\b${UPDATED_LABEL}\\b`, "i");
/** True for a line of the page that can tell when its text came out: none about a change, a reader or an address. */
export const tellsOfPublication = (line: string): boolean => !NOT_PUBLICATION.test(line) && !CHANGED.test(line);

/** "Site last updated:", "Cookie policy of" */
const OF_THE_SITE = /^\W*(?:(?:privacy|cookie) )?(?:policy|terms|cookies?|(?:web)?site)\b/i;

const tellsOfText = (line: string): boolean =>
  !OF_THE_SITE.test(line) && !NOT_PUBLICATION.test(line) && !MENU.test(line) && !(VENUE.test(line) && CLOCK.test(line));

/** Markdown's emphasis is left out. */
const plain = (line: string): string => inPlainDates(line.replace(/(?<![^\s_*])[_*]+|[_*]+(?![^\s_*])/g, ""));

/** "Incident date" or "Closing:" on a line of its own, above the day. */
function isLabelled(above: string): boolean {
  const [label, isDate] = [above.replace(/\s*:$/, ""), /\bdate\s*:?$/i.test(above)];
  if (label.split(/\s+/).length > LABEL_WORDS_MAX || (!isDate && label === above)) return false;
  return labelOfDay(isDate ? `${label}:` : label) === "another";
}
const LABEL_WORDS_MAX = 4;

type Read = Omit<DateLine, "place">;

const isStamp = (line: string): boolean => CLOCK.test(line) || /\dT\d\d:/.test(line) || /\bby \p{L}/iu.test(line);

/** "Published 3 March 2022, updated 5 March 2022" is one line with two dates. */
export function readDateLine(line: string): Read[] {
  const text = line.replace(NUMBERED, (number) => "#".repeat(number.length));
  let from = 0;
  return writtenDays(text).flatMap((written): Read[] => {
    const label = labelOfDay(text.slice(from, written.start));
    from = written.end;
    return label === "another"
      ? []
      : [{ line: line.trim(), written, label, isStamp: label !== "none" || isStamp(line) }];
  });
}

/** A day beside "Venue:" or with an hour above a hall is that of a meeting, and one beside "Starring:" that of a film. */
function isOfEvent(days: readonly Read[], neighbours: readonly string[]): boolean {
  if (
    days.some(
      ({ label, line }) => label === "updated" || (label === "published" && !/^\W*(?:release )?date\b/i.test(line)),
    )
  )
    return false;
  if (neighbours.some((line) => LISTED_OF_EVENT.test(line))) return true;
  const [day] = days;
  if (neighbours.some((line) => PLACE_LISTED.test(line)) && LONG_AGO.test(day?.line ?? "")) return true;
  return (
    CLOCK.test(day?.line ?? "") &&
    neighbours.some((line) => VENUE.test(line) && !isSentence(line) && line.split(" ").length <= 8)
  );
}

/** Whether a day stands before the text, behind menus and a standfirst at most: one with an hour or a label surely is no other's. */
function opensText(days: readonly Read[], before: number, after: number): boolean {
  const surely = days.some((day) => day.isStamp) && before <= STAMP_PARAGRAPHS_MAX && after >= 2 * before;
  return after > 0 && (before <= HEAD_PARAGRAPHS_MAX || surely);
}

/** Whether a day below the text is the text's own, and not that of another piece or of a list of events. */
function closesText(
  line: string,
  days: readonly Read[],
  [before, farther]: readonly [string, string],
  after: readonly string[],
): boolean {
  if (NOTE.test(line)) return true;
  if (SOURCES.test(before)) return false;
  const goesOn = after.filter((text) => !CLOSING.test(text));
  const belowText = isSentence(before);
  if (days.every(({ label }) => label !== "none")) return belowText || goesOn.length === 0;
  if (after.some((text) => isSentence(text) && !CLOSING.test(text))) return false;
  return (
    (belowText && goesOn.every(isName)) ||
    (goesOn.length === 0 && isName(before) && (isSentence(farther) || farther.endsWith(",")))
  );
}

/** Of a person or a town. */
const isName = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.length <= NAME_WORDS_MAX && words.every((word) => /^\p{Lu}/u.test(word));
};

/** A browser prints the day and hour of the visit above the page, and its address below. */
function isPrinted({ text, zones }: Article): boolean {
  const [first] = zones.filter(isOwnText);
  if (
    first?.kind !== "metadata" ||
    !/^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d/.test(text.slice(first.start, first.end))
  )
    return false;
  return /\bhttps?:\/\/\S+(?:\s+\d+\/\d+)?\s*$/.test(text);
}
