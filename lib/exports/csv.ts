import { certaintyInWords, dateInWords } from "@/lib/core/date-words";
import { toInclusive } from "@/lib/core/interval";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { Exporter } from "./exporter";
import { type NumberedSource, numberedSources, publishedInWords } from "./sources";

type Column = readonly [name: string, cell: (event: TimelineEvent, number: number, sources: Cited) => string];
type Cited = ReadonlyMap<string, NumberedSource>;

const SEPARATOR = "; ";

function sourcesInWords(event: TimelineEvent, cited: Cited): string {
  const ids = [...new Set(event.evidence.map((evidence) => evidence.articleId))];
  return ids
    .map((id) => cited.get(id)?.article)
    .filter((article) => article !== undefined)
    .map((article) =>
      [article.outlet, article.title, article.url, publishedInWords(article)].filter((part) => part).join(", "),
    )
    .join(SEPARATOR);
}

const COLUMNS: readonly Column[] = [
  ["number", (_event, number) => String(number)],
  ["start", ({ date }) => toInclusive(date).start ?? ""],
  ["end", ({ date }) => toInclusive(date).end ?? ""],
  ["edtf", ({ date }) => date.edtf ?? ""],
  ["date", ({ date }) => dateInWords(date)],
  ["precision", ({ date }) => date.precision],
  ["extent", ({ date }) => date.extent],
  ["certainty", ({ date }) => certaintyInWords(date)],
  ["confidence", ({ date }) => date.confidence.toFixed(2)],
  ["modality", (event) => event.modality],
  ["type", (event) => event.type],
  ["headline", (event) => event.headline],
  ["attribution", (event) => event.attribution ?? ""],
  ["place", (event) => event.place ?? ""],
  ["primary_countries", ({ countries }) => countries.primary.join(SEPARATOR)],
  ["secondary_countries", ({ countries }) => countries.secondary.join(SEPARATOR)],
  ["actors", ({ actors }) => actors.map(({ name, role }) => `${name} (${role})`).join(SEPARATOR)],
  ["sentence", ({ evidence }) => evidence[0]?.text ?? ""],
  ["why_this_date", ({ date }) => date.explanation.map((step) => step.because).join(SEPARATOR)],
  ["sources", (event, _number, cited) => sourcesInWords(event, cited)],
  ["id", (event) => event.id],
];

/** Spreadsheets run a cell that starts like a formula; an apostrophe makes it text. A year before 0 is no formula. */
const disarmed = (cell: string): string =>
  /^[=+\-@\t\r\n|%]/.test(cell) && !/^-\d{4,}[\dX/.~?%-]*$/.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const line = (cells: readonly string[]): string => `${cells.map((cell) => quoted(disarmed(cell))).join(",")}\r\n`;

/** Without it Excel takes UTF-8 for the machine's old code page and shows every dash as three letters. */
const BYTE_ORDER_MARK = "\uFEFF";

/** RFC 4180: one line an event, ISO days, inclusive; empty where a day is not known. */
export const csv: Exporter = {
  id: "csv",
  label: "Table (CSV)",
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  write({ events, articles }) {
    const cited: Cited = new Map(numberedSources(events, articles).map((source) => [source.article.id, source]));
    const header = line(COLUMNS.map(([name]) => name));
    const rows = events.map((event, index) => line(COLUMNS.map(([, cell]) => cell(event, index + 1, cited))));
    return BYTE_ORDER_MARK + header + rows.join("");
  },
};
