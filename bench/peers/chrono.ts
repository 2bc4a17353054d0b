import * as chrono from "chrono-node";
import type { GoldDocument, Timex } from "../temporal-score";
import { beforeOrOn, isNow, isoWeek, lengthOf, noonOf, type Peer, partOfDay, seenFromNews, trimmed } from "./peer";

const two = (n: number | null): string => String(n ?? 0).padStart(2, "0");

/** A value as fine as the parts that chrono-node is certain of, counted from noon of the publication day. */
function tags({ text, dct }: GoldDocument): Timex[] {
  const published = noonOf(dct);
  return chrono.parse(text, { instant: published, timezone: 0 }).flatMap(({ index, text: words, start }) => {
    const certain = (part: chrono.Component): boolean => start.isCertain(part);
    const year = start.get("year") ?? 0;
    const month = `${year}-${two(start.get("month"))}`;
    const day = `${month}-${two(start.get("day"))}`;
    const part = partOfDay(words);
    const span = trimmed(text, index, index + words.length);
    const length = lengthOf(text.slice(span.start, span.end));
    if (isNow(words)) return { ...span, type: "DATE", value: "PRESENT_REF" };
    if (length !== null && !/^(?:last|next|this|past)\s+\w+$/i.test(words))
      return { ...span, type: "DURATION", value: length };
    const clock = certain("hour") ? `T${two(start.get("hour"))}:${two(start.get("minute"))}` : "";
    if (certain("weekday") && !certain("day")) {
      const value = /\bnext\b/i.test(words) ? day : beforeOrOn(day, published);
      const hours = part === undefined ? clock : `T${part}`;
      return { ...span, type: hours === "" ? "DATE" : "TIME", value: value + hours };
    }
    if (part !== undefined) return { ...span, type: "TIME", value: `${day}T${part}` };
    if (clock !== "") return { ...span, type: "TIME", value: day + clock };
    // "Three months ago" is a month, however chrono-node counts it.
    const unit = /\b(week|month|quarter|year)s?\b/i.exec(words)?.[1]?.toLowerCase();
    if (unit === "week") return { ...span, type: "DATE", value: isoWeek(day) };
    if (unit === "year") return { ...span, type: "DATE", value: String(year) };
    if (unit === "month") return { ...span, type: "DATE", value: month };
    if (certain("year") && !certain("month")) return { ...span, type: "DATE", value: String(year) };
    if (certain("day") || !certain("month")) return { ...span, type: "DATE", value: day };
    return { ...span, type: "DATE", value: certain("year") ? month : seenFromNews(day, words, published).slice(0, 7) };
  });
}

export const chronoNode: Peer = { name: "chrono-node", tags };
