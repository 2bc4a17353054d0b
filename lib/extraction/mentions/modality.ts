import type { Modality } from "@/lib/core/timeline-event";
import { CLAIMING_VERBS, REPORTING_VERBS } from "../lexicon/event-verbs";
import { DOUBT_MODALS, DUTY_MODALS, FUTURE_MODALS } from "../lexicon/verb-forms";
import { join } from "../places/place-hit";
import type { Clause } from "../syntax/clause";
import { isWished, type VerbGroup } from "../syntax/verb-groups";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Candidate } from "./candidate";
import { stanceOf } from "./stance";
import { subjectText } from "./wording";

const PLANNING: ReadonlySet<string> = new Set(
  "plan intend aim hope expect schedule prepare want vow promise pledge agree threaten propose due slate set seek decide ask call urge order consider vote offer invite instruct command direct require request demand authorize authorise undertake commit arrange resolve summon task earmark".split(
    " ",
  ),
);
const WEAK_SPEAKERS =
  /\b(?:sources?|rebels?|opposition|activists?|witness(?:es)?|militants?|critics?|residents?|villagers?|neighbou?rs?|relatives?|famil(?:y|ies)|insurgents?|reports?|media|newspaper|agency|prosecutors?|lawyers?|plaintiffs?|survivors?|commander)\b/i;
/** The writer leaves it open: "reportedly fled". */
const HEARSAY = /^(?:allegedly|reportedly|supposedly|purportedly|apparently|presumably|seemingly)$/;
const HEARSAY_NOUN = /^(?:alleged|purported|supposed|suspected|reported|rumou?red|so-called)$/;

interface Standing {
  modality: Modality;
  attribution?: string;
}

/** Whether it is so: asserted, claimed by someone, denied, planned or hypothetical, and who stands behind it. */
export function standingOf(article: PreparedArticle, candidate: Candidate, headline: string): Standing {
  const { prepared, clause } = candidate;
  const stance = stanceOf(prepared, clause);
  const holder = stance?.holder ? speakerIn(article, prepared, stance.holder) : null;
  const speaker = holder ?? framed(article, prepared, clause) ?? accordingTo(article, prepared);
  const attribution = speaker ? { attribution: speaker.name } : {};
  // "stopped short of raising rates" is a fact, "raises rates" is none.
  if (stance?.kind === "averted" && !saysVerbOf(prepared, stance.holder, headline)) return { modality: "denied" };
  if (stance?.kind === "denied") return { modality: "denied", ...attribution };
  if (speaker && tellsOfNothing(prepared, candidate)) return { modality: "denied", ...attribution };
  if (stance?.kind === "doubted") return { modality: "hypothetical", ...attribution };
  const own = stance?.kind === "planned" ? "planned" : ownModality(candidate);
  // "is believed to have left" is an infinitive, and no plan.
  if (stance?.kind === "claimed" && (own === "asserted" || clause.kind === "infinitive"))
    return { modality: "claimed", ...attribution };
  if (own === "planned" && !speaker) {
    const planner = plannerOf(article, prepared, clause);
    return { modality: own, ...(planner ? { attribution: planner } : {}) };
  }
  if (own !== "asserted") return { modality: own, ...attribution };
  if (hearsay(prepared, candidate)) return { modality: "claimed", ...attribution };
  if (speaker?.claims) return { modality: "claimed", ...attribution };
  return { modality: "asserted", ...attribution };
}

const saysVerbOf = ({ tokens }: PreparedSentence, holder: Clause | undefined, headline: string): boolean =>
  holder?.verb !== undefined && headline.split(/\s+/).includes(tokens[holder.verb.head]!.text);

/** "no shots were fired": a happening that there was not. */
const tellsOfNothing = ({ tokens }: PreparedSentence, { clause, by }: Candidate): boolean =>
  by === "verb" && /^(?:no|nobody|none|neither)$/.test(tokens[clause.subject[0] ?? -1]?.lower ?? "");

/** "reportedly fled", "the alleged attack". */
function hearsay({ tokens }: PreparedSentence, { clause, by, triggerStart, triggerEnd }: Candidate): boolean {
  if (by === "noun") {
    const front = tokens.slice(Math.max(0, triggerStart - 1), triggerEnd);
    return front.some((t) => HEARSAY_NOUN.test(t.lower));
  }
  const verb = clause.verb;
  if (!verb) return false;
  const close = tokens.slice(Math.max(0, verb.start - 2), verb.end + 1);
  if (close.some((t) => HEARSAY.test(t.lower)) || clause.tokens.some((k) => HEARSAY.test(tokens[k]!.lower)))
    return true;
  return (
    /^(?:take|happen|occur|begin|start|follow|come)$/.test(verb.lemma) &&
    clause.subject.some((k) => HEARSAY_NOUN.test(tokens[k]!.lower) && tokens[k + 1]?.pos === "NOUN")
  );
}

