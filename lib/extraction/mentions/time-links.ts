import type { EventLink, TimeExpression } from "@/lib/core/time-expression";
import type { PreparedSentence } from "../text/prepared";

const MAX_ANCHOR_TOKENS = 18;

/**
 * The event a duration is counted from: as the temporal engine found it, or read from "three days after" / "a month before"
 * and what follows up to the next break.
 */
export function linkOf(prepared: PreparedSentence, time: TimeExpression): EventLink | null {
  if (time.link) return time.link;
  if (time.type !== "DURATION" || !/^P\d+[DWMY]$/.test(time.value)) return null;
  const { tokens } = prepared;
  const last = tokens.findLast((t) => t.time === time || (t.start >= time.start && t.end <= time.end));
  const relation = last ? tokens[last.index + 1]?.lower : undefined;
  if (!last || (relation !== "after" && relation !== "before")) return null;
  const first = last.index + 2;
  let end = first;
  while (
    end < tokens.length &&
    end < first + MAX_ANCHOR_TOKENS &&
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
