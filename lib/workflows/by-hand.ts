import { eventId } from "@/lib/core/content-id";
import { lengthInDays, overlaps } from "@/lib/core/interval";
import type { DateAlternative, EventDate, Evidence, TimelineEvent } from "@/lib/core/timeline-event";
import type { Decisions } from "./decisions";

const mentionIds = (evidence: readonly Evidence[]): string[] => evidence.map(({ mentionId }) => mentionId);

/** True for an event that holds only mentions a person took out of another. */
export const isApart = (event: TimelineEvent, { apart }: Pick<Decisions, "apart">): boolean =>
  apart.some((set) => event.evidence.some(({ mentionId }) => set.has(mentionId)));

/** Takes the mentions out that a person called an event of their own; an event without such comes back as it is. */
export function separate(events: readonly TimelineEvent[], { apart }: Pick<Decisions, "apart">): TimelineEvent[] {
  return apart.reduce<TimelineEvent[]>((parts, set) => parts.flatMap((event) => separated(event, set)), [...events]);
}

function separated(event: TimelineEvent, apart: ReadonlySet<string>): TimelineEvent[] {
  const out = event.evidence.filter(({ mentionId }) => apart.has(mentionId));
  const rest = event.evidence.filter(({ mentionId }) => !apart.has(mentionId));
  const [first] = out;
  if (first === undefined || rest.length === 0) return [event];
  const headline = first.text.replace(/\s+/g, " ").replace(/[.\s]+$/, "");
  return [
    { ...withEvidence(event, rest), date: dateOfRest(event, out, rest) },
    { ...withEvidence(event, out), headline, date: narrowest(out.map(({ date }) => date)), hangsOn: undefined },
  ];
}

const withEvidence = (event: TimelineEvent, evidence: readonly Evidence[]): TimelineEvent => {
  const id = eventId(mentionIds(evidence));
  return { ...event, id, aliases: mentionIds(evidence).filter((other) => other !== id), evidence };
};

const sameDays = (a: EventDate, b: EventDate): boolean => a.from === b.from && a.to === b.to;

/** What is left keeps its date, unless that came from what left. */
function dateOfRest(event: TimelineEvent, out: readonly Evidence[], rest: readonly Evidence[]): EventDate {
  const from = (evidence: readonly Evidence[]): boolean => evidence.some(({ date }) => sameDays(date, event.date));
  const left = event.date.basis === "user" || (from(out) && !from(rest));
  return left ? narrowest(rest.map(({ date }) => date)) : event.date;
}

function narrowest(dates: readonly EventDate[]): EventDate {
  const [best] = [...dates].sort((a, b) => lengthInDays(a) - lengthInDays(b));
  if (best === undefined) throw new Error("an event has evidence");
  return best;
}

/** One event of several that a person called the same. The narrowest date is kept, days that contradict it stay beside it. */
export function joinByHand(group: readonly TimelineEvent[]): TimelineEvent {
  const order = [...group].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const [speaker] = order;
  if (speaker === undefined) throw new Error("a group has events");
  const ids = [...new Set(group.flatMap(({ id, aliases }) => [id, ...aliases]))].sort();
  const evidence = order.flatMap((event) => event.evidence);
  const id = eventId(mentionIds(evidence));
  const primary = [...new Set(group.flatMap(({ countries }) => countries.primary))].sort();
  const secondary = [...new Set(group.flatMap(({ countries }) => countries.secondary))]
    .filter((country) => !primary.includes(country))
    .sort();
  const actors = order.flatMap((event) => event.actors);
  return {
    ...speaker,
    id,
    aliases: ids.filter((other) => other !== id),
    date: joinedDate(order.map(({ date }) => date)),
    countries: { primary, secondary },
    actors: actors.filter(({ name }, index) => actors.findIndex((other) => other.name === name) === index),
    evidence,
  };
}

function joinedDate(dates: readonly EventDate[]): EventDate {
  const date = narrowest(dates);
  const others = dates.filter((other) => other.edtf !== null && !overlaps(other, date));
  const alternatives: DateAlternative[] = [
    ...date.alternatives,
    ...others.map(({ edtf }) => ({
      edtf: edtf ?? "",
      because: "Another of the events that a person called one gives this date.",
    })),
  ];
  const because = "A person called several events one; the narrowest of their dates is kept.";
  return {
    ...date,
    confidence: others.length > 0 ? date.confidence * 0.7 : date.confidence,
    alternatives: alternatives.filter(
      (one, index) => alternatives.findIndex(({ edtf }) => edtf === one.edtf) === index,
    ),
    explanation: [...date.explanation, { rule: "called one by a person", because }],
  };
}
