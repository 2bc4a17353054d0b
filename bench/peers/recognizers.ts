import type { GoldDocument, Timex } from "../temporal-score";
import { asFineAsUnit, isoDay, isoWeek, nearest, noonOf, type Peer, quarterOf, trimmed } from "./peer";

/** What Microsoft Recognizers give for one expression. */
export interface RecognizedValue {
  /** Absent where the reader found words and could not read them. */
  timex?: string;
  type: string;
  value?: string;
  start?: string;
  end?: string;
  Mod?: string;
}
interface Recognized {
  start: number;
  /** Of the last character. */
  end: number;
  resolution: { values: RecognizedValue[] } | null;
}
export type Recognize = (text: string, culture: string, options: undefined, reference: Date) => Recognized[];

/** The reader works in the local zone of the machine: the reference is noon there. */
const localNoon = (published: Date): Date =>
  new Date(published.getUTCFullYear(), published.getUTCMonth(), published.getUTCDate(), 12);

const dayOf = ({ value, start, end, Mod }: RecognizedValue): string | undefined => {
  const day = (Mod === "before" ? end : undefined) ?? value ?? start ?? end;
  return day !== undefined && /^\d{4}-\d\d-\d\d/.test(day) ? day.slice(0, 10) : undefined;
};

/** Type and value of an expression whose readings differ in the year or week; null where nothing was resolved. */
export function timexOf(
  values: readonly RecognizedValue[],
  words: string,
  published: Date,
): Pick<Timex, "type" | "value"> | null {
  const [first] = values;
  if (first?.timex === undefined) return null;
  const { timex, type } = first;
  if (/^(?:PAST|PRESENT|FUTURE)_REF$/.test(timex)) return { type: "DATE", value: timex };
  if (type === "duration") return { type: "DURATION", value: timex };
  if (type === "set") return { type: "SET", value: timex };
  const days = values.map(dayOf).filter((day) => day !== undefined);
  const isWeekday = /^XXXX-WXX-\d/.test(timex);
  const past = days.filter((one) => one <= isoDay(published)).at(-1);
  const day = isWeekday ? (past ?? days[0]) : nearest(days, published);
  const clock = /T(MO|MI|AF|EV|NI|DT)$/.exec(timex)?.[1] ?? /T(\d\d(?::\d\d)?)/.exec(timex)?.[1];
  if (clock !== undefined && !timex.startsWith("("))
    return { type: "TIME", value: `${day ?? isoDay(published)}T${/^\d\d$/.test(clock) ? `${clock}:00` : clock}` };
  const span = /^\(([^,]+),[^,]+,(P[^)]+)\)$/.exec(timex);
  if (span?.[1] !== undefined && span[2] !== undefined) return spanOf(span[1], span[2], words, day);
  if (/^XXXX-\d\d$/.test(timex)) {
    // A bare month of news is the last one, as no verb is looked at.
    const month = past ?? day;
    return { type: "DATE", value: month === undefined ? timex : `${month.slice(0, 4)}${timex.slice(4)}` };
  }
  if (/^XXXX-\d\d-\d\d$/.test(timex) && /\bweek\b/i.test(words))
    return { type: "DATE", value: day ? isoWeek(day) : timex };
  if (/^XXXX/.test(timex)) return { type: "DATE", value: day ?? timex };
  return { type: "DATE", value: /^\d{4}-\d\d-\d\d$/.test(timex) ? asFineAsUnit(timex, words) : timex };
}

function spanOf(from: string, length: string, words: string, day: string | undefined): Pick<Timex, "type" | "value"> {
  if (/\bquarter\b/i.test(words) && length === "P3M") return { type: "DATE", value: quarterOf(from) };
  if (/\b(?:past|last|next|coming|previous|first|final)\b/i.test(words)) return { type: "DURATION", value: length };
  if (/^P1[0-9]*W$|^P7D$/.test(length)) return { type: "DATE", value: isoWeek(from) };
  return { type: "DATE", value: day ?? from };
}

const SENTENCE = /\S[\s\S]*?(?:[.!?]["'\u201d)]*(?=\s+["'\u201c(`]*\p{Lu})|(?=\n\s*\n)|$)/gu;

export const recognizers = (recognize: Recognize): Peer => ({
  name: "Microsoft Recognizers",
  tags({ text, dct }: GoldDocument): Timex[] {
    const published = noonOf(dct);
    // One sentence at a time: over longer stretches it joins what stands far apart into one range.
    return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) =>
      recognize(sentence, "en-us", undefined, localNoon(published)).flatMap(({ start, end, resolution }) => {
        const words = sentence.slice(start, end + 1);
        const read = timexOf(resolution?.values ?? [], words, published);
        return read === null ? [] : [{ ...trimmed(text, index + start, index + end + 1), ...read }];
      }),
    );
  },
});
