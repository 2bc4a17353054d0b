import { isIdle } from "../mentions/idle-verbs";
import type { Mention } from "../mentions/mention";
import { putsOff } from "../mentions/modality";
import type { VerbGroup } from "../syntax/verb-groups";
import type { Telling } from "./mention-date";

/** As past, as still to come, as a lasting state: by tense, modality and the kind of verb. */
export function tellingOf(mention: Mention): Telling {
  const { clause, by, modality, prepared } = mention;
  const planned = modality === "planned" || modality === "hypothetical";
  const tense = clause.verb?.tense;
  // A noun is as past as the clause it stands in; captions and chronologies tell in the present what has been.
  const told =
    prepared.sentence.zone === "caption" ||
    prepared.inEntry ||
    tense === undefined ||
    tense === "none" ||
    tense === "past" ||
    tense === "perfect" ||
    tense === "pluperfect";
  const past = !planned && !isAhead(mention) && (by === "noun" || prepared.inEntry ? told : tense !== "present");
  const verbal = by === "verb";
  const given = planned ? pastPlan(mention) : undefined;
  return {
    past,
    planned,
    ...(given ? { given } : {}),
    moved: verbal && putsOff(prepared, clause),
    state: verbal && isIdle(prepared, clause),
  };
}

/** "will begin paying in May": what is to begin. */
function isAhead({ clause, prepared }: Mention): boolean {
  if (clause.kind !== "gerund") return false;
  const outer = prepared.clauses.find((c) => c.index === clause.parent)?.verb;
  return outer?.tense === "modal" && /^(?:will|shall|'ll|\u2019ll)$/.test(outer.modal ?? "");
}

/** Whether a plan is told from behind it, and what came of it. */
function pastPlan({ clause, prepared }: Mention): Telling["given"] {
  const { verb, kind, parent } = clause;
  if (!verb) return undefined;
  const outer = kind === "infinitive" ? prepared.clauses.find((c) => c.index === parent)?.verb : undefined;
  // "had planned to march", "were to have left", "would have gone".
  if (outer?.tense === "pluperfect") return "dropped";
  const isPerfect = prepared.tokens.slice(verb.start, verb.head).some(({ lower }) => lower === "have");
  if (isPerfect && (verb.tense === "modal" || outer?.tense === "past")) return "dropped";
  // "was due to open", "the parade, scheduled for 9 May, was cancelled", "said he would resign", "ordered it to pay by 30 June".
  if (kind === "reduced") return "open";
  const finite = verb.tense === "none" ? outer : verb;
  return finite !== undefined && isTold(finite) ? "open" : undefined;
}

/** In the past, also where it looks ahead from there: "would", "was to". */
const isTold = ({ tense, modal }: VerbGroup): boolean =>
  tense === "past" ||
  tense === "pluperfect" ||
  (tense === "modal" && /^(?:would|could|might|should|'d|\u2019d)$/.test(modal ?? ""));
