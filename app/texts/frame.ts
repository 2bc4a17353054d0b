/** Words of the frame around every page. */
export const FRAME = {
  name: "Dateline",
  description:
    "Reads news, works out which day each date in it means, says why, and draws a timeline for every country.",
  skip: "Skip to the content",
  nav: "Pages",
  links: [
    { href: "/", label: "Countries" },
    { href: "/compare", label: "Compare" },
    { href: "/articles", label: "Articles" },
    { href: "/review", label: "Review" },
    { href: "/ingest", label: "Add" },
    { href: "/explain", label: "Explain" },
  ],
  waiting: (count: number) => `${count.toLocaleString("en-GB")} waiting`,
  theme: { label: "Colours", system: "System", light: "Light", dark: "Dark" },
  promise: "Never invents a day, always says why, never loses a correction.",
  dataFile: (path: string) => `Your data stays on this computer, in ${path}`,
  dataServer: "Your data is in the database this server was started with",
  mapCredit: "Map: Natural Earth",
} as const;
