"use client";

import { type KeyboardEvent, type RefObject, useId, useRef, useState } from "react";
import { COUNTRY_FIELD } from "../texts/words";
import styles from "./country-combobox.module.css";
import { type CountryOption, matchingCountries } from "./matching-countries";

interface ComboboxProps<T extends CountryOption> {
  label: string;
  /** Those that can still be chosen. */
  options: readonly T[];
  onChoose(option: T): void;
  /** Why nothing more can be chosen. */
  full?: string;
  /** Said when nothing is called what was typed. */
  noneFound(typed: string): string;
  input?: RefObject<HTMLInputElement | null>;
}

/** Chooses a country by its name or its code: what is typed narrows the list, arrows walk it, Enter takes. */
export function CountryCombobox<T extends CountryOption>({
  label,
  options,
  onChoose,
  full,
  noneFound,
  input,
}: ComboboxProps<T>) {
  const own = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const id = useId();
  const found = matchingCountries(options, typed);
  const isShown = isOpen && full === undefined;

  function take(option: T | undefined): void {
    if (option === undefined || full !== undefined) return;
    setTyped("");
    setOpen(false);
    setAt(0);
    onChoose(option);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      if (!isOpen) setOpen(true);
      else if (found.length) setAt((at + by + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault(); // the form around the box is not sent by choosing
      if (isOpen) take(found[at]);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  }

  return (
    <div className={styles["combobox"]}>
      <label htmlFor={`${id}-input`} className="visually-hidden">
        {label}
      </label>
      <input
        ref={input ?? own}
        id={`${id}-input`}
        className="input"
        role="combobox"
        autoComplete="off"
        placeholder={`${label} …`}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && found[at] ? `${id}-${found[at].country}` : undefined}
        aria-describedby={`${id}-hint`}
        readOnly={full !== undefined}
        value={typed}
        onChange={(change) => {
          setTyped(change.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={key}
      />
      <span id={`${id}-hint`} className={full === undefined ? "visually-hidden" : "small muted"}>
        {full ?? COUNTRY_FIELD.hint}
      </span>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={styles["list"]}
        hidden={!isShown || found.length === 0}
      >
        {isShown
          ? found.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act in the box, which keeps the focus
              <div
                key={option.country}
                id={`${id}-${option.country}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                aria-label={option.note?.spoken ?? option.name}
                ref={index === at ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
                onPointerDown={(event) => event.preventDefault() /* the focus stays in the box */}
                onClick={() => take(option)}
              >
                <span>{option.name}</span>
                <span>{option.note?.shown ?? option.country}</span>
              </div>
            ))
          : null}
      </div>
      {isShown && found.length === 0 && typed.trim() !== "" ? (
        <p className="small muted">{noneFound(typed.trim())}</p>
      ) : null}
    </div>
  );
}
