import { addMonths, civilDate, type DayNumber, dayNumber, isoDay, MINUTES_PER_DAY } from "@/lib/core/civil-time";
import type { Precision } from "@/lib/core/precision";
import type { TimeExpression } from "@/lib/core/time-expression";

/** "within 14 days", "over the next two years": a stretch from a day on; "in eleven months": its far end. */
interface Stretch {
  days: number;
  months: number;
  kind: "stretch" | "far end";
}

const UNITS: Readonly<Record<string, [days: number, months: number]>> = {
  D: [1, 0],
  W: [7, 0],
  M: [0, 1],
  Y: [0, 12],
};
/** What makes the words look ahead of the day on which they are told. */
const AHEAD =
  /\b(?:will|shall|must|may|might|could|would|should)\b|['\u2019]ll\b|\b(?:is|are|was|were|has|have|had|due|set|going|plans?|planned|agree[ds]?|promise[ds]?|pledge[ds]?|vow(?:s|ed)|ordered|expect(?:s|ed)?|asked|hope[ds]?|wants?|wanted|decided|given) (?:\w+ ){0,2}to\b/i;
/** "Residents who brought the suit in 2013": a date of the clause that qualifies the subject. */
const QUALIFYING = /\b(?:who|which|whose|that)\b[^,]*$/i;
/** Told from the day of writing, unless someone said it on another day. */
const NOW_AHEAD = /\b(?:will|shall|may|must|is|are)\b|['\u2019]ll\b/i;
const SPOKEN = /\b(?:said|says|announced|warned|told|promised|pledged|agreed|vowed|decided|ruled|ordered)\b/i;
const MOST_BEFORE_SPOKEN = 60;
const STRETCH_CONFIDENCE = 0.75;

/**
 * Durations that say by when something is done, as days of the calendar: counted from the date told before in the sentence, from
 * the publication day where the sentence looks ahead, else from the date last told in the paragraph. A duration that only
 * says how long ("lasted two weeks", "in two weeks he lost his sight") stays one.
 * @param sentence the words and their offset in the article; `earlier`: expressions before it in its paragraph
 * @param published the publication day; null when it is not known, and then neither is the date
 */
export function withDeadlines(
  sentence: { text: string; start: number },
  times: readonly TimeExpression[],
  earlier: readonly TimeExpression[],
  published: DayNumber | null,
): TimeExpression[] {
  return times.map((time, at) => {
    const front = sentence.text.slice(0, time.start - sentence.start);
    const stretch = stretchOf(time, front, sentence.text.slice(time.end - sentence.start));
    if (stretch === null) return time;
    const ahead = AHEAD.test(front);
    const told = times.slice(0, at).findLast((t) => {
      const before = front.slice(0, t.start - sentence.start);
      const since = front.slice(t.end - sentence.start);
      // "arrived in May and will leave in two weeks" looks ahead from the day of writing, "said in May it would" from May.
      const spoken = !NOW_AHEAD.test(since) || SPOKEN.test(before.slice(-MOST_BEFORE_SPOKEN));
      return namesDays(t) && !(ahead && (QUALIFYING.test(before) || !spoken));
    });
    if (stretch.kind === "far end" && !ahead) return time;
    const anchor = told ?? (ahead ? null : earlier.findLast(namesDays));
    if (anchor === undefined) return time;
    return dated(time, stretch, anchor, published);
  });
}

const namesDays = (t: TimeExpression): boolean =>
  t.type === "DATE" && t.interval !== undefined && t.link === undefined && t.side === undefined;

function stretchOf(time: TimeExpression, front: string, rest: string): Stretch | null {
  const value = /^P(?<count>\d+)(?<unit>[DWMY])$/.exec(time.value)?.groups;
  // "within 30 days of the vote", "two weeks after it": counted from what follows.
  if (time.type !== "DURATION" || time.link || !value || /^\s*(?:of|after|before|ago|later|old)\b|^-/.test(rest))
    return null;
  const [days, months] = UNITS[value["unit"] as string] ?? [0, 0];
  const count = Number(value["count"]);
  const length = { days: days * count, months: months * count };
  const next = /^the (?:next|following|coming) /i.test(time.text) || /\bthe (?:next|following|coming) $/i.test(front);
  if (
    /\b(?:with)?in(?:side)? (?:the )?$/i.test(front) &&
    /\b(?:within|inside) (?:the (?:next |coming )?)?$/i.test(front)
  )
    return { ...length, kind: "stretch" };
  if (next && /\b(?:over|in|within|during)\s(?:the (?:next|following|coming) )?$/i.test(front))
    return { ...length, kind: "stretch" };
  return /\bin $/i.test(front) && !next && !isRanked(front) ? { ...length, kind: "far end" } : null;
}

const RANK =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest|only|once|twice|times|worst|best|(?!protest|request|interest|arrest|harvest|forest|contest|invest|suggest|digest|midwest|conquest|northwest|southwest)[a-z]{3,}est|(?:most|least) [a-z]+)\b(?<since>[^,;:]*)$/i;
const FINITE = /\b(?:will|would|shall|should|may|might|must|can|could|is|are|was|were|has|have|had|due)\b/i;

/** "the fourth to resign in two years", "the worst storm in ten years": a rank among what lies behind; "the first train will run in two years" is none. */
function isRanked(front: string): boolean {
  const since = RANK.exec(front)?.groups?.["since"];
  return since !== undefined && !FINITE.test(since);
}

function dated(
  time: TimeExpression,
  { days, months, kind }: Stretch,
  anchor: TimeExpression | null,
  published: DayNumber | null,
): TimeExpression {
  const first = anchor?.interval ? Math.floor(anchor.interval.from / MINUTES_PER_DAY) : published;
  const last = anchor?.interval ? Math.ceil(anchor.interval.to / MINUTES_PER_DAY) - 1 : published;
  const counted = anchor ? `from "${anchor.text}"` : "from the publication day";
  const base: TimeExpression = {
    ...time,
    type: "DATE",
    anchor: anchor ? { kind: "expression", edtf: anchor.edtf } : { kind: "publication", edtf: null },
    explanation: [{ rule: "a term", because: `"${time.text}" is counted ${counted}.`, from: time.text }],
  };
  if (first === null || last === null) return base;
  const move = (day: DayNumber): DayNumber => addMonths(day, months) + days;
  if (kind === "stretch") return spanning(base, first, move(last) + 1, "interval");
  // "in eleven months" is some day of that month, "in two weeks" of those days.
  const { year, month } = civilDate(move(first));
  if (months >= 12) return spanning(base, dayNumber(year), dayNumber(year + 1), "year");
  if (months > 0) return spanning(base, dayNumber(year, month), dayNumber(year, month + 1), "month");
  const around = days % 7 === 0 ? 3 : 0;
  const [from, to] = [move(first) - around, move(last) + around + 1];
  return spanning(base, from, to, to - from === 1 ? "day" : "interval");
}

function spanning(base: TimeExpression, from: DayNumber, to: DayNumber, precision: Precision): TimeExpression {
  const whole = isoDay(from);
  const edtf =
    precision === "interval"
      ? `${whole}/${isoDay(to - 1)}`
      : whole.slice(0, precision === "year" ? 4 : precision === "month" ? 7 : 10);
  return {
    ...base,
    edtf,
    interval: { from: from * MINUTES_PER_DAY, to: to * MINUTES_PER_DAY },
    precision,
    confidence: STRETCH_CONFIDENCE,
  };
}
