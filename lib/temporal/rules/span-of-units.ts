import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readCount, readUnit, readVague } from "../vocabulary";

const TO_DATE = /\s(?:to|through|until|up\sto|from)$/;
const DATE_FOLLOWS =
  /^\s(?:the\send\sof\s)?(?:(?:Jan|Febr?|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\b|\d{1,2}\s[A-Z]|(?:1[5-9]|20)\d\d\b)/;

/** "The past two months", "recent years", "the first nine months of 1992". */
export const spanOfUnits = temporalRule({
  name: "past, next or first so many units",
  phrases: [
    "{cue=spanCue} [({count}[ ]|({vague}|couple of|few|several) )]{units}[ (and|or) {more=units}]",
    "[the ]({count}|{vague}) {units} (ended|ending|ahead)",
    "the {count} {units} (to|through|until|up to|from)",
    "{cue=spanCue} {count}[-| to ]{to=count} {units}",
    "the (last|past|next|coming) {hour=clockUnit}",
    "[the ](year-ago|year-earlier|prior-year) {count} {units}",
  ],
  read({ cue, count, vague, units = "", to, hour }, { words, before, after, end }) {
    if (hour !== undefined)
      return {
        type: "DURATION",
        meaning: { kind: "duration", value: durationValue(1, readUnit(hour)) },
        because: "A length of time that ends or begins at the hour told.",
      };
    const lower = words.toLowerCase();
    const unit = readUnit(units);
    if (
      /^(?:first|last|past|next|previous)\s/.test(lower) &&
      count === undefined &&
      vague === undefined &&
      !/couple|few|several/.test(lower)
    ) {
      if (!/^past\s/.test(lower)) return null;
    }
    if (/^those|^these/.test(lower) && count === undefined) {
      return unit === "day" && /^these/.test(lower)
        ? { type: "DATE", meaning: { kind: "reference", value: "PRESENT_REF" }, because: "It means the present." }
        : {
            type: "DURATION",
            meaning: { kind: "duration", value: durationValue(null, unit) },
            because: "A length of time, no calendar date.",
          };
    }
    if (cue === undefined && /^\s+(?:of)\b/.test(after(5))) return null;
    // "The trial is to last three weeks": a verb.
    if (
      /^last$/i.test(cue ?? "") &&
      /\b(?:to|will|would|could|can|may|might|should|must|cannot|not|n['\u2019]t|usually|often)\s$/i.test(before(9))
    )
      return null;
    const amount =
      to !== undefined
        ? readCount(to)
        : count !== undefined
          ? readCount(count)
          : /couple/.test(lower)
            ? 2
            : vague !== undefined
              ? readVague(vague)
              : null;
    // "The 12 months to June": so long up to a date.
    if (TO_DATE.test(lower) && !DATE_FOLLOWS.test(after(16))) return null;
    const cut = /\s(?:ended|ending|ahead|to|through|until|up\sto|from)$/.exec(lower);
    return {
      type: "DURATION",
      meaning: { kind: "duration", value: durationValue(amount, unit) },
      ...(cut && !cut[0].includes("ahead") ? { end: end - cut[0].length } : {}),
      because: "A length of time that ends or begins at the day told; no single date.",
    };
  },
  examples: [
    { text: "the past two months", means: "P2M" },
    { text: "net for the year-earlier nine months", finds: "the year-earlier nine months", means: "P9M" },
    { text: "Sales in the 12 months to June fell.", finds: "the 12 months", means: "P12M" },
    { text: "Two boats left in the past hour.", finds: "the past hour", means: "PT1H" },
    { text: "in recent years", finds: "recent years", means: "PXY" },
    { text: "the first nine months", means: "P9M" },
  ],
  leaves: ["It is expected to last three weeks.", "the past two mayors", "last years"],
});
