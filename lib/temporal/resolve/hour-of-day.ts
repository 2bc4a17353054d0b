import { civilDate } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import { type CalendarFields, onDay } from "../meaning";
import { isMessage } from "../message";
import { hourOfNoDay, isOfUntoldDay } from "./in-flashback";
import type { Memory, Resolved } from "./resolved";
import type { Tense } from "./tense";
import { wordBefore } from "./word-before";

const NONE = { kind: "none", edtf: null } as const;

const EVENING = 18;

/** Characters between a day and an hour that may still be its. */
const NEAR = 400;

interface Spot {
  start: number;
  end: number;
}

/** The day of a part of the day or of an hour that is told without one. */
export function hourOfDay(fields: CalendarFields, memory: Memory, spot: Spot, tense: () => Tense): Resolved {
  const dayless = memory.mode === "narrative" ? null : hourOfNoDay(fields, memory, spot.start);
  if (dayless !== null) return dayless;
  if (isOfUntoldDay(memory))
    return { fields, anchor: NONE, because: "it is an hour of a day that is not told", confidence: 0.8 };
  // Far from the last day told, an hour belongs to the day of publication.
  // An evening hour of the day before is still told, however far off: publication had not seen its own.
  const eve =
    (fields.clock?.hour ?? 0) >= EVENING && memory.lastDay !== null && memory.lastDay + 1 === memory.published;
  const near =
    eve ||
    memory.mode === "narrative" ||
    memory.published === null ||
    spot.start - memory.lastDayAt < NEAR ||
    isOfSameStory(memory, spot, tense);
  const day = (near ? memory.lastDay : null) ?? memory.published;
  if (day === null) return { fields, anchor: NONE, because: "the day is not known", confidence: 0.8 };
  const told = near && memory.lastDay !== null;
  if (told && isAfterNight(fields, memory) && (memory.published === null || day < memory.published)) {
    return {
      fields: onDay(fields, civilDate(day + 1)),
      anchor: { kind: "expression", edtf: null },
      because: `so early an hour of the night of ${dayInWords(day)} is one of the next morning`,
      confidence: 0.75,
    };
  }
  const { clock } = fields;
  // "The blast came an hour before midnight": the end of the day of publication had not come.
  if (clock?.hour === 24 && day === memory.published && tense() === "past")
    return {
      fields: onDay(fields, civilDate(day - 1)),
      anchor: { kind: "publication", edtf: null },
      direction: "past",
      because: `it was over by publication, ${dayInWords(day)}`,
      confidence: 0.75,
    };
  // "On Tuesday night … at midnight" ends the day told, "will close at midnight" today; "just after midnight" opens it.
  const ends =
    clock?.hour === 0 &&
    /^(?:by |at )?midnight/i.test(memory.text.slice(spot.start, spot.end)) &&
    wordBefore(memory.text, spot.start, 8) !== "after" &&
    (told || (memory.mode === "news" && !isMessage(memory.text) && tense() === "future"));
  return {
    fields: onDay(ends ? { ...fields, clock: { ...clock, hour: 24 } } : fields, civilDate(day)),
    anchor: { kind: told ? "expression" : "publication", edtf: null },
    because: memory.shared.aboutDay(told ? "the day is the one last mentioned" : "the day is that of publication", day),
    confidence: 0.75,
  };
}

/** Days before publication of which news still tells hour by hour, and how far on. */
const STORY_DAYS = 3;
const STORY_REACH = 3000;

/** "On Saturday morning a bird flew … The plane took off again at noon": what the paper tells of a day just past goes on. */
const isOfSameStory = (memory: Memory, spot: Spot, tense: () => Tense): boolean =>
  memory.lastDay !== null &&
  memory.published !== null &&
  memory.lastDay < memory.published &&
  memory.published - memory.lastDay <= STORY_DAYS &&
  spot.start - memory.lastDayAt < STORY_REACH &&
  tense() === "past";

const LAST_HOUR_OF_NIGHT = 7;

/** "Rain began on Thursday night … a pole fell at 4.30am": the small hours after the night last told. */
const isAfterNight = ({ clock }: CalendarFields, { text, lastDayAt }: Memory): boolean =>
  clock !== undefined &&
  clock.hour < LAST_HOUR_OF_NIGHT &&
  /\bnight$/i.test(text.slice(Math.max(0, lastDayAt - 8), lastDayAt));
