import type { Token } from "./token";

const lemmas = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(" ").map((pair) => pair.split("/") as [string, string]));

/** Past tenses that are nothing else, which the tagger takes for nouns. */
const ONLY_VERBS = lemmas(
  "overthrew/overthrow forgave/forgive mistook/mistake overtook/overtake wove/weave drank/drink swam/swim shone/shine clung/cling flung/fling overheard/overhear foretold/foretell resold/resell retold/retell slung/sling learnt/learn",
);

/** Past tenses that are nouns as well. */
const NOUNS_TOO = lemmas(
  "shot/shoot spread/spread bid/bid bet/bet burst/burst cost/cost split/split thrust/thrust cast/cast broadcast/broadcast bit/bite",
);

/** "since troops shot two farmers": irregular past tenses that the tagger takes for nouns, by the words around them. */
export function withIrregularPasts(tokens: readonly Token[]): Token[] {
  return tokens.map((t, i) => {
    if (t.pos !== "NOUN") return t;
    const only = ONLY_VERBS.get(t.lower);
    if (only !== undefined) return { ...t, pos: "VERB", lemma: only };
    const either = NOUNS_TOO.get(t.lower);
    return either !== undefined && standsAsVerb(tokens, i) ? { ...t, pos: "VERB", lemma: either } : t;
  });
}

/** Between somebody, many or named, and a new phrase: no noun of a compound stands there. */
function standsAsVerb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next || !/^(?:DET|NUM|PROPN|PRON)$/.test(next.pos)) return false;
  return (
    before.pos === "PRON" ||
    (before.pos === "NOUN" && /[^s]s$|^(?:police|people|men|women|children)$/.test(before.lower)) ||
    (before.pos === "PROPN" && next.pos !== "PROPN")
  );
}
