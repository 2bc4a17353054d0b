/** The middle one of times in ms; of an even number the later of the two. */
export const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
