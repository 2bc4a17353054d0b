/** A country that can be chosen. */
export interface CountryOption {
  /** ISO 3166-1 alpha-2. */
  country: string;
  name: string;
  /** What stands beside the name, and how a screen reader hears both together. */
  note?: { shown: string; spoken: string };
}

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Those whose code is what was typed, then those whose name begins with it, then those with a word that does. */
export function matchingCountries<T extends CountryOption>(options: readonly T[], typed: string): T[] {
  const wanted = fold(typed.trim());
  if (wanted === "") return [...options];
  const rank = ({ country, name }: T): number => {
    const folded = fold(name);
    if (country.toLowerCase() === wanted) return 0;
    if (folded.startsWith(wanted)) return 1;
    return folded.split(/[\s-]+/).some((word) => word.startsWith(wanted)) ? 2 : 3;
  };
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
