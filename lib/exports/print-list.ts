import { parseIsoDay } from "@/lib/core/civil-time";
import { curlyQuotes } from "@/lib/core/curly-quotes";
import { certaintyInWords, dateInWords, dayInWords } from "@/lib/core/date-words";
import { isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import { escapeXml, type PaperEntry } from "@/lib/timeline/paper";
import { type NumberedSource, publishedInWords } from "./sources";
import { countryName, MODALITY_LABELS, TYPE_LABELS } from "./words";

/** More events than this, and the list gives each one line or two: no sentence, no reasons. */
const FULL_MAX = 60;

type Column = readonly [className: string, title: string];

/** A full row has its EDTF under the date; a brief one beside it, so that it takes a single line. */
const columnsOf = (isFull: boolean): readonly Column[] => [
  ["no", "No."],
  ["when", "Date"],
  ...(isFull ? [] : [["edtf", "EDTF"] as const]),
  ["what", "Event"],
  ["sure", "Date is"],
  ["told", "Told as"],
  ["where", "Countries"],
  ["notes", "Sources"],
];

function countriesInWords({ countries }: TimelineEvent): string {
  const primary = countries.primary.map(countryName).join(", ");
  const secondary = countries.secondary.map(countryName).join(", ");
  if (secondary === "") return primary;
  return primary === "" ? secondary : `${primary}; with ${secondary}`;
}

function why(event: TimelineEvent): string {
  const reasons = event.date.explanation.map((step) => curlyQuotes(step.because).replace(/\.$/, ""));
  return reasons.length === 0 ? "" : `Why this date: ${reasons.join("; ")}.`;
}

function what(event: TimelineEvent, isFull: boolean): string {
  const told = [
    TYPE_LABELS[event.type],
    event.place ?? "",
    event.attribution === undefined ? "" : `according to ${event.attribution.replace(/^The\b/, "the")}`,
    event.review === "confirmed" || event.review === "corrected" ? `${event.review} by a person` : "",
  ].filter((part) => part !== "" && part !== TYPE_LABELS.OTHER);
  if (!isFull) return escapeXml(event.headline);
  const headline = `<span class="headline">${escapeXml(event.headline)}</span>`;
  const sentence = event.evidence[0]?.text ?? "";
  return [
    headline,
    told.length === 0 ? "" : `<span class="more">${escapeXml(told.join(" · "))}</span>`,
    sentence === "" ? "" : `<span class="quote">“${escapeXml(sentence)}”</span>`,
    why(event) === "" ? "" : `<span class="more">${escapeXml(why(event))}</span>`,
  ].join("");
}

function row({ event, number }: PaperEntry, notes: readonly number[], isFull: boolean): string {
  const label = MODALITY_LABELS[event.modality];
  const modality = event.modality === "asserted" ? label : `<span class="mark">${label}</span>`;
  const written = escapeXml(event.date.edtf ?? "");
  const under = written === "" ? "" : `<span class="edtf">${written}</span>`;
  const edtf = isFull ? under : `</td><td class="edtf">${written}`;
  // Every link and every heading of a row is an object of its own in a tagged PDF: in a long list they would be most of it.
  const links = notes.map((note) => (isFull ? `<a href="#source-${note}">${note}</a>` : String(note))).join(", ");
  const head = isFull ? `<th scope="row" class="no">${number}</th>` : `<td class="no">${number}</td>`;
  return `<tr id="event-${number}">${head}<td>${escapeXml(dateInWords(event.date))}${edtf}</td><td>${what(event, isFull)}</td><td>${certaintyInWords(event.date)}</td><td>${modality}</td><td>${escapeXml(countriesInWords(event))}</td><td>${links}</td></tr>`;
}

/** Every event of the view, numbered as on the plot, those that need a date last under their own heading. */
export function printList(entries: readonly PaperEntry[], sources: readonly NumberedSource[]): string {
  const isFull = entries.length <= FULL_MAX;
  const numberOf = new Map(sources.map(({ article, number }) => [article.id, number]));
  const notesOf = (event: TimelineEvent): number[] =>
    [...new Set(event.evidence.map((evidence) => numberOf.get(evidence.articleId)))]
      .filter((number) => number !== undefined)
      .sort((a, b) => a - b);
  const rows = (of: readonly PaperEntry[]): string =>
    of.map((entry) => row(entry, notesOf(entry.event), isFull)).join("\n");
  const dated = entries.filter(({ event }) => isDated(event.date));
  const undated = entries.filter(({ event }) => !isDated(event.date));
  const columns = columnsOf(isFull);
  const head = columns.map(([name, title]) => `<th scope="col" class="${name}">${title}</th>`).join("");
  const shelf =
    undated.length === 0
      ? ""
      : `<tbody><tr class="group"><th colspan="${columns.length}" scope="rowgroup">Need a date: the text does not say enough to place ${undated.length === 1 ? "it" : "them"} on the axis</th></tr>\n${rows(undated)}</tbody>`;
  return `<table class="${isFull ? "full" : "brief"}"><thead><tr>${head}</tr></thead><tbody>${rows(dated)}</tbody>${shelf}</table>`;
}

/** Titles keep their own direction: a full stop after an Arabic one stands after it. */
function sourceLine({ number, article }: NumberedSource): string {
  const accessed = article.accessed === undefined ? null : parseIsoDay(article.accessed);
  const missing = [article.outlet === undefined ? "outlet" : "", article.url === undefined ? "address" : ""];
  const notGiven = missing.filter((part) => part !== "").join(" and ");
  const isDayKnown = article.published.basis !== "unknown";
  const parts = [
    `<bdi lang="${escapeXml(article.language)}"><i>${escapeXml(article.title)}</i></bdi>`,
    article.outlet === undefined ? "" : escapeXml(article.outlet),
    article.author === undefined ? "" : `By ${escapeXml(article.author)}`,
    isDayKnown ? `Published ${escapeXml(publishedInWords(article))}` : "Publication date unknown",
    article.url === undefined ? "" : `<span class="address">${escapeXml(article.url)}</span>`,
    accessed === null ? "" : `Read ${dayInWords(accessed)}`,
    notGiven === "" ? "" : `${notGiven.charAt(0).toUpperCase()}${notGiven.slice(1)} not given`,
  ];
  const told = parts.filter((part) => part !== "").join(". ");
  return `<li id="source-${number}">${told.replace(/([.?!…])(<[^.]*>)\. /, "$1$2 ")}.</li>`;
}

/** The sources as numbered endnotes: outlet, title, author, publication date and where it comes from, address, day of access. */
export const printSources = (sources: readonly NumberedSource[]): string =>
  `<ol class="sources">${sources.map(sourceLine).join("\n")}</ol>`;
