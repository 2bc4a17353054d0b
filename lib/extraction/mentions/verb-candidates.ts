import type { TimeExpression } from "@/lib/core/time-expression";
import type { EventType } from "@/lib/core/timeline-event";
import { nounType } from "../lexicon/event-nouns";
import { REPORTING_VERBS, verbType } from "../lexicon/event-verbs";
import { FUTURE_MODALS } from "../lexicon/verb-forms";
import type { Clause } from "../syntax/clause";
import { headOf } from "../syntax/noun-phrases";
import { CARRIES_WORDS, givesName } from "../syntax/reduced";
import type { VerbGroup } from "../syntax/verb-groups";
import { isCalendarTime, type PreparedSentence } from "../text/prepared";
import { type Candidate, clauseAt, restOf, tokenSpan } from "./candidate";
import { expressionDating, fittingClause, verbDating } from "./expression-dating";
import { isIdle } from "./idle-verbs";
import type { Dating } from "./mention";
import { isWhatForPeriod } from "./noun-dates";
import { typeByAgent, withPatient } from "./type-by-agent";
import { typeBySubject } from "./type-by-subject";
import { isThreat, nounTypeAt, typeInContext } from "./type-in-context";

export function nounCandidate(
  prepared: PreparedSentence,
  clause: Clause,
  noun: number,
  time: TimeExpression,
  recalls: boolean,
): Candidate | null {
  const { tokens } = prepared;
  const type = nounTypeAt(tokens, noun);
  if (type === null) return null;
  let start = noun;
  while (start > 0 && /^(?:ADJ|NOUN)$/.test(tokens[start - 1]!.pos) && tokens[start - 1]!.pos !== "TIME") start--;
  return {
    prepared,
    clause,
    triggerStart: start,
    triggerEnd: noun + 1,
    lemma: tokens[noun]!.lemma,
    by: "noun",
    recalls,
    type,
    dating: expressionDating(prepared, time),
  };
}

export function verbCandidate(prepared: PreparedSentence, clause: Clause, time: TimeExpression): Candidate | null {
  if (clause.kind === "frame") return reportedCandidate(prepared, clause, time);
  let carrier = clause;
  // "agreed to meet in May", "forcing him to flee in May": the infinitive carries the date.
  // "set up a venture called Norvik in May": nobody called it so in May.
  if (!carrier.verb || (/^(?:reduced|main)$/.test(carrier.kind) && describesOnly(prepared, carrier.verb))) {
    const outer =
      prepared.clauses.find((c) => c.index === clause.parent) ??
      prepared.clauses.find((c) => c.parent === clause.index && c.kind === "coordinate");
    if (!outer?.verb) return null;
    carrier = outer;
  }
  carrier = fittingClause(prepared, carrier, time);
  const start = tokenSpan(prepared.tokens, time)?.start;
  if (start === undefined || isWhatForPeriod(prepared, time, start)) return null;
  const due = dueBy(prepared, carrier, time, start);
  return due ?? fromVerb(prepared, carrier, verbDating(prepared, time, start));
}

/** "has until June to rule", "was given until Friday to leave": what is to be done by then. */
function dueBy(prepared: PreparedSentence, clause: Clause, time: TimeExpression, start: number): Candidate | null {
  if (time.side !== "until" || !/^(?:have|give)$/.test(clause.verb?.lemma ?? "") || clause.verb!.end < start - 2)
    return null;
  const due = prepared.clauses.find(
    (c) => c.parent === clause.index && c.kind === "infinitive" && (c.tokens[0] ?? 0) > start,
  );
  const { side: _, ...day } = time;
  return due ? fromVerb(prepared, due, { by: "expression", time: day, preposition: "by" }) : null;
}

/** "a venture called Norvik", "an offensive led by its allies": the date behind it belongs to the clause around it. */
const describesOnly = (prepared: PreparedSentence, verb: VerbGroup): boolean =>
  givesName(prepared, verb) ||
  // "searches a stall showing maps in Lima in May": what something is like
  /^(?:showing|containing|bearing|featuring|depicting|overlooking|resembling|wearing|including|involving|concerning|regarding)$/.test(
    prepared.tokens[verb.head]!.lower,
  ) ||
  carriesWords(prepared, verb) ||
  (/^(?:lead|spearhead|head|back|dominate|support|run|flank|accompany)$/.test(verb.lemma) &&
    verb.start === verb.head &&
    prepared.tokens[verb.end]?.lower === "by");

/** "In a decree published on Tuesday Mora was appointed": what a paper orders is done on its day. */
const isDecree = (noun: string): boolean => /^(?:decree|order|edict|gazette)$/.test(noun);

