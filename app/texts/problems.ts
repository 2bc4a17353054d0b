const COUNTRY_CODES =
  "write its two letters of ISO 3166-1, for example NO, or the four letters of ISO 3166-3 of a state that is no more, for example SUHH";

/** What went wrong at the door of the interface, and what to do next. */
export const PROBLEM_TEXTS = {
  crossSiteWrite:
    "This change came from another site's page and was not made. Open Dateline itself and try again there.",
  unknownHost:
    "Dateline answers only as 127.0.0.1 or localhost, so that no other site can read it. If this name is yours, start Dateline with DATELINE_HOSTS set to it, for example DATELINE_HOSTS=news.example.org.",
  failed: "That did not work, and nothing was changed. Try again; if it happens twice, look at the server's output.",
  unreachable: "Dateline does not answer. Check that it is still running, then try again.",
  notJson: "The request is not JSON. Send a JSON object with the content type application/json.",
  badRequest: (details: string) => `The request does not fit: ${details}.`,
  tooLarge: (limit: string) => `This is more than ${limit}. Add it in parts, or use the command line.`,
  pageTooLong: "a page takes two million characters: cut it into parts, or use the command line",
  noEvent: "There is no event with this id. It may have gone with its article; the timeline shows those there are.",
  unreadableDate: (text: string) =>
    `“${text}” is not a date Dateline can read. Write a day (8 Dec 2024, 2024-12-08), a month (Mar 2023), a year, or EDTF.`,
  notOneDay: (text: string) => `“${text}” is not one day. Write a day: 8 Dec 2024 or 2024-12-08.`,
  notAnAddress: "write a web address that starts with https:// or http://",
  notCountryCode: `there is no such country: ${COUNTRY_CODES}`,
  countryCodes: `${COUNTRY_CODES.charAt(0).toUpperCase()}${COUNTRY_CODES.slice(1)}.`,
  lineTooLong: (limit: number) => `write at most ${limit} characters`,
  nothingGiven: "give at least one of outlet, url, author and accessed",
  filterNotRead: (parts: string) =>
    `The address asks for ${parts}, which says nothing here, so no file was made. Days are written as 2024-12-08; see docs/contract.md.`,
  notIsoDay: "write the day as 2024-12-08",
} as const;
