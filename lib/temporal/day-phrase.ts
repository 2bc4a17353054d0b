import { isCivilDate } from "@/lib/core/civil-time";
import type { CalendarFields, Meaning } from "./meaning";
import type { Words } from "./temporal-rule";
import { readCue, readDay, readDayWord, readMonth, readWeekday } from "./vocabulary";

const YEARS_ON = { last: -1, this: 0, next: 1 } as const;

/** A day as other phrases take it in: "Wednesday", "last Friday", "Tuesday, 3 May 2016", "Nov. 9", "yesterday". */
export const DAY_PHRASE =
  "([{dayCue=cue} ]{weekday}[[,] ([the ]{m1=month} {d1=day}|[the ]{d2=day}[ of]~{m2=month})[[,] {y1=year}]]|{m3=month} {d3=day}[[,] {y3=year}|[,] {c3=cue} year]|[the ]{d4=day}[ of]~{m4=month}[[,] {y4=year}|[,] {c4=cue} year]|{dayWord})";

/** The meaning of the words that a `DAY_PHRASE` took, narrowed by `inside` (a part of the day, a clock time); null if no such day. */
export function readDayPhrase(words: Words, inside: CalendarFields = {}): Meaning | null {
  const month = words["m1"] ?? words["m2"] ?? words["m3"] ?? words["m4"];
  const day = words["d1"] ?? words["d2"] ?? words["d3"] ?? words["d4"];
  const year = words["y1"] ?? words["y3"] ?? words["y4"];
  if (month !== undefined && day !== undefined) {
    const fields = { ...(year ? { year: Number(year) } : {}), month: readMonth(month), day: readDay(day) };
    if (!isCivilDate(fields.year ?? 2024, fields.month, fields.day)) return null;
    const yearCue = words["c3"] ?? words["c4"];
    // "Sept. 8 last year"
    if (yearCue !== undefined)
      return {
        kind: "shift",
        unit: "year",
        by: YEARS_ON[readCue(yearCue)],
        from: "publication",
        inside: { ...fields, ...inside },
      };
    return { kind: "calendar", fields: { ...fields, ...inside } };
  }
  const { weekday, dayWord, dayCue } = words;
  if (dayWord !== undefined)
    return { kind: "shift", unit: "day", by: readDayWord(dayWord), from: "publication", inside };
  if (weekday === undefined) return null;
  return {
    kind: "calendar",
    fields: { weekday: readWeekday(weekday), ...inside },
    ...(dayCue ? { cue: readCue(dayCue) } : {}),
  };
}
