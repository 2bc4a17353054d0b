/** Words for when a page is not there, does not come, or fails. */
export const LOST = {
  notFound: {
    title: "There is no such page",
    body: "The address may be old, or the article it leads to may have been removed.",
    links: [
      { href: "/", label: "All countries" },
      { href: "/articles", label: "All articles, and what was removed" },
      { href: "/ingest", label: "Add an article" },
    ],
  },
  country: {
    title: (code: string) => `“${code}” is no country code.`,
    body: "A country's address has its two letters after ISO 3166-1, such as /countries/FR for France.",
    did: "Did you mean",
  },
  error: {
    title: "This page could not be shown",
    body: "Nothing was changed. Try again; if it fails twice, run “npm run -s dateline -- doctor”, which says what is wrong and what to do.",
    retry: "Try again",
    home: "All countries",
    digest: (digest: string) => `In the server's output look for ${digest}`,
  },
  cannotPrint: "This cannot be printed",
  cannotOpen: "The data cannot be read",
} as const;
