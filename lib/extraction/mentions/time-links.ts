import type { EventLink, TimeExpression } from "@/lib/core/time-expression";
import { distanceOf, moved } from "../dates/moved";
import type { PreparedSentence } from "../text/prepared";

const MAX_ANCHOR_TOKENS = 18;

/**
 * The event a duration is counted from: as the temporal engine found it, or read from "three days after" / "a month before"
 * and what follows up to the next break.
 */
export function linkOf(prepared: PreparedSentence, time: TimeExpression): EventLink | null {
  const { tokens } = prepared;
  // "suspended for 90 days after a report was leaked": how long it lasts, no distance.
  const before = tokens.findLast((t) => t.end <= time.start);
  if (time.type === "DURATION" && /^(?:for|lasting)$/.test(before?.lower ?? "")) return null;
  if (time.link) return time.link;
  if (time.type !== "DURATION" || !/^P\d+[DWMY]$/.test(time.value)) return null;
  const last = tokens.findLast((t) => t.time === time || (t.start >= time.start && t.end <= time.end));
  const relation = last ? tokens[last.index + 1]?.lower : undefined;
  if (!last || (relation !== "after" && relation !== "before")) return null;
  const first = last.index + 2;
  let end = first;
  while (
    end < tokens.length &&
    end < first + MAX_ANCHOR_TOKENS &&
    !(tokens[end]!.lower === "and" && tokens[end + 1]?.pos === "TIME") &&
    !(tokens[end]!.pos === "PUNCT" && tokens[end]!.text !== "-")
  )
    end++;
  if (end === first || tokens[first]!.pos === "TIME") return null;
  const [anchorStart, anchorEnd] = [tokens[first]!.start, tokens[end - 1]!.end];
  return {
    relation,
    offset: time.value,
    anchorText: prepared.sentence.text.slice(
      anchorStart - prepared.sentence.start,
      anchorEnd - prepared.sentence.start,
    ),
    anchorStart,
    anchorEnd,
  };
}

/** The same distance seen from the other end. */
export const inverse = (link: EventLink): EventLink => ({
  ...link,
  relation: link.relation === "before" ? "after" : link.relation === "after" ? "before" : link.relation,
});

/** A distance that is counted from a date, as a date of its own; null where that has no day or month. */
export function countedFrom(day: TimeExpression, time: TimeExpression, link: EventLink): TimeExpression | null {
  const distance = distanceOf(link.offset);
  const days = distance && moved(day.edtf, distance, link.relation === "before" ? -1 : 1);
  if (!days) return null;
  const { link: _, ...kept } = time;
  return {
    ...kept,
    ...days,
    type: "DATE",
    anchor: { kind: "expression", edtf: day.edtf },
    confidence: Math.min(time.confidence, day.confidence),
    explanation: [
      ...day.explanation,
      {
        rule: "counted from a date",
        because: `"${time.text}" ${link.relation} "${day.text}" is counted from that date.`,
        from: time.text,
      },
    ],
  };
}
