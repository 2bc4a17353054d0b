import { civilDate, type DayNumber, dayNumber, startOfIsoWeek } from "@/lib/core/civil-time";
import { MONTHS, yearInWords } from "@/lib/core/date-words";
import type { MeasureText } from "./viewport";

/** A division of the axis: its start, its end and what stands in it. */
export interface AxisTick {
  from: number;
  to: number;
  label: string;
}

/** Two rows: the lower counts in small steps, the upper always says which year it is. */
export interface Axis {
  minor: readonly AxisTick[];
  major: readonly AxisTick[];
}

interface Step {
  days: number;
  floor(at: number): number;
  next(start: number): number;
  labels(start: number): readonly string[];
  /** The row above; null where the labels say the year themselves. */
  above: "day" | "month" | "year" | null;
}

const two = (n: number): string => String(n).padStart(2, "0");
const monthOf = (day: DayNumber): string => MONTHS[civilDate(day).month - 1] as string;
const MINUTES_PER_DAY = 1440;

const hours = (count: number): Step => ({
  days: count / 24,
  floor: (at) => Math.floor((at * 24) / count) * (count / 24),
  next: (start) => Math.round((start * 24 + count) * 60) / MINUTES_PER_DAY,
  labels: (start) => {
    const minute = Math.round((start - Math.floor(start + 1e-6)) * MINUTES_PER_DAY);
    return [`${two(Math.floor(minute / 60))}:${two(minute % 60)}`];
  },
  above: "day",
});

const monthStep = (count: number): Step => ({
  days: count * 30.436875,
  floor(at) {
    const { year, month } = civilDate(Math.floor(at));
    return dayNumber(year, Math.floor((month - 1) / count) * count + 1);
  },
  next(start) {
    const { year, month } = civilDate(start);
    return dayNumber(year, month + count);
  },
  labels: (start) => (count < 6 ? [monthOf(start), monthOf(start).slice(0, 3)] : [monthOf(start).slice(0, 3)]),
  above: "year",
});

const yearStep = (count: number): Step => ({
  days: count * 365.2425,
  floor: (at) => dayNumber(Math.floor(civilDate(Math.floor(at)).year / count) * count),
  next: (start) => dayNumber(civilDate(start).year + count),
  labels: (start) => [yearInWords(civilDate(start).year)],
  above: null,
});

const STEPS: readonly Step[] = [
  hours(1),
  hours(3),
  hours(6),
  hours(12),
  {
    days: 1,
    floor: (at) => Math.floor(at),
    next: (start) => start + 1,
    labels: (start) => [String(civilDate(start).day)],
    above: "month",
  },
  {
    days: 7,
    floor: (at) => startOfIsoWeek(Math.floor(at)),
    next: (start) => start + 7,
    labels: (start) => [`${civilDate(start).day} ${monthOf(start).slice(0, 3)}`, String(civilDate(start).day)],
    above: "month",
  },
  monthStep(1),
  monthStep(3),
  monthStep(6),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(yearStep),
];

const ABOVE: Readonly<Record<"day" | "month" | "year", Step>> = {
  day: {
    ...(STEPS[4] as Step),
    labels: (start) => {
      const { year, month, day } = civilDate(start);
      return [`${day} ${MONTHS[month - 1]} ${yearInWords(year)}`];
    },
  },
  month: { ...monthStep(1), labels: (start) => [`${monthOf(start)} ${yearInWords(civilDate(start).year)}`] },
  year: yearStep(1),
};

function ticks(step: Step, from: number, to: number, label: (start: number) => string): AxisTick[] {
  const out: AxisTick[] = [];
  for (let start = step.floor(from); start < to; start = step.next(start)) {
    out.push({ from: start, to: step.next(start), label: label(start) });
  }
  return out;
}

/** The names of several years stand alone and bold at the start of their cells: how large beside the labels below, and the air around. */
const BOLD = 12.5 / 12;
const BOLD_AIR = 12;

/** The shortest and widest of the cells count: a name that stood in some of them only would leave holes in the axis. */
function allNamed(step: Step, from: number, to: number, perDay: number, measure: MeasureText, size: number): boolean {
  for (let start = step.floor(from); start < to; start = step.next(start)) {
    const room = (step.next(start) - start) * perDay - (BOLD_AIR * size) / 12;
    if (measure(step.labels(start)[0] as string, size * BOLD, 600) > room) return false;
  }
  return true;
}

/** Days closer to the next month's first than this share get no week label of their own. */
const fits = (step: Step, perDay: number, measure: MeasureText, size: number, start: number): string | undefined =>
  step.labels(start).find((label) => measure(label, size, 400) + size * 1.1 <= step.days * perDay);

/** The finest calendar steps whose labels have room. `perDay` is the width of a day. */
export function layoutAxis(from: number, to: number, perDay: number, size: number, measure: MeasureText): Axis {
  const probe = Math.floor((from + to) / 2);
  // September is the longest name of a month: what fits it fits all.
  const wide = dayNumber(civilDate(probe).year, 9, 28);
  const step =
    STEPS.find((candidate) => {
      const at = candidate.days < 360 ? wide : candidate.floor(probe);
      if (fits(candidate, perDay, measure, size, at) === undefined) return false;
      return candidate.above !== null || allNamed(candidate, from, to, perDay, measure, size);
    }) ?? (STEPS.at(-1) as Step);
  const which = step.labels(wide).findIndex((l) => measure(l, size, 400) + size * 1.1 <= step.days * perDay);
  const label = (start: number): string => step.labels(start)[Math.max(0, which)] ?? "";
  const minor = ticks(step, from, to, label);
  if (step.above === null) return { minor: [], major: minor };
  const above = ABOVE[step.above];
  return { minor, major: ticks(above, from, to, (start) => above.labels(start)[0] as string) };
}
