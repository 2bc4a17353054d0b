import { REPORTING_VERBS } from "../lexicon/event-verbs";
import type { Token } from "../text/token";
import {
  type Clause,
  type ClauseKind,
  isNominal,
  isReducedKind,
  open,
  type Parse,
  popTo,
  range,
  reportsNow,
  top,
} from "./clause";
import { dateBeforeVerb } from "./date-before-verb";
import { countedAsWell, goesOnInside, leaveAsked } from "./joined-clauses";
import { contrasts, leavesSaid, opensAnew } from "./new-thought";
import { antecedentBefore, subjectIn, takeSubject } from "./noun-phrases";
import { canBePassive, isReduced, laterFinite } from "./reduced";
import { leaveDate, saidBeforeAside, withPartner } from "./said-subject";
import { isToBeDone } from "./to-be-done";
import { isWished, type VerbGroup } from "./verb-groups";
import { zeroRelative } from "./zero-relative";

export function placeVerb(parse: Parse, group: VerbGroup): void {
  const { tokens } = parse;
  const before = tokens[group.start - 1];
  const assign = (clause: Clause, verb: VerbGroup = group): void => {
    clause.verb = verb;
    for (const k of range(group.start, group.end)) clause.tokens.push(k);
    if (clause.subject.length === 0) clause.subject = subjectIn(parse, clause, group.start);
    else if (clause.kind === "relative" && clause.object === undefined) turnRelative(parse, clause, group.start);
  };
  const child = (kind: ClauseKind, marker?: string): void => {
    const parent = top(parse);
    const clause = open(parse, kind, marker);
    clause.sharedSubject = true;
    let from = group.start;
    while (from > 0 && tokens[from - 1]!.pos === "ADV") from--;
    clause.subject = kind === "reduced" ? antecedentBefore(tokens, from) : parent.subject;
    assign(clause);
  };
  if (group.form === "infinitive") {
    leaveAsked(parse);
    return void child(isToBeDone(parse, group) ? "reduced" : "infinitive");
  }
  if (group.form === "gerund") {
    const clause = top(parse);
    // "after the paper, quoting officials, reported": somebody of its own waits for the verb behind the aside.
    const aside = before?.text === "," && clause.tokens.some((k) => /^(?:NOUN|PROPN)$/.test(tokens[k]!.pos));
    if (clause.kind === "adverbial" && !clause.verb && !aside) {
      clause.sharedSubject = true;
      clause.subject = parse.clauses[clause.parent]?.subject ?? [];
      return void assign(clause);
    }
    const afterNoun = isNominal(before) && before?.pos !== "TIME";
    return void child(afterNoun ? "reduced" : "gerund", before?.text === "," ? "," : before?.lower);
  }
  const counted = countedAsWell(parse, group);
  if (counted) {
    for (const c of parse.clauses) c.tokens = c.tokens.filter((k) => k < counted.from);
    if (!parse.stack.includes(counted.partner.index)) parse.stack.push(counted.partner.index);
    popTo(parse, (c) => c === counted.partner).tokens.push(...range(counted.from, group.end));
    return;
  }
  const series = passiveSeries(parse, group);
  if (series) {
    if (!parse.stack.includes(series.index)) parse.stack.push(series.index);
    popTo(parse, (c) => c === series);
    const verb: VerbGroup = { ...group, passive: true, form: "finite", tense: series.verb!.tense };
    coordinate(parse, verb, series, true, (clause) => assign(clause, verb));
    return;
  }
  const sibling = reducedSibling(parse, group);
  if (sibling) {
    popTo(parse, (c) => c === sibling);
    parse.stack.pop();
    const clause = open(parse, "reduced");
    clause.sharedSubject = true;
    clause.subject = sibling.subject;
    return void assign(clause);
  }
  // "a pact the two towns signed in May was …": past tenses too have a subject of their own there.
  const outer = top(parse).verb;
  if (group.form === "ambiguous" && (!outer || outer.lemma === "be") && zeroRelative(parse, group, true) !== null) {
    finite(parse, group, assign);
    return;
  }
  if (group.form === "participle" || (group.form === "ambiguous" && isReduced(parse, group))) {
    let k = group.start - 1;
    while (k > 0 && tokens[k]!.pos === "ADV") k--;
    if (isNominal(tokens[k]) || tokens[k]?.text === "," || tokens[k]?.text === ")") return void child("reduced");
    return void child("gerund", before?.lower);
  }
  finite(parse, group, assign);
}

