import { counted } from "./words";

const signed = (days: number): string => (days < 0 ? `−${-days}` : days > 0 ? `+${days}` : "0");

/** Words of the page that sets countries beside each other. */
export const COMPARE = {
  title: "Compare countries",
  titleOf: (names: readonly string[]) => `${names.join(", ")} compared`,
  lede: "Up to six countries on one axis. An event that belongs to several of them is joined by a line.",
  choose: "Choose two to six countries",
  chooseHint: "Each gets a row; all rows share the axis and the scale.",
  suggest: "Or start with the countries that have the most events:",
  suggestion: (names: readonly string[]) =>
    names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
  noCountries: "No article has been read yet, so there is nothing to compare.",
  addArticle: "Add an article",
  oneMore: "One more country makes a comparison. Add it above.",
  unknownCodes: (codes: readonly string[]) =>
    codes.length === 1
      ? `“${codes[0]}” is no country code. Use two letters, as in KE or PE.`
      : `These are no country codes: ${codes.map((code) => `“${code}”`).join(", ")}. Use two letters each, as in KE or PE.`,
  withoutEvents: (names: readonly string[]) => `No events are known of ${names.join(", ")}.`,
  tooMany: (names: readonly string[]) => `Six countries are the most. Left out: ${names.join(", ")}.`,
  picker: "Countries in this comparison, in the order of their rows",
  add: "Add a country",
  full: "Six countries are the most. Remove one to add another.",
  noneFound: (query: string) => `No country with events is called “${query}”.`,
  option: (name: string, events: number) => `${name}, ${counted(events, "event")}`,
  added: (name: string) => `${name} added`,
  removed: (name: string) => `${name} removed`,
  moved: (name: string, place: number) => `${name} is now row ${place}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
  open: (name: string) => `Open the timeline of ${name}`,
  toolbar: "Controls of the comparison",
  countries: "Countries",
  axis: { label: "Axis", calendar: "By date", aligned: "From a day 0" },
  alignHint:
    "Each row counts days from an event of its own. Only an event with a known day can be day 0. Day 0 itself is 0, the day after it +1.",
  zero: (name: string) => `Day 0 of ${name}`,
  noZero: "No event with a known day",
  notPlaced: (names: readonly string[]) =>
    `Not drawn, because no event with a known day can be day 0: ${names.join(", ")}.`,
  makeZero: (name: string) => `Make this day 0 of ${name}`,
  daysFromZero: "Days from day 0",
  offset: (from: number | null, to: number | null): string => {
    if (from === null && to === null) return "";
    if (from === null) return `until day ${signed((to as number) - 1)}`;
    if (to === null) return `from day ${signed(from)}`;
    return to - from === 1 ? `day ${signed(from)}` : `day ${signed(from)} to ${signed(to - 1)}`;
  },
  tick: signed,
  window: (from: number, to: number) => `day ${signed(from)} to ${signed(to - 1)}`,
  plot: (names: readonly string[]) => `Timelines of ${names.join(", ")}`,
  plotHint:
    "Arrow keys left and right step through the events of a row, up and down change the row, Enter opens an event, plus and minus zoom, 0 resets.",
  alsoIn: (names: readonly string[]) => `also in ${names.join(", ")}`,
  shared: (count: number) => `${counted(count, "event")} in more than one country, joined by lines`,
  undated: (count: number) => `${counted(count, "event needs", "events need")} a date`,
  status: (events: number) => `${counted(events, "event")} in this window`,
  scale: (most: number) => `bars to ${most.toLocaleString("en-GB")}`,
  ownScale: (most: string) => `! own scale, bars to ${most}`,
  curveScale: (most: number, unit: string, own: boolean) =>
    `${own ? "! own scale, " : ""}to ${most < 10 ? most.toFixed(1) : Math.round(most).toLocaleString("en-GB")} a ${unit}`,
  notInCurve: (count: number) => `${count} not in the curve`,
  show: { label: "Drawn as", events: "Events", curves: "Curves" },
  rows: { label: "Rows", country: "By country", type: "By type" },
  band: (kind: string, country: string) => `${kind}: ${country}`,
  ownScales: "Own scales",
  ownScalesHint: "Each row has a scale of its own: do not compare heights between rows.",
  curvesHint: (days: number) =>
    `Curves are smoothed over about ${counted(days, "day")}. An event of a month or a year is spread over it; one without a known start or end is in no curve.`,
  table: "Events of all countries",
  columns: {
    date: "Date",
    offset: "From day 0",
    countries: "Countries",
    event: "Event",
    type: "Type",
    standing: "Standing",
    certainty: "Certainty",
  },
  nothingHere: "No event in this window.",
} as const;
