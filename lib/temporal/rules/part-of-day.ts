import { DAY_PHRASE, readDayPhrase } from "../day-phrase";
import type { Meaning } from "../meaning";
import { notATime } from "../meaning";
import { isMessage } from "../message";
import { temporalRule } from "../temporal-rule";
import { readDay, readMonth, readPartOfDay } from "../vocabulary";

/** After "the night before": the event it hangs on. */
const HANGS_ON =
  /^\s(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|he|she|they|we|it|you|last|each|every|xmas|\p{Ll}{2,}ing|[\p{Lu}\d])\b|^\s\p{Lu}/u;

/** ", 2359", " 0930hrs"; 19.. and 20.. may be years. */
const HOUR_BEHIND = /^,?\s([01]\d|2[0-3])(?<!19|20)([0-5]\d)(?:\s?h(?:rs|ours)?)?(?![\d:.,]*\d|\w)/i;

export const partOfDay = temporalRule({
  name: "part of a day",
  phrases: [
    `[(late|early|mid|earlier|later)~[on ]]${DAY_PHRASE}[,| at| in the]~({part}|{halfDay}|{eve})`,
    `[(late|early) in ][the ][(late|early|mid)~]{part}[ hours][ of| on|,] ${DAY_PHRASE}`,
    "[(late|early|mid|earlier|later) ]{which=nearPart}~{part}",
    `the {hours=smallHours} of [the morning of ]${DAY_PHRASE}`,
    "[the ]{part} (of|from) [the ]{n1=day}(-|/| to ){n2=day}[ of]~{n3=month}[[,] {n4=year}]",
    "[the ]{part} (of|from) {n3=month} {n1=day}(-|/| to ){n2=day}[[,] {n4=year}]",
    "the {hours=smallHours}[ of the morning]",
    "(mid|early|late)[-| ]{midPart=dayHalf}",
    "[late ]{tonight=tonight}",
    "the {partBefore=part} before[ last]",
    "[(late|early|later|earlier) in ]the [(late|early)~]{part}",
    "{overnight=overnight}",
    "{edgeOfDay=edgeOfDay}",
    "{edgeOfDay=edgeOfDay} [on ]the {nextDay=nextDayWord} (day|morning)",
  ],
  read(words, { text, end, words: matched, before, after }) {
    // "The early hours of this investigation" are no part of a day.
    if (words["hours"] !== undefined && /^\sof\s(?!the\sday)/.test(after(12)) && /\shours$/i.test(matched))
      return notATime(`"${matched}" are the first hours of something else`);
    // "The second last night of the tour" is counted from an end.
    if (/^last\s/i.test(matched) && /\b(?:second|2nd|third|3rd)(?:\s|-)(?:to(?:\s|-))?$/i.test(before(14)))
      return notATime(`"${matched}" is counted from the end of something`);
    if (/NYT$/.test(matched)) return null;
    if (words["overnight"] !== undefined) {
      if (/(?:n['\u2019]t|\bnot|\bnever)\s(?:\w+\s){0,3}$/.test(before(30)))
        return notATime('"overnight" means "at once" here');
      if (
        /^\s(?:success|oats|parking|shift|bag|guests?|stay|flight|train|bus|trip|accommodation|delivery|sensation)/i.test(
          after(12),
        )
      )
        return notATime('"overnight" describes a thing here');
      return {
        type: "TIME",
        meaning: { kind: "shift", unit: "day", by: -1, from: "publication", inside: { part: "NI" }, loose: true },
        because: '"Overnight" is the night before the day the article appeared.',
        confidence: 0.85,
      };
    }
    // "At dawn the next day".
    const { nextDay } = words;
    if (nextDay !== undefined)
      return {
        type: "TIME",
        meaning: {
          kind: "shift",
          unit: "day",
          by: /same/i.test(nextDay) ? 0 : /previous/i.test(nextDay) ? -1 : 1,
          from: "mentioned",
          inside: { part: readPartOfDay(words["edgeOfDay"] ?? "") },
        },
        because: `"${matched}" is counted from the day last told.`,
        confidence: 0.88,
      };
    // "Began at dawn"; "dawn" alone may be a beginning or a name.
    if (
      words["edgeOfDay"] !== undefined &&
      (/^\s(?:to|until|till)\s(?:dawn|dusk|sun)/.test(after(12)) ||
        !/\b(?:at|before|after|by|until|till|since|from|around)\s$/i.test(before(8)) ||
        (!/^(?:[.,;)]|\s(?:and|but|as|when|with|in|to|by)\b|$)/.test(after(6)) &&
          // "By midday the wind had turned", "and by nightfall the hill was theirs": in small letters it is no name.
          !(
            /\b(?:at|before|after|by|until|from|around)\s$/i.test(before(7)) &&
            /^[a-z]/.test(words["edgeOfDay"]) &&
            /^\s(?:(?:the|a|an|it|he|she|they|all|most|his|her|their|its|no|some|only)\b|\d)/.test(after(6))
          )))
    )
      return null;
    const { halfDay, eve, midPart } = words;
    // "Tmrw eve": the evening, where people write to each other.
    if (eve !== undefined && (!isMessage(text) || /^\sof\b/.test(after(4)))) return null;
    // "By mid-morning"; "a mid-morning snack" is of any day.
    if (midPart !== undefined) {
      if (
        !/\b(?:by|until|till|since|from|around|about|before|after|in)\s$/i.test(before(7)) ||
        /^\s[a-z]{4,}/.test(after(6))
      )
        return null;
      return {
        type: "TIME",
        meaning: { kind: "calendar", fields: { part: readPartOfDay(midPart) } },
        mod: /^mid/i.test(matched) ? "MID" : /^early/i.test(matched) ? "START" : "END",
        because: `"${matched}" is a part of a day: its hours are those of common speech.`,
        confidence: 0.85,
      };
    }
    // "Sunday PM Cole spoke": a prime minister.
    if (halfDay === "PM" || (halfDay !== undefined && /^\s?\d/.test(after(2)))) return null;
    const part =
      words["tonight"] !== undefined
        ? "NI"
        : words["hours"] !== undefined
          ? "MO"
          : halfDay !== undefined
            ? /^p/i.test(halfDay)
              ? "AF"
              : "MO"
            : eve !== undefined
              ? "EV"
              : readPartOfDay(words["part"] ?? words["edgeOfDay"] ?? "");
    const mod =
      words["hours"] !== undefined || /^(?:the )?early/i.test(matched)
        ? "START"
        : /^(?:the )?late\b/i.test(matched)
          ? "END"
          : undefined;
    // "Saturday Night Live": a name goes on with capitals, a date does not.
    if (/\s(?:Night|Morning)$/.test(matched) && /^\s[A-Z][a-z]/.test(after(3)))
      return notATime(`"${matched}" is part of a name`);
    const because = `"${matched}" is a part of a day: its hours are those of common speech.`;
    let meaning: Meaning | null;
    // "The night of 2-3 March" begins on the 2nd.
    if (words["n1"] !== undefined)
      return {
        type: "TIME",
        meaning: {
          kind: "calendar",
          fields: {
            ...(words["n4"] ? { year: Number(words["n4"]) } : {}),
            month: readMonth(words["n3"] ?? ""),
            day: readDay(words["n1"]),
            part,
          },
        },
        because,
      };
    // "The night before"; with words that go on it hangs on an event.
    if (words["partBefore"] !== undefined && /last$/i.test(matched))
      return {
        type: "TIME",
        meaning: {
          kind: "shift",
          unit: "day",
          by: -2,
          from: "publication",
          inside: { part: readPartOfDay(words["partBefore"]) },
        },
        because: `"${matched}" is counted from the day the article appeared.`,
      };
    if (words["partBefore"] !== undefined)
      return !HANGS_ON.test(after(10))
        ? {
            type: "TIME",
            meaning: {
              kind: "shift",
              unit: "day",
              by: -1,
              from: "mentioned",
              inside: { part: readPartOfDay(words["partBefore"]) },
            },
            because: "Counted from the day last told.",
            confidence: 0.85,
          }
        : null;
    if (words["tonight"] !== undefined)
      meaning = { kind: "shift", unit: "day", by: 0, from: "publication", inside: { part } };
    else if (words["which"] !== undefined) {
      const which = words["which"].toLowerCase();
      if (which === "this") meaning = { kind: "shift", unit: "day", by: 0, from: "publication", inside: { part } };
      else if (which === "last")
        meaning = { kind: "shift", unit: "day", by: -1, from: "publication", inside: { part } };
      else {
        const by = /next|following/.test(which) ? 1 : /previous|before/.test(which) ? -1 : 0;
        meaning = { kind: "shift", unit: "day", by, from: "mentioned", inside: { part } };
      }
    } else if (words["weekday"] ?? words["dayWord"] ?? words["m1"] ?? words["m3"] ?? words["m4"]) {
      meaning = readDayPhrase(words, { part });
      if (meaning?.kind === "calendar" && meaning.cue === "this" && words["m3"] !== undefined) return null;
    } else {
      if (
        /^(?:in |at )?the (?:night|evening|morning)\b/i.test(matched) &&
        /^\s(?:of the|news|papers?|bulletin|edition|rush|dress|prayers?|sky|shift|watch|club|life|train|is young)/i.test(
          after(10),
        )
      )
        return null;
      if (/\b(?:all|through|throughout|during|every|each|most of|rest of)\s$/i.test(before(12))) return null;
      // "The morning after the vote", "the night of the attack": the day follows from the event's.
      const beside =
        /^\s(after|before|of)\s(?:the|a|an|his|her|its|their|our|my|this|that|[A-Z][\p{L}]+|[a-z]+ing)\b/u.exec(
          after(24),
        );
      if (beside !== null) {
        const by = beside[1] === "after" ? 1 : beside[1] === "before" ? -1 : 0;
        return {
          type: "TIME",
          meaning: { kind: "beside", unit: "day", by, part },
          because: "The day follows from that of an event.",
          confidence: 0.9,
        };
      }
      // "The morning he left": the clause that follows says which day.
      if (
        /^the\s(?:morning|afternoon|evening|night)$/i.test(matched) &&
        /^\s(?:a\s|he\s|she\s|they\s|we\s|I\s|it\s|the\s)/.test(after(6))
      )
        return {
          type: "TIME",
          meaning: { kind: "beside", unit: "day", by: 0, part },
          because: "The day follows from that of an event.",
          confidence: 0.85,
        };
      meaning = { kind: "calendar", fields: { part } };
      return {
        type: "TIME",
        meaning,
        because,
        confidence: 0.85,
        ...(mod ? { mod } : {}),
      };
    }
    if (meaning === null) return null;
    // "Fri night, 2359": four digits behind a part of the day are its hour, where people write to each other.
    const digits = isMessage(text) ? HOUR_BEHIND.exec(after(12)) : null;
    if (digits !== null) {
      const clock = { hour: Number(digits[1]), minute: Number(digits[2]) };
      const told: Meaning | null =
        meaning.kind === "calendar"
          ? { ...meaning, fields: { ...meaning.fields, part: undefined, clock } }
          : meaning.kind === "shift"
            ? { ...meaning, inside: { ...meaning.inside, part: undefined, clock } }
            : null;
      if (told !== null) return { type: "TIME", meaning: told, end: end + digits[0].length, because, confidence: 0.85 };
    }
    return { type: "TIME", meaning, because, ...(mod ? { mod } : {}) };
  },
  examples: [
    { text: "Friday night", means: "2016-07-15TNI", published: "2016-07-17" },
    { text: "the night of 2-3 March", means: "2016-03-02TNI", published: "2016-07-17" },
    { text: "the evening of May 8 last year", means: "2015-05-08TEV", published: "2016-07-17" },
    { text: "The truce began at dawn.", finds: "dawn", means: "2016-07-17TMO", published: "2016-07-17" },
    {
      text: "By mid-morning the square was full.",
      finds: "mid-morning",
      means: "2016-07-17TMO",
      mod: "MID",
      published: "2016-07-17",
    },
    { text: "who is free tmrw eve?", finds: "tmrw eve", means: "2016-07-18TEV", published: "2016-07-17" },
    {
      text: "gates close Fri night, 2359!!",
      finds: "Fri night, 2359",
      means: "2016-07-22T23:59",
      published: "2016-07-17",
    },
    { text: "Saturday a.m.", means: "2016-07-16TMO", published: "2016-07-17" },
    {
      text: "They left on 4 May 2015; the storm had come the night before.",
      finds: "the night before",
      means: "2015-05-03TNI",
    },
    {
      text: "The truce held until 15 January 1991. At dawn the next day the guns opened up.",
      finds: "dawn the next day",
      means: "1991-01-16TMO",
    },
    {
      text: "It began on 8 May 1951, and by nightfall the hill was lost.",
      finds: "nightfall",
      means: "1951-05-08TEV",
    },
    { text: "late tonight", means: "2016-07-17TNI", mod: "END", published: "2016-07-17" },
    {
      text: "He rang the night before last.",
      finds: "the night before last",
      means: "2016-07-15TNI",
      published: "2016-07-17",
    },
    { text: "last night", means: "2016-07-16TNI", published: "2016-07-17" },
    { text: "yesterday morning", means: "2016-07-16TMO", published: "2016-07-17" },
  ],
  leaves: [
    "for a mid-morning snack",
    "The evening news led with it.",
    "On Sunday PM Cole spoke.",
    "our second last night in town",
    "in the early hours of this inquiry",
    "it will not change overnight",
    "a night shift",
    "evening dress",
  ],
});
