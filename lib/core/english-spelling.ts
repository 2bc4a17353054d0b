/** Spellings of one side of the ocean only. */
const BRITISH =
  /\b(?:colou?r(?<=colour)|labour|centre|defence|theatre|metres?|kilometres?|organis\w+|recognis\w+|programme|neighbour\w*|honour\w*|towards|whilst|grey)\b/i;
const AMERICAN =
  /\b(?:color|labor|center|defense|theater|meters?|kilometers?|organiz\w+|recogniz\w+|program|neighbor\w*|honor\w*|gray)\b/i;

/** How a text spells English; null where nothing in it tells, or both stand in it. */
export function spellingOf(text: string): "British" | "American" | null {
  const [british, american] = [BRITISH.test(text), AMERICAN.test(text)];
  if (british === american) return null;
  return british ? "British" : "American";
}
