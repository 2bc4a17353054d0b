/** What the header listens for. */
export const QUESTIONS_CHANGED = "dateline:questions-changed";

/** Tells the header that something was decided, added or removed, so that other questions may wait. */
export const tellQuestionsChanged = (): void => {
  window.dispatchEvent(new Event(QUESTIONS_CHANGED));
};
