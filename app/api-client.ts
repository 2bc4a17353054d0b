import type { Problem } from "@/lib/core/problem";
import { PROBLEM_TEXTS } from "./texts/problems";

type ApiAnswer<T> = { ok: true; value: T } | { ok: false; problem: Pick<Problem, "code" | "message"> };

interface ApiCall {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  body?: unknown;
  signal?: AbortSignal;
}

/** One call of this app's own interface. Never throws, but for a call that was aborted: what went wrong comes as words. */
export async function callApi<T>(path: string, { method = "GET", body, signal }: ApiCall = {}): Promise<ApiAnswer<T>> {
  try {
    const response = await fetch(path, {
      method,
      signal,
      headers: body === undefined ? undefined : { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const value: unknown = await response.json();
    if (response.ok) return { ok: true, value: value as T };
    return { ok: false, problem: isProblem(value) ? value : { code: "failed", message: PROBLEM_TEXTS.failed } };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return { ok: false, problem: { code: "unreachable", message: PROBLEM_TEXTS.unreachable } };
  }
}

const isProblem = (value: unknown): value is Pick<Problem, "code" | "message"> =>
  typeof value === "object" && value !== null && "code" in value && "message" in value;
