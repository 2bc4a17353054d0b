import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { countryName } from "@/app/country-name";
import { onDateline } from "@/app/on-dateline";
import { EMBED } from "@/app/texts/embed";
import { viewFromAddress } from "@/app/timeline/view-state";
import { dayNumber, parseIsoDay } from "@/lib/core/civil-time";
import type { Dateline } from "@/lib/workflows";
import { EmbedTimeline } from "../embed-timeline.client";

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
  const rows = await opened.eventRows({ country: code });
  if (rows.length === 0) {
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
  const hits =
    view.query === "" ? null : (await opened.eventRows({ country: code, query: view.query })).map((row) => row.id);
  const days = rows.flatMap(({ from, to }) => [...(from === null ? [] : [from]), ...(to === null ? [] : [to - 1])]);
  const extent =
    days.length === 0
      ? null
      : { from: days.reduce((a, b) => Math.min(a, b)), to: days.reduce((a, b) => Math.max(a, b)) + 1 };
  const now = new Date();
  const today =
    parseIsoDay(address.get("now") ?? "") ?? dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return (
    <EmbedTimeline
      country={code}
      name={name}
      rows={rows}
      extent={extent}
      today={today}
      motion={address.get("motion") !== "0"}
      view={view}
      hits={hits}
    />
  );
}
