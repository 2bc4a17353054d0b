import { allCountries, countryName } from "@/lib/core/country-name";

export { allCountries, countryName };

/** The name, or the code itself where there is none: for lists that must show something. */
export const nameOrCode = (code: string): string => countryName(code) ?? code;
