import type { Correction } from "@/lib/core/correction";
import type { ReviewDecision } from "@/lib/core/review-views";
import type { DecidedTogether, Difference, SourceInput } from "@/lib/core/views";
import type { Storage, StorageWriter } from "@/lib/storage";
import { type Context, workflowError } from "./context";
import type { Decision, Keeping } from "./dateline";
import { idsOfCorrection, idsOfEvent } from "./decisions";
import {
  correctEvent,
  type Decided,
  decidePublished,
  decideSource,
  leavePublishedUnknown,
  undoCorrection,
  type Work,
} from "./review";
import { Tally } from "./tally";

type Together = Omit<DecidedTogether, "isKept">;

async function oneAfterTheOther(writer: StorageWriter, works: readonly Work<Decided>[]): Promise<Together> {
  const corrections: Correction[] = [];
  const tally = new Tally();
  for (const work of works) {
    const { correction, report } = await work(writer);
    corrections.push(correction);
    tally.add(report);
  }
  return { corrections, report: tally.sum() };
}

/** True when nothing changes but the events decided about themselves. */
function isAlone({ corrections, report }: { corrections: readonly Correction[]; report: Difference }): boolean {
  const own = new Set(corrections.filter(({ targetKind }) => targetKind === "event").flatMap(idsOfCorrection));
  const { moved, retold, appeared, disappeared } = report;
  return [...moved, ...retold, ...appeared, ...disappeared].every(({ id }) => own.has(id));
}

async function kept(
  storage: Storage,
  work: Work<Together>,
  keep: NonNullable<Keeping["keep"]> = "always",
): Promise<DecidedTogether> {
  const isKept = (done: Together): boolean => keep === "always" || (keep === "if-alone" && isAlone(done));
  const done = await storage.writeIf(work, isKept);
  return { ...done, isKept: isKept(done) };
}

/** Refuses when something about these was decided after the newest decision that the person has seen. */
async function requireSeen(
  writer: StorageWriter,
  decisions: readonly ReviewDecision[],
  seen: string | null,
): Promise<void> {
  const all = await writer.corrections();
  const later = all.slice(all.findIndex(({ id }) => id === seen) + 1);
  if (later.length === 0) return;
  const known = new Set(later.flatMap(idsOfCorrection));
  for (const decision of decisions) {
    const event = "eventId" in decision ? await writer.event(decision.eventId) : null;
    const ids = "articleId" in decision ? [decision.articleId] : event === null ? [] : idsOfEvent(event);
    if (ids.some((id) => known.has(id))) throw workflowError("decided-since");
  }
}

const workOf = (context: Context, decision: ReviewDecision): Work<Decided> =>
  "eventId" in decision
    ? correctEvent(context, decision)
    : decision.published === "unknown"
      ? leavePublishedUnknown(context, decision.articleId)
      : decidePublished(context, decision.articleId, decision.published);

/** Several decisions, all kept or none, in the order given. */
export const decideAll = (
  context: Context,
  decisions: readonly ReviewDecision[],
  { keep, seen }: Keeping = {},
): Promise<DecidedTogether> =>
  kept(
    context.storage,
    async (writer) => {
      if (seen !== undefined) await requireSeen(writer, decisions, seen);
      return oneAfterTheOther(
        writer,
        decisions.map((decision) => workOf(context, decision)),
      );
    },
    keep,
  );

/** Takes several decisions back, the last first, all or none. */
export const undoAll = (
  context: Context,
  correctionIds: readonly string[],
  { keep }: Pick<Keeping, "keep"> = {},
): Promise<DecidedTogether> =>
  kept(
    context.storage,
    (writer) =>
      oneAfterTheOther(
        writer,
        [...correctionIds].reverse().map((id) => undoCorrection(context, id)),
      ),
    keep,
  );

/** Where an article comes from; an address can say when it appeared, and so move what hangs on that. */
export const setSource = (
  context: Context,
  articleId: string,
  source: SourceInput,
  { reason, keep }: Decision & Keeping = {},
): Promise<DecidedTogether> =>
  kept(
    context.storage,
    (writer) => oneAfterTheOther(writer, [decideSource(context, articleId, source, { reason })]),
    keep,
  );
