import type { z } from "zod";
import type { Problem } from "@/lib/core/problem";
import { problemOf } from "../problem-of";
import { PROBLEM_TEXTS } from "../texts/problems";

const NOT_FOUND = new Set(["article-unknown", "event-unknown", "correction-unknown"]);

/** The answer to a problem: there is no such thing; it is not as you saw it; or understood, and not possible. */
const statusOf = (code: string): number => (NOT_FOUND.has(code) ? 404 : code === "decided-since" ? 409 : 422);

/** Runs one request and turns what it returns into JSON, and what it throws into a problem that says what to do. */
export async function answer(work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json((await work()) ?? null, { headers: { "cache-control": "no-store" } });
  } catch (cause) {
    return refused(cause);
  }
}

/** What went wrong, as a problem in JSON. */
export function refused(cause: unknown): Response {
  if (cause instanceof Refusal) return Response.json(cause.problem, { status: cause.status });
  const problem = problemOf(cause);
  if (problem !== null) return Response.json(problem, { status: statusOf(problem.code) });
  console.error(cause);
  return Response.json({ code: "failed", message: PROBLEM_TEXTS.failed }, { status: 500 });
}

/** A request that goes no further than the door. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.message);
    this.name = "Refusal";
  }
}

export const notFound = (message: string): Refusal => new Refusal(404, { code: "not-found", message });

/** An address with a code that no country has. */
export const noCountry = (code: string): Refusal =>
  notFound(`There is no country with the code ${code.slice(0, 12)}. ${PROBLEM_TEXTS.countryCodes}`);

/** A filter of which parts say nothing. */
export const filterNotRead = (ignored: readonly string[]): Refusal =>
  new Refusal(400, { code: "bad-request", message: PROBLEM_TEXTS.filterNotRead(ignored.join(", ").slice(0, 200)) });

/** A page of news is some kilobytes; a hundred of them stay under this. */
const BODY_LENGTH_MAX = 8_000_000;

/** Reads a JSON body and checks it once; inside, its type is trusted. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const text = await request.text();
  if (text.length > BODY_LENGTH_MAX) {
    throw new Refusal(413, { code: "too-large", message: PROBLEM_TEXTS.tooLarge(`${BODY_LENGTH_MAX / 1e6} MB`) });
  }
  const read = schema.safeParse(parseJson(text));
  if (read.success) return read.data;
  throw new Refusal(400, { code: "bad-request", message: PROBLEM_TEXTS.badRequest(inWords(read.error)) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, { code: "not-json", message: PROBLEM_TEXTS.notJson });
  }
}

const inWords = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`)).join("; ");
