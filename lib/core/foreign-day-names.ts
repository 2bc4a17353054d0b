/** Languages whose pages carry English articles; the names are those of Unicode's CLDR. */
const LANGUAGES =
  "fr es pt it ca ro de nl sv da nb fi et lv lt pl cs sk hr sl sr-Latn sr mk bg ru uk hu sq tr az el ar ar-SY fa ur he hi bn id ms sw so uz kk ka hy am".split(
    " ",
  );
/** Names of two letters are words of too many languages. */
const NAME_CHARS_MIN = 3;
const SOME_YEAR = 2021;

interface DayNames {
  /** Null for a name that two languages give to two months ("listopad"). */
  months: ReadonlyMap<string, number | null>;
  weekdays: ReadonlySet<string>;
}

let names: DayNames | undefined;

function readNames(): DayNames {
  const months = new Map<string, number | null>();
  const weekdays = new Set<string>();
  for (const language of LANGUAGES) {
    const locale = `${language}-u-ca-gregory-nu-latn`;
    const named = (
      options: Intl.DateTimeFormatOptions,
      type: "month" | "weekday",
      month: number,
      day: number,
    ): string => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
      return folded(
        format.formatToParts(Date.UTC(SOME_YEAR, month, day)).find((part) => part.type === type)?.value ?? "",
      );
    };
    for (let day = 1; day <= 7; day++) weekdays.add(named({ weekday: "long" }, "weekday", 0, day));
    for (let month = 0; month < 12; month++) {
      // A name alone and one beside a day differ where a language has cases: "август", "25 августа".
      for (const options of [{ month: "long" }, { month: "short" }, { month: "long", day: "numeric" }] as const) {
        const name = named(options, "month", month, 15);
        if (name.length < NAME_CHARS_MIN || /\d/.test(name)) continue;
        const known = months.get(name);
        months.set(name, known === undefined || known === month + 1 ? month + 1 : null);
      }
    }
  }
  return { months, weekdays };
}

const folded = (name: string): string => name.toLowerCase().normalize("NFC").replace(/\.$/, "");

/** 1-12 for a month's name in another language than English; null for other words and for names of two months ("listopad"). */
export function foreignMonth(name: string): number | null {
  names ??= readNames();
  return names.months.get(folded(name)) ?? null;
}

export function isForeignWeekday(name: string): boolean {
  names ??= readNames();
  return names.weekdays.has(folded(name));
}
