import { BE_FORMS, HAVE_FORMS, MODALS, PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from "../lexicon/verb-forms";
import type { Token } from "../text/token";

/** finite: has a tense of its own. ambiguous: "issued", a past tense or a participle, which the clause decides. */
type VerbForm = "finite" | "ambiguous" | "participle" | "gerund" | "infinitive";

/** Auxiliaries, negation and the verb they carry. Token indexes, `end` exclusive. */
export interface VerbGroup {
  start: number;
  end: number;
  /** Index of the token that carries the meaning. */
  head: number;
  lemma: string;
  form: VerbForm;
  modal?: string;
  negated: boolean;
  passive: boolean;
  /** Reading of a finite group. */
  tense: "past" | "perfect" | "pluperfect" | "present" | "modal" | "none";
  /** "was issuing", "is seeking". */
  progressive: boolean;
}

const isIng = (t: Token): boolean =>
  t.lower === "being" || (t.lower.endsWith("ing") && t.lower.length > 4 && !t.lemma.endsWith("ing"));
const isPastForm = (t: Token): boolean =>
  PAST_ONLY.has(t.lower) || PAST_OR_PARTICIPLE.has(t.lower) || (t.lower.endsWith("ed") && t.lower !== t.lemma);
const isNominal = (t: Token | undefined): boolean => t !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/.test(t.pos);

const COUNTS = /^(?:more|fewer|less|many|several|most|few)$/;

/** True for "-ed" and "-ing" words that stand before a noun as an adjective: "banned weapons", "the ruling party". */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (PAST_ONLY.has(token.lower)) return false;
  const before = tokens[i - 1];
  // "the failed 2016 coup": a year may stand between.
  let next = i + 1;
  if (before && /^(?:DET|ADJ)$/.test(before.pos)) while (tokens[next]?.pos === "TIME") next++;
  const after = tokens[next];
  if (!after || !/^(?:NOUN|PROPN|ADJ)$/.test(after.pos)) return after?.lower === "-" && !isNominal(before);
  // "burned more than 200 homes", "arrested several men": how many, behind a verb.
  if (COUNTS.test(after.lower) && before && !/^(?:DET|ADJ)$/.test(before.pos)) return false;
  if (!before) return !isIng(token) || actsNext(tokens, next);
  // "In May, masked robbers stormed the bank"
  if ((before.text === "," || before.pos === "TIME") && !isIng(token)) return actsNext(tokens, next);
  if (before.text === "-") return true;
  if (
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    before.pos === "NUM" ||
    before.lower === "'s" ||
    /^(?:my|his|her|its|our|their)$/.test(before.lower)
  ) {
    return true;
  }
  // "a newly built bridge"
  if (before.pos === "ADV" && before.lower.endsWith("ly")) {
    const opens = tokens[/^(?:most|more|least|less|very)$/.test(tokens[i - 2]?.lower ?? "") ? i - 3 : i - 2];
    if (/^(?:DET|ADJ)$/.test(opens?.pos ?? "")) return true;
  }
  // "when debt rescheduling talks reopen": a bare noun before it is its object, and no man or woman who does it.
  if (isIng(token))
    return (
      before.pos === "NOUN" &&
      after.pos === "NOUN" &&
      !/s$|^(?:police|people|men|women|children|staff|crew)$/.test(before.lower) &&
      !/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|PART)$/.test(tokens[i - 2]?.pos ?? "") &&
      /^(?:VERB|AUX)$/.test(tokens[next + 1]?.pos ?? "")
    );
  return before.pos === "ADP" || before.pos === "VERB" || before.pos === "CCONJ";
}

/** "robbers stormed", "Peru has closed": many, or a name, and right behind it what they did. */
function actsNext(tokens: readonly Token[], from: number): boolean {
  let k = from;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k]?.pos ?? "")) k++;
  const head = tokens[k - 1];
  const next = tokens[k];
  if (!head || !next || k === from) return false;
  const acts = head.pos === "PROPN" || /[^s]s$|^(?:police|people|men|women|children)$/.test(head.lower);
  return acts && (next.pos === "AUX" || (next.pos === "VERB" && !isIng(next)));
}

