import { FRAME_VERBS, REPORTING_VERBS } from "../lexicon/event-verbs";
import type { Token } from "../text/tokens";
import { findVerbGroups, type VerbGroup } from "./verb-groups";

/**
 * main; coordinate (shares the subject or is joined by "and"); relative ("which broke out"); reduced ("issued in May");
 * complement (what is said or thought); adverbial ("when he visited"); gerund ("after winning", ", forcing him");
 * infinitive; frame (", a spokesman said").
 */
export type ClauseKind =
  | "main"
  | "coordinate"
  | "relative"
  | "reduced"
  | "complement"
  | "adverbial"
  | "gerund"
  | "infinitive"
  | "frame";

export interface Clause {
  index: number;
  kind: ClauseKind;
  parent: number;
  /** The word that opens it: when, which, that, after … */
  marker?: string;
  verb?: VerbGroup;
  /** Token indexes that belong to this clause itself, rising. */
  tokens: number[];
  /** Tokens of the subject, found in the clause or carried over from another. */
  subject: number[];
  /** The subject stands in another clause (relative, reduced, coordinated, infinitive). */
  sharedSubject: boolean;
}

const CONJUNCTIONS = new Set([
  "when",
  "while",
  "although",
  "though",
  "because",
  "if",
  "unless",
  "whereas",
  "once",
  "where",
  "whenever",
  "wherever",
]);
/** Prepositions too, unless a clause follows. */
const DOUBLE_AGENTS = new Set(["after", "before", "until", "till", "since", "as"]);
const RELATIVES = new Set(["which", "who", "whom", "whose"]);

const isNominal = (t: Token | undefined): boolean =>
  t !== undefined && (/^(?:NOUN|PROPN|NUM|TIME)$/.test(t.pos) || (t.pos === "PRON" && !RELATIVES.has(t.lower)));
