const WORDS = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** When a record was made: in UTC, so that every reader and the server say the same. */
export function InstantWords({ at }: { at: string }) {
  return <time dateTime={at}>{`${WORDS.format(new Date(at))} UTC`}</time>;
}
