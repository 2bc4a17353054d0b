import { civilDate } from "@/lib/core/civil-time";
import { MONTHS, yearInWords } from "@/lib/core/date-words";
import type { TimelineRow } from "@/lib/timeline/timeline-row";

type Days = Pick<TimelineRow, "from" | "to" | "extent">;

/** The day by which an event stands in a list: its first, or its last where the first is not known. */
export const listDay = (row: Pick<TimelineRow, "from" | "to">): number => row.from ?? (row.to as number) - 1;

/** Events told under one month's name. `label` is null for those of which no more than the year is known. */
export interface MonthSection {
  label: string | null;
  events: number[];
}

export interface YearSection {
  label: string;
  months: MonthSection[];
}

const monthName = (month: number): string => MONTHS[month - 1] as string;

/** Headings as fine as the date and no finer: a year for a year, "April–June" for a quarter. */
export function headingsOf(row: Days): { year: string; month: string | null } {
  const first = civilDate(listDay(row));
  const year = yearInWords(first.year);
  if (row.from === null || row.to === null || row.extent === "throughout")
    return { year, month: monthName(first.month) };
  const last = civilDate(row.to - 1);
  if (first.year === last.year && first.month === last.month) return { year, month: monthName(first.month) };
  const isWholeYears = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  if (isWholeYears) {
    return { year: first.year === last.year ? year : `${year}–${yearInWords(last.year)}`, month: null };
  }
  const until = monthName(last.month);
  return {
    year,
    month:
      first.year === last.year
        ? `${monthName(first.month)}–${until}`
        : `${monthName(first.month)} ${year} – ${until} ${yearInWords(last.year)}`,
  };
}

/**
 * Rows under years and months, in the order of time. What spans several months stands before the first of them, the longest first, as
 * a heading would: so each heading stands once.
 */
export function monthSections(rows: readonly Days[], indices: readonly number[]): YearSection[] {
  const length = (row: Days): number => (row.to === null || row.from === null ? 0 : row.to - row.from);
  const monthOf = (day: number): number => civilDate(day).year * 12 + civilDate(day).month;
  const months = (row: Days): number =>
    row.to === null || row.from === null || row.extent === "throughout" ? 0 : monthOf(row.to - 1) - monthOf(row.from);
  const ordered = [...indices].sort((a, b) => {
    const [first, second] = [rows[a] as Days, rows[b] as Days];
    return (
      monthOf(listDay(first)) - monthOf(listDay(second)) ||
      months(second) - months(first) ||
      listDay(first) - listDay(second) ||
      length(second) - length(first) ||
      a - b
    );
  });
  const years: YearSection[] = [];
  for (const index of ordered) {
    const { year, month } = headingsOf(rows[index] as Days);
    let section = years.at(-1);
    if (section?.label !== year) {
      section = { label: year, months: [] };
      years.push(section);
    }
    const last = section.months.at(-1);
    if (last && last.label === month) last.events.push(index);
    else section.months.push({ label: month, events: [index] });
  }
  return years;
}
