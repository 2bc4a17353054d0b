import type { CountrySummary } from "@/lib/core/views";

/** Upper ends of the steps in hundredths, both ends included; the first is "none at all". */
const UPPER = [0, 10, 25, 50, 100] as const;

/** Of the dated events of a country the share with an uncertain date, in whole hundredths and never 0 where there is one; null where none is dated. */
export function uncertainShare({
  events,
  undated,
  uncertain,
}: Pick<CountrySummary, "events" | "undated" | "uncertain">): number | null {
  const dated = events - undated;
  return dated === 0 ? null : Math.ceil((uncertain / dated) * 100);
}

export const SHARE_STEPS: readonly { from: number; to: number; colour: number }[] = UPPER.map((to, at) => ({
  from: at === 0 ? 0 : (UPPER[at - 1] as number) + 1,
  to,
  colour: at + 1,
}));

/** 1-5: the colour of a share. */
export const shareColour = (share: number): number => SHARE_STEPS.find(({ to }) => share <= to)?.colour ?? UPPER.length;
