import { type Dateline, openDateline } from "@/lib/workflows";

/** Survives hot reloading, which loads this module again. */
const shared = globalThis as typeof globalThis & { dateline?: Promise<Dateline> };

/** The one Dateline of this process. A failed opening is not kept, so that the next request tries again. */
export function dateline(): Promise<Dateline> {
  shared.dateline ??= openDateline({ databaseUrl: process.env["DATABASE_URL"] }).catch((cause: unknown) => {
    shared.dateline = undefined;
    throw cause;
  });
  return shared.dateline;
}
