import type { TimeExpression } from "@/lib/core/time-expression";
import type { PreparedSentence } from "../text/prepared";
import type { Candidate } from "./candidate";

/** Two days may be two happenings ("meetings on the 3rd and the 9th"); more are one that went on or came back. */
const FEWEST_LISTED = 3;

/** "on 3, 4 and 6 May": days in a row that date one verb are one event, from the first of them to the last. */
export function joinListedDays(prepared: PreparedSentence, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (let i = 0; i < candidates.length; ) {
    let run = candidates[i]!;
    let end = i + 1;
    for (; end < candidates.length; end++) {
      const time = listedTime(prepared, run, candidates[end]!);
      if (!time) break;
      run = { ...run, dating: { by: "expression", time } };
    }
    if (end - i >= FEWEST_LISTED) joined.push(run);
    else joined.push(...candidates.slice(i, end));
    i = end;
  }
  return joined;
}

function listedTime(prepared: PreparedSentence, a: Candidate, b: Candidate): TimeExpression | null {
  if (a.clause !== b.clause || a.triggerStart !== b.triggerStart) return null;
  const [first, last] = [plainDays(a), plainDays(b)];
  if (!first || !last || !isDay(last) || first.end > last.start) return null;
  const { text, start } = prepared.sentence;
  if (!/^\s*(?:,|and|,\s*and)\s*$/.test(text.slice(first.end - start, last.start - start))) return null;
  const from = first.edtf?.split("/")[0];
  if (!from || !last.edtf || from >= last.edtf || !first.interval || !last.interval) return null;
  const span = `${from}/${last.edtf}`;
  return {
    ...last,
    start: first.start,
    text: text.slice(first.start - start, last.end - start),
    value: span,
    edtf: span,
    precision: "interval",
    interval: { from: first.interval.from, to: last.interval.to },
    confidence: Math.min(first.confidence, last.confidence),
    explanation: [
      ...last.explanation,
      { rule: "days in a list", because: "Several days are listed: from the first of them to the last." },
    ],
  };
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const isDay = (time: TimeExpression): boolean => ISO_DAY.test(time.edtf ?? "");

/** A calendar day, or a list of days joined before. */
function plainDays({ dating }: Candidate): TimeExpression | null {
  if (dating.by !== "expression" || dating.preposition || dating.link || dating.time.side) return null;
  const { time } = dating;
  return isDay(time) || /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(time.value) ? time : null;
}
