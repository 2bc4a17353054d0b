import type { Token } from "../text/token";
import type { PlaceReading } from "./gazetteer";
import { COMPANY_WORDS, type PlaceHit } from "./place-hit";

/** Where capitals alone end: a whole headline of a wire, or the place of a dateline ("LIMA, May 3 -"). */
export function shoutedUpTo(tokens: readonly Token[]): number {
  const comma = tokens.findIndex((t) => t.text === "," || t.text === "(" || t.text === "-" || t.pos === "TIME");
  const upper = (part: readonly Token[]): boolean => {
    const letters = part.filter((t) => /^[\p{L}.'\u2019-]*\p{L}[\p{L}.'\u2019-]*$/u.test(t.text) && t.pos !== "TIME");
    return (
      letters.length > 0 &&
      letters.every((t) => t.text === t.text.toUpperCase()) &&
      letters.some((t) => t.text.length > 3)
    );
  };
  if (upper(tokens)) return tokens.length;
  return comma > 0 && comma < 5 && upper(tokens.slice(0, comma)) ? comma : 0;
}

export const asItIs = (text: string): string => text;

export const calm = (text: string): string =>
  text.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && /^(?:OF|AND|THE|DE|DA|DO|DEL|ES)$/.test(word)
      ? word.toLowerCase()
      : word.length < 3 || word === "USA" || word === "UAE" || word === "USSR"
        ? word
        : word.charAt(0) + word.slice(1).toLowerCase(),
  );

const MIN_SHOUTED_CITY = 300_000;

/** In capitals no word class can be told: only countries, peoples and large or capital cities are taken. */
export function acceptShouted(
  tokens: readonly Token[],
  start: number,
  end: number,
  name: string,
  found: readonly PlaceReading[],
): PlaceHit | null {
  const reading = found[0]!;
  if (reading.kind === "region" || (reading.kind === "city" && reading.weight < MIN_SHOUTED_CITY && tokens.length > 5))
    return null;
  if (COMPANY_WORDS.test(calm(tokens[end]?.text ?? "")) || name.length < 2) return null;
  return {
    start,
    end,
    name,
    country: reading.country,
    kind: reading.kind,
    readings: found,
    landmark: false,
    inBodyName: false,
  };
}
