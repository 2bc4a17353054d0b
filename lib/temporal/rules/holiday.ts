import { HOLIDAY_NAMES } from "../holidays";
import { isMessage } from "../message";
import { temporalRule } from "../temporal-rule";
import { readPartOfDay } from "../vocabulary";

export const holiday = temporalRule({
  name: "holiday",
  phrases: [
    "[{position} ][the ][{cue} ]{holiday}[[,]~(of |in )?{year}| (this|last|next) year]".replace(
      "(of |in )?",
      "[of |in ]",
    ),
    "[(a|the|this|last) ]{holiday} {part}[[,] {year}]",
    "[the ][{cue} ]{holiday} {weekend=weekendWord}[[,] {year}]",
    "happy new year",
  ],
  read({ holiday: name = "", year, part, weekend }, { text, words, start, before, after }) {
    if (/^happy\s/i.test(words))
      return {
        type: "DATE",
        meaning: { kind: "holiday", key: HOLIDAY_NAMES.get("new year's day") as number },
        start: start + words.search(/new/i),
        because: "A wish for the first day of the year.",
        confidence: 0.8,
      };
    // "A Christmas party" is of any day; "a New Year's Eve party" is not.
    if (
      /^\s(?:tree|carol|card|party|present|parade|bonus|egg|Island|turkey|song|album)/i.test(after(10)) &&
      (/^\s(?:card|present|song|album|Island)/i.test(after(10)) || !/(?:day|eve|night)$/i.test(name))
    )
      return null;
    // "The Easter Rising", "the Good Friday Agreement": an event of one year bears the name.
    if (/^\s(?:Agreement|Accords?|Rising|Uprising|Rebellion|Massacre|Truce|War|Sedition)\b/.test(after(12)))
      return null;
    // "In the new year" is no day; a New Year honour bears the name.
    if (
      /^new year$/i.test(name) &&
      (!/^New\sYear/.test(name) || /^\s(?:resolution|honou?r|message|budget|sale)|^['\u2019]/i.test(after(12)))
    )
      return null;
    const key = HOLIDAY_NAMES.get(
      name
        .toLowerCase()
        .replace(/\u2019/g, "'")
        .replace(/\s+/g, " "),
    );
    // "Xmas" in small letters is still one where people write to each other.
    if (key === undefined || (!/[A-Z]/.test(name) && !isMessage(text))) return null;
    // "The Easter offensive of 1972".
    const owned = year ?? /^\s\p{L}{3,14}\sof\s(1[5-9]\d\d|20\d\d)\b/u.exec(after(26))?.[1];
    const isLate = /\bbelated\s$/i.test(before(8));
    const isEarly = /^,?\s(?:\p{L}{2,9}\s){0,2}in\sadvance\b/iu.test(after(36));
    const when =
      isLate || /\b(?:last|this past)\b/i.test(words)
        ? "last"
        : isEarly || /\b(?:next|coming)\b/i.test(words)
          ? "next"
          : /\bthis\b/i.test(words)
            ? "this"
            : undefined;
    return {
      type: part === undefined ? "DATE" : "TIME",
      meaning: {
        kind: "holiday",
        key,
        ...(owned ? { year: Number(owned) } : {}),
        ...(when ? { cue: when } : {}),
        ...(part ? { part: readPartOfDay(part) } : {}),
        ...(weekend ? { weekend: true } : {}),
      },
      because: `${name} is a holiday with a day in every year.`,
      confidence: 0.9,
    };
  },
  examples: [
    { text: "Merry Christmas in advance!", finds: "Christmas", means: "2016-12-25", published: "2016-06-09" },
    { text: "happy belated Halloween all!", finds: "Halloween", means: "2015-10-31", published: "2016-06-09" },
    {
      text: "The ferry has been out of use since New Year's Day.",
      finds: "New Year's Day",
      means: "2024-01-01",
      published: "2024-10-04",
    },
    { text: "on Christmas morning", finds: "Christmas morning", means: "2023-12-25TMO", published: "2024-01-04" },
    {
      text: "Crews worked through the Labor Day weekend.",
      finds: "the Labor Day weekend",
      means: "2023-W35-WE",
      published: "2023-09-20",
    },
    { text: "Happy New Year to all!", finds: "New Year", means: "2024-01-01", published: "2023-12-30" },
    { text: "the Veterans Day parade", finds: "the Veterans Day", means: "2023-11-11", published: "2023-11-20" },
    { text: "The inn is shut over New Year.", finds: "New Year", means: "2024-01-01", published: "2023-12-30" },
    { text: "Vesak Day", means: "2016-05-21", published: "2016-06-01" },
    { text: "the Easter march of 1961", finds: "the Easter", means: "1961-04-02" },
    { text: "Passover in 2012", means: "2012-04-07/2012-04-14" },
    { text: "Christmas Day 2011", means: "2011-12-25" },
    { text: "not long till halloween!!", finds: "halloween", means: "2021-10-31", published: "2021-10-10" },
    { text: "Easter Sunday", means: "2021-04-04", published: "2021-04-10" },
  ],
  leaves: ["the Good Friday Agreement", "the Easter Rising", "Christmas tree", "Easter Island"],
});
