import { hasCertainSubject } from "../syntax/certain-subject";
import type { Clause } from "../syntax/clause";
import { canBePassive } from "../syntax/reduced";
import { isWished } from "../syntax/verb-groups";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import type { Candidate } from "./candidate";
import { withoutLoneCommas } from "./commas";
import { holdsTogether } from "./holds-together";
import { type Line, NO_LINE } from "./line";
import { objectNames } from "./object-pronouns";
import { clean, predicateTokens } from "./predicate";
import { readsOn, TAKES_TWO } from "./reads-on";
import { isPlural, presentTense, render, subjectText, subjectWords, trimmed } from "./wording";

/** A headline that goes on longer than this loses its last phrases. */
export const SHORT = 95;
const LENGTHS = [SHORT, 115, 130, 75];
const ROOM_FOR_WORDS = 40;

/** Who did what: the subject of the clause that carries the candidate, its verb and what completes it. */
export function verbHeadline(article: PreparedArticle, candidate: Candidate): Line {
  const { prepared } = candidate;
  const clause = carrier(prepared, candidate.clause);
  const verb = clause.verb!;
  const subject = subjectText(article, prepared, clause);
  if (subject === "") return NO_LINE;
  const { tokens } = prepared;
  if (clause.kind === "frame") {
    const said = saidContent(article, prepared, clause, SHORT - subject.length);
    const to = tokensText(prepared, [verb.head, ...toldTo(prepared, clause)]);
    return said === "" ? NO_LINE : { text: `${subject} ${to} ${said}`, words: [] };
  }
  const gapped = gapAt(prepared, candidate, clause);
  if (gapped.second !== null) {
    const [opens, closes] = gapped.second;
    const part = render(article, prepared, clean(tokens, range(opens, closes)));
    const told = render(article, prepared, range(verb.start, verb.end));
    const text = gapped.acts ? `${part.charAt(0).toUpperCase()}${part.slice(1)} ${told}` : `${subject} ${told} ${part}`;
    return { text, words: [] };
  }
  const fitting = (room: number): number[] =>
    withoutLoneCommas(
      prepared,
      predicateTokens(prepared, clause, room).filter((k) => k < gapped.first),
    );
  const holds = (words: readonly number[]): boolean => readsOn(prepared, tellsTo(prepared, clause, words));
  // What does not read on as a whole may do so without its last phrases.
  const predicate = LENGTHS.map((most) => fitting(most - subject.length)).find(holds);
  if (!predicate) return NO_LINE;
  const told = (text: string): Line => ({
    text: `${subject} ${text}`,
    words: gapped.first < tokens.length ? [] : [...subjectWords(prepared, clause), ...predicate],
  });
  if (verb.form === "gerund" || (clause.kind === "reduced" && tokens[verb.head]!.lower.endsWith("ing"))) {
    const rest = predicate.filter((k) => k > verb.head);
    if (verb.start === verb.head)
      return told(`${presentTense(verb.lemma, tokens, clause)} ${render(article, prepared, rest)}`);
    // "Since being freed in May, Mora has": she was freed.
    if (verb.start === verb.head - 1 && tokens[verb.start]!.lower === "being")
      return told(
        `${isPlural(tokens, clause) ? "were" : "was"} ${tokens[verb.head]!.text} ${render(article, prepared, rest)}`,
      );
  }
  const modal = verb.modal !== undefined && verb.start === verb.head ? `${verb.modal} ` : "";
  // "a law to be signed": it is to be signed.
  const toBe = clause.kind === "reduced" && verb.form === "infinitive";
  const was = needsAuxiliary(prepared, clause) ? `${isPlural(tokens, clause) ? "were" : "was"} ` : "";
  const auxiliary = toBe ? `${isPlural(tokens, clause) ? "are" : "is"} ` : was;
  // A passive that is only guessed takes no object: "Officials released a map" is none.
  const acted = predicate.find((k) => k >= verb.end);
  // "as the tram turned round a bend": nobody turned it.
  if (auxiliary !== "" && verb.lemma === "turn" && !verb.passive) return NO_LINE;
  if (
    auxiliary !== "" &&
    !verb.passive &&
    acted !== undefined &&
    (/^(?:DET|PROPN|NUM)$/.test(tokens[acted]!.pos) || /^(?:the|a|an|that)$/.test(tokens[acted]!.lower)) &&
    !TAKES_TWO.test(verb.lemma)
  )
    return NO_LINE;
  // "the day on which the depot blew up": the depot blew up.
  const behind = tokens[(clause.tokens[0] ?? 0) - 1]?.pos === "ADP";
  if (clause.object && !behind) return withObject(article, prepared, clause, predicate, subject);
  if (tellsUs(prepared, clause)) {
    const said = render(
      article,
      prepared,
      predicate.filter((k) => k !== verb.end),
    );
    // The word that was changed is no token of the sentence.
    return { text: `${subject} ${said.replace(/\btold\b/, "said")}`, words: [] };
  }
  const names = objectNames(article, prepared, clause, predicate, subject);
  if (isWished(tokens, verb))
    return told(`${isPlural(tokens, clause) ? "are" : "is"} to ${render(article, prepared, predicate, false, names)}`);
  return told(`${modal}${auxiliary}${render(article, prepared, predicate, false, names)}`);
}

