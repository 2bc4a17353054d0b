import { z } from "zod";
import { findTimeExpressions } from "@/lib/temporal";
import { answer, readBody } from "../door";
import { readTypedDay, typedText } from "../typed-date";

const TEXT_LENGTH_MAX = 20_000;
const body = z.object({ text: z.string().max(TEXT_LENGTH_MAX), published: typedText.optional() });

/** The time expressions of a text, each with its chain of reasons; nothing is stored. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const { text, published } = await readBody(request, body);
    const best = published ? readTypedDay(published) : null;
    return {
      text,
      expressions: findTimeExpressions(text, {
        published: best === null ? null : { from: best, to: best + 1, best },
      }),
    };
  });
