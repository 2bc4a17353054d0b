import { isCivilDate } from "@/lib/core/civil-time";
import { notATime, type Reading } from "../meaning";
import { isMessage } from "../message";
import { type Place, temporalRule } from "../temporal-rule";
import { readCue, readDay, readMonth, readOrdinal } from "../vocabulary";
import { closesDate, startBehindVerb } from "../weekday-behind";
import { yearAhead } from "../year-ahead";

/** A noun of many right behind a number. */
const COUNTED = /^\s(?:people|men|women|children|police|others|more|[a-z]{3,}s)\b/;

const ENTRY_REACH = 160;
const MONTH_BEFORE = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
/** "1. Her name is Lee Jun 2. She was born …": the number of an entry, where that of the one before stands behind. */
const opensEntry = (day: number, words: string, before: Place["before"], after: Place["after"]): boolean =>
  day > 1 &&
  /\d$/.test(words) &&
  /^[.)]\s/.test(after(2)) &&
  new RegExp(`(?<!(?:${MONTH_BEFORE})\\s)(?<!\\S)${day - 1}[.)]\\s`).test(before(ENTRY_REACH));

export const monthDay = temporalRule({
  name: "month and day",
  phrases: [
    "{month} {ordinal}",
    "[the ]{ordinal} of {month}",
    "[{leading=cueOrAbout} ][{weekday}[,] ][the ]{month} {day}",
    "[{leading=cueOrAbout} ][{weekday}[,] ][the ]{day}[ of]~{month}",
    "{month} {day}[,] {behind=weekday}",
    "[the ]{day}[ of]~{month}[,] {behind=weekday}",
    "{stuck=day}{month}",
  ],
  read({ leading, month = "", day: parted, stuck, ordinal, weekday, behind }, { text, start, before, after, words }) {
    // "26nov", "5Oct": stuck together where people write to each other.
    if (
      stuck !== undefined &&
      (!isMessage(text) || /[\d.,:/-]$/.test(before(1)) || !/^(?:[\s,.!?)'\u2019-]|$)/.test(after(1)))
    )
      return null;
    const day = parted ?? stuck;
    if (behind !== undefined && !closesDate(after)) return null;
    const fields: { year?: number; month: number; day: number } = {
      month: readMonth(month),
      day: day === undefined ? readOrdinal(ordinal ?? "") : readDay(day),
    };
    if (/^(?:[,.]\d|:\d|%)/.test(after(2))) return null;
    // "Sale on till may 8!".
    const isLedTo = /\b(?:till?|until|by|on|from|since|before|b4|after)\s$/i.test(before(7)) && isMessage(text);
    if (stuck === undefined && /^(?:may|march|mar)\b/.test(words) && !/\d(?:st|nd|rd|th)/.test(words) && !isLedTo)
      return notATime("the month would be written with a capital");
    // "May second the motion", "March first to the gate" are no days; "July Fourth" is.
    if (day === undefined && !/\sof\s/.test(words) && (!/^[A-Z]/.test(ordinal ?? "") || !/^[A-Z]/.test(month)))
      return null;
    if (!isCivilDate(2024, fields.month, fields.day)) return null;
    // "In October 12 priests were flown out": nothing happens in a day of a month, so these are twelve of them.
    if (/\bin\s$/i.test(before(3)) && month !== "" && words.startsWith(month) && COUNTED.test(after(24))) return null;
    if (opensEntry(fields.day, words, before, after))
      return notATime(`"${fields.day}" is the number of the next entry`);
    const about = leading !== undefined && /about|around|circa|approximately/i.test(leading);
    const cue = leading === undefined || about ? undefined : readCue(leading);
    const year = yearAhead(after);
    if (year !== undefined) fields.year = year;
    const reading: Reading = {
      type: "DATE",
      meaning: cue === undefined ? { kind: "calendar", fields } : { kind: "calendar", fields, cue },
      because:
        year === undefined ? "A day and a month are named, without a year." : "The year stands at the end of the list.",
    };
    if (about) reading.mod = "APPROX";
    if (cue !== undefined && weekday === undefined) reading.start = start + (leading?.length ?? 0) + 1;
    return leading !== undefined || weekday === undefined
      ? reading
      : { ...reading, ...startBehindVerb(weekday, words, text, start) };
  },
  examples: [
    { text: "on sale till may 8!", finds: "may 8", means: "2015-05-08", published: "2015-04-04" },
    {
      text: "He fled on May 7. They gave up on May 8. A band fought on.",
      finds: "May 8",
      means: "2021-05-08",
      published: "2021-12-20",
    },
    { text: "Dec. 8", means: "2021-12-08", published: "2021-12-20" },
    {
      text: "It began on the first of April.",
      finds: "the first of April",
      means: "2021-04-01",
      published: "2021-05-20",
    },
    { text: "sale starts 15Mar, dont miss!", finds: "15Mar", means: "2021-03-15", published: "2021-03-01" },
    {
      text: "It opens this Saturday, 18 September.",
      finds: "this Saturday, 18 September",
      means: "2021-09-18",
      published: "2021-09-15",
    },
    { text: "the 3rd of June", means: "XXXX-06-03" },
    { text: "Tremors on 3 May and 9 June 2016 did no harm.", finds: "3 May", means: "2016-05-03" },
    {
      text: "Live stream on 9th August Friday http://x.example",
      finds: "9th August Friday",
      means: "2019-08-09",
      published: "2019-08-01",
    },
    {
      text: "Voters go to the polls on 2 February.",
      finds: "2 February",
      means: "2023-02-02",
      published: "2022-12-29",
    },
  ],
  leaves: ["1. Her name is Lee Jun 2. She lives in a tram", "the first of many", "June 1998", "they may 5 times a day"],
});
