import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readCount, readUnit } from "../vocabulary";

export const age = temporalRule({
  name: "age",
  phrases: [
    "{count}~({unit}|{units})~old",
    "{count}~({unit}|{units}) of age",
    "{count} {fraction} {units}~old",
    "{count}({unit}|{units})~old",
    "{count}[ ](yo|y/o)",
  ],
  read({ count = "", fraction, unit, units }) {
    const half = fraction !== undefined && /half|1\/2|\u00bd/.test(fraction) && /^(?:years|yrs)$/i.test(units ?? "");
    return {
      type: "DURATION",
      meaning: {
        kind: "duration",
        value: `${durationValue(readCount(count), readUnit(unit ?? units ?? "year"))}${half ? "6M" : ""}`,
      },
      because: "An age: how long someone has lived, no calendar date.",
    };
  },
  examples: [
    { text: "a 37-year-old baker", finds: "37-year-old", means: "P37Y" },
    { text: "im 25yr old and tired", finds: "25yr old", means: "P25Y" },
    { text: "she is 5 and a half years old", finds: "5 and a half years old", means: "P5Y6M" },
    { text: "my 2yo threw it at me", finds: "2yo", means: "P2Y" },
  ],
  leaves: ["old years"],
});
