import { notATime } from "../meaning";
import { isMessage } from "../message";
import { REPEATED } from "../repeated-days";
import { isPersonOfText } from "../surnames";
import { temporalRule } from "../temporal-rule";
import { readCue, readDay, readWeekday } from "../vocabulary";

const WEEKS = { last: -1, this: 0, next: 1 } as const;

const ANY_DAY = "(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
const LEADS_TO_DAY = new RegExp(
  `(?:\\b(?:on|its|it['\u2019]s|this|next|last|every|until|till?|by|since|before|b4|from|for|come|and|or)|-|&|\\b${ANY_DAY}\\s?(?:[/+,]|\\sn|to|till?|thru|through|until))\\s?$`,
  "i",
);
const DAY_GOES_ON = new RegExp(
  `^[,.]?\\s?(?:\\d|(?:[-\\u2013&+/,]|and|or|n|to|thru|through|till?)\\s?${ANY_DAY}\\b|(?:night|morning|afternoon|evening)\\b)`,
  "i",
);

const speaksOfDays = (before: string, after: string): boolean =>
  // "25 May (Sat)".
  (/\($/.test(before) && /^[),]/.test(after)) ||
  (LEADS_TO_DAY.test(before) ? !/^(?:\s[A-Z]|-[a-z])/.test(after) : DAY_GOES_ON.test(after));

/** Short forms that are no other word, where people write to each other. */
const SURE_IN_MESSAGE = /^(?:weds|fri|thu|tue)$/i;
const OPENS_SENTENCE = /(?:^|[.!?]["'\u201d)]?\s|\n|["\u201c])$/;
const TITLED =
  /\b(?:[Cc]hief|[Pp]resident|[Jj]ustice|[Mm]inister|[Gg]overnor|[Ss]enator|[Jj]udge|[Pp]astor|[Bb]ishop|[Pp]rofessor|Prof\.?|Hon\.?|Prince|[Ss]pokesman|[Cc]aptain|[Cc]oach|[Dd]efender|[Ss]triker|[Mm]idfielder|[Gg]oalkeeper|[Aa]ctivist|[Jj]ournalist|[Ll]awyer)\s$/;

