"use client";

import { useId, useState } from "react";
import { EVENT_TYPES, type EventType, MODALITIES, type Modality, type TimelineEvent } from "@/lib/core/timeline-event";
import { EVENT } from "../texts/event";
import { MODALITY_WORDS, TYPE_WORDS } from "../texts/words";

const WORDS = EVENT.details;

/** One field with its new value, as the interface takes it. */
export type DetailDecision =
  | { field: "type"; value: EventType }
  | { field: "modality"; value: Modality }
  | { field: "countries"; value: { primary: string[]; secondary: string[] } };

interface EditDetailsProps {
  event: TimelineEvent;
  onKeep(decisions: readonly DetailDecision[]): void;
  onCancel(): void;
}

const codesIn = (text: string): string[] => [
  ...new Set(
    text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
];

/** Kind, standing and countries in one form; only what was changed is kept. */
export function EditDetails({ event, onKeep, onCancel }: EditDetailsProps) {
  const id = useId();
  const [type, setType] = useState(event.type);
  const [modality, setModality] = useState(event.modality);
  const [primary, setPrimary] = useState(event.countries.primary.join(", "));
  const [secondary, setSecondary] = useState(event.countries.secondary.join(", "));

  const countries = { primary: codesIn(primary), secondary: codesIn(secondary) };
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
      <div className="field">
        <label htmlFor={`${id}-primary`}>{EVENT.primary}</label>
        <input
          id={`${id}-primary`}
          className="input"
          value={primary}
          aria-describedby={`${id}-codes`}
          onChange={(change) => setPrimary(change.currentTarget.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-secondary`}>{EVENT.secondary}</label>
        <input
          id={`${id}-secondary`}
          className="input"
          value={secondary}
          aria-describedby={`${id}-codes`}
          onChange={(change) => setSecondary(change.currentTarget.value)}
        />
        <span id={`${id}-codes`} className="hint">
          {WORDS.codes}
        </span>
      </div>
      <div className="buttons">
        <button type="submit" className="button primary" disabled={decisions.length === 0}>
          {WORDS.keep}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
