import type { Dateline, DatelineOptions } from "./dateline";

export type { Dateline, DatelineOptions, Decision } from "./dateline";

/** Opens the database, creating and migrating it where needed. Close it when done. */
export declare function openDateline(options?: DatelineOptions): Promise<Dateline>;
