/**
 * TIMEX3 scores by the definitions of TempEval-3 (UzZaman et al. 2013): one-to-one alignment, strict = same span,
 * relaxed = any overlap, attribute F1 over relaxed matches. `meaning` counts values that name the same interval or the
 * same length; date accuracy counts gold dates whose interval is found exactly.
 */
export interface Timex {
  start: number;
  end: number;
  type: string;
  value: string;
  confidence?: number;
}
export interface GoldDocument {
  id: string;
  dct?: string;
  text: string;
  timexes: Timex[];
}

const DAY_MS = 86_400_000;
const utc = (year: number, month = 0, day = 1): number => {
  const time = new Date(0);
  time.setUTCFullYear(year, month, day);
  return time.getTime();
};
function weekStart(year: number, week: number): number {
  const fourth = utc(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
}
const PART_HOURS: Record<string, [number, number]> = {
  MO: [6, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 28],
  DT: [8, 18],
  MD: [12, 13],
};
const SEASON_MONTH: Record<string, number> = { SP: 2, SU: 5, FA: 8, AU: 8, WI: 11 };

/** The half-open interval in UTC milliseconds that a value names, or null. Written apart from lib/temporal, to check it. */
export function expand(raw: string): [number, number] | null {
  const before = /^BC\d{4}/.test(raw);
  if (before && !/^BC\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(raw)) return null;
  const value = before ? raw.slice(2) : raw.trim();
  const year = (text: string): number => (before ? 1 - Number(text) : Number(text));
  let m = /^(\d{4})(?:-XX){0,2}$/.exec(value);
  if (m) return [utc(year(m[1]!)), utc(year(m[1]!) + 1)];
  m = /^(\d{4})-(\d\d)(?:-XX)?$/.exec(value);
  if (m)
    return Number(m[2]) < 1 || Number(m[2]) > 12
      ? null
      : [utc(year(m[1]!), Number(m[2]) - 1), utc(year(m[1]!), Number(m[2]))];
  m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (m) {
    const start = utc(year(m[1]!), Number(m[2]) - 1, Number(m[3]));
    return [start, start + DAY_MS];
  }
  if (before) return null;
  m = /^(\d{3})X?$/.exec(value);
  if (m) return [utc(Number(m[1]) * 10), utc(Number(m[1]) * 10 + 10)];
  m = /^(\d{2})(?:XX)?$/.exec(value);
  if (m) return [utc(Number(m[1]) * 100), utc(Number(m[1]) * 100 + 100)];
  m = /^(\d{4})-W(\d\d)(-WE|-\d)?$/.exec(value);
  if (m) {
    const start = weekStart(Number(m[1]), Number(m[2]));
    if (m[3] === "-WE") return [start + 5 * DAY_MS, start + 7 * DAY_MS];
    const day = m[3] === undefined ? null : start + (Number(m[3].slice(1)) - 1) * DAY_MS;
    return day === null ? [start, start + 7 * DAY_MS] : [day, day + DAY_MS];
  }
  m = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|AU|WI))$/.exec(value);
  if (m) {
    const [first, months] = m[2]
      ? [(Number(m[2]) - 1) * 3, 3]
      : m[3]
        ? [(Number(m[3]) - 1) * 6, 6]
        : [SEASON_MONTH[m[4]!]!, 3];
    return [utc(Number(m[1]), first), utc(Number(m[1]), first + months)];
  }
  m = /^(\d{4})-(\d\d)-(\d\d)T(MO|MI|AF|EV|NI|DT|MD)$/.exec(value);
  if (m) {
    const [from, to] = PART_HOURS[m[4]!]!;
    const start = utc(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
    return [start + from * 3_600_000, start + to * 3_600_000];
  }
  m = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::?(\d\d))?(?::?(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/.exec(value);
  if (m) {
    const start =
      utc(Number(m[1]), Number(m[2]) - 1, Number(m[3])) +
      Number(m[4]) * 3_600_000 +
      Number(m[5] ?? 0) * 60_000 +
      Number(m[6] ?? 0) * 1000;
    return [start, start + (m[5] === undefined ? 3_600_000 : m[6] === undefined || Number(m[6]) === 0 ? 60_000 : 1000)];
  }
  return null;
}

const MONTHS_OF: Record<string, number> = {
  Y: 12,
  DE: 120,
  E: 120,
  CE: 1200,
  C: 1200,
  ML: 12_000,
  L: 12_000,
  M: 1,
  Q: 3,
  H: 6,
};
const OWN_UNITS = new Set(["WE", "WD", "N", "SP", "SU", "FA", "WI", "MO", "EV", "AF", "NI", "DT"]);
/** One key for durations of the same length: P1DE = P10Y, PT24H = P1D. */
export function durationKey(value: string): string | null {
  if (!value.startsWith("P") || /^(?:PAST|PRESENT)/.test(value)) return null;
  const sums: Record<string, number | "X"> = {};
  let rest = value.slice(1);
  let clock = false;
  while (rest !== "") {
    if (rest.startsWith("T")) {
      clock = true;
      rest = rest.slice(1);
      continue;
    }
    const m = /^(\d+(?:\.\d+)?|X+)([A-Z]+?)(?=[\dXT.]|$)/.exec(rest);
    if (!m) return null;
    const unit = m[2]!;
    const clockSeconds = clock ? ({ H: 3600, M: 60, S: 1 } as Record<string, number>)[unit] : undefined;
    const seconds = clockSeconds ?? (unit === "D" ? 86_400 : unit === "W" ? 7 * 86_400 : undefined);
    const months = MONTHS_OF[unit];
    if (seconds === undefined && months === undefined && !OWN_UNITS.has(unit)) return null;
    if (m[1]!.startsWith("X")) sums[`X${clock ? "T" : ""}${unit}`] = "X";
    else {
      const [key, size] = seconds !== undefined ? ["S", seconds] : months !== undefined ? ["M", months] : [unit, 1];
      sums[key as string] = ((sums[key as string] as number | undefined) ?? 0) + Number(m[1]) * (size as number);
    }
    rest = rest.slice(m[0].length);
  }
  return (
    Object.keys(sums)
      .sort()
      .map((key) => key + sums[key])
      .join("|") || null
  );
}

export function sameMeaning(gold: string, given: string): boolean {
  if (!gold) return false;
  if (gold === given) return true;
  const [a, b] = [expand(gold), expand(given)];
  if (a && b) return a[0] === b[0] && a[1] === b[1];
  const key = durationKey(gold);
  return key !== null && key === durationKey(given);
}

/** Exact spans first, then by overlap, then by position. */
function align(gold: readonly Timex[], given: readonly Timex[]): Map<number, number> {
  const pairs: [number, number, number, number][] = [];
  gold.forEach((g, i) => {
    given.forEach((p, j) => {
      const shared = Math.min(g.end, p.end) - Math.max(g.start, p.start);
      if (shared > 0) pairs.push([g.start === p.start && g.end === p.end ? 1 : 0, shared, i, j]);
    });
  });
  pairs.sort((x, y) => y[0] - x[0] || y[1] - x[1] || x[2] - y[2] || x[3] - y[3]);
  const byGold = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, , i, j] of pairs) {
    if (byGold.has(i) || taken.has(j)) continue;
    byGold.set(i, j);
    taken.add(j);
  }
  return byGold;
}

