/** One colour of the map: countries with `from` to `to` events, both included. */
interface CountStep {
  from: number;
  to: number;
}

const STEPS_MAX = 5;

/**
 * Cuts counts into at most five steps with about equally many countries each (quantiles). Equal counts never fall into
 * two steps, so with few different counts there are fewer steps.
 */
export function countSteps(counts: readonly number[]): CountStep[] {
  const sorted = [...counts].sort((a, b) => a - b);
  const steps: CountStep[] = [];
  let start = 0;
  while (start < sorted.length) {
    const stepsLeft = STEPS_MAX - steps.length;
    const share = Math.ceil((sorted.length - start) / stepsLeft);
    const to = sorted[stepsLeft === 1 ? sorted.length - 1 : start + share - 1] as number;
    steps.push({ from: sorted[start] as number, to });
    while (start < sorted.length && (sorted[start] as number) <= to) start += 1;
  }
  return steps;
}

/** 1-5: which of the five colours a count has; few steps are spread over all five. */
export function stepColour(steps: readonly CountStep[], count: number): number {
  const index = steps.findIndex(({ to }) => count <= to);
  const place = index === -1 ? steps.length - 1 : index;
  return steps.length <= 1 ? STEPS_MAX - 1 : 1 + Math.round((place * (STEPS_MAX - 1)) / (steps.length - 1));
}
