import { REPORTING_VERBS } from "../lexicon/event-verbs";
import type { Token } from "../text/token";
import {
  type Clause,
  CONJUNCTIONS,
  clauseFollows,
  DOUBLE_AGENTS,
  isBreak,
  isNominal,
  open,
  type Parse,
  popTo,
  RELATIVES,
  range,
  reportsNow,
  startsClause,
  startsVerbSoon,
  THOUGHT,
  top,
} from "./clause";
import { dateStart, setsOffDate } from "./date-before-verb";
import { datesToTheVerb } from "./described";
import { afterVerbSubject, trailingFrame } from "./frames";
import { opensDatedThought } from "./new-thought";
import { antecedentBefore, isPeople } from "./noun-phrases";
import { placeVerb } from "./place-verb";
import { findVerbGroups } from "./verb-groups";

/** Cuts a sentence into clauses, each with its verb and subject. Shallow: written rules over tags, no learned parser. */
export function parseClauses(tokens: readonly Token[]): Clause[] {
  const groups = findVerbGroups(tokens);
  const groupAt = new Map(groups.map((g) => [g.start, g]));
  const frame = trailingFrame(tokens, groups);
  const parse: Parse = { tokens, groups, groupAt, clauses: [], stack: [], ...(frame ? { frameVerb: frame.verb } : {}) };
  open(parse, "main");
  for (let i = 0; i < tokens.length; ) {
    if (frame && i === frame.start) {
      const clause = open(parse, "frame");
      clause.verb = frame.verb;
      for (let k = frame.start; k < frame.end; k++) clause.tokens.push(k);
      const before = range(frame.start, frame.verb.start).filter((k) => !/^[,"]$/.test(tokens[k]!.lower));
      clause.subject = before.length > 0 ? before : afterVerbSubject(tokens, frame);
      parse.stack.pop();
      i = frame.end;
      continue;
    }
    i = step(parse, i);
  }
  giveSubjects(tokens, parse.clauses);
  datesToTheVerb(tokens, parse.clauses);
  return parse.clauses;
}

/** "Elected in May and confirmed in June, Mora resigned": what opens the sentence befell whom the main clause tells of. */
function giveSubjects(tokens: readonly Token[], clauses: readonly Clause[]): void {
  const main = clauses[0];
  const [first] = main?.subject ?? [];
  if (!main?.verb || first === undefined) return;
  // "After leaving the mill in 2007, Mora taught"
  for (const clause of clauses) {
    if (clause.kind !== "adverbial" || clause.parent !== 0 || clause.subject.length > 0) continue;
    if (clause.verb?.form === "gerund" && clause.verb.start === 1 && clause.verb.end <= first)
      clause.subject = main.subject;
  }
  if (tokens[0]?.pos !== "VERB") return;
  for (const clause of clauses.slice(1)) {
    const { verb, subject, kind, parent } = clause;
    if (!verb || verb.start > first || parent !== 0) continue;
    // "Founded in 1862, shut in 1990 and sold in May, the bank …"
    const joined = kind === "reduced" && /^(?:,|and)$/.test(tokens[verb.start - 1]?.lower ?? "");
    if (subject.length > 0 && !(joined && subject !== main.subject)) continue;
    if (!/^(?:gerund|coordinate|reduced)$/.test(kind) || !/^(?:participle|ambiguous)$/.test(verb.form)) continue;
    clause.subject = main.subject;
    clause.kind = "reduced";
  }
}

const hasFiniteVerb = (c: Clause): boolean => c.verb !== undefined;

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
  const beside = opensDatedThought(parse, i);
  if (beside) {
    popTo(parse, (c) => c === beside).tokens.push(i);
    if (beside.index !== 0) parse.stack.pop();
    open(parse, "coordinate").parent = beside.index;
    return i + 1;
  }
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
  if (tokens[i]!.text === '"' || setsOffDate(tokens, i)) return false;
  const clause = top(parse);
  if (clause.kind === "complement" && tokens[i]!.text === ",") return false;
  // "One was freed; the other fled, was caught and died": behind a semicolon the subject is a new one.
  if (clause.kind === "coordinate" && tokens[(clause.tokens[0] ?? 0) - 1]?.text === ";") return false;
  const rest = tokens.slice(i + 1, i + 7);
  const listGoesOn = rest.some(
    (t, k) =>
      t.lower === "and" && rest.slice(0, k).every((w) => /^(?:NOUN|PROPN|ADJ|DET|NUM|PUNCT)$/.test(w.pos)) && k > 0,
  );
  return !listGoesOn || clause.kind === "relative";
}

/** "stressed the criticism that Mora made": a thing right behind a verb of saying is what is spoken of, and no listener. */
function actsOnThing({ tokens, clauses, stack }: Parse, i: number): boolean {
  const verb = clauses[stack.at(-1)!]?.verb;
  const noun = tokens[i - 1];
  if (!verb || noun?.pos !== "NOUN" || THOUGHT.test(noun.lower)) return false;
  if (/^(?:tell|inform|assure|remind|warn|notify|promise|show|quote|hear)$/.test(verb.lemma)) return false;
  const between = tokens.slice(verb.end, i);
  return between.length > 1 && between.every((t) => /^(?:DET|ADJ|NOUN|NUM)$/.test(t.pos));
}

/** "testified before a panel that is investigating": right behind a phrase and before a verb, "that" is who acts. */
const actsItself = ({ tokens, groupAt }: Parse, i: number): boolean =>
  tokens[i - 1]?.pos === "NOUN" && groupAt.get(i + 1)?.form === "finite" && !THOUGHT.test(tokens[i - 1]!.lower);

/** The clause whose verb reports, when something else it reports follows. */
function secondComplement(parse: Parse, i: number): Clause | null {
  if (!clauseFollows(parse, i + 1)) return null;
  const first = parse.clauses.findLast((c) => c.kind === "complement" && c.marker === "that");
  const outer = first && parse.clauses[first.parent];
  return outer && parse.stack.includes(outer.index) ? outer : null;
}

/** "was so sure of its win that it drank": a "that" which tells what came of it, and stands for nothing before it. */
function tellsWhatCame({ tokens, clauses, stack }: Parse, i: number): boolean {
  const clause = clauses[stack.at(-1)!];
  if (!clause?.verb || i - clause.verb.end > 14) return false;
  return tokens.slice(clause.verb.start, i - 1).some((t, k, words) => {
    const next = words[k + 1] ?? tokens[i - 1]!;
    return (t.lower === "so" && /^(?:ADJ|ADV)$/.test(next.pos)) || (t.lower === "such" && next.pos !== "SCONJ");
  });
}

/** "deaths since the start of its work in May stood at nine": no verb is left for a clause, as one still waits for it. */
function takesTheVerb({ tokens, groups, clauses, stack, frameVerb }: Parse, i: number): boolean {
  const waiting = stack.filter((index) => {
    const { verb, tokens: own, subject } = clauses[index]!;
    return !verb && (subject.length > 0 || own.some((k) => isNominal(tokens[k]) && tokens[k]!.pos !== "TIME"));
  });
  // "In Lima since the mayor left": a place is nobody who acts.
  if (waiting.length === 0 || (stack.length === 1 && tokens[clauses[0]!.tokens[0] ?? 0]?.pos === "ADP")) return false;
  const after = groups.filter((g) => g.start > i && g !== frameVerb && (g.form === "finite" || g.form === "ambiguous"));
  // "a nurse who saw her after the raid said nine were held": what is said has its own verbs.
  const says = after.findIndex((g) => REPORTING_VERBS.has(g.lemma));
  const left = says < 0 ? after : after.slice(0, says + 1);
  return left.length > 0 && left.length <= waiting.length;
}

/** Verbs whose "as" says what somebody is. */
const NAMES_AS =
  /^(?:identify|know|describe|name|see|regard|classify|designate|recogni[sz]e|list|treat|hail|brand|portray|label|view|appoint|elect|pose)$/;

/** "the same day", "the year": a time that is told by what happened then. */
const endsDay = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === "TIME" &&
  /^(?:day|night|morning|evening|week|month|year)$/.test(tokens[i - 1]!.lower) &&
  /^(?:the|same)$/.test(tokens[i - 2]?.lower ?? "");

/** "Scenes after the crash were shown": right behind a subject that waits for its verb stands a preposition. */
function standsInSubject(parse: Parse, i: number): boolean {
  const { tokens } = parse;
  const { verb, kind, tokens: own } = top(parse);
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  return (
    !verb &&
    /^(?:main|complement)$/.test(kind) &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? "") &&
    /^(?:the|an?|his|her|its|their|last|this)$/.test(next?.lower ?? "") &&
    !own.some((k) => /^(?:ADP|TIME|PUNCT|SCONJ|ADV)$/.test(tokens[k]!.pos))
  );
}

