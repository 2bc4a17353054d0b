import type { TimeExpression } from "@/lib/core/time-expression";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import type { BoundWord } from "./mention";

const MOST_WORDS = 7;
const PERIOD = /^(?:month|quarter|half|season|part-of-year|year|interval)$/;

/** "a ceiling for the rest of 2031", "a budget for the second quarter": the period that a thing is for, and no happening falls in it. */
export function isWhatForPeriod({ tokens }: PreparedSentence, time: TimeExpression, start: number): boolean {
  if (!PERIOD.test(time.precision) || time.side !== undefined) return false;
  let k = start - 1;
  if (tokens[start]!.lower !== "for") {
    if (tokens[k]?.lower === "of" && /^(?:rest|remainder|whole|all)$/.test(tokens[k - 1]?.lower ?? "")) k -= 2;
    while (/^(?:the|all)$/.test(tokens[k]?.lower ?? "")) k--;
    if (tokens[k]?.lower !== "for") return false;
    k--;
  }
  return /^(?:NOUN|NUM|SYM)$/.test(tokens[k]?.pos ?? "");
}

/**
 * "has risen since their landing in 2009", "resigned after a scandal in May": the date is that of the noun, and a bound for the
 * verb. Null where it stands behind no such noun.
 */
export function boundByNoun(
  { tokens }: PreparedSentence,
  time: TimeExpression,
  start: number,
): "since" | BoundWord | null {
  const link = tokens[start]!.lower;
  const [preposition, last] = /^(?:in|of|on)$/.test(link) ? [link, start - 1] : [tokens[start - 1]?.lower, start - 2];
  if (!/^(?:in|of|on)$/.test(preposition ?? "")) return null;
  if (tokens[last]?.pos !== "NOUN") return null;
  let k = last;
  while (k >= 0 && last - k < MOST_WORDS && isOfPhrase(tokens[k]!)) k--;
  if (k === last) return null;
  const word = tokens[k]?.lower;
  if (word === "since") return "since";
  // "will appear before a committee on Monday" is no bound, "before the start of the season on Monday" is one.
  if (word === "before" && tokens.slice(k + 1, k + 4).some((t) => ENDS.test(t.lower))) return "before";
  // "arrived after lunch on Monday": a day is the verb's as often as not.
  return (word === "after" || word === "following") && PERIOD.test(time.precision) ? "after" : null;
}

const ENDS = /^(?:start|beginning|opening|end|close)$/;

const isOfPhrase = ({ pos, lower }: Token): boolean =>
  /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test(pos) || /^(?:its|his|her|their|our|my|'s|\u2019s|of|the)$/.test(lower);
