import type { Modality } from "@/lib/core/timeline-event";
import { CLAIMING_VERBS, REPORTING_VERBS } from "../lexicon/event-verbs";
import { DOUBT_MODALS, DUTY_MODALS, FUTURE_MODALS } from "../lexicon/verb-forms";
import { join } from "../places/place-hit";
import type { Clause } from "../syntax/clause";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Candidate } from "./candidate";
import { subjectText } from "./wording";

const PLANNING = new Set([
  "plan",
  "intend",
  "aim",
  "hope",
  "expect",
  "schedule",
  "prepare",
  "want",
  "vow",
  "promise",
  "pledge",
  "agree",
  "threaten",
  "propose",
  "due",
  "slate",
  "set",
  "seek",
  "decide",
  "ask",
  "call",
  "urge",
  "order",
  "consider",
  "vote",
]);
const WEAK_SPEAKERS =
  /\b(?:sources?|rebels?|opposition|activists?|witness(?:es)?|militants?|critics?|residents?|insurgents?|reports?|media|newspaper|agency)\b/i;

interface Standing {
  modality: Modality;
  attribution?: string;
}

/** Whether it is so: asserted, claimed by someone, denied, planned or hypothetical, and who stands behind it. */
export function standingOf(article: PreparedArticle, candidate: Candidate): Standing {
  const { prepared, clause } = candidate;
  const speaker = speakerOf(article, prepared, clause);
  const attribution = speaker ? { attribution: speaker.name } : {};
  const own = ownModality(candidate);
  if (speaker?.denies) return { modality: "denied", ...attribution };
  if (own !== "asserted") return { modality: own, ...attribution };
  if (speaker?.claims) return { modality: "claimed", ...attribution };
  return { modality: "asserted", ...attribution };
}

function ownModality({ prepared, clause, by, dating }: Candidate): Modality {
  const verb = clause.verb;
  if (by === "noun") {
    if (underPlan(prepared, clause)) return "planned";
    if (
      verb &&
      /^(?:call|push|plead|appeal|prepare|plan|press|schedule|wait)$/.test(verb.lemma) &&
      !inSubject(clause, prepared)
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
  if (conditional(prepared, clause)) return "hypothetical";
  if (verb.modal && DOUBT_MODALS.has(verb.modal)) return "hypothetical";
  if (verb.modal && (FUTURE_MODALS.has(verb.modal) || DUTY_MODALS.has(verb.modal))) return "planned";
  if (verb.passive && verb.tense === "present" && /^(?:set|expect|schedule|plan|slate|forecast)$/.test(verb.lemma))
    return "planned";
  if (verb.lemma === "be" && verb.tense === "present") return "planned";
  if (setsNewDay(prepared, clause, dating)) return "planned";
  if (clause.kind === "infinitive") return infinitiveModality(prepared, clause);
  if (verb.progressive && verb.tense === "present" && dating.by === "expression" && dating.time.direction === "future")
    return "planned";
  if (verb.tense === "present" && dating.by === "expression" && dating.time.direction === "future") return "planned";
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
  if (
    (/^(?:postpone|delay|defer|reschedule|extend|adjourn)$/.test(lemma) ||
      (/^(?:put|push|move|set)$/.test(lemma) && /^(?:off|back|forward)$/.test(particle))) &&
    /^(?:to|until|till)$/.test(before)
  )
    return true;
  if (/^(?:order|ask|tell|urge|instruct|give|demand)$/.test(lemma) && (before === "by" || before === "until"))
    return true;
  return lemma === "call" && particle === "for" && before === "on";
}

const inSubject = (clause: Clause, prepared: PreparedSentence): boolean =>
  clause.subject.some((k) => prepared.tokens[k]!.pos === "TIME");

const conditional = (prepared: PreparedSentence, clause: Clause): boolean => {
  for (let c: Clause | undefined = clause; c; c = prepared.clauses.find((x) => x.index === c!.parent)) {
    if (c.marker === "if" || c.marker === "unless") return true;
  }
  return false;
};

/** "plans to hold", "is to meet": planned; "was forced to flee": it happened. */
function infinitiveModality(prepared: PreparedSentence, clause: Clause): Modality {
  const outer = prepared.clauses.find((c) => c.index === clause.parent);
  const verb = outer?.verb;
  if (!verb) return "planned";
  if (verb.modal && DOUBT_MODALS.has(verb.modal)) return "hypothetical";
  if (verb.modal) return "planned";
  if (PLANNING.has(verb.lemma) || REPORTING_VERBS.has(verb.lemma) || verb.lemma === "be" || verb.tense === "present")
    return "planned";
  return "asserted";
}

/** "according to the ministry" */
function accordingTo({ tokens }: PreparedSentence): Speaker | null {
  const at = tokens.findIndex((t, k) => t.lower === "according" && tokens[k + 1]?.lower === "to");
  if (at < 0) return null;
  let end = at + 2;
  while (
    end < tokens.length &&
    !/^(?:VERB|AUX|PUNCT|SCONJ|TIME)$/.test(tokens[end]!.pos) &&
    tokens[end]!.lower !== "who"
  )
    end++;
  const name = join(tokens, at + 2, end);
  return name ? { name, claims: true, denies: false } : null;
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
  denies: boolean;
}

/** Who says it: the frame around the clause, or the verb of saying above it. */
function speakerOf(article: PreparedArticle, prepared: PreparedSentence, clause: Clause): Speaker | null {
  for (let c: Clause | undefined = clause; c; ) {
    const outer: Clause | undefined = prepared.clauses.find((x) => x.index === c!.parent);
    // What a relative clause or participle adds is taken for granted by whoever speaks.
    if (!outer || c.kind === "relative" || c.kind === "reduced") break;
    if (c.kind === "complement" || c.kind === "gerund" || c.kind === "infinitive") {
      const lemma = outer.verb?.lemma ?? "";
      if (outer.verb && REPORTING_VERBS.has(lemma) && !(c.kind === "infinitive" && lemma !== "claim")) {
        const name = subjectText(article, prepared, outer);
        if (name)
          return {
            name,
            claims: claims(lemma, name),
            denies: lemma === "deny" && !outer.verb.negated,
          };
      }
    }
    c = outer;
  }
  const frame = prepared.clauses.find((c) => c.kind === "frame");
  if (frame && clause.kind !== "frame") {
    const name = subjectText(article, prepared, frame);
    if (name) return { name, claims: claims(frame.verb?.lemma ?? "", name), denies: false };
  }
  return accordingTo(prepared);
}