const isVerbWord = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i];
  if (!t) return false;
  // "starting Tuesday", "including two", "following the vote": prepositions in the shape of verbs.
  if (
    /^(?:starting|beginning|effective)$/.test(t.lower) &&
    (tokens[i + 1]?.pos === "TIME" || (tokens[i + 1]?.pos === "ADP" && tokens[i + 2]?.pos === "TIME"))
  )
    return false;
  // "were let go": one deed.
  if (t.lower === "go" && /^let$/.test(tokens[i - 1]?.lower ?? "")) return false;
  // "take hold", "took part": what they take is a noun.
  if (tokens[i - 1]?.lemma === "take" && /^(?:hold|shape|part|place|root|charge|cover|note|aim)$/.test(t.lower))
    return false;
  // ", Norvik News reports." at the end: the tagger takes it for a plural.
  if (
    t.lower === "reports" &&
    tokens[i - 1]?.pos === "PROPN" &&
    (tokens[i + 1] === undefined || tokens[i + 1]!.text === ".") &&
    tokens.slice(Math.max(0, i - 5), i).some((w) => w.text === ",")
  )
    return true;
  // "Ana Rojas, left, and Juan Mora": where someone stands in a picture.
  if (t.lower === "left" && tokens[i - 1]?.text === "," && /^(?:,|\))$/.test(tokens[i + 1]?.text ?? "")) return false;
  // "(pictured)": an aside of one word.
  if (tokens[i - 1]?.text === "(" && tokens[i + 1]?.text === ")") return false;
  if (/^(?:including|regarding|concerning|following|according|excluding|pending|depending)$/.test(t.lower))
    return false;
  if (t.pos === "VERB") return !((isIng(t) || isPastForm(t)) && isAttributive(tokens, i));
  // Participles after a comma that the tagger takes for adjectives: ", sweeping through …"
  if (t.pos === "ADJ" && isIng(t)) return tokens[i - 1]?.lower === "," && tokens[i + 1]?.pos !== "NOUN";
  if (
    (t.pos === "ADJ" || t.pos === "NOUN") &&
    PAST_OR_PARTICIPLE.has(t.lower.replace(/^(?:pre|re|over|under|out)(?=\w{3})/, ""))
  ) {
    let k = i - 1;
    while (tokens[k]?.pos === "ADV") k--;
    if (
      /^(?:was|were|been|being|is|are)$/.test(tokens[k]?.lower ?? "") &&
      !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? "")
    )
      return true;
  }
  // "the mayor alleged on Monday that": the tagger knows the word as an adjective only.
  if (t.lower === "alleged") return isNominal(tokens[i - 1]) && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? "");
  // "was shot", "were dead": a participle after be that was tagged as an adjective.
  if (t.pos === "ADJ" && t.lower.endsWith("ed") && t.lemma !== t.lower) return BE_FORMS.has(tokens[i - 1]?.lower ?? "");
  return false;
};

/** "ordered that the port be shut": what ought to be. */
export const isWished = (tokens: readonly Token[], { start, form }: VerbGroup): boolean =>
  form === "finite" && tokens[start]!.lower === "be";

export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < tokens.length) {
    const group = readGroup(tokens, i);
    if (group) {
      groups.push(group);
      i = group.end;
    } else i++;
  }
  return groups;
}

function readGroup(tokens: readonly Token[], start: number): VerbGroup | null {
  let i = start;
  let infinitive = false;
  if (tokens[i]?.lower === "to" && tokens[i]?.pos === "PART") {
    infinitive = true;
    i++;
  }
  const auxiliaries: Token[] = [];
  let negated = false;
  let lastAux = -1;
  for (; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (
      t.pos === "AUX" ||
      (auxiliaries.length > 0 && BE_FORMS.has(t.lower)) ||
      (t.pos === "VERB" &&
        (HAVE_FORMS.has(t.lower) || /^(?:do|does|did)$/.test(t.lower)) &&
        followedByVerb(tokens, i + 1))
    ) {
      auxiliaries.push(t);
      lastAux = i;
    } else if (t.lower === "not" || t.lower === "n't" || t.lower === "never" || t.lower === "no longer") negated = true;
    else if (t.pos === "ADV" && (auxiliaries.length > 0 || infinitive)) continue;
    // "was first set up"
    else if (/^(?:first|last)$/.test(t.lower) && auxiliaries.length > 0 && tokens[i + 1]?.pos === "VERB") continue;
    else if (lastAux >= 0 && lastAux === i - 1 && verbBehindDate(tokens, i) > 0) i = verbBehindDate(tokens, i) - 1;
    else break;
  }
  // "help oust them": an infinitive without its "to".
  const bare = tokens[start - 1]?.lemma === "help" && i === start && tokens[i]?.lower === tokens[i]?.lemma;
  if (isVerbWord(tokens, i)) return verbGroup(tokens, start, i, auxiliaries, negated, infinitive || bare);
  if (lastAux >= 0) return verbGroup(tokens, start, lastAux, auxiliaries.slice(0, -1), negated, infinitive);
  return null;
}

