import { civilDate, dayNumber } from "@/lib/core/civil-time";
import { dateInWords } from "@/lib/core/date-words";
import { eventDate } from "@/lib/core/event-date";
import type { Precision } from "@/lib/core/precision";
import { EVENT_TYPES, type EventDate, MODALITIES } from "@/lib/core/timeline-event";
import type { TimelineRow } from "./timeline-row";

/** Seeded numbers in [0, 1) (mulberry32): the same rows on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HEADLINES = [
  "Harbour workers of Larvik walk out over night shifts",
  "Parliament passes the river treaty after eleven hours of debate",
  "Court of appeal clears the former harbour master",
  "Two ministers resign",
  "Donaudampfschifffahrtsgesellschaftskapitän unterzeichnet Rahmenvereinbarung zur Binnenschifffahrt",
  "Ferry link to the northern islands reopens",
  "Envoys meet in the customs house to settle the fishing line",
  "Central bank raises its key rate for the third time this year, and says that it will not be the last",
  "Flood wall gives way near the old mill",
  "Rinderkennzeichnungsüberwachungsaufgabenübertragungsgesetz tritt in Kraft",
  "Mayor names a commission on the bridge collapse",
  "Farmers block the ring road with tractors",
  "Grain ships leave port under escort",
  "Census finds more people over eighty than under ten",
  "Striking teachers accept the offer of the mediator",
  "President calls early elections for the autumn",
];

/** Long words and long sentences, as in German news: 105 letters on average. */
export function germanHeadline(random: () => number): string {
  const one = (words: readonly string[]): string => words[Math.floor(random() * words.length)] as string;
  const who = one([
    "Der Verwaltungsgerichtshof",
    "Die Landesverkehrsministerin",
    "Die Binnenschifffahrtsgenossenschaft Werratal",
    "Das Umweltbundesamt",
    "Der Kreistagsausschuss für Abfallwirtschaft",
    "Die Gewerkschaft der Stellwerksbediensteten",
  ]);
  const does = one(["verwirft", "genehmigt überraschend", "bestätigt in letzter Instanz", "vertagt", "unterzeichnet"]);
  const what = one([
    "den Haushalt",
    "das Abkommen",
    "die Rindfleischetikettierungsüberwachungsverordnung",
    "den Planfeststellungsbeschluss zur Umgehungsstraße",
    "das Hochwasserschutzkonzept der Mittelgebirgsregion",
  ]);
  const beyond = one([
    "",
    " und kündigt weitere Untersuchungen an",
    " nach wochenlangen Auseinandersetzungen",
    " trotz Warnungen der Wasserwirtschaftsverwaltung",
  ]);
  return `${who} ${does} ${what}${beyond}`;
}

const dayIn = (from: number, to: number, random: () => number): number => Math.floor(from + random() * (to - from));

function randomDate(random: () => number, from: number, to: number): EventDate {
  const day = dayIn(from, to, random);
  const { year, month } = civilDate(day);
  const basis = "explicit" as const;
  const confidence = 0.45 + random() * 0.55;
  const kind = random();
  const closed = (a: number, b: number, precision: Precision): EventDate =>
    eventDate({ from: a, to: b, precision, basis, confidence });
  if (kind < 0.56) return closed(day, day + 1, "day");
  if (kind < 0.6)
    return eventDate({
      from: day,
      to: day + 1,
      precision: "day",
      qualifier: "?",
      basis,
      confidence: 0.5,
      alternatives: [{ edtf: `${year}-${String(month).padStart(2, "0")}`, because: "the other paper names no day" }],
    });
  if (kind < 0.7) return closed(dayNumber(year, month), dayNumber(year, month + 1), "month");
  if (kind < 0.74) return closed(dayNumber(year, month) + 20, dayNumber(year, month + 1), "part-of-month");
  if (kind < 0.77)
    return closed(
      dayNumber(year, month - ((month - 1) % 3)),
      dayNumber(year, month - ((month - 1) % 3) + 3),
      "quarter",
    );
  if (kind < 0.82) return closed(dayNumber(year), dayNumber(year + 1), "year");
  if (kind < 0.88)
    return eventDate({
      from: day,
      to: day + 3 + dayIn(0, 60, random),
      precision: "interval",
      extent: "throughout",
      basis,
      confidence,
    });
  if (kind < 0.91)
    return eventDate({ from: day - 12, to: day + 13, precision: "day", qualifier: "~", basis, confidence });
  if (kind < 0.93) return eventDate({ from: day, endBound: "open", precision: "month", basis, confidence });
  if (kind < 0.95) return eventDate({ from: day, precision: "day", basis, confidence });
  if (kind < 0.97) return eventDate({ to: day, precision: "day", basis, confidence });
  return eventDate({ precision: "day", basis: "unknown", partial: { month } });
}

/** `count` events of every kind of date over the given years, with bursts as news has them. */
export function randomRows(count: number, seed = 1, firstYear = 2019, lastYear = 2026): TimelineRow[] {
  const random = seeded(seed);
  const from = dayNumber(firstYear);
  const to = dayNumber(lastYear + 1);
  const bursts = Array.from({ length: 6 }, () => dayIn(from, to, random));
  return Array.from({ length: count }, (_, i): TimelineRow => {
    const burst = bursts[Math.floor(random() * bursts.length)] as number;
    const near = random() < 0.45;
    const date = near
      ? randomDate(random, Math.max(from, burst - 40), Math.min(to, burst + 40))
      : randomDate(random, from, to);
    return {
      id: `row-${seed}-${i}`,
      headline: HEADLINES[Math.floor(random() * HEADLINES.length)] as string,
      words: dateInWords(date),
      edtf: date.edtf,
      type: EVENT_TYPES[Math.floor(random() * EVENT_TYPES.length)] ?? "OTHER",
      modality: random() < 0.85 ? "asserted" : (MODALITIES[Math.floor(random() * MODALITIES.length)] ?? "asserted"),
      from: date.from,
      to: date.to,
      startBound: date.startBound,
      endBound: date.endBound,
      precision: date.precision,
      qualifier: date.qualifier,
      extent: date.extent,
      minute: random() < 0.05 && date.precision === "day" ? dayIn(0, 1440, random) : undefined,
      confidence: date.confidence,
      importance: random() ** 2,
      review: "automatic",
      sources: 1 + Math.floor(random() * 4),
      alternatives:
        date.alternatives.length > 0 && date.from !== null ? [{ from: date.from + 9, to: date.from + 10 }] : [],
    };
  });
}
