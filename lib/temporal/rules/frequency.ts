import { isMessage } from "../message";
import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readCount, readCue, readMonth, readPartOfDay, readSeason, readUnit, readWeekday } from "../vocabulary";

const ADVERBS: Readonly<Record<string, string>> = {
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  "bi-weekly": "P2W",
  biweekly: "P2W",
  monthly: "P1M",
  bimonthly: "P2M",
  quarterly: "P3M",
  annually: "P1Y",
  yearly: "P1Y",
  hourly: "PT1H",
};

/** What takes place once on its day. */
const ONE_OCCASION =
  /^\s(?:game|match|gig|show|meeting|class|lesson|party|episode|news|paper|session|race|event|practice|training|exam|test|dinner|lunch|workout|vote|storm|sermon|concert|lecture)\b/i;

export const frequency = temporalRule({
  name: "how often",
  phrases: [
    "{frequency}",
    "(each|every)[ single] ({calendarUnit}|(hour|minute|second|min|hr))",
    "(each|every) [(other|single|second) ]({weekday}|{month}|{season}|{part})",
    "(each|every) [(other|single) ]{weekday} {part}",
    "every ({count}|few|other|second) ({units}|{unit})",
    "every {count}(-| to | or ){upTo=count} ({units}|{unit})",
    "{plural=weekdays}",
    "(this|last|next|nxt) {ofOne=weekdays}",
    "(once|twice|thrice|{times=count}( times|x)) (a|per|each|every) ({calendarUnit}|hour)",
    "(once|twice|thrice|{times=count}( times|x))~{frequency}",
    "the {nth} {weekday} (of|in) (each|every|the) month",
    "(weekdays|weekends)",
    "per ({perUnit=calendarUnit}|hour)",
    "{adverbial=everyDay}",
    "[{weekday} ]{parts=partsOfDay}",
  ],
  read(
    {
      frequency: adverb,
      calendarUnit,
      weekday,
      month,
      season,
      part,
      count,
      units,
      unit,
      plural,
      ofOne,
      perUnit,
      adverbial,
      parts,
    },
    { text, words, start, before, after },
  ) {
    const set = (value: string) => ({
      type: "SET" as const,
      meaning: { kind: "set" as const, value },
      because: "It happens again and again: a set of times, no single date.",
    });
    if (/^week(?:day|end)s$/i.test(words)) return set(/end/i.test(words) ? "XXXX-WXX-WE" : "XXXX-WXX-WD");
    if (adverb !== undefined) {
      // "Quarterly profit" says which profit.
      if (/^quarterly$/i.test(adverb) && !/^(?:[.,;:)]|$|\s(?:and|or|by|in|since|from|to|until)\b)/.test(after(7)))
        return null;
      // "The Daily Mirror" is a name.
      if (/^[A-Z]/.test(adverb) && /^\s[A-Z]/.test(after(2)) && /[a-z,]\s$/.test(before(2))) return null;
      // "The Harbour Daily", "the Sailors' Weekly": a paper.
      if (/^[A-Z][a-z]/.test(adverb) && !isMessage(text) && /\p{Lu}[\p{L}'\u2019]+\s$/u.test(before(24))) return null;
      return set(ADVERBS[adverb.toLowerCase()] as string);
    }
    // "Everyday" in one word describes a thing in print; in messages it is "every day" too.
    if (adverbial !== undefined)
      return isMessage(text) &&
        !/^\s(?:life|lives|people|use|wear|things?|carry|hero(?:es)?|items?|essentials?|low)\b/i.test(after(12))
        ? set("P1D")
        : null;
    if (parts !== undefined) {
      const part = readPartOfDay(parts.replace(/s$/i, ""));
      if (weekday !== undefined) return set(`XXXX-WXX-${readWeekday(weekday)}T${part}`);
      // "I work nights": of every day, where somebody tells of himself; "three nights" are counted elsewhere.
      // "Nights out": one such night as well as many.
      if (isMessage(text) && /^\sout\b/i.test(after(5)))
        return {
          type: "TIME" as const,
          meaning: { kind: "calendar" as const, fields: { part } },
          because: "Of the day it was written, as a night out is.",
          confidence: 0.6,
        };
      return isMessage(text) && !/(?:[\d#@]|\b(?:early|late)\s)$/i.test(before(6)) ? set(`XXXX-XX-XXT${part}`) : null;
    }
    // "Last saturdays pics": of one Saturday, with the apostrophe left out.
    if (ofOne !== undefined)
      return isMessage(text) && /^\s[a-z#]/i.test(after(2))
        ? {
            type: "DATE" as const,
            meaning: {
              kind: "calendar" as const,
              fields: { weekday: readWeekday(ofOne.replace(/s$/i, "")) },
              cue: readCue(words),
            },
            end: start + words.length - 1,
            because: `Of one ${ofOne.replace(/s$/i, "")}: the apostrophe is left out.`,
            confidence: 0.85,
          }
        : null;
    // "Fridays game", where no apostrophe is written, is one game.
    if (plural !== undefined && isMessage(text) && ONE_OCCASION.test(after(14)))
      return {
        type: "DATE" as const,
        meaning: { kind: "calendar" as const, fields: { weekday: readWeekday(plural.replace(/s$/i, "")) } },
        end: start + plural.length - 1,
        because: `Of one ${plural.replace(/s$/i, "")}: the apostrophe is left out.`,
        confidence: 0.8,
      };
    if (plural !== undefined) return set(`XXXX-WXX-${readWeekday(plural.replace(/s$/i, ""))}`);
    if (weekday !== undefined)
      return set(`XXXX-WXX-${readWeekday(weekday)}${part === undefined ? "" : `T${readPartOfDay(part)}`}`);
    if (month !== undefined) return set(`XXXX-${String(readMonth(month)).padStart(2, "0")}`);
    if (season !== undefined) return set(`XXXX-${readSeason(season)}`);
    if (part !== undefined) return set(`XXXX-XX-XXT${readPartOfDay(part)}`);
    // "300 kilometres per hour" is a speed.
    if (
      /^per hour$/i.test(words) &&
      /\b(?:kilomet(?:re|er)s?|km|miles?|knots|met(?:re|er)s?|watt|kilowatts?)\s$/i.test(before(12))
    )
      return null;
    const measured = units ?? unit;
    if (measured !== undefined)
      return set(
        durationValue(
          count === undefined ? (/other|second\s/i.test(words) ? 2 : null) : readCount(count),
          readUnit(measured),
        ),
      );
    const one = calendarUnit ?? perUnit;
    if (one !== undefined && readUnit(one) === "weekend") return set("XXXX-WXX-WE");
    if (one !== undefined) return set(readUnit(one) === "quarter" ? "P1Q" : durationValue(1, readUnit(one)));
    return /hour|hr$/i.test(words) ? set("PT1H") : /min/i.test(words) ? set("PT1M") : set("PT1S");
  },
  examples: [
    { text: "every Tuesday", means: "XXXX-WXX-2" },
    { text: "The ferry runs daily.", finds: "daily", means: "P1D" },
    { text: "fridays gig was lit!", finds: "friday", means: "2016-07-15", published: "2016-07-17" },
    { text: "last saturdays pics are up!", finds: "last saturday", means: "2016-07-16", published: "2016-07-21" },
    { text: "i work nights now lol", finds: "nights", means: "XXXX-XX-XXTNI" },
    { text: "every second Tuesday", means: "XXXX-WXX-2" },
    { text: "every second week", means: "P2W" },
    { text: "The kiosk opens weekends.", finds: "weekends", means: "XXXX-WXX-WE" },
    { text: "every Friday night", means: "XXXX-WXX-5TNI" },
    { text: "every weekend", means: "XXXX-WXX-WE" },
    { text: "a bus every 15-20 mins", finds: "every 15-20 mins", means: "PT15M" },
    { text: "the twice-yearly report", finds: "twice-yearly", means: "P1Y" },
    { text: "thrice a week", means: "P1W" },
    { text: "no more nights out lol", finds: "nights", means: "2016-07-21TNI", published: "2016-07-21" },
    { text: "every two years", means: "P2Y" },
    { text: "the bus sleeps on Sunday mornings", finds: "Sunday mornings", means: "XXXX-WXX-7TMO" },
    { text: "The desk is staffed on weekdays.", finds: "weekdays", means: "XXXX-WXX-WD" },
    {
      text: "They meet the first Monday of every month.",
      finds: "the first Monday of every month",
      means: "XXXX-WXX-1",
    },
    { text: "She swims 3x a week.", finds: "3x a week", means: "P1W" },
    { text: "The boat sails twice daily.", finds: "twice daily", means: "P1D" },
    { text: "every single morning", means: "XXXX-XX-XXTMO" },
    { text: "i ride there everyday lol", finds: "everyday", means: "P1D" },
  ],
  leaves: [
    "The Harbour Daily wrote of it.",
    "quarterly profit",
    "each boat",
    "300 kilometres per hour",
    "She sold an everyday bag.",
  ],
});
