import { FULL_DATE } from "./date-line";

/** "PORTO ALEGRE, Brazil, March 3 (Agency) — ": a place in capitals, or a place and an agency in brackets, up to a dash. */
const PLACE_IN_CAPITALS =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+|\p{Lu}\.)(?:[ /-](?:\p{Lu}[\p{Lu}\p{M}.'’-]+|\p{Lu}\.)){0,2}(?:, ?[^—–()]{2,50}?)?(?: ?\([^()]{2,50}\))?\s*(?:—|–|--|-(?=\s))\s*(?=["“‘'«]?[\p{Lu}\p{N}])/u;
const PLACE_AND_AGENCY =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?:[ /-]\p{L}[\p{L}\p{M}.'’-]*){0,3}(?:, ?[^—–()]{2,50}?)? ?\([^()]{2,50}\)\s*(?:—|–|--|-(?=\s))\s*(?=["“‘'«]?[\p{Lu}\p{N}])/u;
const PLACE =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:[ /-]\\p{L}[\\p{L}\\p{M}.'’-]*){0,3}(?:, ?\\p{Lu}[\\p{L}\\p{M} .'’-]{1,40}?)?";
const ENDS = "\\s*(?:—|–|--|-(?=\\s)|:)\\s*(?=[\"“‘'«]?[\\p{Lu}\\p{N}])";
/** "(Geneva, 3 March 2022) – ", "(Geneva) – " of press releases. The date's months may stand in any case. */
const PLACE_IN_BRACKETS = new RegExp(`^\\(${PLACE}(?:,? ${FULL_DATE})?\\)(?: ${FULL_DATE})?${ENDS}`, "u");
/** "Geneva, 3 March 2022 – ", "Damascus, AGENCY – 3 March 2022: ": without capitals only a whole date tells a dateline. */
const PLACE_AND_DATE = new RegExp(
  `^${PLACE}(?:,| –| -|,? \\([^()]{2,50}\\)) ?${FULL_DATE}(?: ?\\([^()]{2,50}\\))?${ENDS}`,
  "u",
);
/** "Kathmandu, 3 March 2022. Of the": the same with a full stop. */
const PLACE_DATE_STOP = new RegExp(
  `^${PLACE},? ${FULL_DATE}\\.\\s+(?:/[^/]{2,30}/\\.?\\s+)?(?=["“‘'«]?[\\p{Lu}\\p{N}])`,
  "u",
);
/** No dateline is longer; the rest of a paragraph need not be searched. */
const DATELINE_CHARS_MAX = 140;

/** "3 March 2022 – ": behind the place's own dash, or alone. */
const DATE_ALONE = new RegExp(
  `^${FULL_DATE}(?: /[^/]{2,30}/)?\\s*(?:—|–|--|-(?=\\s))\\s*(?=["“‘'«]?[\\p{Lu}\\p{N}])`,
  "u",
);

/**
 * Length of the dateline that a paragraph opens with, dash and space included; 0 where there is none. A day alone is one
 * unless another paragraph opens so too: those are the entries of a chronology.
 */
export function datelineLength(paragraph: string, others: readonly string[] = []): number {
  const start = paragraph.slice(0, DATELINE_CHARS_MAX);
  for (const form of [PLACE_IN_CAPITALS, PLACE_AND_AGENCY, PLACE_IN_BRACKETS, PLACE_AND_DATE, PLACE_DATE_STOP]) {
    const match = form.exec(start);
    if (match !== null) return match[0].length + (DATE_ALONE.exec(start.slice(match[0].length))?.[0].length ?? 0);
  }
  return others.some((other) => DATE_ALONE.test(other)) ? 0 : (DATE_ALONE.exec(start)?.[0].length ?? 0);
}
