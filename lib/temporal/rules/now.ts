import { temporalRule } from "../temporal-rule";

export const now = temporalRule({
  name: "now, recently, soon",
  phrases: ["{nowWord}"],
  read({ nowWord = "" }) {
    const lower = nowWord.toLowerCase().replace(/\s+/g, " ");
    const value = /^(?:recent|recently|lately|previously|the past|formerly|not long ago|just recently|once)$/.test(
      lower,
    )
      ? "PAST_REF"
      : /future|soon/.test(lower)
        ? "FUTURE_REF"
        : "PRESENT_REF";
    return {
      type: "DATE",
      meaning: { kind: "reference", value },
      because: "It points to the present, the past or the future without a date.",
    };
  },
  examples: [{ text: "The dam is currently closed.", finds: "currently", means: "PRESENT_REF" }],
  leaves: ["known"],
});
