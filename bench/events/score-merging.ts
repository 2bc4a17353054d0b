import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { EventKey } from "./gold";

export interface MergingScore {
  /** Pairs of events found in two articles that are the same happening. */
  same: number;
  merged: number;
  /** Events joined across articles although the gold knows them as two. */
  wrong: number;
  faults: string[];
}

/** Scores merging across articles on the gold events that were found, pair by pair. */
export function scoreMerging(answers: ReadonlyMap<string, EventKey>, events: readonly TimelineEvent[]): MergingScore {
  const found = [...answers];
  const owner = new Map(events.flatMap((event) => [event.id, ...event.aliases].map((id) => [id, event] as const)));
  const score: MergingScore = { same: 0, merged: 0, wrong: 0, faults: [] };
  for (const [i, [id, key]] of found.entries()) {
    for (const [otherId, other] of found.slice(i + 1)) {
      const together = owner.get(id) !== undefined && owner.get(id) === owner.get(otherId);
      const same = key.group !== undefined && key.group === other.group;
      if (same) score.same++;
      if (same && together) score.merged++;
      if (same && !together) score.faults.push(`NOT MERGED ${key.id} and ${other.id} (${key.group})`);
      const oneArticle = key.id.replace(/-[^-]+$/, "") === other.id.replace(/-[^-]+$/, "");
      if (!same && together && !oneArticle) {
        score.wrong++;
        score.faults.push(`MERGED WRONGLY ${key.id} and ${other.id} | ${owner.get(id)?.headline}`);
      }
    }
  }
  return score;
}
