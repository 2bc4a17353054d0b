import { dayNumber } from "@/lib/core/civil-time";
import { eventDate } from "@/lib/core/event-date";
import { byDate } from "@/lib/core/event-filter";
import { EVENT_TYPES, type EventDate, MODALITIES, type TimelineEvent } from "@/lib/core/timeline-event";
import { anEvent } from "./event.fixture";

/** Numbers in [0, 1) that look random and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WHO = [
  "The harbour council",
  "Bergen's dockers",
  "The fisheries minister",
  "Island mayors",
  "A Lofoten court",
  "The ferry union",
  "Coastguard divers",
  "Two shipyards",
];
const DID = [
  "votes down",
  "signs",
  "postpones",
  "inspects",
  "sues over",
  "opens talks about",
  "walks out over",
  "approves",
  "calls off",
  "asks for money for",
];
const WHAT = [
  "the northern tunnel",
  "a fleet of electric ferries",
  "the cod quota for the coming season",
  "the oil terminal's extension",
  "a night curfew on the quays",
  "the long-promised bridge between the two islands and the mainland road",
  "the lighthouse sale",
];

function someDate(random: () => number, from: number, days: number): EventDate {
  const start = from + Math.floor(random() * days);
  const kind = random();
  const date = (parts: Partial<EventDate>): EventDate =>
    eventDate({ precision: "day", basis: "publication", confidence: 0.7 + random() * 0.3, ...parts });
  const closed = (length: number, parts: Partial<EventDate>): EventDate =>
    date({ from: start, to: start + length, ...parts });
  if (kind < 0.55) return closed(1, {});
  if (kind < 0.63) return closed(7, { precision: "week" });
  if (kind < 0.72) return closed(30, { precision: "month" });
  if (kind < 0.78) return closed(10 + Math.floor(random() * 20), { precision: "interval", extent: "throughout" });
  if (kind < 0.82) return closed(1, { qualifier: "~" });
  if (kind < 0.86) return closed(1, { qualifier: "?", confidence: 0.5 });
  if (kind < 0.88) return closed(365, { precision: "year" });
  if (kind < 0.9) return date({ from: start, precision: "day", endBound: "open" });
  if (kind < 0.92) return date({ from: start, precision: "day" });
  if (kind < 0.94) return date({ to: start, precision: "day" });
  if (kind < 0.96)
    return date({ precision: "month", partial: { month: 1 + Math.floor(random() * 12) }, basis: "unknown" });
  return closed(1, { time: { from: 600, to: 601 } });
}

/** So many events of every kind of date between 1 January `year` and `years` later, in the order of the table. */
export function manyEvents(count: number, year = 2012, years = 13, seed = 7): TimelineEvent[] {
  const random = numbers(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const from = dayNumber(year);
  const days = dayNumber(year + years) - from;
  const events = Array.from({ length: count }, (_, index) => {
    const date = someDate(random, from, days);
    return anEvent({
      id: `e${String(index).padStart(5, "0")}`,
      headline: `${pick(WHO)} ${pick(DID)} ${pick(WHAT)}`,
      date: { ...date, explanation: [{ rule: "sample", because: "the sentence stands beside a date" }] },
      type: pick(EVENT_TYPES),
      modality: random() < 0.8 ? "asserted" : pick(MODALITIES),
      importance: random(),
      countries: { primary: ["NO"], secondary: random() < 0.3 ? ["SE"] : [] },
    });
  });
  return events.sort(byDate);
}
