import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readPosition, readUnit } from "../vocabulary";

/** "The next day", "the same year": counted from the date last mentioned. */
export const storyUnit = temporalRule({
  name: "the same, next or previous unit",
  phrases: [
    "[{position} ][(the|that) ]{near=nearness} {unit=calendarUnit}",
    "[{position} ]that {unit=calendarUnit}",
    "the {unit=calendarUnit} {beyond=beyondWord}",
  ],
  read({ position, near, unit = "", beyond }, { words, before, after }) {
    const lower = (near ?? beyond ?? "same").toLowerCase();
    if (
      near === undefined &&
      beyond === undefined &&
      /^(?:day|weekend)$/i.test(unit) &&
      /^\s(?:when|that|will|may|might)\b/i.test(after(8))
    )
      return null;
    if (
      beyond !== undefined &&
      /^\s+(?:(?:the|his|her|their|its|a|an|this|that|last|next|yesterday|tomorrow|he|she|it|they|we)\b|[A-Z])/.test(
        after(12),
      )
    )
      return null;
    if (/^(?:previous|preceding)$/.test(lower) && /\b(?:his|her|its|their|our)\s$/.test(before(6))) return null;
    // "Over the next year", "within the next fortnight": so long from now, no calendar unit.
    if (
      near !== undefined &&
      /^next$/i.test(near) &&
      position === undefined &&
      /\b(?:over|within|during|throughout|for)\s$/i.test(before(11)) &&
      /^(?:week|fortnight|month|quarter|year|decade|century)$/i.test(unit)
    )
      return {
        type: "DURATION",
        meaning: { kind: "duration", value: durationValue(1, readUnit(unit)) },
        because: "So long from the day told, which no calendar unit bounds.",
        confidence: 0.85,
      };
    const by = /following|next|ensuing|after/.test(lower) ? 1 : /previous|preceding|before/.test(lower) ? -1 : 0;
    const noThe = !/^(?:on )?(?:the|that)\b/i.test(words) && position === undefined;
    const mod = readPosition(position);
    // Without "the", "next week" is counted from publication.
    if (noThe && /^next$/.test(lower) && !/^day$/i.test(unit)) return null;
    return {
      type: "DATE",
      meaning: { kind: "shift", unit: readUnit(unit), by, from: "mentioned" },
      ...(mod ? { mod } : {}),
      because: `"${words}" is counted from the date last mentioned.`,
    };
  },
  examples: [
    { text: "Talks will go on over the next month.", finds: "the next month", means: "P1M" },
    {
      text: "The strike began on 4 May 1926. The next day the presses stopped.",
      finds: "The next day",
      means: "1926-05-05",
    },
    {
      text: "They met on 4 May 1926. They had eaten the day before and talked.",
      finds: "the day before",
      means: "1926-05-03",
    },
    { text: "He was hired in 1991 and left the following year.", finds: "the following year", means: "1992" },
  ],
  leaves: ["the same house"],
});
