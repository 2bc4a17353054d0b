import { isPersonNoun, nounType } from "../lexicon/event-nouns";
import { REPORTING_VERBS } from "../lexicon/event-verbs";
import { type Clause, RELATIVES, THOUGHT } from "../syntax/clause";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { opensSubject, pastDate } from "./joined-subjects";

/** Words for a headline: how they read, and the tokens they are made of, rising; no tokens where they were put in another order. */
export interface Line {
  text: string;
  words: readonly number[];
}

export const NO_LINE: Line = { text: "", words: [] };

const IF = /^(?:if|unless|until|till|lest|whether|than|so|provided|like)$/;
export const isNominal = (t: Token | undefined): boolean => t !== undefined && /^(?:NOUN|PROPN|NUM|PRON)$/.test(t.pos);
const isQuote = (t: Token | undefined): boolean => t !== undefined && /^["'\u201c\u201d]$/.test(t.text);

/**
 * How true an end is: 3 where a clause ends, 2 before a phrase that adds to a whole thought, 1 where words are left out that
 * tell apart, 0 in the middle of a phrase.
 */
type Ending = 0 | 1 | 2 | 3;

/** The first word behind an index that is neither date nor mark of a quotation nor adverb. */
function nextWord(prepared: PreparedSentence, last: number): number {
  const { tokens } = prepared;
  let k = last + 1;
  for (; k < tokens.length; k++) {
    const t = tokens[k]!;
    const dates = tokens[k + 1]?.pos === "TIME" && /^(?:ADP|ADV|DET|SCONJ|ADJ)$/.test(t.pos);
    const adverb = t.pos === "ADV" && !RELATIVES.has(t.lower) && !opensClause(prepared, k);
    if (t.pos !== "TIME" && !isQuote(t) && !dates && !adverb) break;
  }
  return k;
}

/**
 * Whether a thought may end with the word at an index: what the sentence goes on with is no part of the phrase it ends, no
 * complement a word waits for, no second half of a pair or list, and no verb the words kept are the subject of.
 * `inside`: the words are those of a clause inside another, whose verb may follow.
 */
export function ending(prepared: PreparedSentence, words: readonly number[], last: number, inside: boolean): Ending {
  const { tokens, clauses } = prepared;
  const end = tokens[last]!;
  if (/^(?:DET|CCONJ|SCONJ|AUX|PART)$/.test(end.pos) || !keepsOpenedVerbs(prepared, words, last)) return 0;
  // "as a big"
  if (end.pos === "ADJ" && tokens[last - 1]?.pos === "DET" && !/^the$/.test(tokens[last - 1]!.lower)) return 0;
  // "talks on whether a new government": what is asked has its verb.
  const asks = words.findLast((w) => w <= last && /^(?:whether|why|how)$/.test(tokens[w]!.lower));
  if (asks !== undefined && !words.some((w) => w > asks && w <= last && /^(?:VERB|AUX)$/.test(tokens[w]!.pos)))
    return 0;
  // "at the end" of "the end of May"
  if (end.pos === "TIME" && end.time !== undefined && tokens[last + 1]?.time === end.time) return 0;
  const k = nextWord(prepared, last);
  const next = tokens[k];
  // "review [the] papers", "Norvik.com"
  const glued = next?.text === "." && tokens[k + 1]?.start === next.end && /^\p{L}/u.test(tokens[k + 1]!.text);
  if (next?.text === "[" || glued) return 0;
  // "should forgive, rather than punish, the men"
  if (next?.text === "," && tokens[k + 1]?.lower === "rather" && end.pos === "VERB") return 0;
  // "seven weeks" before "after its rival had done so"
  if (end.pos === "TIME" && /^(?:after|before|ago|later|earlier|since)$/.test(next?.lower ?? "")) return 0;
  // "caught red" before "handed"
  if (end.pos === "ADJ" && k === last + 1 && next?.pos === "VERB" && /ed$/.test(next.lower)) return 0;
  // "the fine imposed" without the day
  if (
    !inside &&
    k > last + 1 &&
    end.pos === "VERB" &&
    clauses.some((c) => c.kind === "reduced" && c.verb?.start === last)
  )
    return 0;
  // "Dallas-Fort Worth" is one word.
  if (next?.text === "-" && k === last + 1 && next.start === end.end && tokens[k + 1]?.start === next.end) return 0;
  if (next !== undefined && waitsBehindAside(tokens, words, last, k)) return 0;
  if (next === undefined || /^[.;:!?()[\]]$/.test(next.text) || /^(?:--|[\u2013\u2014])$/.test(next.text)) return 3;
  // "a two- day meeting"
  if (next.text === "-") return tokens[k - 1]!.end < next.start ? 3 : 0;
  // ", residents and an aid group said": who says so is no list.
  if (next.text === "," && clauses.some((c) => c.kind === "frame" && c.tokens[0] === k)) return 3;
  if (next.text === ",") return listGoesOn(prepared, k) ? 0 : 3;
  // "suspected of carrying or hiding arms": one object for both.
  if (opensAnother(tokens, words, last, next)) return 0;
  // "between Mora" before "and Vega"
  const between = words.findLast((w) => w <= last && tokens[w]!.lower === "between");
  if (
    next.pos === "CCONJ" &&
    between !== undefined &&
    !words.some((w) => w > between && w <= last && tokens[w]!.pos === "CCONJ")
  )
    return 0;
  // "met in Lima on Monday and": what a date parts is no pair of nouns.
  if (next.pos === "CCONJ" && tokens.slice(last + 1, k).some((t) => t.pos === "TIME")) return 3;
  // "struck and closed the mine" has one object, "was shot and gunmen fled" two subjects.
  const oneOfTwo = end.pos === "VERB" && k === last + 1 && !opensSubject(prepared, k);
  if (next.pos === "CCONJ") return joinsClause(prepared, k) && !oneOfTwo ? 3 : 0;
  // "will keep the ban until prices rise", but "will not leave until …" and "was winning until …"
  const ahead = words.some((w) => /^(?:will|would|shall|to)$/.test(tokens[w]!.lower));
  if (ahead && /^(?:until|till)$/.test(next.lower) && !words.some((w) => /^(?:not|n't|never)$/.test(tokens[w]!.lower)))
    return 1;
  if (IF.test(next.lower)) return 0;
  // "a claim that", "the promise that": the thought is what follows.
  if (next.lower === "that" && k === last + 1 && THOUGHT.test(end.lower)) return 0;
  const relative = clauses.some((c) => c.kind === "relative" && c.tokens[0] === k);
  // "as floods" before "that began in March drove": a clause without its verb.
  if ((RELATIVES.has(next.lower) || relative) && endsInAsClause(prepared, last)) return 0;
  // "in a way that": nothing without what follows.
  if (RELATIVES.has(next.lower) || relative)
    return /^(?:ways?|manner|fact|point|extent|degree|moment|reasons?|cases?|times?|those|one|ones|anyone|everyone|someone|anybody|everybody)$/.test(
      end.lower,
    )
      ? 0
      : 1;
  if (next.lower === "that") return 0;
  if (opensAsClause(prepared, k)) return 3;
  // "quoted bankers as saying"
  if (next.lower === "as" && tokens[k + 1]?.lower.endsWith("ing")) return 0;
  if (opensClause(prepared, k)) return 3;
  if (waitsForMore(tokens, words, last)) return 0;
  const tail = words.filter((w) => w <= last).slice(-7);
  // "will not provide Peru" before "with aid"
  const takesWith = words.some((w) => w < last && /^(?:provide|supply|equip|entrust|replace)$/.test(tokens[w]!.lemma));
  if (next.lower === "with" && takesWith) return 0;
  if (next.pos === "ADP" || next.lower === "for") {
    if (/^(?:of|as|than)$/.test(next.lower) || end.pos === "VERB" || end.pos === "ADJ") return 0;
    // "from 29 to 25"
    if (next.lower === "to" && tail.some((w) => tokens[w]!.lower === "from")) return 0;
    if (
      RELATIVES.has(tokens[k + 1]?.lower ?? "") ||
      /^(?:how|what|whether|why|where)$/.test(tokens[k + 1]?.lower ?? "")
    )
      return 1;
    // "jailed for nine years" before "in prison"
    if (/^(?:years?|months?|weeks?|days?)$/.test(end.lower) && k === last + 1) return 1;
    // "a former envoy" before "to Libya"
    if (k === last + 1 && /^(?:to|for|in|at)$/.test(next.lower) && isPersonNoun(end.lower) && isTitle(tokens, last))
      return 1;
    return k === last + 1 && wantsComplement(end, next) ? 1 : 2;
  }
  if (next.pos !== "VERB" && next.pos !== "AUX") return 0;
  const { kind, subject } = clauses.find((c) => c.verb?.start === k) ?? { kind: undefined, subject: [] };
  // ", with the party holding five"
  // "to continue supporting the town"
  if (kind === "gerund" && end.pos === "VERB" && k === last + 1) return 0;
  if (kind === "gerund" || kind === "reduced") return tail.some((w) => tokens[w]!.lower === "with") ? 0 : 1;
  // "the strike began and the firm has"
  const joint = tail.findLast((w) => tokens[w]!.pos === "CCONJ");
  const second =
    joint !== undefined &&
    // "a strike called to press for pay and leave had": it is the strike that had.
    !(subject.length > 0 && subject.at(-1)! < joint) &&
    words.every((w) => w <= joint || w > last || isNominal(tokens[w]) || /^(?:DET|ADJ|ADP)$/.test(tokens[w]!.pos));
  return inside && !second ? 2 : 0;
}

/** "US special envoy to Libya Ana Ruiz": a name follows what the words before it say of her. */
const isTitle = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 2]?.pos === "PROPN" && tokens[last + 3]?.pos === "PROPN";

/** "a ban on trade", "their commitment to peace", "talks between the two": a happening or stand whose noun says of or with what. */
const wantsComplement = (noun: Token, next: Token): boolean =>
  noun.pos === "NOUN" &&
  /^(?:to|on|against|between|with|into|about|over|for|from|towards?)$/.test(next.lower) &&
  (nounType(noun.lemma) !== null ||
    /(?:ment|tion|sion|ance|ence)s?$/.test(noun.lower) ||
    /^(?:freeze|ban|bid|claim|right|access|support|control|tax|tariff|limit|curb|cap|loss|gap|tie|link|case|suit|lawsuit|calls?|contrast)$/.test(
      noun.lemma,
    ));

/** ", but both the minister" before "and his critics are": the subject of another thought. */
function opensAnother(tokens: readonly Token[], words: readonly number[], last: number, next: Token): boolean {
  const joint = words.findLast((w) => w < last && tokens[w]!.pos === "CCONJ" && tokens[w - 1]?.text === ",");
  if (joint === undefined || !/^(?:but|so|yet|while|and)$/.test(tokens[joint]!.lower)) return false;
  if (words.some((w) => w > joint && w <= last && /^(?:VERB|AUX)$/.test(tokens[w]!.pos))) return false;
  return tokens[joint]!.lower !== "and" || /^(?:VERB|AUX)$/.test(next.pos);
}

/** ", with two million people" before "– a tenth of all – going hungry": those of a "with" wait for what they do. */
function waitsBehindAside(tokens: readonly Token[], words: readonly number[], last: number, dash: number): boolean {
  const isDash = (t: Token): boolean => /^(?:--?|[\u2013\u2014])$/.test(t.text);
  if (!isDash(tokens[dash]!)) return false;
  const opens = words.findLast((w) => w <= last && tokens[w]!.text === ",");
  if (opens === undefined || tokens[opens + 1]?.lower !== "with") return false;
  const closes = tokens.findIndex((t, k) => k > dash && isDash(t));
  return [dash, closes].some((k) => k > 0 && tokens[k + 1]?.pos === "VERB");
}

/** "to give relatives" before "in the town a chance": a verb that wants two things, or a thing and a place, has one. */
function waitsForMore(tokens: readonly Token[], words: readonly number[], last: number): boolean {
  const verb = words.findLast((w) => w < last && tokens[w]!.pos === "VERB");
  if (
    verb === undefined ||
    !/^(?:give|grant|deny|put|place|hand|lend|award|deem|render|consider)$/.test(tokens[verb]!.lemma)
  )
    return false;
  if (/^(?:up|in|off|out|down|over|on|aside|way|birth)$/.test(tokens[verb + 1]?.lower ?? "")) return false;
  return words.every((w) => w <= verb || w > last || (tokens[w]!.pos !== "ADP" && tokens[w]!.lower !== "to"));
}

/** "when", "after", "because" that open a clause of their own. */
const opensClause = ({ clauses }: PreparedSentence, k: number): boolean =>
  clauses.some((c) => c.kind === "adverbial" && c.tokens[0] === k);

/** "closed on Tuesday as rivers that had risen reached": "as" behind a noun or date, and a subject with a verb of its own. */
function opensAsClause({ tokens }: PreparedSentence, as: number): boolean {
  if (tokens[as]?.lower !== "as" || !/^(?:NOUN|PROPN|TIME)$/.test(tokens[as - 1]?.pos ?? "")) return false;
  let k = as + 1;
  if (/^an?$/.test(tokens[k]?.lower ?? "")) return false; // "named on Friday as a judge who"
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[k]?.pos ?? "")) k++;
  const next = tokens[k];
  return (
    k > as + 1 &&
    next !== undefined &&
    (/^(?:VERB|AUX)$/.test(next.pos) || next.lower === "that" || RELATIVES.has(next.lower))
  );
}

/** The last word is the subject of such a clause. */
function endsInAsClause(prepared: PreparedSentence, last: number): boolean {
  const { tokens } = prepared;
  let k = last;
  while (k > 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[k]!.pos)) k--;
  return k < last && opensAsClause(prepared, k);
}

