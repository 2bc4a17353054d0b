import type { Problem } from "@/lib/core/problem";

/**
 * The problem that an error carries, or null for a bug. Asks the error for its name and not for its class: Next loads a
 * module more than once in a process, so the open Dateline may throw another copy of the class than the one imported here.
 */
export function problemOf(cause: unknown): Problem | null {
  return cause instanceof Error && cause.name === "ProblemError" && "problem" in cause
    ? (cause.problem as Problem)
    : null;
}
