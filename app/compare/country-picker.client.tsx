"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { CountryCombobox } from "../components/country-combobox.client";
import { COMPARE } from "../texts/compare";
import styles from "./compare.module.css";
import { addressOfCompare, COUNTRIES_MAX, compareFromAddress } from "./compare-state";

export interface CountryChoice {
  country: string;
  name: string;
  events: number;
}

interface PickerProps {
  /** Countries with events, the most first. */
  choices: readonly CountryChoice[];
  chosen: readonly { country: string; name: string }[];
}

/** The countries of the comparison in the order of their rows: moved and removed by buttons, added by a combobox. */
export function CountryPicker({ choices, chosen }: PickerProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [notice, setNotice] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const codes = chosen.map(({ country }) => country);
  const options = choices
    .filter(({ country }) => !codes.includes(country))
    .map(({ country, name, events }) => ({
      country,
      name,
      note: { shown: events.toLocaleString("en-GB"), spoken: COMPARE.option(name, events) },
    }));

  function go(countries: readonly string[], words: string): void {
    const old = new URLSearchParams(window.location.search);
    const state = compareFromAddress(old, countries);
    // Another set of countries has another extent: the window stays only where rows merely change places.
    const sameSet = countries.length === codes.length;
    const next = sameSet ? state : { ...state, from: null, to: null };
    setNotice(words);
    startTransition(() => router.push(addressOfCompare(next, old), { scroll: false }));
  }

  function move(place: number, by: 1 | -1): void {
    const next = [...codes];
    const [moved] = next.splice(place, 1);
    next.splice(place + by, 0, moved as string);
    go(next, COMPARE.moved(chosen[place]?.name ?? "", place + by + 1));
  }

  return (
    <div className={styles["picker"]} aria-busy={isPending}>
      {chosen.length === 0 ? null : (
        <ol className={styles["chosen"]} aria-label={COMPARE.picker}>
          {chosen.map(({ country, name }, place) => (
            <li key={country}>
              <Link href={`/countries/${country}`} title={COMPARE.open(name)}>
                {name}
              </Link>
              <button
                type="button"
                aria-label={COMPARE.up(name)}
                aria-disabled={place === 0}
                onClick={() => place > 0 && move(place, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={COMPARE.down(name)}
                aria-disabled={place === chosen.length - 1}
                onClick={() => place < chosen.length - 1 && move(place, 1)}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={COMPARE.remove(name)}
                onClick={() => {
                  input.current?.focus();
                  go(
                    codes.filter((code) => code !== country),
                    COMPARE.removed(name),
                  );
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
      <CountryCombobox
        label={COMPARE.add}
        options={options}
        full={chosen.length >= COUNTRIES_MAX ? COMPARE.full : undefined}
        noneFound={COMPARE.noneFound}
        input={input}
        onChoose={({ country, name }) => go([...codes, country], COMPARE.added(name))}
      />
      <p className="visually-hidden" role="status">
        {notice}
      </p>
    </div>
  );
}
