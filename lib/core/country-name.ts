const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/**
 * Names where world-countries, which the server uses, and the platform differ. The package is a megabyte and stays out of
 * the browser; a test holds the two together, so that page, paper and file call a country the same.
 */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  AG: "Antigua and Barbuda",
  BA: "Bosnia and Herzegovina",
  BL: "Saint Barthélemy",
  CD: "DR Congo",
  CG: "Republic of the Congo",
  CI: "Ivory Coast",
  GS: "South Georgia",
  HK: "Hong Kong",
  HM: "Heard Island and McDonald Islands",
  KN: "Saint Kitts and Nevis",
  LC: "Saint Lucia",
  MF: "Saint Martin",
  MM: "Myanmar",
  MO: "Macau",
  PM: "Saint Pierre and Miquelon",
  PS: "Palestine",
  SH: "Saint Helena, Ascension and Tristan da Cunha",
  SJ: "Svalbard and Jan Mayen",
  ST: "São Tomé and Príncipe",
  TC: "Turks and Caicos Islands",
  TF: "French Southern and Antarctic Lands",
  TT: "Trinidad and Tobago",
  UM: "United States Minor Outlying Islands",
  VC: "Saint Vincent and the Grenadines",
  VI: "United States Virgin Islands",
  WF: "Wallis and Futuna",
};

/** States that are no more, by their codes of ISO 3166-3. */
const FORMER_STATES: Readonly<Record<string, string>> = {
  ANHH: "Netherlands Antilles",
  BUMM: "Burma",
  CSHH: "Czechoslovakia",
  CSXX: "Serbia and Montenegro",
  DDDE: "East Germany",
  DYBJ: "Dahomey",
  HVBF: "Upper Volta",
  NHVU: "New Hebrides",
  RHZW: "Southern Rhodesia",
  SKIN: "Sikkim",
  SUHH: "Soviet Union",
  TPTL: "East Timor",
  VDVN: "North Vietnam",
  YDYE: "South Yemen",
  YUCS: "Yugoslavia",
  ZRCD: "Zaire",
};

/**
 * The name of a country by its ISO 3166-1 alpha-2 code, or of a former state by its four letters of ISO 3166-3; null when
 * there is no such code. Two letters no longer in use have none: some of them have been given to others.
 */
export function countryName(code: string): string | null {
  const former = Object.hasOwn(FORMER_STATES, code) ? FORMER_STATES[code] : undefined;
  if (former !== undefined) return former;
  if (!/^[A-Z]{2}$/.test(code) || new Intl.Locale(`und-${code}`).maximize().region !== code) return null;
  return NAMED_OTHERWISE[code] ?? REGIONS.of(code) ?? null;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
let known: readonly { country: string; name: string }[] | undefined;

/** Every country and former state with its code, by name; worked out once, when somebody wants to choose. */
export function allCountries(): readonly { country: string; name: string }[] {
  const codes = [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...Object.keys(FORMER_STATES)];
  known ??= codes
    .flatMap((country) => {
      const name = countryName(country);
      return name === null ? [] : [{ country, name }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return known;
}
