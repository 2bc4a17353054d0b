import { REPORTING_VERBS } from "../lexicon/event-verbs";
import type { Token } from "../text/token";
import { CONJUNCTIONS, clauseFollows, DOUBLE_AGENTS, isNominal, type Parse, RELATIVES, top } from "./clause";
import { setsOffDate } from "./date-before-verb";
import type { VerbGroup } from "./verb-groups";

const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  "surrender retreat flee escape slip stumble erupt explode resign depart survive proceed emigrate migrate defect capsize graduate march arrive collapse die happen occur go come rally protest vote emerge disappear vanish erupt resign react respond appear travel apologize apologise sleep laugh cry land rise remain burst".split(
    " ",
  ),
);

export const canBePassive = (lemma: string): boolean => !NEVER_PASSIVE.has(lemma);

/** "issued" after a noun: a participle when "by" follows, or when its clause has a finite verb still to come. */
export function isReduced(parse: Parse, group: VerbGroup): boolean {
  const { tokens } = parse;
  // What cannot be passive is no participle that stands for one: "the groups marched".
  if (!canBePassive(group.lemma) || closesAside(parse, group)) return false;
  if (isOnlyVerbOfOpening(parse, group)) return false;
  let k = group.start - 1;
  while (k > 0 && tokens[k]!.pos === "ADV") k -= tokens[k - 1]!.pos === "ADP" ? 2 : 1;
  const before = tokens[k];
  const after = tokens[group.end];
  const clause = top(parse);
  if (!before) return true;
  if ((before.text === "," && reportsItself(tokens, group)) || bringsUpThought(tokens, group)) return false;
  if (before.pos === "PRON" && !RELATIVES.has(before.lower)) return false;
  if (clause.kind === "relative" && !clause.verb) return false;
  // "Quispe agreed to a meeting, only to have …": a name alone needs nothing that tells it apart.
  if (
    clause.kind === "main" &&
    !clause.verb &&
    clause.tokens.length > 0 &&
    clause.tokens.length < 4 &&
    clause.tokens.every((i) => tokens[i]!.pos === "PROPN") &&
    // "Papers released in May showed": any plural has a capital there.
    !(clause.tokens.length === 1 && /s$/.test(before.lower)) &&
    after?.lower !== "by"
  )
    return false;
  // A passive participle takes no object: "designated her a member" is a past tense, "designated in May" may be either.
  const object =
    after !== undefined &&
    (/^(?:DET|PROPN|NUM|NOUN|ADJ)$/.test(after.pos) || (after.pos === "PRON" && !RELATIVES.has(after.lower)));
  if (
    object &&
    !clause.verb &&
    !/^(?:name|call|dub|title|nickname|give|pay|award|offer|deny|refuse)$/.test(group.lemma)
  )
    return false;
  // "has grown and last week Caracas fired missiles": a new thought with a subject and an object of its own.
  if (object && isNominal(before) && opensAfterConjunction(parse, group.start)) return false;
  if (before.pos === "ADP" || before.lower === "as") return true;
  if (!clause.verb && inApposition(parse, clause.tokens, group)) return true;
  if (!clause.verb && inOpening(parse, clause.tokens, group)) return true;
  if (after?.lower === "by" && !(clause.verb === undefined && !laterFinite(parse, group))) return true;
  if (after?.lower === "by" && !clause.verb && verbAfterAgent(parse, group)) return true;
  if (before.text === "," && after?.lower === "by" && !clause.verb) return true;
  if (before.pos === "CCONJ") return false;
  if (
    before.text === "," &&
    !clause.verb &&
    clause.tokens.some((k) => isNominal(tokens[k]) && tokens[k]!.pos !== "TIME")
  )
    return laterFinite(parse, group) || opensWithPlace(tokens, clause.tokens);
  if (before.text === ",") return after?.lower === "by" || !clause.verb;
  if (clause.verb && after?.lower !== "by" && opensAfterConjunction(parse, group.start))
    return !object && finiteNext(parse, group);
  // Some clause still waits for its verb: this one, unless another is to come.
  if (clause.verb && clause.kind !== "main" && parse.stack.some((index) => parse.clauses[index]!.verb === undefined)) {
    return laterFinite(parse, group);
  }
  if (clause.verb && !REPORTING_VERBS.has(clause.verb.lemma) && isNominal(before) && !(clause.kind === "complement")) {
    // The clause has its verb: a second one after a noun qualifies the noun.
    return true;
  }
  if (clause.verb && REPORTING_VERBS.has(clause.verb.lemma)) return !object && finiteNext(parse, group);
  return !REPORTING_VERBS.has(group.lemma) && laterFinite(parse, group);
}

