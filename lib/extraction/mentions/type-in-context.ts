import type { EventType } from "@/lib/core/timeline-event";
import { isPersonNoun, nounType, ROLE_NOUNS } from "../lexicon/event-nouns";
import { LIGHT_VERBS, verbType } from "../lexicon/event-verbs";
import type { Clause } from "../syntax/clause";
import { headOf } from "../syntax/noun-phrases";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { restOf } from "./candidate";

/** Those who bear arms: their leaving is a retreat, their entering a house an occupation. */
const ARMED =
  /^(?:troops?|soldiers?|forces|army|military|fighters?|rebels?|militants?|militias?|insurgents?|police|marines|garrison|battalions?|brigade|navy|warships?|tanks|convoys?|peacekeepers|jihadists?|guerrillas?|contingents?|units?)$/;
const POST_OR_GROUND =
  /\b(?:bases?|positions?|front(?:line)?|posts?|outposts?|checkpoints?|alliance|treaty|pact|accord|agreement|coalition|union)\b/;
const CAPTIVES =
  /\b(?:prisoners?|hostages?|detainees?|captives?|inmates?|girls?|boys?|women|men|people|journalists?|activists?|soldiers?|suspects?|sailors?|crew|migrants?|pilots?|aid workers?|tankers?|ships?|vessels?|boats?|trawlers?|freighters?|him|her|them|from (?:prison|jail|custody|detention|captivity)|on bail)\b/;
const BONDS =
  /\b(?:ties|relations|talks|negotiations|cooperation|aid|assistance|members?|membership|licen[cs]es?|accreditation|officials?|officers?|ministers?|lawmakers?|players?|participation|funding|support|visas?|rights|him|her|from)\b/;
const BLACKLIST = /\b(?:terrorists?|foreign agents?|undesirable|sanctions?|blacklist\w*)\b/;
const LAWMAKERS =
  /^(?:parliament|senate|congress|lawmakers|deputies|mps|legislators|assembly|legislature|house|senators|commons|knesset|duma|bundestag)$/;

const IN_NEED =
  /\b(?:victims?|refugees?|survivors?|famil(?:y|ies)|residents?|civilians?|migrants?|people|villagers?|children|homeless|poor|wounded|injured|patients?|farmers?|stranded|displaced|evacuees?|needy)\b/;

const subjectHead = ({ tokens }: PreparedSentence, clause: Clause): Token | undefined =>
  headOf(clause.subject.map((k) => tokens[k]!));

/** "the release of four soldiers", but "of her album": what is released is somebody, or something that was held. */
function isFreed(tokens: readonly Token[], k: number): boolean {
  if (tokens[k + 1]?.lower !== "of") return false;
  const end = tokens.findIndex((t, i) => i > k + 1 && /^(?:PUNCT|ADP|VERB|AUX|TIME)$/.test(t.pos));
  return tokens
    .slice(k + 2, end < 0 ? undefined : end)
    .some(
      (t) => t.pos === "PROPN" || isPersonNoun(t.lemma) || (!/^(?:DET|PRON)$/.test(t.pos) && CAPTIVES.test(t.lower)),
    );
}

/** What a verb tells of beside the words it stands with: who acts, on what, to do what. */
export function typeInContext(prepared: PreparedSentence, clause: Clause, type: EventType | null): EventType | null {
  const { lemma } = clause.verb!;
  const rest = restOf(prepared, clause).toLowerCase();
  const subject = subjectHead(prepared, clause);
  const patient = clause.verb!.passive || clause.kind === "reduced" ? `${rest} ${wordsOf(prepared, clause)}` : rest;
  if (type === "RETREAT" && /^(?:leave|flee|vacate|abandon)$/.test(lemma))
    return (subject && ARMED.test(subject.lower)) || POST_OR_GROUND.test(rest) ? "RETREAT" : "OTHER";
  if (type === "CONCEDE" && lemma === "release" && /^from (?:the |a )?(?:\w+ )?(?:hospital|clinic)\b/.test(rest))
    return "OTHER";
  if (type === "CONCEDE" && lemma === "release")
    return CAPTIVES.test(patient) || actsOnPerson(prepared, clause) ? "CONCEDE" : "OTHER";
  if (type === "THREATEN" && /^(?:warn|caution)$/.test(lemma)) return isThreat(prepared, clause) ? type : "STATEMENT";
  // "was named as Ana Rojas": told who it is, and put into no office.
  if (type === "APPOINTMENT" && lemma === "name" && tellsWho(prepared, clause)) return "STATEMENT";
  if (type === "STATEMENT" && /^(?:announce|declare|proclaim)$/.test(lemma)) {
    const announced = byObject(prepared, clause);
    if (announced !== null && ANNOUNCED.has(announced)) return announced;
  }
  if (type === "SANCTION" && lemma === "suspend") return BONDS.test(patient) ? "SANCTION" : "OTHER";
  if (type === "SANCTION" && lemma === "designate") return BLACKLIST.test(rest) ? "SANCTION" : "OTHER";
  // "helped the club to the title", "helped draft the law": what help leads to, save for those who need it.
  if (type === "AID" && /^(?:help|assist)$/.test(lemma) && !IN_NEED.test(patient))
    return byInfinitive(prepared, clause) ?? "OTHER";
  if (lemma === "occupy" && subject && ARMED.test(subject.lower)) return "ASSAULT";
  if (lemma === "hold" && (type === null || type === "OTHER") && actsOnPerson(prepared, clause)) return "COERCE";
  if (lemma === "vote" && subject && LAWMAKERS.test(subject.lower)) return "LEGAL";
  if (lemma === "call" && type === null) return ringsUp(prepared, clause) ? "CONSULT" : "STATEMENT";
  // "captured by the militia": of a person it is an arrest, of a town an attack.
  if (type === "ASSAULT" && /^(?:capture|seize)$/.test(lemma) && actsOnPerson(prepared, clause)) return "COERCE";
  if (type === "ASSAULT" && lemma === "seize" && THINGS_TAKEN.test(patient)) return "COERCE";
  // "The state quit with the job unfinished"
  if (type === "APPOINTMENT" && lemma === "quit" && actsAsCountry(prepared, subject)) return "RETREAT";
  if (lemma === "enter" && subject && ARMED.test(subject.lower)) return "ASSAULT";
  if (
    /^(?:travel|fly|arrive)$/.test(lemma) &&
    subject &&
    isOfficial(prepared, clause) &&
    /^(?:in|to|for|at) /.test(rest)
  )
    return "CONSULT";
  if (type !== null && type !== "OTHER") return type;
  return byObject(prepared, clause) ?? byInfinitive(prepared, clause) ?? type;
}

