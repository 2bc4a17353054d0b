import { REPORTING_VERBS } from "../lexicon/event-verbs";
import { type Clause, range } from "../syntax/clause";
import { MONTH } from "../syntax/noun-phrases";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { lengthOf, shortened } from "./line";

/** A comma and what follows up to the next comma is an aside: ", a leading figure in the party,". */
export function withoutAsides(tokens: readonly Token[], indexes: readonly number[]): number[] {
  const commas = indexes.filter((k) => tokens[k]!.text === ",");
  if (commas.length === 0) return [...indexes];
  const listing = indexes.some((k) => tokens[k]!.lower === "and");
  if (commas.length === 1 && !listing) return indexes.filter((k) => k < commas[0]!);
  if (commas.length >= 2 && !listing) return indexes.filter((k) => k < commas[0]! || k > commas.at(-1)!);
  return [...indexes];
}

/** "the Labour Day parade", "Monday's vote": a date inside a noun phrase stays where it is. */
function isAttributive(tokens: readonly Token[], k: number): boolean {
  let end = k;
  while (tokens[end]?.pos === "TIME") end++;
  const { time } = tokens[k]!;
  let first = k;
  while (time !== undefined && tokens[first - 1]?.time === time) first--;
  // "the Sunday flight": the article belongs to the flight.
  if (
    time !== undefined &&
    /^(?:the|a|an)$/.test(tokens[first]!.lower) &&
    /^(?:NOUN|PROPN)$/.test(tokens[end]?.pos ?? "")
  )
    return true;
  const marked = /^["\u201c\u2018']$/.test(tokens[first - 1]?.text ?? "");
  const [before, next] = [tokens[first - (marked ? 2 : 1)], tokens[end]];
  // "December cocoa rose", which no "in" makes a date
  const bare = next?.pos === "NOUN" && end === first + 1 && MONTH.test(tokens[first]!.lower);
  if (bare && (before === undefined || /^(?:NOUN|PROPN|PUNCT)$/.test(before.pos))) return true;
  if (next && /^['\u2019]s$/.test(next.text)) return true;
  const describes = next?.pos === "NOUN" || (next?.pos === "ADJ" && tokens[end + 1]?.pos === "NOUN");
  return (
    describes &&
    (before?.pos === "DET" ||
      before?.pos === "ADJ" ||
      (marked && before?.pos === "PRON") ||
      before?.pos === "ADP" ||
      before?.pos === "TIME") &&
    !/^(?:on|since|until)$/i.test(tokens[k]!.text)
  );
}

export const isDatePreposition = (tokens: readonly Token[], k: number): boolean =>
  tokens[k + 1]?.pos === "TIME" &&
  !(
    /^(?:around|over)$/.test(tokens[k]!.lower) &&
    tokens[k - 1]?.pos === "VERB" &&
    tokens[k + 1]?.time?.type === "DURATION"
  ) &&
  !isAttributive(tokens, k + 1) &&
  !belongsToWords(tokens, k + 1) &&
  tokens[k + 1]?.time?.side === undefined &&
  !endsVerb(tokens, k) &&
  !opensThought(tokens, k) &&
  /^(?:on|in|at|by|since|until|before|after|during|from|for|of|late|early|to|between|around|about|over|last|this|that|next|earlier|later|just|only|shortly|soon)$/.test(
    tokens[k]!.lower,
  );

/** "moved in overnight", "carried on on Friday": a small word before a date that needs none belongs to the verb. */
const endsVerb = (tokens: readonly Token[], k: number): boolean =>
  /^(?:in|on)$/.test(tokens[k]!.lower) &&
  tokens[k]!.pos !== "TIME" &&
  /^(?:on|in|at|yesterday|today|tonight|tomorrow|overnight|last|next)$/.test(tokens[k + 1]!.lower);

/** "said that last week the bank failed": what is said opens with its date; not "closed that August". */
const opensThought = (tokens: readonly Token[], k: number): boolean => {
  if (tokens[k]!.lower !== "that") return false;
  const { time } = tokens[k + 1]!;
  const next = tokens.find((t) => t.index > k && t.time !== time);
  return next !== undefined && (next.text === "," || /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(next.pos));
};

const ROOM_FOR_SAYING = 45;

/** Adverbs before a verb without which the clause would say too much. */
const WEAKENS =
  /^(?:nearly|almost|barely|hardly|scarcely|narrowly|partly|partially|never|rarely|seldom|reportedly|allegedly|apparently|supposedly|virtually|only)$/;

/** Verbs that tell nothing without when or after what: "the announcement came after nine had died". */
const DEPENDS = new Set(["come", "follow", "occur", "happen"]);

/** The clause's words from its verb on, with the clauses that complete it, as many as fit. */
export function predicateTokens(prepared: PreparedSentence, clause: Clause, room: number): number[] {
  const { tokens, clauses } = prepared;
  const verb = clause.verb!;
  const needed = new Set<number>();
  const optional: number[][] = [];
  const take = (c: Clause, from: number): void => {
    for (const k of c.tokens) if (k >= from) needed.add(k);
    for (const child of clauses.filter((x) => x.parent === c.index && x.index !== c.index)) {
      const start = Math.min(...child.tokens);
      if (start < from) continue;
      if (child.kind === "infinitive") take(child, start);
      else if (child.kind === "complement" && (REPORTING_VERBS.has(c.verb?.lemma ?? "") || child.marker === "that"))
        take(child, start);
      else if (child.kind === "gerund" && child.marker === "," && REPORTING_VERBS.has(child.verb?.lemma ?? ""))
        continue;
      else if (child.kind === "gerund" && child.marker !== ",") take(child, start);
      // "will leave if the bank refuses": what hangs on a condition is not told without it.
      else if (child.kind === "adverbial" && /^(?:if|unless)$/.test(child.marker ?? "")) take(child, start);
      // "landed back where it started"
      else if (child.kind === "adverbial" && child.marker === "where" && tokens[start - 1]!.text !== ",")
        take(child, start);
      else if (child.kind === "adverbial" && DEPENDS.has(c.verb?.lemma ?? "") && child.marker !== "although")
        take(child, start);
      else if (
        child.kind === "reduced" &&
        tokens[start - 1]?.text !== "," &&
        !child.tokens.some((k) => tokens[k]!.pos === "TIME")
      )
        take(child, start);
      else if (child.kind === "gerund") optional.push(withItsOwn(prepared, child));
    }
  };
  take(clause, verb.start);
  // "the coup that nearly toppled him"
  for (let k = verb.start - 1; k >= 0 && tokens[k]!.pos === "ADV" && WEAKENS.test(tokens[k]!.lower); k--)
    if (!clause.subject.includes(k)) needed.add(k);
  // A sibling that follows closes this clause: what comes after it belongs elsewhere.
  // "seized and inspected a ship": a verb that shares its object with the next belongs to it.
  const twins = clauses.filter(
    (c) =>
      c.kind === "coordinate" && c.parent === clause.index && c.sharedSubject && Math.min(...c.tokens) <= verb.end + 1,
  );
  for (const twin of twins) {
    needed.add(verb.end);
    take(twin, verb.end);
  }
  const limit = Math.min(
    ...clauses
      .filter((c) => c.index > clause.index && (c.kind === "coordinate" || c.kind === "frame") && !twins.includes(c))
      .map((c) => Math.min(...c.tokens))
      .filter((start) => start > verb.start),
  );
  for (const k of needed) if (k >= limit) needed.delete(k);
  let words = clean(
    tokens,
    [...needed].sort((a, b) => a - b),
  );
  // ", and the mine shut": the second thought has a headline of its own.
  const turn = words.find(
    (k) =>
      k > verb.end &&
      tokens[k]!.pos === "CCONJ" &&
      tokens[k - 1]?.text === "," &&
      clauses.some(
        (c) =>
          c.verb !== undefined &&
          c.verb.start > k &&
          !c.subject.some((i) => i < k) &&
          c.kind !== "frame" &&
          c.kind !== "relative" &&
          c.kind !== "infinitive",
      ),
  );
  if (turn !== undefined) words = words.filter((k) => k < turn);
  const added = circumstance(prepared, clause, words);
  if (added.length > 0)
    words = [...words.filter((k) => !/^(?:PUNCT|CCONJ)$/.test(tokens[k]!.pos) || k < verb.end), ...added];
  words = untilGap(prepared, words, verb.end);
  words = dropInnerAsides(tokens, words, clauses);
  if (optional.length === 1) {
    const more = clean(tokens, [...words, ...[...optional[0]!].sort((a, b) => a - b)]);
    if (lengthOf(tokens, more) <= room) words = more;
  }
  const said = clauses.find((c) => c.parent === clause.index && c.kind === "complement");
  if (!said || !REPORTING_VERBS.has(verb.lemma)) return shortened(prepared, words, room, verb.end);
  // What is said is the point of a saying: whom it was said to goes first, and the line may be longer.
  const opening = Math.min(...said.tokens);
  if (tokens[verb.end]?.lower === "to" && tokens[verb.end]!.pos !== "PART")
    words = words.filter((k) => k < verb.end || k >= opening);
  return shortened(prepared, words, room + ROOM_FOR_SAYING, verb.end);
}

/** ", accusing the army of breaking it": a gerund with all that completes it. */
function withItsOwn({ tokens, clauses }: PreparedSentence, gerund: Clause): number[] {
  // ", damaging a school and injuring nine": the first is enough.
  const joined = (c: Clause): boolean => tokens[c.tokens[0]! - 1]?.pos === "CCONJ";
  const inside = new Set([gerund.index]);
  for (const c of clauses)
    if (inside.has(c.parent) && /^(?:infinitive|gerund|complement)$/.test(c.kind) && !joined(c)) inside.add(c.index);
  return clauses.flatMap((c) => (inside.has(c.index) ? c.tokens : []));
}

/** A predicate of fewer characters than this says little without when, after what or why it came. */
const BARE = 30;

/** "stopped when a flood reached the town": the clause right behind a short predicate, where it has no date of its own. */
function circumstance({ tokens, clauses }: PreparedSentence, clause: Clause, words: readonly number[]): number[] {
  if (lengthOf(tokens, words) > BARE || !/^(?:main|complement)$/.test(clause.kind)) return [];
  const child = clauses.find(
    (c) => c.parent === clause.index && c.kind === "adverbial" && /^(?:when|after|because)$/.test(c.marker ?? ""),
  );
  const start = child?.tokens[0];
  if (!child?.verb || start === undefined || words.includes(start) || tokens[start]!.lower !== child.marker) return [];
  const isEmpty = (k: number): boolean => /^(?:PUNCT|CCONJ)$/.test(tokens[k]!.pos);
  const last = words.findLast((k) => k < start && !isEmpty(k));
  if (last === undefined || words.some((k) => k > start && !isEmpty(k))) return [];
  const between = range(last + 1, start).map((k) => tokens[k]!);
  // "began on 12 August, when a river burst": the comma is the date's; not "in 2016, when", which tells of a whole year.
  const comma = tokens[start - 1]!.text === ",";
  if (comma && (child.marker !== "when" || between.filter((t) => t.pos === "TIME").length < 2)) return [];
  if (!between.every((t) => /^(?:TIME|ADP)$/.test(t.pos) || t.text === ",")) return [];
  const inside = new Set([child.index]);
  for (const c of clauses)
    if (inside.has(c.parent) && /^(?:infinitive|complement|gerund|relative|reduced)$/.test(c.kind)) inside.add(c.index);
  const own = clauses.flatMap((c) => (inside.has(c.index) ? c.tokens : [])).sort((a, b) => a - b);
  const stop = own.find((k) => tokens[k]!.text === ",");
  const told = own.filter((k) => stop === undefined || k < stop);
  const named = child.subject.length > 0 && child.subject.every((k) => tokens[k]!.pos !== "PRON");
  const next = tokens[(told.at(-1) ?? start) + 1];
  const whole = told.includes(child.verb.head) && (next === undefined || /^(?:PUNCT|CCONJ)$/.test(next.pos));
  const dated = told.some((k) => tokens[k]!.pos === "TIME" || tokens[k]!.quoted);
  return named && whole && !dated && lengthOf(tokens, told) <= 70 ? told : [];
}

/** "were killed when drones struck the market, in northern Mali": what the comma adds goes with the clause left out before it. */
function untilGap({ tokens, clauses }: PreparedSentence, words: readonly number[], from: number): number[] {
  const gap = words.findIndex((k, i) => {
    const before = words[i - 1];
    if (before === undefined || before < from || k === before + 1 || tokens[k]!.pos !== "PUNCT") return false;
    return clauses.some((c) => c.kind === "adverbial" && c.tokens[0]! > before && c.tokens[0]! < k);
  });
  return gap < 0 ? [...words] : words.slice(0, gap);
}

/** "on 3, 4 and 5 May": what stands between two dates goes with them. */
const joinsDates = (tokens: readonly Token[], k: number): boolean =>
  (tokens[k]!.text === "," || tokens[k]!.pos === "CCONJ") &&
  tokens[k - 1]?.pos === "TIME" &&
  tokens[k + 1]?.pos === "TIME" &&
  tokens[k - 1]!.time !== tokens[k + 1]!.time;

/** "starting in May" */
const opensDate = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.pos !== "TIME" &&
  /^(?:starting|beginning|effective)$/.test(tokens[k]!.lower) &&
  (tokens[k + 1]?.pos === "TIME" || isDatePreposition(tokens, k + 1));

/** "over two years or so" */
const isOrSo = (tokens: readonly Token[], k: number): boolean =>
  (tokens[k]!.lower === "or" && tokens[k + 1]?.lower === "so" && tokens[k - 1]?.pos === "TIME") ||
  (tokens[k]!.lower === "so" && tokens[k - 1]?.lower === "or" && tokens[k - 2]?.pos === "TIME");

/** Leaves out the date and its preposition. */
export const clean = (tokens: readonly Token[], indexes: readonly number[]): number[] =>
  indexes.filter(
    (k) =>
      (tokens[k]!.pos !== "TIME" ||
        tokens[k]!.time?.side !== undefined ||
        isAttributive(tokens, k) ||
        belongsToWords(tokens, k)) &&
      !isDatePreposition(tokens, k) &&
      !joinsDates(tokens, k) &&
      !isOrSo(tokens, k) &&
      !opensDate(tokens, k) &&
      !(tokens[k]!.lower === "back" && isDatePreposition(tokens, k + 1) && isNoun(tokens[k - 1])) &&
      tokens[k]!.text !== '"' &&
      !/^[\u201c\u201d]$/.test(tokens[k]!.text),
  );

/** A "not" stands before a place of the same clause. */
function isDenied(tokens: readonly Token[], end: number): boolean {
  const opens = tokens.findLastIndex((t, k) => k < end && (t.pos === "PUNCT" || t.pos === "CCONJ"));
  return tokens.slice(opens + 1, end).some((t) => /^(?:not|n't|never)$/.test(t.lower));
}

/** "the rest of 1987", "France's Bastille Day", "celebrated Easter", "the first quarter of the year": words that need the date. */
function belongsToWords(tokens: readonly Token[], k: number): boolean {
  const { time } = tokens[k]!;
  let first = k;
  while (first > 0 && tokens[first - 1]!.time === time) first--;
  let end = k + 1;
  while (tokens[end]?.time === time && time !== undefined) end++;
  const before = tokens[first - 1];
  if (before === undefined) return false;
  // "turned around four hours into its flight": how long, no day.
  if (tokens[end]?.lower === "into" && time?.type === "DURATION") return true;
  // "may be used until 90 days after their issue"
  if (/^(?:until|till|within|by)$/.test(before.lower) && /^(?:after|before|of)$/.test(tokens[end]?.lower ?? ""))
    return true;
  if (/^(?:until|till|within)$/.test(tokens[first]!.lower) && /^(?:after|before|of)$/.test(tokens[end]?.lower ?? ""))
    return true;
  if (
    // "dropped that August"
    (/^(?:DET|NUM)$/.test(before.pos) && before.lower !== "that") ||
    // "the previous Monday", but "went free on Thursday"
    (before.pos === "ADJ" && /^(?:DET|ADP|ADJ|NUM|PART)$/.test(tokens[first - 2]?.pos ?? "ADP")) ||
    /^(?:['\u2019]s|its|his|her|their|our|beginning|ending)$/.test(before.lower)
  )
    return true;
  if (before.lower === "of" && tokens[first - 2]?.pos !== "TIME") return true;
  // "did not expect an answer before Monday": without its day the denial says more.
  if (/^(?:before|until|till)$/.test(before.lower) && isDenied(tokens, first - 1)) return true;
  // "exports in the year to September"
  if (before.lower === "to" && /^(?:years?|months?|quarters?|half|weeks?|period)$/.test(tokens[first - 2]?.lower ?? ""))
    return true;
  // "the 2018 World Cup"
  if (/^\d{4}$/.test(tokens[k]!.text) && tokens[end]?.pos === "PROPN" && before.pos === "ADP") return true;
  if (/^(?:as|than|like)$/.test(before.lower)) return true;
  // "accused the firm on Thursday of": the "of" belongs to the verb.
  return (
    (tokens[end]?.lower === "of" && before.lower !== "on") || /^(?:celebrate|mark|observe|spend)/.test(before.lemma)
  );
}

/** Removes ", a noun phrase …," between two commas when no verb of the clause stands inside. */
function dropInnerAsides(tokens: readonly Token[], indexes: readonly number[], clauses: readonly Clause[]): number[] {
  const commas = indexes.filter((k) => tokens[k]!.text === ",");
  const opens = commas.find(
    (k) =>
      /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? "") &&
      tokens[k - 1]?.pos !== "TIME" &&
      isNoun(tokens[k - 1]),
  );
  if (opens === undefined) return [...indexes];
  const between = (to: number): Token[] => indexes.filter((k) => k > opens && k < to).map((k) => tokens[k]!);
  const next = commas.find((k) => k > opens);
  // "a retired judge, Ana Ruiz, 68, to head an inquiry": the age goes with the name.
  const aged = next !== undefined && tokens[next + 1]?.pos === "NUM" && tokens[next + 2]?.text === ",";
  const closes = aged && commas.includes(next + 2) ? next + 2 : next;
  if (closes === undefined)
    return tokens.slice(opens).some((t) => t.lower === "and" && indexes.includes(t.index))
      ? [...indexes]
      : indexes.filter((k) => k < opens);
  const joint = tokens.findIndex((t, k) => k > closes && t.pos === "CCONJ");
  // "cosmetics, bicycles, apples and radios": a list, however long.
  const lists = (k: number): boolean =>
    /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[k]!.pos) || /^[,-]$|^['\u2019]s$/.test(tokens[k]!.text);
  if (joint > 0 && commas.some((k) => k > closes && k < joint) && range(opens, joint).every(lists)) return [...indexes];
  if (
    between(closes).some((t) => t.lower === "and") ||
    indexes.some(
      (k) => k > closes && tokens[k]!.lower === "and" && k - closes < 8 && !clauses.some((c) => c.tokens[0] === k),
    )
  )
    return [...indexes];
  return indexes.filter((k) => k < opens || k > closes);
}

const isNoun = (t: Token | undefined): boolean => t?.pos === "NOUN" || t?.pos === "PROPN";