const isBreak = (t: Token): boolean => t.pos === "PUNCT" && /^[,;:()"-]$|^\.\.\.$/.test(t.text) && t.text !== "-";

interface Parse {
  tokens: readonly Token[];
  groups: readonly VerbGroup[];
  groupAt: ReadonlyMap<number, VerbGroup>;
  clauses: Clause[];
  stack: number[];
}

/** Cuts a sentence into clauses, each with its verb and subject. Shallow: written rules over tags, no learned parser. */
export function parseClauses(tokens: readonly Token[]): Clause[] {
  const groups = findVerbGroups(tokens);
  const groupAt = new Map(groups.map((g) => [g.start, g]));
  const parse: Parse = { tokens, groups, groupAt, clauses: [], stack: [] };
  const frame = trailingFrame(tokens, groups);
  open(parse, "main");
  for (let i = 0; i < tokens.length; ) {
    if (frame && i === frame.start) {
      const clause = open(parse, "frame");
      clause.verb = frame.verb;
      for (let k = frame.start; k < frame.end; k++) clause.tokens.push(k);
      const before = range(frame.start, frame.verb.start).filter((k) => !/^[,"]$/.test(tokens[k]!.text));
      clause.subject = before.length > 0 ? before : afterVerbSubject(tokens, frame);
      parse.stack.pop();
      i = frame.end;
      continue;
    }
    i = step(parse, i);
  }
  return parse.clauses;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** `," said the mayor of the town`: the speaker follows the verb. */
function afterVerbSubject(tokens: readonly Token[], frame: { verb: VerbGroup; end: number }): number[] {
  const subject: number[] = [];
  for (let k = frame.verb.end; k < frame.end; k++) {
    if (isBreak(tokens[k]!) || tokens[k]!.pos === "TIME" || (tokens[k]!.pos === "ADP" && tokens[k]!.lower !== "of"))
      break;
    subject.push(k);
  }
  return subject;
}

function open(parse: Parse, kind: ClauseKind, marker?: string): Clause {
  const clause: Clause = {
    index: parse.clauses.length,
    kind,
    parent: parse.stack.at(-1) ?? -1,
    ...(marker ? { marker } : {}),
    tokens: [],
    subject: [],
    sharedSubject: false,
  };
  parse.clauses.push(clause);
  parse.stack.push(clause.index);
  return clause;
}

const top = (parse: Parse): Clause => parse.clauses[parse.stack.at(-1)!]!;
const hasFiniteVerb = (c: Clause): boolean => c.verb !== undefined;

function popTo(parse: Parse, accepts: (c: Clause) => boolean): Clause {
  while (parse.stack.length > 1 && !accepts(top(parse))) parse.stack.pop();
  return top(parse);
}

function step(parse: Parse, i: number): number {
  const { tokens, groupAt } = parse;
  const token = tokens[i]!;
  const group = groupAt.get(i);
  if (group) {
    placeVerb(parse, group);
    return group.end;
  }
  const next = marker(parse, i);
  if (next) return next;
  if (token.text === ";" && parse.groups.some((g) => g.start > i && g.form !== "infinitive")) {
    popTo(parse, (c) => c.index === 0 || (c.kind === "coordinate" && c.parent === 0));
    top(parse).tokens.push(i);
    parse.stack = [0];
    open(parse, "coordinate");
    return i + 1;
  }
  if (isBreak(token)) {
    // A pair of commas closes what it set off; a list's commas do not, for its clause has no verb inside.
    while (parse.stack.length > 1 && hasFiniteVerb(top(parse)) && closesAt(parse, i)) parse.stack.pop();
  }
  top(parse).tokens.push(i);
  return i + 1;
}

/** A comma in "towns, ports and roads" does not end the clause it stands in. */
function closesAt(parse: Parse, i: number): boolean {
  const { tokens } = parse;
  if (tokens[i]!.text === '"') return false;
  const clause = top(parse);
  if (clause.kind === "complement" && tokens[i]!.text === ",") return false;
  const rest = tokens.slice(i + 1, i + 7);
  const listGoesOn = rest.some(
    (t, k) =>
      t.lower === "and" && rest.slice(0, k).every((w) => /^(?:NOUN|PROPN|ADJ|DET|NUM|PUNCT)$/.test(w.pos)) && k > 0,
  );
  return !listGoesOn || clause.kind === "relative";
}

/** Opens a clause where a word announces one; returns the next index, or 0 when it is none. */
function marker(parse: Parse, i: number): number {
  const { tokens } = parse;
  const token = tokens[i]!;
  if (token.pos === "TIME") return 0;
  const word = token.lower;
  const before = tokens[i - 1];
  if (
    RELATIVES.has(word) ||
    (word === "that" && isNominal(before) && startsVerbSoon(parse, i + 1, 2) && !reportsNow(parse))
  ) {
    const antecedent = antecedentBefore(tokens, before?.pos === "ADP" ? i - 1 : i);
    const clause = open(parse, "relative", word);
    clause.subject = antecedent;
    clause.sharedSubject = true;
    clause.tokens.push(i);
    return i + 1;
  }
  if (
    word === "that" &&
    (token.pos === "SCONJ" || token.pos === "DET" || token.pos === "PRON") &&
    (reportsNow(parse) ||
      before?.pos === "NOUN" ||
      before?.pos === "ADJ" ||
      before?.pos === "TIME" ||
      before?.text === ",") &&
    (clauseFollows(parse, i + 1) || (reportsNow(parse) && token.pos === "SCONJ" && tokens[i + 1]?.pos !== "TIME"))
  ) {
    open(parse, "complement", word).tokens.push(i);
    return i + 1;
  }
  const conjunction = CONJUNCTIONS.has(word) && (token.pos !== "ADV" || word === "when" || word === "where");
  if (
    (conjunction && (word === "once" ? clauseFollows(parse, i + 1) : startsClause(parse, i + 1))) ||
    (DOUBLE_AGENTS.has(word) && clauseFollows(parse, i + 1))
  ) {
    open(parse, "adverbial", word).tokens.push(i);
    return i + 1;
  }
  return 0;
}

const startsClause = (parse: Parse, from: number): boolean =>
  parse.groups.some((g) => g.start >= from && g.start < from + 14);
const startsVerbSoon = (parse: Parse, from: number, within: number): boolean =>
  range(from, from + within + 1).some((k) => parse.groupAt.has(k) && parse.groupAt.get(k)!.form !== "gerund");

const reportsNow = (parse: Parse): boolean => {
  const verb = top(parse).verb;
  return verb !== undefined && REPORTING_VERBS.has(verb.lemma);
};

/** True when a subject and a finite verb come before the next break: "until he broke ties", not "until May". */
function clauseFollows(parse: Parse, from: number): boolean {
  const { tokens, groupAt } = parse;
  let subject = false;
  if (tokens[from]?.pos === "TIME") return false;
  for (let k = from; k < tokens.length && k < from + 18; k++) {
    const group = groupAt.get(k);
    if (group) {
      if (group.form === "gerund") {
        if (!subject) return true;
      } else if (group.form === "infinitive" || group.form === "participle") {
        if (!subject) return false;
      } else return subject;
      k = group.end - 1;
      continue;
    }
    const t = tokens[k]!;
    if (t.text === '"') continue;
    // "after the owner, a Chilean firm, said": an aside between subject and verb.
    if (t.text === "," && subject) {
      const closing = tokens.findIndex((w, i) => i > k + 1 && i < k + 12 && w.text === ",");
      return closing > 0 && !range(k, closing).some((i) => groupAt.has(i)) && groupAt.has(closing + 1);
    }
    if (isBreak(t) || RELATIVES.has(t.lower) || CONJUNCTIONS.has(t.lower)) return false;
    if (t.pos === "CCONJ" && groupAt.has(k + 1)) return false;
    if (isNominal(t) && t.pos !== "TIME") subject = true;
  }
  return false;
}

/** The noun phrase that ends just before a token: "the civil war" before ", which". */
export function nounPhraseBefore(tokens: readonly Token[], end: number): number[] {
  let k = end - 1;
  while (k >= 0 && tokens[k]!.text === ",") k--;
  let start = k + 1;
  while (start > 0) {
    const t = tokens[start - 1]!;
    const joins =
      /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(t.pos) ||
      t.lower === "'s" ||
      t.text === "-" ||
      (t.pos === "PRON" && /^(?:his|her|its|their|our|my)$/.test(t.lower)) ||
      (t.pos === "VERB" &&
        /(?:ed|ing)$/.test(t.lower) &&
        /^(?:NOUN|PROPN|ADJ)$/.test(tokens[start]?.pos ?? "") &&
        /^(?:DET|ADJ)$/.test(tokens[start - 2]?.pos ?? "")) ||
      t.text === "(" ||
      t.text === ")";
    if (!joins) break;
    start--;
    if (t.pos === "DET") break;
  }
  // "Ana Ruiz, 52, who …": an age stands between the name and what is said of it.
  if (start <= k && range(start, k + 1).every((i) => tokens[i]!.pos === "NUM") && tokens[start - 1]?.text === ",")
    return nounPhraseBefore(tokens, start - 1);
  // "the Paris Court of Appeal's decision": the owner reaches back over "of".
  if (
    tokens[start - 1]?.lower === "of" &&
    tokens.slice(start, k + 1).some((t) => t.lower === "'s" || t.lower === "\u2019s")
  ) {
    const owner = nounPhraseBefore(tokens, start - 1);
    if (owner.length > 0) start = owner[0]!;
  }
  return range(start, k + 1);
}

/** What a relative clause or participle speaks of; after a comma the whole phrase: "ferries between the towns, halted in May". */
function antecedentBefore(tokens: readonly Token[], end: number): number[] {
  let phrase = nounPhraseBefore(tokens, end);
  if (tokens[end - 1]?.text !== ",") return phrase;
  for (;;) {
    const start = phrase[0];
    const joint = start === undefined ? undefined : tokens[start - 1];
    if (start === undefined || joint?.pos !== "ADP" || !/^(?:of|between|in|at|near|from|for|on)$/.test(joint.lower))
      return phrase;
    const outer = nounPhraseBefore(tokens, start - 1);
    if (outer.length === 0 || tokens[start - 2]?.text === "," || !isNominal(tokens[start - 2])) return phrase;
    phrase = range(outer[0]!, phrase.at(-1)! + 1);
  }
}

function placeVerb(parse: Parse, group: VerbGroup): void {
  const { tokens } = parse;
  const before = tokens[group.start - 1];
  const assign = (clause: Clause, verb: VerbGroup = group): void => {
    clause.verb = verb;
    for (const k of range(group.start, group.end)) clause.tokens.push(k);
    if (clause.subject.length === 0) clause.subject = subjectIn(parse, clause, group.start);
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
  if (group.form === "infinitive") return void child("infinitive");
  if (group.form === "gerund") {
    const clause = top(parse);
    if (clause.kind === "adverbial" && !clause.verb) {
      clause.sharedSubject = true;
      clause.subject = parse.clauses[clause.parent]?.subject ?? [];
      return void assign(clause);
    }
    const afterNoun = isNominal(before) && before?.pos !== "TIME";
    return void child(afterNoun ? "reduced" : "gerund", before?.text === "," ? "," : before?.lower);
  }
  const series = passiveSeries(parse, group);
  if (series) {
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
  if (group.form === "participle" || (group.form === "ambiguous" && isReduced(parse, group))) {
    let k = group.start - 1;
    while (k > 0 && tokens[k]!.pos === "ADV") k--;
    if (isNominal(tokens[k]) || tokens[k]?.text === "," || tokens[k]?.text === ")") return void child("reduced");
    return void child("gerund", before?.lower);
  }
  finite(parse, group, assign);
}

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
  const partner = [...parse.stack]
    .reverse()
    .map((index) => parse.clauses[index]!)
    .find((c) => c.verb && !isReducedKind(c));
  if (!partner?.verb?.passive || partner.verb.tense === "modal" || parse.tokens[group.end]?.lower === "by") return null;
  const kind = partner.kind;
  return kind === "main" || kind === "coordinate" || kind === "complement" ? partner : null;
}

function finite(parse: Parse, group: VerbGroup, assign: Assign): void {
  const { tokens } = parse;
  let k = group.start - 1;
  while (k >= 0 && tokens[k]!.pos === "ADV") k--;
  const before = tokens[k];
  const joined =
    before?.pos === "CCONJ" || (before?.text === "," && top(parse).verb !== undefined && !isReducedKind(top(parse)));
  if (!top(parse).verb) return void assign(top(parse));
  if (joined && before?.pos === "CCONJ") {
    // "seized the town and arrested him": the conjunction joins the nearest finite verb.
    const partner = popTo(
      parse,
      (c) => c.verb !== undefined && (c.verb.form === "finite" || c.verb.form === "ambiguous") && !isReducedKind(c),
    );
    const verb = sharedModal(parse, group, partner);
    return void coordinate(parse, verb, partner, true, (clause) => assign(clause, verb));
  }
  if (reportsNow(parse) && isNominal(before)) {
    const carried = takeSubject(parse, top(parse), group.start);
    const clause = open(parse, "complement");
    clause.tokens.push(...carried);
    return void assign(clause);
  }
  // A clause that still waits for its verb: "a warrant issued for him … was upheld".
  const waiting = [...parse.stack].reverse().find((index) => !parse.clauses[index]!.verb);
  if (waiting !== undefined) {
    popTo(parse, (c) => c.index === waiting);
    return void assign(top(parse));
  }
  const partner = popTo(parse, (c) => c.kind === "main" || c.kind === "coordinate" || c.kind === "complement");
  coordinate(parse, group, partner, before?.text === ",", assign);
}

/** "will meet and sign": the second verb shares the first one's auxiliary. */
function sharedModal(parse: Parse, group: VerbGroup, partner: Clause): VerbGroup {
  const bare = group.start === group.head && parse.tokens[group.head]!.lower === group.lemma;
  if (!bare || partner.verb?.modal === undefined) return group;
  return { ...group, tense: "modal", modal: partner.verb.modal };
}

const isReducedKind = (c: Clause): boolean => c.kind === "reduced" || c.kind === "gerund" || c.kind === "infinitive";

function coordinate(parse: Parse, group: VerbGroup, partner: Clause, shared: boolean, assign: Assign): void {
  const carried = shared ? [] : takeSubject(parse, partner, group.start);
  parse.stack.pop();
  const clause = open(
    parse,
    partner.kind === "complement" ? "complement" : partner.kind === "relative" ? "relative" : "coordinate",
  );
  clause.parent = partner.kind === "complement" || partner.kind === "relative" ? partner.parent : partner.index;
  if (partner.index === 0) parse.stack.unshift(0);
  clause.tokens.push(...carried);
  if (shared || carried.length === 0) {
    clause.subject = partner.subject;
    clause.sharedSubject = true;
  }
  assign(clause);
}

/** Moves the noun phrase right before a verb out of the clause that had swallowed it. */
function takeSubject(parse: Parse, from: Clause, end: number): number[] {
  const { tokens } = parse;
  let start = end;
  while (start > 0) {
    const t = tokens[start - 1]!;
    if (isBreak(t) || t.pos === "CCONJ" || t.pos === "SCONJ" || !from.tokens.includes(start - 1)) break;
    if (parse.groups.some((g) => start - 1 >= g.start && start - 1 < g.end)) break;
    start--;
  }
  const moved = range(start, end);
  if (!moved.some((k) => isNominal(tokens[k]))) return [];
  from.tokens = from.tokens.filter((k) => k < start);
  return moved;
}

/** Tokens of the clause before its verb, from the last break that leaves a noun: the whole subject phrase. */
function subjectIn(parse: Parse, clause: Clause, verbStart: number): number[] {
  const { tokens } = parse;
  const own = clause.tokens.filter(
    (k) =>
      k < verbStart &&
      tokens[k]!.pos !== "SCONJ" &&
      k !== clause.tokens.find((m) => tokens[m]!.lower === clause.marker),
  );
  // What stands before the first comma may be "On Monday," or "In Rome,": the subject is the first part with a noun and no preposition in front.
  const parts: number[][] = [[]];
  for (const k of own) {
    if (tokens[k]!.text === "," || tokens[k]!.text === '"') parts.push([]);
    else parts.at(-1)!.push(k);
  }
  const isSubject = (part: number[]): boolean => {
    const words = afterOpening(tokens, part).filter((k) => tokens[k]!.pos !== "ADV" && tokens[k]!.pos !== "CCONJ");
    const first = tokens[words[0] ?? -1];
    return (
      first !== undefined &&
      first.pos !== "ADP" &&
      first.pos !== "TIME" &&
      words.some((k) => isNominal(tokens[k]) && tokens[k]!.pos !== "TIME")
    );
  };
  const chosen = afterOpening(tokens, parts.find(isSubject) ?? []);
  const firstNominal = chosen.findIndex(
    (k) =>
      tokens[k]!.pos !== "ADV" && tokens[k]!.pos !== "CCONJ" && tokens[k]!.pos !== "TIME" && tokens[k]!.pos !== "PUNCT",
  );
  return firstNominal < 0 ? [] : chosen.slice(firstNominal);
}

/** Past "In May", "At least", "Up to 300": what may stand before a subject without a comma. */
function afterOpening(tokens: readonly Token[], part: readonly number[]): number[] {
  let from = 0;
  const at = (i: number): Token | undefined => tokens[part[i] ?? -1];
  while (at(from)?.pos === "TIME" || at(from)?.pos === "ADV") from++;
  if (at(from)?.pos === "ADP" && at(from + 1)?.pos === "TIME") {
    from++;
    while (at(from)?.pos === "TIME") from++;
  } else if (
    at(from)?.pos === "ADP" &&
    (/^(?:least|most)$/.test(at(from + 1)?.lower ?? "") || at(from + 1)?.pos === "NUM")
  ) {
    return part.slice(from).some((k) => isNominal(tokens[k])) ? part.slice(from + 1) : [];
  }
  return part.slice(from);
}

/** "issued" after a noun: a participle when "by" follows, or when its clause has a finite verb still to come. */
function isReduced(parse: Parse, group: VerbGroup): boolean {
  const { tokens } = parse;
  let k = group.start - 1;
  while (k > 0 && tokens[k]!.pos === "ADV") k -= tokens[k - 1]!.pos === "ADP" ? 2 : 1;
  const before = tokens[k];
  const after = tokens[group.end];
  const clause = top(parse);
  if (!before) return true;
  if (before.pos === "PRON" && !RELATIVES.has(before.lower)) return false;
  if (clause.kind === "relative" && !clause.verb) return false;
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
  if (before.pos === "ADP" || before.lower === "as") return true;
  if (after?.lower === "by" && !(clause.verb === undefined && !laterFinite(parse, group))) return true;
  if (before.text === "," && after?.lower === "by" && !clause.verb) return true;
  if (before.pos === "CCONJ") return false;
  if (
    before.text === "," &&
    !clause.verb &&
    clause.tokens.some((k) => isNominal(tokens[k]) && tokens[k]!.pos !== "TIME")
  )
    return laterFinite(parse, group);
  if (before.text === ",") return after?.lower === "by" || !clause.verb;
  if (clause.verb && after?.lower !== "by" && opensAfterConjunction(parse, group.start)) return false;
  // Some clause still waits for its verb: this one, unless another is to come.
  if (clause.verb && clause.kind !== "main" && parse.stack.some((index) => parse.clauses[index]!.verb === undefined)) {
    return laterFinite(parse, group);
  }
  if (clause.verb && !REPORTING_VERBS.has(clause.verb.lemma) && isNominal(before) && !(clause.kind === "complement")) {
    // The clause has its verb: a second one after a noun qualifies the noun.
    return true;
  }
  if (clause.verb && REPORTING_VERBS.has(clause.verb.lemma)) return false;
  return !REPORTING_VERBS.has(group.lemma) && laterFinite(parse, group);
}

/** ", and the court sentenced": a noun phrase of its own between a conjunction and the verb. */
function opensAfterConjunction(parse: Parse, verbStart: number): boolean {
  const { tokens } = parse;
  for (let k = verbStart - 1; k >= Math.max(0, verbStart - 12); k--) {
    const t = tokens[k]!;
    if (parse.groups.some((g) => g.start <= k && k < g.end)) return false;
    if (t.pos === "CCONJ")
      return (
        k < verbStart - 1 &&
        (tokens[k - 1]?.text === "," || tokens[k - 1]?.pos === "TIME" || tokens[k - 1]?.text === ";")
      );
    if (t.text === "," || t.text === ";" || t.text === '"') return false;
  }
  return false;
}

/** A finite verb follows that has no opener and no conjunction of its own before it. */
function laterFinite(parse: Parse, group: VerbGroup): boolean {
  const { tokens } = parse;
  for (let k = group.end; k < tokens.length; k++) {
    const t = tokens[k]!;
    if (
      RELATIVES.has(t.lower) ||
      (CONJUNCTIONS.has(t.lower) && (t.lower !== "once" || clauseFollows(parse, k + 1))) ||
      t.lower === "that" ||
      t.text === ";" ||
      t.text === '"'
    )
      return false;
    if (DOUBLE_AGENTS.has(t.lower) && clauseFollows(parse, k + 1)) return false;
    if (t.pos === "CCONJ" && tokens[k - 1]?.text === "," && opensNounPhrase(tokens[k + 1])) return false;
    const next = parse.groupAt.get(k);
    if (!next) continue;
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
      return isNominal(previous) && previous.pos !== "PRON";
    }
    if (next.form === "finite") {
      const previous = tokens[k - 1]!;
      if (previous.pos === "CCONJ" || previous.pos === "PRON") return false;
      if (REPORTING_VERBS.has(next.lemma) && hasCommaBetween(tokens, group.end, k)) return false;
      return true;
    }
    k = next.end - 1;
  }
  return false;
}

const opensNounPhrase = (t: Token | undefined): boolean =>
  t !== undefined && /^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/.test(t.pos);

/** A noun phrase follows the verb at once. */
const takesObject = (tokens: readonly Token[], group: VerbGroup): boolean =>
  /^(?:DET|PROPN|NUM|PRON)$/.test(tokens[group.end]?.pos ?? "") && !RELATIVES.has(tokens[group.end]!.lower);

const hasCommaBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => t.text === ",");

/** ", one of the lawyers said" and ", according to …" at the end of a sentence or between commas. */
function trailingFrame(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
): { start: number; end: number; verb: VerbGroup } | null {
  for (const group of groups) {
    if (
      !FRAME_VERBS.has(group.lemma) ||
      group.tense === "modal" ||
      group.form === "infinitive" ||
      group.form === "gerund" ||
      group.form === "participle"
    )
      continue;
    const comma = frameComma(tokens, groups, group);
    if (comma < 0) continue;
    const end = frameEnd(tokens, groups, group);
    if (end < 0) continue;
    return { start: comma, end, verb: group };
  }
  return null;
}

/** The comma or closing quote before the speaker; the stretch between holds a noun and no finite verb but in a relative clause. */
function frameComma(tokens: readonly Token[], groups: readonly VerbGroup[], verb: VerbGroup): number {
  for (let k = verb.start - 1; k > 1; k--) {
    if (tokens[k]!.text !== ",") continue;
    const between = tokens.slice(k + 1, verb.start).filter((t) => t.text !== '"');
    const inverted = between.length === 0;
    if (inverted)
      return isNominal(tokens[verb.end]) || tokens[verb.end]?.pos === "DET" || tokens[verb.end]?.pos === "ADJ" ? k : -1;
    const first = between[0]!;
    if (
      !(isNominal(first) || first.pos === "DET" || first.pos === "ADJ") ||
      first.pos === "TIME" ||
      RELATIVES.has(first.lower)
    )
      continue;
    const inner = groups.filter((g) => g.start > k && g.end <= verb.start && g.form === "finite");
    const relative = tokens.slice(k + 1, verb.start).some((t) => RELATIVES.has(t.lower));
    const commas = between.some((t) => t.text === ",");
    if (inner.length > 0 && !relative) continue;
    if (commas && !relative) continue;
    // What stands before must be a thought of its own.
    if (!groups.some((g) => g.end <= k && (g.form === "finite" || g.form === "ambiguous"))) return -1;
    return k;
  }
  return -1;
}

/** Where the frame ends: nothing that is said may follow the verb. */
function frameEnd(tokens: readonly Token[], groups: readonly VerbGroup[], verb: VerbGroup): number {
  for (let k = verb.end; k < tokens.length; k++) {
    const t = tokens[k]!;
    if (t.text === "," || t.text === ";") {
      return groups.some((g) => g.start > k) ? k + 1 : tokens.length;
    }
    if (t.lower === "that" && (t.pos === "SCONJ" || k === verb.end)) return -1;
    const next = groups.find((g) => g.start === k);
    if (next && next.form !== "gerund") {
      if (!tokens.slice(verb.end, k).some((w) => RELATIVES.has(w.lower))) return -1;
    }
  }
  return tokens.length;
}
