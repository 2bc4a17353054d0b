import { randomUUID } from "node:crypto";
import type { DayNumber } from "@/lib/core/civil-time";
import type { Correction } from "@/lib/core/correction";
import { plainLine } from "@/lib/core/plain-line";
import { EVENT_TYPES, MODALITIES, type TimelineEvent } from "@/lib/core/timeline-event";
import type { CorrectionInput, ResolveReport, SourceInput } from "@/lib/core/views";
import type { StorageWriter } from "@/lib/storage";
import { type Context, reviewerName, workflowError } from "./context";
import type { Decision } from "./dateline";
import { idsOfCorrection, idsOfEvent, readDecisions, undoneIds } from "./decisions";
import { articlesOfEvent, resolveArticles, resolveEvents } from "./resolve-articles";

/** A decision that was kept, and what it did. */
export interface Decided {
  correction: Correction;
  report: ResolveReport;
}

type Draft = Omit<Correction, "id" | "who" | "at">;
export type Work<T> = (writer: StorageWriter) => Promise<T>;

/** Decisions that the reading of an article needs: dates are counted from them, and mentions are told apart by them. */
const FIELDS_READ: ReadonlySet<Draft["field"]> = new Set(["date", "rejected", "apart", "published", "source"]);

/** Writes the record, works out anew what hangs on it and nothing else, and says what moved: all or nothing. */
async function decide(
  writer: StorageWriter,
  { engine, now, who }: Context,
  draft: Draft,
  {
    events,
    articleIds = articlesOf(events ?? []),
  }: { events?: readonly TimelineEvent[]; articleIds?: readonly string[] },
): Promise<Decided> {
  // The newest decision holds, so a clock that was set back must not make a new one old.
  const last = (await writer.corrections()).at(-1)?.at ?? "";
  const instant = now();
  const correction: Correction = {
    ...draft,
    ...(draft.reason !== undefined && { reason: plainLine(draft.reason) }),
    id: randomUUID(),
    who: await reviewerName(writer, who),
    at: instant < last ? last : instant,
  };
  await writer.addCorrection(correction);
  const { moved, held, retold, appeared, disappeared } = FIELDS_READ.has(draft.field)
    ? await resolveArticles(writer, engine, articleIds)
    : await resolveEvents(
        writer,
        engine,
        (events ?? []).map(({ id }) => id),
      );
  return { correction, report: { articleId: articleIds[0] ?? "", moved, held, retold, appeared, disappeared } };
}

const articlesOf = (events: readonly TimelineEvent[]): string[] => [...new Set(events.flatMap(articlesOfEvent))];

const isCountry = (code: string): boolean => /^[A-Z]{2,4}$/.test(code);

function requireAllowed(input: CorrectionInput): void {
  if (input.value === null) return;
  switch (input.field) {
    case "headline":
      if (plainLine(input.value) === "") throw workflowError("headline-empty");
      return;
    case "type":
      if (!EVENT_TYPES.includes(input.value)) throw workflowError("value-not-allowed");
      return;
    case "modality":
      if (!MODALITIES.includes(input.value)) throw workflowError("value-not-allowed");
      return;
    case "countries":
      if (![...input.value.primary, ...input.value.secondary].every(isCountry))
        throw workflowError("value-not-allowed");
      return;
    case "date":
      if (input.value.precision === undefined || input.value.startBound === undefined) {
        throw workflowError("value-not-allowed");
      }
      return;
    case "rejected":
    case "confirmed":
    case "same":
    case "apart":
      return;
  }
}

/** What is kept of a value: a headline is one line, a country is named once, and not as both sides of an event. */
function plainValue(input: CorrectionInput): unknown {
  if (input.value === null) return null;
  if (input.field === "headline") return plainLine(input.value);
  if (input.field !== "countries") return input.value;
  const primary = [...new Set(input.value.primary)];
  const secondary = [...new Set(input.value.secondary)].filter((country) => !primary.includes(country));
  return { primary, secondary };
}

function presentValue(event: TimelineEvent, field: CorrectionInput["field"]): unknown {
  if (field === "rejected") return event.review === "rejected";
  if (field === "confirmed") return event.review === "confirmed";
  if (field === "same" || field === "apart") return null;
  return event[field];
}

/** The dates that the words of an event give, and the one it shows; "" where there is none. */
const readingsOf = (event: TimelineEvent): string[] => [
  ...new Set([event.date, ...event.evidence.map(({ date }) => date)].map(({ edtf }) => edtf ?? "")),
];

/** A person's word about one event; it holds over whatever is read later. */
export const correctEvent =
  (context: Context, input: CorrectionInput): Work<Decided> =>
  async (writer) => {
    requireAllowed(input);
    const event = await writer.event(input.eventId);
    if (event === null) throw workflowError("event-unknown");
    if (input.field === "same") return callSame(writer, context, event, input);
    if (input.field === "apart") return takeApart(writer, context, event, input);
    const draft: Draft = {
      targetKind: "event",
      targetId: event.id,
      mentions: event.evidence.map(({ mentionId }) => mentionId),
      readings: readingsOf(event),
      field: input.field,
      value: plainValue(input),
      previous: presentValue(event, input.field),
      reason: input.reason,
    };
    return decide(writer, context, draft, { events: [event] });
  };

const mentionsOf = ({ evidence }: TimelineEvent): string[] => evidence.map(({ mentionId }) => mentionId);