/** "Mora, the mayor, said by telephone": no participle says anything. */
function reportsItself(tokens: readonly Token[], { lemma, end }: VerbGroup): boolean {
  const next = tokens[end];
  if (next?.lower === "by" && !/^(?:telephone|phone|e-?mail|letter|text|radio)$/.test(tokens[end + 1]?.lower ?? ""))
    return false;
  return /^(?:say|add|reply)$/.test(lemma) && !(next?.lower === "to" && tokens[end + 1]?.pos !== "NOUN");
}

/** "stressed he had left", "warned that", "added:" */
function bringsUpThought(tokens: readonly Token[], { lemma, end }: VerbGroup): boolean {
  const next = tokens[end];
  // "said nine were held", but "words said in May", "a man said to be"
  if (/^(?:say|add)$/.test(lemma) && next !== undefined && /^(?:DET|NUM|PRON|PROPN|NOUN|ADJ)$/.test(next.pos))
    return true;
  return (
    REPORTING_VERBS.has(lemma) &&
    next !== undefined &&
    (next.text === ":" || (next.lower === "that" && next.pos !== "TIME") || /^(?:he|she|they|we|i)$/.test(next.lower))
  );
}

/** "said people trapped under the bus were calling": the next verb is a finite one, and nothing before it opens a clause. */
function finiteNext({ tokens, groups }: Parse, group: VerbGroup): boolean {
  const next = groups.find((g) => g.start >= group.end);
  return (
    next?.form === "finite" &&
    isNominal(tokens[next.start - 1]) &&
    tokens[next.start - 1]!.pos !== "PRON" &&
    !tokens
      .slice(group.end, next.start)
      .some(
        (t) => /^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(t.pos) || CONJUNCTIONS.has(t.lower) || DOUBLE_AGENTS.has(t.lower),
      ) &&
    !inZeroRelative(tokens, next)
  );
}

/** "a service the firm had sold": a subject with an article right behind a noun. */
function inZeroRelative(tokens: readonly Token[], { start }: VerbGroup): boolean {
  let k = start - 1;
  while (/^(?:NOUN|PROPN|ADJ|ADV)$/.test(tokens[k]?.pos ?? "")) k--;
  return (
    k < start - 1 && /^(?:the|an?|his|her|its|their)$/.test(tokens[k]?.lower ?? "") && tokens[k - 1]?.pos === "NOUN"
  );
}

/** "After a boy fell in, …", "where rebels surrendered to the army in May, and": the comma closes what has one verb only. */
function isOnlyVerbOfOpening(parse: Parse, group: VerbGroup): boolean {
  const { tokens, groups } = parse;
  const clause = top(parse);
  if (clause.kind !== "adverbial" || clause.verb || tokens[group.end]?.lower === "by") return false;
  if (!isNominal(tokens[group.start - 1])) return false;
  const comma = tokens.findIndex((t, k) => k >= group.end && /^[,;]$/.test(t.text));
  const end = comma < 0 ? tokens.length : comma;
  return !groups.some((g) => g.start >= group.end && g.start < end && (g.form === "finite" || g.form === "ambiguous"));
}

/** "mines owned by the state struck": behind the agent stands the verb the clause waits for. */
function verbAfterAgent({ tokens, groupAt }: Parse, group: VerbGroup): boolean {
  for (let k = group.end + 1; k < tokens.length; k++) {
    const t = tokens[k]!;
    const next = groupAt.get(k);
    if (next) return (next.form === "ambiguous" || next.form === "finite") && isNominal(tokens[k - 1]);
    if (t.pos === "PUNCT" || t.pos === "CCONJ" || t.pos === "SCONJ" || RELATIVES.has(t.lower) || t.lower === "that")
      return false;
  }
  return false;
}

/** "In the interview with the paper, published on Monday, …": no subject has come yet. */
const opensWithPlace = (tokens: readonly Token[], words: readonly number[]): boolean =>
  tokens[words[0] ?? -1]?.pos === "ADP" && words.filter((k) => tokens[k]!.text === ",").length === 1;

/** "The union, a group set up in May, called for a march": a participle inside what the commas set off. */
function inApposition({ tokens, groups }: Parse, words: readonly number[], group: VerbGroup): boolean {
  const opens = words.find((k) => tokens[k]!.text === ",");
  const first = tokens[words[0] ?? -1];
  if (opens === undefined || !first || /^(?:ADP|TIME|ADV|SCONJ|CCONJ)$/.test(first.pos)) return false;
  // "The minister, in a letter dated May, denied"
  if (!/^(?:DET|ADP)$/.test(tokens[opens + 1]?.pos ?? "") || !isNominal(tokens[opens - 1])) return false;
  const closes = tokens.findIndex((t, k) => k > group.end && t.text === ",");
  return closes > 0 && groups.some((g) => g.start === closes + 1 && (g.form === "finite" || g.form === "ambiguous"));
}

