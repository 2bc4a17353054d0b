import type { TimelineEvent } from "@/lib/core/timeline-event";

/** Where an event stands on a timeline; undefined when it belongs to no country. */
export function timelineAddress({ id, countries }: TimelineEvent): string | undefined {
  const [country] = [...countries.primary, ...countries.secondary];
  return country === undefined ? undefined : `/countries/${country}?sel=${id}`;
}
