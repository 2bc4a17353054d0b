import type { TimeExpression } from "@/lib/core/time-expression";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";

/** "the worst storm since May", "the second loss suffered since May", "than in 2019": what something is compared with, no happening. */
export function isRecord({ tokens }: PreparedSentence, time: TimeExpression, start: number): boolean {
  if (isCompared(tokens, start)) return true;
  if (time.side !== "since" && tokens[start - 1]?.lower !== "since") return false;
  const before = tokens.slice(Math.max(0, start - 10), start);
  const from = before.findLastIndex(
    (t, i) =>
      t.pos === "AUX" ||
      t.text === "," ||
      // "the strongest to strike the island since"
      (t.pos === "VERB" && !qualifies(before, i) && before[i - 1]?.lower !== "to"),
  );
  return before
    .slice(from + 1)
    .some(
      (t) =>
        /^(?:first|only|most|least|worst|best|last|third|second|any|\w{3,}est)$/.test(t.lower) &&
        t.lower !== "west" &&
        t.lower !== "protest" &&
        t.lower !== "rest",
    );
}

/** "suffered", "recorded" right behind a noun: a participle that describes it. */
const qualifies = (tokens: readonly Token[], i: number): boolean =>
  /(?:ed|en|wn|ing)$/.test(tokens[i]!.lower) && tokens[i - 1]?.pos === "NOUN";

/** "$82, up from an offer of $70, in November": what it was before. */
function isUpFrom(tokens: readonly Token[], start: number): boolean {
  for (let k = start - 1; k > Math.max(0, start - 18); k--) {
    const t = tokens[k]!;
    if (/^(?:VERB|AUX|SCONJ|TIME)$/.test(t.pos) || t.text === ";") return false;
    if (t.lower === "from" && /^(?:up|down)$/.test(tokens[k - 1]?.lower ?? "")) return tokens[k - 2]?.text === ",";
  }
  return false;
}

/** "more than 20", "less than a third" at a "than". */
function countsOnly(tokens: readonly Token[], than: number): boolean {
  if (!/^(?:more|less|fewer)$/.test(tokens[than - 1]?.lower ?? "")) return false;
  const first = tokens[than + 1]?.pos === "DET" ? than + 2 : than + 1;
  const counts = /^(?:dozens?|scores?|hundreds?|thousands?|millions?|half|thirds?|quarters?|fifths?|double|twice)$/;
  return (first === than + 1 && tokens[first]?.pos === "NUM") || counts.test(tokens[first]?.lower ?? "");
}

/** A time that is named by its distance from another: "grew by a tenth from a year earlier", "up on the same month of 2016". */
const OTHER_PERIOD = /\b(?:earlier|before|ago|same|previous|preceding)\b/i;

/** "twice as many as a year ago", "ten times what guides were charging a year ago": how much it was then. */
function isMeasure(tokens: readonly Token[], start: number): boolean {
  const opens = tokens.findLastIndex((t, k) => k < start && /^(?:as|what|those)$/.test(t.lower));
  const by = tokens[opens - 1]?.lower ?? "";
  if (opens < 0 || start - opens > 9) return false;
  if (tokens[opens]!.lower !== "as") return /^(?:times|twice|double|triple|half|than|above|below)$/.test(by);
  return opens === start - 1 && tokens.slice(Math.max(0, opens - 8), opens).some((t) => t.lower === "as");
}

const PART_OR_DAY = /day|night|evening|morning|noon|hour|weekend/i;

/** "against 9,000 in May", "from 12 per cent a year earlier", "compared with May", "than in 2019": the other side of a comparison. */
function isCompared(tokens: readonly Token[], start: number): boolean {
  if (isUpFrom(tokens, start)) return true;
  const [before, time] = [tokens[start - 1]?.lower ?? "", tokens[start]?.time];
  if (time && OTHER_PERIOD.test(time.text) && isMeasure(tokens, start)) return true;
  if (/^(?:from|on)$/.test(before) && time && OTHER_PERIOD.test(time.text)) return !PART_OR_DAY.test(time.text);
  for (let k = start - 1; k >= Math.max(0, start - 9); k--) {
    const t = tokens[k]!;
    // "killed more than 20 people on Monday": how many, and compared with nothing.
    if (t.lower === "than" && countsOnly(tokens, k)) return false;
    if (/^(?:than|versus|vs)$/.test(t.lower)) return start - k < 6;
    if (t.lower === "against" || t.lower === "with" || t.lower === "from" || t.lower === "to") {
      const named = /^(?:with|to)$/.test(t.lower) && /^(?:compared?|comparison)$/.test(tokens[k - 1]?.lower ?? "");
      const compared = named || /^(?:against|from)$/.test(t.lower);
      const between = tokens.slice(k + 1, start);
      const figure = between.some((w) => w.pos === "NUM");
      return (
        compared &&
        (figure || named || (t.lower === "against" && between.length === 0)) &&
        between.every((w) => /^(?:NUM|NOUN|SYM|ADP|DET|ADJ|ADV|PUNCT|PROPN)$/.test(w.pos) && w.text !== ",")
      );
    }
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(t.pos) || t.text === ",") return false;
  }
  return false;
}
