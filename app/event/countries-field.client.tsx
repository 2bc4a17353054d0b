"use client";

import { useRef } from "react";
import { CountryCombobox } from "../components/country-combobox.client";
import { allCountries, nameOrCode } from "../country-name";
import { EVENT } from "../texts/event";
import { COUNTRY_FIELD } from "../texts/words";
import styles from "./event-panel.module.css";

const WORDS = EVENT.details;
const ROLES = ["primary", "secondary"] as const;

export interface CountryRoles {
  primary: string[];
  secondary: string[];
}

interface CountriesFieldProps {
  countries: CountryRoles;
  onChange(countries: CountryRoles): void;
}

/** The countries of an event by name, each with its part in it; a new one is where it happened as long as none is. */
export function CountriesField({ countries, onChange }: CountriesFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const without = (code: string): CountryRoles => ({
    primary: countries.primary.filter((one) => one !== code),
    secondary: countries.secondary.filter((one) => one !== code),
  });
  const give = (code: string, role: (typeof ROLES)[number]): void => {
    if (countries[role].includes(code)) return;
    const others = without(code);
    onChange({ ...others, [role]: [...others[role], code] });
  };
  const chosen = ROLES.flatMap((role) => countries[role].map((code) => ({ code, role, name: nameOrCode(code) })));
  return (
    <fieldset className={styles["countries"]}>
      <legend>{WORDS.countries}</legend>
      {chosen.length === 0 ? null : (
        <ul>
          {chosen.map(({ code, role, name }) => (
            <li key={code}>
              <span>{name}</span>
              <span className="segmented" role="group" aria-label={WORDS.roleOf(name)}>
                {ROLES.map((one) => (
                  <button
                    key={one}
                    type="button"
                    className="button small"
                    aria-pressed={one === role}
                    onClick={() => give(code, one)}
                  >
                    {EVENT[one]}
                  </button>
                ))}
              </span>
              <button
                type="button"
                className="button small"
                aria-label={WORDS.remove(name)}
                onClick={() => {
                  input.current?.focus();
                  onChange(without(code));
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <CountryCombobox
        label={WORDS.addCountry}
        options={allCountries().filter(({ country }) => chosen.every(({ code }) => code !== country))}
        noneFound={COUNTRY_FIELD.noneFound}
        input={input}
        onChoose={({ country }) => give(country, countries.primary.length === 0 ? "primary" : "secondary")}
      />
    </fieldset>
  );
}
