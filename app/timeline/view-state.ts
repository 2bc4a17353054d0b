import { type DayNumber, isoDay, parseIsoDay } from "@/lib/core/civil-time";
import { PRECISIONS, type Precision } from "@/lib/core/precision";
import { EVENT_TYPES, type EventType, MODALITIES, type Modality } from "@/lib/core/timeline-event";

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
  selected: null,
};

const listed = <T extends string>(text: string | null, known: readonly T[]): T[] => {
  const wanted = new Set((text ?? "").split(","));
  return known.filter((word) => wanted.has(word));
};

/** Reads an address; what it does not understand it leaves at its default. */
export function viewFromAddress(address: URLSearchParams): ViewState {
  const last = parseIsoDay(address.get("to") ?? "");
  const certainty = Number(address.get("certainty") ?? "");
  return {
    from: parseIsoDay(address.get("from") ?? ""),
    to: last === null ? null : last + 1,
    query: address.get("q")?.trim() ?? "",
    types: listed(address.get("type"), EVENT_TYPES),
    modalities: listed(address.get("modality"), MODALITIES),
    precisions: listed(address.get("precision"), PRECISIONS),
    certainty: certainty > 0 && certainty <= 1 ? certainty : null,
    view: address.get("view") === "table" ? "table" : "timeline",
    lanes: address.get("lanes") === "type" ? "type" : "none",
    selected: address.get("sel") || null,
  };
}

const OWN_PARTS = ["from", "to", "q", "type", "modality", "precision", "certainty", "view", "lanes", "sel"];

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
