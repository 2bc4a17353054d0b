const SENTENCE_ENDS = /[.!?]["'\u201d)]?\s+(?=[A-Z\u201c"])|\n/g;
const ABBREVIATED = /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Gov|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No)\.\s*$/;

/** True where no sentence ends in a stretch of text. */
export function isOneSentence(between: string): boolean {
  for (const { 0: stop, index } of between.matchAll(SENTENCE_ENDS))
    if (stop.includes("\n") || !ABBREVIATED.test(between.slice(0, index + 1))) return false;
  return true;
}
