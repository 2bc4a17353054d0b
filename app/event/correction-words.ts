import type { Correction } from "@/lib/core/correction";
import { dateInWords, dayInWords } from "@/lib/core/date-words";
import { EVENT_TYPES, type EventDate, MODALITIES } from "@/lib/core/timeline-event";
import { nameOrCode } from "../country-name";
import { EVENT } from "../texts/event";
import { CORRECTION_WORDS, MODALITY_WORDS, TYPE_WORDS } from "../texts/words";

/** One decision for the log: what was decided, from what to what. */
export function correctionInWords({ field, previous, value }: Correction): string {
  if (field === "rejected" || field === "confirmed") {
    const word = CORRECTION_WORDS[field];
    return value === true ? word : `${word}: ${EVENT.undone}`;
  }
  if (field === "same" || field === "apart") {
    const { headline, words } = (value ?? previous ?? {}) as { headline?: string; words?: string };
    return `${CORRECTION_WORDS[field]}: ${value === null ? EVENT.undone : `“${headline ?? words ?? ""}”`}`;
  }
  return `${CORRECTION_WORDS[field]}: ${valueInWords(previous)} → ${valueInWords(value)}`;
}

function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return EVENT.engine;
  if (typeof value === "number") return dayInWords(value);
  if (typeof value === "string") return wordFor(value);
  if (isEventDate(value)) return dateInWords(value);
  if (isCountries(value)) {
    const named = (["primary", "secondary"] as const).filter((role) => value[role].length > 0);
    return (
      named.map((role) => `${EVENT[role]} ${value[role].map(nameOrCode).join(", ")}`).join("; ") || EVENT.details.none
    );
  }
  return Object.entries(value)
    .filter(([, part]) => part !== undefined && part !== "" && part !== null)
    .map(([name, part]) => `${name} ${Array.isArray(part) ? part.join(", ") : String(part)}`)
    .join("; ");
}

function wordFor(text: string): string {
  const type = EVENT_TYPES.find((one) => one === text);
  const modality = MODALITIES.find((one) => one === text);
  return type ? TYPE_WORDS[type] : modality ? MODALITY_WORDS[modality].label : text;
}

const isCountries = (value: object): value is Record<"primary" | "secondary", readonly string[]> =>
  "primary" in value && "secondary" in value;
const isEventDate = (value: object): value is EventDate => "precision" in value && "extent" in value;