/** "and" before a verb, or before a subject and its verb. */
export function joinsClause({ tokens, clauses }: PreparedSentence, joint: number): boolean {
  return clauses.some((c) => {
    if (!c.verb || c.verb.start <= joint || /^(?:relative|reduced|infinitive)$/.test(c.kind)) return false;
    const between = tokens.slice(joint + 1, c.verb.start);
    const dated = (t: Token): boolean => t.pos === "TIME" || (t.pos === "ADP" && tokens[t.index + 1]?.pos === "TIME");
    const others = between.filter((t) => !dated(t));
    const near = others.length < 2 && others.every((t) => t.pos === "ADV");
    return (
      near ||
      (c.subject.length > 0 &&
        c.subject[0]! > joint &&
        pastDate(tokens, joint + 1, c.subject[0]!) - joint < 4 &&
        c.verb.start - joint < 16)
    );
  });
}

/** ", Loja and Arica" behind a comma, and no verb that they are the subject of. */
function listGoesOn(prepared: PreparedSentence, comma: number): boolean {
  const { tokens } = prepared;
  if (!isNominal(tokens[comma - 1]) && tokens[comma - 1]?.pos !== "ADJ") return false;
  for (let k = comma + 1; k < tokens.length && k < comma + 9; k++) {
    const t = tokens[k]!;
    const after = tokens[k + 1];
    if (t.pos === "CCONJ")
      return !joinsClause(prepared, k) && after?.pos !== "ADP" && !RELATIVES.has(after?.lower ?? "");
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(t.pos) && !/^[,-]$|^['\u2019]s$/.test(t.text)) return false;
  }
  return false;
}

/** A clause that the words have opened has its verb among them, and a verb of saying what is said. */
function keepsOpenedVerbs({ tokens, clauses }: PreparedSentence, words: readonly number[], last: number): boolean {
  const kept = new Set(words.filter((k) => k <= last));
  // "said that a strike called in May had": the strike stands for what was called, and does not wait for its other verb.
  const told = new Set(
    clauses
      .filter((c) => (/^(?:relative|reduced)$/.test(c.kind) || c.sharedSubject) && c.verb && kept.has(c.verb.head))
      .flatMap((c) => c.subject),
  );
  // The first thing said is enough.
  const saysOther = (c: Clause): boolean =>
    clauses.some((o) => o !== c && o.parent === c.parent && o.kind === "complement" && o.verb && kept.has(o.verb.head));
  return clauses.every((c) => {
    if (!/^(?:complement|adverbial|infinitive|relative)$/.test(c.kind)) return true;
    if (c.tokens.some((k) => kept.has(k) && !told.has(k))) return c.verb !== undefined && kept.has(c.verb.head);
    const outer = c.kind === "complement" ? clauses[c.parent]?.verb : undefined;
    const waits = c.marker === "that" || (outer !== undefined && REPORTING_VERBS.has(outer.lemma));
    if (!outer || !waits || !kept.has(outer.head) || c.tokens[0]! < outer.end) return true;
    return saysOther(c) || tokens[outer.head]!.quoted;
  });
}

/** The characters of some words as they are written, a space before each that does not stand right behind the one before. */
export const lengthOf = (tokens: readonly Token[], words: readonly number[]): number =>
  words.reduce((sum, k) => sum + tokens[k]!.text.length + (tokens[k - 1]?.end === tokens[k]!.start ? 0 : 1), 0);

/** How much longer than its room a line may be before it loses a phrase that adds, and before it loses what tells apart. */
const SOME_MORE = 25;
const MUCH_MORE = 60;

/**
 * The longest beginning of the words that ends with a clause and is short enough; a little more than that before it loses a
 * phrase, and more before it loses what tells apart; where all is long, the shortest that ends well.
 */
export function shortened(prepared: PreparedSentence, words: readonly number[], room: number, least: number): number[] {
  const { tokens } = prepared;
  const lengths = words.map((_, i) => lengthOf(tokens, words.slice(0, i + 1)));
  const sum = lengths.at(-1) ?? 0;
  if (sum <= room) return [...words];
  const ends = words.map((k) => (k >= least ? ending(prepared, words, k, false) : 0));
  const longest = (most: number, true_: Ending): number =>
    ends.findLastIndex((e, i) => e >= true_ && lengths[i]! <= most);
  let end = longest(room, 3);
  if (end < 0 && sum <= room + SOME_MORE) return [...words];
  if (end < 0) end = longest(room + SOME_MORE, 3);
  if (end < 0) end = longest(room + SOME_MORE, 2);
  if (end < 0 && sum <= room + MUCH_MORE) return [...words];
  if (end < 0) end = longest(room + MUCH_MORE, 2);
  if (end < 0) end = longest(room + SOME_MORE, 1);
  if (end < 0) end = ends.findIndex((e) => e > 0);
  return end < 0 ? [...words] : words.slice(0, end + 1);
}