/** What is as good as done when it is announced: "announced sanctions", "declared a ceasefire". */
const ANNOUNCED: ReadonlySet<EventType> = new Set([
  "AGREE",
  "SANCTION",
  "RETREAT",
  "APPOINTMENT",
  "CONCEDE",
  "MOBILIZE",
]);

/**
 * "warned Peru not to", "warned that it would strike back", "warned of reprisals": a threat; "warned that rain was
 * coming", "warned of floods": only said.
 */
export function isThreat(prepared: PreparedSentence, clause: Clause): boolean {
  const { tokens, places } = prepared;
  const { end } = clause.verb!;
  if (
    /\b(?:consequences|retaliat\w+|reprisals?|revenge|vengeance|tough action|military action)\b/.test(
      tokens.map((t) => t.lower).join(" "),
    )
  )
    return true;
  const aimed = tokens[end]?.pos === "DET" ? end + 1 : end;
  if (places.some((p) => p.start === aimed && !p.inBodyName)) return true;
  const said = prepared.clauses.find((c) => c.parent === clause.index && c.kind === "complement" && c.verb);
  const speaks = said?.subject.length === 1 ? tokens[said.subject[0]!]! : undefined;
  return (
    /^(?:will|would|shall|'ll|'d)$/.test(said?.verb?.modal ?? "") &&
    /^(?:it|they|he|she|we|i)$/.test(speaks?.lower ?? "")
  );
}

