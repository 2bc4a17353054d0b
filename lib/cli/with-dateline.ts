import type { Dateline } from "@/lib/workflows";

/** Opens the database for one command and closes it after. Loaded only then, so that `timex` starts without it. */
export async function withDateline<T>(use: (dateline: Dateline) => Promise<T>): Promise<T> {
  const { openDateline } = await import("@/lib/workflows");
  const dateline = await openDateline();
  try {
    return await use(dateline);
  } finally {
    await dateline.close();
  }
}
