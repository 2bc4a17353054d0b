import { civilDate, type DayNumber, dayNumber, startOfIsoWeek } from "@/lib/core/civil-time";

export type CalendarUnitName = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** A unit of the calendar, in whole days. `floor` is the start of the unit that holds the day. */
export interface CalendarUnit {
  name: CalendarUnitName;
  /** Mean length in days. */
  days: number;
  floor(day: DayNumber): DayNumber;
  next(start: DayNumber): DayNumber;
}

const months = (name: CalendarUnitName, count: number): CalendarUnit => ({
  name,
  days: count * 30.436875,
  floor(day) {
    const { year, month } = civilDate(day);
    const index = year * 12 + month - 1;
    return dayNumber(0, Math.floor(index / count) * count + 1);
  },
  next(start) {
    const { year, month } = civilDate(start);
    return dayNumber(year, month + count);
  },
});

export const CALENDAR_UNITS: readonly CalendarUnit[] = [
  { name: "day", days: 1, floor: (day) => Math.floor(day), next: (start) => start + 1 },
  { name: "week", days: 7, floor: (day) => startOfIsoWeek(Math.floor(day)), next: (start) => start + 7 },
  months("month", 1),
  months("quarter", 3),
  months("year", 12),
  months("decade", 120),
  months("century", 1200),
];

/** The finest unit that is at least `least` units wide on the picture. */
export const unitAtLeast = (least: number, perDay: number): CalendarUnit =>
  CALENDAR_UNITS.find((unit) => unit.days * perDay >= least) ?? (CALENDAR_UNITS.at(-1) as CalendarUnit);

/** Starts of the units that touch [from, to), and the end of the last. */
export function unitEdges(unit: CalendarUnit, from: number, to: number): number[] {
  const edges = [unit.floor(Math.floor(from))];
  while ((edges.at(-1) as number) < to) edges.push(unit.next(edges.at(-1) as number));
  return edges;
}