/** "named as Ana Rojas", against "named as coach", "named as Minister Rojas's successor". */
function tellsWho({ tokens, names }: PreparedSentence, { verb }: Clause): boolean {
  const as = tokens.findIndex((t, k) => k >= verb!.end && k < verb!.end + 4 && t.lower === "as");
  const run = as < 0 ? undefined : names.find((n) => n.start > as && n.start <= as + 3);
  return (
    run !== undefined &&
    !tokens.slice(as + 1, run.start).some((t) => t.pos === "DET") &&
    !/^['\u2019]s$/.test(tokens[run.end]?.text ?? "")
  );
}

const THINGS_TAKEN =
  /\b(?:bombs?|arms|weapons?|guns?|rifles?|explosives?|drugs?|cash|money|documents?|cars?|trucks?|computers?|passports?|ivory|gold|goods|cargo)\b/;

const actsAsCountry = ({ places }: PreparedSentence, subject: Token | undefined): boolean =>
  subject?.pos === "PROPN" && places.some((p) => p.start <= subject.index && subject.index < p.end);

/** "called Mora on Monday, urging him": a name, and nothing that it is called. */
function ringsUp({ tokens, names }: PreparedSentence, clause: Clause): boolean {
  const { end, passive } = clause.verb!;
  const name = passive ? undefined : names.find((n) => n.start === end);
  const next = name && tokens[name.end];
  return (
    name !== undefined &&
    (next === undefined || next.pos === "TIME" || /^(?:on|in|at|to|from|and|,|\.)$/.test(next.lower))
  );
}

const wordsOf = ({ tokens }: PreparedSentence, clause: Clause): string =>
  clause.subject.map((k) => tokens[k]!.lower).join(" ");

/** "freed Ana Rojas": a name that is no place stands right behind the verb, or is what a passive speaks of. */
function actsOnPerson({ tokens, names }: PreparedSentence, clause: Clause): boolean {
  const at = clause.verb!.passive ? clause.subject[0] : clause.verb!.end;
  const first = tokens[at ?? -1];
  return (
    first !== undefined &&
    (/^(?:he|she|him|her|them|who)$/.test(first.lower) ||
      names.some((n) => n.start === first.index && !/\d/.test(n.name)) ||
      tokens
        .slice(first.index, first.index + 4)
        .some((t) => t.pos === "NOUN" && (isPersonNoun(t.lemma) || /^(?:people|men|women|children)$/.test(t.lower))))
  );
}

const isOfficial = ({ tokens }: PreparedSentence, clause: Clause): boolean =>
  clause.subject.some(
    (k) =>
      /^(?:president|premier|minister|chancellor|envoy|ambassador|secretary|diplomat|king|pope|delegation|negotiators?|mediators?)$/.test(
        tokens[k]!.lower,
      ) ||
      (ROLE_NOUNS.has(tokens[k]!.lower) && tokens[k]!.lower.endsWith("minister")),
  );

/** "issued an appeal", "made an arrest", "held a vote": a verb that only carries its object tells what the object tells. */
function byObject({ tokens }: PreparedSentence, clause: Clause): EventType | null {
  const { lemma, end, passive } = clause.verb!;
  if (
    passive ||
    !(
      LIGHT_VERBS.has(lemma) ||
      /^(?:issue|put|raise|deliver|agree|sign|face|call|renew|reopen|form|announce|declare|proclaim)$/.test(lemma)
    )
  )
    return null;
  for (let k = end; k < tokens.length && k < end + 6; k++) {
    const t = tokens[k]!;
    if (t.pos === "NOUN" && tokens[k + 1]?.pos !== "NOUN") {
      const type = nounTypeAt(tokens, k);
      return type === "OTHER" ? null : type;
    }
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/.test(t.pos)) return null;
  }
  return null;
}

/** "came forward to accuse", "is due to meet", "began to shell": what the infinitive tells. */
function byInfinitive(prepared: PreparedSentence, clause: Clause): EventType | null {
  const { end, lemma } = clause.verb!;
  if (
    !/^(?:be|come|go|begin|start|continue|try|seek|attempt|want|plan|agree|decide|expect|schedule|set|due|intend|aim|move|prepare|refuse|manage|get|use|have|need|help|hope|emerge|return|arrive|gather|meet|travel|head|vote)$/.test(
      lemma,
    )
  )
    return null;
  const next = prepared.clauses.find(
    (c) =>
      c.parent === clause.index &&
      c.kind === "infinitive" &&
      c.verb &&
      c.verb.start >= end &&
      c.verb.start < end + (lemma === "vote" ? 12 : 5),
  );
  if (!next?.verb) return null;
  const type = verbType(next.verb.lemma, restOf(prepared, next));
  return type === "STATEMENT" || type === "OTHER" ? null : type;
}

const COURT_WORDS =
  /^(?:courts?|courtroom|judges?|justices?|tribunal|jury|prosecutors?|appeals?|bail|custody|plead(?:ed)?|lawyers?|defendants?|arrest(?:s|ed)?|fraud|bribery|murder|manslaughter|treason|perjury|embezzlement)$/;

/** What an event noun tells of beside the word before it: an air strike is no walkout, a heart attack no assault. */
export function nounTypeAt(tokens: readonly Token[], k: number): EventType | null {
  const { lemma, lower } = tokens[k]!;
  let before = tokens[k - 1];
  if (before?.text === "-") before = tokens[k - 2];
  const word = before?.lower ?? "";
  if (
    /^strikes?$/.test(lower) &&
    /^(?:air|missile|drone|rocket|bomb|military|nuclear|artillery|retaliatory|punitive|preemptive)$/.test(word)
  )
    return "ASSAULT";
  if (/^attacks?$/.test(lower) && /^(?:heart|panic|asthma)$/.test(word)) return "OTHER";
  if (/^trials?$/.test(lower) && /^(?:clinical|field|time|drug|vaccine)$/.test(word)) return "OTHER";
  if (/^(?:decisions?|charges?)$/.test(lower)) {
    return tokens.some((t) => COURT_WORDS.test(t.lower)) ? "LEGAL" : "OTHER";
  }
  if (/^hearings?$/.test(lower) && tokens.some((t) => COURT_WORDS.test(t.lower))) return "LEGAL";
  if (/^releases?$/.test(lower) && !isFreed(tokens, k)) return "OTHER";
  if (lower === "talk") return null;
  // "charged with assault": a crime someone is accused of, no happening of that day.
  if (
    tokens
      .slice(Math.max(0, k - 4), k)
      .some((t) => /^(?:charges?|charged|accused|convicted|suspicion|guilty|allegations?|acquitted)$/.test(t.lower))
  )
    return null;
  return nounType(lemma);
}
