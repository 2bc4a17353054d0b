import type { Meaning } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readUnit } from "../vocabulary";

/** "The same month of 2019", "the same day last year", "the same period a year earlier": the unit last told, in another year. */
export const sameUnit = temporalRule({
  name: "the same unit of another year",
  phrases: [
    "the (same|corresponding|comparable) {unit=calendarUnit}( of| in|,) {year}",
    "the (same|corresponding|comparable) {unit=calendarUnit}[ of| in] ((the previous|the prior|the preceding|last) year|the year before|(a|one) year (earlier|ago|before))",
  ],
  read({ unit = "", year }, { words }) {
    const name = readUnit(unit);
    // A whole year is told by its own number.
    if (!["day", "week", "weekend", "month", "quarter"].includes(name)) return null;
    const meaning: Meaning = {
      kind: "shift",
      unit: name,
      by: 0,
      from: "mentioned",
      ...(year === undefined ? { years: -1 } : { inside: { year: Number(year) } }),
    };
    return {
      type: "DATE",
      meaning,
      because: `"${words}" is the ${unit} last told, of another year.`,
      confidence: 0.9,
    };
  },
  examples: [
    {
      text: "Clinics saw 90 cases in April 2021, after 61 in the same month of 2019.",
      finds: "the same month of 2019",
      means: "2019-04",
    },
    {
      text: "Sales rose in March, against the same month last year.",
      finds: "the same month last year",
      means: "2017-03",
      published: "2018-04-20",
    },
    {
      text: "The dam broke on 3 April 1911. On the same day of 1921 it broke again.",
      finds: "the same day of 1921",
      means: "1921-04-03",
    },
  ],
  leaves: ["the same month", "the same house of 2019"],
});
