import { isPersonNoun } from "../lexicon/event-nouns";
import { verbType } from "../lexicon/event-verbs";
import { BE_FORMS, HAVE_FORMS, PARTICIPLE_ONLY, PAST_OR_PARTICIPLE } from "../lexicon/verb-forms";
import type { Token } from "./token";

const lemmas = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(" ").map((pair) => pair.split("/") as [string, string]));

/** Past tenses that are nothing else, which the tagger takes for nouns. */
const ONLY_VERBS = lemmas(
  "overthrew/overthrow forgave/forgive mistook/mistake overtook/overtake wove/weave drank/drink swam/swim shone/shine clung/cling flung/fling overheard/overhear foretold/foretell resold/resell retold/retell slung/sling learnt/learn",
);

/** Past tenses that are nouns as well. */
const NOUNS_TOO = lemmas(
  "shot/shoot spread/spread bid/bid bet/bet burst/burst cost/cost split/split thrust/thrust cast/cast broadcast/broadcast bit/bite forecast/forecast",
);

/** Past tenses that are nouns now and then, of a tool or a herd. */
const RARELY_NOUNS = lemmas("saw/see drove/drive won/win felt/feel found/find lit/light retook/retake");

/** The base form of a past tense that is a noun as well: shot, shoot. */
export const baseOfIrregular = (past: string): string | undefined => NOUNS_TOO.get(past) ?? ONLY_VERBS.get(past);

/** "since troops shot two farmers", "had burst its banks": pasts that the tagger takes for nouns, by the words around them. */
export function withPasts(tokens: readonly Token[]): Token[] {
  const mended = tokens.map((t, i): Token => {
    // "will stay shut"
    const stays = /^(?:stay|remain|keep)$/.test(tokens[i - 1]?.lemma ?? "") && /^(?:shut|closed|open)$/.test(t.lower);
    if (stays && t.pos === "VERB" && tokens[i - 1]!.pos === "VERB") return { ...t, pos: "ADJ" };
    const verb = pastOf(tokens, t, i);
    return verb === null ? t : { ...t, pos: "VERB", lemma: verb };
  });
  // "An individual drove": what was an adjective while the verb was a noun.
  return mended.map((t, i) =>
    t.pos === "ADJ" && mended[i + 1]?.pos === "VERB" && tokens[i + 1]!.pos === "NOUN" && tokens[i - 1]?.pos === "DET"
      ? { ...t, pos: "NOUN" }
      : t,
  );
}

/** The base form of a noun or adjective that is a past tense or participle where it stands; null for any other word. */
function pastOf(tokens: readonly Token[], t: Token, i: number): string | null {
  // "re-elected": a verb whose base form the tagger does not know.
  if (t.pos === "VERB") return t.lower === t.lemma && isRegular(t) ? baseOfPast(t.lower) : null;
  if (t.pos !== "NOUN" && t.pos !== "ADJ") return null;
  const only = ONLY_VERBS.get(t.lower);
  if (only !== undefined) return t.pos === "NOUN" ? only : null;
  // "was lost in May and retaken in June"
  if (PARTICIPLE_ONLY.has(t.lower) && /^(?:and|,)$/.test(tokens[i - 1]?.lower ?? "") && tokens[i + 1]?.pos === "ADP")
    return t.lemma;
  if (PAST_OR_PARTICIPLE.has(t.lower) && followsAuxiliary(tokens, i)) return NOUNS_TOO.get(t.lower) ?? t.lemma;
  if (isRegular(t) && (followsHave(tokens, i) || joinsDeed(tokens, i) || isOnlyVerb(tokens, i)))
    return t.lower === t.lemma ? baseOfPast(t.lower) : t.lemma;
  const irregular = NOUNS_TOO.get(t.lower) ?? RARELY_NOUNS.get(t.lower);
  if (irregular !== undefined && t.pos === "NOUN" && isOnlyVerb(tokens, i)) return irregular;
  if (t.pos === "ADJ") {
    const past = tokens[i - 1]?.pos === "PROPN" ? isRegularPast(tokens, i) : isDone(tokens, i) || isDeed(tokens, i);
    return past && t.lower === t.lemma && isRegular(t) ? baseOfPast(t.lower) : null;
  }
  const either = NOUNS_TOO.get(t.lower);
  if (either !== undefined) return standsAsVerb(tokens, i) ? either : null;
  return /[a-z]{3}/.test(t.text) &&
    t.lower === t.lemma &&
    isRegular(t) &&
    (isRegularPast(tokens, i) || isDone(tokens, i))
    ? baseOfPast(t.lower)
    : null;
}

