import { CLOCK, readClock } from "../clock-words";
import { REPEATED } from "../repeated-days";
import { temporalRule } from "../temporal-rule";
import { readWeekday } from "../vocabulary";

const two = (n: number): string => String(n).padStart(2, "0");

/** "Every night at 10pm", "9 a.m. on Mondays". */
export const repeatedClock = temporalRule({
  name: "hour that returns",
  phrases: [
    `(every|each) ({setDay=weekday}[ {setDayPart=part}]|{setPart=part}|day)[,][ at] ${CLOCK}`,
    `{setDays=weekdays}[,] at ${CLOCK}`,
    `daily at ${CLOCK}`,
    `{listedDay=weekday}[,][ at] ${CLOCK}`,
    `${CLOCK} ((every|each) ({setDay=weekday}|day)|on {setDays=weekdays}|daily)`,
  ],
  read(words, { before }) {
    const { listedDay } = words;
    // "Every Mon & Wed 7.30pm"; a weekday by itself is one day.
    if (listedDay !== undefined && !REPEATED.test(before(72))) return null;
    const { setDay, setDays, setPart, setDayPart } = words;
    const clock = readClock(words, words["zone"], setPart ?? setDayPart);
    if (clock === null) return null;
    const weekday = listedDay ?? setDay ?? setDays?.replace(/s$/i, "");
    const day = weekday === undefined ? "XXXX-XX-XX" : `XXXX-WXX-${readWeekday(weekday)}`;
    return {
      type: "SET",
      meaning: { kind: "set", value: `${day}T${two(clock.hour % 24)}:${two(clock.minute ?? 0)}` },
      because: "It returns at this hour: a set of times, no single date.",
    };
  },
  examples: [
    { text: "every night at 10pm", means: "XXXX-XX-XXT22:00" },
    { text: "every Sunday evening at 6:15", means: "XXXX-WXX-7T18:15" },
    { text: "Drills every Mon & Wed 7.30pm", finds: "Wed 7.30pm", means: "XXXX-WXX-3T19:30" },
    { text: "every Tuesday at 7:30 p.m.", means: "XXXX-WXX-2T19:30" },
    { text: "It opens at 9 a.m. on Mondays.", finds: "9 a.m. on Mondays", means: "XXXX-WXX-1T09:00" },
  ],
  leaves: ["Wed 7.30pm", "every night", "9 a.m. on Monday"],
});