/** "The mine, opened in 1962, closed in 1990, reopened …": behind an aside the verb that the sentence waits for. */
function closesAside(parse: Parse, group: VerbGroup): boolean {
  const { tokens, clauses } = parse;
  const clause = top(parse);
  const last = clauses.at(-1);
  if (clause.verb || clause.kind !== "main" || last?.kind !== "reduced" || last.parent !== clause.index) return false;
  const ends = last.tokens.at(-1) ?? -1;
  if (tokens[group.start - 1]?.text !== "," || ends !== group.start - 2 || tokens[group.end]?.lower === "by")
    return false;
  const opens = last.tokens[0]! - 1;
  return tokens[opens]?.text === "," && !laterFinite(parse, group, false) && !inSeries(parse, group);
}

/** "Mora, arrested in May, tried in June and jailed in July, fled": one of several, the last of them behind "and" and before a comma. */
function inSeries({ tokens, groupAt }: Parse, group: VerbGroup): boolean {
  const and = tokens.findIndex((t, k) => k >= group.end && (t.pos === "CCONJ" || t.text === ","));
  if (tokens[and]?.pos !== "CCONJ") return false;
  const next = groupAt.get(and + 1) ?? groupAt.get(and + 2);
  const comma = tokens.findIndex((t, k) => k > and && t.text === ",");
  return next?.form === "ambiguous" && comma > next.end && groupAt.has(comma + 1);
}

/** "In a statement issued on Friday, the ministry said": a participle before the comma that closes what opens the sentence. */
function inOpening({ tokens, groups }: Parse, words: readonly number[], group: VerbGroup): boolean {
  if (tokens[words[0] ?? -1]?.pos !== "ADP" || words.some((k) => tokens[k]!.text === ",")) return false;
  if (!CARRIES_WORDS.test(tokens[group.start - 1]?.lower ?? "")) return false;
  const comma = tokens.findIndex((t, k) => k >= group.end && t.text === ",");
  const next = groups.find((g) => g.start >= group.end && g.form !== "infinitive");
  return comma > 0 && next !== undefined && next.start > comma + 1 && isNominal(tokens[next.start - 1]);
}

/** What people put their words in. */
export const CARRIES_WORDS =
  /^(?:decree|order|edict|gazette|statement|letter|note|memo|email|e-mail|interview|speech|message|tweet|post|article|column|report|filing|submission|notice|circular|video|affidavit)$/;

/** ", and the court sentenced": a noun phrase of its own between a conjunction and the verb. */
function opensAfterConjunction(parse: Parse, verbStart: number): boolean {
  const { tokens } = parse;
  for (let k = verbStart - 1; k >= Math.max(0, verbStart - 12); k--) {
    const t = tokens[k]!;
    if (parse.groups.some((g) => g.start <= k && k < g.end)) return false;
    if (t.pos === "CCONJ")
      return (
        k < verbStart - 1 &&
        (tokens[k - 1]?.text === "," ||
          tokens[k - 1]?.pos === "TIME" ||
          tokens[k - 1]?.text === ";" ||
          parse.groups.some((g) => g.end === k) ||
          datesNext(tokens, k + 1))
      );
    if (t.text === "," && setsOffDate(tokens, k)) continue;
    if (t.text === "," || t.text === ";" || t.text === '"') return false;
  }
  return false;
}

/** "and just last week the bank": a date opens a new thought. */
function datesNext(tokens: readonly Token[], from: number): boolean {
  let k = from;
  while (/^(?:ADV|ADP|PUNCT)$/.test(tokens[k]?.pos ?? "")) k++;
  return tokens[k]?.pos === "TIME";
}

/**
 * A finite verb follows that has no opener and no conjunction of its own before it; behind the comma of an aside also one that
 * only may be finite, unless `asides` is false.
 */
