import { notATime } from "../meaning";
import { isMessage } from "../message";
import { wordBefore } from "../resolve/word-before";
import { temporalRule } from "../temporal-rule";
import { readPosition, readShortYear } from "../vocabulary";

const COUNTED =
  /^(?:\s|-)+(?:people|men|women|children|soldiers|troops|tons|tonnes|rounds|pounds|dollars|euros|miles|kilometres|kilometers|km|feet|metres|meters|acres|jobs|votes|points|shares|seats|copies|homes|houses|employees|workers|times|barrels|patients|students|cases|deaths|civilians|fighters|prisoners|refugees|families|units|pages|members|hours|days|years|followers|subscribers|likes|words?|subs|pieces|pcs|bucks|quid|runs|reps|retweets|rts|plays|downloads|views|fans|visitors|residents|spectators|steps|calories|entries|volts|watts|degrees|percent|million|billion|more|other)\b/i;
const LEADS =
  /(?:[$£€#№]\s?|\b(?:flight|gate|unit|room|resolution|no\.?|number|route|highway|page|section|article|model|windows|boeing|airbus|about|nearly|some|than|almost|over|least|channel|bus|train|tram|block|stand|bay|platform|suite|apartment|docket|extension|locomotive|plot|lot|exit|checkpoint|chapter|paragraph|vol\.?|postcode|zip|build|line|street|phone|tel|dollars|code|error|pin|password|dial|id|kilomet(?:re|er)|km|mile)\s)$/i;

/** Things that bear numbers, and no years unless a name stands before them. */
const NUMBERED: ReadonlySet<string> = new Set(
  (
    "hill height regiment battalion brigade squadron division lodge local precinct school engine hull row seat table berth serial " +
    "batch opus psalm hymn pg asteroid studio buoy sector district"
  ).split(" "),
);
/** Characters before a number that the longest of them takes, and that it takes with the word before it. */
const NOUN_REACH = 12;
const NAME_REACH = 40;
/** "They took hill 1812", "Regiment 1942 was moved"; "Bunker Hill 1775" is a year. */
function isNumbered(before: string): boolean {
  const previous = /(\S+)\s\p{L}+\s$/u.exec(before)?.[1];
  return previous === undefined || /^\p{Ll}|[.!?:;,]$/u.test(previous);
}

/** "Sold 2018 tickets"; "Grand Final 2018 tickets" are for that of 2018. */
const isTicketCount = (before: string, next: string): boolean =>
  /^\s(?:tickets|tix)\b/i.test(next) && !/\s[A-Z]\p{L}+\s[A-Z]\p{L}+\s$/u.test(` ${before}`);

export const bareYear = temporalRule({
  name: "year alone",
  phrases: ["[{position}~]{year}", "[the ]year {year}", "(c.|ca.|c)[ ]{circa=year}", "{shortYear}", "{chatYear}"],
  read({ position, year = "", circa, shortYear, chatYear }, { text, start, before, after, words }) {
    if (circa !== undefined)
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: { year: Number(circa) } },
        mod: "APPROX",
        because: '"c." before a year is circa.',
        confidence: 0.95,
      };
    if (chatYear !== undefined)
      return isMessage(text) && !/\d$/.test(before(1))
        ? {
            type: "DATE",
            meaning: { kind: "calendar", fields: { year: 2000 + Number(chatYear.slice(2)) } },
            because: 'A year with "k" for its thousands.',
            confidence: 0.9,
          }
        : null;
    // "In '98", "the class of '09"; elsewhere an apostrophe and two digits are feet, minutes or the start of a quotation.
    if (shortYear !== undefined) {
      if (
        !/\b(?:in|of|since|from|until|till|by|late|early|before|after|the|summer|spring|winter|autumn|fall)\s$/i.test(
          before(8),
        )
      )
        return null;
      if (/^['\u2019]|^\s?(?:%|degrees)/.test(after(9))) return null;
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: { year: readShortYear(shortYear) } },
        because: "A year by its last two digits.",
        confidence: 0.9,
      };
    }
    const value = Number(year);
    const next = after(24);
    if (
      /^(?:[,.]\d|[-–/]\d|:\d|%|\s?(?:km|kg|mm|am|pm)\b)/.test(next) ||
      COUNTED.test(next) ||
      isTicketCount(before(24), next)
    )
      return notATime(`"${words}" counts something or is part of a longer number`);
    if (/[\d.,/:-]$/.test(before(1)) && !/[^\d][-–,.]$/.test(before(2)))
      return notATime(`"${words}" is part of a longer number`);
    if (/\bat\s$/.test(before(3)) && /^\s(?:to|against|a|per|points?)\b/.test(next))
      return notATime(`"${words}" is a price or a level`);
    if (position === undefined && NUMBERED.has(wordBefore(text, start, NOUN_REACH)) && isNumbered(before(NAME_REACH)))
      return notATime(`"${words}" is the number of what stands before it`);
    if (LEADS.test(before(14)) && position === undefined) return notATime(`"${words}" is a number or an amount`);
    if (value < 1900 && /(?:\bat|@)\s$/i.test(before(3)) && /^\s[A-Z]/.test(next))
      return notATime(`"${words}" is the number of a house or part of a name`);
    if (/\d[ -]$/.test(before(2))) return notATime(`"${words}" is part of a longer number`);
    if (/^-(?!era|style|born|built|model|level|vintage|present|now|on)[a-z]/i.test(next))
      return notATime(`"${words}" measures what follows`);
    const led =
      /\b(?:in|since|until|till|by|of|from|to|during|before|after|through|between|and|for|around|year|early|late|mid)[\s-]$/i.test(
        before(9),
      ) || /[(]$/.test(before(1));
    if (value < 1700 && !led && position === undefined)
      return notATime(`"${words}" is a number; nothing beside it speaks of time`);
    if (
      /^\s(?:[A-Z][a-z]+\s){1,2}(?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Highway)\b/.test(
        after(44),
      )
    )
      return notATime(`"${words}" is the number of a house`);
    if (/\bAbu\s[A-Z][a-z]+\s$/.test(before(24))) return notATime(`"${words}" is part of a name`);
    // "Expo 2020", "Unit 2012": a number after a name is a year only perhaps.
    const named =
      !led &&
      position === undefined &&
      /[A-Z][\p{L}]+\s$/u.test(before(20)) &&
      !/(?:^|[.!?\n]\s?)[A-Z][\p{L}]+\s$/u.test(before(20));
    const mod = readPosition(position);
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: { year: value } },
      ...(mod ? { mod } : {}),
      because: "A number of four digits is read as a year.",
      confidence: named ? 0.7 : led ? 0.98 : 0.92,
    };
  },
  examples: [
    { text: "The mill closed in 1974.", finds: "1974", means: "1974" },
    { text: "He left school in '98.", finds: "'98", means: "1998" },
    { text: "It was rebuilt c. 1450.", finds: "c. 1450", means: "1450", mod: "APPROX" },
    { text: "Two Harbour Cup 1991 tickets left.", finds: "1991", means: "1991" },
    { text: "early 1991", means: "1991", mod: "START" },
  ],
  leaves: [
    "train 2012 left",
    "They took hill 1812.",
    "Regiment 1942 was moved.",
    "School 1680 has forty pupils.",
    "lunch at 1762 Old Mill Cafe",
    "traded at 1974 to the dollar",
    "it stood 10'98 tall",
    "$1974",
    "2000 rounds",
    "1,974",
    "error 2003 again",
    "just hit 2000 subs",
    "a 2000 word essay",
    "they sold 1973 tickets",
    "Resolution 1973",
  ],
});
