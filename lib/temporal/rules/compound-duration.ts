import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readBound, readCount, readUnit, type Unit } from "../vocabulary";

/** Units from long to short, that go on to the next shorter ones. */
const BY_LENGTH: readonly Unit[] = ["century", "decade", "year", "month", "week", "day", "hour", "minute", "second"];

/** "Three years, two months", "an hour thirty minutes", "7 days 6 nights". */
export const compoundDuration = temporalRule({
  name: "length of time in two units",
  phrases: [
    "[{bound} ]({count}|(a|an))~({unit}|{units})[ {joined=conjunction}] {rest=count}~({unit2=unit}|{units2=units})",
    "[{bound} ]({count}|(a|an)) ({unit}|{units}), {listed=count} ({unit2=unit}|{units2=units})",
    "{count}({unit}|{units})[ ]{rest=count}({unit2=unit}|{units2=units})",
    "{days=two}D{nights=two}N",
    "{hours=digits}h[ ]{minutes=two}(m|min|mins)",
    "{wholeMinutes=digits}m[ ]{seconds=two}(s|sec|secs)",
  ],
  read(
    {
      bound,
      count,
      unit,
      units,
      rest,
      listed,
      unit2,
      units2,
      joined,
      hours,
      minutes,
      wholeMinutes,
      seconds,
      days,
      nights,
    },
    { before, after },
  ) {
    if (/[\d.,$\u20ac\u00a3]$/.test(before(1))) return null;
    // "3D2N": a trip of three days.
    if (days !== undefined)
      return Math.abs(Number(days) - Number(nights)) > 1
        ? null
        : {
            type: "DURATION",
            meaning: { kind: "duration", value: durationValue(Number(days), "day") },
            because: "Days and nights of a trip.",
          };
    const [first, last] = [hours ?? wholeMinutes, Number(minutes ?? seconds)];
    // "A time of 1h 52m".
    if (first !== undefined)
      return last > 59
        ? null
        : {
            type: "DURATION",
            meaning: {
              kind: "duration",
              value: `PT${Number(first)}${hours === undefined ? "M" : "H"}${last}${hours === undefined ? "S" : "M"}`,
            },
            because: "A length of time told in two units, no calendar date.",
          };
    // "In two years, 15 days of rain fell": a comma alone may part two clauses.
    if (listed !== undefined && !/^(?:[.,;)]|$|\s(?:in|and|for|after|before)\b)/.test(after(8))) return null;
    const [long, short] = [readUnit(unit ?? units ?? ""), readUnit(unit2 ?? units2 ?? "")];
    const amount = count === undefined ? 1 : readCount(count);
    const more = readCount(rest ?? listed ?? "");
    const mod = readBound(bound);
    const because = "A length of time told in two units, no calendar date.";
    // A trip of "7 days 6 nights" lasts seven days.
    if (long === "day" && short === "night")
      return { type: "DURATION", meaning: { kind: "duration", value: durationValue(amount, long) }, because };
    const [at, next] = [BY_LENGTH.indexOf(long), BY_LENGTH.indexOf(short)];
    if (at < 0 || next <= at) return null;
    // "Six weeks and two days" are told one after the other; hours and minutes, years and months, are one length.
    if (joined !== undefined && !/^(?:year|hour|minute)$/.test(long)) return null;
    const tail = durationValue(more, short).replace(/^P/, "");
    const head = durationValue(amount, long);
    return {
      type: "DURATION",
      meaning: { kind: "duration", value: head + (head.startsWith("PT") ? tail.replace(/^T/, "") : tail) },
      ...(mod ? { mod } : {}),
      because,
    };
  },
  examples: [
    { text: "an hour thirty minutes on the bus", finds: "an hour thirty minutes", means: "PT1H30M" },
    { text: "an hour and 20 minutes of speeches", finds: "an hour and 20 minutes", means: "PT1H20M" },
    { text: "jailed for three years, two months", finds: "three years, two months", means: "P3Y2M" },
    { text: "It took 2hrs 40mins.", finds: "2hrs 40mins", means: "PT2H40M" },
    { text: "She finished in 1h 52m.", finds: "1h 52m", means: "PT1H52M" },
    { text: "3D2N in Porto", finds: "3D2N", means: "P3D" },
    { text: "a lap of 2m 07s", finds: "2m 07s", means: "PT2M7S" },
    { text: "about 1 day 6 hours", means: "P1DT6H", mod: "APPROX" },
  ],
  leaves: [
    "a 3h 75m cable",
    "two years three mayors",
    "in two years, 15 days of rain",
    "three months and two years",
    "six weeks and two days",
  ],
});
