import type { Article } from "@/lib/core/article";
import type { EmbeddedFont } from "@/lib/core/embedded-font";
import type { Interval } from "@/lib/core/interval";
import type { TimelineEvent } from "@/lib/core/timeline-event";

/** What is written: the events of one view, as the table shows them, and the articles they come from. */
export interface ExportInput {
  /** "Syria" */
  title: string;
  /** ISO 3166-1 alpha-2, where the view is one country's. */
  country?: string;
  /** In the order of `byDate`; every one of them is written. */
  events: readonly TimelineEvent[];
  /** At least every article that evidence names. */
  articles: readonly Article[];
  /** ISO instant, given: exporters know no clock. */
  exportedAt: string;
  /** The filters in words, empty where none is set. */
  filterWords: readonly string[];
  /** Half-open days of the view, where they are set. */
  window?: Interval;
  /** The address that shows the same view. */
  permalink?: string;
  /** Fonts to carry along, for pictures; without them the reader's own. */
  fonts?: readonly EmbeddedFont[];
}

/** One file format. Shared code asks the entry (`exporter.mediaType`), never for a format by name. */
export interface Exporter {
  id: string;
  label: string;
  mediaType: string;
  extension: string;
  write(input: ExportInput): string | Uint8Array;
}
