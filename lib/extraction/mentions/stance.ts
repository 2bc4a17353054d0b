import { REPORTING_VERBS } from "../lexicon/event-verbs";
import type { Clause } from "../syntax/clause";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";

/**
 * What the words above a happening make of it: `said`, of which the speaker's kind decides; `claimed`, whoever speaks;
 * `denied`; `averted`, what was not done; `doubted`; `planned`. `holder` is the clause whose subject stands behind it.
 */
export interface Stance {
  kind: "said" | "claimed" | "denied" | "averted" | "doubted" | "planned";
  holder?: Clause;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs that set aside what a noun of saying brings up: "rejected claims that". */
const SET_ASIDE = words(
  "deny reject dismiss refute dispute rebut repudiate rebuff contradict disprove rubbish discount",
);
const SUPPOSING = words("suspect believe think assume suppose presume allege claim fear speculate guess");
const DEMANDING = words("order demand require insist propose recommend urge request rule_that decree ask");
/** "was accused of setting fire": what a charge says someone did. */
const CHARGING = words("accuse suspect charge indict try sue blame investigate prosecute wanted question");
const CLEARING = words("acquit clear absolve exonerate");
const PROPOSING = words("propose suggest recommend advocate favour favor urge");
const CONSIDERING = words("consider contemplate mull discuss debate weigh");
/** Nouns whose that-clause is what was said. */
const SAID_NOUNS =
  /^(?:claims?|reports?|accusations?|allegations?|suggestions?|charges?|rumou?rs?|assertions?|speculation|belief|suspicions?|fears?|complaints?|theory|theories|statements?|notion|idea|insinuations?)$/;
const KNOWN_NOUNS = /^(?:news|fact|evidence|proof|confirmation|admission|acknowledg\w+|findings?)$/;

/** What there is none of when something is not known to be so: "no evidence that", "no sign that". */
const TRACES =
  /^(?:evidence|proof|confirmation|signs?|indications?|suggestions?|hints?|traces?|records?|grounds|truth)$/;
const UNTRUE =
  /^(?:false|untrue|incorrect|wrong|inaccurate|baseless|unfounded|groundless|fabricated|bogus|fake|nonsense|fiction|unproven)$/;
const TRUE = /^(?:true|correct|accurate|right)$/;
const OPEN = /^(?:possible|likely|unlikely|probable|improbable|doubtful|conceivable|plausible|uncertain)$/;

/** The stance of the words around a clause, the nearest first; null when nothing stands above it. */
export function stanceOf(prepared: PreparedSentence, clause: Clause): Stance | null {
  let aside = false;
  for (let c: Clause | undefined = clause; c; ) {
    const outer = verbalParent(prepared, c);
    if (!outer) return null;
    const stance = between(prepared, c, outer);
    // "denied that it was closed, although it had asked for help": what is granted beside is not denied.
    if (stance) return aside && stance.kind !== "said" && stance.kind !== "claimed" ? null : stance;
    if (
      c.kind === "adverbial" &&
      /^(?:although|though|while|whereas|because|since|after|before|when|as)$/.test(c.marker ?? "")
    )
      aside = true;
    // What a relative clause or participle adds is taken for granted by whoever speaks.
    if (c.kind === "relative" || c.kind === "reduced" || isUnmarkedParticiple(prepared, c)) return null;
    c = outer;
  }
  return null;
}

/** The clause around this one; "dismissed as false a report that": past what has no verb. */
function verbalParent({ clauses }: PreparedSentence, clause: Clause): Clause | undefined {
  let outer = clauses.find((c) => c.index === clause.parent);
  while (outer && !outer.verb && outer.parent >= 0) outer = clauses.find((c) => c.index === outer!.parent);
  return outer;
}

function between(prepared: PreparedSentence, inner: Clause, outer: Clause): Stance | null {
  const lemma = outer.verb?.lemma ?? "";
  const { tokens } = prepared;
  const first = inner.tokens[0] ?? 0;
  const that = tokens[first]!.lower === "that" ? first : tokens[first - 1]?.lower === "that" ? first - 1 : -1;
  const opener = whetherBefore(prepared, inner);
  if (opener) return /\bregardless$/.test(tokens[opener - 2]?.lower ?? "") ? null : { kind: "doubted" };
  const noun = tokens[(that >= 0 ? that : first) - 1];
  if (that >= 0 && noun && TRACES.test(noun.lower) && hasOwnSubject(inner, that) && missing(tokens, noun.index, outer))
    return { kind: "denied", ...(lemma === "be" || outer.verb?.passive ? {} : { holder: outer }) };
  if (that >= 0 && noun?.pos === "NOUN" && SAID_NOUNS.test(noun.lower) && provedUntrue(tokens, outer))
    return { kind: "denied" };
  // "it is untrue that", "it is possible that"
  if (that >= 0 && lemma === "be" && noun && noun.index >= outer.verb!.end) {
    if (UNTRUE.test(noun.lower) || TRUE.test(noun.lower))
      return UNTRUE.test(noun.lower) === outer.verb!.negated ? null : { kind: "denied" };
    if (OPEN.test(noun.lower)) return { kind: "doubted" };
  }
  if (that >= 0 && noun?.pos === "NOUN" && hasOwnSubject(inner, that)) {
    if (SAID_NOUNS.test(noun.lower))
      return SET_ASIDE.has(lemma) && !outer.verb!.negated
        ? { kind: "denied", holder: outer }
        : /^(?:confirm|acknowledge|admit|prove|corroborate)$/.test(lemma)
          ? { kind: "said", holder: outer }
          : { kind: "claimed", ...(outer.verb?.passive ? {} : { holder: outer }) };
    if (KNOWN_NOUNS.test(noun.lower)) return null;
  }
  if (!outer.verb || isUnmarkedParticiple(prepared, inner)) return null;
  const saidClause = inner.kind === "complement" || (inner.kind === "coordinate" && that >= 0 && that === first - 1);
  if (inner.kind === "infinitive") return overInfinitive(prepared, inner, outer);
  if (inner.kind === "gerund" || (inner.kind === "complement" && inner.marker !== "that" && isGerund(inner)))
    return overGerund(prepared, inner, outer);
  if (!saidClause) return null;
  if (lemma === "deny" && !outer.verb.negated) return { kind: "denied", holder: outer };
  if (SET_ASIDE.has(lemma) && that >= 0) return { kind: "denied", holder: outer };
  if (DEMANDING.has(lemma) && isBareForm(prepared, inner)) return { kind: "planned", holder: outer };
  if (SUPPOSING.has(lemma)) return { kind: "claimed", ...(outer.verb.passive ? {} : { holder: outer }) };
  return REPORTING_VERBS.has(lemma) ? { kind: "said", holder: outer } : null;
}

/** "no evidence", "did not find any proof", "there was little sign". */
const missing = (tokens: readonly Token[], noun: number, { verb }: Clause): boolean =>
  verb?.negated === true ||
  tokens.slice(Math.max(0, noun - 4), noun).some((t) => /^(?:no|little|neither|without|zero)$/.test(t.lower));

/** "reports that the king had died were false", "rumours that the bank had failed proved untrue". */
const provedUntrue = (tokens: readonly Token[], { verb }: Clause): boolean =>
  verb !== undefined &&
  /^(?:be|prove|turn|remain|appear|seem)$/.test(verb.lemma) &&
  !verb.negated &&
  tokens.slice(verb.end, verb.end + 5).some((t) => UNTRUE.test(t.lower));

const isGerund = (c: Clause): boolean => c.verb?.form === "gerund";

/** "said to have left", "is believed to be hiding"; "ordered the army to leave". */
function overInfinitive(prepared: PreparedSentence, inner: Clause, outer: Clause): Stance | null {
  const { lemma, passive } = outer.verb!;
  const perfect = prepared.tokens.slice(inner.verb!.start, inner.verb!.head).some((t) => t.lower === "have");
  if (passive && /^(?:say|believe|think|report|suspect|allege|understand|suppose|presume|rumou?r|assume)$/.test(lemma))
    return { kind: "claimed" };
  if (perfect && /^(?:appear|seem)$/.test(lemma)) return { kind: "claimed" };
  if (lemma === "claim") return { kind: "claimed", holder: outer };
  return null;
}

/** "accused of setting fire", "stopped short of raising", "ruled out holding", "denied taking". */
function overGerund(prepared: PreparedSentence, inner: Clause, outer: Clause): Stance | null {
  const { lemma, passive, end, negated } = outer.verb!;
  const holder = passive ? {} : { holder: outer };
  const before = prepared.tokens[inner.verb!.start - 1]?.lower ?? "";
  const particle = prepared.tokens[end]?.lower ?? "";
  if (lemma === "deny" && !negated) return { kind: "denied", holder: outer };
  if (lemma === "rule" && particle === "out") return { kind: "denied", holder: outer };
  if (CLEARING.has(lemma) && before === "of") return { kind: "denied", ...holder };
  if (CHARGING.has(lemma) && /^(?:of|with|for|over)$/.test(before)) return { kind: "claimed", ...holder };
  if (
    (before === "of" && prepared.tokens[inner.verb!.start - 2]?.lower === "short") ||
    (before === "against" && /^(?:decide|advise|vote|warn)$/.test(lemma)) ||
    (before === "from" &&
      /^(?:prevent|stop|keep|block|bar|refrain|ban|discourage|deter|prohibit|shrink)$/.test(lemma)) ||
    /^(?:avoid|forgo|resist)$/.test(lemma)
  )
    return { kind: "averted", holder: outer };
  if (CONSIDERING.has(lemma)) return { kind: "doubted" };
  if (PROPOSING.has(lemma) && before === (prepared.tokens[end - 1]?.lower ?? ""))
    return { kind: "planned", holder: outer };
  return REPORTING_VERBS.has(lemma) && inner.kind !== "gerund" ? { kind: "said", holder: outer } : null;
}

/** "unclear whether the ship sank": the question right before the clause or at its start. */
function whetherBefore(prepared: PreparedSentence, inner: Clause): number | null {
  const start = Math.min(inner.tokens[0] ?? 0, inner.subject[0] ?? inner.tokens[0] ?? 0);
  const end = inner.verb?.start ?? start;
  for (let k = Math.max(0, start - 1); k < end; k++) if (prepared.tokens[k]!.lower === "whether") return k + 1;
  return null;
}

const hasOwnSubject = (inner: Clause, that: number): boolean =>
  inner.verb !== undefined && inner.subject.some((k) => k > that && k < inner.verb!.start);

/** "that the dam be closed", "that he leave": what is demanded. */
const isBareForm = (prepared: PreparedSentence, inner: Clause): boolean => {
  const verb = inner.verb;
  if (!verb) return false;
  const first = prepared.tokens[verb.start]!;
  return first.lower === "be" || verb.modal === "should" || (verb.tense === "present" && first.lower === first.lemma);
};

/** "… that it had ignored warnings issued in May": a participle behind the object of the clause before it. */
function isUnmarkedParticiple({ tokens, clauses }: PreparedSentence, c: Clause): boolean {
  if (c.kind !== "complement" || c.marker || c.verb?.form !== "ambiguous") return false;
  const start = c.subject[0] ?? -1;
  const before = clauses.find((o) => o !== c && o.parent === c.parent && o.kind === "complement" && o.verb);
  return (
    before?.verb !== undefined &&
    before.verb.end <= start &&
    !tokens.slice(before.verb.end, start).some((t) => t.text === "," || t.pos === "CCONJ")
  );
}
