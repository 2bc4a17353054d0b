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

/** The name of an ISO 3166-1 alpha-2 code, or null when there is no such code. Codes no longer in use have none. */
export function countryName(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || new Intl.Locale(`und-${code}`).maximize().region !== code) return null;
  return NAMED_OTHERWISE[code] ?? REGIONS.of(code) ?? null;
}
