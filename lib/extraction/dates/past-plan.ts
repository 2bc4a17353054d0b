import type { PublicationDate } from "@/lib/core/article";
import type { EventDate } from "@/lib/core/timeline-event";
import { type Mention, timeOf } from "../mentions/mention";

const NAMES_ITS_PAST = /\b(?:last|past|previous|ago|yesterday|earlier|\d{4})\b/i;
const STILL_OPEN = /^(?:will|shall|may|might|can|must|'ll|\u2019ll)$/;

/**
 * "Bad weather last year may push up prices", "will win back the ground lost in 2016": what is still to come when the article
 * appears does not lie in a past that its words name, so the date is that of something else in the sentence.
 */
export function isDatedInThePast(mention: Mention, date: EventDate, { from }: PublicationDate): boolean {
  const { by, modality, clause, dating } = mention;
  if (by !== "verb" || dating.by !== "expression" || dating.link || from === null || date.to === null) return false;
  if (modality !== "planned" && modality !== "hypothetical") return false;
  const open =
    clause.verb?.tense === "modal" ? STILL_OPEN.test(clause.verb.modal ?? "") : clause.verb?.tense === "present";
  return open && date.to <= from && NAMES_ITS_PAST.test(timeOf(mention)?.text ?? "");
}