/** "In a statement issued on Friday, the ministry said": the day of the paper is that of what it says. */
const carriesWords = ({ tokens, clauses }: PreparedSentence, verb: VerbGroup): boolean =>
  // "raised the alarm in a memo dated May"
  (verb.lemma === "date" && verb.start === verb.head) ||
  (/^(?:date|issue|send|publish|release|broadcast|air|post|write|sign)$/.test(verb.lemma) &&
    verb.start === verb.head &&
    CARRIES_WORDS.test(tokens[verb.start - 1]?.lower ?? "") &&
    clauses.some(
      (c) =>
        c.kind === "main" &&
        c.verb !== undefined &&
        c.verb !== verb &&
        c.verb.start > verb.end &&
        (isDecree(tokens[verb.start - 1]!.lower) ||
          REPORTING_VERBS.has(c.verb.lemma) ||
          /^(?:REQUEST|REJECT|ACCUSE|THREATEN|STATEMENT|SUPPORT)$/.test(verbType(c.verb.lemma, "") ?? "")),
    ));

/** "storks pass between March and May": a plain present that points to nothing to come. Captions tell in the present. */
const isHabit = (prepared: PreparedSentence, clause: Clause, dating: Dating): boolean =>
  clause.verb!.tense === "present" &&
  !clause.verb!.progressive &&
  !clause.verb!.passive &&
  prepared.sentence.zone !== "caption" &&
  !prepared.inEntry &&
  clause.verb!.lemma !== "be" &&
  dating.by === "expression" &&
  (dating.time.direction !== "future" || clause.kind === "relative") &&
  dating.time.side === undefined &&
  !isToldDay(dating.time) &&
  // "the fair, which opens on 3 May": a day is set once.
  !(
    /^(?:minute|hour|part-of-day|day)$/.test(dating.time.precision) &&
    (clause.kind !== "relative" || SET_FOR_A_DAY.test(clause.verb!.lemma))
  );

/** "In May 2009 a gang robs a bank": a month or a day with its year comes once, however lively it is told. */
const isToldDay = ({ text, precision }: TimeExpression): boolean =>
  /^(?:month|day)$/.test(precision) && /\b(?:1\d|20)\d\d\b/.test(text);

const SET_FOR_A_DAY =
  /^(?:begin|start|open|reopen|close|end|finish|conclude|expire|lapse|resume|launch|retire|premiere)$/;

/** "…, who has led the team since May": what someone is, not what happened. */
const isBiography = (clause: Clause, dating: Dating): boolean =>
  clause.kind === "relative" && clause.marker === "who" && dating.by === "expression" && dating.time.side === "since";

/** "The strike began", "a vote took place": the subject tells what kind of happening it is. */
function phaseType(prepared: PreparedSentence, clause: Clause): EventType | null {
  const { lemma } = clause.verb!;
  if (
    !/^(?:begin|start|end|resume|continue|happen|occur|last|erupt|collapse|open|close|conclude|take|follow|hold|break|come)$/.test(
      lemma,
    )
  )
    return null;
  const head = headOf(clause.subject.map((k) => prepared.tokens[k]!));
  const opens = head?.index === 0;
  const type =
    head?.pos === "NOUN" || opens
      ? (nounType(head.lemma) ?? (opens ? nounType(head.lower.replace(/s$/, "")) : null))
      : null;
  return type === "STATEMENT" ? null : type;
}

/** "began firing rockets", "started to shell the town": what was begun. */
function begunBy({ clauses }: PreparedSentence, { index, verb }: Clause): Clause | undefined {
  if (!/^(?:begin|start|resume|continue)$/.test(verb!.lemma)) return undefined;
  return clauses.find(
    (c) =>
      c.parent === index &&
      /^(?:gerund|infinitive)$/.test(c.kind) &&
      c.verb !== undefined &&
      c.verb.start === verb!.end,
  );
}

/** "X said on Friday that …": what is said gives the saying its type; null when nothing is said. */
function sayingType(prepared: PreparedSentence, clause: Clause): EventType | null {
  const verb = clause.verb!;
  if (!REPORTING_VERBS.has(verb.lemma) || verb.progressive || verb.tense === "modal") return null;
  const said = prepared.clauses.find((c) => c.parent === clause.index && c.kind === "complement" && c.verb);
  if (!said) return null;
  const own = verbType(verb.lemma, "");
  // "conceded that the plan had failed": says so, and yields nothing.
  if (own !== null && own !== "STATEMENT" && verb.lemma !== "concede")
    return own === "THREATEN" && !isThreat(prepared, clause) ? "STATEMENT" : own;
  const content = verbType(said.verb!.lemma, restOf(prepared, said));
  return /^(?:will|would|shall|must|'ll|'d)$/.test(said.verb!.modal ?? "") && content !== null && content !== "OTHER"
    ? content
    : "STATEMENT";
}

