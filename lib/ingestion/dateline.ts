/** "PORTO ALEGRE, Brazil, March 3 (Agency) — ": a place in capitals, or a place and an agency in brackets, up to a dash. */
const PLACE_IN_CAPITALS =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+|\p{Lu}\.)(?:[ /-](?:\p{Lu}[\p{Lu}\p{M}.'’-]+|\p{Lu}\.)){0,2}(?:, ?[^—–()]{2,50}?)?(?: ?\([^()]{2,50}\))?\s*(?:—|–|--|-(?=\s))\s*(?=["“‘'«]?[\p{Lu}\p{N}])/u;
const PLACE_AND_AGENCY =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?:[ /-]\p{L}[\p{L}\p{M}.'’-]*){0,3}(?:, ?[^—–()]{2,50}?)? ?\([^()]{2,50}\)\s*(?:—|–|--|-(?=\s))\s*(?=["“‘'«]?[\p{Lu}\p{N}])/u;
/** No dateline is longer; the rest of a paragraph need not be searched. */
const DATELINE_CHARS_MAX = 140;

/** Length of the dateline that a paragraph opens with, dash and space included; 0 where there is none. */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, DATELINE_CHARS_MAX);
  const match = PLACE_IN_CAPITALS.exec(start) ?? PLACE_AND_AGENCY.exec(start);
  return match?.[0].length ?? 0;
}
