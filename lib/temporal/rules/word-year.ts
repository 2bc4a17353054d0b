import { temporalRule } from "../temporal-rule";
import { readDay, readMonth, readPosition, readSeason, readWordYear } from "../vocabulary";

export const wordYear = temporalRule({
  name: "year in words",
  phrases: ["[{position}~][the year ]{wordYear}", "[{position}~][the ]({month}[ {day}][,]|{season}[ of]) {wordYear}"],
  read({ position, wordYear: words = "", month, day, season }, { after }) {
    if (/^\s(?:people|men|women|dollars|pounds|soldiers|troops|miles|feet|years|times|and)\b/i.test(after(10)))
      return null;
    const year = readWordYear(words);
    const mod = readPosition(position);
    if (!/\s|-/.test(words) || year < 1500) return null;
    return {
      type: "DATE",
      meaning: {
        kind: "calendar",
        fields: {
          year,
          ...(month ? { month: readMonth(month) } : {}),
          ...(day ? { day: readDay(day) } : {}),
          ...(season ? { season: readSeason(season) } : {}),
        },
      },
      ...(mod ? { mod } : {}),
      because: "A year spoken in words.",
    };
  },
  examples: [
    { text: "nineteen sixty-eight", means: "1968" },
    { text: "March eighteen forty-eight", means: "1848-03" },
  ],
  leaves: ["nineteen boats", "twenty"],
});
