export type Tense = "past" | "future" | null;

/** How far to each side the verb of an expression is looked for; within the sentence. */
const REACH = 160;
const SENTENCE_END = /[.!?]["'\u201d\u2019)]?\s+(?=["'\u201c(]?[A-Z])|\n\s*\n/g;
const ABBREVIATION =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|No|Inc|Corp|Co|Ltd|a\.m|p\.m|U\.S|U\.N)$/;

const FUTURE =
  /\b(?:will|won['\u2019]t|shall|would|is to|are to|going to|plans? to|planned|scheduled|expected|expects?|due|set to|about to|intends?|hopes? to|until|upcoming|forthcoming|begins?|starts?|opens?|to be held|slated|may|could|should|must|can)\b|['\u2019]ll\b/gi;
const PAST =
  /\b(?:was|were|had|did|been|began|came|went|took|made|held|left|met|fell|rose|won|lost|said|told|got|gave|found|saw|became|ran|led|sent|built|spoke|struck|broke|fought|died|killed|since|\p{L}{2,}ed)\b/giu;
/** "Expected", "planned" end in -ed and point forward; "said" belongs to the report, not to the thing dated. */
const WEAK =
  /^(?:said|told|added|expected|planned|scheduled|slated|been|need|speed|indeed|proceed|exceed|succeed|agreed|united|limited)$/i;

function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  let before = text.slice(Math.max(0, start - REACH), start);
  let after = text.slice(end, end + REACH);
  SENTENCE_END.lastIndex = 0;
  for (let stop = SENTENCE_END.exec(before); stop !== null; stop = SENTENCE_END.exec(before)) {
    if (stop[0].startsWith(".") && ABBREVIATION.test(before.slice(0, stop.index))) continue;
    before = before.slice(stop.index + stop[0].length);
    SENTENCE_END.lastIndex = 0;
  }
  SENTENCE_END.lastIndex = 0;
  for (let stop = SENTENCE_END.exec(after); stop !== null; stop = SENTENCE_END.exec(after)) {
    if (stop[0].startsWith(".") && ABBREVIATION.test(after.slice(0, stop.index))) continue;
    after = after.slice(0, stop.index);
    break;
  }
  return { before, after };
}

interface Vote {
  distance: number;
  tense: "past" | "future";
  weak: boolean;
}

function votes(text: string, distanceOf: (index: number) => number): Vote[] {
  const all: Vote[] = [];
  for (const match of text.matchAll(PAST)) {
    all.push({ distance: distanceOf(match.index), tense: "past", weak: WEAK.test(match[0]) });
  }
  for (const match of text.matchAll(FUTURE))
    all.push({ distance: distanceOf(match.index), tense: "future", weak: false });
  return all;
}

/** The tense of the verb nearest to an expression, in its sentence; null where no verb shows one. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const { before, after } = sentenceAround(text, start, end);
  // A verb before a date usually governs it, one after it often belongs to the next clause: hence the handicap.
  const all = [...votes(before, (index) => before.length - index), ...votes(after, (index) => index * 1.5 + 10)];
  const strong = all.filter((vote) => !vote.weak);
  const pool = strong.length > 0 ? strong : all;
  pool.sort((a, b) => a.distance - b.distance);
  return pool[0]?.tense ?? null;
}
