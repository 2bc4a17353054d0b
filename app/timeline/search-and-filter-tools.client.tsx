"use client";

import type { ReactNode } from "react";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { TIMELINE } from "../texts/timeline";
import { FilterFields } from "./filters.client";
import { SearchField } from "./search-field.client";
import { FILTER_PICTURE, SEARCH_PICTURE, type SheetTool } from "./sheet-tools.client";
import { type FilterState, filtersSet } from "./view-state";

interface SearchAndFilter<View extends FilterState> {
  view: View;
  rows: readonly TimelineRow[];
  /** How many events are shown. */
  status: ReactNode;
  onQuery(query: string): void;
  onChange(view: View): void;
}

/** The two sheets that a country and a comparison share on a phone: what is searched for, and what is left out. */
export function searchAndFilterTools<View extends FilterState>({
  view,
  rows,
  status,
  onQuery,
  onChange,
}: SearchAndFilter<View>): readonly SheetTool[] {
  const set = filtersSet({ ...view, query: "" });
  return [
    {
      id: "search",
      label: TIMELINE.searchOpen(view.query),
      picture: SEARCH_PICTURE,
      title: TIMELINE.search,
      isSet: view.query !== "",
      body: (close) => (
        <>
          <SearchField query={view.query} onQuery={onQuery} onKeyDown={(key) => key.key === "Enter" && close()} />
          {status}
        </>
      ),
    },
    {
      id: "filters",
      label: TIMELINE.filtersSet(set),
      picture: FILTER_PICTURE,
      title: TIMELINE.filters,
      isSet: set > 0,
      body: () => (
        <>
          {status}
          <FilterFields rows={rows} view={view} onChange={onChange} />
        </>
      ),
    },
  ];
}
