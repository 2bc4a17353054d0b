import type { PublicationDate } from "@/lib/core/article";
import { addMonths, civilDate, type DayNumber, dayNumber, weekdayOf } from "@/lib/core/civil-time";
import { dateInWords, WEEKDAYS } from "@/lib/core/date-words";
import { eventDate } from "@/lib/core/event-date";
import type { Problem } from "@/lib/core/problem";
import type { EventLink, PartialDate, TimeExpression } from "@/lib/core/time-expression";
import { type EventDate, isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import type { ExtractionOptions } from "../extraction-options";
import type { DatedMention } from "../merging/within-article";
import type { Clause } from "../syntax/clause";
import type { PreparedSentence } from "../text/prepared";
import { type Linked, type LinkedEvents, linkedEvents } from "./linked-events";
import { findAnchor, nthTold, toldBySubject } from "./meant-events";
import { distanceOf } from "./moved";

/** 14 of 15 such dates of the samples are right; the words that name the other event may still be misread. */
const LINK_CONFIDENCE = 0.9;
const MOST_LINKED = 0.85;

/** The link that a group's date would hang on. */
const linkOf = ({ group }: Linked): EventLink | undefined =>
  group
    .map(({ mention: { dating } }) => (dating.by === "expression" || dating.by === "counted" ? dating.link : undefined))
    .find((link) => link !== undefined);

interface Hold {
  anchor: Linked;
  time: TimeExpression;
  link: EventLink;
}

/** What a group's date hangs on: the events its words name, or the one whose clause it is counted from. */
function holdsOf(all: LinkedEvents, one: Linked, options: ExtractionOptions): Hold[] {
  const holds: Hold[] = [];
  for (const { mention } of one.group) {
    const { dating, prepared } = mention;
    if (dating.by === "counted") {
      const anchor = all
        .inSentence(prepared)
        .find(
          (o) =>
            o !== one &&
            o.group.some(
              (m) =>
                m.mention.prepared === prepared &&
                m.mention.clause === dating.from &&
                m.mention.dating.by !== "counted",
            ),
        );
      if (anchor) holds.push({ anchor, time: dating.time, link: dating.link });
    }
    if (dating.by !== "expression" || !dating.link) continue;
    for (const { time, link } of [{ time: dating.time, link: dating.link }, ...(dating.also ? [dating.also] : [])]) {
      const clause = clauseOfAnchor(prepared, link);
      const inside = (m: DatedMention): boolean => {
        const at = m.mention.prepared.tokens[m.mention.triggerStart]!.start;
        if (m.mention.prepared !== prepared || at < link.anchorStart || at >= link.anchorEnd) return false;
        return clause === undefined || isUnder(prepared, m.mention.clause, clause);
      };
      const anchor =
        all.inSentence(prepared).find((o) => o !== one && o.group.some(inside)) ??
        nthTold(all, one, link) ??
        findAnchor(all, one, clause ? { ...link, anchorText: wordsOfClause(prepared, clause) } : link, options);
      if (anchor) holds.push({ anchor, time, link });
    }
    const told = toldBySubject(mention);
    const meant = told && findAnchor(all, one, told, options);
    if (told && meant) holds.push({ anchor: meant, time: dating.time, link: told });
  }
  return holds;
}

/** "two years before it burst told a court": the clause that says from what the date is counted; undefined for a noun. */
function clauseOfAnchor({ tokens, clauses }: PreparedSentence, link: EventLink): Clause | undefined {
  const opens = tokens.find((t) => t.start >= link.anchorStart)?.index;
  if (opens === undefined) return undefined;
  return clauses.find((c) => c.kind === "adverbial" && c.verb && (c.tokens[0] === opens || c.tokens[0] === opens - 1));
}

/** Whether a clause is another one or hangs on it. */
function isUnder({ clauses }: PreparedSentence, clause: Clause, outer: Clause): boolean {
  let at: Clause | undefined = clause;
  while (at && at !== outer) at = clauses.find((c) => c.index === at!.parent);
  return at === outer;
}

const wordsOfClause = ({ tokens }: PreparedSentence, { tokens: own, marker }: Clause): string =>
  own
    .map((k) => tokens[k]!)
    .filter((t) => t.lower !== marker)
    .map((t) => t.text)
    .join(" ");

/** Resolves every date that hangs on other events of the article, along chains; a circle is reported. */
export function resolveLinks(
  made: readonly Linked[],
  options: ExtractionOptions,
  published: PublicationDate,
): { events: TimelineEvent[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const all = linkedEvents(made);
  const anchors = new Map<string, readonly Hold[]>();
  for (const one of made) {
    if (!isDated(one.event.date)) anchors.set(one.event.id, holdsOf(all, one, options));
  }
  const done = new Map<string, TimelineEvent>();
  const onTheWay = new Set<string>();
  const hung = (one: Linked, { anchor, link, time }: Hold): TimelineEvent | null => {
    if (onTheWay.has(one.event.id)) {
      problems.push({
        code: "circular-dates",
        message: `"${one.event.headline}" is dated by an event that is itself dated by it. Set the date of one of them.`,
      });
      return null;
    }
    onTheWay.add(one.event.id);
    const told = resolve(anchor);
    onTheWay.delete(one.event.id);
    const date = hang(link, told, time);
    return date && !contradicts(date, one.event, published)
      ? { ...one.event, date, hangsOn: { eventId: told.id, link } }
      : null;
  };
  /** "Two days after the call and a day before the start": of two ends that are counted from each other, the other one tells. */
  const telling = (one: Linked): readonly Hold[] => {
    const holds = anchors.get(one.event.id) ?? [];
    const countsBack = ({ anchor }: Hold): boolean =>
      (anchors.get(anchor.event.id) ?? []).some((back) => back.anchor === one);
    const others = holds.filter((hold) => !countsBack(hold));
    return others.length > 0 ? others : holds;
  };
  const resolve = (one: Linked): TimelineEvent => {
    const known = done.get(one.event.id);
    if (known) return known;
    const overridden = overrideOf(one.event, options);
    let event = overridden ? { ...one.event, date: overridden } : one.event;
    if (!overridden) {
      for (const hold of telling(one)) {
        const next = hung(one, hold);
        if (next === null) continue;
        event = event.hangsOn ? { ...event, date: inBoth(event.date, next.date) } : next;
      }
    }
    const link = isDated(event.date) ? undefined : linkOf(one);
    if (link) event = { ...event, seeks: link };
    done.set(one.event.id, event);
    return event;
  };
  return { events: made.map(resolve), problems };
}

/** The days that both distances allow; the first one's where they do not meet. */
function inBoth(one: EventDate, other: EventDate): EventDate {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return one;
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  if (from >= to || (from === one.from && to === one.to)) return one;
  const { edtf: _, ...kept } = one;
  return eventDate({
    ...kept,
    from,
    to,
    precision: to - from === 1 ? "day" : "interval",
    explanation: [...one.explanation, ...other.explanation],
  });
}

/** What has happened lies no later than the day it is told on: a reading that says otherwise is none. */
const contradicts = (date: EventDate, event: TimelineEvent, published: PublicationDate): boolean =>
  event.modality === "asserted" && published.to !== null && date.from !== null && date.from >= published.to;

const overrideOf = (event: TimelineEvent, { dateOverrides }: ExtractionOptions): EventDate | undefined =>
  [event.id, ...event.aliases].map((id) => dateOverrides?.get(id)).find((d) => d !== undefined);

/**
 * The date of an event counted from another one, as its link says; null where that gives none, or one that what has
 * happened by then cannot have.
 */
export function dateFrom(
  link: EventLink,
  anchor: TimelineEvent,
  event: TimelineEvent,
  published: PublicationDate,
): EventDate | null {
  const text = event.evidence.find(({ dateText }) => dateText !== undefined)?.dateText ?? link.anchorText;
  const date = hang(link, anchor, { text, explanation: [] });
  return date === null || contradicts(date, event, published) ? null : date;
}

function hang(
  link: EventLink,
  anchor: TimelineEvent,
  time: Pick<TimeExpression, "text" | "explanation">,
): EventDate | null {
  const offset = distanceOf(link.offset);
  if (!offset) return null;
  const sign = link.relation === "before" ? -1 : 1;
  const move = (day: DayNumber): DayNumber => addMonths(day, sign * offset.months) + sign * offset.days;
  const { date } = anchor;
  const words = `"${time.text}" is counted from "${anchor.headline}" (${dateInWords(date)})`;
  const explanation = [
    ...time.explanation.filter(({ because }) => !/no calendar date/.test(because)),
    { rule: "counted from another event", because: `${words}.`, from: anchor.id },
    ...date.explanation,
  ];
  const base = {
    basis: "event",
    extent: "within",
    explanation,
    confidence: Math.min(MOST_LINKED, date.confidence * LINK_CONFIDENCE),
  } as const;
  if (link.offset === undefined && link.relation !== "same")
    return weekdayBeside(time.text, link, date, base) ?? side(link, date, base);
  if (date.from !== null && date.to !== null) {
    const [from, to] = [move(date.from), move(date.to - 1) + 1];
    const single = to - from === 1;
    return eventDate({
      ...base,
      from,
      to,
      precision: single ? "day" : "interval",
      ...(single && !offset.exact ? { qualifier: "~" } : date.qualifier ? { qualifier: date.qualifier } : {}),
    });
  }
  if (date.from !== null || date.to !== null) {
    return eventDate({
      ...base,
      from: date.from === null ? null : move(date.from),
      to: date.to === null ? null : move(date.to - 1) + 1,
      precision: "interval",
    });
  }
  const partial = date.partial ? movePartial(date.partial, move) : null;
  return partial ? eventDate({ ...base, basis: "event", confidence: 0, precision: "interval", partial }) : null;
}

const DAYS_IN_WEEK = 7;

/** "the Saturday after the vote": the first one behind it, or the last one before it. */
function weekdayBeside(
  text: string,
  { relation }: EventLink,
  { from, to }: EventDate,
  base: Omit<Parameters<typeof eventDate>[0], "precision">,
): EventDate | null {
  const name = /^the (?<name>\w+day)\b/i.exec(text)?.groups?.["name"]?.toLowerCase();
  const weekday = WEEKDAYS.findIndex((one) => one.toLowerCase() === name) + 1;
  if (weekday === 0 || from === null || to === null || to - from > 1) return null;
  const ahead = (weekday - weekdayOf(from) + DAYS_IN_WEEK) % DAYS_IN_WEEK || DAYS_IN_WEEK;
  const back = (weekdayOf(from) - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK || DAYS_IN_WEEK;
  const day = relation === "after" ? from + ahead : relation === "before" ? from - back : null;
  return day === null ? null : eventDate({ ...base, from: day, to: day + 1, precision: "day" });
}

/** "after the truce" without a distance: the other event is a bound. */
function side(
  link: EventLink,
  date: EventDate,
  base: { basis: "event"; extent: "within"; explanation: EventDate["explanation"]; confidence: number },
): EventDate | null {
  if ((link.relation === "after" || link.relation === "since") && date.from !== null)
    return eventDate({ ...base, from: date.from, precision: "interval" });
  if ((link.relation === "before" || link.relation === "until") && date.to !== null)
    return eventDate({ ...base, to: date.to, precision: "interval" });
  return null;
}

/** Counts in a year of 365 days, since the year is unknown; null where a month is not known. */
function movePartial(partial: PartialDate, move: (day: DayNumber) => DayNumber): PartialDate | null {
  if (partial.month === undefined) return null;
  const PLAIN_YEAR = 2001;
  const lastMonth = partial.monthTo ?? partial.month;
  const first = dayNumber(PLAIN_YEAR, partial.month, partial.day ?? 1);
  const last =
    partial.monthTo === undefined && partial.day !== undefined
      ? first
      : partial.dayTo !== undefined
        ? dayNumber(PLAIN_YEAR, lastMonth, partial.dayTo)
        : dayNumber(PLAIN_YEAR, lastMonth + 1) - 1;
  const [a, b] = [civilDate(move(first)), civilDate(move(last))];
  return first === last
    ? { month: a.month, day: a.day }
    : { month: a.month, day: a.day, monthTo: b.month, dayTo: b.day };
}