/** "had burst its banks", "was first set up": nothing but a participle stands there. */
function followsAuxiliary(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (tokens[k]?.pos === "ADV" || /^(?:first|last|not)$/.test(tokens[k]?.lower ?? "")) k--;
  const auxiliary = tokens[k]?.lower ?? "";
  if (tokens[k]?.pos !== "AUX" && tokens[k]?.pos !== "VERB") return false;
  const next = tokens[i + 1];
  // "had record sales"
  if (HAVE_FORMS.has(auxiliary)) return !/^(?:NOUN|ADJ)$/.test(next?.pos ?? "") || tokens[i]!.lower === "forecast";
  return BE_FORMS.has(auxiliary) && k < i - 1 && next?.pos === "ADP";
}

/** The word that one follows, adverbs and a day between them left out: "The firm on Monday quietly informed". */
function wordBefore(tokens: readonly Token[], i: number): number {
  let k = i - 1;
  while (tokens[k]?.pos === "ADV") k--;
  const day = k;
  while (tokens[k]?.pos === "TIME") k--;
  if (k === day) return k;
  if (/^(?:on|in|since|by)$/.test(tokens[k]?.lower ?? "")) k--;
  while (tokens[k]?.pos === "ADV") k--;
  return k;
}

/** "has quietly consolidated its hold", "had on Monday barred them", but "had stranded families" */
function followsHave(tokens: readonly Token[], i: number): boolean {
  const k = wordBefore(tokens, i);
  return HAVE_FORMS.has(tokens[k]?.lower ?? "") && !/^(?:NOUN|ADJ|VERB)$/.test(tokens[i + 1]?.pos ?? "NOUN");
}

/** "fought the fire and rescued two men": what has an object is no description. */
const joinsDeed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === "CCONJ" &&
  /^(?:the|an?|his|her|its|their|him|them|it|us|two|three|four)$/.test(tokens[i + 1]?.lower ?? "") &&
  tokens.slice(0, i).some((t) => t.pos === "VERB");

/** "a guard accused them of theft", "who smuggled her out": behind somebody, in a clause that has no other verb. */
function isOnlyVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.lower === "of") return false;
  const hasObject = /^(?:DET|PRON|NUM)$/.test(next.pos);
  let k = i - 1;
  while (tokens[k]?.pos === "ADV" || /^(?:last|first)$/.test(tokens[k]?.lower ?? "")) k--;
  if (tokens[k]?.pos === "TIME" && hasObject) k = wordBefore(tokens, i);
  const before = tokens[k];
  if (!before) return false;
  const somebody =
    /^(?:NOUN|PROPN)$/.test(before.pos) ||
    /^(?:i|he|she|it|we|they|who|which|that)$/.test(before.lower) ||
    // "a flight attendant", "an individual": a noun that the tagger takes for an adjective
    (hasObject && before.pos === "ADJ" && /^(?:DET|NOUN)$/.test(tokens[k - 1]?.pos ?? ""));
  const goesOn = hasObject || /^(?:ADP|PROPN|TIME|CCONJ|SCONJ|ADV)$/.test(next.pos);
  if (!somebody || !(goesOn || (next.pos === "ADJ" && tokens[i + 2]?.pos === "DET"))) return false;
  const isRelative = /^(?:who|which)$/.test(before.lower) || (before.lower === "that" && tokens[k - 1]?.pos === "NOUN");
  if (isRelative) return true;
  const hasVerb = (clause: readonly Token[]): boolean =>
    clause.some(
      (t) =>
        t.pos === "AUX" ||
        (t.pos === "VERB" && !/ing$/.test(t.lower) && !/^(?:to|-)$/.test(tokens[t.index - 1]?.lower ?? "")),
    );
  const borders = tokens.filter(
    (t) => t.index !== i && BORDER.test(t.pos === "PUNCT" && t.text !== "-" ? "," : t.lower),
  );
  const from = before.pos === "PRON" ? k : (borders.findLast((t) => t.index < i)?.index ?? -1);
  const to = borders.find((t) => t.index > i)?.index ?? tokens.length;
  return !hasVerb(tokens.slice(from + 1, i)) && !hasVerb(tokens.slice(i + 1, to));
}

/** What opens another clause. */
const BORDER = /^(?:,|and|but|or|who|which|that|after|before|until|when|while|where|because|since|as|if|than)$/;

/** "who retired in 2021", "moved to Lima in May, married there in June", "found it in May but only informed customers in June" */
function isDeed(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (/^(?:only|then|later|never|eventually|subsequently)$/.test(before?.lower ?? "") && tokens[i - 2]?.pos === "CCONJ")
    return tokens[i - 3]?.pos === "TIME" && /^(?:NOUN|PROPN|DET|PRON|NUM|ADP)$/.test(next?.pos ?? "");
  const goesOn =
    next !== undefined && (/^(?:ADP|TIME)$/.test(next.pos) || next.lower === "there") && next.lower !== "of";
  if (!goesOn || !before) return false;
  if (before.lower === "who" || before.lower === "which") return true;
  return before.text === "," && tokens[i - 2]?.pos === "TIME" && tokens.slice(0, i).some((t) => t.pos === "VERB");
}

