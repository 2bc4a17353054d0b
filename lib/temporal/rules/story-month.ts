import { temporalRule } from "../temporal-rule";
import { readMonth, readPosition, readSeason } from "../vocabulary";

/** "That June": the June of the year that the story is in. */
export const storyMonth = temporalRule({
  name: "that month or season of the story",
  phrases: ["that [{position} ]({month}|{season})", "[{position} ]that ({month}|{season})"],
  read({ position, month = "", season }, { before, after, words }) {
    if (season !== undefined) {
      // "A road that spring floods": the word before a season may begin a clause.
      if (/\b(?:the|a|an)\s\p{Ll}+\s$/u.test(before(24)) && !/^(?:[.,;:)]|$)/.test(after(1))) return null;
      const mod = readPosition(position);
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: { season: readSeason(season) }, cue: "told" },
        ...(mod ? { mod } : {}),
        because: `"${words}" looks back to the date last told.`,
        confidence: 0.95,
      };
    }
    if (!/^[A-Z]/.test(month)) return null;
    // "Bills that May signed": people are called so.
    if (/^(?:May|March|April|August|June)$/.test(month)) {
      if (/^\s[A-Z]/.test(after(2)) || /^\s(?:said|says|had|has|was|is|will|would|did|signed|wants)\b/.test(after(9)))
        return null;
      if (
        !/^That\b/.test(words) &&
        !/(?:\b(?:in|by|since|until|till|from|during|before|after|of|and)|,)\s$/i.test(before(8)) &&
        !/^(?:[.,;:)]|$|\s(?:and|but|or|when|after|before|at|in|on)\b)/.test(after(8))
      )
        return null;
    }
    const mod = readPosition(position);
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: { month: readMonth(month) }, cue: "told" },
      ...(mod ? { mod } : {}),
      because: `"${words}" looks back to the date last told.`,
      confidence: 0.95,
    };
  },
  examples: [
    {
      text: "She joined in September 1949. That autumn she let in four goals.",
      finds: "That autumn",
      means: "1949-FA",
      published: "2019-08-20",
    },
    {
      text: "Work began in March 1998. That June the scaffold fell.",
      finds: "That June",
      means: "1998-06",
      published: "2012-04-02",
    },
    {
      text: "Ferries stopped in November 2006; by that January the pier was empty.",
      finds: "that January",
      means: "2007-01",
    },
  ],
  leaves: ["a road that spring floods wrecked", "the bill that May signed", "a road that march wrecked"],
});
