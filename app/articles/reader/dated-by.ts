import type { TimeExpression } from "@/lib/core/time-expression";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { timelineAddress } from "../timeline-address";
import type { DatedEvent } from "./how-card";

/** For each expression the events of the article whose date it gives. */
export function datedBy(
  articleId: string,
  expressions: readonly TimeExpression[],
  events: readonly TimelineEvent[],
): DatedEvent[][] {
  return expressions.map(({ start, end }) =>
    events
      .filter(({ evidence }) =>
        evidence.some(
          ({ articleId: from, dateStart, dateEnd }) =>
            from === articleId && dateStart !== undefined && dateStart < end && start < (dateEnd ?? 0),
        ),
      )
      .map((event) => ({
        id: event.id,
        headline: event.headline,
        href: timelineAddress(event) ?? `/articles/${articleId}?event=${event.id}`,
      })),
  );
}
