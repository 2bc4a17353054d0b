import type { Token } from "../text/token";

/** "and in 1999 was", "and then, on 14 May, threw": the words of a date right before a verb, and the "and" before them. */
interface DateBeforeVerb {
  /** Index of the first word of the date, with its preposition. */
  start: number;
  /** Index of the conjunction, or of the comma, that joins the verb to another. */
  joint: number;
}

/** Null where no date stands between a conjunction or comma and the verb at `verbStart`. */
export function dateBeforeVerb(tokens: readonly Token[], verbStart: number): DateBeforeVerb | null {
  let k = verbStart - 1;
  const setOff = tokens[k]?.text === ",";
  if (setOff) k--;
  const last = k;
  while (tokens[k]?.pos === "TIME") k--;
  if (k === last) return null;
  if (tokens[k]?.pos === "ADP") k--;
  const start = k + 1;
  if (tokens[k]?.text === "," && setOff) k--;
  while (tokens[k]?.pos === "ADV") k--;
  const joint = tokens[k];
  return joint?.pos === "CCONJ" && !/^(?:or|nor)$/.test(joint.lower) ? { start, joint: k } : null;
}
