import { type Article, isOwnText } from "@/lib/core/article";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { NearMiss } from "@/lib/temporal";
import { timelineAddress } from "../timeline-address";
import { type ExpressionLook, expressionLook } from "./expression-look";

/** An event as the card names it. */
export interface DatedEvent {
  id: string;
  headline: string;
  /** Where its timeline is. */
  href: string;
}

/** Marked words: a time expression with the events it dates, or words that only look like one. Offsets in the text. */
export type ReaderMark =
  | { kind: "expression"; start: number; end: number; expression: TimeExpression; events: readonly DatedEvent[] }
  | { kind: "near-miss"; start: number; end: number; nearMiss: NearMiss };

export const markLook = (mark: ReaderMark): ExpressionLook | "ignored" =>
  mark.kind === "expression" ? expressionLook(mark.expression) : "ignored";

/** All marks of an article in the order of its text. Near misses in repeated parts and leftovers say nothing new. */
export function readerMarks(
  article: Pick<Article, "id" | "zones">,
  expressions: readonly TimeExpression[],
  nearMisses: readonly NearMiss[],
  events: readonly TimelineEvent[],
): ReaderMark[] {
  const own = article.zones.filter(isOwnText);
  const isOwn = ({ start, end }: NearMiss): boolean => own.some((zone) => zone.start <= start && end <= zone.end);
  const isFree = ({ start, end }: NearMiss): boolean => !expressions.some((e) => e.start < end && start < e.end);
  const marks: ReaderMark[] = [
    ...expressions.map((expression) => ({
      kind: "expression" as const,
      start: expression.start,
      end: expression.end,
      expression,
      events: datedBy(article.id, expression, events),
    })),
    ...nearMisses
      .filter((miss) => isOwn(miss) && isFree(miss))
      .map((nearMiss) => ({ kind: "near-miss" as const, start: nearMiss.start, end: nearMiss.end, nearMiss })),
  ];
  return marks.sort((a, b) => a.start - b.start);
}

/** The events of the article whose date the expression gives. */
function datedBy(articleId: string, { start, end }: TimeExpression, events: readonly TimelineEvent[]): DatedEvent[] {
  const isDatedBy = ({ evidence }: TimelineEvent): boolean =>
    evidence.some(
      ({ articleId: from, dateStart, dateEnd }) =>
        from === articleId && dateStart !== undefined && dateStart < end && start < (dateEnd ?? 0),
    );
  return events.filter(isDatedBy).map((event) => ({
    id: event.id,
    headline: event.headline,
    href: timelineAddress(event) ?? `/articles/${articleId}?event=${event.id}`,
  }));
}
