import type { Correction } from "@/lib/core/correction";
import type { RuleAccuracy } from "@/lib/core/review-views";
import type { EventDate } from "@/lib/core/timeline-event";
import type { Context } from "./context";
import { idsOfCorrection, undoneIds } from "./decisions";

/** A date that a rule read and a person set. */
interface SetDate {
  rule: string;
  read: string | null;
  decided: string | null;
}

const isReading = (value: unknown): value is EventDate =>
  value !== null && typeof value === "object" && "basis" in value && value.basis !== "user";

/** The dates that people set and that hold, each once: what the rule had read, and what was decided last. */
function setDates(corrections: readonly Correction[]): SetDate[] {
  const undone = undoneIds(corrections);
  const byId = new Map<string, SetDate>();
  const all: SetDate[] = [];
  for (const correction of corrections) {
    const { id, field, undoes, value, previous } = correction;
    if (field !== "date" || undoes !== undefined || value === null || undone.has(id)) continue;
    const decided = (value as EventDate).edtf;
    const ids = idsOfCorrection(correction);
    const known = ids.map((one) => byId.get(one)).find((one) => one !== undefined);
    if (known !== undefined) known.decided = decided;
    if (known !== undefined || !isReading(previous)) continue;
    const set = { rule: previous.explanation.at(-1)?.rule ?? previous.basis, read: previous.edtf, decided };
    all.push(set);
    for (const one of ids) byId.set(one, set);
  }
  return all;
}

/**
 * Of the dates that a person confirmed or set, how many each rule had read right. An event that was called none says
 * nothing about its date.
 */
export async function ruleAccuracy({ storage }: Pick<Context, "storage">): Promise<RuleAccuracy[]> {
  const rules = new Map<string, { right: number; wrong: number }>();
  const add = (rule: string, right: number, wrong: number): void => {
    const sum = rules.get(rule) ?? { right: 0, wrong: 0 };
    rules.set(rule, { right: sum.right + right, wrong: sum.wrong + wrong });
  };
  for (const { rule, events } of await storage.confirmedByRule()) add(rule, events, 0);
  for (const { rule, read, decided } of setDates(await storage.corrections())) {
    add(rule, read === decided ? 1 : 0, read === decided ? 0 : 1);
  }
  return [...rules]
    .map(([rule, counts]) => ({ rule, ...counts }))
    .sort((a, b) => b.right + b.wrong - a.right - a.wrong || (a.rule < b.rule ? -1 : 1));
}
