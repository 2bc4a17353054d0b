import type { Article, PublicationDate } from "@/lib/core/article";
import { dayNumber, isCivilDate } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import { monthInterval } from "@/lib/core/interval";
import { monthOf } from "./written-days";

const RULE = "date in the web address";
const DAY_IN_PATH = [
  /[/_-](?<year>(?:19|20)\d\d)(?<sign>[/_-])(?<month>\d\d?|[a-z]{3})\k<sign>(?<day>\d\d?)(?=[/_.?#-]|$)/i,
  /[/_-](?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?=[/_.?#-]|$)/,
];
const MONTH_IN_PATH = /\/(?<year>(?:19|20)\d\d)\/(?<month>\d\d?|[a-z]{3})(?=\/)/i;

/**
 * The day in an address such as /2022/03/03/ or /2022-03-03-title. Addresses follow the calendar of the printed paper or of
 * another time zone, so the day before and the day after are possible. A month alone gives the month. Null without either.
 */
export function fromUrl(article: Pick<Article, "url">): PublicationDate | null {
  const url = article.url;
  if (url === undefined) return null;
  const path = url.replace(/^[a-z]+:\/\//i, "").replace(/^[^/]*/, "");
  for (const pattern of DAY_IN_PATH) {
    const { year, month, day } = pattern.exec(path)?.groups ?? {};
    const parts = [Number(year), monthOf(month ?? ""), Number(day)] as const;
    if (year === undefined || !isCivilDate(...parts)) continue;
    const best = dayNumber(...parts);
    return {
      from: best - 1,
      to: best + 2,
      best,
      basis: "url",
      confidence: 0.8,
      explanation: [
        {
          rule: RULE,
          because: `The address of the article carries ${dayInWords(best)}; publication can differ from it by a day.`,
          from: url,
        },
      ],
    };
  }
  const { year, month } = MONTH_IN_PATH.exec(path)?.groups ?? {};
  const number = monthOf(month ?? "");
  if (year === undefined || !isCivilDate(Number(year), number, 1)) return null;
  return {
    ...monthInterval(Number(year), number),
    best: null,
    basis: "url",
    confidence: 0.8,
    explanation: [
      {
        rule: RULE,
        because: `The address of the article carries the month ${year}-${String(number).padStart(2, "0")} and no day.`,
        from: url,
      },
    ],
  };
}