/** "the law that parliament passed": a subject of its own makes what stands before the object. */
function turnRelative(parse: Parse, clause: Clause, verbStart: number): void {
  if (parse.tokens[verbStart - 1]?.text === ",") return;
  const own = clause.tokens
    .slice(1)
    .filter((k) => k < verbStart && parse.tokens[k]!.pos !== "ADV" && parse.tokens[k]!.pos !== "TIME");
  if (
    !own.some((k) => isNominal(parse.tokens[k])) ||
    // "girls who fighters said were killed"
    !(/^(?:that|which|whom)$/.test(clause.marker ?? "") || (clause.marker === "who" && saysNext(parse, verbStart))) ||
    /^(?:ADP|SCONJ|PUNCT)$/.test(parse.tokens[own[0]!]!.pos)
  )
    return;
  // "the way that the firm sold": how it was done, and not what.
  clause.object = objectUnlessTime(parse, clause.subject);
  clause.subject = own;
  clause.sharedSubject = false;
}

/** A verb of saying right before another verb. */
const saysNext = ({ groupAt }: Parse, verbStart: number): boolean => {
  const says = groupAt.get(verbStart);
  return says !== undefined && /^(?:say|believe|claim|think|allege)$/.test(says.lemma) && groupAt.has(says.end);
};

/** "by the time the army arrived", "the way the firm sold": when and how, which nobody acts on. */
const objectUnlessTime = ({ tokens }: Parse, phrase: number[]): number[] =>
  /^(?:ways?|times?|reasons?|moment|extent|manner|degree)$/.test(tokens[phrase.at(-1) ?? -1]?.lower ?? "")
    ? []
    : phrase;

/** "tabled in May and approved in June, was …": a second participle on the same noun. */
function reducedSibling(parse: Parse, group: VerbGroup): Clause | null {
  if (group.start !== group.head || (group.form !== "participle" && group.form !== "ambiguous")) return null;
  let k = group.start - 1;
  while (k > 0 && parse.tokens[k]!.pos === "ADV") k--;
  if (parse.tokens[k]?.pos !== "CCONJ") return null;
  const reduced = [...parse.stack]
    .reverse()
    .map((index) => parse.clauses[index]!)
    .find((c) => c.kind === "reduced");
  const outer = reduced ? parse.clauses[reduced.parent] : undefined;
  return reduced && outer && outer.verb === undefined && laterFinite(parse, group) ? reduced : null;
}

type Assign = (clause: Clause, verb?: VerbGroup) => void;

/** "was issued in May, withdrawn in June and restored in July": participles that share the first one's auxiliary. */
function passiveSeries(parse: Parse, group: VerbGroup): Clause | null {
  if (group.start !== group.head || (group.form !== "participle" && group.form !== "ambiguous")) return null;
  const before = parse.tokens[group.start - 1];
  if (
    before?.text !== "," &&
    before?.pos !== "CCONJ" &&
    !(before?.pos === "ADV" && parse.tokens[group.start - 2]?.pos === "CCONJ")
  )
    return null;
  const partner =
    closedRelative(parse, group) ??
    [...parse.stack]
      .reverse()
      .map((index) => parse.clauses[index]!)
      .find((c) => c.verb && !isReducedKind(c));
  const next = parse.tokens[group.end];
  // "were not asked and only found out": a verb of its own.
  if (
    partner?.verb?.negated ||
    before?.lower === "only" ||
    // "denied that he had been beaten and said that"
    (next?.pos === "SCONJ" && REPORTING_VERBS.has(group.lemma)) ||
    /^(?:DET|PRON)$/.test(next?.pos ?? "") ||
    (group.form !== "participle" && /^(?:out|up)$/.test(next?.lower ?? ""))
  )
    return null;
  if (!partner?.verb?.passive || partner.verb.tense === "modal" || parse.tokens[group.end]?.lower === "by") return null;
  const kind = partner.kind;
  const joins =
    kind === "main" || kind === "coordinate" || kind === "complement" || partner === closedRelative(parse, group);
  return joins ? partner : null;
}

