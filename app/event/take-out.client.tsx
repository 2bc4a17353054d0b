"use client";

import { useState } from "react";
import { EVENT } from "../texts/event";
import { ChangeForm } from "./change-form.client";
import { changeOf, type Decided } from "./decision";
import type { EvidenceView } from "./event-view";

interface TakeOutProps {
  decided: Decided;
  evidence: EvidenceView;
  onChanged(): void;
}

/** Makes one mention an event of its own; the history below takes it back. */
export function TakeOut({ decided, evidence, onChanged }: TakeOutProps) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div>
        <button
          type="button"
          className="button quiet small"
          title={EVENT.apartHint(evidence.sentence.join(""))}
          onClick={() => setOpen(true)}
        >
          {EVENT.apart}
        </button>
      </div>
    );
  }
  return (
    <ChangeForm
      change={changeOf(decided, [{ field: "apart", value: [evidence.mentionId] }])}
      keep={EVENT.apartKeep}
      isShownAtOnce
      onKept={() => {
        setOpen(false);
        onChanged();
      }}
      onCancel={() => setOpen(false)}
      onStale={onChanged}
    />
  );
}
