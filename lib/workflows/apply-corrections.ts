import type { Article } from "@/lib/core/article";
import type { Correction } from "@/lib/core/correction";
import { overlaps } from "@/lib/core/interval";
import {
  type DateAlternative,
  type EventCountries,
  type EventDate,
  type EventType,
  isDated,
  type Modality,
  type TimelineEvent,
} from "@/lib/core/timeline-event";
import type { SourceInput } from "@/lib/core/views";
import type { Decided } from "./decisions";

const reasonInWords = (reason: string | undefined): string => (reason === undefined ? "" : `: ${reason}`);

/** A person's date, with who, when and why, and what stood there before as the other reading. */
function correctedDate({ id, value, previous, who, at, reason }: Correction): EventDate {
  const date = value as EventDate;
  const before = previous as EventDate | null;
  const other = before?.edtf != null && before.edtf !== date.edtf ? before.edtf : null;
  return {
    ...date,
    basis: "user",
    confidence: 1,
    explanation: [
      {
        rule: "correction",
        because: `${who} set this date on ${at.slice(0, 10)}${reasonInWords(reason)}`,
        from: id,
      },
    ],
    alternatives: other === null ? [] : [{ edtf: other, because: "the date before the correction" }],
  };
}

/** The date that a person gave, or called right as it is read: both are as firm as a date can be. */
function decidedDate(date: EventDate, decided: Decided): EventDate {
  const given = decided.get("date");
  if (given !== undefined) return correctedDate(given);
  return decided.get("confirmed")?.value === true ? { ...date, confidence: 1 } : date;
}

const sameDays = (a: EventDate, b: EventDate): boolean => a.from === b.from && a.to === b.to;

/** Readings that nobody knew when the date was decided, and that contradict it. The decision holds all the same. */
function contradictions(event: TimelineEvent, decided: Decided): DateAlternative[] {
  const decision =
    decided.get("date") ?? (decided.get("confirmed")?.value === true ? decided.get("confirmed") : undefined);
  if (decision?.readings === undefined) return [];
  const known = new Set(decision.readings);
  const chosen = decision.field === "date" ? (decision.value as EventDate) : null;
  const readings =
    chosen === null
      ? [event.date]
      : event.evidence.map(({ date }) => date).filter((date) => !isDated(chosen) || !overlaps(date, chosen));
  const fresh = readings.filter(
    ({ edtf }, index) =>
      edtf !== null &&
      !known.has(edtf) &&
      readings.findIndex((one) => sameDays(one, readings[index] as EventDate)) === index,
  );
  return fresh.map(({ edtf, explanation }) => ({
    edtf: edtf ?? "",
    because: explanation.at(-1)?.because ?? "read from the text after the decision",
  }));
}

/** What a person decided about an event holds over what was read; an event nobody touched comes back as it is. */
export function applyCorrections(event: TimelineEvent, decided: Decided): TimelineEvent {
  if (decided.size === 0) return event;
  const value = <T>(field: Correction["field"]): T | undefined => decided.get(field)?.value as T | undefined;
  const corrected = (["date", "headline", "countries", "type", "modality", "same", "apart"] as const).some((f) =>
    decided.has(f),
  );
  const disputed = contradictions(event, decided);
  const review =
    value<boolean>("rejected") === true
      ? "rejected"
      : corrected
        ? "corrected"
        : value<boolean>("confirmed") === true
          ? "confirmed"
          : event.review;
  return {
    ...event,
    headline: value<string>("headline") ?? event.headline,
    type: value<EventType>("type") ?? event.type,
    modality: value<Modality>("modality") ?? event.modality,
    countries: value<EventCountries>("countries") ?? event.countries,
    date: decidedDate(event.date, decided),
    // A date that a person gave hangs on nothing.
    hangsOn: decided.has("date") ? undefined : event.hangsOn,
    review,
    ...(disputed.length > 0 && { disputed }),
  };
}

/** The source a person gave holds over the page's, field by field; an empty text takes a field away. */
export function applySource(article: Article, decided: Decided): Article {
  const source = decided.get("source")?.value as SourceInput | undefined;
  if (source === undefined) return article;
  const pick = (given: string | undefined, read: string | undefined): string | undefined =>
    given === undefined ? read : given === "" ? undefined : given;
  return {
    ...article,
    outlet: pick(source.outlet, article.outlet),
    url: pick(source.url, article.url),
    author: pick(source.author, article.author),
    accessed: pick(source.accessed, article.accessed),
  };
}
