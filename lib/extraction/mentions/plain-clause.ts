import { hasCertainSubject, numberFits } from "../syntax/certain-subject";
import { type Clause, range } from "../syntax/clause";
import { nounPhraseBefore, quantityStart } from "../syntax/noun-phrases";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import type { Candidate } from "./candidate";
import { withoutLoneCommas } from "./commas";
import { holdsTogether } from "./holds-together";
import { type Line, lengthOf, NO_LINE, shortened } from "./line";
import { clean } from "./predicate";
import { pruned } from "./pruned";
import { readsOn } from "./reads-on";
import { isPronoun, resolvePronoun } from "./references";
import { render } from "./wording";

/** A clause told as it stands may be longer than a headline made of it. */
const ROOM = 100;
const ROOM_FOR_SENTENCE = 200;

/**
 * The happening in the words of the text from a true beginning to a true end, for clauses whose subject is in doubt:
 * "the deaths of nine miners trapped by the flood" rather than "Nine miners were trapped". "" where there is none.
 */
export function plainClause(article: PreparedArticle, candidate: Candidate): Line {
  const { prepared, clause } = candidate;
  const { tokens } = prepared;
  const start =
    clause.kind === "relative" || clause.kind === "reduced" ? chainStart(prepared, clause) : opening(prepared, clause);
  if (start === null) return NO_LINE;
  // "said hopes about shares and issues were dashed": half of a subject.
  if (clause.kind === "complement" && tokens[start - 1]?.pos === "CCONJ") return NO_LINE;
  // "regards as rebels town by town …": the "as" belongs to a verb before it.
  if (clause.kind === "adverbial" && clause.marker === "as" && !hasCertainSubject(prepared, clause)) return NO_LINE;
  const acts = clause.subject.length === 1 ? tokens[clause.subject[0]!] : undefined;
  if (acts?.pos === "PRON") return NO_LINE;
  // "taxes on goods and income are": where a plural verb has a single subject, half of it was not found.
  if (clause.verb && acts === undefined && clause.subject.length > 0 && !numberFits(tokens, clause)) return NO_LINE;
  const own = reach(prepared, clause).filter((k) => k >= start);
  const end = Math.max(...own, candidate.triggerEnd - 1);
  const whole = withoutEdges(prepared, clean(tokens, range(quantityStart(tokens, start), end + 1)));
  const first = tokens[whole[0] ?? -1];
  if (!first || isPronoun(first) || /^(?:VERB|AUX|PART|SCONJ)$/.test(first.pos)) return NO_LINE;
  if (clause.kind !== "main" && !readsOn(prepared, whole)) return NO_LINE;
  const room = lengthOf(tokens, whole) > ROOM ? withoutTail(prepared, clause, pruned(candidate, whole)) : whole;
  const words = withoutLoneCommas(prepared, shortened(prepared, room, ROOM, clause.verb?.end ?? candidate.triggerEnd));
  return words.includes(candidate.triggerStart) ? { text: render(article, prepared, words, true), words } : NO_LINE;
}

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
  const opens = clause.tokens.find((k) => prepared.tokens[k]!.pos !== "PUNCT") ?? first;
  return prepared.tokens[opens]!.lower === clause.marker ? opens + 1 : opens;
}

/** "In any case,", "For his part,", "At the same time": words that only link a sentence to the one before. */
const LINKING =
  /^(?:(?:and|but|yet|so) )?(?:in (?:any case|addition|fact|turn|response|particular|other words|the meantime|return)|at the same time|at one point|as a result|for (?:his|her|its|their) part|on the other hand|by contrast|after all|of course|for (?:example|instance)|above all|even so|that said|as well) ?(?:,|$)/;

/** How many words at the head of a sentence only link it, or name who told it: "According to the ministry, …". */
function openingWords(tokens: readonly Token[], indexes: readonly number[]): number {
  const words = indexes.map((k) => tokens[k]!);
  for (let n = Math.min(7, words.length - 1); n > 1; n--) {
    if (words[n - 1]!.text !== "," && !/^(?:and|but|yet|so)$/.test(words[0]!.lower)) continue;
    const opening = words.slice(0, n).map((t) => t.lower);
    if (LINKING.test(opening.join(" "))) return n;
  }
  return 0;
}

