import { isoDay, parseIsoDay } from "./civil-time";
import type { EventFilter } from "./event-filter";
import { PRECISIONS } from "./precision";
import { EVENT_TYPES, MODALITIES } from "./timeline-event";

/** What an address says about the filter, and the parts of it that say nothing ("to=yesterday"), to be shown. */
interface FilterInAddress {
  filter: EventFilter;
  ignored: readonly string[];
}

/** Parts that a filter writes; other parts of an address (view, lanes, theme, sel …) are left alone. */
export const FILTER_PARTS = ["from", "to", "q", "type", "modality", "precision", "certainty", "article"] as const;

/**
 * Reads the filter of an address of docs/contract.md: `from` and `to` are inclusive ISO days, lists are divided by commas.
 * The country stands in the path and is given apart.
 */
export function filterFromAddress(address: URLSearchParams, country?: string): FilterInAddress {
  const ignored: string[] = [];
  const filter: EventFilter = country === undefined ? {} : { country };

  const text = (part: (typeof FILTER_PARTS)[number]): string | undefined => address.get(part)?.trim() || undefined;
  const day = (part: "from" | "to"): number | undefined => {
    const written = text(part);
    const read = written === undefined ? undefined : (parseIsoDay(written) ?? undefined);
    if (written !== undefined && read === undefined) ignored.push(`${part}=${written}`);
    return read;
  };
  const list = <T extends string>(part: "type" | "modality" | "precision", known: readonly T[]): T[] | undefined => {
    const written = (text(part) ?? "").split(",").map((word) => word.trim());
    for (const word of written) {
      if (word !== "" && !known.some((one) => one === word)) ignored.push(`${part}=${word}`);
    }
    const read = known.filter((one) => written.includes(one));
    return read.length === 0 ? undefined : read;
  };

  const [from, to] = [day("from"), day("to")];
  if (from !== undefined) filter.from = from;
  if (to !== undefined) filter.to = to + 1;
  const types = list("type", EVENT_TYPES);
  if (types) filter.types = types;
  const modalities = list("modality", MODALITIES);
  if (modalities) filter.modalities = modalities;
  const precisions = list("precision", PRECISIONS);
  if (precisions) filter.precisions = precisions;
  const certainty = text("certainty");
  if (certainty !== undefined) {
    const share = Number(certainty);
    if (share >= 0 && share <= 1) filter.certainty = share;
    else ignored.push(`certainty=${certainty}`);
  }
  const query = text("q");
  if (query !== undefined) filter.query = query;
  const article = text("article");
  if (article !== undefined) filter.articleId = article;
  return { filter, ignored };
}

/** The way back, in the order of `FILTER_PARTS`, without the country: `from=2011-01-01&type=AID,AGREE`. */
export function filterToAddress(filter: EventFilter): URLSearchParams {
  const address = new URLSearchParams();
  if (filter.from !== undefined) address.set("from", isoDay(filter.from));
  if (filter.to !== undefined) address.set("to", isoDay(filter.to - 1));
  if (filter.query) address.set("q", filter.query);
  if (filter.types?.length) address.set("type", filter.types.join(","));
  if (filter.modalities?.length) address.set("modality", filter.modalities.join(","));
  if (filter.precisions?.length) address.set("precision", filter.precisions.join(","));
  if (filter.certainty !== undefined) address.set("certainty", String(filter.certainty));
  if (filter.articleId) address.set("article", filter.articleId);
  return address;
}
