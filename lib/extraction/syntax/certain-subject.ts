import { REPORTING_VERBS } from "../lexicon/event-verbs";
import type { Token } from "../text/token";
import { type Clause, isBreak, isNominal, range, THOUGHT } from "./clause";
import { dateStart } from "./date-before-verb";
import { countsWhatFollows, isPeople, quantityStart } from "./noun-phrases";

interface Parsed {
  tokens: readonly Token[];
  clauses: readonly Clause[];
}

/**
 * Whether the words found as a clause's subject certainly are it: they stand where a subject stands, and nothing between
 * them and the verb could be the subject instead. A shallow parse is often right and sometimes not; who did what is told
 * only where the words leave no doubt.
 */
export function hasCertainSubject(parsed: Parsed, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!verb || subject.length === 0 || !isPhrase(parsed, subject)) return false;
  if (clause.kind === "frame") return true;
  // A sentence whose own verb was not found was not understood.
  if (clause.index > 0 && !parsed.clauses[0]!.verb) return false;
  // "whose crew was saved": the crew, not those it belongs to.
  if (clause.marker === "whose" || isUnsureThat(parsed, clause)) return false;
  // "the camp in which he died"
  if (clause.kind === "relative" && parsed.tokens[clause.tokens[0]! - 1]?.pos === "ADP")
    return !clause.sharedSubject && subject[0] === clause.tokens[0]! + 1 && subject.at(-1) === verb.start - 1;
  // "a recording that the station obtained": what was obtained must be known too.
  if (clause.kind === "relative" && !clause.sharedSubject) return (clause.object?.length ?? 0) > 0;
  if (!numberFits(parsed.tokens, clause)) return false;
  if (clause.kind === "reduced" && opensSentence(parsed, clause)) return true;
  if (clause.kind === "relative" || clause.kind === "reduced") return opensBeside(parsed, clause);
  if (clause.kind === "gerund" || clause.kind === "infinitive") return sharesWithParent(parsed, clause);
  // "After leaving the mill, Mora taught", "has not taught since leaving the mill"
  if (
    clause.kind === "adverbial" &&
    clause.verb!.form === "gerund" &&
    /^(?:after|before|since)$/.test(clause.marker!)
  ) {
    const outer = parsed.clauses.find((c) => c.index === clause.parent)!;
    return clause.subject === outer.subject && hasCertainSubject(parsed, outer);
  }
  if (!clause.sharedSubject) return standsBeforeVerb(parsed, clause);
  return /^(?:coordinate|complement)$/.test(clause.kind) && sharesWithPartner(parsed, clause);
}

/** "nine girls, aged 9 to 12, that rebels took": a "that" behind what brings up no thought may stand for its object. */
export function isUnsureThat({ tokens, clauses }: Parsed, clause: Clause): boolean {
  if (clause.kind !== "complement" || clause.marker !== "that") return false;
  const before = tokens[clause.tokens[0]! - 1];
  if (before?.text !== "," && before?.pos !== "NOUN") return false;
  const outer = clauses.find((c) => c.index === clause.parent);
  return !(outer?.verb && REPORTING_VERBS.has(outer.verb.lemma)) && !THOUGHT.test(before.lower);
}

/** One run of words, save for asides, with a noun and without a verb of its own. */
function isPhrase({ tokens, clauses }: Parsed, subject: readonly number[]): boolean {
  const first = tokens[subject[0]!]!;
  if (/^(?:ADP|SCONJ|AUX|PART)$/.test(first.pos) || !subject.some((k) => isNominal(tokens[k]))) return false;
  if (clauses.some((c) => c.verb && subject.includes(c.verb.head) && c.verb.form !== "gerund" && c.kind !== "relative"))
    return false;
  // "Many had fled": a count without what is counted.
  if (subject.length === 1 && /^(?:ADJ|DET|NUM|ADV)$/.test(first.pos)) return false;
  const last = tokens[subject.at(-1)!]!;
  if (last.lower === "only" || (!isNominal(last) && !/^(?:ADJ|VERB|PUNCT|ADV)$/.test(last.pos))) return false;
  return !subject.some((k) => /^(?:SCONJ|AUX)$/.test(tokens[k]!.pos) || /^[:;]$/.test(tokens[k]!.text));
}

