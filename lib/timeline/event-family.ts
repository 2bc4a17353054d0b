import { EVENT_TYPES, type EventType } from "@/lib/core/timeline-event";
import type { ColourIndex } from "./scene";

/** Twenty types in eight colours: more cannot be told apart. The letter stands beside the colour, which is never alone. */
export interface EventFamily {
  id: string;
  letter: string;
  colour: ColourIndex;
  types: readonly EventType[];
}

/** In the order of the palette (--type-1 … --type-8). */
export const EVENT_FAMILIES: readonly EventFamily[] = [
  { id: "force", letter: "F", colour: 0, types: ["ASSAULT", "COERCE", "MOBILIZE"] },
  { id: "pressure", letter: "P", colour: 1, types: ["SANCTION", "THREATEN", "ACCUSE", "REJECT", "REQUEST"] },
  { id: "protest", letter: "R", colour: 2, types: ["PROTEST"] },
  {
    id: "agreement",
    letter: "A",
    colour: 3,
    types: ["AGREE", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"],
  },
  { id: "talks", letter: "T", colour: 4, types: ["CONSULT"] },
  { id: "statement", letter: "S", colour: 5, types: ["STATEMENT", "OTHER"] },
  { id: "law", letter: "L", colour: 6, types: ["LEGAL"] },
  { id: "office", letter: "O", colour: 7, types: ["APPOINTMENT"] },
];

/** Family index by index of EVENT_TYPES: the bridge from a type column to colours and lanes. */
export const FAMILY_OF_TYPE: Readonly<Uint8Array> = Uint8Array.from(EVENT_TYPES, (type) =>
  EVENT_FAMILIES.findIndex((family) => family.types.includes(type)),
);

export const familyOf = (type: EventType): EventFamily =>
  EVENT_FAMILIES[FAMILY_OF_TYPE[EVENT_TYPES.indexOf(type)] ?? 5] as EventFamily;
