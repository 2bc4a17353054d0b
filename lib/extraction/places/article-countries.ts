import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { PreparedArticle } from "../text/prepared";

/** ISO 3166-1 alpha-2, sorted. */
export interface ArticleCountries {
  primary: string[];
  secondary: string[];
  mentioned: string[];
}

/** The country an article is about: the one named most, title and lead counted more; null when it names none. */
export function mainCountryOf(article: PreparedArticle): string | null {
  const ranked = [...article.votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/** A country named once in passing is not what an article is about. */
const LEAST_VOTES = 3;

/** Share of all naming below which a country is one of many in a story that wanders. */
const LEAST_SHARE = 0.25;

/** A story is set where its dateline or opening says, when that country is named this much beside the one named most. */
const LEAST_OF_FIRST = 0.6;

/** Where a happening without any place was: where the story is set, else the main country if it stands out enough. */
export function surroundingCountry(article: PreparedArticle): string | null {
  const votes = [...article.votes.values()].sort((a, b) => b - a);
  const [first, second] = votes;
  const inSetting = article.setting === null ? 0 : (article.votes.get(article.setting) ?? 0);
  if (first !== undefined && inSetting >= LEAST_VOTES && inSetting >= LEAST_OF_FIRST * first) return article.setting;
  // Several countries named once or twice, none more than the one it is set in.
  if (inSetting > 0 && inSetting === first) return article.setting;
  // Of many countries, none of them named much, the one it opens in.
  if (first === undefined || first < LEAST_SHARE * votes.reduce((sum, one) => sum + one, 0))
    return inSetting > 0 ? article.setting : null;
  return first >= LEAST_VOTES || second === undefined ? mainCountryOf(article) : null;
}

/** So many towns of one country are where a story is, and not what it mentions; one fewer where no other country has any. */
const LEAST_TOWNS = 3;
/** How many times as many as any other country has. */
const MORE_TOWNS = 2;

/** "A Malaysian group" is named often, the towns of a story are those of the country it is set in; null where none stands out. */
export function countryOfTowns(article: PreparedArticle): string | null {
  const known = settled.get(article);
  if (known !== undefined) return known;
  const country = article.setting === null ? mostTowns(article) : null;
  settled.set(article, country);
  return country;
}

/** Counted once an article, and asked for each happening. */
const settled = new WeakMap<PreparedArticle, string | null>();

function mostTowns({ sentences, votes }: PreparedArticle): string | null {
  const most = Math.max(0, ...votes.values());
  const towns = new Map<string, Set<string>>();
  for (const { places } of sentences)
    for (const { kind, country, name, landmark, inBodyName } of places) {
      if ((kind !== "city" && kind !== "region") || landmark || inBodyName) continue;
      towns.set(country, (towns.get(country) ?? new Set()).add(name));
    }
  const [first, second] = [...towns].sort((a, b) => b[1].size - a[1].size);
  const enough = second === undefined ? LEAST_TOWNS - 1 : LEAST_TOWNS;
  if (!first || first[1].size < enough || first[1].size < MORE_TOWNS * (second?.[1].size ?? 0)) return null;
  return (votes.get(first[0]) ?? 0) >= LEAST_OF_FIRST * most ? first[0] : null;
}

/** True when no other country comes near the main one: what a third country does in its story concerns it. */
export function standsOut(article: PreparedArticle): boolean {
  const [first = 0, second = 0] = [...article.votes.values()].sort((a, b) => b - a);
  return first > second;
}

/** Primary: the main country and whatever is as prominent; secondary: the others of its events; the rest is only mentioned. */
export function articleCountries(
  article: PreparedArticle,
  events: readonly TimelineEvent[],
  mainCountry: string | null,
): ArticleCountries {
  const acting = new Set(events.flatMap((e) => [...e.countries.primary, ...e.countries.secondary]));
  const most = mainCountry === null ? 0 : (article.votes.get(mainCountry) ?? 0);
  const primary = [...article.votes]
    .filter(([country, votes]) => country === mainCountry || (votes >= most * 0.7 && acting.has(country)))
    .map(([country]) => country);
  const secondary = [...acting].filter((c) => !primary.includes(c));
  const mentioned = [...article.votes.keys()].filter((c) => !primary.includes(c) && !acting.has(c));
  return { primary: primary.sort(), secondary: secondary.sort(), mentioned: mentioned.sort() };
}