/** Only adverbs, dates and what a comma sets off stand between subject and verb, and a true beginning before it. */
function standsBeforeVerb(parsed: Parsed, clause: Clause): boolean {
  const { tokens } = parsed;
  const [first, last] = [clause.subject[0]!, clause.subject.at(-1)!];
  if (last >= clause.verb!.start) return false;
  let inAside = false;
  let commas = 0;
  for (const k of range(last + 1, clause.verb!.start)) {
    const t = tokens[k]!;
    if (t.text === ",") commas++;
    if (t.text === "," || t.text === "(" || t.text === ")") inAside = !inAside;
    else if (
      !inAside &&
      clause.tokens.includes(k) &&
      !/^(?:ADV|TIME|PART|PUNCT)$/.test(t.pos) &&
      !isBeforeDate(tokens, k)
    )
      return false;
  }
  const closing = tokens[clause.verb!.start - 1]!;
  // "Mora, 51, who resigned in April, died": the comma that closes one aside opens the next.
  const isChained =
    closing.text === "," && commas === 3 && tokens[last + 2]?.pos === "NUM" && tokens[last + 3]?.text === ",";
  if (inAside && !isChained && closing.pos !== "TIME") return false;
  const before = tokens[quantityStart(tokens, first) - 1];
  if (before?.lower === "as") return false;
  if (before === undefined || isBreak(before) || /^(?:SCONJ|TIME|ADV)$/.test(before.pos)) return true;
  if (before.lower === clause.marker || before.text === "-") return true;
  if (before.pos === "CCONJ") return first === 1 || opensAfter(parsed, clause, first - 1);
  // "said the bank had failed": what is said begins right behind the verb of saying.
  return (
    clause.kind === "complement" && parsed.clauses.some((c) => c.verb && c.verb.end <= first && first - c.verb.end < 5)
  );
}

