import countries from "world-countries";
import { countryName as nameOfCode } from "@/lib/core/country-name";

const NAMES: ReadonlyMap<string, string> = new Map(countries.map((c) => [c.cca2, c.name.common]));

/** The common English name of an ISO 3166-1 alpha-2 code, or of a former state's; the code itself where there is none. */
export const countryName = (code: string): string => NAMES.get(code) ?? nameOfCode(code) ?? code;
