import Link from "next/link";
import type { ReactNode } from "react";
import type { Dateline } from "@/lib/workflows";
import { onDateline } from "./on-dateline";
import { CountryTable } from "./overview/country-table.client";
import { EmptyState } from "./overview/empty-state";
import { withLatestEvent } from "./overview/latest-event";
import { OverviewParts } from "./overview/overview-parts.client";
import { SamplesBanner } from "./overview/samples-banner.client";
import { WaitingArticles } from "./overview/waiting-articles";
import { WorldMap } from "./overview/world-map";
import { OVERVIEW } from "./texts/overview";

export const dynamic = "force-dynamic";

export default function OverviewPage() {
  return onDateline(overview);
}

async function overview(opened: Dateline): Promise<ReactNode> {
  const [countries, hasSamples, events, waiting] = await Promise.all([
    opened.countries(),
    opened.hasSamples(),
    opened.countEvents(),
    opened.waitingArticles(),
  ]);
  return (
    <>
      <div className="page-head">
        <h1>{OVERVIEW.title}</h1>
        {countries.length === 0 ? null : (
          <p className="lede">
            {OVERVIEW.summary(countries.length, events)}{" "}
            {countries.length < 2 ? null : <Link href="/compare">{OVERVIEW.compare}</Link>}
          </p>
        )}
      </div>
      {countries.length === 0 ? (
        <EmptyState />
      ) : (
        <div className="stack">
          {hasSamples ? <SamplesBanner /> : null}
          <OverviewParts
            table={<CountryTable rows={await withLatestEvent(opened, countries)} />}
            map={<WorldMap countries={countries} />}
            waiting={<WaitingArticles waiting={waiting} />}
            countries={countries.length}
            waitingCount={waiting.length}
          />
        </div>
      )}
    </>
  );
}
