const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** The name of an ISO 3166-1 alpha-2 code, or null when there is no such code. */
export function countryName(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return REGIONS.of(code) ?? null;
}

/** The name, or the code itself where there is none: for lists that must show something. */
export const nameOrCode = (code: string): string => countryName(code) ?? code;
