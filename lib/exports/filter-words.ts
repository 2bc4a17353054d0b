import { dayInWords } from "@/lib/core/date-words";
import type { EventFilter } from "@/lib/core/event-filter";
import { MODALITY_LABELS, TYPE_LABELS } from "./words";

/** The filter as a reader of paper understands it; empty where nothing is set. The country stands in the title. */
export function filterInWords(filter: EventFilter): string[] {
  const { from, to, types, modalities, precisions, certainty, query } = filter;
  const first = from === undefined ? "" : `from ${dayInWords(from)}`;
  const last = to === undefined ? "" : `to ${dayInWords(to - 1)}`;
  return [
    [first, last].filter(Boolean).join(" "),
    types?.length ? `type ${types.map((type) => TYPE_LABELS[type]).join(" or ")}` : "",
    modalities?.length ? `told as ${modalities.map((modality) => MODALITY_LABELS[modality]).join(" or ")}` : "",
    precisions?.length ? `dates as exact as ${precisions.join(" or ")}` : "",
    certainty === undefined ? "" : `certainty of the date at least ${Math.round(certainty * 100)} %`,
    query ? `with the words “${query}”` : "",
    filter.articleId ? "from one article" : "",
  ].filter(Boolean);
}
