/** Tells the header that the number of questions has changed. */
export const REVIEWED = "dateline:reviewed";
