interface KeepOrCancelProps {
  words: { keep: string; cancel: string };
  /** Whether there is something to keep. */
  isReady: boolean;
  onCancel(): void;
}

/** The two ways out of a form that corrects an event. */
export function KeepOrCancel({ words, isReady, onCancel }: KeepOrCancelProps) {
  return (
    <div className="buttons">
      <button type="submit" className="button primary" disabled={!isReady}>
        {words.keep}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
