"use client";

import { useState } from "react";
import { EVENT } from "../texts/event";

interface CopyButtonProps {
  label: string;
  /** Asked when the button is pressed, for an address may have changed since. */
  text(): string;
}

/** Copies a text. Where the browser does not allow it, the text is shown to be copied by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [state, setState] = useState<{ done: boolean; byHand?: string }>({ done: false });

  async function copy(): Promise<void> {
    const wanted = text();
    try {
      await navigator.clipboard.writeText(wanted);
      setState({ done: true });
    } catch {
      setState({ done: false, byHand: wanted });
    }
  }

  return (
    <>
      <button
        type="button"
        className="button"
        onClick={copy}
        onBlur={() => setState(({ byHand }) => ({ done: false, byHand }))}
      >
        {label}
      </button>
      <span role="status" className="small muted">
        {state.done ? EVENT.copied : ""}
        {state.byHand === undefined ? "" : EVENT.copyByHand}
      </span>
      {state.byHand === undefined ? null : (
        <textarea className="input" readOnly rows={3} aria-label={label} value={state.byHand} />
      )}
    </>
  );
}
