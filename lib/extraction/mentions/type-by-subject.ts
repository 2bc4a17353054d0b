import type { EventType } from "@/lib/core/timeline-event";
import { nounType } from "../lexicon/event-nouns";
import type { Clause } from "../syntax/clause";
import { headOf } from "../syntax/noun-phrases";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { restOf } from "./candidate";
import { nounTypeAt } from "./type-in-context";

const COURT =
  /^(?:courts?|judges?|justices?|tribunals?|magistrates?|jury|juries|juror|jurors|arbitrators?|inquest|inquiry|prosecutors?)$/;
/** What a court does as a court, whatever the verb means of others: lifting a ban, putting off a hearing, clearing someone. */
const COURTLY: ReadonlySet<EventType> = new Set([
  "AGREE",
  "SUPPORT",
  "CONCEDE",
  "REQUEST",
  "REJECT",
  "SANCTION",
  "COERCE",
]);
const RULING =
  /^(?:order|award|clear|throw|put|postpone|delay|set|extend|grant|allow|permit|let|halt|stop|block|freeze|declare|find|void|strike|give|decide|hand|adjourn|send|lift|tell|remand|annul|reopen|rule)$/;

/** Those who bring help, and what they come in. */
const RELIEF = /^(?:rescuers?|relief|aid|rescue|humanitarian|paramedics|medics|vaccinations?|lifeboats?|lifeguards?)$/;
const COMING =
  /^(?:reach|arrive|land|leave|cross|come|begin|start|bring|deliver|carry|dock|work|search|dig|head|go|fly|sail|enter|set|resume|pull|find|get)$/;

/** Who attacks when they come on: soldiers and their machines, and no police or peacekeepers. */
const ATTACKERS =
  /^(?:troops?|soldiers?|forces|army|fighters?|rebels?|militants?|militias?|insurgents?|marines|tanks|jihadists?|guerrillas?|gunmen|(?:war)?planes?|(?:fighter )?jets?|warplanes?|bombers?|gunships?|drones?|artillery|rockets?|missiles?|shells?|mortars?|snipers?|warships?)$/;
const TERRITORY =
  /^(?:\S+ ){0,4}(?:territory|towns?|cit(?:y|ies)|villages?|districts?|provinces?|capital|airport|airfield|bases?|ports?|bridges?|hills?|islands?|positions?|strongholds?|garrison)\b/i;
const ADVANCING = /^(?:sweep|advance|push|roll|pour|thrust|march|move|cross|drive)$/;

/** Who blocks a road does so in protest, but for police and courts. */
const CROWD =
  /^(?:fishermen|farmers|drivers|truckers|lorry-drivers|hauliers|workers|villagers|residents|students|protesters|protestors|demonstrators|miners|activists|strikers|herders|traders|taxis|tractors|unions?|locals|crowds?|parents|pensioners)$/;
const WAYS =
  /^(?:\S+ ){0,4}(?:roads?|highways?|motorways?|ports?|harbou?rs?|bridges?|railways?|tracks|entrances?|gates?|streets?|borders?|crossings?|squares?|junctions?|airports?|refiner(?:y|ies)|depots?|runways?)\b/i;

/** A happening told of a noun that is one: what the noun tells, where the verb tells little. */
const MEANT_OTHERWISE =
  /^(?:rall(?:y|ies)|settlements?|suspensions?|drills?|remarks?|reports?|releases?|exodus|wars?)$/;

/** What a verb tells of because of who or what its subject is: courts, helpers, soldiers, and happenings themselves. */
export function typeBySubject(prepared: PreparedSentence, clause: Clause, type: EventType): EventType {
  const { tokens } = prepared;
  if (refused(prepared, clause, type)) return "REJECT";
  const verb = clause.verb!;
  const head = headOf(clause.subject.map((k) => tokens[k]!));
  const agent = verb.passive || clause.kind === "reduced" ? agentBehind(tokens, clause) : head;
  if (agent && COURT.test(agent.lower)) {
    if (COURTLY.has(type)) return "LEGAL";
    if (type === "OTHER" && RULING.test(verb.lemma)) return "LEGAL";
  }
  if (
    (type === "OTHER" || type === "PROTEST" || type === "MOBILIZE") &&
    agent &&
    ATTACKERS.test(agent.lower) &&
    (/^(?:strike|hit|pound|target)$/.test(verb.lemma) ||
      (ADVANCING.test(verb.lemma) && /^(?:on |in ?to |through |towards? |across )/.test(restOf(prepared, clause))))
  )
    return "ASSAULT";
  if (head && CROWD.test(head.lower) && verb.lemma === "block" && !verb.passive && WAYS.test(restOf(prepared, clause)))
    return "PROTEST";
  if (type !== "OTHER") return type;
  // "Government troops lost the town", "the rebels took the port"
  if (
    agent &&
    ATTACKERS.test(agent.lower) &&
    /^(?:lose|take|enter|hold)$/.test(verb.lemma) &&
    TERRITORY.test(restOf(prepared, clause))
  )
    return "ASSAULT";
  // "rocked by heavy fighting"
  if (verb.passive && agent && agent.pos === "NOUN" && nounTypeAt(tokens, agent.index) === "ASSAULT") return "ASSAULT";
  if (!head || (head.pos !== "NOUN" && head.index > 0)) return type;
  if (COMING.test(verb.lemma) && clause.subject.some((k) => RELIEF.test(tokens[k]!.lower))) return "AID";
  const named =
    tokens[head.index + 1]?.lower === "of" && SERIES.test(head.lower) ? partedNoun(tokens, head.index + 2) : head;
  const told = !named || MEANT_OTHERWISE.test(named.lower) ? null : happeningIn(tokens, named);
  return told === null || told === "STATEMENT" ? type : told;
}

/** "refused to sign the treaty", "failed to agree": no agreement. */
function refused({ clauses }: PreparedSentence, { kind, parent }: Clause, type: EventType): boolean {
  const outer = kind === "infinitive" ? clauses.find((c) => c.index === parent)?.verb : undefined;
  if (!outer || outer.negated) return false;
  return (
    /^(?:refuse|decline)$/.test(outer.lemma) ||
    (outer.lemma === "fail" && /^(?:AGREE|COOPERATE|CONSULT|CONCEDE)$/.test(type))
  );
}

const SERIES =
  /^(?:rounds?|series|waves?|spate|string|sets?|days?|weeks?|months?|years?|hours?|second|third|start|end|rest)$/;

/** "a new round of peace talks": the noun that is counted. */
function partedNoun(tokens: readonly Token[], from: number): Token | undefined {
  let k = from;
  while (/^(?:DET|ADJ|NOUN)$/.test(tokens[k]?.pos ?? "")) k++;
  return k > from && tokens[k - 1]!.pos === "NOUN" ? tokens[k - 1] : undefined;
}

/** A noun at the start of a sentence may be taken for a name: "Talks in Lima". */
const happeningIn = (tokens: readonly Token[], noun: Token): EventType | null =>
  noun.pos === "NOUN" ? nounTypeAt(tokens, noun.index) : nounType(noun.lower.replace(/s$/, ""));

/** "by a court": who acts in a passive clause. */
function agentBehind(tokens: readonly Token[], { verb }: Clause): Token | undefined {
  const by = tokens.findIndex((t, k) => k >= verb!.end && k < verb!.end + 6 && t.lower === "by");
  if (by < 0) return undefined;
  let end = by + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.pos ?? "")) end++;
  return headOf(tokens.slice(by + 1, end));
}
