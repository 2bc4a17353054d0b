import type { EventFace } from "@/lib/core/views";
import { nameOrCode } from "../country-name";
import { EVENT } from "../texts/event";
import { MODALITY_WORDS, TYPE_WORDS } from "../texts/words";

interface Turn {
  label: string;
  before: string;
  after: string;
}

const named = (codes: readonly string[]): string => codes.map(nameOrCode).join(", ");
const timelines = ({ countries }: EventFace): string[] => [...countries.primary, ...countries.secondary];

/** How an event is told otherwise: each field that becomes another, and the countries whose timelines it comes to or leaves. */
export function retellingInWords({ before, after }: { before: EventFace; after: EventFace }) {
  const words = ({ headline, type, modality, countries }: EventFace): Record<string, string> => ({
    [EVENT.headline.label]: headline,
    [EVENT.details.type]: TYPE_WORDS[type],
    [EVENT.details.modality]: MODALITY_WORDS[modality].label,
    [EVENT.primary]: named(countries.primary) || EVENT.details.none,
    [EVENT.secondary]: named(countries.secondary) || EVENT.details.none,
  });
  const [was, is] = [words(before), words(after)];
  const turns = Object.keys(is).map((label): Turn => ({ label, before: was[label] ?? "", after: is[label] ?? "" }));
  return {
    turns: turns.filter((turn) => turn.before !== turn.after),
    comesTo: named(timelines(after).filter((code) => !timelines(before).includes(code))),
    leaves: named(timelines(before).filter((code) => !timelines(after).includes(code))),
  };
}
