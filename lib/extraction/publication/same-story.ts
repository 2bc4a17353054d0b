/** Words too common to tie a picture to a story. */
const COMMON = new Set(
  "about after again against also amid among been before being between both came come could does during each from government have having here into just like made make many more most much near only other over people photo picture president minister said same seen some such than that their them then there these they this those through under until very were what when where which while with would year years".split(
    " ",
  ),
);
const STEM_CHARS = 5;

export interface SharedWords {
  /** Words both use, names included. */
  all: number;
  /** Of them, words in lower case in both: what happened, rather than who. */
  common: number;
}

/** How many content words a caption shares with the opening of its article, compared by their first letters. */
export function sharedWords(caption: string, story: string): SharedWords {
  const [ours, theirs] = [stems(caption), stems(story)];
  const shared = [...ours.keys()].filter((stem) => theirs.has(stem));
  return { all: shared.length, common: shared.filter((stem) => ours.get(stem) && theirs.get(stem)).length };
}

/** Stems, with true for those that stand in lower case somewhere. */
function stems(text: string): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const word of text.match(/\p{L}{4,}/gu) ?? []) {
    const lower = word.toLowerCase();
    if (COMMON.has(lower)) continue;
    const stem = lower.slice(0, STEM_CHARS);
    found.set(stem, (found.get(stem) ?? false) || word === lower);
  }
  return found;
}
