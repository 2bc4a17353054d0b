import type { Dateline } from "@/lib/workflows";

/** Survives hot reloading, which loads this module again. */
const shared = globalThis as typeof globalThis & { dateline?: Promise<Dateline> };

/** The one Dateline of this process. A failed opening is not kept, so that the next request tries again. */
export function dateline(): Promise<Dateline> {
  shared.dateline ??= open().catch((cause: unknown) => {
    shared.dateline = undefined;
    throw cause;
  });
  return shared.dateline;
}

/** Pages and routes are bundled apart: the reading engine is loaded by the first that asks, and not once by each of the two. */
async function open(): Promise<Dateline> {
  const { openDateline } = await import("@/lib/workflows");
  return openDateline({ databaseUrl: process.env["DATABASE_URL"] });
}
