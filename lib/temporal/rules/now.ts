import { isMessage } from "../message";
import { temporalRule } from "../temporal-rule";

/** Whose past, or which. */
const OWN_PAST =
  /(?:\b(?:(?:my|your|ur|our|his|her|their|its|whose)\s(?:\p{L}{3,12}\s)?|(?:a|an|the|\p{L}+['\u2019]s)\s\p{L}{2,10}(?:al|ous|ic|ent|ish|led|rk|ful)\s)|(?:^|[.!?\n]\s?)\p{L}{2,10}(?:al|ous|ic)\s)$/iu;

/** "My future looks bright", "NO FUTURE": whose it is stands before it, and behind it what becomes of it, not whom it describes. */
const isOwnFuture = (before: string, after: string): boolean =>
  /\b(?:my|your|ur|our|his|her|their|no|any|bright)\s$/i.test(before) &&
  /^(?:$|[.,!?;:)]|\s(?:is|was|will|won['\u2019]?t|don['\u2019]?t|doesn['\u2019]?t|isn['\u2019]?t|looks?|seems?|holds?|depends|lies|starts?|begins?|for|in|with|and|or|but|at|on|now|here|there|this)\b)/i.test(
    after,
  );

export const now = temporalRule({
  name: "now, recently, the future",
  phrases: ["{nowWord}", "{future=futureWord}", "{past=pastWord}", "{chatNow}"],
  read({ nowWord = "", future, past, chatNow }, { text, after, before }) {
    // "Starving rn", "busy atm": right now, at the moment. "The atm" gives money.
    if (chatNow !== undefined) {
      const isNow =
        isMessage(text) && /^[a-z]/.test(chatNow) && !/\b(?:an?|the|this|that|at|to|from|an?y)\s$/i.test(before(6));
      return isNow
        ? {
            type: "DATE",
            meaning: { kind: "reference", value: "PRESENT_REF" },
            because: 'A short form of "right now" or "at the moment".',
          }
        : null;
    }
    // "Future members" says which members; "for the future" and "our future" speak of a time.
    if (
      future !== undefined &&
      !isOwnFuture(before(10), after(12)) &&
      (/^(?:\s[a-z]|[-])/.test(after(2)) || /[A-Z]\w*\s$/.test(before(12)))
    )
      return null;
    if (
      /^the future$/i.test(nowWord) &&
      /^\s(?!(?:of|for|is|was|will|would|and|or|in|as|when|to|by|but|on|at|with|may|might|can|could|has|that|from|if|after|looks?|holds?|they|we|he|she|it|where|because|without|depends?)\b)[a-z]+/.test(
        after(16),
      )
    )
      return null;
    // "Every now and then".
    if (/^now$/i.test(nowWord) && /^\s(?:and|&|n)\s(?:then|again)\b/.test(after(10))) return null;
    // "The past three camps" counts camps.
    if (
      /^the (?:past|future)$/i.test(nowWord) &&
      /^\s(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|few|several|many|couple)\b)/i.test(after(9))
    )
      return null;
    // "The other day of the fair", "some day trips".
    if (
      /(?:day|night|evening|morning|week)$/i.test(nowWord) &&
      /^\s(?:of\b|(?:trip|tour|care|job|labou?r|school|cent(?:re|er)|nurser)\w*)/i.test(after(12))
    )
      return null;
    // "Thanks for the present!".
    if (
      /^the present$/i.test(nowWord) &&
      /\b(?:thanks?(?:\syou)?\sfor|open\w{0,3}|wrap\w{0,4}|buy|bought|got)\s$/i.test(before(14))
    )
      return null;
    // "Her past", "a colonial past"; "she drove past".
    if (
      past !== undefined &&
      !(OWN_PAST.test(before(24)) && /^(?:$|[.,;:!?)]|\s(?:and|is|was|has|had|that|with|in|as|but)\b)/i.test(after(6)))
    )
      return null;
    const lower = (past ?? future ?? nowWord).toLowerCase().replace(/\s+/g, " ");
    if (
      /^the (?:past|present)$/.test(lower) &&
      /^\s(?:[a-z]+ed|[a-z]+s|day|tense|president|government|century|case|one)\b/.test(after(14))
    )
      return null;
    const value = /past|recently|lately|other/.test(lower)
      ? "PAST_REF"
      : /future|soon|term|some|one of/.test(lower)
        ? "FUTURE_REF"
        : "PRESENT_REF";
    return {
      type: "DATE",
      meaning: { kind: "reference", value },
      because: "It points to the present, the past or the future without a date.",
    };
  },
  examples: [
    { text: "The other night a fox came in.", finds: "The other night", means: "PAST_REF" },
    { text: "The other day a fox came in.", finds: "The other day", means: "PAST_REF" },
    { text: "She hopes to return some day.", finds: "some day", means: "FUTURE_REF" },
    { text: "Their future depends on the harbour.", finds: "future", means: "FUTURE_REF" },
    { text: "NO FUTURE FOR THIS TEAM", finds: "FUTURE", means: "FUTURE_REF" },
    { text: "He rarely spoke of his past.", finds: "past", means: "PAST_REF" },
    { text: "The fort recalls a colonial past.", finds: "past", means: "PAST_REF" },
    { text: "so hungry rn", finds: "rn", means: "PRESENT_REF" },
    { text: "The dam is currently closed.", finds: "currently", means: "PRESENT_REF" },
    { text: "She has plans for the future.", finds: "the future", means: "FUTURE_REF" },
  ],
  leaves: [
    "some day trips",
    "every now and then",
    "the other day of the fair",
    "meet u by the atm",
    "for the past three camps",
    "the future mayor and her staff",
    "known",
    "future members",
    "Thanks for the present!",
    "They drove past.",
    "in past years",
    "her future husband",
  ],
});
