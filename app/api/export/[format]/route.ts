import { filterNotRead, noCountry, notFound, refused } from "@/app/api/door";
import { countryName } from "@/app/country-name";
import { dateline } from "@/app/dateline";
import { viewOfAddress } from "@/app/print/view-of-address";
import { isoDay } from "@/lib/core/civil-time";
import type { EventFilter } from "@/lib/core/event-filter";
import { EXPORT_FORMATS, exportTimeline } from "@/lib/workflows/export-timeline";

/** "libya-timeline-2011-01-01-to-2024-12-31.pdf": says what it is in a folder of downloads. */
function fileName({ country, from, to }: EventFilter, extension: string): string {
  const name = country === undefined ? "all countries" : (countryName(country) ?? country);
  const days = [from === undefined ? "" : isoDay(from), to === undefined ? "" : `to-${isoDay(to - 1)}`];
  const words = [name, "timeline", ...days].filter(Boolean).join("-");
  const plain = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-");
  return `${plain}.${extension}`;
}

/** The view of an address as a file: `/api/export/pdf?country=SY&from=2011-01-01`. */
export async function GET(request: Request, { params }: { params: Promise<{ format: string }> }): Promise<Response> {
  try {
    const { format: id } = await params;
    const format = EXPORT_FORMATS.find((one) => one.id === id);
    if (format === undefined) {
      const known = EXPORT_FORMATS.map((one) => one.id).join(", ");
      throw notFound(`There is no format ${id}. Choose one of: ${known}.`);
    }
    const { view, page, ignored } = viewOfAddress(request);
    // A file lives on without its address: one that holds more than was asked for would mislead whoever gets it.
    if (ignored.length > 0) throw filterNotRead(ignored);
    const { country } = view.filter;
    if (country !== undefined && countryName(country) === null) throw noCountry(country);
    const bytes = await exportTimeline(await dateline(), view, format.id, new Date().toISOString(), page);
    return new Response(Buffer.from(bytes), {
      headers: {
        "content-type": format.mediaType,
        "content-disposition": `attachment; filename="${fileName(view.filter, format.extension)}"`,
        "cache-control": "no-store",
      },
    });
  } catch (cause) {
    return refused(cause);
  }
}
