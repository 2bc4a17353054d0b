import { type DayNumber, isoDay } from "@/lib/core/civil-time";
import { filterFromAddress } from "@/lib/core/filter-url";
import type { Precision } from "@/lib/core/precision";
import type { EventType, Modality } from "@/lib/core/timeline-event";

/** What the address of a country's page says: docs/contract.md, Addresses. */
export interface ViewState {
  /** Half-open days of the window; null: that side is the whole extent's. */
  from: DayNumber | null;
  to: DayNumber | null;
  query: string;
  types: readonly EventType[];
  modalities: readonly Modality[];
  precisions: readonly Precision[];
  /** Least confidence, 0-1; null: any. */
  certainty: number | null;
  view: "timeline" | "table";
  lanes: "none" | "type";
  /** Whether long empty stretches keep their length on the axis. */
  gaps: boolean;
  selected: string | null;
}

export const EMPTY_VIEW: ViewState = {
  from: null,
  to: null,
  query: "",
  types: [],
  modalities: [],
  precisions: [],
  certainty: null,
  view: "timeline",
  lanes: "none",
  gaps: true,
  selected: null,
};

/** Reads an address, its filter as print and export read it; what it does not understand it leaves at its default. */
export function viewFromAddress(address: URLSearchParams): ViewState {
  const { filter } = filterFromAddress(address);
  return {
    from: filter.from ?? null,
    to: filter.to ?? null,
    query: filter.query ?? "",
    types: filter.types ?? [],
    modalities: filter.modalities ?? [],
    precisions: filter.precisions ?? [],
    certainty: filter.certainty || null, // 0 or more is any
    view: address.get("view") === "table" ? "table" : "timeline",
    lanes: address.get("lanes") === "type" ? "type" : "none",
    gaps: address.get("gaps") !== "0",
    selected: address.get("sel") || null,
  };
}

const OWN_PARTS = ["from", "to", "q", "type", "modality", "precision", "certainty", "view", "lanes", "gaps", "sel"];

/** The address of a view; parts of the old address that are not the view's (theme, now, motion) stay. */
export function addressOfView(view: ViewState, old: URLSearchParams): URLSearchParams {
  const address = new URLSearchParams(old);
  for (const part of OWN_PARTS) address.delete(part);
  if (view.from !== null) address.set("from", isoDay(view.from));
  if (view.to !== null) address.set("to", isoDay(view.to - 1));
  if (view.query) address.set("q", view.query);
  if (view.types.length) address.set("type", view.types.join(","));
  if (view.modalities.length) address.set("modality", view.modalities.join(","));
  if (view.precisions.length) address.set("precision", view.precisions.join(","));
  if (view.certainty !== null) address.set("certainty", String(view.certainty));
  if (view.view !== "timeline") address.set("view", view.view);
  if (view.lanes !== "none") address.set("lanes", view.lanes);
  if (!view.gaps) address.set("gaps", "0");
  if (view.selected !== null) address.set("sel", view.selected);
  return address;
}

/** How many filters are set, the window apart. */
export const filtersSet = (view: ViewState): number =>
  (view.query ? 1 : 0) +
  (view.types.length ? 1 : 0) +
  (view.modalities.length ? 1 : 0) +
  (view.precisions.length ? 1 : 0) +
  (view.certainty === null ? 0 : 1);

/** The same view without its filters. */
export const withoutFilters = (view: ViewState): ViewState => ({
  ...view,
  query: "",
  types: [],
  modalities: [],
  precisions: [],
  certainty: null,
});
