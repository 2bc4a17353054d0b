import { counted } from "./words";

/** Words of the first page. */
export const OVERVIEW = {
  title: "Countries",
  summary: (countries: number, events: number) =>
    `${counted(countries, "country", "countries")}, ${counted(events, "event")}. Open a country to see its timeline.`,
  compare: "Compare countries",
  find: "Find a country",
  findHint: "Press Enter to open the first",
  shown: (shown: number, all: number) => `${shown} of ${counted(all, "country", "countries")}`,
  noneFound: (query: string) =>
    `No country with events is called “${query}”. Articles about it can be added under “Add”.`,
  parts: {
    label: "Shown",
    table: (countries: number) => counted(countries, "country", "countries"),
    map: "Map",
    waiting: (count: number) => `${count.toLocaleString("en-GB")} waiting`,
  },
  table: {
    caption: "Countries with events",
    country: "Country",
    events: "Events",
    spread: "When",
    latest: "Latest",
    undated: "Undated",
    none: "none dated",
    axis: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
    spreadLegend: (years: string, most: number) =>
      `“When”: ${years} in 24 equal parts, the same for every country; the tallest bar is ${counted(most, "event")}. An arrow at an end: more before or after. The years under it are the country’s own.`,
    sort: (column: string) => `Sort by ${column}`,
  },
  map: {
    title: "Where the events are",
    summary: (countries: number, most: string, count: number) =>
      `World map of ${counted(countries, "country", "countries")} with events; the most are in ${most} (${count}). The table has the same figures.`,
    label: (country: string, events: number, share: number | null) =>
      `${country}: ${counted(events, "event")}${share === null ? ", none dated" : share === 0 ? "" : `, ${share} of 100 dates uncertain`}`,
    measure: {
      label: "Colours of the map",
      legend: "Legend of the map",
      count: "Events",
      uncertain: "Uncertain dates",
    },
    zoom: {
      label: "Part of the map",
      in: "Zoom in",
      out: "Zoom out",
      reset: "Whole world",
      how: "Also: + and −, Ctrl with the wheel, two fingers, a drag.",
      scale: (percent: number) => `Map at ${percent} %`,
    },
    shareLegend: "Uncertain dates, of 100 dated events",
    noShare: "no dated event",
    noCoverage: "no article read (not the same as no events)",
    legend: "Events in a country",
    skip: "Skip the map",
  },
  waiting: {
    title: "Waiting for a publication date",
    why: "Say on which day these appeared, and every “on Monday” in them gets its date.",
    undated: (count: number) => `${count} undated`,
    more: (count: number) => `and ${counted(count, "more article")}`,
  },
  samples: {
    title: "These are samples written for this project.",
    body: "Look around, then remove them and add articles of your own.",
    remove: "Remove samples",
    confirm: "Remove all samples and their events? They do not come back. Articles you added stay.",
    yes: "Yes, remove them",
    no: "Keep them",
    busy: "Removing …",
  },
  empty: {
    title: "Nothing here yet",
    body: "Give Dateline an article. It finds the dated events in it, says of each date why, and draws a timeline for every country. You see what it found before anything is kept.",
    steps: [
      { href: "/ingest", label: "Add an article" },
      { href: "/explain", label: "Try one sentence" },
    ],
    cli: "Or from a shell:",
    command: "npm run -s dateline -- ingest FILE…",
  },
} as const;
