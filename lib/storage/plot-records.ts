import type Database from "better-sqlite3";
import {
  CONFIDENCE_STEPS,
  isPrimaryOf,
  NO_DAY,
  type PlotFacts,
  plotRecord,
  RECORD_BYTES,
  RECORD_CODES,
} from "@/lib/core/plot-record";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { type CountryEvent, UNCERTAIN_BELOW } from "./count-countries";

/** The key in "Setting" under which stands what the codes of the stored records mean. */
const CODES_KEY = "plotRecords";

/** The columns of "Event" that a record is made of, in the order of `factsOf`. */
const COLUMNS = `e.type, e.modality, e.fromDay, e.toDay, e.startBound, e.endBound, e.precision, e.qualifier, e.extent, e.minute,
  e.confidence, e.importance, e.review, e.sources, "EventCountry".isPrimary`;

const factsOf = (v: readonly unknown[]): PlotFacts => ({
  type: v[0] as PlotFacts["type"],
  modality: v[1] as PlotFacts["modality"],
  from: v[2] as number | null,
  to: v[3] as number | null,
  startBound: v[4] as PlotFacts["startBound"],
  endBound: v[5] as PlotFacts["endBound"],
  precision: v[6] as PlotFacts["precision"],
  qualifier: (v[7] as PlotFacts["qualifier"] | null) ?? undefined,
  extent: v[8] as PlotFacts["extent"],
  minute: (v[9] as number | null) ?? undefined,
  confidence: v[10] as number,
  importance: v[11] as number,
  review: v[12] as PlotFacts["review"],
  sources: v[13] as number,
  primary: v[14] === 1,
});

/** No record: no picture shows what a person rejected. */
const recordOf = (facts: PlotFacts): string => (facts.review === "rejected" ? "" : plotRecord(facts));

/** The record of an event in a country. */
export const recordOfEvent = ({ date, evidence, ...event }: TimelineEvent, primary: boolean): string =>
  recordOf({ ...event, ...date, minute: date.time?.from, sources: evidence.length, primary });

/** What counting needs of a country's records, which stand end to end: a tenth of the time that the rows themselves take. */
export function countryEvents(country: string, records: string): CountryEvent[] {
  const bytes = Buffer.from(records, "hex");
  const day = (at: number): number | null => {
    const value = bytes.readInt32BE(at);
    return value === NO_DAY ? null : value;
  };
  return Array.from({ length: bytes.length / RECORD_BYTES }, (_, index): CountryEvent => {
    const at = index * RECORD_BYTES;
    const isPrimary = isPrimaryOf(bytes[at + 19] as number) ? 1 : 0;
    const isUncertain = bytes.readUInt16BE(at + 12) < UNCERTAIN_BELOW * CONFIDENCE_STEPS ? 1 : 0;
    return [country, isPrimary, day(at), day(at + 4), isUncertain];
  });
}

/** Makes the records of the whole database where there are none yet, or with other codes than today's. */
export function refreshRecords(db: Database.Database): void {
  const known = (): boolean =>
    db.prepare("SELECT value FROM Setting WHERE key = ?").pluck().get(CODES_KEY) === RECORD_CODES;
  if (known()) return;
  db.function("plot_record", { varargs: true, deterministic: true }, (...values) => recordOf(factsOf(values)));
  const refresh = db.transaction(() => {
    if (known()) return; // another process was first
    db.exec(
      `UPDATE "EventCountry" SET record = (SELECT plot_record(${COLUMNS}) FROM "Event" e WHERE e.id = "EventCountry".eventId)`,
    );
    db.prepare("INSERT OR REPLACE INTO Setting (key, value) VALUES (?, ?)").run(CODES_KEY, RECORD_CODES);
  });
  refresh.immediate();
}
