import type { ClockTime, Meaning, Reading } from "../meaning";
import { hourOfTwelve, isPartOfNumber, LEAD_REACH, LEADS_TO_HOUR } from "../spoken-clock";
import { temporalRule } from "../temporal-rule";
import { readClockHour, readDayWord, readPartOfDay } from "../vocabulary";

const MINUTES: Readonly<Record<string, number>> = { five: 5, ten: 10, twenty: 20, "twenty-five": 25 };

/** "Half past seven", "quarter to 8", "6 tonight", "9 tomorrow morning". */
export const spokenHour = temporalRule({
  name: "hour as it is spoken",
  phrases: [
    "half past {hour=clockHour}[ in the {part=dayHalf}]",
    "[a ]quarter {side=pastOrTo} {hour=clockHour}[ in the {part=dayHalf}]",
    "{minutes=spokenMinutes}[ minutes| mins| min] {side=pastOrTo} {hour=clockHour}[ in the {part=dayHalf}]",
    "{hour=clockHour}[(:|.){minute=twoDigits}] ({tonight}|{day=dayWord}[ {part=dayHalf}]|this {thisPart=dayHalf}|last {lastPart=lastNight})",
  ],
  read(
    { hour = "", side, minutes, minute, tonight, day, part, thisPart, lastPart },
    { words, before, after },
  ): Reading | null {
    if (isPartOfNumber(before(1), after(2))) return null;
    const named = part ?? thisPart;
    const isToday = tonight !== undefined || thisPart !== undefined || lastPart !== undefined;
    // "Ten to one" are odds; "6 today" may be a count.
    const needsLead = isToday || day !== undefined || (minutes !== undefined && named === undefined);
    if (needsLead && !LEADS_TO_HOUR.test(before(LEAD_REACH))) return null;
    const half = named !== undefined ? readPartOfDay(named) : (tonight ?? lastPart) === undefined ? undefined : "NI";
    const clock = clockAt(hourOfTwelve(readClockHour(hour), half));
    if (clock === null) return null;
    const meaning: Meaning =
      isToday || day !== undefined
        ? {
            kind: "shift",
            unit: "day",
            by: lastPart !== undefined && clock.hour >= 12 ? -1 : readDayWord(day ?? ""),
            from: "publication",
            inside: { clock },
          }
        : { kind: "calendar", fields: { clock } };
    return {
      type: "TIME",
      meaning,
      because:
        half === undefined
          ? `"${words}" is an hour as people say it; which half of the day is a guess.`
          : `"${words}" is an hour as people say it.`,
      confidence: half === undefined ? 0.6 : 0.88,
    };

    function clockAt(told: number | null): ClockTime | null {
      if (told === null || Number(minute ?? 0) > 59) return null;
      if (/^half\s/i.test(words)) return { hour: told, minute: 30 };
      if (side === undefined) return { hour: told, minute: Number(minute ?? 0) };
      const away = minutes === undefined ? 15 : (MINUTES[minutes.toLowerCase()] ?? Number(minutes));
      return /^(?:to|before)$/i.test(side)
        ? { hour: (told + 23) % 24, minute: 60 - away }
        : { hour: told, minute: away };
    }
  },
  examples: [
    {
      text: "The bell rang at half past nine.",
      finds: "half past nine",
      means: "2015-04-04T09:30",
      published: "2015-04-04",
    },
    {
      text: "It closes at quarter to 8 in the evening.",
      finds: "quarter to 8 in the evening",
      means: "2015-04-04T19:45",
      published: "2015-04-04",
    },
    {
      text: "They left at ten past six in the morning.",
      finds: "ten past six in the morning",
      means: "2015-04-04T06:10",
      published: "2015-04-04",
    },
    {
      text: "The debate begins at 8 tonight.",
      finds: "8 tonight",
      means: "2015-04-04T20:00",
      published: "2015-04-04",
    },
    { text: "He rang at 9 last night.", finds: "9 last night", means: "2015-04-03T21:00", published: "2015-04-04" },
    {
      text: "call me at 9 tomorrow morning",
      finds: "9 tomorrow morning",
      means: "2015-04-05T09:00",
      published: "2015-04-04",
    },
  ],
  leaves: ["odds of ten to one", "It fell by 5.6 today.", "There were 6 today.", "half past caring"],
});
