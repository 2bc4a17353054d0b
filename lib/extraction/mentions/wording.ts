import { type Clause, range } from "../syntax/clause";
import { headOf, quantityStart } from "../syntax/noun-phrases";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { clean, withoutAsides } from "./predicate";
import { isPronoun, resolvePronoun } from "./references";

/** "in the U.S.": the stop belongs to the word. */
const ABBREVIATION = /(?:^|\s)(?:\p{L}\.){2,}$/u;
const EDGE = /^[\s*\u2022\u25cf,;:.\-\u2013\u2014"'\u201c\u201d\u2018]+|[\s,;:.\-\u2013\u2014"\u201c]+$/g;
/** The marks at both ends where a quotation is whole. */
const EDGE_OF_QUOTE = /^[\s*\u2022\u25cf,;:.\-\u2013\u2014]+|[\s,;:.\-\u2013\u2014]+$/g;

const isWhole = (text: string): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 0 &&
  (text.match(/\u201c/g)?.length ?? 0) === (text.match(/\u201d/g)?.length ?? 0) &&
  /["\u201d]/.test(text);

const DANGLING =
  /(?:\s(?:in|on|during) both \w+|\s+and \w+ly| and (?:took|takes|will take) place|, (?:up|down)|\s+of up|, with (?:many|some|most)|\s+(?:and (?:those|many|some|most)|and|but|or|nor|that|which|who|whose|whom|how|what|why|where|whether|if|because|although|though|when|while|as|by|on|in|at|of|for|to|with|without|from|the|a|an|just|only|even|rather|instead|such|most|also|nearly|almost|much|shortly|soon|newly|very|too|about|around|over|(?<!down )under|between|among|amid|against|within|than|during|before|after|since|until|into|onto|upon|towards?|throughout|its|his|her|their|our|my|of his|less than|more than|saying|including|prior|according|beginning|starting|ending|(?<!time )being|dated|because of|due to|as well|partly|mainly|largely|mostly|possibly|probably|perhaps|most recently|(?<!\bdo )so|is|are|was|were|be|has|have|had|will|would|not|both|either))$/i;

/** "The army moved in", "the dispute goes on": nothing is missing. */
const PHRASAL =
  /\b(?:sworn|mov(?:e[sd]?|ing)|step(?:s|ped)?|weigh(?:s|ed)?) in$|\b(?:go(?:es|ing|ne)?|went|carr(?:y|ies|ied)|liv(?:e[sd]?|ing)) on$|\b(?:is|are|was|were|be|been|finally|now|all|nearly|almost) over$/i;

/** "in connection" without with what, "between 7,000" without what else. */
const HALF_PREPOSITION =
  / (?:(?:in|on|at|as|with|under|for|by|to) (?:a |an |the )?(?:connection|addition|order|terms|grounds?|basis|line|accordance|exchange|return|bid|favou?r|charge|light|view|wake|face|part|effort|attempt|case|course|event|hopes?|condition|spite|lieu|front|violation|contrast|response|pursuit|account|behalf|result|middle|midst|height|rest)|between [^ ]+)$/i;

/** ", including 29", ", with another 45": a count whose noun or day is gone. */
const BARE_COUNT = /, (?:including|among them|with(?: another| some| about)?|and another)(?: at least)? [\d,.]+$/i;

/** Takes off marks and words that a cut left hanging at the end. */
export function trimmed(text: string): string {
  let out = text;
  for (let before = ""; before !== out; ) {
    before = out;
    out = out
      .replace(isWhole(out) ? EDGE_OF_QUOTE : EDGE, (mark, at: number) =>
        at > 0 && mark === "." && ABBREVIATION.test(out) ? mark : "",
      )
      .replace(/, (?:(?:a|an|the) )?\w+(?:ed)?$/i, (tail) => (/^, (?:a|an|the) |ed$/i.test(tail) ? "" : tail))
      .replace(/ [\u2013\u2014-] (?:(?:a|an|the) \w+(?: \w+)?|\w+)$/, "")
      .replace(HALF_PREPOSITION, "")
      .replace(BARE_COUNT, "")
      .replace(/(?:\s+and|,) (?:again|then|later|last|first|twice|once)$/i, "")
      .replace(DANGLING, (...found) => (PHRASAL.test(String(found.at(-1))) ? found[0] : ""));
  }
  return out;
}

export function isPlural(tokens: readonly Token[], clause: Clause): boolean {
  const plain = clause.subject.map((k) => tokens[k]!);
  const head = headOf(plain);
  return (
    plain.some((t) => t.lower === "and") ||
    (head !== undefined &&
      (/^(?:they|people|police|we|these|those)$/.test(head.lower) ||
        (head.pos === "NOUN" && /[^s]s$/.test(head.lower)) ||
        // "The Lanterns", but the Netherlands and the Times are one.
        (head.pos === "PROPN" &&
          plain.length === 2 &&
          plain[0]!.lower === "the" &&
          /[^su]s$/.test(head.lower) &&
          !/^(?:netherlands|philippines|bahamas|times|states|nations)$/.test(head.lower))))
  );
}

/** Third person of the present: "goes", "wins"; plural subjects keep the bare form. */
export function presentTense(lemma: string, tokens: readonly Token[], clause: Clause): string {
  if (isPlural(tokens, clause)) return lemma;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** "the plant's ability to make glass has grown": an infinitive that belongs to the subject. */
function purpose(tokens: readonly Token[], { subject, verb }: Clause): number[] {
  const last = subject.at(-1) ?? -1;
  if (!verb || last >= verb.start || tokens[last]?.pos !== "NOUN") return [];
  if (tokens[last + 1]?.lower !== "to" || tokens[last + 1]?.pos !== "PART") return [];
  const words = range(last + 1, verb.start);
  return words.some((k) => /^[,;:"\u201c\u201d]$/.test(tokens[k]!.text)) ? [] : words;
}

/** The words of a subject, "at least" and the like with them, asides left out. */
export function subjectWords({ tokens }: PreparedSentence, clause: Clause): number[] {
  if (clause.subject.length === 0) return [];
  const tail =
    clause.subject.length -
    (/^(?:first|least|last|once)$/.test(tokens[clause.subject.at(-1)!]!.lower) &&
    tokens[clause.subject.at(-2) ?? -1]?.pos === "ADP"
      ? 2
      : 0);
  const kept = withoutAsides(tokens, clean(tokens, [...clause.subject.slice(0, tail), ...purpose(tokens, clause)]));
  const first = kept[0] ?? 0;
  return [...range(quantityStart(tokens, first), first), ...kept];
}

/** The subject in words, pronouns read as names, asides left out. */
export function subjectText(article: PreparedArticle, prepared: PreparedSentence, clause: Clause): string {
  const { tokens } = prepared;
  if (clause.subject.length === 0) return "";
  const only = clause.subject.filter((k) => tokens[k]!.pos !== "DET" && tokens[k]!.pos !== "PUNCT");
  if (only.length === 1 && isPronoun(tokens[only[0]!]!)) {
    const referent = resolvePronoun(article, prepared, only[0]!);
    return referent?.text ?? tokens[only[0]!]!.text;
  }
  return render(article, prepared, subjectWords(prepared, clause), true);
}

const NO_NAMES: ReadonlyMap<number, string> = new Map();

/**
 * Joins tokens as the text spaces them; a possessive that `opens` a headline becomes a name where that is safe, and so do
 * those of `names`.
 */
export function render(
  article: PreparedArticle,
  prepared: PreparedSentence,
  indexes: readonly number[],
  opens = false,
  names: ReadonlyMap<number, string> = NO_NAMES,
): string {
  const { tokens } = prepared;
  let out = "";
  let last = -1;
  for (const k of indexes) {
    const token = tokens[k]!;
    const glued = last >= 0 && k === last + 1 && token.start === tokens[last]!.end;
    const text =
      opens && out === "" && /^(?:his|her|its|their)$/.test(token.lower)
        ? possessive(article, prepared, k)
        : (names.get(k) ?? inside(prepared, token, out !== "" || !opens));
    out += (out === "" || glued ? "" : " ") + text;
    last = k;
  }
  return out;
}

/** A word that opened its sentence, inside another: "was founded". */
const inside = ({ clauses }: PreparedSentence, token: Token, within: boolean): string =>
  within && token.index === 0 && token.pos === "VERB" && clauses.some((c) => c.verb?.start === 0)
    ? token.text.toLowerCase()
    : token.text;

function possessive(article: PreparedArticle, prepared: PreparedSentence, index: number): string {
  const referent = resolvePronoun(article, prepared, index);
  if (!referent) return prepared.tokens[index]!.text;
  return /s$/.test(referent.text) ? `${referent.text}\u2019` : `${referent.text}\u2019s`;
}
