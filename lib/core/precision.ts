/** How finely the text speaks, from finest to coarsest. Binding words of docs/contract.md. */
export const PRECISIONS = [
  "minute",
  "hour",
  "part-of-day",
  "day",
  "week",
  "part-of-month",
  "month",
  "season",
  "quarter",
  "half",
  "part-of-year",
  "year",
  "part-of-decade",
  "decade",
  "century",
  "interval",
  "unknown",
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** 0 for the finest: for sorting and for "the narrower date wins". */
export const precisionRank = (precision: Precision): number => PRECISIONS.indexOf(precision);

/** Approximate, uncertain, both: EDTF's qualifiers. Never a precision. */
export type Qualifier = "~" | "?" | "%";

/** `within`: it happened at some time in the interval. `throughout`: it lasted from start to end. */
export type Extent = "within" | "throughout";
