import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readCount, readUnit, readVague } from "../vocabulary";

export const duration = temporalRule({
  name: "length of time",
  phrases: ["[{bound} ]({count}|(a|an)|{vague})~[(more|consecutive|straight|full|long) ]({units}|{unit})", "{units}"],
  read({ bound, count, vague, units, unit }, { words }) {
    const one = /^an?\b/i.test(words);
    if (
      count === undefined &&
      vague === undefined &&
      !one &&
      !/^(days|weeks|months|years|decades|centuries)$/i.test(words)
    )
      return null;
    const amount = count !== undefined ? readCount(count) : vague === undefined ? (one ? 1 : null) : readVague(vague);
    const lower = bound?.toLowerCase();
    const mod =
      lower === undefined
        ? undefined
        : /more|over/.test(lower)
          ? "MORE_THAN"
          : /less|under|nearly|almost|fewer/.test(lower)
            ? "LESS_THAN"
            : /least/.test(lower)
              ? "EQUAL_OR_MORE"
              : /up to|most/.test(lower)
                ? "EQUAL_OR_LESS"
                : "APPROX";
    return {
      type: "DURATION",
      meaning: { kind: "duration", value: durationValue(amount, readUnit(units ?? unit ?? "")) },
      ...(mod ? { mod } : {}),
      because: "A length of time, no calendar date.",
    };
  },
  examples: [
    { text: "more than 13 years", means: "P13Y", mod: "MORE_THAN" },
    { text: "three-month", means: "P3M" },
    { text: "several weeks", means: "PXW" },
  ],
  leaves: ["three doors"],
});
