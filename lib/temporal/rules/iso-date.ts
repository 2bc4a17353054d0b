import { isCivilDate } from "@/lib/core/civil-time";
import { temporalRule } from "../temporal-rule";

/** Characters of what somebody types into a field; an article is longer, and is not looked through for each of its years. */
const TYPED_MAX = 60;
const isTypedAlone = (words: string, text: string): boolean => text.length <= TYPED_MAX && text.trim() === words;

export const isoDate = temporalRule({
  name: "ISO date",
  phrases: [
    "{year}-W{week=twoDigits}",
    "[calendar ]week {week=two} of {year}",
    "{year}-{month=twoDigits}[-{day=twoDigits}]",
    "{year}-{month=twoDigits}-{day=twoDigits}[T| ]{hour=twoDigits}:{minute=twoDigits}[:{second=twoDigits}][{zone=isoZone}]",
  ],
  read({ week, year = "", month = "", day, hour, minute, second, zone }, { text, words }) {
    if (week !== undefined) {
      if (Number(week) < 1 || Number(week) > 53) return null;
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: { year: Number(year), week: Number(week) } },
        because: "A week of the year, by its number.",
      };
    }
    // "2006-07" in a text is two years; typed alone it is a month.
    if (day === undefined && Number(month) === (Number(year) % 100) + 1 && !isTypedAlone(words, text)) return null;
    const fields = { year: Number(year), month: Number(month), ...(day ? { day: Number(day) } : {}) };
    if (!isCivilDate(fields.year, fields.month, day ? Number(day) : 1)) return null;
    if (hour !== undefined) {
      if (Number(hour) > 23 || Number(minute) > 59) return null;
      const clock = {
        hour: Number(hour),
        minute: Number(minute),
        ...(second ? { second: Number(second) } : {}),
        ...(zone ? { zone } : {}),
      };
      return {
        type: "TIME",
        meaning: { kind: "calendar", fields: { ...fields, clock } },
        because: "A date and time in ISO form.",
      };
    }
    return { type: "DATE", meaning: { kind: "calendar", fields }, because: "A date in ISO form." };
  },
  examples: [
    { text: "2019-05", means: "2019-05" },
    { text: "week 14 of 2024", means: "2024-W14" },
    { text: "2019-05-30", means: "2019-05-30" },
  ],
  leaves: ["2019-W60", "2019-13", "2019-02-30"],
});
