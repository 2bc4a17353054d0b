import { DAY_PHRASE, readDayPhrase } from "../day-phrase";
import type { Meaning, Reading } from "../meaning";
import { isMessage } from "../message";
import { hourOfTwelve, isPartOfNumber } from "../spoken-clock";
import { temporalRule } from "../temporal-rule";
import { type PartOfDay, readClockHour, readPartOfDay } from "../vocabulary";

/** What no hour goes on with: "at 8 locations", "at 5 Star Lanes", "at 7 of them". */
const COUNTS_ON =
  /^(?:%|\s?[ap]\.?m\b|\s(?:of|percent|per|to|more|other|different)\b|\s[A-Z][a-z]|\s(?!is\b|was\b|works\b|this\b|please\b|pls\b|thanks\b|plus\b|us\b|as\b|yes\b)[a-z]{2,}s\b)/;
/** What people meet for in the evening. */
const EVENING =
  /\b(?:dinner|supper|party|drinks?|pub|bar|gig|concert|show|movie|film|quiz|karaoke|doors|disco|club|bbq|kick-?off)\b/i;
const EVENING_REACH = 40;
const EVENING_FROM = 5;

/** "Tomorrow at 9", "fri @ 8", "tonight at 7:30": an hour without am or pm behind its day. */
export const dayAndHour = temporalRule({
  name: "day and hour in a short message",
  phrases: [
    `${DAY_PHRASE}[ {dayPart=part}][,] (at |@|@ ){hour=clockHour}[(:|.){minute=twoDigits}]`,
    "this {thisPart=dayHalf}[,] (at |@|@ ){hour=clockHour}[(:|.){minute=twoDigits}]",
  ],
  read(words, { text, words: matched, before, after }): Reading | null {
    const { dayPart, thisPart, hour = "", minute } = words;
    if (!isMessage(text) || isPartOfNumber("", after(2)) || COUNTS_ON.test(after(16))) return null;
    if (Number(minute ?? 0) > 59) return null;
    const named = partOf(dayPart ?? thisPart, words["dayWord"]);
    const told = readClockHour(hour);
    const isEvening = named === undefined && told >= EVENING_FROM && told < 12 && EVENING.test(around());
    const full = hourOfTwelve(told, isEvening ? "EV" : named);
    if (full === null) return null;
    const clock = { hour: full, minute: Number(minute ?? 0) };
    const meaning: Meaning | null =
      thisPart === undefined
        ? readDayPhrase(words, { clock })
        : { kind: "shift", unit: "day", by: 0, from: "publication", inside: { clock } };
    if (meaning === null) return null;
    const isGuess = named === undefined;
    return {
      type: "TIME",
      meaning,
      because: `"${matched}" is an hour of that day${isGuess ? "; which half of the day is a guess" : ""}.`,
      confidence: isGuess ? 0.65 : 0.88,
    };

    function around(): string {
      return `${before(EVENING_REACH)} ${after(EVENING_REACH)}`;
    }
  },
  examples: [
    { text: "see you tomorrow at 9!", finds: "tomorrow at 9", means: "2015-04-05T09:00", published: "2015-04-04" },
    { text: "dinner fri @ 8?", finds: "fri @ 8", means: "2015-04-10T20:00", published: "2015-04-04" },
    { text: "on TV tonight at 9!", finds: "tonight at 9", means: "2015-04-04T21:00", published: "2015-04-04" },
    {
      text: "monday morning at 7.30, ugh",
      finds: "monday morning at 7.30",
      means: "2015-04-06T07:30",
      published: "2015-04-04",
    },
    {
      text: "this evening at 7 in the park!",
      finds: "this evening at 7",
      means: "2015-04-04T19:00",
      published: "2015-04-04",
    },
  ],
  leaves: [
    "on sale tomorrow at 9 shops!",
    "The talks resume tomorrow at 9.",
    "playing friday at 5 Star Lanes!",
    "closed today at 7.5%, lol",
  ],
});

const partOf = (part: string | undefined, dayWord: string | undefined): PartOfDay | undefined =>
  part !== undefined ? readPartOfDay(part) : /nig|nit|nyt/i.test(dayWord ?? "") ? "NI" : undefined;
