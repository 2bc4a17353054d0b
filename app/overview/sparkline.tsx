const WIDTH = 96;
const HEIGHT = 22;
const GAP = 1;

interface SparklineProps {
  bins: readonly number[];
  /** The count that reaches the top: the same for all rows, so that they can be compared. */
  most: number;
  /** Something lies before, after the axis: a small arrow at that end. */
  isBefore?: boolean;
  isAfter?: boolean;
}

/** Small bars on an axis that all rows share; the words beside it say from when to when. */
export function Sparkline({ bins, most, isBefore = false, isAfter = false }: SparklineProps) {
  const step = WIDTH / Math.max(1, bins.length);
  const bars = bins.flatMap((count, i) => {
    if (count === 0) return [];
    const height = Math.max(3, Math.round((count / Math.max(1, most)) * (HEIGHT - 2)));
    return [`M${(i * step).toFixed(1)} ${HEIGHT - 1}v-${height}h${(step - GAP).toFixed(1)}v${height}z`];
  });
  return (
    <svg viewBox={`-7 0 ${WIDTH + 14} ${HEIGHT}`} width={WIDTH + 14} height={HEIGHT} aria-hidden="true">
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="var(--line-2)" strokeWidth="1" opacity="0.5" />
      <path d={bars.join("")} fill="var(--accent)" />
      {isBefore ? <path d={`M-2.5 ${HEIGHT - 7}v6l-4-3z`} fill="var(--ink-3)" /> : null}
      {isAfter ? <path d={`M${WIDTH + 2.5} ${HEIGHT - 7}v6l4-3z`} fill="var(--ink-3)" /> : null}
    </svg>
  );
}
