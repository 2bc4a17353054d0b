import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readCount, readUnit } from "../vocabulary";

export const age = temporalRule({
  name: "age",
  phrases: [
    "{count}~({unit}|{units})~old",
    "{count}~({unit}|{units}) of age",
    "{count}({unit}|{units})~old",
    "{count}[ ](yo|y/o)",
  ],
  read({ count = "", unit, units }) {
    return {
      type: "DURATION",
      meaning: { kind: "duration", value: durationValue(readCount(count), readUnit(unit ?? units ?? "year")) },
      because: "An age: how long someone has lived, no calendar date.",
    };
  },
  examples: [
    { text: "a 37-year-old baker", finds: "37-year-old", means: "P37Y" },
    { text: "im 25yr old and tired", finds: "25yr old", means: "P25Y" },
    { text: "my 2yo threw it at me", finds: "2yo", means: "P2Y" },
  ],
  leaves: ["old years"],
});
