import { z } from "zod";
import { type DayNumber, parseIsoDay } from "@/lib/core/civil-time";
import type { EventDate } from "@/lib/core/timeline-event";
import { readDateInput } from "@/lib/temporal";
import { PROBLEM_TEXTS } from "../texts/problems";
import { Refusal } from "./door";

const TYPED_LENGTH_MAX = 120;

export const typedText = z.string().trim().max(TYPED_LENGTH_MAX);

export function readTypedDate(text: string): EventDate {
  const date = readDateInput(text);
  if (date === null) throw new Refusal(422, { code: "unreadable-date", message: PROBLEM_TEXTS.unreadableDate(text) });
  return date;
}

/** A publication day: one day, not a month or a year. */
export function readTypedDay(text: string): DayNumber {
  const day = parseIsoDay(text) ?? singleDay(readDateInput(text));
  if (day === null) throw new Refusal(422, { code: "not-one-day", message: PROBLEM_TEXTS.notOneDay(text) });
  return day;
}

const singleDay = (date: EventDate | null): DayNumber | null =>
  date !== null && date.from !== null && date.to === date.from + 1 ? date.from : null;
