import type { Choice, ReviewCard } from "./review-card";

/** What a person answers to a question: one of the dates offered, or a date as typed. */
export type Given =
  | { kind: "keep" | "unknown" | "reject" }
  | { kind: "choice"; choice: Choice }
  | { kind: "text"; text: string };

/** The choice of a card that is offered for the same reason: its own date, which need not be the same day. */
export const sameChoice = ({ choices }: ReviewCard, { text, edtf, because }: Choice): Choice | null =>
  choices.find((one) => one.because === because && (one.text === null) === (text === null)) ??
  choices.find((one) => one.edtf === edtf && edtf !== "") ??
  null;

/** The same answer for one card, as the interface takes it; null where the card has no such answer. */
export function answerFor(card: ReviewCard, given: Given): object | null {
  if (given.kind === "choice") {
    const choice = sameChoice(card, given.choice);
    if (choice === null) return null;
    return answerFor(card, choice.text === null ? { kind: "keep" } : { kind: "text", text: choice.text });
  }
  const { kind, id, choices } = card;
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
