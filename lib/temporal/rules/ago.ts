import { temporalRule } from "../temporal-rule";
import { readCount, readUnit, readVague } from "../vocabulary";

export const ago = temporalRule({
  name: "so many units ago",
  phrases: [
    "(a|one) {unit} or (so|two) ago",
    "[(about|some|nearly|almost|around|over|more than|at least) ]({count}|(a|an)|{vague})~({units}|{unit}) ago",
  ],
  read({ count, vague, units, unit }) {
    const amount = count !== undefined ? readCount(count) : vague === undefined ? 1 : readVague(vague);
    if (amount === null)
      return { type: "DATE", meaning: { kind: "reference", value: "PAST_REF" }, because: "How long ago is not said." };
    return {
      type: "DATE",
      meaning: { kind: "shift", unit: readUnit(units ?? unit ?? ""), by: -amount, from: "publication" },
      because: "Counted back from the day the article appeared.",
    };
  },
  examples: [
    { text: "two weeks ago", means: "2022-W08", published: "2022-03-09" },
    { text: "ten years ago", means: "2012", published: "2022-03-09" },
  ],
  leaves: ["two weeks later"],
});
