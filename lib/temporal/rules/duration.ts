import { notATime } from "../meaning";
import { isMessage } from "../message";
import { isPartOfNumber, LEAD_REACH, LEADS_TO_HOUR } from "../spoken-clock";
import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readBound, readCount, readLargeCount, readMixedCount, readUnit, readVague } from "../vocabulary";

const BECAUSE = "A length of time, no calendar date.";
const HALVES: Readonly<Record<string, string>> = {
  minute: "PT30S",
  hour: "PT30M",
  day: "PT12H",
  year: "P6M",
  decade: "P5Y",
  century: "P50Y",
};

export const duration = temporalRule({
  name: "length of time",
  phrases: [
    "[{bound} ]({mixedCount}|{largeCount}|{count}|(a|an)|{vague})~[(more|{stretch}) ]({units}|{unit})[-long]",
    "[{bound} ]({count}|(a|an)) [{stretch} ]({unit}|{units}) {fraction=fraction}",
    "[{bound} ]{count}( to | or |-| - ){to=count}[ {stretch}][~]({units}|{unit})",
    "(a|one) {unit} or (two|so)",
    "{count} {describing} {units}",
    "{units}[ (and|or) {more=units}]",
    "[{bound} ]{count} {fraction} {units}",
    "[(a|three)~]quarter[s] of an {quartered=clockUnit}",
    "{units}-long",
    "[(a|the) ]{longUnit=unit}-long",
    "{digitCount=count}({units}|{unit})",
    "{count}+[ |-]({units}|{unit})",
    "{hoursOnly=two}h",
    "(a|an) {unit}-and-a-half",
    "[{bound} ]half (a|an) {halved=unit}",
    "[{bound} ][(a|an|one) ]half~{halved=unit}",
    "[{bound} ](1/2|½)~{halved=unit}",
  ],
  read(
    {
      bound,
      count,
      digitCount,
      to,
      vague,
      units,
      unit,
      mixedCount,
      largeCount,
      stretch,
      fraction,
      halved,
      longUnit,
      quartered,
      hoursOnly,
    },
    { text, words, before, after },
  ) {
    // "8h sleep is a myth"; "at 8h" is an hour.
    if (hoursOnly !== undefined)
      return !isMessage(text) ||
        LEADS_TO_HOUR.test(before(LEAD_REACH)) ||
        isPartOfNumber(before(1), "") ||
        hoursOnly.startsWith("0")
        ? null
        : {
            type: "DURATION",
            meaning: { kind: "duration", value: `PT${hoursOnly}H` },
            because: BECAUSE,
            confidence: 0.8,
          };
    if (quartered !== undefined)
      return {
        type: "DURATION",
        meaning: { kind: "duration", value: /^three/i.test(words) ? "PT45M" : "PT15M" },
        because: BECAUSE,
      };
    if (halved !== undefined) {
      // "A half century" is fifty years; "half century" alone is fifty runs.
      if (/^half[-\s](?:century|decade)$/i.test(words)) return null;
      const value = HALVES[readUnit(halved)];
      if (value === undefined) return null;
      const mod = readBound(bound);
      return { type: "DURATION", meaning: { kind: "duration", value }, ...(mod ? { mod } : {}), because: BECAUSE };
    }
    // "A months-long search", "a year-long search".
    const long = (/^(?:an? )?\p{L}+-long$/iu.test(words) ? units : undefined) ?? longUnit;
    if (long !== undefined)
      return {
        type: "DURATION",
        meaning: { kind: "duration", value: durationValue(longUnit === undefined ? null : 1, readUnit(long)) },
        because: BECAUSE,
      };
    if (/^some day$/i.test(words)) return null;
    // "His second win in as many weeks".
    if (/\bas\s$/.test(before(3)) && /^many\b/i.test(words)) return notATime(`"${words}" counts what was told before`);
    if (/\bas many\s$/i.test(before(8))) return null;
    // "35 degrees 10 minutes north" is a place.
    if (
      /^(?:minutes?|seconds?)$/i.test(units ?? unit ?? "") &&
      /(?:\bdegrees?|\u00b0)\s?(?:and\s|,\s)?$/i.test(before(14))
    )
      return null;
    // ".3 sec", "45:12 mins", "1/250 sec": the figure began before its point.
    if (/^\d/.test(words) && /(?:^|[\s(])\.$|\d[:/]$/.test(before(2))) return null;
    // "A year-to-date loss".
    if (/^-to-/.test(after(4))) return null;
    const one = /^an?\b/i.test(words);
    const name = readUnit(units ?? unit ?? "");
    const bare =
      digitCount === undefined &&
      count === undefined &&
      vague === undefined &&
      mixedCount === undefined &&
      largeCount === undefined &&
      !/^(?:[a-z ]+ )?(?:an?|one)\b/i.test(words);
    // "Served 6 Weeks": the number was taken for that of a title.
    if (bare && /\d\s$/.test(before(2))) return null;
    // "What a night": the writer's own, unless it is a rate.
    if (
      /^an? (?:long |short |full |whole )?(?:morning|afternoon|evening|night|nite|weekend)$/i.test(words) &&
      !/\d[^.!?]{0,16}$/.test(before(18)) &&
      isMessage(text)
    )
      return null;
    if (bare && !/^(?:hours|days|nights|weeks|months|years|decades|centuries)\b/i.test(words)) return null;
    // "Early days", "his last years", "dollars a day", "those days": bare plurals speak of a length only after some words.
    // "A second chance", "a quarter of the vote", "last minute".
    if (
      one &&
      stretch === undefined &&
      /^(?:second|quarter|minute)$/i.test(unit ?? "") &&
      bound === undefined &&
      !/^\s(?:ago|later|earlier|before|after)/.test(after(8)) &&
      !isChatMoment(unit ?? "", text, after(8))
    )
      return null;
    // "In 2014 following years of discord": the number is a year.
    if (/^(?:1[6-9]|20)\d\d\s(?!years?\b)/i.test(words) && /^\d{4}\s\p{L}+\s/u.test(words)) return null;
    // "So one day they can go back": some day to come; "one day to go" is left.
    if (
      /^one day$/i.test(words) &&
      !/^\s(?:to\s(?:go|the)\b|left\b|more\b|away\b|until\b|till?\b|after\b|before\b|later\b|earlier\b|only\b|off\b)/i.test(
        after(8),
      ) &&
      /(?:^|[.,;:\u201c]\s|\b(?:so|that|will|would|could|might|may|and|who|can|should|must|shall)\s)$/.test(before(8))
    )
      return {
        type: "DATE",
        meaning: { kind: "reference", value: "FUTURE_REF" },
        because: "Some day, not a length of time.",
      };
    // "The 2020-21 academic year".
    if (to !== undefined && /^(?:1[5-9]|20)\d\d$/.test(count ?? "") && /^(?:\d\d|\d{4})$/.test(to)) return null;
    // "The years 1955-57" name years.
    if (bare && name === "year" && /^\s(?:1\d|20)\d\d\b/.test(after(6))) return null;
    // "Gigawatt-hours" measure no time.
    if (bare && /-$/.test(before(1))) return null;
    if (
      name === "second" &&
      unit !== undefined &&
      /^(?:second|sec)$/i.test(unit) &&
      !/\d|-/.test(words) &&
      !isChatMoment(words, text, after(8))
    )
      return null;
    if (/\b(?:light|dog)\s$/.test(before(6)) || /^[-\s](?:old|olds|yard|meter|metre|mile|man|seat)\b/i.test(after(8)))
      return null;
    if (
      name === "quarter" &&
      ((/^\sof\b/.test(after(4)) && (units === undefined || /^three/i.test(words))) ||
        /^(?:about|nearly|almost|over|some|more than|less than) (?:an? )?quarters?$/i.test(words))
    )
      return null;
    // "The film 28 Days"; "a 6 Weeks course" is only written so.
    if (
      /^\d+ [A-Z][a-z]+$/.test(words) &&
      (/\b(?:film|movie|novel|book|series|show|thriller|album|song|drama|documentary|play|game|called)\s["'\u2019\u201c]*$/i.test(
        before(16),
      ) ||
        (/["'\u2018\u201c]$/.test(before(1)) && /^[.,]?["'\u2019\u201d]/.test(after(2))))
    )
      return notATime(`"${words}" is written as a name`);
    const amount =
      mixedCount !== undefined
        ? readMixedCount(mixedCount)
        : largeCount !== undefined
          ? readLargeCount(largeCount)
          : (count ?? digitCount) !== undefined
            ? readCount(count ?? digitCount ?? "")
            : vague !== undefined
              ? readVague(vague)
              : bare
                ? null
                : 1;
    const half = fraction === undefined && !/and-a-half/.test(words) ? 0 : /half|1\/2|½/.test(words) ? 0.5 : 0.25;
    const mod =
      readBound(bound) ??
      (/^[\d.,]+\+/.test(words) ? "MORE_THAN" : undefined) ??
      (/ or so$/.test(words) ? "APPROX" : undefined);
    if (/^(?:a|an)-/i.test(words) && half === 0) return null;
    const value =
      half === 0.5 && amount !== null
        ? halfValue(amount, name)
        : durationValue(to === undefined || amount === null ? amount : amount, name);
    return {
      type: "DURATION",
      meaning: { kind: "duration", value },
      ...(mod ? { mod } : {}),
      because: BECAUSE,
    };
  },
  examples: [
    { text: "more than 13 years", means: "P13Y", mod: "MORE_THAN" },
    { text: "on half day leave", finds: "half day", means: "PT12H" },
    { text: "three-quarters of an hour", means: "PT45M" },
    { text: "half an hour", means: "PT30M" },
    { text: "8h sleep pls!", finds: "8h", means: "PT8H" },
    { text: "one sec, brb!", finds: "one sec", means: "PT1S" },
    { text: "gimme a minute lol", finds: "a minute", means: "PT1M" },
    { text: "five and half years", means: "P5Y6M" },
    { text: "one day to go!!", finds: "one day", means: "P1D" },
    { text: "after 6 Weeks of rain", finds: "6 Weeks", means: "P6W" },
    { text: "10+ years", means: "P10Y", mod: "MORE_THAN" },
    { text: "on 1/2 day leave", finds: "1/2 day", means: "PT12H" },
    { text: "a 4hr nap", finds: "4hr", means: "PT4H" },
    { text: "three-month", means: "P3M" },
    { text: "several weeks", means: "PXW" },
    { text: "a decades-long feud", finds: "a decades-long", means: "PXDE" },
    { text: "a year and a half", means: "P1Y6M" },
    { text: "two thousand years", means: "P2000Y" },
  ],
  leaves: [
    "35 degrees 10 minutes north",
    "ten gigawatt-hours",
    "a year-to-date loss",
    "in the film 28 Days",
    "a guest on '10 Minutes'",
    "in as many weeks",
    "three doors",
    "a second chance, lol",
    "in 45:12 mins",
    "see u at 8h!",
    "shot at 1/250 sec",
    "a quarter of the vote",
  ],
});

/** "One sec!", "it takes a minute, promise": so long, where nothing goes on to make it "a second chance". */
const isChatMoment = (unit: string, text: string, after: string): boolean =>
  /^(?:min|minute|one (?:sec|second))$/i.test(unit) &&
  isMessage(text) &&
  /^(?:[.,!?;:)]|$|\s(?:to|and|or|in|b4|pls|plz|please|lol|brb|then|for|so|but|x+)\b)/i.test(after);

/** A unit and a half in whole smaller units: P1Y6M, PT1H30M. */
function halfValue(amount: number, unit: ReturnType<typeof readUnit>): string {
  const smaller = ({ year: "6M", hour: "30M", minute: "30S", day: "T12H" } as Partial<Record<typeof unit, string>>)[
    unit
  ];
  return smaller === undefined ? durationValue(amount + 0.5, unit) : durationValue(amount, unit) + smaller;
}