/** "told us that the dam had been mended": told to the writer, whom the headline leaves out: "said that". */
const tellsUs = ({ tokens, clauses }: PreparedSentence, { verb, index }: Clause): boolean =>
  verb?.lemma === "tell" &&
  !verb.passive &&
  !tokens[verb.head]!.quoted &&
  /^(?:us|me)$/.test(tokens[verb.end]?.lower ?? "") &&
  clauses.some((c) => c.parent === index && c.kind === "complement" && c.verb);

/** "which they want to hold": the object stands after the last verb of the chain. */
function withObject(
  article: PreparedArticle,
  prepared: PreparedSentence,
  clause: Clause,
  predicate: readonly number[],
  subject: string,
): Line {
  const { tokens } = prepared;
  const opens = clause.object![0] ?? -1;
  let chain = clause.verb!.end;
  while (tokens[chain]?.lower === "to" && tokens[chain + 1]?.pos === "VERB" && predicate.includes(chain + 1))
    chain += 2;
  // "which it will bring in on Monday", "which it had asked for in May"
  if (
    /^(?:in|up|out|off|down|on|back|for|with|from|about|against|into)$/.test(tokens[chain]?.lower ?? "") &&
    leavesDate(tokens, chain + 1)
  )
    chain++;
  const verbs = render(
    article,
    prepared,
    predicate.filter((k) => k < chain),
  );
  const rest = render(
    article,
    prepared,
    predicate.filter((k) => k >= chain),
  );
  const object = render(article, prepared, clause.object!);
  const lead = tokens[opens]?.pos === "DET" ? object.charAt(0).toLowerCase() + object.slice(1) : object;
  return { text: `${subject} ${verbs} ${lead} ${rest}`, words: [] };
}

/** "on Monday" or "overnight" from here on. */
const leavesDate = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.pos === "TIME" || (tokens[k]?.pos === "ADP" && tokens[k + 1]?.pos === "TIME");

