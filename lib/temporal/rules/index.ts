import type { CompiledRule } from "../temporal-rule";
import { age } from "./age";
import { ago } from "./ago";
import { agoToday } from "./ago-today";
import { ancientRange } from "./ancient-range";
import { ancientYear } from "./ancient-year";
import { bareMonth } from "./bare-month";
import { bareYear } from "./bare-year";
import { besideEvent } from "./beside-event";
import { century } from "./century";
import { chatHour } from "./chat-hour";
import { clockTime } from "./clock-time";
import { compoundDuration } from "./compound-duration";
import { cuedName } from "./cued-name";
import { cuedUnit } from "./cued-unit";
import { dateRange } from "./date-range";
import { dayAndHour } from "./day-and-hour";
import { dayList } from "./day-list";
import { dayOfMonth } from "./day-of-month";
import { dayWord } from "./day-word";
import { decade } from "./decade";
import { duration } from "./duration";
import { edgeOfYear } from "./edge-of-year";
import { fiscalYear } from "./fiscal-year";
import { frequency } from "./frequency";
import { fullDate } from "./full-date";
import { halfYear } from "./half-year";
import { holiday } from "./holiday";
import { insideYear } from "./inside-year";
import { isoDate } from "./iso-date";
import { later } from "./later";
import { monthDay } from "./month-day";
import { monthYear } from "./month-year";
import { now } from "./now";
import { numericDate } from "./numeric-date";
import { partOfDay } from "./part-of-day";
import { partOfMonth } from "./part-of-month";
import { periodUnit } from "./period-unit";
import { postWord } from "./post-word";
import { quarter } from "./quarter";
import { repeatedClock } from "./repeated-clock";
import { reportedPeriod } from "./reported-period";
import { sameUnit } from "./same-unit";
import { season } from "./season";
import { spanOfUnits } from "./span-of-units";
import { spokenHour } from "./spoken-hour";
import { storyMonth } from "./story-month";
import { storyUnit } from "./story-unit";
import { weekNumber } from "./week-number";
import { weekday } from "./weekday";
import { wordYear } from "./word-year";
import { writtenFormat } from "./written-format";

/** Every rule, one line each. At one place the longest match wins; of equal ones the first here. */
export const RULES: readonly CompiledRule[] = [
  fullDate,
  fiscalYear,
  isoDate,
  writtenFormat,
  repeatedClock,
  clockTime,
  spokenHour,
  dayAndHour,
  chatHour,
  partOfDay,
  partOfMonth,
  monthYear,
  edgeOfYear,
  insideYear,
  numericDate,
  dayList,
  dateRange,
  ancientRange,
  ancientYear,
  monthDay,
  dayOfMonth,
  bareMonth,
  cuedName,
  storyMonth,
  weekNumber,
  weekday,
  season,
  wordYear,
  bareYear,
  decade,
  century,
  quarter,
  halfYear,
  reportedPeriod,
  sameUnit,
  cuedUnit,
  besideEvent,
  storyUnit,
  periodUnit,
  dayWord,
  later,
  agoToday,
  ago,
  age,
  frequency,
  spanOfUnits,
  holiday,
  compoundDuration,
  duration,
  now,
  postWord,
];