export interface Score {
  documents: number;
  gold: number;
  given: number;
  strict: number;
  relaxed: number;
  type: number;
  value: number;
  meaning: number;
  goldDates: number;
  datesRight: number;
}
export type PairKind = "right" | "meaning" | "value" | "miss" | "extra";
export type OnPair = (document: GoldDocument, gold: Timex | null, given: Timex | null, kind: PairKind) => void;

export function score(
  documents: readonly GoldDocument[],
  tag: (document: GoldDocument) => Timex[],
  onPair: OnPair = () => {},
): Score {
  const sum: Score = {
    documents: documents.length,
    gold: 0,
    given: 0,
    strict: 0,
    relaxed: 0,
    type: 0,
    value: 0,
    meaning: 0,
    goldDates: 0,
    datesRight: 0,
  };
  for (const document of documents) {
    const given = tag(document).filter((one) => one.end > one.start);
    const pairs = align(document.timexes, given);
    const used = new Set(pairs.values());
    sum.gold += document.timexes.length;
    sum.given += given.length;
    document.timexes.forEach((gold, i) => {
      const interval = expand(gold.value ?? "");
      if (interval) sum.goldDates++;
      const index = pairs.get(i);
      const one = index === undefined ? undefined : given[index];
      if (one === undefined) {
        onPair(document, gold, null, "miss");
        return;
      }
      sum.relaxed++;
      if (one.start === gold.start && one.end === gold.end) sum.strict++;
      if (one.type === gold.type) sum.type++;
      const exact = one.value === gold.value && Boolean(gold.value);
      const meant = sameMeaning(gold.value ?? "", one.value);
      if (exact) sum.value++;
      if (meant) sum.meaning++;
      const own = interval && expand(one.value);
      if (interval && own && own[0] === interval[0] && own[1] === interval[1]) sum.datesRight++;
      onPair(document, gold, one, exact ? "right" : meant ? "meaning" : "value");
    });
    given.forEach((one, j) => {
      if (!used.has(j)) onPair(document, null, one, "extra");
    });
  }
  return sum;
}

/** F1 from the number of hits, of things given and of things wanted. */
export function f1(hits: number, given: number, wanted: number): number {
  const precision = given ? hits / given : wanted ? 0 : 1;
  const recall = wanted ? hits / wanted : given ? 0 : 1;
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}
