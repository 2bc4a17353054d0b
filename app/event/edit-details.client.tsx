"use client";

import { useId, useState } from "react";
import { EVENT_TYPES, type EventType, MODALITIES, type Modality, type TimelineEvent } from "@/lib/core/timeline-event";
import { EVENT } from "../texts/event";
import { MODALITY_WORDS, TYPE_WORDS } from "../texts/words";
import { CountriesField, type CountryRoles } from "./countries-field.client";
import { type DetailDecision, detailChanges } from "./detail-changes";
import { KeepOrCancel } from "./keep-or-cancel";

const WORDS = EVENT.details;

interface EditDetailsProps {
  event: TimelineEvent;
  onKeep(decisions: readonly DetailDecision[]): void;
  onCancel(): void;
}

/** Kind, standing and countries in one form; only what was changed is kept. */
export function EditDetails({ event, onKeep, onCancel }: EditDetailsProps) {
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
  const decisions: DetailDecision[] = [
    ...(type === event.type ? [] : [{ field: "type" as const, value: type }]),
    ...(modality === event.modality ? [] : [{ field: "modality" as const, value: modality }]),
    ...(isUnchanged ? [] : [{ field: "countries" as const, value: countries }]),
  ];

  return (
    <form
      className="card stack tight"
      onSubmit={(submit) => {
        submit.preventDefault();
        onKeep(decisions);
      }}
    >
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
      <div aria-live="polite">
        {decisions.length === 0 ? null : (
          <>
            <p className="small soft">{WORDS.changes}</p>
            <ul className="small">
              {detailChanges(event, decisions).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <KeepOrCancel words={WORDS} isReady={decisions.length > 0} onCancel={onCancel} />
    </form>
  );
}