const NO_REPLY =
  /\b(?:(?:did|do|does|has|have|had|would) ?(?:not|n't|n\u2019t) (?:immediately |yet )?(?:respond|reply|return|answer|comment)|could ?(?:not|n't|n\u2019t) (?:immediately )?be (?:reached|contacted)|(?:declined|refused) (?:(?:immediate |further )?comment|to (?:comment|answer|be (?:named|identified|interviewed|quoted)|give (?:his|her|their) name))|(?:went|go) unanswered|were not (?:answered|returned)|unavailable for comment|not available for comment)/i;

/** "did not return messages left on Friday", "declined to comment": a silence, with all that hangs on it. */
function unanswered({ tokens, sentence }: PreparedSentence, clause: Clause): boolean {
  const silence = NO_REPLY.exec(sentence.text);
  if (!silence) return false;
  const at = sentence.start + silence.index;
  return (
    tokens[clause.verb!.head]!.end > at &&
    (clause.kind !== "coordinate" || tokens[clause.verb!.start]!.start < at + silence[0].length)
  );
}

/** "a picture taken on 3 May": the date of a picture, not of what it shows. */
const showsPicture = (prepared: PreparedSentence, clause: Clause): boolean =>
  clause.subject.some((k) =>
    /^(?:image|photo|photograph|picture|video|footage|handout|frame|grab|screenshot|file)$/.test(
      prepared.tokens[k]!.lower,
    ),
  );

/** "find out what happened on Monday": a question, whoever answers it; "as happened on Monday": which was told before. */
const asksWhat = ({ tokens }: PreparedSentence, { verb }: Clause): boolean =>
  /^(?:what|why|how|whether)$/.test(tokens[verb!.start - 1]?.lower ?? "") ||
  (tokens[verb!.start - 1]?.lower === "as" && /^(?:happen|occur)$/.test(verb!.lemma));

/** "nobody spoke of it": what did not happen. */
const isNobody = ({ tokens }: PreparedSentence, { subject }: Clause): boolean =>
  subject.length === 1 && /^(?:nobody|none|no-one)$/.test(tokens[subject[0]!]!.lower);

/** "in the year ended 31 March": a span of time that is counted, no happening. */
const measuresTime = ({ tokens }: PreparedSentence, { verb }: Clause): boolean =>
  /^(?:end|begin|start)$/.test(verb!.lemma) &&
  verb!.start === verb!.head &&
  /^(?:years?|quarters?|half|halves|months?|weeks?|periods?)$/.test(tokens[verb!.start - 1]?.lower ?? "") &&
  tokens[verb!.end]?.pos === "TIME";

/** "from 1990 to 1995", "between May and July": two ends that are both named. */
const isSpan = ({ text, edtf }: TimeExpression): boolean =>
  edtf?.includes("/") === true && /\d.*(?:\bto\b|\buntil\b|\btill\b|\band\b|[-\u2013]).*\d/.test(text);

/** A happening told by a clause's verb; null for states, negations and unknown trifles. */
export function fromVerb(prepared: PreparedSentence, clause: Clause, dating: Dating): Candidate | null {
  const verb = clause.verb;
  if (!verb || unanswered(prepared, clause)) return null;
  if (verb.negated) return notUntil(prepared, clause, dating);
  if (showsPicture(prepared, clause) || asksWhat(prepared, clause) || isNobody(prepared, clause)) return null;
  if (measuresTime(prepared, clause)) return null;
  const saying = sayingType(prepared, clause);
  if (saying !== null) {
    return {
      prepared,
      clause,
      ...triggerSpan(prepared, clause),
      lemma: verb.lemma,
      by: "verb",
      recalls: false,
      type: saying,
      dating,
    };
  }
  if (isHabit(prepared, clause, dating) || isBiography(clause, dating)) return null;
  const lasting =
    dating.by === "expression" &&
    (dating.time.side === "since" || dating.time.side === "until" || isSpan(dating.time)) &&
    clause.subject.length > 0;
  if (isIdle(prepared, clause) && !lasting) return null;
  const told = begunBy(prepared, clause) ?? clause;
  const deed = told.verb!.lemma;
  let type =
    phaseType(prepared, clause) ??
    typeInContext(
      prepared,
      told,
      typeByAgent(prepared, told, verbType(deed, withPatient(prepared, told, restOf(prepared, told)))),
    );
  if (type === null) {
    const plain = verb.tense === "present" && verb.lemma !== "be" && !verb.progressive && !verb.passive;
    const quoted = prepared.tokens[verb.head]!.quoted;
    const onDay =
      dating.by === "expression" &&
      (dating.time.precision === "day" || isToldDay(dating.time)) &&
      clause.kind !== "relative" &&
      !quoted;
    if (plain && !prepared.inEntry && !onDay && !SET_FOR_A_DAY.test(verb.lemma)) return null;
    type = "OTHER";
  }
  type = typeBySubject(prepared, told, type);
  if (type === "OTHER") type = outerType(prepared, clause) ?? type;
  const trigger = triggerSpan(prepared, clause);
  return { prepared, clause, ...trigger, lemma: verb.lemma, by: "verb", recalls: false, type, dating };
}