/** "the union threatened to strike", "ordered the army to leave": whose plan or wish it is. */
function plannerOf(article: PreparedArticle, prepared: PreparedSentence, clause: Clause): string | null {
  if (clause.kind !== "infinitive" && clause.kind !== "complement" && clause.kind !== "coordinate") return null;
  const outer = prepared.clauses.find((c) => c.index === clause.parent);
  if (!outer?.verb || outer.verb.passive || !PLANNING.has(outer.verb.lemma)) return null;
  return nameOf(article, prepared, outer) || null;
}

/** "will open a year after the bridge is finished": the present of what is still to come. */
function waitsFor({ clauses }: PreparedSentence, { kind, marker, verb, parent }: Clause): boolean {
  if (
    kind !== "adverbial" ||
    verb?.tense !== "present" ||
    !/^(?:after|before|once|when|until|till)$/.test(marker ?? "")
  )
    return false;
  let outer = clauses.find((c) => c.index === parent);
  while (outer?.verb?.form === "infinitive") {
    const inner = outer.parent;
    outer = clauses.find((c) => c.index === inner);
  }
  return outer?.verb?.modal !== undefined || (outer?.verb?.lemma === "be" && outer.verb.tense === "present");
}

/** "will fall in May, allowing a vote to be held": what something to come makes possible. */
function isAllowed({ clauses }: PreparedSentence, { kind, parent }: Clause): boolean {
  const enabling = clauses.find((c) => c.index === parent);
  if (kind !== "infinitive" || !/^(?:allow|enable|permit|let|pave)$/.test(enabling?.verb?.lemma ?? "")) return false;
  if (enabling?.verb?.modal !== undefined) return true;
  return enabling?.verb?.form === "gerund" && clauses[enabling.parent]?.verb?.modal !== undefined;
}

/** "called it an answer to the raids", but "called for a march", "called a strike": what stands behind a name is not what is called. */
const namesAs = ({ tokens }: PreparedSentence, { end }: VerbGroup, noun: number): boolean =>
  tokens[end]?.pos !== "ADP" && tokens.slice(end, noun).some((t) => t.pos === "ADP");

function ownModality({ prepared, clause, by, dating, triggerStart }: Candidate): Modality {
  const verb = clause.verb;
  if (by === "noun") {
    if (underPlan(prepared, clause)) return "planned";
    if (
      verb &&
      /^(?:call|push|plead|appeal|prepare|plan|press|schedule|wait)$/.test(verb.lemma) &&
      !inSubject(clause, prepared) &&
      !(verb.lemma === "call" && namesAs(prepared, verb, triggerStart))
    )
      return "planned";
    if (dating.by === "expression" && dating.time.direction === "future" && prepared.sentence.zone !== "caption")
      return "planned";
    const before = prepared.tokens
      .slice(Math.max(0, clause.tokens[0] ?? 0))
      .find((t) => /^(?:planned|proposed|scheduled|upcoming|alleged)$/.test(t.lower));
    if (
      verb &&
      verb.tense === "modal" &&
      FUTURE_MODALS.has(verb.modal ?? "") &&
      !clause.subject.includes(prepared.tokens.length)
    )
      return inSubject(clause, prepared) ? "asserted" : "planned";
    return before?.lower === "planned" ||
      before?.lower === "proposed" ||
      before?.lower === "scheduled" ||
      before?.lower === "upcoming"
      ? "planned"
      : "asserted";
  }
  if (!verb) return "asserted";
  if (waitsFor(prepared, clause) || isAllowed(prepared, clause)) return "planned";
  if (conditional(prepared, clause) || counterfactual(prepared, clause) || inverted(prepared, clause))
    return "hypothetical";
  if (verb.modal && DOUBT_MODALS.has(verb.modal)) return "hypothetical";
  if (verb.modal && (FUTURE_MODALS.has(verb.modal) || DUTY_MODALS.has(verb.modal))) return "planned";
  if (
    (verb.passive || clause.kind === "reduced" || prepared.tokens[verb.end]?.lower === "for") &&
    (/^(?:expect|schedule|plan|slate|forecast)$/.test(verb.lemma) || (verb.lemma === "set" && verb.tense === "present"))
  )
    return "planned";
  if (verb.lemma === "be" && verb.tense === "present") return "planned";
  if (isWished(prepared.tokens, verb)) return "planned";
  if (setsNewDay(prepared, clause, dating)) return "planned";
  // "a law to be signed on Friday"
  if (clause.kind === "reduced" && verb.form === "infinitive") return "planned";
  if (clause.kind === "infinitive") {
    // "had to pay by May": the day is a limit, and whether it was kept is not told.
    const outer = prepared.clauses.find((c) => c.index === clause.parent)?.verb?.lemma ?? "";
    if (/^(?:have|need|oblige|require)$/.test(outer) && dating.by === "expression" && dating.preposition === "by")
      return "planned";
    return infinitiveModality(prepared, clause);
  }
  if (verb.tense === "present" && dating.by === "expression" && !dating.link && dating.time.direction === "future")
    return "planned";
  return "asserted";
}

