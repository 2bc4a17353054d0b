import type { EventType } from "@/lib/core/timeline-event";
import type { Clause } from "../syntax/clause";
import { headOf } from "../syntax/noun-phrases";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { restOf } from "./candidate";

/** What harms without meaning to: nature, illness, machines. */
const HAZARD =
  /^(?:(?:earth)?quakes?|tremors?|aftershocks?|floods?|flooding|flash-floods?|storms?|hurricanes?|cyclones?|typhoons?|tornado(?:e?s)?|(?:wild|bush|forest)?fires?|blazes?|crash(?:es)?|collisions?|derailments?|accidents?|(?:land|mud|rock)?slides?|avalanches?|tsunamis?|eruptions?|volcano(?:es)?|waves?|heatwaves?|lightning|diseases?|virus(?:es)?|cholera|measles|malaria|ebola|influenza|flu|covid|coronavirus|plague|typhoid|typhus|dengue|polio|meningitis|diphtheria|tuberculosis|smallpox|outbreaks?|epidemics?|famines?|droughts?|rains?|winds?|snow|ice|collapse|rivers?|dams?|stampede|capsiz\w+|derailed|collided|crashed|collapsed)$/;

/** Words of violence: weapons, attacks and those who bear arms. */
const VIOLENCE =
  /^(?:attack(?:s|ed|ers?|ing)?|bomb(?:s|ed|ers?|ings?|ardment)?|blasts?|explosions?|explosives?|gun(?:s|men|man|fire|ned)?|shoot(?:s|ers?|ings?)?|shot(?:s)?|sniper|soldiers?|troops|army|armed|military|rebels?|militants?|militia(?:s|men)?|fighters?|insurgents?|guerrillas?|terror(?:ists?|ism)?|clash(?:es|ed)?|fighting|battles?|wars?|air-?strikes?|strikes|missiles?|rockets?|mortars?|shell(?:s|ing|ed)|drones?|suicide|kni(?:fe|ves)|stabb(?:ed|ing)|raids?|raided|assaults?|ambush(?:ed)?|assassin\w*|murder\w*|massacres?|coup|offensive|invasion|invaded|police|forces|jihadists?|hostages?|extremists?|battlefront|frontline|warplanes?|aircraft|tanks?|cease-?fire|killers?|executed)$/;

/** "tank fire", "opened fire", "under fire": shots, and no blaze. */
const SHOTS =
  /^(?:tanks?|guns?|artillery|rockets?|mortars?|snipers?|missiles?|arms|cannon|enemy|friendly|heavy|return(?:ed|ing)?|open(?:ed|ing|s)?|exchang(?:ed|ing)|under|cease)$/;
const isHazard = (tokens: readonly Token[], k: number): boolean =>
  HAZARD.test(tokens[k]!.lower) && !(tokens[k]!.lower === "fire" && SHOTS.test(tokens[k - 1]?.lower ?? ""));

/** Verbs of violence that also have a peaceful sense: "captured the moment", "fought to win access". */
const ALSO_PEACEFUL =
  /^(?:hit|strike|capture|fight|storm|seize|destroy|ram|conquer|raid|overrun|detonate|explode|clash|shoot)$/;

/** What armies take: no photographer captures a province. */
const TERRITORY =
  /^(?:\w+ ){0,4}(?:territory|towns?|cit(?:y|ies)|villages?|districts?|provinces?|capital|airport|swath\w*|strongholds?)\b/;

/** Verbs of harm that need no one who means it. */
const HARM =
  /^(?:kill|injure|wound|hit|strike|damage|bury|sink|shake|devastate|destroy|wreck|gas|explode|erupt|break|sweep|batter)$/;

/**
 * An attack needs someone who attacks: what floods, quakes and crashes do is OTHER, and a verb that has a peaceful sense
 * is an attack only beside words of violence.
 */
export function typeByAgent(prepared: PreparedSentence, clause: Clause, type: EventType | null): EventType | null {
  const { lemma } = clause.verb!;
  if (
    type !== "ASSAULT" &&
    type !== "COERCE" &&
    !(
      (type === "OTHER" || type === null) &&
      /^(?:hit|strike|destroy|die|burn|torch|raze|loot|flatten|level|target|damage|demolish|tear|pound|pummel|fire|lob)$/.test(
        lemma,
      )
    )
  )
    return type;
  // "the flood forced nine families out": nature coerces nobody.
  if (type === "COERCE") return hazardAgent(prepared, clause) ? "OTHER" : type;
  const { tokens } = prepared;
  const violent = tokens.some((t) => VIOLENCE.test(t.lower));
  if (type === "OTHER" || type === null) return violent && !hazardAround(prepared) ? "ASSAULT" : type;
  if (violent) return HARM.test(lemma) && hazardAgent(prepared, clause) ? "OTHER" : type;
  if (HARM.test(lemma) && hazardAround(prepared)) return "OTHER";
  if (/\binto (?:\w+ ){0,3}(?:crowds?|people|pedestrians|shoppers|worshippers)\b/.test(restOf(prepared, clause)))
    return type;
  if (TERRITORY.test(restOf(prepared, clause).toLowerCase())) return type;
  return ALSO_PEACEFUL.test(lemma) && !actsAsState(prepared, clause) ? "OTHER" : type;
}

/** Its subject, or what follows "by", is a hazard. */
function hazardAgent({ tokens }: PreparedSentence, clause: Clause): boolean {
  const { passive, end } = clause.verb!;
  const by = passive ? tokens.findIndex((t, k) => k >= end && k < end + 6 && t.lower === "by") : -1;
  const phrase = by >= 0 ? tokens.slice(by + 1, by + 7) : passive ? [] : clause.subject.map((k) => tokens[k]!);
  const head = headOf(phrase);
  return head !== undefined && isHazard(tokens, head.index);
}

const hazardAround = ({ tokens }: PreparedSentence): boolean => tokens.some((_, k) => isHazard(tokens, k));

/** "Russia struck the port": a state acts, not a body named after a place. */
const actsAsState = ({ places, tokens }: PreparedSentence, clause: Clause): boolean => {
  const head = headOf(clause.subject.map((k) => tokens[k]!));
  return head !== undefined && head.pos === "PROPN" && places.some((p) => p.start <= head.index && head.index < p.end);
};

/** What a verb acts on, in words: of a passive it is the subject, so that "a deal was signed" reads as "sign a deal". */
export const withPatient = ({ tokens }: PreparedSentence, clause: Clause, rest: string): string => {
  const { verb, subject } = clause;
  if (!verb || !(verb.passive || clause.kind === "reduced")) return rest;
  return `${rest} ${subject.map((k) => tokens[k]!.text).join(" ")}`.trim();
};
