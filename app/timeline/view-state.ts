import { type DayNumber, isoDay } from "@/lib/core/civil-time";
import { filterFromAddress } from "@/lib/core/filter-url";
import type { Precision } from "@/lib/core/precision";
import type { EventType, Modality } from "@/lib/core/timeline-event";
import type { AddressForm } from "./use-address.client";

/** Which events are shown, the window apart; the same on every page with a timeline. */
export interface FilterState {
  query: string;
  types: readonly EventType[];
  modalities: readonly Modality[];
  precisions: readonly Precision[];
  /** Least confidence, 0-1; null: any. */
  certainty: number | null;
}

/** What the address of a country's page says: docs/contract.md, Addresses. */
export interface ViewState extends FilterState {
  /** Half-open days of the window; null: that side is the whole extent's. */
  from: DayNumber | null;
  to: DayNumber | null;
  view: "timeline" | "table";
  lanes: "none" | "type";
  /** Whether long empty stretches keep their length on the axis. */
  gaps: boolean;
  selected: string | null;
}

const NO_FILTERS: FilterState = { query: "", types: [], modalities: [], precisions: [], certainty: null };

export const EMPTY_VIEW: ViewState = {
  ...NO_FILTERS,
  from: null,
  to: null,
  view: "timeline",
  lanes: "none",
  gaps: true,
  selected: null,
};

/** The filters of an address. */
export function filtersFromAddress(address: URLSearchParams): FilterState {
  const { filter } = filterFromAddress(address);
  return {
    query: filter.query ?? "",
    types: filter.types ?? [],
    modalities: filter.modalities ?? [],
    precisions: filter.precisions ?? [],
    certainty: filter.certainty || null, // 0 or more is any
  };
}

/** Reads an address, its filter as print and export read it; what it does not understand it leaves at its default. */
export function viewFromAddress(address: URLSearchParams): ViewState {
  const { filter } = filterFromAddress(address);
  return {
    from: filter.from ?? null,
    to: filter.to ?? null,
    ...filtersFromAddress(address),
    view: address.get("view") === "table" ? "table" : "timeline",
    lanes: address.get("lanes") === "type" ? "type" : "none",
    gaps: address.get("gaps") !== "0",
    selected: address.get("sel") || null,
  };
}

const FILTER_PARTS = ["q", "type", "modality", "precision", "certainty"];
const OWN_PARTS = ["from", "to", "view", "lanes", "gaps", "sel"];

/** Writes filters into an address in the place of those that it has. */
export function writeFilters(address: URLSearchParams, filters: FilterState): void {
  for (const part of FILTER_PARTS) address.delete(part);
  if (filters.query) address.set("q", filters.query);
  if (filters.types.length) address.set("type", filters.types.join(","));
  if (filters.modalities.length) address.set("modality", filters.modalities.join(","));
  if (filters.precisions.length) address.set("precision", filters.precisions.join(","));
  if (filters.certainty !== null) address.set("certainty", String(filters.certainty));
}

/** The address of a view; parts of the old address that are not the view's (theme, now, motion) stay. */
export function addressOfView(view: ViewState, old: URLSearchParams): URLSearchParams {
  const address = new URLSearchParams(old);
  for (const part of OWN_PARTS) address.delete(part);
  if (view.from !== null) address.set("from", isoDay(view.from));
  if (view.to !== null) address.set("to", isoDay(view.to - 1));
  writeFilters(address, view);
  if (view.view !== "timeline") address.set("view", view.view);
  if (view.lanes !== "none") address.set("lanes", view.lanes);
  if (!view.gaps) address.set("gaps", "0");
  if (view.selected !== null) address.set("sel", view.selected);
  return address;
}

/** Path and query of a view on a page; commas stay readable. */
export function pathOfView(view: ViewState, { pathname, search }: Pick<Location, "pathname" | "search">): string {
  const parts = addressOfView(view, new URLSearchParams(search)).toString().replaceAll("%2C", ",");
  return `${pathname}${parts === "" ? "" : `?${parts}`}`;
}

export const VIEW_ADDRESS: AddressForm<ViewState> = {
  addressOf: pathOfView,
  stateOf: viewFromAddress,
  staysAsSent: false,
};

/** How many filters are set, the window apart. */
export const filtersSet = (view: FilterState): number =>
  (view.query ? 1 : 0) +
  (view.types.length ? 1 : 0) +
  (view.modalities.length ? 1 : 0) +
  (view.precisions.length ? 1 : 0) +
  (view.certainty === null ? 0 : 1);

/** The same view without its filters. */
export const withoutFilters = <T extends FilterState>(view: T): T => ({ ...view, ...NO_FILTERS });