/** "was plundered in 1563", "been patched with tin": a participle of a verb that the tagger does not know. */
function isDone(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (tokens[k]?.pos === "ADV") k--;
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  if (!/^(?:was|were|been|be)$/.test(tokens[k]?.lower ?? "") || !next) return false;
  return (
    next.lower === "by" ||
    next.pos === "TIME" ||
    (next.pos === "ADP" && (after?.pos === "TIME" || tokens[k]!.lower === "been"))
  );
}

const isRegular = ({ lower }: Token): boolean => /[a-z]{2}[^e]ed$/.test(lower) && !NO_PAST.test(lower);

/** Words in "-ed" that are no pasts. */
const NO_PAST =
  /^(?:embed|shred|shed|sled|wed|hundred|hatred|kindred|moped|watershed|bloodshed|thoroughbred|newlywed|homestead|infrared)$/;

/** "soldiers rounded up the men": between somebody and what hangs on a verb. */
function isRegularPast(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !next || !/^(?:ADP|DET|PRON|NUM|PROPN|TIME)$/.test(next.pos)) return false;
  return (before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "CCONJ") && next.lower !== "of";
}

/** "rounded" as "round", "retired" as "retire", "mapped" as "map": a verb of the news where one of them is. */
export function baseOfPast(past: string): string {
  const bare = past.slice(0, -2);
  const single = /([b-df-hj-np-tv-z])\1$/.test(bare) ? bare.slice(0, -1) : bare;
  const known = [bare, `${bare}e`, single].find((base) => verbType(base, "") !== null);
  if (known !== undefined) return known;
  if (/i$/.test(bare)) return `${bare.slice(0, -1)}y`;
  return /(?:[aeiou][cgsvz]|[aeiou]r|at|ut|[^a]in|[^aeiou]l|u|dg)$/.test(bare) ? `${bare}e` : single;
}

/** Between somebody, many or named, and a new phrase: no noun of a compound stands there. */
function standsAsVerb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next) return false;
  const many = before.pos === "NOUN" && /[^s]s$|^(?:police|people|men|women|children)$/.test(before.lower);
  // "an interview broadcast on Sunday"
  if (tokens[i]!.lower === "broadcast" && next.pos !== "PUNCT")
    return /^(?:interview|speech|statement|address|message|programme|film|documentary|remarks|report)$/.test(
      before.lower,
    );
  // "The union forecast in a note last week that output would fall"
  if (tokens[i]!.lower === "forecast" && next.pos === "ADP") return bringsUpThought(tokens, i);
  // "The strike, which ended in May, cost the mine $3m"
  if (before.text === "," && tokens[i]!.lower === "cost")
    return /^(?:DET|PROPN|NUM|PRON|SYM)$/.test(next.pos) && tokens.some((t, k) => k < i - 1 && t.text === ",");
  // "rounded them up and shot them", "a student shot near the border", "In 1971 dykes burst along the river"
  if (before.pos === "CCONJ" || before.pos === "TIME")
    return next.pos === "PRON" && !/^(?:NOUN|ADJ)$/.test(tokens[i + 2]?.pos ?? "");
  if (next.pos === "ADP")
    return (
      (before.pos === "NOUN" && isPersonNoun(before.lemma) && tokens[i]!.lower === "shot") || (many && opens(tokens, i))
    );
  if (!/^(?:DET|NUM|PROPN|PRON)$/.test(next.pos)) return false;
  return before.pos === "PRON" || many || (before.pos === "PROPN" && next.pos !== "PROPN");
}

/** Behind somebody who opens the sentence, and with a "that" to come before any verb. */
function bringsUpThought(tokens: readonly Token[], i: number): boolean {
  const opening = tokens.slice(0, i);
  const ahead = tokens.slice(i + 1, i + 12);
  const that = ahead.findIndex((t) => t.lower === "that");
  const isVerb = (t: Token): boolean => /^(?:VERB|AUX|SCONJ)$/.test(t.pos);
  return that > 0 && !ahead.slice(0, that).some(isVerb) && !opening.some((t) => isVerb(t) || t.text === ",");
}

/** The noun phrase before `i` opens the sentence, alone or behind its date, and no verb follows in its clause. */
function opens(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && /^(?:NOUN|ADJ|NUM|DET|PROPN)$/.test(tokens[k]!.pos)) k--;
  if (tokens[k]?.text === ",") k--;
  const first =
    k < 0 || (tokens[k]!.pos === "TIME" && tokens.slice(0, k).every((t) => /^(?:TIME|ADP|ADV)$/.test(t.pos)));
  const end = tokens.findIndex((t, n) => n > i && (t.text === "," || t.pos === "CCONJ" || t.text === ";"));
  return first && !tokens.slice(i + 1, end < 0 ? undefined : end).some((t) => t.pos === "VERB" || t.pos === "AUX");
}
