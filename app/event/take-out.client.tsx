"use client";

import { useState } from "react";
import { callApi } from "../api-client";
import { EVENT } from "../texts/event";
import type { EvidenceView } from "./event-view";

interface TakeOutProps {
  eventId: string;
  evidence: EvidenceView;
  onChanged(): void;
}

/** Makes one mention an event of its own; the history below takes it back. */
export function TakeOut({ eventId, evidence, onChanged }: TakeOutProps) {
  const [problem, setProblem] = useState("");

  async function takeOut(): Promise<void> {
    const body = { eventId, field: "apart", value: [evidence.mentionId] };
    const answer = await callApi("/api/corrections", { method: "POST", body });
    setProblem(answer.ok ? "" : answer.problem.message);
    if (answer.ok) onChanged();
  }

  return (
    <div>
      <button
        type="button"
        className="button quiet small"
        title={EVENT.apartHint(evidence.sentence.join(""))}
        onClick={takeOut}
      >
        {EVENT.apart}
      </button>
      <output className="small">{problem}</output>
    </div>
  );
}
