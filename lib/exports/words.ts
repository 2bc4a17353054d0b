import { countryName as nameOf } from "@/lib/core/country-name";
import type { EventType, Modality } from "@/lib/core/timeline-event";

/** How a printed list says that an event is no plain fact. */
export const MODALITY_LABELS: Readonly<Record<Modality, string>> = {
  asserted: "reported",
  claimed: "claimed",
  denied: "denied",
  planned: "planned",
  hypothetical: "possible",
};

/** "Norway" for NO; the code itself where it names no country. */
export const countryName = (code: string): string => nameOf(code) ?? code;

/** "court and law" is more than LEGAL says to a reader of a newspaper. */
export const TYPE_LABELS: Readonly<Record<EventType, string>> = {
  AGREE: "agreement",
  CONSULT: "meeting",
  SUPPORT: "support",
  COOPERATE: "cooperation",
  AID: "aid",
  CONCEDE: "concession",
  RETREAT: "retreat",
  REQUEST: "request",
  ACCUSE: "accusation",
  REJECT: "refusal",
  THREATEN: "threat",
  PROTEST: "protest",
  SANCTION: "sanction",
  MOBILIZE: "mobilisation",
  COERCE: "coercion",
  ASSAULT: "attack",
  APPOINTMENT: "appointment",
  LEGAL: "court and law",
  STATEMENT: "statement",
  OTHER: "other",
};
