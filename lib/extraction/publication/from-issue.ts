import type { Article, PublicationDate } from "@/lib/core/article";
import { MINUTES_PER_DAY } from "@/lib/core/civil-time";
import { daysInWords } from "@/lib/core/date-words";
import { findTimeExpressions } from "@/lib/temporal";
import { tellsOfPublication } from "./head-days";
import { zoneTexts } from "./zone-texts";

const RULE = "issue";
/** A line of the head that names a year alone is none: it can be anything's. */
const ISSUE_DAYS_MAX = 100;
/** "March/April 2022" */
const TWO_MONTHS = /(?<=\p{L}{3}\.?)\s?[/–-]\s?(?=\p{L}{3,} \d{4})/u;

/** The time of the issue that a text was printed in: "Spring 2021", "14-20 March 2022". No day of it is more likely than another. */
export function fromIssue(article: Article): PublicationDate | null {
  for (const line of zoneTexts(article, "metadata").filter(tellsOfPublication)) {
    const words = line.replace(TWO_MONTHS, " to ");
    for (const { start, text, interval, value } of findTimeExpressions(words, { published: null })) {
      if (interval === undefined || !/\d{4}/.test(text) || /^(?:P|\d{4}-\d\d-\d\d$)/.test(value)) continue;
      if (/\d\W*$/.test(words.slice(0, start))) continue; // "31 February 2022"
      const [from, to] = [interval.from, interval.to].map((minutes) => Math.floor(minutes / MINUTES_PER_DAY));
      if (from === undefined || to === undefined || to - from < 2 || to - from > ISSUE_DAYS_MAX) continue;
      return {
        from,
        to,
        best: null,
        basis: "metadata",
        confidence: 0.7,
        explanation: [
          {
            rule: RULE,
            because: `The page says "${line}": the issue is that of ${daysInWords(from, to)}, and no day of it is named.`,
            from: line,
          },
        ],
      };
    }
  }
  return null;
}