/** "had on 6 June issued", "was, in 2020, jailed": where the verb stands whose auxiliary a date parts from it; else 0. */
function verbBehindDate(tokens: readonly Token[], from: number): number {
  let k = from;
  if (tokens[k]?.text === ",") k++;
  if (tokens[k]?.pos === "ADP" || tokens[k]?.lower === "since") k++;
  const date = k;
  while (tokens[k]?.pos === "TIME") k++;
  if (k === date) return 0;
  if (tokens[from]?.text === ",") {
    if (tokens[k]?.text !== ",") return 0;
    k++;
  }
  const t = tokens[k];
  const auxiliary = tokens[from - 1]!.lower;
  // "would in May be sworn in", "has since May been shut"
  if (t?.pos === "AUX") return /^(?:be|been)$/.test(t.lower) ? k : 0;
  if (t?.pos !== "VERB" || isAttributive(tokens, k)) return 0;
  const fits = MODALS.has(auxiliary)
    ? t.lower === t.lemma
    : isPastForm(t) || PARTICIPLE_ONLY.has(t.lower) || (BE_FORMS.has(auxiliary) && isIng(t));
  return fits && (HAVE_FORMS.has(auxiliary) || BE_FORMS.has(auxiliary) || MODALS.has(auxiliary)) ? k : 0;
}

const followedByVerb = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < from + 3 && i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.pos === "VERB" || t.pos === "AUX") return true;
    if (t.pos !== "ADV" && t.pos !== "PART") return false;
  }
  return false;
};

function verbGroup(
  tokens: readonly Token[],
  start: number,
  head: number,
  auxiliaries: readonly Token[],
  negated: boolean,
  infinitive: boolean,
): VerbGroup {
  const token = tokens[head]!;
  const modal = auxiliaries.find((a) => MODALS.has(a.lower) && !(a.lower === "'d" && isPastForm(token)));
  const first = auxiliaries[0];
  const be = auxiliaries.some((a) => BE_FORMS.has(a.lower));
  const have = auxiliaries.find((a) => HAVE_FORMS.has(a.lower));
  const progressive = be && isIng(token);
  const passive = be && !progressive && (isPastForm(token) || PARTICIPLE_ONLY.has(token.lower));
  const lemma = token.lower === "alleged" ? "allege" : token.lemma;
  const base = { start, end: head + 1, head, lemma, negated, passive, progressive };
  if (infinitive) return { ...base, form: "infinitive", tense: "none" };
  if (modal) return { ...base, form: "finite", tense: "modal", modal: modal.lower };
  if (first && isIng(first)) return { ...base, form: "gerund", tense: "none" };
  if (have)
    return { ...base, form: "finite", tense: have.lower === "had" || have.lower === "'d" ? "pluperfect" : "perfect" };
  // "had burned in May, been patched in June"
  if (first?.lower === "been") return { ...base, form: "finite", tense: "perfect" };
  if (first) return { ...base, form: "finite", tense: /^(?:was|were|did)$/.test(first.lower) ? "past" : "present" };
  if (isIng(token)) return { ...base, form: "gerund", tense: "none" };
  // "in a letter dated 9 April"
  const dated = token.lower === "dated" && tokens[head - 1]?.pos === "NOUN" && tokens[head + 1]?.pos === "TIME";
  if (PARTICIPLE_ONLY.has(token.lower) || dated) return { ...base, form: "participle", tense: "none" };
  if (PAST_ONLY.has(token.lower)) return { ...base, form: "finite", tense: "past" };
  if (isPastForm(token)) return { ...base, form: "ambiguous", tense: "past" };
  return { ...base, form: "finite", tense: "present" };
}
