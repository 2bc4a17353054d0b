import { PRECISIONS } from "@/lib/core/precision";
import type { CountrySummary } from "@/lib/core/views";
import type { Dateline } from "@/lib/workflows";
import type { CountryRow } from "./country-row";

/** An undated event is in every window, and the latest in none. */
const DATED = PRECISIONS.filter((precision) => precision !== "unknown");

/**
 * Adds to each country the event that reaches furthest. The words come from that event and not from the country's last
 * day, which would make "2024" look like the 31st of December. Of several, the one that speaks most finely.
 */
export async function withLatestEvent(
  dateline: Pick<Dateline, "eventRows">,
  countries: readonly CountrySummary[],
): Promise<CountryRow[]> {
  return Promise.all(countries.map(async (summary) => ({ ...summary, latest: await latestOf(dateline, summary) })));
}

async function latestOf(
  dateline: Pick<Dateline, "eventRows">,
  { country, to }: CountrySummary,
): Promise<CountryRow["latest"]> {
  if (to === null) return null;
  const atTheEnd = await dateline.eventRows({ country, from: to - 1, precisions: DATED });
  const [latest] = atTheEnd
    .filter((row) => row.to !== null && row.to >= to)
    .sort((a, b) => (b.from ?? 0) - (a.from ?? 0) || b.importance - a.importance);
  return latest === undefined ? null : { id: latest.id, headline: latest.headline, words: latest.words };
}
