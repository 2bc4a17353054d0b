import { filterFromAddress, filterToAddress } from "@/lib/core/filter-url";
import { filterInWords, ORIENTATIONS, PAPERS, type PaperChoice } from "@/lib/exports";
import type { TimelineView } from "@/lib/workflows/export-timeline";

const PAPER_NAMES = Object.keys(PAPERS) as (keyof typeof PAPERS)[];

/** What an address of `/print` or `/api/export` asks for. */
interface AskedView {
  view: TimelineView;
  page: PaperChoice;
  /** Parts of the filter that say nothing, such as "from=yesterday". */
  ignored: readonly string[];
  /** The filter's own parts of the address, to make other addresses of the same view. */
  address: URLSearchParams;
}

/** The name of the host as the reader typed it: the server itself may be bound to another. */
function origin(request: Request): string {
  const { protocol, host } = new URL(request.url);
  return `${protocol}//${request.headers.get("host") ?? host}`;
}

/** Reads filter and paper of an address by docs/contract.md; what it does not know falls back to everything, on A4 landscape. */
export function viewOfAddress(request: Request, country?: string): AskedView {
  const asked = new URL(request.url).searchParams;
  const code = (country ?? asked.get("country") ?? "").toUpperCase() || undefined;
  const { filter, ignored } = filterFromAddress(asked, code);
  const address = filterToAddress(filter);
  const query = address.size === 0 ? "" : `?${address}`;
  return {
    view: {
      filter,
      filterWords: filterInWords(filter),
      ...(code !== undefined && { permalink: `${origin(request)}/countries/${code}${query}` }),
    },
    page: {
      paper: PAPER_NAMES.find((name) => name === asked.get("paper")) ?? "A4",
      orientation: ORIENTATIONS.find((one) => one === asked.get("orientation")) ?? "landscape",
    },
    address,
    ignored,
  };
}
