import type { CompiledRule } from "../temporal-rule";
import { age } from "./age";
import { ago } from "./ago";
import { bareMonth } from "./bare-month";
import { bareYear } from "./bare-year";
import { cuedName } from "./cued-name";
import { cuedUnit } from "./cued-unit";
import { dayWord } from "./day-word";
import { decade } from "./decade";
import { duration } from "./duration";
import { fullDate } from "./full-date";
import { isoDate } from "./iso-date";
import { monthDay } from "./month-day";
import { monthYear } from "./month-year";
import { now } from "./now";
import { quarter } from "./quarter";
import { weekday } from "./weekday";

/** Every rule, one line each. At one place the longest match wins; of equal ones the first here. */
export const RULES: readonly CompiledRule[] = [
  fullDate,
  isoDate,
  monthYear,
  monthDay,
  bareMonth,
  cuedName,
  weekday,
  bareYear,
  decade,
  quarter,
  cuedUnit,
  dayWord,
  ago,
  age,
  duration,
  now,
];
