import type { Reading } from "../meaning";
import { isMessage } from "../message";
import { hourOfTwelve, isPartOfNumber, LEAD_REACH, LEADS_TO_HOUR } from "../spoken-clock";
import { temporalRule } from "../temporal-rule";
import { readClockHour, readPartOfDay } from "../vocabulary";

/** After an hour that is told as a bare number nothing goes on. */
const CLOSES =
  /^(?:$|\s?[.;:)!?](?!\d)|,(?!\d)|\s(?:sharp|x+|lol|pls|plz|ok|then|and|or|at|in|outside|inside|near|by|so|but|cos|coz|cuz|today|tdy|instead|latest|onwards|already|is\sfine|works|if|when|cos|because|tho)\b|\s[@|])/i;

/** What comes, goes or begins at an hour. */
const KEEPS_HOURS =
  /\b(?:trains?|bus|ferry|flight|leav(?:e|es|ing)|left|depart\w*|arriv\w*|land(?:s|ed|ing)|starts?|kick-?off|meet|doors?|platform|plat|call|class|dinner|lunch)\b/i;

/** "Away till 9", "it's 12.30 already": but "it's 3", "up 2-1 after 3", "it's 2.50!" may be anything. */
function leadsToBareHour(before: string, minute: string | undefined, part: string | undefined, after: string): boolean {
  const lead = /(\p{L}+['\u2019]?\p{L}*|@|b4)\s?$/iu.exec(before)?.[1]?.toLowerCase() ?? "";
  if (part !== undefined || lead === "at" || lead === "@") return true;
  if (/^it/.test(lead)) return minute !== undefined && /^\s(?:already|now|and)\b/i.test(after);
  return minute === undefined ? !/\d\s\S+\s$/.test(before) : /^\s|^$/.test(after);
}

/** "8ish", "7:30p", "1900h", "half 7", "@ 5": hours as only messages write them. */
export const chatHour = temporalRule({
  name: "hour in a short message",
  phrases: [
    "{packed=packed24}h",
    "{hour=clockHour}[:{minute=twoDigits}][-]ish",
    "{named=clockName}[-]ish",
    "{hour=two}[:{minute=twoDigits}]{letter=halfLetter}",
    "half {hour=clockHour}",
    "{bare=atHour}[.{minute=twoDigits}][ in the {partTold=dayHalf}| at {partTold2=lastNight}]",
  ],
  read(
    { packed, hour, minute, named, letter, bare, partTold, partTold2 },
    { text, words, before, after },
  ): Reading | null {
    if (!isMessage(text) || isPartOfNumber(before(1), after(2)) || Number(minute ?? 0) > 59) return null;
    const part = partTold ?? partTold2;
    const isHalf = /^half/i.test(words);
    // "The train from platform 9 at 17.42": hours of the afternoon by a full stop, where something keeps to the clock.
    if (Number(bare) > 12 && (minute === undefined || !KEEPS_HOURS.test(before(40)))) return null;
    if ((isHalf || bare !== undefined) && !CLOSES.test(after(8))) return null;
    if (bare !== undefined && !leadsToBareHour(before(20), minute, part, after(8))) return null;
    // "5p a bag" is a price.
    if (letter !== undefined && minute === undefined && !LEADS_TO_HOUR.test(before(LEAD_REACH))) return null;
    // "2000h of flight": so many hours.
    if (packed !== undefined && /^\s(?:of|in|on|per)\b/.test(after(5))) return null;
    const told = packed === undefined ? hourTold() : Number(packed.slice(0, 2));
    if (told === null) return null;
    const minutes = packed === undefined ? (isHalf ? 30 : Number(minute ?? 0)) : Number(packed.slice(2));
    const isGuess = packed === undefined && letter === undefined && named === undefined && part === undefined;
    return {
      type: "TIME",
      meaning: { kind: "calendar", fields: { clock: { hour: told, minute: minutes } } },
      ...(/ish$/i.test(words) ? { mod: "APPROX" as const } : {}),
      because: isGuess
        ? "An hour as messages write it; which half of the day is a guess."
        : "An hour as messages write it.",
      confidence: isGuess ? 0.6 : 0.85,
    };

    function hourTold(): number | null {
      if (named !== undefined) return /noon/i.test(named) ? 12 : 0;
      if (Number(bare) > 12) return Number(bare);
      const twelve = readClockHour(bare ?? hour ?? "");
      if (part !== undefined) return hourOfTwelve(twelve, readPartOfDay(part));
      return hourOfTwelve(twelve, letter === undefined ? undefined : /p/i.test(letter) ? "AF" : "MO");
    }
  },
  examples: [
    { text: "drinks 7:30p at the Anchor!", finds: "7:30p", means: "2015-04-04T19:30", published: "2015-04-04" },
    { text: "parade 0830h!", finds: "0830h", means: "2015-04-04T08:30", published: "2015-04-04" },
    { text: "tea later? 4ish lol", finds: "4ish", means: "2015-04-04T16:00", mod: "APPROX", published: "2015-04-04" },
    { text: "lunch noonish?!", finds: "noonish", means: "2015-04-04T12:00", mod: "APPROX", published: "2015-04-04" },
    { text: "half 7 at yours?! ok", finds: "half 7", means: "2015-04-04T07:30", published: "2015-04-04" },
    { text: "cu @ 7.30", finds: "7.30", means: "2015-04-04T07:30", published: "2015-04-04" },
    { text: "train leaves at 17.42!", finds: "17.42", means: "2015-04-04T17:42", published: "2015-04-04" },
    { text: "meet at 10 outside the zoo!", finds: "10", means: "2015-04-04T10:00", published: "2015-04-04" },
    {
      text: "left at 6.45 in the evening, so tired!",
      finds: "6.45 in the evening",
      means: "2015-04-04T18:45",
      published: "2015-04-04",
    },
    { text: "away till 9, call me!", finds: "9", means: "2015-04-04T09:00", published: "2015-04-04" },
    { text: "it's 12.30 already?!", finds: "12.30", means: "2015-04-04T12:30", published: "2015-04-04" },
    { text: "see u @ 5!", finds: "5", means: "2015-04-04T17:00", published: "2015-04-04" },
  ],
  leaves: [
    "it's 2.50 each!",
    "one left after 3 of them broke, lol",
    "half five of them!",
    "staying @ 5 star hotel, lol",
    "still 5p a bag!",
    "filmed in 1080p!",
    "at 4.5!",
    "oil closed at 17.42!",
    "sold at 7.30 a share!",
    "2000h of flying, lol",
    "The train leaves at 5.",
  ],
});
