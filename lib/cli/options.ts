import { type DayNumber, parseIsoDay } from "@/lib/core/civil-time";
import { allCountries, countryName } from "@/lib/core/country-name";
import type { EventFilter } from "@/lib/core/event-filter";
import { EVENT_TYPES, type EventType, MODALITIES, type Modality } from "@/lib/core/timeline-event";
import { webAddress } from "@/lib/core/web-address";
import { UsageError } from "./outcome";

/** YYYY-MM-DD or wrong usage. */
export function dayOption(name: string, text: string): DayNumber {
  const day = parseIsoDay(text);
  if (day === null) throw new UsageError(`${name} takes a day such as 2024-12-08, not "${text}".`);
  return day;
}

function listOption<T extends string>(name: string, text: string, known: readonly T[]): T[] {
  return text.split(",").map((word) => {
    const found = known.find((k) => k.toLowerCase() === word.trim().toLowerCase());
    if (found === undefined)
      throw new UsageError(`${name} takes ${known.join(", ")}; "${word.trim()}" is none of them.`);
    return found;
  });
}

/** The filter options of `events` and `export`, as commander gives them. */
export interface FilterOptions {
  country?: string;
  from?: string;
  to?: string;
  type?: string;
  modality?: string;
  q?: string;
}

/** A country's code, or wrong usage that says which one a name has. */
function countryOption(text: string): string {
  const code = text.trim().toUpperCase();
  if (countryName(code) !== null) return code;
  const named = allCountries().find(({ name }) => name.toUpperCase() === code);
  const hint = named === undefined ? "" : ` For ${named.name} write ${named.country}.`;
  throw new UsageError(
    `--country takes a code of ISO 3166-1 such as SY, or of ISO 3166-3 for a state that is no more such as SUHH; "${text}" is neither.${hint}`,
  );
}

/** The address as it was given, or wrong usage: it becomes a link, and a link must not run code. */
export function webAddressOption(name: string, text: string): string {
  if (webAddress(text) === undefined)
    throw new UsageError(`${name} takes a web address that starts with https:// or http://, not "${text}".`);
  return text;
}

/** `--to` is inclusive on the outside, as every day of the contract. */
export function filterFromOptions(options: FilterOptions): EventFilter {
  const country = options.country === undefined ? undefined : countryOption(options.country);
  const from = options.from === undefined ? undefined : dayOption("--from", options.from);
  const to = options.to === undefined ? undefined : dayOption("--to", options.to) + 1;
  if (from !== undefined && to !== undefined && from >= to)
    throw new UsageError(`--from ${options.from} comes after --to ${options.to}. Give the first day, then the last.`);
  return {
    ...(country !== undefined && { country }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(options.type !== undefined && { types: listOption<EventType>("--type", options.type, EVENT_TYPES) }),
    ...(options.modality !== undefined && {
      modalities: listOption<Modality>("--modality", options.modality, MODALITIES),
    }),
    ...(options.q !== undefined && { query: options.q }),
  };
}

const MODES = ["auto", "news", "narrative"] as const;
type Mode = (typeof MODES)[number];

/** How a text tells of time, or wrong usage. */
export function modeOption(text: string | undefined): Mode {
  const found = MODES.find((mode) => mode === (text ?? "auto"));
  if (found === undefined) throw new UsageError(`--mode takes ${MODES.join(", ")}, not "${text}".`);
  return found;
}

/** One of a command's formats, or wrong usage. */
export function formatOption<T extends string>(text: string, known: readonly T[]): T {
  const found = known.find((k) => k === text);
  if (found === undefined) throw new UsageError(`--format takes ${known.join(" or ")}, not "${text}".`);
  return found;
}

/** The filter in words, for the head of an export; empty where none is set. */
export function filterOptionsInWords({ from, to, type, modality, q }: FilterOptions): string[] {
  return [
    from === undefined && to === undefined ? "" : `${from ?? "the first event"} to ${to ?? "the last event"}`,
    type ?? "",
    modality ?? "",
    q === undefined ? "" : `"${q}"`,
  ].filter(Boolean);
}
