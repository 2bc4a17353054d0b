import { z } from "zod";
import { dateline } from "@/app/dateline";
import type { NearEvent } from "@/app/event/near-event";
import { PROBLEM_TEXTS } from "@/app/texts/problems";
import { dateInWords } from "@/lib/core/date-words";
import { answer, notFound, readBody } from "../../door";

const body = z.object({ eventId: z.string().min(1).max(80) });

/** Events that could be the same as one: close to it in time, in a country they share. */
export const POST = (request: Request): Promise<Response> =>
  answer(async (): Promise<NearEvent[]> => {
    const { eventId } = await readBody(request, body);
    const near = await (await dateline()).eventsNear(eventId);
    if (near === null) throw notFound(PROBLEM_TEXTS.noEvent);
    return near.map(({ id, headline, date, evidence }) => ({
      id,
      headline,
      words: dateInWords(date),
      sentence: evidence[0]?.text ?? "",
    }));
  });
