import { parseIsoDay } from "@/lib/core/civil-time";
import { certaintyInWords, dateInWords, dayInWords } from "@/lib/core/date-words";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { publishedInWords } from "@/lib/exports/sources";
import { standingInWords } from "../texts/words";
import type { SourceView } from "./event-view";

/**
 * One event with its sources, for a footnote: what, when in words with EDTF and certainty, and who reported it. A part
 * that is not known is left out or said to be unknown, never made up.
 */
export function citation(event: TimelineEvent, sources: readonly SourceView[]): string {
  const edtf = event.date.edtf === null ? "" : ` [${event.date.edtf}]`;
  const standing = event.modality === "asserted" ? "" : ` (${lowerFirst(standingInWords(event))})`;
  const what = `${endless(event.headline)}${standing}. ${dateInWords(event.date)}${edtf}, ${certaintyInWords(event.date)}.`;
  return [what, ...sources.map(sourceInWords)].join(" ");
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export function sourceInWords(source: SourceView): string {
  const accessed = source.accessed === undefined ? null : parseIsoDay(source.accessed);
  const parts = [
    source.author,
    `“${source.title}”`,
    source.outlet,
    publishedInWords(source),
    source.url,
    accessed === null ? undefined : `accessed ${dayInWords(accessed)}`,
  ];
  return `${parts.filter((part) => part !== undefined && part !== "").join(", ")}.`;
}

const endless = (text: string): string => text.replace(/[.\s]+$/, "");
