import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { countryName } from "@/app/country-name";
import { onDateline } from "@/app/on-dateline";
import { TIMELINE } from "@/app/texts/timeline";
import { CountryExplorer } from "@/app/timeline/country-explorer.client";
import { viewFromAddress } from "@/app/timeline/view-state";
import { dayNumber, parseIsoDay } from "@/lib/core/civil-time";
import type { Dateline } from "@/lib/workflows";
import styles from "./country.module.css";

export const dynamic = "force-dynamic";

interface PageProps {
  params: Promise<{ country: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { country } = await params;
  return { title: countryName(country.toUpperCase()) ?? country };
}

export default async function CountryPage({ params, searchParams }: PageProps) {
  const { country } = await params;
  const code = country.toUpperCase();
  const name = countryName(code);
  if (name === null) notFound();
  const given = Object.entries(await searchParams).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, Array.isArray(value) ? (value[0] ?? "") : value] as [string, string]],
  );
  const address = new URLSearchParams(given);
  if (code !== country) redirect(`/countries/${code}${given.length ? `?${address}` : ""}`);
  return onDateline((opened) => countryView(opened, code, name, address));
}

/** Today as this machine's reader knows it; `?now=2026-11-21` freezes it for tests. */
function todayOf(address: URLSearchParams): number {
  const frozen = parseIsoDay((address.get("now") ?? "").slice(0, 10));
  const now = new Date();
  return frozen ?? dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

async function countryView(opened: Dateline, code: string, name: string, address: URLSearchParams): Promise<ReactNode> {
  const view = viewFromAddress(address);
  const rows = await opened.eventRows({ country: code });
  const hits =
    view.query === "" ? null : (await opened.eventRows({ country: code, query: view.query })).map((r) => r.id);
  const days = rows.flatMap((row) => [row.from ?? [], row.to === null ? [] : row.to - 1].flat());
  const extent = days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) + 1 };
  return (
    <div className={styles["page"]}>
      <nav aria-label="Breadcrumb" className="small">
        <Link href="/">Countries</Link>
      </nav>
      <h1>{name}</h1>
      {rows.length === 0 ? (
        <div className="card stack">
          <p>{TIMELINE.nothing(name)}</p>
          <p>
            {TIMELINE.nothingDo} <Link href="/ingest">{TIMELINE.add}</Link>
          </p>
        </div>
      ) : (
        <CountryExplorer
          country={code}
          name={name}
          rows={rows}
          extent={extent}
          today={todayOf(address)}
          motion={address.get("motion") !== "0"}
          view={view}
          hits={hits}
        />
      )}
    </div>
  );
}
