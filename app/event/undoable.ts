import type { Correction } from "@/lib/core/correction";

/** Ids of the decisions that a later record took back. */
export const takenBack = (corrections: readonly Correction[]): ReadonlySet<string> =>
  new Set(corrections.flatMap(({ undoes }) => undoes ?? []));

/**
 * Ids of the decisions that can be taken back: for each field the one that holds now. An older one holds nothing, so
 * taking it back would change nothing, or bring back what nobody wants.
 * @param corrections newest first
 */
export function undoable(corrections: readonly Correction[]): ReadonlySet<string> {
  const gone = takenBack(corrections);
  const holding = new Map<string, string>();
  for (const { id, field, undoes } of corrections) {
    if (undoes === undefined && !gone.has(id) && !holding.has(field)) holding.set(field, id);
  }
  return new Set(holding.values());
}
