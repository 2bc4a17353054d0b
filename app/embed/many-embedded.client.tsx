"use client";

import { RowsOnTheWay } from "../timeline/rows-on-the-way";
import { useManyRows } from "../timeline/use-many-rows.client";
import { type EmbedProps, EmbedTimeline } from "./embed-timeline.client";

interface ManyProps extends Omit<EmbedProps, "rows" | "told"> {
  count: number;
  /** When the page was made, in ms. */
  asOf: number;
}

/** A country with more events than a frame should carry. */
export function ManyEmbedded({ count, asOf, ...embed }: ManyProps) {
  const { rows, told, isLost } = useManyRows([embed.country], asOf);
  const [own] = rows ?? [];
  if (own) return <EmbedTimeline {...embed} rows={own} told={told} />;
  return <RowsOnTheWay count={count} isLost={isLost} print={`/print/${embed.country}`} />;
}
