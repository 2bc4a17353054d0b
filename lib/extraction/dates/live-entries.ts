import { MINUTES_PER_DAY } from "@/lib/core/civil-time";

/** "8.40pm", "10:05 GMT", "7 am – ", "22:10 The road": the hour that opens an entry of a live page. */
const ENTRY =
  /^[ \t]{0,8}(?:(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d)(?:[ \t]?(?<half>[ap])\.?m\b\.?)?|(?<bareHour>1[0-2]|0?[1-9])[ \t]?(?<bareHalf>[ap])\.?m\b\.?)(?:[ \t](?:UTC|[A-Z]{1,4}T)\b)?[ \t]{0,8}(?:$|[-–—:|•]|(?<=[ \t])(?=["“]?\p{Lu}))/gimu;

export interface LiveEntry {
  start: number;
  /** Minutes from midnight. */
  clock: number;
}

/** The entries of a live page, by the hours that open their lines. */
export const liveEntries = (text: string): LiveEntry[] =>
  [...text.matchAll(ENTRY)].map(({ index, groups }) => {
    const half = (groups?.["half"] ?? groups?.["bareHalf"])?.toLowerCase();
    const hour = Number(groups?.["hour"] ?? groups?.["bareHour"]);
    return {
      start: index,
      clock:
        ((half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0)) * 60 + Number(groups?.["minute"] ?? 0)) %
        MINUTES_PER_DAY,
    };
  });

/** Fewer entries show no order. */
const ORDERED_MIN = 4;
/** An entry that stands this little out of order was put in late. */
const LATE_MINUTES = 180;

/**
 * How many midnights lie between the first entry of a page and each of them, and whether the newest comes first; null where
 * the hours show no order, or none is crossed.
 */
export function midnights(entries: readonly LiveEntry[]): { crossed: readonly number[]; newestFirst: boolean } | null {
  if (entries.length < ORDERED_MIN) return null;
  const steps = entries.slice(1).map(({ clock }, i) => clock - entries[i]!.clock);
  const falling = steps.filter((step) => step < 0).length;
  const rising = steps.filter((step) => step > 0).length;
  const newestFirst = falling > rising;
  const against = newestFirst ? rising : falling;
  // Of four entries three steps can cross one midnight; where every second one does, the hours are in no order.
  if (against === 0 || against * 2 >= Math.max(falling, rising) + 1) return null;
  let crossed = 0;
  const counted = steps.map((step) => {
    if ((newestFirst ? step : -step) > LATE_MINUTES) crossed += 1;
    return crossed;
  });
  return crossed === 0 ? null : { crossed: [0, ...counted], newestFirst };
}
