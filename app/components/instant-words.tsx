let words: Intl.DateTimeFormat | null = null;

/** Made when the first record is shown: loading the calendars costs a page that shows none as much as its first picture. */
function wordsOf(at: string): string {
  words ??= new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
  });
  return words.format(new Date(at));
}

/** When a record was made: in UTC, so that every reader and the server say the same. */
export function InstantWords({ at }: { at: string }) {
  return <time dateTime={at}>{`${wordsOf(at)} UTC`}</time>;
}
