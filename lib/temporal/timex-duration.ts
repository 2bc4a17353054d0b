import type { Unit } from "./vocabulary";

const LETTERS: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  week: "W",
  weekend: "WE",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  spring: "SP",
  summer: "SU",
  fall: "FA",
  winter: "WI",
  year: "Y",
  decade: "DE",
  century: "CE",
  millennium: "ML",
};

/** TIMEX3 duration of so many units; null counts as X: `P3M`, `PT6H`, `PXD`. */
export function durationValue(amount: number | null, unit: Unit): string {
  const letter = LETTERS[unit];
  const number = amount === null ? "X" : String(unit === "fortnight" ? amount * 2 : amount);
  return letter.startsWith("T") && letter.length === 2 ? `PT${number}${letter[1]}` : `P${number}${letter}`;
}
