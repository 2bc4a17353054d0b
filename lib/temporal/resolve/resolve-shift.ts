import { civilDate, type DayNumber } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import type { CalendarFields, Meaning } from "../meaning";
import { anchorDay, dayFields, movedFields, quarterOf, shiftedFields } from "./calendar-arithmetic";
import type { Memory, Resolved } from "./resolved";

type Shift = Extract<Meaning, { kind: "shift" }>;

/** Counts units from the publication day or from the date last mentioned. */
export function resolveShift(shift: Shift, memory: Memory): Resolved | null {
  const anchor = shift.from === "mentioned" ? mentionedAnchor(memory) : publicationAnchor(memory);
  if (anchor === null) return null;
  const { fields: from, kind, words } = anchor;
  const reached =
    shift.from === "mentioned" ? movedFields(from, shift.unit, shift.by) : shiftedFields(from, shift.unit, shift.by);
  if (reached === null) return null;
  const fields = shift.inside === undefined ? reached : narrowed(reached, shift.inside);
  return {
    fields,
    anchor: { kind, edtf: null },
    direction: shift.by < 0 ? "past" : shift.by > 0 ? "future" : "present",
    because: `counted from ${words}`,
    confidence: shift.from === "mentioned" ? 0.78 : 0.95,
  };
}

interface Anchor {
  fields: CalendarFields;
  kind: "publication" | "expression";
  words: string;
}

function publicationAnchor(memory: Memory): Anchor | null {
  if (memory.published === null) return null;
  const { month, ...rest } = dayFields(memory.published);
  return {
    fields: { ...rest, month, quarter: quarterOf(month as number) },
    kind: "publication",
    words: `publication, ${dayInWords(memory.published)}`,
  };
}

function mentionedAnchor(memory: Memory): Anchor | null {
  if (memory.last !== null && anchorDay(memory.last) !== null) {
    const day = anchorDay(memory.last) as DayNumber;
    return {
      fields: memory.last,
      kind: "expression",
      words: `the date last mentioned (${memory.last.day === undefined ? civilDate(day).year : dayInWords(day)})`,
    };
  }
  return publicationAnchor(memory);
}

/** "The third quarter of last year": the fields inside a year or month that was counted to. */
function narrowed(reached: CalendarFields, inside: CalendarFields): CalendarFields {
  if (reached.week !== undefined && inside.weekday !== undefined) {
    return { ...inside, weekday: undefined, ...dayFields((anchorDay(reached) as DayNumber) + inside.weekday - 1) };
  }
  return { ...reached, ...inside };
}
