import type { PublicationDate } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import type { TimeExpression } from "@/lib/core/time-expression";
import { express } from "./express";
import { withDatedAnchor, withSide } from "./express-beside";
import type { Memory, Mode } from "./resolve/resolved";
import { scan } from "./scan";

export interface FindOptions {
  /** The publication day; null or absent when it is not known: then nothing is counted from it. */
  published?: Pick<PublicationDate, "from" | "to" | "best"> | null;
  /** `narrative`: dates are told in order, and a missing year is that of the date last mentioned. */
  mode?: Mode;
  /** BCP 47. Only English is read; other languages give no expressions. */
  language?: string;
}

/**
 * Finds the time expressions of an English text, in order and without overlap, and says what each means and why.
 * Offsets are UTF-16 code units of `text`, end exclusive. Takes time linear in the length of the text.
 */
export function findTimeExpressions(text: string, options: FindOptions = {}): TimeExpression[] {
  if (options.language !== undefined && !/^en\b/i.test(options.language)) return [];
  const memory: Memory = {
    text,
    published: publicationDay(options.published),
    mode: options.mode ?? "news",
    last: null,
    lastDay: null,
    lastDayAt: 0,
    lastMonth: null,
    lastIsAside: false,
    lastPeriod: null,
    lastTense: { end: -1, tense: null },
    order: undefined,
    yearOfDay: new Map(),
  };
  const expressions: TimeExpression[] = [];
  for (const found of scan(text)) expressions.push(withSide(express(found, memory), text));
  return expressions.map((expression, at) => withDatedAnchor(expression, expressions[at + 1]));
}

function publicationDay(published: FindOptions["published"]): DayNumber | null {
  if (!published) return null;
  if (published.best !== null) return published.best;
  return published.from !== null && published.to === published.from + 1 ? published.from : null;
}
