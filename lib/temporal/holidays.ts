import { type DayNumber, dayNumber, MINUTES_PER_DAY, weekdayOf } from "@/lib/core/civil-time";

/** Half-open days of a holiday in a Gregorian year; null where the calendar has none there. */
export interface HolidayDays {
  from: DayNumber;
  to: DayNumber;
}
type Rule = (year: number) => HolidayDays | null;

const single = (day: DayNumber, length = 1): HolidayDays => ({ from: day, to: day + length });
const fixed =
  (month: number, day: number, length = 1): Rule =>
  (year) =>
    single(dayNumber(year, month, day), length);
/** The nth such weekday of a month; -1 is the last. */
function nthWeekday(n: number, weekday: number, month: number): Rule {
  return (year) => {
    if (n < 0) {
      const last = dayNumber(year, month + 1) - 1;
      return single(last - ((weekdayOf(last) - weekday + 7) % 7));
    }
    const first = dayNumber(year, month);
    return single(first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
  };
}

/** Western Easter by the anonymous Gregorian computus (Nature, 20 April 1876). */
function easterDay(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
const easter =
  (offset: number, length = 1): Rule =>
  (year) =>
    single(easterDay(year) + offset, length);

type CalendarName = "islamic-umalqura" | "hebrew" | "chinese" | "persian";
const formats = new Map<CalendarName, Intl.DateTimeFormat>();

/** A day of another calendar, as the platform's calendars (ICU) count it; read in UTC, so that no machine's zone matters. */
function calendarDay(calendar: CalendarName, month: string, day: number, length: number | "month" = 1): Rule {
  return (year) => {
    const from = firstMatch(calendar, month, day, dayNumber(year), dayNumber(year + 1));
    if (from === null) return null;
    let to = from + (length === "month" ? 28 : length);
    while (length === "month" && to < from + 31 && partsOf(calendar, to).month === month) to++;
    return { from, to };
  };
}

function partsOf(calendar: CalendarName, day: DayNumber): { month: string; day: number } {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: "UTC",
      month: calendar === "hebrew" ? "long" : "numeric",
      day: "numeric",
    });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(day * MINUTES_PER_DAY * 60_000);
  const text = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { month: text("month"), day: Number(text("day")) };
}

function firstMatch(
  calendar: CalendarName,
  month: string,
  day: number,
  from: DayNumber,
  to: DayNumber,
): DayNumber | null {
  let at = from;
  while (at < to) {
    const parts = partsOf(calendar, at);
    const isBefore = parts.month === month && parts.day <= day;
    if (isBefore && parts.day === day) return at;
    // Months have at least 28 days here: the wanted day of a later one is no nearer.
    at += isBefore ? day - parts.day : Math.max(1, 28 - parts.day + day);
  }
  return null;
}

/** Julian Easter by Meeus, thirteen days on in the Gregorian calendar of 1900 to 2099. */
const orthodoxEaster = (year: number): HolidayDays => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const julian = d + e + 114;
  return single(dayNumber(year, Math.floor(julian / 31), (julian % 31) + 1) + 13);
};

/** Diwali is the night of the new moon about the turn of October: the eve of a Chinese lunar month. */
const diwali: Rule = (year) => {
  const first = dayNumber(year, 10, 17);
  for (let next = first + 1; next <= first + 30; ) {
    const { day } = partsOf("chinese", next);
    if (day === 1) return single(next - 1);
    next += Math.max(1, 29 - day);
  }
  return null;
};

interface Holiday {
  names: readonly string[];
  days: Rule;
  /** A second holiday of the name: there are two Eids. */
  or?: Rule;
}

