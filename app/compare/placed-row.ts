import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { COMPARE } from "../texts/compare";
import { isOnAxis } from "../timeline/shown-rows";

/** One event in one country's row. The same event in two countries is two of them, with one `eventId`. */
export interface PlacedRow extends TimelineRow {
  eventId: string;
  /** Index of the country. */
  lane: number;
  /** As the calendar has it, also where `from` and `to` count from a day 0. */
  original: TimelineRow;
}

/**
 * Where day 0 stands among the day numbers that the layout draws: a Monday and the first of a year that is no leap year,
 * so that bars by week and by year begin on day 0.
 */
export const DAY_ZERO = 11_323;

/** "day +12", "day +12 to +41": how far an event is from a zero day, never finer than its date. */
export const offsetOf = (row: Pick<TimelineRow, "from" | "to">, zero: number): string =>
  COMPARE.offset(row.from === null ? null : row.from - zero, row.to === null ? null : row.to - zero);

/** Reads the event's row when it is asked: what a row says in words may come only once somebody looks at it. */
class PlacedEvent implements PlacedRow {
  constructor(
    readonly original: TimelineRow,
    private readonly country: string,
    readonly lane: number,
    /** Days that day 0 is away from the calendar; null on the calendar. */
    private readonly shift: number | null,
  ) {}
  private shifted<T extends number | null>(day: T): T {
    return day === null || this.shift === null ? day : ((day + this.shift) as T);
  }
  get id() {
    return `${this.country}.${this.original.id}`;
  }
  get eventId() {
    return this.original.id;
  }
  get from() {
    return this.shifted(this.original.from);
  }
  get to() {
    return this.shifted(this.original.to);
  }
  get words() {
    return this.shift !== null && isOnAxis(this.original)
      ? offsetOf(this.original, DAY_ZERO - this.shift)
      : this.original.words;
  }
  get alternatives() {
    const days = this.original.alternatives;
    return this.shift === null
      ? days
      : days.map(({ from, to }) => ({ from: this.shifted(from), to: this.shifted(to) }));
  }
  get headline() {
    return this.original.headline;
  }
  get waiting() {
    return this.original.waiting;
  }
  get edtf() {
    return this.original.edtf;
  }
  get type() {
    return this.original.type;
  }
  get modality() {
    return this.original.modality;
  }
  get precision() {
    return this.original.precision;
  }
  get minute() {
    return this.original.minute;
  }
  get startBound() {
    return this.original.startBound;
  }
  get endBound() {
    return this.original.endBound;
  }
  get qualifier() {
    return this.original.qualifier;
  }
  get extent() {
    return this.original.extent;
  }
  get confidence() {
    return this.original.confidence;
  }
  get importance() {
    return this.original.importance;
  }
  get review() {
    return this.original.review;
  }
  get sources() {
    return this.original.sources;
  }
}

/** An event in the row of a country. `shift`: days that day 0 is away from the calendar; null on the calendar. */
export const placedRow = (original: TimelineRow, country: string, lane: number, shift: number | null): PlacedRow =>
  new PlacedEvent(original, country, lane, shift);
