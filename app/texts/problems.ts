/** What went wrong at the door of the interface, and what to do next. */
export const PROBLEM_TEXTS = {
  crossSiteWrite:
    "This change came from another site's page and was not made. Open Dateline itself and try again there.",
} as const;