/** "told reporters that": whom something was said to may be left out. */
function tellsTo({ tokens, clauses }: PreparedSentence, clause: Clause, predicate: readonly number[]): number[] {
  const said = clauses.find((c) => c.parent === clause.index && c.kind === "complement");
  const opening = said ? Math.min(...said.tokens) : -1;
  const to = tokens[clause.verb!.end];
  return to?.lower === "to" && to.pos !== "PART" && opening > 0
    ? predicate.filter((k) => k >= opening)
    : [...predicate];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/**
 * "Nine were freed on Saturday and two more on Sunday": the second date has a part of its own that leaves its verb out.
 * `first`: where the first part ends; `second`: the part the candidate's date belongs to, when it is the second.
 */
function gapAt(
  { tokens, clauses }: PreparedSentence,
  candidate: Candidate,
  clause: Clause,
): { first: number; second: [number, number] | null; acts: boolean } {
  const none = { first: Number.POSITIVE_INFINITY, second: null, acts: false };
  const verb = clause.verb!;
  const dated = (k: number): boolean => tokens[k]?.pos === "TIME";
  const joint = tokens.findIndex(
    (t, k) =>
      k > verb.end &&
      t.pos === "CCONJ" &&
      !dated(k + 1) &&
      (dated(k - 1) || (tokens[k - 1]?.text === "," && dated(k - 2))),
  );
  if (joint < 0) return none;
  let end = joint + 1;
  while (end < tokens.length && !dated(end) && !/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(tokens[end]!.pos)) end++;
  if (!dated(end) || clauses.some((c) => c.verb && c.verb.start > joint && c.verb.start < end)) return none;
  const time = candidate.dating.by === "expression" ? candidate.dating.time : null;
  const opens = tokens[joint + 1]!;
  // "King Faro visited in May and King Oru in June": a verb without an object leaves a gap for whoever acts.
  const alone =
    verb.end >= joint || !tokens.slice(verb.end, joint).some((t) => /^(?:NOUN|PROPN|NUM|PRON)$/.test(t.pos));
  const acts = verb.passive || alone;
  const whole =
    /^(?:NUM|DET)$/.test(opens.pos) ||
    /^(?:none|another|nobody)$/.test(opens.lower) ||
    (alone && opens.pos === "PROPN");
  if (time === null || tokens[end]!.time !== time || !whole) return { ...none, first: joint };
  return { first: joint, second: [joint + 1, end], acts };
}

/** "The club was founded in 1964, split in 1991": what one does to a thing and what a thing does. */
const GOES_BOTH_WAYS = /^(?:split|stop|close|open|reopen|begin|start|end|resume|break|sink|burst|move|grow|change)$/;

/** "the treaty signed by both", "tore up a treaty signed in May": participles that certainly are passive read so in a headline. */
function needsAuxiliary({ tokens, clauses }: PreparedSentence, clause: Clause): boolean {
  const { verb, kind, subject } = clause;
  if (!verb || verb.start !== verb.head) return false;
  if (verb.passive) return canBePassive(verb.lemma) && !GOES_BOTH_WAYS.test(verb.lemma);
  if (kind !== "reduced" || (verb.form !== "participle" && verb.form !== "ambiguous")) return false;
  if (verb.form === "participle" || tokens[verb.end]?.lower === "by") return true;
  const outer = clauses.find((c) => c.index === clause.parent);
  const sibling = tokens[verb.start - 1]?.pos === "CCONJ";
  // Its noun has a verb already, or is what another verb acts on.
  return (
    outer?.verb !== undefined &&
    (sibling ||
      outer.subject.includes(subject[0]!) ||
      subject[0]! >= outer.verb.end ||
      // "Under the pact signed in May, …"
      tokens[subject[0]! - 1]?.pos === "ADP") &&
    outer.verb.head !== verb.head
  );
}

/** Words behind which a gerund tells a happening of its own: ", forcing nine to leave", "after winning". */
const OF_ITS_OWN = /^(?:,|after|before|while|when|since|by|despite|following)$/;

/** "is to meet", "voted to strike": the finite verb around an infinitive tells the thought. */
export function carrier(prepared: PreparedSentence, clause: Clause): Clause {
  let outer: Clause | undefined = clause;
  // "appeared to reverse plans to leave", "barred the firm from selling": a gerund that is what another verb is about.
  while (outer?.kind === "infinitive" || (outer?.kind === "gerund" && !OF_ITS_OWN.test(outer.marker ?? ",")))
    outer = prepared.clauses.find((c) => c.index === outer!.parent);
  return outer?.verb && (outer.verb.form === "finite" || outer.verb.form === "ambiguous") && outer.subject.length > 0
    ? outer
    : clause;
}

const tokensText = (prepared: PreparedSentence, indexes: readonly number[]): string =>
  indexes.map((k) => prepared.tokens[k]!.text).join(" ");

/** "told reporters in Lima": to whom. */
function toldTo({ tokens }: PreparedSentence, frame: Clause): number[] {
  const { lemma, end } = frame.verb!;
  if (lemma !== "tell") return [];
  const after = frame.tokens.filter((k) => k >= end);
  const stop = after.findIndex((k) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[k]!.pos));
  return stop < 0 ? after : after.slice(0, stop);
}

/** What was said, as the headline of the saying: the words before the speaker, as they stand when they are few. */
function saidContent(article: PreparedArticle, prepared: PreparedSentence, frame: Clause, room: number): string {
  const { tokens } = prepared;
  const main = prepared.clauses[0];
  if (!main?.verb) return "";
  const before = clean(tokens, range(0, Math.min(...frame.tokens)));
  // "A man was arrested over the “royal cousin” scheme, police said": a few words of it in marks are no quotation.
  const spoken = before.filter((k) => tokens[k]!.quoted && tokens[k]!.pos !== "PUNCT").length;
  const quoted = spoken * 2 > before.length;
  const whole = trimmed(render(article, prepared, before));
  const fits = whole.length <= room + ROOM_FOR_WORDS;
  if (!fits && (quoted || !hasCertainSubject(prepared, main))) return "";
  const short = fits ? [] : predicateTokens(prepared, main, room);
  if (!fits && !holdsTogether(prepared, { text: "", words: [...subjectWords(prepared, main), ...short] }, false))
    return "";
  const told = fits ? whole : trimmed(`${subjectText(article, prepared, main)} ${render(article, prepared, short)}`);
  if (quoted) return `\u201c${told.charAt(0).toUpperCase()}${told.slice(1)}\u201d`;
  const first = tokens[before[0] ?? -1];
  const named =
    first !== undefined &&
    (prepared.places.some((p) => p.start === first.index) ||
      prepared.names.some((n) => n.start === first.index) ||
      first.pos === "PROPN" ||
      first.text === "I");
  return named ? told : told.charAt(0).toLowerCase() + told.slice(1);
}
