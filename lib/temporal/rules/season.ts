import { notATime } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readPosition, readSeason, readShortYear } from "../vocabulary";

export const season = temporalRule({
  name: "season",
  phrases: [
    "[{position}~][the ]{season}[,| of]~{year}",
    "[{position}~][the ]{season}[ of] {shortYear}",
    "[{position}~][the ]{season} of {lastTwo=twoDigits}",
    "{year} {season}",
    "[{position}~][the ]{season}[ of]~{year}(-|/){over=yearOrTwo}",
    "[{position}~](the |that |in )[(early|late|mid)~]{season}",
    "[{position}~]{season}",
  ],
  read({ position, season: name = "", year: fourDigits, over, shortYear, lastTwo }, { before, after, words }) {
    // A season of two years is a winter, of the first of them; "summer 2010/11" is one below the equator.
    if (over !== undefined && Number(over) % 100 !== (Number(fourDigits) + 1) % 100) return null;
    const mod = readPosition(position);
    // "The summer of 69"; "the winter of 12 storms" counts them.
    if (
      lastTwo !== undefined &&
      !/^(?:$|[.,;:!?)](?!\d)|\s(?:and|when|was|were|we|I|i|he|she|they|in|on|at)\b)/.test(after(6))
    )
      return null;
    const short = shortYear ?? lastTwo;
    const year = short === undefined ? fourDigits : String(readShortYear(short));
    // "The spring offensive of 1918".
    const owned = year === undefined ? /^\s\p{L}{3,14}\sof\s(1[5-9]\d\d|20\d\d)\b/u.exec(after(26))?.[1] : year;
    if (owned === undefined) {
      // "The spring offensive": seasons of war are seasons.
      const campaign = /^\s(?:offensives?|campaigns?|fighting|elections?|harvests?)\b/i.test(after(14));
      const led =
        campaign ||
        /\b(?:in|since|until|till|by|during|of|through|throughout|before|after|for|and|from|to|each|every|late|early|mid)\s(?:the\s)?$/i.test(
          before(14),
        );
      if (/^(?:spring|fall)$/i.test(words)) {
        if (
          !led ||
          /\b(?:to|and|for|of|from)\s$/i.test(before(5)) ||
          /^\s(?:of|in|to|from|by|on|below|under|behind|short|into|for|apart|victim|water|roll|up)\b/i.test(after(10))
        )
          return notATime(`"${words}" is a common word here, not a season`);
      } else if (!led && position === undefined && !/^the\s/i.test(words)) return null;
      if (/^the (?:fall|spring)\b/i.test(words) && (!led || /^\s(?:of|in|from|to)\b/i.test(after(6))))
        return notATime(`"${words}" is no season here`);
      if (
        /^\s(?:games|olympics?|paralympics?|palace)\b/i.test(after(14)) ||
        (/^\s(?:school|camp|break|house|season|storm|war|sports?|clothes|coat|tyres?|tires?|squash|solstice)\b/i.test(
          after(10),
        ) &&
          !/^the\s/i.test(words))
      )
        return null;
    }
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: { season: readSeason(name), ...(owned ? { year: Number(owned) } : {}) } },
      ...(mod ? { mod } : {}),
      because: "Seasons are those of the northern half of the world.",
    };
  },
  examples: [
    { text: "The summer offensive stalled.", finds: "The summer", means: "1916-SU", published: "1916-09-30" },
    { text: "the winter of '78", means: "1978-WI" },
    { text: "the winter of 1709-10", means: "1709-WI" },
    { text: "Who remembers the summer of 69?", finds: "the summer of 69", means: "1969-SU" },
    { text: "summer 1956", means: "1956-SU" },
    { text: "the spring offensive of 1918", finds: "the spring", means: "1918-SP" },
    { text: "the spring of 1848", means: "1848-SP" },
  ],
  leaves: ["the Winter Olympics", "a hot spring", "the fall of the city", "prices fall"],
});
