import { z } from "zod";
import type { DayNumber } from "@/lib/core/civil-time";
import { findNearMisses, findTimeExpressions } from "@/lib/temporal";
import { answer, Refusal, readBody } from "../door";
import { readTypedDay, typedText } from "../typed-date";

const TEXT_LENGTH_MAX = 20_000;
const body = z.object({ text: z.string().max(TEXT_LENGTH_MAX), published: typedText.optional() });

/**
 * The time expressions of a text, each with its chain of reasons, and the words that only look like one; nothing is
 * stored. A publication day that cannot be read is left aside, and `publishedRead` says so.
 */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const { text, published } = await readBody(request, body);
    const best = dayOrNull(published);
    return {
      text,
      publishedRead: !published || best !== null,
      expressions: findTimeExpressions(text, { published: best === null ? null : { from: best, to: best + 1, best } }),
      nearMisses: findNearMisses(text),
    };
  });

function dayOrNull(text: string | undefined): DayNumber | null {
  if (!text) return null;
  try {
    return readTypedDay(text);
  } catch (cause) {
    if (cause instanceof Refusal) return null;
    throw cause;
  }
}