/** "Arica, Chile – Nine miners": how many words name the town a report comes from. */
function datelineEnd(tokens: readonly Token[], indexes: readonly number[]): number {
  const dash = indexes.findIndex(
    (k, i) =>
      i > 0 && i < 6 && /^(?:--?|[\u2013\u2014])$/.test(tokens[k]!.text) && tokens[k]!.start > tokens[k - 1]!.end,
  );
  const named = indexes[0] === 0 && indexes.slice(0, dash).every((k) => /^(?:PROPN|PUNCT)$/.test(tokens[k]!.pos));
  return dash > 0 && named ? dash + 1 : 0;
}

/** Takes off "However,", "And", "On" a date, and marks at both ends, save for the opening mark where it `quotes`. */
export function withoutEdges({ tokens }: PreparedSentence, indexes: readonly number[], quotes = false): number[] {
  let from = Math.max(openingWords(tokens, indexes), datelineEnd(tokens, indexes));
  // "following an agreement reached in May"
  if (tokens[indexes[from] ?? -1]?.lower === "following") from++;
  for (; from < indexes.length; from++) {
    const t = tokens[indexes[from]!]!;
    if (quotes && /^["\u201c]$/.test(t.text)) break;
    const link = t.pos === "CCONJ" || t.pos === "PUNCT" || (t.pos === "ADV" && tokens[t.index + 1]?.text === ",");
    if (!link) break;
  }
  // "On Friday night, up to 10 …"
  let date = from;
  if (tokens[indexes[date] ?? -1]?.pos === "ADP") date++;
  const dated = date;
  while (tokens[indexes[date] ?? -1]?.pos === "TIME") date++;
  // "On a Wednesday morning, she"
  if (date > dated && /^(?:morning|afternoon|evening|night)$/.test(tokens[indexes[date] ?? -1]?.lower ?? "")) date++;
  const after = tokens[indexes[date] ?? -1];
  if (date > dated && after?.text === ",") from = date + 1;
  else if (date > dated && date > from && /^(?:DET|NUM|NOUN|PROPN)$/.test(after?.pos ?? "")) from = date;
  return indexes.slice(from);
}

/** The words of a sentence that stand outside its speaker's frame. */
const unframed = ({ tokens, clauses }: PreparedSentence): number[] => {
  const framed = new Set(clauses.filter((c) => c.kind === "frame").flatMap((c) => c.tokens));
  return range(0, tokens.length).filter((k) => !framed.has(k));
};

/**
 * The words without the date, where the sentence has no other and they hold together without it: the event shows its date.
 * With two dates each must stay where it is.
 */
function undated(prepared: PreparedSentence, words: readonly number[]): readonly number[] {
  const { tokens } = prepared;
  const dates = new Set(tokens.flatMap((t) => (t.pos === "TIME" ? [t.time] : [])));
  if (dates.size !== 1) return words;
  const told = new Set(clean(tokens, words));
  const rest = words.filter((k) => told.has(k) || /^["\u201c\u201d]$/.test(tokens[k]!.text));
  const isVerb = (k: number | undefined): boolean => /^(?:VERB|AUX)$/.test(tokens[k ?? -1]?.pos ?? "");
  // "which is due on Monday", ", held in May": what hangs on the sentence would say nothing without its date.
  const bare = (k: number, next: number | undefined): boolean =>
    (next === undefined || tokens[next]!.pos === "PUNCT") &&
    (isVerb(k) ||
      (tokens[k]!.pos === "ADP" && isVerb(k - 1)) ||
      /^(?:due|expected|scheduled|effective)$/.test(tokens[k]!.lower)) &&
    prepared.clauses[0]?.verb?.head !== k;
  // ", and took place in May"
  const tookPlace = (k: number, next: number | undefined): boolean =>
    tokens[k]!.lower === "place" &&
    tokens[k - 1]?.lemma === "take" &&
    (next === undefined || tokens[next]!.pos === "PUNCT") &&
    prepared.clauses[0]?.verb?.head !== k - 1;
  const meet = rest.some(
    (k, i) =>
      rest[i + 1] !== k + 1 &&
      ((isVerb(k) && isVerb(rest[i + 1])) || bare(k, rest[i + 1]) || tookPlace(k, rest[i + 1])),
  );
  return !meet && holdsTogether(prepared, { text: "", words: rest }, true) ? rest : words;
}

/** The sentence as it stands, save the speaker's frame, for a main clause that could not be told apart; none when it is long. */
export function plainSentence(article: PreparedArticle, candidate: Candidate, isShort = true): Line {
  const { prepared, clause } = candidate;
  if (/^(?:relative|reduced|gerund|adverbial|frame)$/.test(clause.kind)) return NO_LINE;
  const { tokens, clauses } = prepared;
  const main = clauses[0]?.subject ?? [];
  if (main.length === 1 && tokens[main[0]!]!.pos === "PRON") return NO_LINE;
  const words = withoutLoneCommas(
    prepared,
    undated(prepared, withoutEdges(prepared, isShort ? pruned(candidate, unframed(prepared)) : unframed(prepared))),
  );
  const first = tokens[words[0] ?? -1];
  if (
    !first ||
    isPronoun(first) ||
    /^(?:VERB|AUX|SCONJ)$/.test(first.pos) ||
    lengthOf(tokens, words) > ROOM_FOR_SENTENCE
  )
    return NO_LINE;
  return { text: render(article, prepared, words, true), words };
}

/** The clause with a subject of its own that a clause inside another hangs on. */
function hostOf(clauses: readonly Clause[], clause: Clause): Clause | undefined {
  let host: Clause | undefined = clause;
  while (host && !/^(?:main|coordinate|complement)$/.test(host.kind))
    host = clauses.find((c) => c.index === host!.parent);
  return host?.kind === "coordinate" && !host.sharedSubject && host.verb && host.subject.length > 0 ? host : clauses[0];
}

/**
 * The sentence up to the end of a clause that hangs on another ("Rojas, one of three who left in 2015, was found"): its
 * thought is whole only with the clause around it. None where that is long, begins with a pronoun or has no verb of its own.
 */
export function sentenceAround(article: PreparedArticle, candidate: Candidate): Line {
  const { prepared, clause } = candidate;
  const { tokens, clauses } = prepared;
  const main = hostOf(clauses, clause);
  if (!main?.verb || main.verb.form === "participle" || main.subject.length === 0) return NO_LINE;
  const own = new Set([...reach(prepared, main), ...reach(prepared, clause)]);
  const told = unframed(prepared).filter((k) => own.has(k) || main.subject.includes(k));
  const words = undated(prepared, withoutEdges(prepared, pruned(candidate, told)));
  const first = tokens[words[0] ?? -1];
  if (!first || isPronoun(first) || /^(?:VERB|AUX|PART)$/.test(first.pos)) return NO_LINE;
  // "For the men who set out this morning the pain must be terrible": what is thought of them is no happening.
  if (main.verb.tense === "modal" && main.verb.lemma === "be" && clause.kind !== "adverbial") return NO_LINE;
  const least = Math.max(main.verb.end, candidate.triggerEnd, clause.verb?.end ?? 0);
  const kept = withoutLoneCommas(prepared, shortened(prepared, words, ROOM, least));
  return lengthOf(tokens, kept) > ROOM_FOR_SENTENCE
    ? NO_LINE
    : { text: render(article, prepared, kept, true), words: kept };
}

/** The whole sentence, a pronoun at its head read as the name it stands for; none where it is long or nobody is named. */
export function quotedSentence(article: PreparedArticle, candidate: Candidate, isShort = true): Line {
  const { prepared } = candidate;
  const { tokens } = prepared;
  // "Yesterday I was sure": what a speaker thinks of is no happening.
  if (tokens.some((t) => /^(?:i|we|you)$/.test(t.lower))) return NO_LINE;
  const all = range(0, tokens.length);
  const words = withoutEdges(prepared, isShort ? pruned(candidate, all) : all, true);
  const [head, ...rest] = words;
  if (head === undefined || lengthOf(tokens, words) > ROOM_FOR_SENTENCE) return NO_LINE;
  const owner = /^(?:his|her|its|their)$/.test(tokens[head]!.lower) && tokens[head + 1]?.pos !== "VERB";
  if (owner || !isPronoun(tokens[head]!)) return { text: closed(render(article, prepared, words, true)), words };
  const named = resolvePronoun(article, prepared, head)?.text;
  return named === undefined ? NO_LINE : { text: closed(`${named} ${render(article, prepared, rest)}`), words };
}

/** A quotation that goes on in the next sentence ends with this one. */
function closed(text: string): string {
  const stop = /[.!?,;]+$/;
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return `${text.replace(stop, "")}"`;
  const open = (text.match(/\u201c/gu)?.length ?? 0) - (text.match(/\u201d/gu)?.length ?? 0);
  return open === 1 ? `${text.replace(stop, "")}\u201d` : text;
}