/** Opens a clause where a word announces one; returns the next index, or 0 when it is none. */
function marker(parse: Parse, i: number): number {
  const { tokens } = parse;
  const token = tokens[i]!;
  if (token.pos === "TIME") return 0;
  const word = token.lower;
  const before = tokens[i - 1];
  // "a claim that it had sold the ship": a thought, no relative clause.
  // "claims emerged on Facebook that it had sunk": a name needs nothing to tell it apart.
  const thought =
    word === "that" &&
    before !== undefined &&
    (THOUGHT.test(before.lower) || before.pos === "PROPN") &&
    clauseFollows(parse, i + 1);
  // "It has emerged that", "It turned out that": what follows is what came to be known.
  if (
    word === "that" &&
    /^(?:emerge|transpire|appear|seem|turn|follow|happen)$/.test(top(parse).verb?.lemma ?? "") &&
    i - top(parse).verb!.end < 2 &&
    clauseFollows(parse, i + 1)
  ) {
    open(parse, "complement", word).tokens.push(i);
    return i + 1;
  }
  // "wondering how the man could have left", "asked whether the ship sank"
  if (/^(?:how|why|whether)$/.test(word) && before !== undefined && clauseFollows(parse, i + 1)) {
    open(parse, "complement", word).tokens.push(i);
    return i + 1;
  }
  // "died on 3 May, the same day that the port shut"
  if (word === "that" && endsDay(tokens, i) && clauseFollows(parse, i + 1)) {
    open(parse, "adverbial", "when").tokens.push(i);
    return i + 1;
  }
  // "2014, the year Mora left"
  if (endsDay(tokens, i) && tokens[i - 3]?.text === "," && /^(?:PRON|PROPN|DET)$/.test(token.pos) && word !== "that") {
    if (clauseFollows(parse, i)) {
      open(parse, "adverbial", "when").tokens.push(i);
      return i + 1;
    }
  }
  if (word === "that" && tellsWhatCame(parse, i) && clauseFollows(parse, i + 1)) {
    open(parse, "adverbial", word).tokens.push(i);
    return i + 1;
  }
  if (
    RELATIVES.has(word) ||
    (word === "that" &&
      !thought &&
      isNominal(before) &&
      (before?.pos !== "TIME" || parse.groupAt.has(i + 1)) &&
      startsVerbSoon(parse, i + 1, 2) &&
      (!reportsNow(parse) || actsOnThing(parse, i) || actsItself(parse, i)))
  ) {
    // "launched a rocket on 12 May that burned": the date stands between a noun and what qualifies it.
    const antecedent = antecedentBefore(tokens, dateStart(tokens, before?.pos === "ADP" ? i - 1 : i), word);
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
      thought ||
      before?.pos === "VERB" ||
      before?.pos === "NOUN" ||
      before?.pos === "ADJ" ||
      before?.pos === "TIME" ||
      before?.text === ",") &&
    (clauseFollows(parse, i + 1) || (reportsNow(parse) && token.pos === "SCONJ" && tokens[i + 1]?.pos !== "TIME"))
  ) {
    open(parse, "complement", word).tokens.push(i);
    return i + 1;
  }
  // "said that … and that all of them would": a second thing said.
  const saying = word === "that" && before?.pos === "CCONJ" ? secondComplement(parse, i) : null;
  if (saying) {
    popTo(parse, (c) => c === saying);
    open(parse, "complement", word).tokens.push(i);
    return i + 1;
  }
  // "a boy who arrived as a refugee must be …": as what, while the boy still waits for his verb.
  if (word === "as" && /^an?$/.test(tokens[i + 1]?.lower ?? "") && parse.stack.some((k) => !parse.clauses[k]!.verb))
    return 0;
  // ", while profitable, was hurt": no clause.
  if (
    /^(?:while|though|although|if|when)$/.test(word) &&
    before?.text === "," &&
    tokens[i + 1]?.pos === "ADJ" &&
    tokens[i + 2]?.text === ","
  )
    return 0;
  // "because of falling prices"
  if (word === "because" && tokens[i + 1]?.lower === "of") return 0;
  // "Since then the army has moved", but "after then president Mora resigned"
  const then = tokens[i + 1]?.lower === "then" && tokens[i + 2]?.text !== "-" && !isPeople(tokens[i + 2]);
  if (then && /^(?:since|until|till|before)$/.test(word)) return 0;
  const conjunction = CONJUNCTIONS.has(word) && (token.pos !== "ADV" || word === "when" || word === "where");
  // "identified as Ana Mora", "described as poor"
  if (word === "as" && before?.pos === "VERB" && NAMES_AS.test(before.lemma)) return 0;
  // "as many as 57 miners": a measure.
  if (word === "as" && /^(?:many|much|few|little|long|soon|far|well|high|low|recently)$/.test(before?.lower ?? ""))
    return 0;
  // "open as usual today": no clause, whatever verb comes later.
  if (
    word === "as" &&
    /^(?:usual|well|normal|planned|expected|scheduled|such|part|many|much|few|soon|long|far)$/.test(
      tokens[i + 1]?.lower ?? "",
    )
  )
    return 0;
  if (/^(?:after|before|since|until)$/.test(word) && standsInSubject(parse, i)) return 0;
  if (
    (conjunction && (word === "once" ? clauseFollows(parse, i + 1) : startsClause(parse, i + 1))) ||
    (DOUBLE_AGENTS.has(word) && clauseFollows(parse, i + 1) && !takesTheVerb(parse, i))
  ) {
    open(parse, "adverbial", word).tokens.push(i);
    return i + 1;
  }
  return 0;
}
