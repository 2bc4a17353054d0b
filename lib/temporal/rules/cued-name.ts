import { notATime } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readCue, readMonth, readSeason, readWeekday } from "../vocabulary";

export const cuedName = temporalRule({
  name: "last, this or next weekday, month or season",
  phrases: [
    "[{position} ]{cue} ({weekday}|{month}|{season})",
    "the {near=besideWord} ({weekday}|{month}|{season})",
    "the ({weekday}|{month}|{season}) {beyond=beyondWord}",
  ],
  read({ cue = "", near, beyond, weekday, month, season }, { words, after }) {
    if (month !== undefined && /^(?:may|march|mar|august)$/.test(month)) {
      return notATime(`in "${words}" the second word is a common word, not the month`);
    }
    const fields = weekday
      ? { weekday: readWeekday(weekday) }
      : month
        ? { month: readMonth(month) }
        : { season: readSeason(season ?? "") };
    // "The Sunday after, he preached"; "the Sunday after the flood" hangs on the flood.
    if (beyond !== undefined) {
      if (!/^(?:[.,;:)]|$|\s(?:and|but|he|she|they|it|we|when)\b)/.test(after(8))) return null;
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields, cue: /after/i.test(beyond) ? "after-told" : "before-told" },
        because: `"${words}" is counted from the date last told.`,
      };
    }
    if (near !== undefined) {
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields, cue: /following/i.test(near) ? "after-told" : "before-told" },
        because: `"${near}" is counted from the date last told.`,
      };
    }
    // "Signed on 3 June 1936; the next May he was gone" looks on from the story.
    if (/^the next$/i.test(cue))
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields, cue: "after-told" },
        because: '"The next" one is counted from the date last told.',
      };
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields, cue: readCue(cue) },
      because: `"${cue}" says on which side of publication it lies.`,
    };
  },
  examples: [
    { text: "last Tuesday", means: "2018-08-21", published: "2018-08-28" },
    {
      text: "It closed in October 1998 and reopened the following March.",
      finds: "the following March",
      means: "1999-03",
      published: "2018-08-28",
    },
    {
      text: "He was crowned on 5 June 1936 and left the next May.",
      finds: "the next May",
      means: "1937-05",
      published: "2018-08-28",
    },
    { text: "next March", means: "2019-03", published: "2018-08-28" },
  ],
  leaves: ["last house", "this may help", "arrested at this march"],
});
