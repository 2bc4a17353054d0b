import type { ReviewCard } from "./review-card";

/** What a person answers to a question; `text` is a date as chosen or typed. */
export type Given = { kind: "keep" | "unknown" | "reject" } | { kind: "text"; text: string };

/** The same answer for one card, as the interface takes it; null where the card has no such answer. */
export function answerFor({ kind, id, choices }: ReviewCard, given: Given): object | null {
  if (kind === "publication") {
    if (given.kind === "text") return { articleId: id, text: given.text };
    return given.kind === "unknown" ? { articleId: id, answer: "unknown" } : null;
  }
  if (given.kind !== "text") return { eventId: id, answer: given.kind };
  const isNow = choices.some(({ text, edtf }) => text === null && edtf === given.text);
  return isNow ? { eventId: id, answer: "keep" } : { eventId: id, text: given.text };
}

/** Questions to which the same answer may go. */
export const alikeTo = (card: ReviewCard, cards: readonly ReviewCard[]): ReviewCard[] =>
  cards.filter(({ key, likeness }) => key !== card.key && likeness === card.likeness);