/** "are to sign a text at a summit in May": what a plan speaks of lies ahead with it. */
const underPlan = (prepared: PreparedSentence, clause: Clause): boolean => {
  if (clause.kind !== "infinitive") return false;
  const outer = prepared.clauses.find((c) => c.index === clause.parent)?.verb;
  return outer !== undefined && ((outer.lemma === "be" && outer.tense === "present") || outer.modal !== undefined);
};

/** "postponed … until May", "ordered checks by June", "called for a march on Sunday": the day is that of what is to come. */
function setsNewDay(prepared: PreparedSentence, clause: Clause, dating: Candidate["dating"]): boolean {
  if (dating.by !== "expression" || !clause.verb) return false;
  const { time } = dating;
  const first = prepared.tokens.findIndex((t) => t.time === time);
  const before = /^(?:to|until|by|for)$/.test(prepared.tokens[first]?.lower ?? "")
    ? prepared.tokens[first]!.lower
    : (prepared.tokens[first - 1]?.lower ?? "");
  const { lemma, end } = clause.verb;
  const particle = prepared.tokens[end]?.lower ?? "";
  if (putsOff(prepared, clause) && /^(?:to|until|till)$/.test(before)) return true;
  if (/^(?:order|ask|tell|urge|instruct|give|demand)$/.test(lemma) && (before === "by" || before === "until"))
    return true;
  // "had called for calm on 2 January", written on the 15th: when it was called for. A weekday alone may be the coming one.
  const over = time.direction === "past" && /\d/.test(time.text);
  return lemma === "call" && particle === "for" && before === "on" && !over;
}

/** "postponed", "put off": what follows "until" is the new day. */
export function putsOff({ tokens }: PreparedSentence, { verb }: Clause): boolean {
  if (!verb) return false;
  return (
    /^(?:postpone|delay|defer|reschedule|adjourn)$/.test(verb.lemma) ||
    (/^(?:put|push|move|set)$/.test(verb.lemma) && /^(?:off|back|forward)$/.test(tokens[verb.end]?.lower ?? ""))
  );
}

const inSubject = (clause: Clause, prepared: PreparedSentence): boolean =>
  clause.subject.some((k) => prepared.tokens[k]!.pos === "TIME");

const conditional = (prepared: PreparedSentence, clause: Clause): boolean => {
  for (let c: Clause | undefined = clause; c; c = prepared.clauses.find((x) => x.index === c!.parent)) {
    if (c.marker === "if" || c.marker === "unless") return true;
    // "if the bank, which froze the loan in May, comes back": what has been, told on the side.
    if (c.kind === "relative" && /^(?:past|perfect|pluperfect)$/.test(c.verb?.tense ?? "")) return false;
  }
  return false;
};

