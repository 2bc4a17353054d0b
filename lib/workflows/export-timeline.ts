import type { EventFilter } from "@/lib/core/event-filter";
import { ProblemError } from "@/lib/core/problem";
import { EXPORTERS, type ExportInput, type PrintInput, printDocument } from "@/lib/exports";
import { countryName } from "@/lib/extraction";
import { printFonts, printPdf } from "@/lib/printing";
import type { Dateline } from "./dateline";

/** One way to write a timeline: an exporter, or the print document made into a PDF. */
export interface ExportFormat {
  id: string;
  label: string;
  mediaType: string;
  extension: string;
  write(input: PrintInput): Promise<Uint8Array>;
}

const pdf: ExportFormat = {
  id: "pdf",
  label: "PDF for paper",
  mediaType: "application/pdf",
  extension: "pdf",
  write: async (input) => printPdf(printDocument({ ...input, fonts: await printFonts() })),
};

/** Every format of the menu, the route and the command line. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  pdf,
  ...EXPORTERS.map((exporter) => ({
    ...exporter,
    write: async (input: ExportInput) => {
      const written = exporter.write({ ...input, fonts: await printFonts() });
      return typeof written === "string" ? new TextEncoder().encode(written) : written;
    },
  })),
];

/** A view to write: what the same address shows as plot and table. */
export interface TimelineView {
  filter: EventFilter;
  filterWords: readonly string[];
  permalink?: string;
}

/** Collects the events of a view and the articles they come from. `exportedAt` is an ISO instant. */
export async function exportInput(dateline: Dateline, view: TimelineView, exportedAt: string): Promise<ExportInput> {
  const events = await dateline.events(view.filter);
  const { country, from = null, to = null } = view.filter;
  return {
    title: country === undefined ? "All countries" : countryName(country),
    ...(country !== undefined && { country }),
    events,
    articles: await dateline.articlesById([
      ...new Set(events.flatMap((event) => event.evidence.map((e) => e.articleId))),
    ]),
    exportedAt,
    filterWords: view.filterWords,
    ...((from !== null || to !== null) && { window: { from, to } }),
    ...(view.permalink !== undefined && { permalink: view.permalink }),
  };
}

/** Writes a view in one format; throws a `ProblemError` when there is no such format. */
export async function exportTimeline(
  dateline: Dateline,
  view: TimelineView,
  formatId: string,
  exportedAt: string,
  page?: PrintInput["page"],
): Promise<Uint8Array> {
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
  if (format === undefined) {
    const known = EXPORT_FORMATS.map(({ id }) => id).join(", ");
    throw new ProblemError({
      code: "format-unknown",
      message: `There is no format "${formatId}". Choose one of: ${known}.`,
    });
  }
  return format.write({ ...(await exportInput(dateline, view, exportedAt)), ...(page !== undefined && { page }) });
}
