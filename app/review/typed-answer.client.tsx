"use client";

import { useState } from "react";
import { DateField } from "../components/date-field.client";
import { REVIEW } from "../texts/review";
import type { ReviewCard } from "./review-card";

interface TypedAnswerProps {
  card: ReviewCard;
  value: string;
  busy: boolean;
  onChange(value: string): void;
  /** What stands there can be read, and is the answer. */
  onGive(): void;
  onCancel(): void;
}

/** A date that a person types; it takes the focus, since whoever opened it wants to type. */
export function TypedAnswer({ card, value, busy, onChange, onGive, onCancel }: TypedAnswerProps) {
  const [readable, setReadable] = useState(false);
  const isDay = card.kind === "publication";
  return (
    <form
      className="card stack tight"
      onKeyDown={(key) => key.key === "Escape" && onCancel()}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (readable) onGive();
      }}
    >
      <div ref={(element) => element?.querySelector("input")?.focus()}>
        <DateField
          label={REVIEW.editLabel}
          hint={isDay ? REVIEW.editDayHint : REVIEW.editHint}
          oneDay={isDay}
          value={value}
          onChange={(text) => {
            setReadable(false);
            onChange(text);
          }}
          onReadable={setReadable}
        />
      </div>
      <div className="buttons">
        <button type="submit" className="button primary" disabled={!readable || busy}>
          {REVIEW.editKeep}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {REVIEW.cancel}
        </button>
      </div>
    </form>
  );
}
