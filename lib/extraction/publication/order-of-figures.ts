import type { Article } from "@/lib/core/article";
import { spellingOf } from "@/lib/core/english-spelling";
import { unrivalled } from "../places/choose-reading";
import { countryName } from "../places/country-name";
import { readingsOf } from "../places/gazetteer";
import { countryOfPaper } from "../places/masthead";

/** Which of day and month comes first in figures, as far as the page tells beside its dates. */
export interface OrderOfFigures {
  first: "day" | "month";
  /** 0-1 */
  confidence: number;
  /** A sentence without its end. */
  because: string;
}

/** Zones of countries that write the day first, and of North America, which writes the month first. */
const DAY_FIRST_ZONE = /\d\s?(?:GMT|BST|WEST?|CES?T|EES?T|MSK|WAT|CAT|EAT|SAST|PKT|IST|SGT|HKT|AES?T|AEDT|NZ[SD]T)\b/;
const MONTH_FIRST_ZONE = /(?:\d|[AaPp]\.?[Mm]\.?)\s?(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AK[SD]T|HST)\b/;
/** Where the month comes first in figures; CLDR, short dates in English. */
const MONTH_FIRST = new Set(["US", "PR", "GU", "VI", "AS", "MP", "UM", "FM", "MH", "PW"]);
/** Where both orders are written. */
const EITHER = new Set(["CA", "PH"]);

/** "07/01/2019 14:05 GMT": by the zone of the hour, the paper, the spelling, and last the country the story is set in. */
export function orderOfFigures(article: Article, line: string): OrderOfFigures | null {
  const zones = [DAY_FIRST_ZONE.test(line), MONTH_FIRST_ZONE.test(line)] as const;
  if (zones[0] !== zones[1]) {
    const first = zones[0] ? "day" : "month";
    const because = `The hour beside it is given in a time zone of places that write the ${first} first`;
    return { first, confidence: 0.75, because };
  }
  const paper = ofCountry(countryOfPaper(article));
  if (paper) return { ...paper, because: `The paper is of ${paper.name}, where the ${paper.first} is written first` };
  const spelling = spellingOf(article.text);
  if (spelling !== null) {
    const first = spelling === "British" ? "day" : "month";
    return {
      first,
      confidence: 0.75,
      because: `The spelling is ${spelling}, and who spells so writes the ${first} first`,
    };
  }
  const setting = ofCountry(countryNamedMost(article.text));
  return (
    setting && {
      ...setting,
      because: `The story is set in ${setting.name}, where the ${setting.first} is written first`,
    }
  );
}

function ofCountry(code: string | null): { first: "day" | "month"; confidence: number; name: string } | null {
  if (code === null || EITHER.has(code)) return null;
  return { first: MONTH_FIRST.has(code) ? "month" : "day", confidence: 0.7, name: countryName(code) };
}

const NAME = /\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}'\u2019-]+)?/gu;
/** Surnames and streets are called as smaller towns are. */
const MIN_CITY = 100_000;
/** Share of the names of places that one country has for a story to be set there. */
const MOST = 0.6;

/** The country that most names of places in a text belong to; null where there is none. */
function countryNamedMost(text: string): string | null {
  const named = new Map<string, number>();
  let all = 0;
  for (const [name] of text.matchAll(NAME)) {
    const whole = readingsOf(name);
    for (const readings of whole ? [whole] : name.split(/\s/).map(readingsOf)) {
      const [first] = readings ?? [];
      if (!readings || !first || !unrivalled(readings) || (first.kind === "city" && first.weight < MIN_CITY)) continue;
      named.set(first.country, (named.get(first.country) ?? 0) + 1);
      all++;
    }
  }
  const most = [...named].find(([, times]) => times >= MOST * all);
  return most?.[0] ?? null;
}