/** Two events are one from now on, whatever is read later. */
async function callSame(
  writer: StorageWriter,
  context: Context,
  event: TimelineEvent,
  { value, reason }: CorrectionInput & { field: "same" },
): Promise<Decided> {
  const other = await writer.event(value);
  if (other === null) throw workflowError("event-unknown");
  if (other.id === event.id) throw workflowError("already-one");
  const draft: Draft = {
    targetKind: "event",
    targetId: event.id,
    mentions: [...mentionsOf(event), ...mentionsOf(other)],
    field: "same",
    value: { eventId: other.id, headline: other.headline, mentions: mentionsOf(other) },
    previous: null,
    reason,
  };
  return decide(writer, context, draft, { events: [event, other] });
}

/** Some mentions are an event of their own from now on. */
function takeApart(
  writer: StorageWriter,
  context: Context,
  event: TimelineEvent,
  { value, reason }: CorrectionInput & { field: "apart" },
): Promise<Decided> {
  const mentions = mentionsOf(event);
  const isPart = value.length > 0 && value.length < mentions.length && value.every((id) => mentions.includes(id));
  if (!isPart) throw workflowError("nothing-to-take-apart");
  const words = event.evidence.find(({ mentionId }) => value.includes(mentionId))?.text ?? "";
  const draft: Draft = {
    targetKind: "event",
    targetId: event.id,
    mentions,
    field: "apart",
    value: { mentions: value, words },
    previous: null,
    reason,
  };
  return decide(writer, context, draft, { events: [event] });
}

/** The publication day of an article; null takes it back to what its page says. */
export const decidePublished =
  (context: Context, articleId: string, day: DayNumber | null, { reason }: Decision = {}): Work<Decided> =>
  async (writer) => {
    if (day !== null && !Number.isInteger(day)) throw workflowError("published-not-a-day");
    const [article] = await writer.articles([articleId]);
    if (article === undefined) throw workflowError("article-unknown");
    const { basis, best } = article.published;
    const draft: Draft = {
      targetKind: "article",
      targetId: articleId,
      field: "published",
      value: day,
      previous: basis === "unknown" ? null : best,
      reason,
    };
    return decide(writer, context, draft, { articleIds: [articleId] });
  };

/** Where an article comes from. Fields left out keep what an earlier decision gave them. */
export const decideSource =
  (context: Context, articleId: string, source: SourceInput, { reason }: Decision = {}): Work<Decided> =>
  async (writer) => {
    if ((await writer.storedArticle(articleId)) === null) throw workflowError("article-unknown");
    const earlier = readDecisions(await writer.corrections())
      .ofArticle(articleId)
      .get("source")?.value;
    const given = Object.fromEntries(
      Object.entries(source).flatMap(([name, value]) => (value === undefined ? [] : [[name, plainLine(value)]])),
    );
    const draft: Draft = {
      targetKind: "article",
      targetId: articleId,
      field: "source",
      value: { ...((earlier as SourceInput | undefined) ?? {}), ...given },
      previous: earlier ?? null,
      reason,
    };
    return decide(writer, context, draft, { articleIds: [articleId] });
  };

/** Takes a decision back by one more record; what held before it holds again. */
export const undoCorrection =
  (context: Context, correctionId: string, { reason }: Decision = {}): Work<Decided> =>
  async (writer) => {
    const corrections = await writer.corrections();
    const taken = corrections.find(({ id }) => id === correctionId);
    if (taken === undefined) throw workflowError("correction-unknown");
    if (undoneIds(corrections).has(correctionId)) throw workflowError("correction-undone");
    const draft: Draft = {
      targetKind: taken.targetKind,
      targetId: taken.targetId,
      mentions: taken.mentions,
      field: taken.field,
      value: null,
      previous: taken.value,
      undoes: taken.id,
      reason,
    };
    return taken.targetKind === "article"
      ? decide(writer, context, draft, { articleIds: await articlesOfCorrection(writer, taken) })
      : decide(writer, context, draft, { events: await eventsOfCorrection(writer, taken) });
  };

/** A person looked, and nothing tells when the article appeared: its events are asked about one by one from now on. */
export const leavePublishedUnknown =
  (context: Context, articleId: string): Work<Decided> =>
  async (writer) => {
    if ((await writer.storedArticle(articleId)) === null) throw workflowError("article-unknown");
    const draft: Draft = {
      targetKind: "article",
      targetId: articleId,
      field: "confirmed",
      value: true,
      previous: null,
    };
    return decide(writer, context, draft, { articleIds: [articleId] });
  };

/** The articles that tell of what a decision is about; none when it is not here. */
export async function articlesOfCorrection(writer: StorageWriter, correction: Correction): Promise<string[]> {
  if (correction.targetKind === "article") {
    return (await writer.storedArticle(correction.targetId)) === null ? [] : [correction.targetId];
  }
  return articlesOf(await eventsOfCorrection(writer, correction));
}

/** The events that a decision is about, each once. */
async function eventsOfCorrection(writer: StorageWriter, correction: Correction): Promise<TimelineEvent[]> {
  const found = await Promise.all(idsOfCorrection(correction).map((id) => writer.event(id)));
  return [...new Map(found.flatMap((event) => (event === null ? [] : [[event.id, event] as const]))).values()];
}

/** Decisions about an event, by any of its ids, or an article with its events; the newest first. */
export async function correctionsAbout({ storage }: Context, targetId?: string): Promise<Correction[]> {
  const all = [...(await storage.corrections())].reverse();
  if (targetId === undefined) return all;
  const event = await storage.event(targetId);
  const events = event === null ? await storage.events({ articleId: targetId, includeRejected: true }) : [event];
  const ids = new Set([targetId, ...events.flatMap(idsOfEvent)]);
  return all.filter((correction) => idsOfCorrection(correction).some((id) => ids.has(id)));
}
