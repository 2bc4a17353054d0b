import type { TimeExpression } from "@/lib/core/time-expression";
import type { EventType } from "@/lib/core/timeline-event";
import type { Clause } from "../syntax/clause";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import type { Dating } from "./mention";

/** A clause or noun that tells of a happening, with the expression that dates it. */
export interface Candidate {
  prepared: PreparedSentence;
  clause: Clause;
  triggerStart: number;
  triggerEnd: number;
  lemma: string;
  by: "noun" | "verb";
  recalls: boolean;
  type: EventType;
  dating: Dating;
}

/** Words of a clause after its verb, as they stand. */
export function restOf(prepared: PreparedSentence, clause: Clause): string {
  const { tokens, clauses } = prepared;
  const verb = clause.verb;
  if (!verb) return "";
  const own = clause.tokens.filter((k) => k >= verb.end);
  const next = clauses.find((c) => c.parent === clause.index && c.kind === "infinitive");
  return [...own, ...(next?.tokens ?? [])].map((k) => tokens[k]!.text).join(" ");
}

export function tokenSpan(tokens: readonly Token[], time: TimeExpression): { start: number; end: number } | null {
  const inside = tokens.filter((t) => t.time === time).map((t) => t.index);
  return inside.length === 0 ? null : { start: inside[0]!, end: inside.at(-1)! + 1 };
}

export const clauseAt = (prepared: PreparedSentence, index: number): Clause | undefined =>
  prepared.clauses.find((c) => c.tokens.includes(index));
