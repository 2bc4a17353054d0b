import type { Dateline, DatelineOptions } from "./dateline";
import { openDatelineWith } from "./open-dateline";
import { readingEngine } from "./reading-engine";

export type { Dateline } from "./dateline";

/**
 * Opens the database, creating and migrating it where needed. Close it when done.
 * @throws ProblemError when the database cannot be opened; the message says what to do
 */
export const openDateline = (options?: DatelineOptions): Promise<Dateline> => openDatelineWith(readingEngine, options);