/** "and" that joins two clauses, not two nouns: a verb with all it needs stands before it. */
function opensAfter({ tokens, clauses }: Parsed, clause: Clause, joint: number): boolean {
  if (/^(?:,|"|;)$/.test(tokens[joint - 1]!.text) || tokens[joint - 1]!.pos === "TIME") return true;
  // "said hopes about shares and issues were dashed": what is said has no verb yet.
  const saying = clause.kind === "complement" ? clauses.find((c) => c.index === clause.parent)?.verb : undefined;
  if (saying) return clauses.some((c) => c.verb && c.verb.start > saying.end && c.verb.end <= joint);
  return (
    clause.kind !== "main" &&
    clauses.some((c) => c.index === 0 && c.verb !== undefined && c.verb.end <= joint && c.verb.form !== "infinitive")
  );
}

const isBeforeDate = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.pos === "ADP" && tokens[k + 1]?.pos === "TIME";

/** "those", "both": a word in the place of a noun. */
const standsForNoun = (token: Token | undefined): boolean =>
  /^(?:those|these|ones?|others?|both|all|some|many|most|several|few|none)$/.test(token?.lower ?? "");

/** "a bridge that fell": the phrase stands at the relative or participle, and not inside "the owner of a bridge that fell". */
function opensBeside(parsed: Parsed, clause: Clause): boolean {
  const { tokens } = parsed;
  const first = clause.tokens[0]!;
  let k = (clause.kind === "relative" ? first : clause.verb!.start) - 1;
  while (k >= 0 && (tokens[k]!.pos === "ADV" || (clause.kind === "relative" && tokens[k]!.pos === "ADP"))) k--;
  // "charged a man on Monday who was seen": the date is the other verb's.
  if (clause.kind === "relative" && clause.subject.at(-1)! < k) k = dateStart(tokens, k + 1) - 1;
  const comma = tokens[k]?.text === ",";
  if (comma) k--;
  // "Ana Mora, 51, who resigned"
  if (comma && tokens[k]?.pos === "NUM" && tokens[k - 1]?.text === ",") k -= 2;
  // "tabled in May and passed in June": a second participle on the same noun.
  // "who won in 2003 and was banned in May"
  const outer = parsed.clauses.find((c) => c.index === clause.parent)?.verb;
  const waits = outer !== undefined && outer.start >= clause.verb!.end;
  const isSecond = clause.kind === "reduced" || (clause.marker === undefined && clause.sharedSubject && waits);
  if (isSecond && tokens[k]?.pos === "CCONJ")
    return parsed.clauses.some(
      (c) => c.index < clause.index && c.kind === clause.kind && c.subject === clause.subject && opensBeside(parsed, c),
    );
  if (clause.subject.at(-1) !== k) return false;
  const opens = clause.subject[0]!;
  const before = tokens[opens - 1];
  const counted = countsWhatFollows(tokens, opens - 1) !== null;
  // "Rojas, formerly vice president, field operations, who left": a title in a row of titles.
  const bare = !/^(?:DET|NUM|PROPN)$/.test(tokens[opens]!.pos);
  if (clause.marker === "who" && comma && before?.text === "," && bare) return false;
  // "the son of the singer Ana Ruiz, who left": behind a name stands what she did.
  const names = clause.subject.filter((i) => tokens[i]!.pos === "PROPN").length;
  const person =
    clause.marker === "who" &&
    comma &&
    tokens[k]!.pos === "PROPN" &&
    (names > 1 || clause.subject.some((i) => isPeople(tokens[i])));
  const inner =
    before !== undefined &&
    !person &&
    !(clause.marker === "which" && isPeople(tokens[opens - 2])) &&
    ((before.lower === "of" && !counted && tokens[opens - 2]?.pos !== "VERB") ||
      before.pos === "CCONJ" ||
      // "bridges in the north, built …", "three of those in the north, built …": what is in the north was built.
      (comma &&
        !counted &&
        before.pos === "ADP" &&
        (isNominal(tokens[opens - 2]) || standsForNoun(tokens[opens - 2]))));
  // "signs of unrest between the towns, which have": the signs or the towns.
  const hangs = clause.subject.some((i) => tokens[i]!.pos === "ADP" && countsWhatFollows(tokens, i) === null);
  if (inner || (comma && hangs)) return false;
  // "trade with Peru which fell": a name needs nothing to tell it apart.
  if (!comma && before?.pos === "ADP" && !counted && clause.subject.every((i) => tokens[i]!.pos === "PROPN"))
    return false;
  // "the cut from planned output made in May": a thing without an article is seldom what was made.
  const named = tokens[opens - 2];
  const thing = clause.subject.length > 0 && clause.subject.every((i) => /^(?:ADJ|NOUN|VERB)$/.test(tokens[i]!.pos));
  if (clause.kind === "reduced" && !comma && before?.pos === "ADP" && !counted && isNominal(named) && thing)
    if (!/s$/.test(tokens[k]!.lower) && !isPeople(tokens[k])) return false;
  // "a tariff cut on goods": a bare form that may be a noun.
  if (
    clause.kind === "reduced" &&
    clause.verb!.lemma === tokens[clause.verb!.head]!.lower &&
    tokens[clause.verb!.end]?.lower !== "by"
  )
    return false;
  const head = tokens[k]!;
  if (clause.marker === "who" && (head.pos === "TIME" || head.pos === "NUM")) return false;
  return agrees(tokens, clause);
}

/** "Heard, 30, and Depp, 52, have": a plural verb wants a plural. */
export function numberFits(tokens: readonly Token[], { verb, subject }: Clause): boolean {
  // "an official who saw the confessions was quoted": not the confessions.
  if (/^(?:was|is|has)$/.test(tokens[verb!.start]!.lower)) {
    if (subject.length === 1 && /^(?:they|we|these|those)$/.test(tokens[subject[0]!]!.lower)) return false;
    const plain = subject.map((k) => tokens[k]!);
    const of = plain.findIndex((t) => t.pos === "ADP");
    const head = (of < 0 ? plain : plain.slice(0, of)).at(-1);
    const many = head?.pos === "NOUN" && /[^sui]s$/.test(head.lower) && head.lemma !== head.lower;
    const one = plain.some(
      (t) => t.pos === "NUM" || /^(?:a|an|one|each|every|this|and|more|news|series)$/.test(t.lower),
    );
    if (many && !one) return false;
  }
  if (!/^(?:are|were|have)$/.test(tokens[verb!.start]!.lower)) return true;
  return subject.some((k) => {
    const t = tokens[k]!;
    return (
      t.pos === "NUM" ||
      t.pos === "PRON" ||
      /s$/.test(t.lower) ||
      /^(?:and|people|police|men|women|children|troops|all|most|some|many|few|several|both|none|others|media|staff|crew)$/.test(
        t.lower,
      )
    );
  });
}

/** "Founded in 1962 by ranchers, the bank failed": a participle before the comma behind which the sentence's subject stands. */
function opensSentence(parsed: Parsed, clause: Clause): boolean {
  const { tokens, clauses } = parsed;
  const main = clauses[0]!;
  const first = main.subject[0] ?? -1;
  if (clause.subject !== main.subject || clause.verb!.end > first || tokens[first - 1]?.text !== ",") return false;
  return (
    tokens[0]!.pos === "VERB" &&
    clauses.find((c) => c.verb?.start === 0)?.subject === main.subject &&
    hasCertainSubject(parsed, main)
  );
}

/** "the towns that was": a number that does not fit tells of another antecedent. */
function agrees(tokens: readonly Token[], clause: Clause): boolean {
  const opens = tokens[clause.verb!.start]!.lower;
  const head = tokens[clause.subject.at(-1)!]!;
  if (head.pos !== "NOUN" || clause.kind !== "relative") return true;
  const plural = /[^s]s$/.test(head.lower) || /^(?:people|police|men|women|children)$/.test(head.lower);
  if (/^(?:was|is|has)$/.test(opens)) return !plural;
  if (/^(?:were|are|have)$/.test(opens)) return plural;
  return true;
}

/** ", forcing nine to leave", "after winning": whoever acts in the clause around it; not "fined them for leaving". */
function sharesWithParent(parsed: Parsed, clause: Clause): boolean {
  const outer = parsed.clauses.find((c) => c.index === clause.parent);
  if (!outer?.verb || outer.subject !== clause.subject) return false;
  // "He said a bill would be sent, enabling": who or what enables stands in what was said.
  if (clause.marker === "," && (REPORTING_VERBS.has(outer.verb.lemma) || outer.verb.passive)) return false;
  if (clause.kind === "gerund" && !/^(?:,|after|before|while|when|since)$/.test(clause.marker ?? "")) return false;
  return hasCertainSubject(parsed, outer);
}

/** "X did this and did that": no other subject in between. */
function sharesWithPartner(parsed: Parsed, clause: Clause): boolean {
  const { tokens, clauses } = parsed;
  // "said the permit was issued in May and restored in June": beside it in what is said.
  const partner =
    clause.kind === "complement"
      ? clauses.findLast((c) => c.index < clause.index && c.kind === "complement" && c.subject === clause.subject)
      : clauses.find((c) => c.index === clause.parent);
  // "found that bills had been forged and handed in a report": who found it.
  if (clause.kind === "complement" && clause.verb?.passive !== partner?.verb?.passive) return false;
  if (!partner?.verb || !hasCertainSubject(parsed, partner)) return false;
  let k = clause.verb!.start - 1;
  while (k > 0 && (tokens[k]!.pos === "ADV" || tokens[k]!.pos === "TIME" || isBeforeDate(tokens, k))) k--;
  const series = tokens[k]!.text === "," && seriesGoesOn(parsed, clause);
  if (tokens[k]!.pos !== "CCONJ" && !(series && clause.verb!.start === clause.verb!.head)) return false;
  if (clause.verb!.passive !== partner.verb.passive && clause.verb!.start === clause.verb!.head && clause.verb!.passive)
    return false;
  if (range(partner.verb.end, clause.verb!.start).some((i) => tokens[i]!.text === ";")) return false;
  // "have led or inspired nine attacks": either, and not the second alone.
  if (/^n?or$/.test(tokens[k]!.lower)) return false;
  if (opensInRelative(parsed, partner, clause, k)) return false;
  return !clauses.some(
    (c) =>
      c.verb &&
      c.index !== partner.index &&
      !c.sharedSubject &&
      c.verb.form !== "infinitive" &&
      c.verb.start > partner.verb!.end &&
      c.verb.end <= clause.verb!.start &&
      c.verb.tense === clause.verb!.tense,
  );
}

/** ", resigned in May, and won her case": a list of verbs whose last is joined by "and", and no new subject behind the "and". */
function seriesGoesOn({ tokens, clauses }: Parsed, clause: Clause): boolean {
  const and = tokens.findIndex((t, k) => k >= clause.verb!.end && t.pos === "CCONJ");
  if (and < 0) return false;
  const next = clauses.find((c) => c.verb && c.verb.start > and);
  return next?.verb !== undefined && range(and + 1, next.verb.start).every((k) => isLight(tokens, k));
}

const isLight = (tokens: readonly Token[], k: number): boolean =>
  /^(?:ADV|TIME|PUNCT)$/.test(tokens[k]!.pos) || isBeforeDate(tokens, k);

/** "jailed men who fought there and freed the rest": the relative's verb or the one before it, which nothing tells but a comma or like auxiliaries. */
function opensInRelative({ tokens, clauses }: Parsed, partner: Clause, clause: Clause, joint: number): boolean {
  const inner = clauses.findLast(
    (c) =>
      c.kind === "relative" &&
      c.verb !== undefined &&
      c.verb.start >= partner.verb!.end &&
      c.verb.end <= clause.verb!.start,
  );
  if (!inner || tokens[joint]!.text === ",") return false;
  const opens = (c: Clause): string => tokens[c.verb!.start]!.lower;
  const alike =
    clause.verb!.start < clause.verb!.head && opens(clause) === opens(partner) && opens(inner) !== opens(clause);
  return !alike && tokens[joint - 1]!.text !== ",";
}