export function laterFinite(parse: Parse, group: VerbGroup, asides = true): boolean {
  const { tokens } = parse;
  // "The firm, founded in 1950 by two brothers, sold a mill": the verb behind the comma that closes the aside is the main one.
  const isAside = asides && tokens[group.start - 1]?.text === "," && isNominal(tokens[group.start - 2]);
  let closed = false;
  for (let k = group.end; k < tokens.length; k++) {
    const t = tokens[k]!;
    if (
      RELATIVES.has(t.lower) ||
      (CONJUNCTIONS.has(t.lower) && (t.lower !== "once" || clauseFollows(parse, k + 1))) ||
      (t.lower === "that" && t.pos !== "TIME") ||
      (/^(?:how|why|whether)$/.test(t.lower) && clauseFollows(parse, k + 1)) ||
      t.text === ";" ||
      t.text === '"'
    )
      return false;
    if (DOUBLE_AGENTS.has(t.lower) && clauseFollows(parse, k + 1)) return false;
    if (t.pos === "CCONJ" && tokens[k - 1]?.text === "," && opensNounPhrase(tokens[afterDate(tokens, k + 1)]))
      return false;
    if (t.pos === "CCONJ" && tokens[k - 1]?.pos === "TIME" && opensSingular(parse, k)) return false;
    if (t.pos === "CCONJ" && k === group.end && actsNext(parse, k)) return false;
    const next = parse.groupAt.get(k);
    if (!next || givesName(parse, next)) continue;
    if (REPORTING_VERBS.has(next.lemma) && next.form !== "finite") {
      // "a man arrested in May said …" against "designated …, saying that …"
      return next.form === "ambiguous" && !hasCommaBetween(tokens, group.end, k) && isNominal(tokens[k - 1]);
    }
    if (
      next.form === "ambiguous" &&
      next.start === next.head &&
      takesObject(tokens, next) &&
      !takesObject(tokens, group)
    ) {
      const previous = tokens[k - 1]!;
      return (isNominal(previous) && previous.pos !== "PRON") || (isAside && previous.text === ",");
    }
    if (isAside && next.form === "ambiguous" && tokens[k - 1]!.text === ",") closed = true;
    if (next.form === "finite") {
      if (inZeroRelative(tokens, next)) {
        k = next.end - 1;
        continue;
      }
      const previous = tokens[k - 1]!;
      if (previous.pos === "CCONJ" || previous.pos === "PRON") return closed;
      // ", left for dead, had found": the comma right before the verb closes the aside.
      const closes = isAside && previous.text === "," && !hasCommaBetween(tokens, group.end, k - 1);
      if (REPORTING_VERBS.has(next.lemma) && hasCommaBetween(tokens, group.end, k)) return closed || closes;
      return true;
    }
    k = next.end - 1;
  }
  return closed;
}

/** "left and the miners came": right behind the verb somebody else does something, and no pair of subjects waits for a verb. */
function actsNext({ tokens, groups }: Parse, joint: number): boolean {
  const next = groups.find((g) => g.start > joint);
  return (
    next?.form === "finite" &&
    /^(?:past|pluperfect)$/.test(next.tense) &&
    !/^(?:were|was|had)$/.test(tokens[next.start]!.lower) &&
    opensNounPhrase(tokens[joint + 1]) &&
    tokens.slice(joint + 1, next.start).every((t) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP|ADV|PRON)$/.test(t.pos))
  );
}

/** "opened on 3 April and the verdict is expected": one thing with a verb for one, and no second half of a pair. */
function opensSingular({ tokens, groups }: Parse, joint: number): boolean {
  const next = groups.find((g) => g.start > joint);
  if (!next || !/^(?:is|was|has)$/.test(tokens[next.start]!.lower) || !opensNounPhrase(tokens[joint + 1])) return false;
  return tokens.slice(joint + 1, next.start).every((t) => /^(?:DET|ADJ|NOUN|PROPN|ADP|PART|NUM)$/.test(t.pos));
}

/** "a venture called Norvik", "a film titled Norvik": what a thing is called. */
export const givesName = ({ tokens }: Pick<Parse, "tokens">, group: VerbGroup): boolean =>
  /^(?:called|named|dubbed|titled|entitled|nicknamed|codenamed|christened)$/.test(tokens[group.head]!.lower) &&
  group.start === group.head &&
  tokens[group.start - 1]?.pos === "NOUN" &&
  (tokens[group.end]?.pos === "PROPN" || /^["'\u2018]$/.test(tokens[group.end]?.text ?? ""));

/** ", and in June 1948 the town": past the date that a new thought opens with. */
function afterDate(tokens: readonly Token[], from: number): number {
  let k = from;
  while (/^(?:ADV|ADP|TIME)$/.test(tokens[k]?.pos ?? "") || (tokens[k]?.text === "," && tokens[k - 1]?.pos === "TIME"))
    k++;
  return tokens.slice(from, k).some((t) => t.pos === "TIME") ? k : from;
}

const opensNounPhrase = (t: Token | undefined): boolean =>
  t !== undefined && /^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/.test(t.pos);

/** A noun phrase follows the verb at once. */
const takesObject = (tokens: readonly Token[], group: VerbGroup): boolean =>
  /^(?:DET|PROPN|NUM|PRON)$/.test(tokens[group.end]?.pos ?? "") && !RELATIVES.has(tokens[group.end]!.lower);

const hasCommaBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => t.text === ",");
