import { z } from "zod";
import { dayAndWeekdayInWords } from "@/app/event/day-words";
import { dateInWords } from "@/lib/core/date-words";
import { answer, readBody } from "../door";
import { readTypedDate, readTypedDay, typedText } from "../typed-date";

const body = z.object({ text: typedText.min(1), oneDay: z.boolean().optional() });

/** What a person typed into a date field, said back in words before it is kept. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const { text, oneDay } = await readBody(request, body);
    if (oneDay) return { words: dayAndWeekdayInWords(readTypedDay(text)), edtf: null };
    const date = readTypedDate(text);
    return { words: dateInWords(date), edtf: date.edtf };
  });
