/** The folded form names are looked up by: no marks, straight quotes, plain hyphens. */
export const foldName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

/** Smaller towns are no news, and their names are words. */
export const MIN_CITY_POPULATION = 1000;
