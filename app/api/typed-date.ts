import { z } from "zod";
import { type DayNumber, parseIsoDay } from "@/lib/core/civil-time";
import type { EventDate } from "@/lib/core/timeline-event";
import { readDateInput } from "@/lib/temporal";
import { PROBLEM_TEXTS } from "../texts/problems";
import { Refusal } from "./door";

/** No date is longer; of one that is, the beginning is enough to say that it cannot be read. */
const TYPED_LENGTH_MAX = 120;
const QUOTED_LENGTH_MAX = 60;

export const typedText = z.string().trim();

const quoted = (text: string): string =>
  text.length <= QUOTED_LENGTH_MAX ? text : `${text.slice(0, QUOTED_LENGTH_MAX)} …`;
const tooLong = (text: string): boolean => text.length > TYPED_LENGTH_MAX;

export function readTypedDate(text: string): EventDate {
  const date = tooLong(text) ? null : readDateInput(text);
  if (date === null)
    throw new Refusal(422, { code: "unreadable-date", message: PROBLEM_TEXTS.unreadableDate(quoted(text)) });
  return date;
}

/** A publication day: one day, not a month or a year. */
export function readTypedDay(text: string): DayNumber {
  const day = tooLong(text) ? null : (parseIsoDay(text) ?? singleDay(readDateInput(text)));
  if (day === null) throw new Refusal(422, { code: "not-one-day", message: PROBLEM_TEXTS.notOneDay(quoted(text)) });
  return day;
}

const singleDay = (date: EventDate | null): DayNumber | null =>
  date !== null && date.from !== null && date.to === date.from + 1 ? date.from : null;