/** "did not reopen until 2004": then it did; "is not due until March", "will not reopen until May": then it is, or will. */
function notUntil(prepared: PreparedSentence, clause: Clause, dating: Dating): Candidate | null {
  const { tense, modal } = clause.verb!;
  const end = clause.verb!.end + (prepared.tokens[clause.verb!.end]?.lower === "not" ? 1 : 0);
  const isDue = tense === "present" && /^(?:due|scheduled|expected|slated)$/.test(prepared.tokens[end]?.lower ?? "");
  const isTold = /^(?:past|pluperfect)$/.test(tense) || FUTURE_MODALS.has(modal ?? "");
  if (dating.by !== "expression" || dating.time.side !== "until" || !(isDue || isTold)) return null;
  const { side: _, ...time } = dating.time;
  const done = { ...clause, verb: { ...clause.verb!, negated: false, end } };
  const made = fromVerb(prepared, done, { by: "expression", time });
  return made && { ...made, clause };
}

/** "called on the bank to raise wages": a request, an agreement or a refusal tells what kind of happening its infinitive is. */
function outerType(prepared: PreparedSentence, clause: Clause): EventType | null {
  if (clause.kind !== "infinitive") return null;
  const outer = prepared.clauses[clause.parent];
  if (!outer?.verb || outer.verb.negated) return null;
  const type = verbType(outer.verb.lemma, restOf(prepared, outer));
  return type !== null && /^(?:REQUEST|AGREE|REJECT|THREATEN|COERCE|PROTEST)$/.test(type) ? type : null;
}

/** The verb and the noun or particle that completes it: "broke out", "seized control". */
function triggerSpan(prepared: PreparedSentence, clause: Clause): { triggerStart: number; triggerEnd: number } {
  const { tokens } = prepared;
  const verb = clause.verb!;
  let end = verb.end;
  const next = tokens[end];
  if (
    next &&
    (next.pos === "ADP" || next.pos === "PART" || next.pos === "ADV") &&
    /^(?:out|up|down|off|back|over|away|in|on)$/.test(next.lower) &&
    verbType(verb.lemma, next.lower) !== verbType(verb.lemma, "")
  )
    end++;
  else if (next?.pos === "NOUN" && /^(?:control|power|office|ties|relations)$/.test(next.lower)) end++;
  return { triggerStart: verb.head, triggerEnd: end };
}

/** "…, an official said on Friday": the saying's day dates what was said, for want of another. */
function reportedCandidate(prepared: PreparedSentence, frame: Clause, time: TimeExpression): Candidate | null {
  const content = prepared.clauses.find((c) => c.index === 0);
  if (!content?.verb) return null;
  const dated = prepared.times.some(
    (t) =>
      t !== time && isCalendarTime(t) && clauseAt(prepared, tokenSpan(prepared.tokens, t)?.start ?? -1) === content,
  );
  const happened =
    !content.verb.negated &&
    content.verb.tense !== "modal" &&
    content.verb.tense !== "present" &&
    !content.tokens.some((k) => prepared.tokens[k]!.quoted);
  if (happened && !dated) {
    const made = fromVerb(prepared, content, { by: "report", time });
    if (made) return made;
  }
  return {
    prepared,
    clause: frame,
    triggerStart: frame.verb!.head,
    triggerEnd: frame.verb!.end,
    lemma: frame.verb!.lemma,
    by: "verb",
    recalls: false,
    type: frame.verb!.lemma === "rule" ? "LEGAL" : "STATEMENT",
    dating: { by: "expression", time },
  };
}
