import { z } from "zod";
import { dayAndWeekdayInWords } from "@/app/event/day-words";
import { dateInWords } from "@/lib/core/date-words";
import { answer, Refusal, readBody } from "../door";
import { readTypedDate, readTypedDay, typedText } from "../typed-date";

const body = z.object({ text: typedText.min(1), oneDay: z.boolean().optional() });

/** What a typed date was read as, or why it could not be. Half a date is no failed request: it is on the way. */
interface Echo {
  words: string;
  edtf: string | null;
  readable: boolean;
  /** Half-open days, where it is read as a date of the calendar. */
  from?: number | null;
  to?: number | null;
}

/** What a person typed into a date field, said back in words before it is kept. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const { text, oneDay } = await readBody(request, body);
    return echo(text, oneDay ?? false);
  });

function echo(text: string, oneDay: boolean): Echo {
  try {
    if (oneDay) return { words: dayAndWeekdayInWords(readTypedDay(text)), edtf: null, readable: true };
    const date = readTypedDate(text);
    return { words: dateInWords(date), edtf: date.edtf, readable: true, from: date.from, to: date.to };
  } catch (cause) {
    if (cause instanceof Refusal) return { words: cause.message, edtf: null, readable: false };
    throw cause;
  }
}
