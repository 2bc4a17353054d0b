"use client";

export interface Copied {
  /** False where the browser does not allow it: then the text is shown, to be copied by hand. */
  done: boolean;
  text: string;
}

interface CopyButtonProps {
  label: string;
  /** Asked when the button is pressed, for an address may have changed since. */
  text(): string;
  /** The words that follow stand elsewhere: here they would move the next button from under the pointer. */
  onCopied(copied: Copied): void;
}

export function CopyButton({ label, text, onCopied }: CopyButtonProps) {
  async function copy(): Promise<void> {
    const wanted = text();
    try {
      await navigator.clipboard.writeText(wanted);
      onCopied({ done: true, text: wanted });
    } catch {
      onCopied({ done: false, text: wanted });
    }
  }
  return (
    <button type="button" className="button" onClick={copy}>
      {label}
    </button>
  );
}