/** Religious days of lunar calendars follow the calculated calendar; where the moon is watched, they may fall a day later. */
const HOLIDAYS: readonly Holiday[] = [
  { names: ["new year's day", "new years day", "new year"], days: fixed(1, 1) },
  { names: ["new year's eve", "new years eve", "nye"], days: fixed(12, 31) },
  { names: ["epiphany", "three kings' day", "three kings day"], days: fixed(1, 6) },
  { names: ["martin luther king day", "martin luther king jr. day", "mlk day"], days: nthWeekday(3, 1, 1) },
  { names: ["australia day"], days: fixed(1, 26) },
  { names: ["holocaust memorial day", "international holocaust remembrance day"], days: fixed(1, 27) },
  { names: ["groundhog day"], days: fixed(2, 2) },
  { names: ["valentine's day", "valentines day", "st valentine's day", "v-day"], days: fixed(2, 14) },
  { names: ["presidents' day", "presidents day", "president's day"], days: nthWeekday(3, 1, 2) },
  { names: ["international women's day"], days: fixed(3, 8) },
  {
    names: [
      "st. patrick's day",
      "st patrick's day",
      "saint patrick's day",
      "st patricks day",
      "st paddy's day",
      "st paddys day",
    ],
    days: fixed(3, 17),
  },
  { names: ["april fools' day", "april fool's day", "april fools day"], days: fixed(4, 1) },
  { names: ["earth day"], days: fixed(4, 22) },
  { names: ["anzac day"], days: fixed(4, 25) },
  { names: ["may day", "international workers' day"], days: fixed(5, 1) },
  { names: ["cinco de mayo"], days: fixed(5, 5) },
  { names: ["ve day", "v-e day"], days: fixed(5, 8) },
  { names: ["europe day"], days: fixed(5, 9) },
  { names: ["mother's day", "mothers day"], days: nthWeekday(2, 7, 5) },
  { names: ["memorial day"], days: nthWeekday(-1, 1, 5) },
  { names: ["father's day", "fathers day"], days: nthWeekday(3, 7, 6) },
  { names: ["world refugee day"], days: fixed(6, 20) },
  { names: ["juneteenth"], days: fixed(6, 19) },
  { names: ["canada day"], days: fixed(7, 1) },
  { names: ["fourth of july", "4th of july"], days: fixed(7, 4) },
  { names: ["bastille day"], days: fixed(7, 14) },
  { names: ["labor day"], days: nthWeekday(1, 1, 9) },
  { names: ["columbus day"], days: nthWeekday(2, 1, 10) },
  { names: ["halloween"], days: fixed(10, 31) },
  { names: ["all saints' day", "all saints day"], days: fixed(11, 1) },
  { names: ["all souls' day", "all souls day", "day of the dead"], days: fixed(11, 2) },
  { names: ["remembrance sunday"], days: nthWeekday(2, 7, 11) },
  { names: ["guy fawkes night", "bonfire night"], days: fixed(11, 5) },
  { names: ["veterans day", "veterans' day", "armistice day", "remembrance day"], days: fixed(11, 11) },
  { names: ["thanksgiving day", "thanksgiving"], days: nthWeekday(4, 4, 11) },
  { names: ["black friday"], days: (year) => single((nthWeekday(4, 4, 11)(year) as HolidayDays).from + 1) },
  { names: ["cyber monday"], days: (year) => single((nthWeekday(4, 4, 11)(year) as HolidayDays).from + 4) },
  { names: ["world aids day"], days: fixed(12, 1) },
  { names: ["human rights day"], days: fixed(12, 10) },
  { names: ["christmas eve", "xmas eve"], days: fixed(12, 24) },
  { names: ["christmas day", "christmas", "xmas day", "xmas"], days: fixed(12, 25) },
  { names: ["boxing day", "st. stephen's day", "st stephen's day"], days: fixed(12, 26) },
  { names: ["hogmanay"], days: fixed(12, 31) },
  { names: ["shrove tuesday", "pancake day", "mardi gras"], days: easter(-47) },
  { names: ["ash wednesday"], days: easter(-46) },
  { names: ["palm sunday"], days: easter(-7) },
  { names: ["maundy thursday", "holy thursday"], days: easter(-3) },
  { names: ["good friday"], days: easter(-2) },
  { names: ["easter sunday", "easter"], days: easter(0) },
  { names: ["orthodox easter"], days: orthodoxEaster },
  { names: ["orthodox christmas", "coptic christmas"], days: fixed(1, 7) },
  { names: ["diwali", "deepavali"], days: diwali },
  { names: ["easter monday"], days: easter(1) },
  { names: ["holy week", "easter week"], days: easter(-6, 7) },
  { names: ["ascension day"], days: easter(39) },
  { names: ["pentecost", "whit sunday"], days: easter(49) },
  { names: ["whit monday", "pentecost monday"], days: easter(50) },
  { names: ["corpus christi"], days: easter(60) },
  {
    names: ["lunar new year", "chinese new year", "lunar new year's day"],
    days: calendarDay("chinese", "1", 1),
  },
  { names: ["dragon boat festival"], days: calendarDay("chinese", "5", 5) },
  { names: ["mid-autumn festival", "mid autumn festival"], days: calendarDay("chinese", "8", 15) },
  { names: ["vesak day", "wesak day"], days: calendarDay("chinese", "4", 15) },
  { names: ["nowruz", "newroz", "norouz", "persian new year"], days: calendarDay("persian", "1", 1) },
  { names: ["ramadan"], days: calendarDay("islamic-umalqura", "9", 1, "month") },
  {
    names: [
      "eid al-fitr",
      "eid ul-fitr",
      "eid el-fitr",
      "aidilfitri",
      "hari raya",
      "hari raya puasa",
      "hari raya aidilfitri",
    ],
    days: calendarDay("islamic-umalqura", "10", 1),
  },
  {
    names: ["eid al-adha", "eid ul-adha", "eid el-adha", "hari raya haji"],
    days: calendarDay("islamic-umalqura", "12", 10),
  },
  {
    names: ["eid"],
    days: calendarDay("islamic-umalqura", "10", 1),
    or: calendarDay("islamic-umalqura", "12", 10),
  },
  { names: ["arbaeen", "arbain"], days: calendarDay("islamic-umalqura", "2", 20) },
  { names: ["islamic new year"], days: calendarDay("islamic-umalqura", "1", 1) },
  { names: ["ashura"], days: calendarDay("islamic-umalqura", "1", 10) },
  { names: ["rosh hashanah", "rosh hashana"], days: calendarDay("hebrew", "Tishri", 1, 2) },
  { names: ["yom kippur"], days: calendarDay("hebrew", "Tishri", 10) },
  { names: ["sukkot"], days: calendarDay("hebrew", "Tishri", 15, 7) },
  { names: ["hanukkah", "chanukah"], days: calendarDay("hebrew", "Kislev", 25, 8) },
  { names: ["shavuot"], days: calendarDay("hebrew", "Sivan", 6) },
  { names: ["passover", "pesach"], days: calendarDay("hebrew", "Nisan", 15, 8) },
];

/** Every name, in lower case -> the key of its holiday. */
export const HOLIDAY_NAMES: ReadonlyMap<string, number> = new Map(
  HOLIDAYS.flatMap(({ names }, key) => names.map((name) => [name, key] as const)),
);

/** Years are those that a text can give, so that this stays small: some thousand years of some sixty holidays. */
const known = new Map<number, readonly HolidayDays[]>();
const KEYS = HOLIDAYS.length;

/** The half-open days of a holiday in a year: none where it does not fall into that year, two where two bear the name. */
export function holidayDays(key: number, year: number): readonly HolidayDays[] {
  // Other calendars are asked day by day, a thousand times as dear as all the rest of a date: once for each year.
  const asked = year * KEYS + key;
  let days = known.get(asked);
  if (days === undefined) {
    days = [HOLIDAYS[key]?.days, HOLIDAYS[key]?.or].flatMap((rule) => rule?.(year) ?? []);
    known.set(asked, days);
  }
  return days;
}