/** "Mora, who was elected in May, jailed in June and freed in July, died": the relative that a comma seemed to close goes on. */
function closedRelative(parse: Parse, group: VerbGroup): Clause | null {
  const last = parse.clauses.at(-1);
  const outer = last?.kind === "relative" ? parse.clauses[last.parent] : undefined;
  if (!last?.verb?.passive || !outer || outer.verb || last.tokens.at(-1)! < group.start - 3) return null;
  if (!canBePassive(group.lemma)) return null;
  const closes = parse.groups.some((g) => g.start > group.end && parse.tokens[g.start - 1]?.text === ",");
  return closes || laterFinite(parse, group) ? last : null;
}

function finite(parse: Parse, group: VerbGroup, assign: Assign): void {
  const { tokens } = parse;
  let k = group.start - 1;
  while (k >= 0 && tokens[k]!.pos === "ADV") k--;
  const dated = dateBeforeVerb(tokens, group.start);
  const before = tokens[dated?.joint ?? k];
  const joined =
    before?.pos === "CCONJ" || (before?.text === "," && top(parse).verb !== undefined && !isReducedKind(top(parse)));
  const bare = zeroRelative(parse, group);
  if (bare !== null) {
    const clause = open(parse, "relative");
    clause.object = objectUnlessTime(parse, antecedentBefore(tokens, bare[0]!));
    clause.subject = bare;
    clause.tokens.push(...bare);
    return void assign(clause);
  }
  if (!top(parse).verb) return void assign(top(parse));
  if (joined && before?.pos === "CCONJ") {
    // "seized the town and arrested him": the conjunction joins the nearest finite verb.
    // "asks that it be shut and has threatened to sue": what is wished for has no tense.
    const hasTense = (c: Clause): boolean =>
      c.verb !== undefined &&
      (c.verb.form === "finite" || c.verb.form === "ambiguous") &&
      !isReducedKind(c) &&
      !(group.start < group.head && isWished(tokens, c.verb));
    // "cut short a visit that had begun on Friday and flew home": of the open verbs, the one in the same tense.
    const waiting = parse.stack.map((index) => parse.clauses[index]!).filter(hasTense);
    const nearest = waiting.at(-1);
    const sameTense = waiting.findLast((c) => c.verb!.tense === group.tense);
    const inRelative = nearest?.kind === "relative" && nearest.verb!.tense !== group.tense && sameTense !== undefined;
    const partner = popTo(parse, (c) => (inRelative ? c === sameTense : hasTense(c)));
    const verb = sharedModal(parse, group, partner);
    const date = dated ? takeDate(parse, dated.start, group.start) : [];
    return void coordinate(parse, verb, partner, true, (clause) => assign(clause, verb), date);
  }
  // "talks to find a solution are due to resume", "an official who saw the note was quoted": they still wait for their verb.
  const mainWaits =
    /^(?:infinitive|relative)$/.test(top(parse).kind) &&
    /^(?:find|see|hear|know|show|cite|quote|write|post)$/.test(top(parse).verb?.lemma ?? "") &&
    tokens[top(parse).verb!.end]?.pos === "DET" &&
    parse.stack.some((index) => !parse.clauses[index]!.verb);
  if (!mainWaits && reportsNow(parse) && isPhraseEnd(tokens, before) && !opensAnew(parse, k)) {
    const carried = leaveDate(parse, withPartner(parse, takeSubject(parse, top(parse), group.start)));
    const clause = open(parse, "complement");
    clause.tokens.push(...carried);
    return void assign(clause);
  }
  const saidThing = saidBeforeAside(parse, group.start);
  if (saidThing.length > 0) {
    const clause = open(parse, "complement");
    clause.tokens.push(...saidThing);
    return void assign(clause);
  }
  // "which it said could flood the town": what the relative speaks of acts in what is said.
  const around = top(parse);
  if (around.kind === "relative" && around.object && reportsNow(parse) && around.verb!.end === group.start) {
    const clause = open(parse, "complement");
    clause.subject = around.object;
    clause.sharedSubject = true;
    return void assign(clause);
  }
  // A clause that still waits for its verb: "a fine imposed on her … was paid".
  const waiting = [...parse.stack].reverse().find((index) => !parse.clauses[index]!.verb);
  if (waiting !== undefined) {
    // "When the rebels marched in he was made a colonel": no comma, but a subject of its own.
    const carried =
      top(parse).kind === "adverbial" && /^(?:he|she|they|we|i|it)$/.test(before?.lower ?? "")
        ? takeSubject(parse, top(parse), group.start)
        : [];
    popTo(parse, (c) => c.index === waiting);
    top(parse).tokens.push(...carried);
    return void assign(top(parse));
  }
  const joint = goesOnInside(parse, group.start);
  if (joint > 0) {
    const inner = top(parse);
    for (const c of parse.clauses) c.tokens = c.tokens.filter((k) => k <= joint || k >= group.start);
    parse.stack.pop();
    const clause = open(parse, inner.kind, inner.marker);
    clause.tokens.push(...range(joint + 1, group.start));
    return void assign(clause);
  }
  // "is to begin in May and the first trains are due": the new subject was swallowed by the infinitive.
  const against =
    contrasts(parse, group.start) || leavesSaid(parse, group) ? takeSubject(parse, top(parse), group.start) : [];
  if (against.length > 0) popTo(parse, (c) => c.kind === "main" || c.kind === "coordinate");
  const set = top(parse);
  const swallowed = against.length > 0 ? against : afterConjunction(parse, group.start);
  const partner = popTo(parse, (c) => c.kind === "main" || c.kind === "coordinate" || c.kind === "complement");
  // "had returned, but anyone linked to the militia was turned away": the subject stands before its participle.
  const behindSet =
    swallowed.length === 0 && set.kind === "reduced" && set.parent === partner.index && isNominal(before)
      ? takeSubject(parse, partner, set.tokens[0]!)
      : swallowed;
  coordinate(parse, group, partner, before?.text === ",", assign, behindSet);
}