/** "On the Tuesday he asked": of the story. "The Tuesday meeting" is named by its day. */
const STORY_LEAD = /(?:^|[.!?;,\n"\u201c]\s?|\b(?:on|by|until|till|and|but|from|since|was|before|after)\s)$/i;
const GOES_ON =
  /^(?:[.,;:)]|$|\s(?:he|she|they|it|we|i|you|the|a|an|his|her|its|their|our|my|this|one|two|three|four|five|no|all|some|many|most|more|that|when|after|before|and|but|or|in|at|to|by|with|for|as|was|were|had|did|came|went|police|soldiers|troops)\b|\s\p{Ll}+ed\b|\s\p{Lu})/u;
const isOfStory = (words: string, before: (length: number) => string, after: (length: number) => string): boolean =>
  /^(?:the|that)\s/i.test(words) && STORY_LEAD.test(before(8)) && GOES_ON.test(after(20));

export const weekday = temporalRule({
  name: "weekday",
  phrases: [
    "[(early|late|mid|earlier|later)[ on]~][(a|the|that) ]{weekday}",
    "{weekday}[ of] {cue} week",
    "{weekday} {ukWeek=weekWord}",
    "a week (on|from|ago on|ago) {weekday}",
    "{weekday} (to|and|through) {weekday2=weekday}[ of] {cue} week",
    "{weekday}[,][ the] {ordinal=ordinalDay}",
  ],
  read({ weekday: name = "", weekday2, cue, ukWeek, ordinal }, place) {
    const { text, words, start, before, after } = place;
    const wanted = readWeekday(name);
    if (cue !== undefined)
      return {
        type: "DATE",
        meaning: {
          kind: "shift",
          unit: "week",
          by: WEEKS[readCue(cue)],
          from: "publication",
          inside: { weekday: wanted },
        },
        ...(weekday2 === undefined ? {} : { end: start + name.length }),
        because: `A ${name} of ${cue} week.`,
      };
    // "Friday the 13th"; "Sunday 2nd half tickets" counts something else.
    if (ordinal !== undefined)
      return /^(?:\s(?:half|place|round|floor|leg|quarter|anniversary|birthday|of)\b|-)/i.test(after(12))
        ? null
        : {
            type: "DATE",
            meaning: { kind: "calendar", fields: { weekday: wanted, day: readDay(ordinal) } },
            because: "A weekday and the day of its month are named.",
            confidence: 0.93,
          };
    // "Thursday week" is a week after the next Thursday.
    if (ukWeek !== undefined && /^\s(?:of|and|to)\b/.test(after(4))) return null;
    if (ukWeek !== undefined || /^a week/i.test(words))
      return {
        type: "DATE",
        meaning: { kind: "weeks-from", weekday: wanted, ago: /\sago\s/.test(words) },
        because: `A week ${/\sago\s/.test(words) ? "before the last" : "after the next"} ${name}.`,
        confidence: 0.85,
      };
    if (!/^(?:a|the|that|early|late|mid)\s/i.test(words) && REPEATED.test(before(72)))
      return {
        type: "SET",
        meaning: { kind: "set", value: `XXXX-WXX-${wanted}` },
        because: `"Every" goes for each weekday of the row.`,
      };
    // "Write to desk@the-sun.co": part of an address.
    if (/^\.[a-z]/i.test(after(2)) || /@\S{0,20}$/.test(before(21))) return null;
    // "Sat", "Sun", "Mon" and "Wed" are words and names too: they need a neighbour that speaks of days.
    if (
      /^(?:sat|sun|mon|wed|fri|thu|tue|weds)\.?$/i.test(name) &&
      (/^(?:a|the|that)\s/i.test(words) || !speaksOfDays(before(14), after(14))) &&
      !(SURE_IN_MESSAGE.test(name) && isMessage(text) && !/^-[a-z]/i.test(after(2)))
    ) {
      return /^[a-z]/.test(name) || /^sun/i.test(name)
        ? notATime(`"${words}" is a common word or a name here, not a weekday`)
        : null;
    }
    if (isPersonOfText(name, place)) return notATime(`"${words}" is somebody of this text`);
    if (/\b(?:Mr|Mrs|Ms|Dr|Sgt|Lt|Capt|Insp|Sergeant|Inspector|Detective|Constable|Sir|Lady)\.?\s$/.test(before(14)))
      return notATime(`"${words}" follows a title: it is a name`);
    if (
      /^\s(?:Times|Telegraph|Express|Mirror|Mail|Post|Herald|World|Tribune|Independent|Mercury|Star|Guardian)\b/.test(
        after(16),
      )
    )
      return notATime(`"${words}" is part of the name of a paper`);
    // "The Sunday Vision", "Sunday Adeyemi, a trader,", "Chief Friday Okoro", "Friday said": days do not go on so.
    if (
      /^[A-Z]/.test(name) &&
      (/^the\s/i.test(words) || /\b[Tt]he\s$/.test(before(5))
        ? /^\s[A-Z][a-z]/.test(after(3))
        : (/^\s[A-Z][\p{L}-]+(?:,?\s(?:a|an|who|said|says|told|is|was|has|had|from|of)\b|,\s\d\d,)/u.test(after(34)) &&
            OPENS_SENTENCE.test(before(4))) ||
          (/^\s[A-Z][a-z]/.test(after(3)) && TITLED.test(before(16))) ||
          // "Said Friday Umoh, 35,", "the minister, Sunday Adeyemi, on Thursday".
          /^\s[A-Z][\p{L}-]+,\s\d\d\b/u.test(after(30)) ||
          (/,\s$/.test(before(2)) && /^\s[A-Z][\p{L}-]+,/u.test(after(30))) ||
          (OPENS_SENTENCE.test(before(4)) && /^\s(?:said|says|told|added|testified)\s/.test(after(10))))
    )
      return notATime(`"${words}" is a name here`);
    if (/#$/.test(before(1))) return notATime(`"#${name}" is a label`);
    const beside = /^\s(before|after|following)\s(?!that\b|last\b|next\b|\d)/.exec(after(12));
    if (beside !== null && /^the\s/i.test(words)) {
      return {
        type: "DATE",
        meaning: { kind: "beside", unit: "day", by: beside[1] === "before" ? -1 : 1, weekday: readWeekday(name) },
        because: `A ${name} that lies beside an event; its day follows from the event's.`,
        confidence: 0.9,
      };
    }
    if (/^\sof\s(?:each|every)\s(?:month|year|week)\b/.test(after(16)))
      return {
        type: "SET",
        meaning: { kind: "set", value: `XXXX-WXX-${wanted}` },
        because: "It returns again and again: a set of days, no single date.",
      };
    // "It fell on a Friday": some Friday, no telling which. "A Friday statement" is of the last one.
    if (
      /^an?\s/i.test(words) &&
      /\b(?:on|was|fell)\s$/i.test(before(5)) &&
      !/^\s(?!(?:before|when|that|after|night|evening|morning)\b)[a-z]{4,}/.test(after(9)) &&
      !isMessage(text)
    )
      return {
        type: "DATE",
        meaning: { kind: "beside", unit: "day", by: 0, weekday: wanted },
        because: `Some ${name}: the words do not say which.`,
        confidence: 0.85,
      };
    return {
      type: "DATE",
      meaning: {
        kind: "calendar",
        fields: { weekday: readWeekday(name) },
        ...(isOfStory(words, before, after) ? { cue: "told" as const } : {}),
      },
      because: `A weekday is named: ${name}.`,
    };
  },
  examples: [
    { text: "The court met on Wednesday.", finds: "Wednesday", means: "2019-05-08", published: "2019-05-09" },
    { text: "Monday", means: "XXXX-WXX-1" },
    { text: "Drills every Mon, Wed and Fri", finds: "Fri", means: "XXXX-WXX-5", published: "2019-05-09" },
    { text: "moved to weds, sorry!", finds: "weds", means: "2019-05-15", published: "2019-05-09" },
    { text: "camp is mon to wed, bring boots!", finds: "wed", means: "2019-05-15", published: "2019-05-09" },
    { text: "Come see us Sat & Sun 11-4", finds: "Sat", means: "2019-05-11", published: "2019-05-09" },
    { text: "Thursday next week", means: "2019-05-16", published: "2019-05-09" },
    {
      text: "The fair opens on Monday the 20th.",
      finds: "Monday the 20th",
      means: "2019-05-20",
      published: "2019-05-09",
    },
    { text: "a week on Monday", means: "2019-05-20", published: "2019-05-09" },
    {
      text: "The vote is a week from Tuesday.",
      finds: "a week from Tuesday",
      means: "2019-05-21",
      published: "2019-05-09",
    },
    { text: "a week ago on Monday", means: "2019-04-29", published: "2019-05-09" },
  ],
  leaves: [
    "Write to desk@the-sun.example",
    "Sergeant Friday nodded",
    "Tom Sunday, 34, a driver, was hurt. Sunday said he saw nothing.",
    "Sunday Adeyemi, a trader, saw it",
    "Chief Friday Okoro left",
    "said Friday Umeh, 35, a driver",
    "the minister, Sunday Cole-Adu, on a visit",
    "the Sunday Vision",
    "read in the Sunday Herald",
    "she sat down",
    "they sat and sunned themselves",
    "the sun rose",
  ],
});
