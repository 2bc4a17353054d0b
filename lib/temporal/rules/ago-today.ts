import { temporalRule } from "../temporal-rule";
import { readCount, readDayWord, readUnit, readVague } from "../vocabulary";

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
const YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

/** "A year ago today", "ten years ago this month", "one week from tomorrow": counted to the very day, week or month. */
export const agoToday = temporalRule({
  name: "so long before or after a day",
  phrases: [
    "({count}|(a|an)|{vague})~({units}|{unit}) (ago ({word=dayWord}|this {near=calendarUnit})|from {ahead=dayWord})",
  ],
  read({ count, vague, units, unit, word, near, ahead }, { words }) {
    const amount = count !== undefined ? readCount(count) : vague === undefined ? 1 : readVague(vague);
    const name = readUnit(units ?? unit ?? "");
    const [days, years] = [DAYS[name], YEARS[name]];
    if (amount === null || !Number.isInteger(amount) || (days === undefined && years === undefined)) return null;
    const sign = ahead === undefined ? -1 : 1;
    const because = `"${words}" is counted to the very ${near ?? "day"}.`;
    if (near !== undefined) {
      const same = readUnit(near);
      if (years === undefined || !["week", "weekend", "month"].includes(same)) return null;
      return {
        type: "DATE",
        meaning: { kind: "shift", unit: same, by: 0, from: "publication", years: -amount * years },
        because,
      };
    }
    return {
      type: "DATE",
      meaning: {
        kind: "shift",
        unit: "day",
        by: readDayWord(word ?? ahead ?? "") + (days === undefined ? 0 : sign * amount * days),
        from: "publication",
        ...(years === undefined ? {} : { years: sign * amount * years }),
      },
      because,
    };
  },
  examples: [
    { text: "a year ago today", means: "2021-03-09", published: "2022-03-09" },
    {
      text: "The dam broke ten years ago this month.",
      finds: "ten years ago this month",
      means: "2012-03",
      published: "2022-03-09",
    },
    { text: "one week from tomorrow", means: "2022-03-17", published: "2022-03-09" },
  ],
  leaves: ["a month ago today", "two hours from today", "a few years ago today"],
});
