import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { dayNumber, parseIsoDay } from "@/lib/core/civil-time";
import type { Dateline } from "@/lib/workflows";
import { countryName, nameOrCode } from "../country-name";
import { onDateline } from "../on-dateline";
import { COMPARE } from "../texts/compare";
import { ROWS_IN_PAGE } from "../timeline/rows-in-page";
import styles from "./compare.module.css";
import { CompareBoard } from "./compare-board.client";
import type { CountryEvents } from "./compare-rows";
import { compareFromAddress, countriesFromAddress } from "./compare-state";
import { CountryPicker } from "./country-picker.client";
import { ManyCountries } from "./many-countries.client";

export const dynamic = "force-dynamic";

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const addressOf = async (given: PageProps["searchParams"]): Promise<URLSearchParams> =>
  new URLSearchParams(
    Object.entries(await given).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, Array.isArray(value) ? value.join(",") : value]],
    ),
  );

const isCountry = (code: string): boolean => countryName(code) !== null;

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { countries } = countriesFromAddress((await addressOf(searchParams)).get("c") ?? "", isCountry);
  return { title: countries.length === 0 ? COMPARE.title : COMPARE.titleOf(countries.map(nameOrCode)) };
}

export default async function ComparePage({ searchParams }: PageProps) {
  const address = await addressOf(searchParams);
  return onDateline((opened) => comparison(opened, address));
}

/** Today as this machine's reader knows it; `?now=2026-11-21` freezes it for tests. */
function todayOf(address: URLSearchParams): number {
  const now = new Date();
  return parseIsoDay(address.get("now") ?? "") ?? dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

async function comparison(opened: Dateline, address: URLSearchParams): Promise<ReactNode> {
  const { countries, unknown, left } = countriesFromAddress(address.get("c") ?? "", isCountry);
  const all = await opened.countries();
  const choices = all.map(({ country, name, events: count }) => ({ country, name, events: count }));
  const chosen = countries.map((country) => ({ country, name: nameOrCode(country) }));
  const countOf = (code: string): number => choices.find(({ country }) => country === code)?.events ?? 0;
  const count = countries.reduce((sum, country) => sum + countOf(country), 0);
  const without = chosen.filter(({ country }) => countOf(country) === 0).map(({ name }) => name);
  const board = {
    today: todayOf(address),
    motion: address.get("motion") !== "0",
    state: compareFromAddress(address, countries),
    picker: <CountryPicker choices={choices} chosen={chosen} />,
  };
  const key = `${countries.join()} ${address.get("align") === null}`;
  return (
    <div className={styles["page"]}>
      <div className="page-head">
        <h1>{COMPARE.title}</h1>
        <p className={countries.length > 1 ? `lede ${styles["lede"]}` : "lede"}>{COMPARE.lede}</p>
      </div>
      {unknown.length === 0 ? null : <p className="notice problem">{COMPARE.unknownCodes(unknown)}</p>}
      {left.length === 0 ? null : <p className="notice caution">{COMPARE.tooMany(left.map(nameOrCode))}</p>}
      {without.length === 0 ? null : <p className="notice caution">{COMPARE.withoutEvents(without)}</p>}
      {all.length === 0 ? (
        <p className="card">
          {COMPARE.noCountries} <Link href="/ingest">{COMPARE.addArticle}</Link>
        </p>
      ) : (
        <>
          <div className={styles["pickerPlace"]} data-many={countries.length > 1}>
            <CountryPicker choices={choices} chosen={chosen} />
          </div>
          {countries.length === 0 ? <Start choices={choices} /> : null}
          {countries.length === 1 ? <p className="notice">{COMPARE.oneMore}</p> : null}
          {countries.length === 0 ? null : count > ROWS_IN_PAGE ? (
            <ManyCountries key={key} {...board} countries={chosen} count={count} asOf={Date.now()} />
          ) : (
            <CompareBoard key={key} {...board} countries={await withRows(opened, chosen)} />
          )}
        </>
      )}
    </div>
  );
}

const withRows = (
  opened: Dateline,
  countries: readonly { country: string; name: string }[],
): Promise<readonly CountryEvents[]> =>
  Promise.all(
    countries.map(async ({ country, name }) => ({ country, name, rows: await opened.eventRows({ country }) })),
  );

/** Nothing chosen yet: how it goes, and comparisons that are one click away. */
function Start({ choices }: { choices: readonly { country: string; name: string }[] }) {
  const suggestions = [choices.slice(0, 2), choices.slice(0, 3), choices.slice(2, 6)].filter(
    (some, at, every) => some.length > 1 && every.findIndex((other) => other.length === some.length) === at,
  );
  return (
    <section className="card stack tight">
      <h2>{COMPARE.choose}</h2>
      <p className="soft">{COMPARE.chooseHint}</p>
      {suggestions.length === 0 ? null : (
        <>
          <p>{COMPARE.suggest}</p>
          <ul className={styles["suggestions"]}>
            {suggestions.map((some) => (
              <li key={some.map(({ country }) => country).join()}>
                <Link href={`/compare?c=${some.map(({ country }) => country).join(",")}`}>
                  {COMPARE.suggestion(some.map(({ name }) => name))}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
