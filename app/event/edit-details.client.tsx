"use client";

import { useId, useState } from "react";
import { EVENT_TYPES, type EventType, MODALITIES, type Modality } from "@/lib/core/timeline-event";
import { EVENT } from "../texts/event";
import { MODALITY_WORDS, TYPE_WORDS } from "../texts/words";
import { ChangeForm } from "./change-form.client";
import { CountriesField, type CountryRoles } from "./countries-field.client";
import { changeOf, type EventDecision } from "./decision";
import type { EventFormProps } from "./event-form";

const WORDS = EVENT.details;

/** Kind, standing and countries in one form; only what was changed is kept, all of it together. */
export function EditDetails({ view, decided, ...ways }: EventFormProps) {
  const { event } = view;
  const id = useId();
  const [type, setType] = useState(event.type);
  const [modality, setModality] = useState(event.modality);
  const [countries, setCountries] = useState<CountryRoles>({
    primary: [...event.countries.primary],
    secondary: [...event.countries.secondary],
  });
  const isUnchanged =
    countries.primary.join() === event.countries.primary.join() &&
    countries.secondary.join() === event.countries.secondary.join();
  const decisions: EventDecision[] = [
    ...(type === event.type ? [] : [{ field: "type" as const, value: type }]),
    ...(modality === event.modality ? [] : [{ field: "modality" as const, value: modality }]),
    ...(isUnchanged ? [] : [{ field: "countries" as const, value: countries }]),
  ];

  return (
    <ChangeForm change={changeOf(decided, decisions)} keep={WORDS.keep} {...ways}>
      <div className="field">
        <label htmlFor={`${id}-type`}>{WORDS.type}</label>
        <select
          id={`${id}-type`}
          className="input"
          value={type}
          onChange={(change) => setType(change.currentTarget.value as EventType)}
        >
          {EVENT_TYPES.map((one) => (
            <option key={one} value={one}>
              {TYPE_WORDS[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-modality`}>{WORDS.modality}</label>
        <select
          id={`${id}-modality`}
          className="input"
          value={modality}
          onChange={(change) => setModality(change.currentTarget.value as Modality)}
        >
          {MODALITIES.map((one) => (
            <option key={one} value={one}>
              {MODALITY_WORDS[one].label}
            </option>
          ))}
        </select>
      </div>
      <CountriesField countries={countries} onChange={setCountries} />
    </ChangeForm>
  );
}
