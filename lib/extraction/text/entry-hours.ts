import type { Article } from "@/lib/core/article";

/** "8.40pm", "10:05 GMT –", "20:45 Two men": the hour that opens an entry of a live page, alone or before its first words. */
const HOUR =
  /^(?:[01]?\d|2[0-3])(?:[.:][0-5]\d(?:[ \t]?[aApP]\.?[mM]\b\.?)?|[ \t]?[aApP]\.?[mM]\b\.?)(?:[ \t](?:UTC|[A-Z]{1,4}T)\b)?[ \t]*(?:$|[-\u2013\u2014:|\u2022][ \t]*|[ \t](?=["\u201c]?\p{Lu}))/u;

/** A page with fewer hours at the head of its paragraphs is no live page. */
const FEWEST = 3;

/** By the start of each paragraph that opens an entry of a live page: how many characters its hour takes, 0 where that stands alone before it. */
export function entryHours({ text, zones }: Pick<Article, "text" | "zones">): ReadonlyMap<number, number> {
  const opened = new Map<number, number>();
  let hours = 0;
  let waits = false;
  for (const zone of zones) {
    // The reader of pages may take an hour that stands alone for what is left over.
    if (zone.repeats !== undefined) continue;
    const words = text.slice(zone.start, zone.end).trimEnd();
    const hour = HOUR.exec(words)?.[0];
    if (hour !== undefined) hours++;
    if (hour === words) waits = true;
    else if (zone.kind === "body") {
      if (hour !== undefined || waits) opened.set(zone.start, hour?.length ?? 0);
      waits = false;
    }
  }
  return hours < FEWEST ? new Map() : opened;
}
