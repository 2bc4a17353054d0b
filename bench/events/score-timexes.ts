import type { TimeExpression } from "@/lib/core/time-expression";
import { durationKey, expand } from "../temporal-score";
import type { ArticleKey, TimexKey } from "./gold";

export interface FoundTimex {
  file: string;
  start: number;
  end: number;
  text: string;
  type: string;
  value: string;
}

export interface TimexScore {
  gold: number;
  found: number;
  valueRight: number;
  predictions: number;
  spurious: number;
  /** Words that must not be read as a date, and are. */
  traps: number;
  trapsAll: number;
  faults: string[];
}

/** An article's expressions with offsets in its page; a range stands for its two ends. */
export const foundTimexes = (file: string, shift: number, expressions: readonly TimeExpression[]): FoundTimex[] =>
  expressions.flatMap((e) =>
    (e.ends ?? [e]).map(({ start, end, text, value }) => ({
      file,
      start: start + shift,
      end: end + shift,
      text,
      type: e.type,
      value,
    })),
  );

/** True when both name the same interval or the same length, however written. */
function sameMeaning(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [expand(a), expand(b)];
  if (one && two) return one[0] === two[0] && one[1] === two[1];
  const key = durationKey(a);
  return key !== null && key === durationKey(b);
}

const overlap = (a: { file: string; start: number; end: number }, b: typeof a): number =>
  a.file === b.file ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
const isRight = (found: FoundTimex, key: TimexKey): boolean => key.values.some((v) => sameMeaning(v, found.value));
/** Values that would put something on the calendar: "61" read as a length of time is no harm. */
const isDate = ({ type, value }: FoundTimex): boolean =>
  (type === "DATE" || type === "TIME") && /^(?:\d|XXXX)/.test(value);

export function scoreTimexes(gold: readonly ArticleKey[], predictions: readonly FoundTimex[]): TimexScore {
  const keys = gold.flatMap((article) => article.timexes);
  const scored = keys.filter((key) => key.type !== "NONE" && !key.repeated);
  const traps = keys.filter((key) => key.type === "NONE");
  const pairs = scored.flatMap((key) =>
    predictions
      .filter((found) => overlap(key, found) > 0)
      .map((found) => ({ key, found, merit: 1000 * Number(isRight(found, key)) + overlap(key, found) })),
  );
  pairs.sort((a, b) => b.merit - a.merit);
  const answers = new Map<TimexKey, FoundTimex>();
  const used = new Set<FoundTimex>();
  for (const { key, found } of pairs) {
    if (answers.has(key) || used.has(found)) continue;
    answers.set(key, found);
    used.add(found);
  }
  const faults: string[] = [];
  let valueRight = 0;
  for (const key of scored) {
    const found = answers.get(key);
    if (!found) faults.push(`TIMEX missed "${key.text}" ${key.values} in ${key.file}:${key.start}`);
    else if (isRight(found, key)) valueRight++;
    else
      faults.push(
        `TIMEX value of "${key.text}": want ${key.values}, got ${found.value} ("${found.text}") in ${key.file}`,
      );
  }
  const caught = traps.filter((trap) => {
    const readings = predictions.filter((found) => overlap(trap, found) > 0 && isDate(found) && !used.has(found));
    for (const found of readings)
      faults.push(`TIMEX trap "${trap.text}" read as ${found.value} in ${trap.file}:${trap.start}`);
    return readings.length > 0;
  });
  // A reading of a repeated caption, or of words the annotator left open, is neither made nor missed.
  const open = predictions.filter(
    (found) => !used.has(found) && keys.some((key) => overlap(key, found) > 0 && (key.repeated || !isDate(found))),
  );
  const spurious = predictions.filter((found) => !used.has(found) && !keys.some((key) => overlap(key, found) > 0));
  for (const found of spurious)
    faults.push(`TIMEX spurious "${found.text}" ${found.value} in ${found.file}:${found.start}`);
  return {
    gold: scored.length,
    found: answers.size,
    valueRight,
    predictions: predictions.length - open.length,
    spurious: spurious.length,
    traps: caught.length,
    trapsAll: traps.length,
    faults,
  };
}
