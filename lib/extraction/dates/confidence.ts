/**
 * Share of dates that were right, by the product of what their readings are worth. Fitted on 2026-11-22 to 388 events of the
 * articles in `samples/` and 1,023 dates of the newswire corpus (its tuning part), pooled in steps of 0.05 and made to rise
 * steadily; neither look-only part was used. Below the first point too few were seen, and the product stands as it is.
 */
const FITTED: readonly (readonly [product: number, share: number])[] = [
  [0.6, 0.6],
  [0.67, 0.76],
  [0.72, 0.83],
  [0.77, 0.86],
  [0.82, 0.92],
  [0.87, 0.93],
  [0.92, 0.94],
  [0.97, 0.98],
  [1, 1],
];

/** The confidence to show: the share of such dates that are right. Never falls as the product rises. */
export function fittedConfidence(product: number): number {
  const at = FITTED.findIndex(([x]) => product <= x);
  const [high, low] = [FITTED[at], FITTED[at - 1]];
  if (!high || !low) return Math.min(1, product);
  const share = (product - low[0]) / (high[0] - low[0]);
  return Math.round((low[1] + share * (high[1] - low[1])) * 1000) / 1000;
}
