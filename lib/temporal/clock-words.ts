import type { ClockTime } from "./meaning";
import type { Words } from "./temporal-rule";
import { readClockHour } from "./vocabulary";

const AFTER_NOON = /^(?:afternoon|evening|night|nite)$/i;

/** A time of day as phrases take it in: "6:40 p.m.", "2105 GMT", "noon", "three o'clock". */
export const CLOCK =
  "({hour=two}[(:|.){minute=twoDigits}][:{second=twoDigits}][ |+]{halfDay}|{packed=clockPacked}[ ]{half2=halfDay}|{hour24=two}:{minute24=twoDigits}[:{second24=twoDigits}][ hours]|{packed24}[ ]{zone24=zoneOrHours}|{named=clockName}|{oclock=clockHour}( o['| ]clock[ in the {part}]| in the {part2=dayHalf}))[[ ]{zone}]";

/**
 * The time that the words of a `CLOCK` name; null where there is no such hour. After "evening" or "night" an hour without
 * am or pm is one after noon. The zone is the reader's to judge: a copy of the words without it would cost more than the rest.
 */
export function readClock(words: Words, zone: string | undefined, dayPart?: string): ClockTime | null {
  const {
    hour,
    minute,
    second,
    halfDay,
    packed,
    half2,
    hour24,
    packed24,
    zone24,
    minute24,
    second24,
    named,
    oclock,
    part,
    part2,
  } = words;
  const named24 = zone24 !== undefined && /^(?:GMT|UTC)$/i.test(zone24) ? zone24 : zone;
  const clock: ClockTime = { hour: 0, minute: 0 };
  if (named24 !== undefined) clock.zone = named24.replace(/[()]/g, "");
  if (named !== undefined) {
    clock.hour = /noon|nn/i.test(named) ? 12 : 24;
    return clock;
  }
  const half = halfDay ?? half2;
  const digits = packed24 ?? packed?.padStart(4, "0");
  const base = oclock !== undefined ? readClockHour(oclock) : Number(hour ?? hour24 ?? digits?.slice(0, 2));
  const minutes = Number(minute ?? minute24 ?? digits?.slice(2) ?? 0);
  const limit = half === undefined && oclock === undefined ? 24 : 12;
  if (
    !Number.isInteger(base) ||
    base > limit ||
    minutes > 59 ||
    (half !== undefined && base === 0 && !/^a/i.test(half))
  )
    return null;
  const afternoon =
    half !== undefined ? /^p/i.test(half) : (part ?? part2) !== undefined && !/^mor/i.test(part ?? part2 ?? "");
  const eveningHour =
    half === undefined &&
    dayPart !== undefined &&
    base < 12 &&
    base >= (/^ni/i.test(dayPart) ? 5 : 1) &&
    AFTER_NOON.test(dayPart);
  const twelve = limit === 12 ? base % 12 : base;
  const seconds = second ?? second24;
  clock.hour = twelve + (afternoon || eveningHour ? 12 : 0);
  clock.minute = minutes;
  if (seconds !== undefined) clock.second = Number(seconds);
  return clock;
}
