import type { Token } from "../text/token";

/** "and in 1999 was", "and then, on 14 May, threw": the words of a date right before a verb, and the "and" before them. */
interface DateBeforeVerb {
  /** Index of the first word of the date, with its preposition. */
  start: number;
  /** Index of the conjunction, or of the comma, that joins the verb to another. */
  joint: number;
}

/** "and, two days later, gunmen": a comma of the two that set off a date behind a conjunction; they end no clause. */
export function setsOffDate(tokens: readonly Token[], comma: number): boolean {
  const closes = tokens.findIndex((t, k) => k > comma && t.text === ",");
  const opens = tokens.findLastIndex((t, k) => k < comma && t.text === ",");
  const pair = (from: number, to: number): boolean =>
    from > 0 &&
    to > from &&
    tokens[from - 1]!.pos === "CCONJ" &&
    tokens.slice(from + 1, to).some((t) => t.pos === "TIME") &&
    tokens.slice(from + 1, to).every((t) => /^(?:TIME|ADP|ADV)$/.test(t.pos));
  return pair(comma, closes) || pair(opens, comma);
}

/** Where the date begins that ends right before `end`, with its preposition; `end` itself where none does. */
export function dateStart(tokens: readonly Token[], end: number): number {
  let k = end;
  while (tokens[k - 1]?.pos === "TIME") k--;
  return k < end && tokens[k - 1]?.pos === "ADP" ? k - 1 : k;
}

/** Null where no date stands between a conjunction or comma and the verb at `verbStart`. */
export function dateBeforeVerb(tokens: readonly Token[], verbStart: number): DateBeforeVerb | null {
  let k = verbStart - 1;
  const setOff = tokens[k]?.text === ",";
  if (setOff) k--;
  const start = dateStart(tokens, k + 1);
  if (start > k) return null;
  k = start - 1;
  if (tokens[k]?.text === "," && setOff) k--;
  while (tokens[k]?.pos === "ADV") k--;
  const joint = tokens[k];
  return joint?.pos === "CCONJ" && !/^(?:or|nor)$/.test(joint.lower) ? { start, joint: k } : null;
}