/** "Had the pilot turned back, all would have lived": an "if" that the word order says. */
const inverted = ({ tokens, clauses }: PreparedSentence, { index, verb, subject }: Clause): boolean =>
  /^(?:had|were|should)$/.test(tokens[0]?.lower ?? "") &&
  verb !== undefined &&
  (subject[0] === 1 || verb.start === 0) &&
  clauses.some((c) => c.index !== index && /^(?:would|could|might|should|'d)$/.test(c.verb?.modal ?? ""));

/** "would have opened", "would fall if": what did not come, or hangs on something else. */
function counterfactual({ tokens, clauses }: PreparedSentence, { index, verb }: Clause): boolean {
  if (!verb?.modal || !/^(?:would|could|should|might|'d)$/.test(verb.modal)) return false;
  if (tokens.slice(verb.start, verb.head).some((t) => t.lower === "have")) return true;
  return clauses.some((c) => c.parent === index && (c.marker === "if" || c.marker === "unless"));
}

const KNOWN_OUTCOME =
  /^(?:able|unable|first|last|only|quick|slow|glad|happy|proud|sorry|relieved|shocked|surprised|right|wrong|lucky|fortunate|powerless|forced|obliged|compelled)$/;

/** "plans to hold", "is to meet": planned; "was forced to flee": it happened. */
function infinitiveModality(prepared: PreparedSentence, clause: Clause): Modality {
  const outer = prepared.clauses.find((c) => c.index === clause.parent);
  const verb = outer?.verb;
  if (!verb) return "planned";
  if (verb.modal && DOUBT_MODALS.has(verb.modal)) return "hypothetical";
  if (verb.modal) return "planned";
  // "were unable to agree", "was the first to land": it is told how that went.
  const before = prepared.tokens.slice(Math.max(0, clause.verb!.start - 2), clause.verb!.start);
  if (verb.lemma === "be" && verb.tense === "past" && before.some((t) => KNOWN_OUTCOME.test(t.lower)))
    return "asserted";
  if (PLANNING.has(verb.lemma) || REPORTING_VERBS.has(verb.lemma) || verb.lemma === "be" || verb.tense === "present")
    return "planned";
  return "asserted";
}

/** "according to the ministry" */
function accordingTo(article: PreparedArticle, { tokens, names }: PreparedSentence): Speaker | null {
  const at = tokens.findIndex((t, k) => t.lower === "according" && tokens[k + 1]?.lower === "to");
  if (at < 0) return null;
  let end = at + 2;
  while (
    end < tokens.length &&
    (/^['\u2019]$/.test(tokens[end]!.text) ||
      (tokens[end]!.text === "-" && tokens[end - 1]!.end === tokens[end]!.start) ||
      (!/^(?:VERB|AUX|PUNCT|SCONJ|TIME)$/.test(tokens[end]!.pos) && tokens[end]!.lower !== "who"))
  )
    end++;
  // "according to the mayor, Ana Ruiz, …"
  const run = names.find((n) => n.start === end + 1 && tokens[end]?.text === "," && tokens[n.end]?.text === ",");
  const name = run ? inFull(article, run) : fullNames(article, { tokens, names }, at + 2, end);
  return name ? { name, claims: true } : null;
}

const OFFICIAL =
  /\b(?:office|ministry|minister|agency|police|army|court|government|bank|institute|department|authorit(?:y|ies)|officials?|council|service)\b/i;

/** Only the speaker's word stands behind it: a claiming verb, an interested speaker, or another paper's report. */
const claims = (lemma: string, name: string): boolean =>
  CLAIMING_VERBS.has(lemma) ||
  (WEAK_SPEAKERS.test(name) && !OFFICIAL.test(name.replace(/ (?:in|of) .*/, ""))) ||
  (lemma === "report" && !OFFICIAL.test(name));

interface Speaker {
  name: string;
  claims: boolean;
}

/** A speaker who takes more words than this was cut wrongly out of the sentence. */
const LONGEST_NAME = 90;

function speakerIn(article: PreparedArticle, prepared: PreparedSentence, outer: Clause): Speaker | null {
  const name = nameOf(article, prepared, outer);
  return name && name.length <= LONGEST_NAME && !/^(?:it|there|this|that|what|who|which|you|one|we|i)$/i.test(name)
    ? { name, claims: claims(outer.verb?.lemma ?? "", name) }
    : null;
}

/** ", a spokesman said" around the clause. */
function framed(article: PreparedArticle, prepared: PreparedSentence, clause: Clause): Speaker | null {
  const frame = prepared.clauses.find((c) => c.kind === "frame");
  return frame && clause.kind !== "frame" ? speakerIn(article, prepared, frame) : null;
}

/** Who speaks, in full: "the fund's spokesman, Urs Kunz, said" and, further down, "Kunz said". */
function nameOf(article: PreparedArticle, prepared: PreparedSentence, clause: Clause): string {
  const { names, tokens } = prepared;
  const [first, last] = [clause.subject[0], clause.subject.at(-1)];
  if (first === undefined || last === undefined) return "";
  const apposed = names.find(
    (n) => n.start === last + 2 && tokens[last + 1]?.text === "," && tokens[n.end]?.text === ",",
  );
  if (apposed && clause.verb && apposed.end <= clause.verb.start) return inFull(article, apposed);
  const alone = names.find((n) => n.start === first && n.end === last + 1);
  if (alone) return inFull(article, alone);
  const plain = clause.subject.filter((k) => !HEARSAY.test(tokens[k]!.lower));
  return subjectText(article, prepared, { ...clause, subject: plain });
}

const inFull = ({ cast }: PreparedArticle, run: { name: string; key: string }): string => {
  const full = (cast.byKey.get(run.name) ?? cast.byKey.get(run.key))?.name;
  return full?.includes(run.name) ? full : run.name;
};

/** The words between two tokens; a name that stands alone in full. */
function fullNames(
  article: PreparedArticle,
  { tokens, names }: Pick<PreparedSentence, "tokens" | "names">,
  from: number,
  to: number,
): string {
  const alone = names.find((n) => n.start === from && n.end === to);
  return alone ? inFull(article, alone) : join(tokens, from, to);
}
