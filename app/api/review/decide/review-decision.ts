import { z } from "zod";
import { eventDate } from "@/lib/core/event-date";
import type { ReviewDecision } from "@/lib/core/review-views";
import type { Dateline } from "@/lib/workflows";
import { PROBLEM_TEXTS } from "../../../texts/problems";
import { keepBody, seenBody } from "../../corrections/correction-body";
import { notFound } from "../../door";
import { readTypedDate, readTypedDay, typedText } from "../../typed-date";

const id = z.string().min(1).max(80);

/**
 * One answer of the review page. `keep`: the date as it stands is right. `unknown`: a person looked, and nothing tells.
 * `text`: the date or the publication day as typed or chosen.
 */
const answerBody = z.union([
  z.object({ eventId: id, answer: z.enum(["keep", "unknown", "reject"]) }),
  z.object({ eventId: id, text: typedText.min(1) }),
  z.object({ articleId: id, answer: z.literal("unknown") }),
  z.object({ articleId: id, text: typedText.min(1) }),
]);

export const answersBody = z.object({
  answers: z.array(answerBody).min(1).max(500),
  keep: keepBody,
  seen: seenBody,
});

export type ReviewAnswer = z.infer<typeof answerBody>;

const UNKNOWN = eventDate({ precision: "unknown", basis: "user", confidence: 1 });

export async function reviewDecision(opened: Dateline, given: ReviewAnswer): Promise<ReviewDecision> {
  if ("articleId" in given) {
    const published = "text" in given ? readTypedDay(given.text) : "unknown";
    return { articleId: given.articleId, published };
  }
  const { eventId } = given;
  if ("text" in given) return { eventId, field: "date", value: readTypedDate(given.text) };
  if (given.answer === "reject") return { eventId, field: "rejected", value: true };
  if (given.answer === "unknown") return { eventId, field: "date", value: UNKNOWN };
  const event = await opened.event(eventId);
  if (event === null) throw notFound(PROBLEM_TEXTS.noEvent);
  // Keeping a person's own date against a later reading is deciding it once more, with that reading known.
  if (event.date.basis === "user") return { eventId, field: "date", value: event.date };
  return { eventId, field: "confirmed", value: true };
}
