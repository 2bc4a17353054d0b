/** Precision, recall and F1 over pairs, 0-1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

type Judge = (i: number, j: number) => boolean;

/** Scores a judgement over all pairs i < j of n things. */
export function pairF1(n: number, same: Judge, together: Judge): Score {
  let [hits, given, wanted] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const [truth, said] = [same(i, j), together(i, j)];
      wanted += Number(truth);
      given += Number(said);
      hits += Number(truth && said);
    }
  }
  const precision = given === 0 ? 0 : hits / given;
  const recall = wanted === 0 ? 0 : hits / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The threshold of a similarity that gives the best F1, chosen on the very pairs it is scored on: a kind baseline. */
export function bestThreshold(
  n: number,
  same: Judge,
  similarity: (i: number, j: number) => number,
): Score & { threshold: number } {
  let best = { precision: 0, recall: 0, f1: -1, threshold: 0 };
  for (let step = 2; step <= 90; step += 2) {
    const threshold = step / 100;
    const score = pairF1(n, same, (i, j) => similarity(i, j) >= threshold);
    if (score.f1 > best.f1) best = { ...score, threshold };
  }
  return best;
}
