import { notATime } from "../meaning";
import { isMessage } from "../message";
import { isPersonOfText } from "../surnames";
import { temporalRule } from "../temporal-rule";
import { readMonth, readPosition } from "../vocabulary";
import { yearAhead } from "../year-ahead";

const LEADS_A_MONTH =
  /\b(?:In|Since|Until|Till|By|During|For|From|To|Last|This|Next|Early|Late|Mid|Every|Each|And|But|The|Of|Through|After|Before|Between|When|Around|About|On|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s$/;

export const bareMonth = temporalRule({
  name: "month alone",
  phrases: ["[{position}~][the month of ]{month}"],
  read({ position, month = "" }, place) {
    const { before, after, words } = place;
    const capital =
      /^[A-Z]/.test(month) || /^(?:january|february|april|june|july|september|october|november|december)$/.test(month);
    // "End of nov", "since oct": short forms that are no other word, where people write to each other.
    const isSmallMonth =
      /^(?:feb|apr|oct|nov|sept)\.?$/.test(month) ||
      (/^(?:march|may|august|jan|jun|jul|aug|sep|dec|mar)$/.test(month) &&
        /\b(?:since|until|till?|in|last|next|end of)\s$/.test(before(7)));
    if (!capital && !(isSmallMonth && isMessage(place.text)))
      return /^(?:may|march|mar|august|jun|dec|sep|jan)$/.test(month)
        ? notATime(`"${words}" is a common word here, not the month`)
        : null;
    if (isPersonOfText(words, place)) return notATime(`"${words}" is somebody of this text`);
    // People are called May, April and August: a title before or a surname after tells them from months.
    if (position === undefined && /^(?:May|March|April|June|August|Jan|Jun)$/.test(month)) {
      if (/\b(?:Mr|Mrs|Ms|Dr|Lady|Sir|Lord|President|Senator|Minister|Judge)\.?\s$/.test(before(12)))
        return notATime(`"${words}" follows a title: it is a name`);
      if (
        /^\s(?:[A-Z][a-z]|[B-HJ-Z]\b)/.test(after(3)) &&
        !/\b(?:in|since|until|till|by|during|last|this|next|late|early|mid)\s$/i.test(before(8))
      )
        return notATime(`"${words}" begins a name`);
      // "Jan van Eyck", "June de Silva".
      if (/^\s(?:van|von|de|der|den|ter|da|di|du|al|el|bin)\s/.test(after(5)))
        return notATime(`"${words}" begins a name`);
      // "Helen May": only a few words with a capital may stand before a month.
      if (/\b[A-Z][a-z]+\s$/.test(before(20)) && !LEADS_A_MONTH.test(before(20)))
        return notATime(`"${words}" ends a name`);
    }
    const mod = readPosition(position);
    // A line of its own stands over the month of a chronicle.
    if (capital && /(?:^|\n)[ \t*#]*$/.test(before(6)) && /^[ \t*]*:?[ \t*]*\n/.test(after(6))) return reading();
    if (
      /^(?:May|March|Mar|August|April|June|Jan)$/.test(month) &&
      position === undefined &&
      !/\b(?:in|since|until|till|by|of|from|to|last|next|this|during|for|before|after|through|between|and|every|each|late|early|mid|around)\s$/i.test(
        before(9),
      )
    ) {
      if (/^\s+[A-Z][a-z]/.test(after(12))) return notATime(`"${words}" begins a name`);
      if (
        /^(?:May|April|June|August)$/i.test(month) &&
        /^(?:['\u2019]s)?,?\s(?:is|was|said|says|told|has|had|added|who|will|would|did|does|wants|went|came)\b/.test(
          after(14),
        )
      )
        return notATime(`"${words}" does something here: it is a name`);
      // "The May ballot", "the March floods"; "the March on the capital" is a march.
      if (
        /\b[Tt]he\s$/.test(before(4)) &&
        /^\s(?!(?:on|to|for|of|from|by|in|through|past|against|was|is|will|had)\b)[a-z]/.test(after(12))
      )
        return reading();
      // "March - Nine homes burn", "May: …": the head of an entry.
      if (/(?:^|\n)[ \t*]*$/.test(before(6)) && /^(?::\s|\s[-\u2013\u2014]\s)/.test(after(3))) return reading();
      if (month === "May" || month === "March")
        return /^\s*(?:[,.;)]|$|\d|(?:and|or|to|when|after|before)\b)/.test(after(12)) && !/^\s*$/.test(before(3))
          ? reading()
          : null;
    }
    return reading();
    function reading() {
      const year = yearAhead(after);
      return {
        type: "DATE" as const,
        meaning: { kind: "calendar" as const, fields: { month: readMonth(month), ...(year ? { year } : {}) } },
        ...(mod ? { mod } : {}),
        because: year === undefined ? "A month is named, without a year." : "The year stands at the end of the list.",
      };
    }
  },
  examples: [
    { text: "In May 30 people died.", finds: "May", means: "2021-05", published: "2021-12-20" },
    { text: "The harbour froze in January.", finds: "January", means: "2011-01", published: "2011-03-02" },
    { text: "the May ballot", finds: "May", means: "2011-05", published: "2011-07-02" },
    { text: "end of nov latest, sorry!", finds: "end of nov", means: "2011-11", mod: "END", published: "2011-10-02" },
    { text: "not been home since march lol", finds: "march", means: "2011-03", published: "2011-10-02" },
    { text: "April\n\nThe wall was built.", finds: "April", means: "2021-04", published: "2021-07-02" },
    { text: "late November", means: "XXXX-11", mod: "END" },
    { text: "in August and September 2014", finds: "August", means: "2014-08", published: "2021-03-02" },
  ],
  leaves: [
    "the March on the capital",
    "Ruth August, 51, a nurse, sued. August said she had waited.",
    "thanks to Jun V. for the lens",
    "Jan van der Berg, a baker, sued",
    "Helen May, the minister, left",
    "May said so",
    "they may leave",
    "a march to the sea",
    "an august body",
  ],
});
