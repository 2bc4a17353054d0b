import { countryName } from "@/lib/core/country-name";
import { noCountry } from "../../door";

/** What Next hands to a route under /api/countries/CODE. */
export interface CountryAddress {
  params: Promise<{ country: string }>;
}

/** The code in capitals; an address with a code that no country has goes no further. */
export async function countryOf({ params }: CountryAddress): Promise<string> {
  const written = (await params).country;
  const code = written.toUpperCase();
  if (countryName(code) === null) throw noCountry(written);
  return code;
}
