const WIDTH = 96;
const HEIGHT = 22;
const GAP = 1;

/** Small bars without axes; the words beside it say from when to when. */
export function Sparkline({ bins }: { bins: readonly number[] }) {
  const most = Math.max(1, ...bins);
  const step = WIDTH / Math.max(1, bins.length);
  const bars = bins.flatMap((count, i) => {
    if (count === 0) return [];
    const height = Math.max(3, Math.round((count / most) * (HEIGHT - 2)));
    return [`M${(i * step).toFixed(1)} ${HEIGHT - 1}v-${height}h${(step - GAP).toFixed(1)}v${height}z`];
  });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="var(--line-2)" strokeWidth="1" opacity="0.5" />
      <path d={bars.join("")} fill="var(--accent)" />
    </svg>
  );
}