/** A noun, or what closes its quotation or bracket. */
const isPhraseEnd = (tokens: readonly Token[], last: Token | undefined): boolean =>
  isNominal(last) || last?.text === ")" || (last?.text === '"' && isNominal(tokens[last.index - 1]));

/** The noun phrase between "and" and a finite verb when an infinitive has taken it in; with it "orders to fire … were". */
function afterConjunction(parse: Parse, verbStart: number): number[] {
  const { tokens } = parse;
  const swallower = top(parse);
  if (swallower.kind !== "infinitive" || !swallower.verb) return [];
  const inside = swallower.tokens.findLast((k) => k < verbStart && tokens[k]!.pos === "CCONJ");
  if (inside !== undefined) return takeSubject(parse, swallower, verbStart);
  const outer = parse.clauses[swallower.parent];
  const joint = outer?.tokens.findLast((k) => k < swallower.verb!.start);
  const opens = outer?.tokens.findLast((k) => tokens[k]!.pos === "CCONJ");
  if (!outer?.verb || joint === undefined || opens === undefined || opens < outer.verb.end) return [];
  return takeSubject(parse, outer, swallower.verb.start);
}

/** The words of a date before a verb, taken from the clause that has them. */
function takeDate({ clauses }: Parse, start: number, end: number): number[] {
  for (const clause of clauses) clause.tokens = clause.tokens.filter((k) => k < start || k >= end);
  return range(start, end);
}

/** "will meet and sign": the second verb shares the first one's auxiliary. */
function sharedModal(parse: Parse, group: VerbGroup, partner: Clause): VerbGroup {
  const bare = group.start === group.head && parse.tokens[group.head]!.lower === group.lemma;
  if (!bare || partner.verb?.modal === undefined) return group;
  return { ...group, tense: "modal", modal: partner.verb.modal };
}

function coordinate(
  parse: Parse,
  group: VerbGroup,
  partner: Clause,
  shared: boolean,
  assign: Assign,
  swallowed: readonly number[] = [],
): void {
  const own = shared ? [] : takeSubject(parse, partner, group.start);
  const carried = own.length > 0 ? own : swallowed;
  parse.stack.pop();
  const clause = open(
    parse,
    partner.kind === "complement" ? "complement" : partner.kind === "relative" ? "relative" : "coordinate",
  );
  clause.parent = partner.kind === "complement" || partner.kind === "relative" ? partner.parent : partner.index;
  if (partner.index === 0) parse.stack.unshift(0);
  clause.tokens.push(...carried);
  // "joined in May, in June was elected": a date alone is no subject.
  if (shared || carried.every((k) => /^(?:TIME|ADP|ADV|PUNCT)$/.test(parse.tokens[k]!.pos))) {
    clause.subject = partner.subject;
    clause.sharedSubject = true;
  }
  assign(clause);
}
