import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { countryName } from "@/app/country-name";
import { onDateline } from "@/app/on-dateline";
import { EMBED } from "@/app/texts/embed";
import { ROWS_IN_PAGE } from "@/app/timeline/rows-in-page";
import { viewFromAddress } from "@/app/timeline/view-state";
import { dayNumber, parseIsoDay } from "@/lib/core/civil-time";
import type { Dateline } from "@/lib/workflows";
import { EmbedTimeline } from "../embed-timeline.client";
import { ManyEmbedded } from "../many-embedded.client";

export const dynamic = "force-dynamic";

interface PageProps {
  params: Promise<{ country: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { country } = await params;
  return { title: EMBED.title(countryName(country.toUpperCase()) ?? country), robots: { index: false } };
}

/** A country's timeline to stand in a frame on another site, at the same address parts as the country page. */
export default async function EmbedPage({ params, searchParams }: PageProps) {
  const { country } = await params;
  const code = country.toUpperCase();
  const name = countryName(code);
  if (name === null) notFound();
  const address = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, Array.isArray(value) ? (value[0] ?? "") : value]],
    ),
  );
  if (code !== country) redirect(`/embed/${code}${address.size ? `?${address}` : ""}`);
  return onDateline((opened) => embedded(opened, code, name, address));
}

async function embedded(opened: Dateline, code: string, name: string, address: URLSearchParams): Promise<ReactNode> {
  const view = viewFromAddress(address);
  const count = await opened.countEvents({ country: code });
  if (count === 0) {
    return (
      <div className="stack">
        <h1>{name}</h1>
        <p>{EMBED.nothing(name)}</p>
        <a href={`/countries/${code}`} target="_blank" rel="noopener">
          {EMBED.open}
        </a>
      </div>
    );
  }
  const hits = view.query === "" ? null : await opened.eventIds({ country: code, query: view.query });
  const now = new Date();
  const today =
    parseIsoDay(address.get("now") ?? "") ?? dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const embed = { country: code, name, today, motion: address.get("motion") !== "0", view, hits };
  return count > ROWS_IN_PAGE ? (
    <ManyEmbedded {...embed} count={count} asOf={Date.now()} />
  ) : (
    <EmbedTimeline {...embed} rows={await opened.eventRows({ country: code })} />
  );
}
