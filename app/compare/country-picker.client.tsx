"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useId, useRef, useState, useTransition } from "react";
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

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The countries of the comparison in the order of their rows: moved and removed by buttons, added by a combobox. */
export function CountryPicker({ choices, chosen }: PickerProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [notice, setNotice] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const codes = chosen.map(({ country }) => country);
  const wanted = fold(query.trim());
  const options = choices.filter(
    ({ country, name }) =>
      !codes.includes(country) &&
      (wanted === "" ||
        fold(name)
          .split(/\s+/)
          .some((word) => word.startsWith(wanted)) ||
        fold(name).startsWith(wanted)),
  );
  const isFull = chosen.length >= COUNTRIES_MAX;

  function go(countries: readonly string[], words: string): void {
    const old = new URLSearchParams(window.location.search);
    const state = compareFromAddress(old, countries);
    // Another set of countries has another extent: the window stays only where rows merely change places.
    const sameSet = countries.length === codes.length;
    const next = sameSet ? state : { ...state, from: null, to: null };
    setNotice(words);
    startTransition(() => router.push(addressOfCompare(next, old), { scroll: false }));
  }

  function add(choice: CountryChoice | undefined): void {
    if (choice === undefined || isFull) return;
    setQuery("");
    setOpen(false);
    setAt(0);
    go([...codes, choice.country], COMPARE.added(choice.name));
  }

  function move(place: number, by: 1 | -1): void {
    const next = [...codes];
    const [moved] = next.splice(place, 1);
    next.splice(place + by, 0, moved as string);
    go(next, COMPARE.moved(chosen[place]?.name ?? "", place + by + 1));
  }

  function key(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      if (!isOpen) setOpen(true);
      else if (options.length) setAt((at + by + options.length) % options.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (isOpen) add(options[at]);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  }

  const list = `${id}-list`;
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
                  setOpen(false);
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
      <div className={styles["combobox"]}>
        <label htmlFor={`${id}-input`} className="visually-hidden">
          {COMPARE.add}
        </label>
        <input
          ref={input}
          id={`${id}-input`}
          className="input"
          role="combobox"
          autoComplete="off"
          placeholder={`${COMPARE.add} …`}
          aria-expanded={isOpen && !isFull}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && !isFull && options[at] ? `${id}-${options[at].country}` : undefined}
          aria-describedby={`${id}-hint`}
          readOnly={isFull}
          value={query}
          onChange={(change) => {
            setQuery(change.currentTarget.value);
            setAt(0);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={key}
        />
        <span id={`${id}-hint`} className={isFull ? "small muted" : "visually-hidden"}>
          {isFull ? COMPARE.full : COMPARE.addHint}
        </span>
        <div
          id={list}
          role="listbox"
          aria-label={COMPARE.add}
          className={styles["list"]}
          hidden={!isOpen || isFull || options.length === 0}
        >
          {options.map((choice, index) => (
            <div
              key={choice.country}
              id={`${id}-${choice.country}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-label={COMPARE.option(choice.name, choice.events)}
              ref={index === at && isOpen ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
              onPointerDown={(event) => {
                event.preventDefault(); // the focus stays in the box
                add(choice);
              }}
            >
              <span>{choice.name}</span>
              <span>{choice.events.toLocaleString("en-GB")}</span>
            </div>
          ))}
        </div>
        {isOpen && !isFull && options.length === 0 && wanted !== "" ? (
          <p className="small muted">{COMPARE.noneFound(query.trim())}</p>
        ) : null}
      </div>
      <p className="visually-hidden" role="status">
        {notice}
      </p>
    </div>
  );
}
