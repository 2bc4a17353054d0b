import { hasCertainSubject } from "../syntax/certain-subject";
import { type Clause, range } from "../syntax/clause";
import { nounPhraseBefore } from "../syntax/noun-phrases";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Candidate } from "./candidate";
import { clean, shorten } from "./predicate";
import { readsOn } from "./reads-on";
import { isPronoun, resolvePronoun } from "./references";
import { render } from "./wording";

/** A clause told as it stands may be longer than a headline made of it. */
const ROOM = 170;
const ROOM_FOR_SENTENCE = 200;

/**
 * The happening in the words of the text from a true beginning to a true end, for clauses whose subject is in doubt:
 * "the deaths of nine miners trapped by the flood" rather than "Nine miners were trapped". "" where there is none.
 */
export function plainClause(article: PreparedArticle, candidate: Candidate): string {
  const { prepared, clause } = candidate;
  const start =
    clause.kind === "relative" || clause.kind === "reduced" ? chainStart(prepared, clause) : opening(prepared, clause);
  if (start === null) return "";
  const acts = clause.subject.length === 1 ? prepared.tokens[clause.subject[0]!] : undefined;
  if (acts?.pos === "PRON") return "";
  const own = reach(prepared, clause).filter((k) => k >= start);
  const end = Math.max(...own, candidate.triggerEnd - 1);
  const whole = withoutEdges(prepared, clean(prepared.tokens, range(start, end + 1)));
  const first = prepared.tokens[whole[0] ?? -1];
  if (!first || isPronoun(first) || /^(?:VERB|AUX|PART|SCONJ)$/.test(first.pos)) return "";
  if (clause.kind !== "main" && !readsOn(prepared, whole)) return "";
  const room = lengthOf(prepared, whole) > ROOM ? withoutTail(prepared, clause, whole) : whole;
  const kept = shorten(prepared.tokens, room, ROOM, clause.verb?.end ?? candidate.triggerEnd);
  return kept.includes(candidate.triggerStart) ? render(article, prepared, kept) : "";
}

const lengthOf = ({ tokens }: PreparedSentence, indexes: readonly number[]): number =>
  indexes.reduce((sum, k) => sum + tokens[k]!.text.length + 1, 0);

/** The words of a clause and of all that hangs on it, save the speaker's frame. */
function reach({ clauses }: PreparedSentence, clause: Clause): number[] {
  const inside = new Set([clause.index]);
  for (const c of clauses)
    if (inside.has(c.parent) && c.kind !== "frame" && c.kind !== "coordinate") inside.add(c.index);
  return clauses.filter((c) => inside.has(c.index)).flatMap((c) => c.tokens);
}

/** What a comma opens behind the verb is left out when the whole is too long. */
function withoutTail({ tokens, clauses }: PreparedSentence, clause: Clause, words: readonly number[]): number[] {
  const tails = clauses
    .filter(
      (c) => c.parent === clause.index && (c.kind === "relative" || c.kind === "gerund" || c.kind === "adverbial"),
    )
    .map((c) => Math.min(...c.tokens))
    .filter((k) => clause.verb && k > clause.verb.end + 2 && tokens[k - 1]?.text === ",");
  const from = Math.min(...tails);
  return words.filter((k) => k < from);
}

/** Where the noun phrase begins that a relative or participle belongs to, with all that "of", "in" and the like hang it on. */
function chainStart({ tokens }: PreparedSentence, clause: Clause): number | null {
  const anchor = clause.kind === "relative" ? clause.tokens[0]! : clause.verb!.start;
  let end = anchor;
  while (end > 0 && tokens[end - 1]!.pos === "ADV") end--;
  let phrase = nounPhraseBefore(tokens, end);
  for (;;) {
    const start = phrase[0];
    if (start === undefined) return null;
    const joint = tokens[start - 1];
    if (joint?.pos !== "ADP" || joint.lower === "as" || joint.lower === "by") return start;
    const outer = nounPhraseBefore(tokens, start - 1);
    if (outer.length === 0 || tokens[start - 2]?.text === ",") return start;
    phrase = outer;
  }
}

/** Where the clause begins: behind the word that opens it; one that shares its subject begins with its partner. */
function opening(prepared: PreparedSentence, clause: Clause): number | null {
  const { clauses } = prepared;
  if (clause.kind === "frame") return null;
  const outer = clauses.find((c) => c.index === clause.parent);
  if (clause.sharedSubject || clause.subject.length === 0 || clause.kind === "gerund" || clause.kind === "infinitive")
    return outer ? opening(prepared, outer) : null;
  if (hasCertainSubject(prepared, clause)) return clause.subject[0]!;
  const first = clause.tokens[0];
  if (first === undefined) return null;
  if (clause.kind === "relative" || clause.kind === "reduced") return chainStart(prepared, clause);
  return prepared.tokens[first]!.lower === clause.marker ? first + 1 : first;
}

/** Takes off "However,", "And", "On" a date, and marks at both ends. */
function withoutEdges({ tokens }: PreparedSentence, indexes: readonly number[]): number[] {
  let from = 0;
  for (; from < indexes.length; from++) {
    const t = tokens[indexes[from]!]!;
    const link = t.pos === "CCONJ" || t.pos === "PUNCT" || (t.pos === "ADV" && tokens[t.index + 1]?.text === ",");
    if (!link) break;
  }
  // "On Friday night, up to 10 …"
  let date = from;
  if (tokens[indexes[date] ?? -1]?.pos === "ADP") date++;
  const dated = date;
  while (tokens[indexes[date] ?? -1]?.pos === "TIME") date++;
  if (date > dated && tokens[indexes[date] ?? -1]?.text === ",") from = date + 1;
  return indexes.slice(from);
}

/** The sentence as it stands, save the speaker's frame, for a main clause that could not be told apart; "" when it is long. */
export function plainSentence(article: PreparedArticle, { prepared, clause }: Candidate): string {
  if (/^(?:relative|reduced|gerund|adverbial|frame)$/.test(clause.kind)) return "";
  const { tokens, clauses } = prepared;
  const main = clauses[0]?.subject ?? [];
  if (main.length === 1 && tokens[main[0]!]!.pos === "PRON") return "";
  const framed = new Set(clauses.filter((c) => c.kind === "frame").flatMap((c) => c.tokens));
  const words = withoutEdges(
    prepared,
    range(0, tokens.length).filter((k) => !framed.has(k)),
  );
  const first = tokens[words[0] ?? -1];
  if (
    !first ||
    isPronoun(first) ||
    /^(?:VERB|AUX|SCONJ)$/.test(first.pos) ||
    lengthOf(prepared, words) > ROOM_FOR_SENTENCE
  )
    return "";
  return render(article, prepared, words);
}

/** The whole sentence, a pronoun at its head read as the name it stands for; "" where it is long or nobody is named. */
export function quotedSentence(article: PreparedArticle, { prepared }: Candidate): string {
  const { tokens } = prepared;
  const words = withoutEdges(prepared, range(0, tokens.length));
  const [head, ...rest] = words;
  if (head === undefined || lengthOf(prepared, words) > ROOM_FOR_SENTENCE) return "";
  if (!isPronoun(tokens[head]!)) return render(article, prepared, words);
  const named = resolvePronoun(article, prepared, head)?.text;
  return named === undefined ? "" : `${named} ${render(article, prepared, rest)}`;
}
