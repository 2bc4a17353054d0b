import { FULL_DATE, WEEKDAY_NAME } from "@/lib/core/date-patterns";

/** "PORTO ALEGRE, Brazil, March 3 (Agency) — ": a place in capitals, or a place and an agency in brackets, up to a dash. */
const PLACE_IN_CAPITALS =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+|\p{Lu}\.)(?:[ /-](?:\p{Lu}[\p{Lu}\p{M}.'’-]+|\p{Lu}\.)){0,2}(?:, ?[^—–()]{2,50}?)?(?: ?\([^()]{2,50}\))?\s*(?:—|–|--|-(?=\s))\s*(?=["“‘'«]?[\p{Lu}\p{N}])/u;
const PLACE_AND_AGENCY =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?:[ /-]\p{L}[\p{L}\p{M}.'’-]*){0,3}(?:, ?[^—–()]{2,50}?)? ?\([^()]{2,50}\)\.?\s*(?:—|–|--|-(?=\s))\s*(?=["“‘'«]?[\p{Lu}\p{N}])/u;
/** Stands for each letter of a whole day, so that offsets stay. */
const DAY = "\ue000";
const WHOLE_DAY = new RegExp(`(?:\\b${WEEKDAY_NAME}\\.?,? )?(?<![\\w/-])${FULL_DATE}(?![\\w/])`, "gi");
const withDays = (text: string): string => text.replace(WHOLE_DAY, (day) => DAY.repeat(day.length));

/** "Rio de Janeiro", "New York/Geneva", "NPA" */
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /-](?:(?:d[aeiou]s?|del|della|of|la|le|les|el|al|and|upon|on|in|the|y|von|van|bin) )?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}";
const OPENS_SENTENCE = "(?=[\"“‘'«]?[\\p{Lu}\\p{N}])";
const MARKED = `(?:\\([^()]{2,60}\\)|\\[[^[\\]]{2,60}\\]|/[^/]{2,30}/|${DAY}+)`;
/** "(Geneva, DAY) – ", "Geneva/Lima, DAY: ", "Damascus – AGENCY – DAY – ", "DAY (GENEVA) – ", "[Geneva, DAY] ": whatever the order, a whole day makes it one. */
const PLACE_AND_DAY = new RegExp(
  `^(?:${NAME}|${MARKED})(?:\\s?(?:[,;|:–—/-]|--)\\s?(?:${NAME}|${MARKED})|\\s?${MARKED}|(?<=[)\\]/])\\s${NAME}){0,5}(?:\\s*(?:—|–|--|-(?=\\s)|:|\\||\\.(?=\\s)|(?<=\\]))\\s*(?:/[^/]{2,30}/\\.?\\s+)?)${OPENS_SENTENCE}`,
  "u",
);
const BESIDE_DAY = `(?:/[^/]{2,30}/|\\([^()]{2,60}\\)|${NAME}(?: ?\\([^()]{2,60}\\))?)`;
/** "3 March 2022 – ", "3 March 2022 (GENEVA) – ", "3 March 2022, Geneva: ": also how the entries of a chronology begin. */
const DAY_FIRST = new RegExp(
  `^${DAY}+(?:(?:,| \\|)? ?${BESIDE_DAY}\\s*:|(?:(?:,| \\|)? ?${BESIDE_DAY})?\\s*(?:—|–|--|-(?=\\s)))\\s*${OPENS_SENTENCE}`,
  "u",
);
/** "(Lima) – " of press releases, without a day. */
const PLACE_IN_BRACKETS = new RegExp(
  `^\\(${NAME}(?:, ?${NAME})?\\)\\s*(?:—|–|--|-(?=\\s)|:)\\s*${OPENS_SENTENCE}`,
  "u",
);
/** No dateline is longer; the rest of a paragraph need not be searched. */
const DATELINE_CHARS_MAX = 140;

/**
 * Length of the dateline that a paragraph opens with, dash and space included; 0 where there is none. A day before all else is
 * one unless another paragraph opens so too: those are the entries of a chronology.
 */
export function datelineLength(paragraph: string, others: readonly string[] = []): number {
  const start = withDays(paragraph.slice(0, DATELINE_CHARS_MAX));
  const found = withPlace(start);
  if (found > 0) return found + (DAY_FIRST.exec(start.slice(found))?.[0].length ?? 0);
  const opensWithDay = (text: string): boolean => DAY_FIRST.test(withDays(text.slice(0, DATELINE_CHARS_MAX)));
  return others.some(opensWithDay) ? 0 : (DAY_FIRST.exec(start)?.[0].length ?? 0);
}

function withPlace(start: string): number {
  if (start.includes(DAY) && !start.startsWith(DAY)) {
    const found = PLACE_AND_DAY.exec(start)?.[0];
    if (found?.includes(DAY)) return found.length;
  }
  for (const form of [PLACE_IN_CAPITALS, PLACE_AND_AGENCY, PLACE_IN_BRACKETS]) {
    const found = form.exec(start)?.[0];
    if (found !== undefined) return found.length;
  }
  return 0;
}
