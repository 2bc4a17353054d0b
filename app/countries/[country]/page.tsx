import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { countryName } from "@/app/country-name";
import { EmbedButton } from "@/app/embed/embed-button.client";
import { onDateline } from "@/app/on-dateline";
import { TIMELINE } from "@/app/texts/timeline";
import { CountryExplorer, type ExplorerBasics } from "@/app/timeline/country-explorer.client";
import { ManyRows } from "@/app/timeline/many-rows.client";
import { ROWS_IN_PAGE } from "@/app/timeline/rows-in-page";
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
  const today = todayOf(address);
  const motion = address.get("motion") !== "0";
  const explorer = { country: code, name, today, motion, view };
  const count = await opened.countEvents({ country: code });
  return (
    <div className={styles["page"]}>
      <nav aria-label="Breadcrumb" className="small">
        <Link href="/">Countries</Link>
      </nav>
      <div className={styles["head"]}>
        <h1>{name}</h1>
        {count === 0 ? null : <EmbedButton country={code} name={name} />}
      </div>
      {count === 0 ? (
        <div className="card stack">
          <p>{TIMELINE.nothing(name)}</p>
          <p>
            <Link href="/ingest">{TIMELINE.add}</Link>
          </p>
        </div>
      ) : count > ROWS_IN_PAGE ? (
        <ManyRows {...explorer} count={count} asOf={Date.now()} />
      ) : (
        await withRows(opened, explorer)
      )}
    </div>
  );
}

async function withRows(opened: Dateline, explorer: ExplorerBasics): Promise<ReactNode> {
  const { country, view } = explorer;
  const rows = await opened.eventRows({ country });
  const hits = view.query === "" ? null : (await opened.eventRows({ country, query: view.query })).map((r) => r.id);
  return <CountryExplorer {...explorer} rows={rows} hits={hits} />;
}
