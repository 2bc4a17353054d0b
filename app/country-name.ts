import { countryName } from "@/lib/core/country-name";

export { countryName };

/** The name, or the code itself where there is none: for lists that must show something. */
export const nameOrCode = (code: string): string => countryName(code) ?? code;

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
let known: readonly { country: string; name: string }[] | undefined;

/** Every country with its code, by name; worked out once, when somebody wants to choose. */
export function allCountries(): readonly { country: string; name: string }[] {
  known ??= LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .flatMap((country) => {
      const name = countryName(country);
      return name === null ? [] : [{ country, name }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return known;
}
