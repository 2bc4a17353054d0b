import { type Problem, ProblemError } from "@/lib/core/problem";
import type { Storage, StorageReader } from "@/lib/storage";
import type { Engine } from "./engine";

/** What every workflow is given: the outside as arguments, nothing global. */
export interface Context {
  storage: Storage;
  engine: Engine;
  /** ISO instant */
  now: () => string;
  /** Who decides, where the caller names somebody. */
  who?: string;
}

const NOBODY_NAMED = "reviewer";

export const reviewerName = async (reader: StorageReader, who?: string): Promise<string> =>
  who ?? (await reader.setting("reviewer")) ?? NOBODY_NAMED;

const SENTENCES = {
  "article-unknown": "There is no such article. It may have been removed; look at the list of articles.",
  "event-unknown": "There is no such event. Its article may have been removed, or read differently since.",
  "correction-unknown": "There is no such correction.",
  "correction-undone": "This correction has been taken back already.",
  "no-article-found":
    "No article was found here. Paste the text with its headline on a line of its own and its paragraphs below.",
  "headline-empty": "An event needs a headline. Write one, or take the correction back to see the words of the text.",
  "value-not-allowed": "This value cannot be stored here. Choose one that the form offers.",
  "decided-since":
    "This was decided about after your page showed it: in another window, or by somebody else. Nothing was changed. Look at it as it stands now, and decide again if you still want to.",
  "published-not-a-day": "A publication date is one day of the calendar, written as YYYY-MM-DD.",
  "nothing-to-take-back": "There is no reading of everything that could be taken back.",
  "already-one": "These two are one event already.",
  "nothing-to-take-apart": "Take out some of the mentions of the event, not all of them and none of another.",
  "name-empty": "Write the name that your decisions shall carry.",
} as const;

export const workflowProblem = (code: keyof typeof SENTENCES, where: Partial<Problem> = {}): Problem => ({
  code,
  message: SENTENCES[code],
  ...where,
});

export const workflowError = (code: keyof typeof SENTENCES): ProblemError => new ProblemError(workflowProblem(code));
