import { daysInWords } from "@/lib/core/date-words";
import type { Interval } from "@/lib/core/interval";
import { isDated } from "@/lib/core/timeline-event";
import {
  escapeXml,
  interWidth,
  type PaperBand,
  type PaperEntry,
  type PaperMark,
  type PaperPlan,
  paintBand,
  paintMarks,
  paperLegend,
  paperOverview,
  planPaper,
} from "@/lib/timeline/paper";
import type { ExportInput } from "./exporter";
import { type PaperChoice, paperArea } from "./paper-size";
import { printList, printSources } from "./print-list";
import { printStyle } from "./print-style";
import { numberedEntries, numberedSources } from "./sources";

/** A link of the bar that stands over the document on a screen and is not printed. */
interface ScreenLink {
  label: string;
  href: string;
  /** The choice that is shown now. */
  isCurrent?: boolean;
  isMain?: boolean;
}

export interface PrintInput extends ExportInput {
  /** A4 landscape where nothing is chosen. */
  page?: PaperChoice;
  /** Groups of links for who reads it on a screen. */
  screenBar?: readonly { label?: string; links: readonly ScreenLink[] }[];
}

const DEFAULT_PAGE: PaperChoice = { paper: "A4", orientation: "landscape" };
const BAND_WHITE = 16;
/** Width in points of the copies for a telephone, which are drawn as wide as its screen: small type comes out large enough. */
const NARROW_WIDTH = 215;
/** Slack between what is computed and what the browser sets. */
const SLACK = 6;
/** With less room than this under the plot the list starts on a new page. */
const LIST_ROOM = 130;

/** What the words of the list mean, for who has only the paper. */
const HOW_TO_READ: readonly (readonly [term: string, meaning: string])[] = [
  ["Dates", "are as exact as the text they come from. “March 2024” is some time in that month, never its first day."],
  ["Date is", "says how surely the words mean these days: certain, likely, uncertain or a guess."],
  ["Told as", "says whether the source reports it as a fact, or as claimed, denied, planned or only possible."],
  [
    "Need a date:",
    "the text does not say enough. These events stand last in the list, and no day is made up for them.",
  ],
  ["Numbers", "beside the signs lead to the list, and those in its last column to the sources."],
];
/** Points that the note takes at most: its lines by the width, and the white over it. */
const noteHeight = (width: number): number => 40 + (width > 600 ? 3 : 5) * 3 * 10;

const note = (): string =>
  `<section class="note"><h2>How to read the dates</h2><dl>${HOW_TO_READ.map(([term, meaning]) => `<div><dt>${term}</dt> <dd>${meaning}</dd></div>`).join("")}</dl></section>`;

const inThousands = (count: number): string => count.toLocaleString("en-GB");
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${inThousands(count)} ${count === 1 ? one : many}`;

function standfirst(entries: readonly PaperEntry[], window: Interval, sources: number): string {
  const dated = entries.map(({ event }) => event.date).filter(isDated);
  const undated = entries.length - dated.length;
  const from = Math.min(...dated.map((date) => date.from ?? (date.to as number) - 1));
  const to = Math.max(...dated.map((date) => date.to ?? (date.from as number) + 1));
  const span =
    window.from !== null && window.to !== null
      ? `, ${daysInWords(window.from, window.to)}`
      : dated.length === 0
        ? ""
        : `, ${daysInWords(from, to)}`;
  const shelf = undated === 0 ? "" : ` ${inThousands(undated)} of them ${undated === 1 ? "needs" : "need"} a date.`;
  const unsure = entries.filter(({ event }) => event.modality !== "asserted").length;
  const told =
    unsure === 0
      ? ""
      : ` ${inThousands(unsure)} ${unsure === 1 ? "is" : "are"} claimed, denied, planned or only possible, and marked so.`;
  return `${plural(entries.length, "event")}${span}, from ${plural(sources, "source")}.${shelf}${told}`;
}

interface Drawn {
  html: string;
  /** Points. */
  height: number;
}

const linesOf = (words: string, size: number, width: number): number =>
  words === "" ? 0 : Math.ceil((interWidth(words, size, 400) * 1.03) / width);

/** Its height is what the browser will set at most. */
function heading(input: PrintInput, standfirstWords: string, width: number): Drawn {
  const filters = input.filterWords.length === 0 ? "" : `Shown only: ${input.filterWords.join("; ")}`;
  const html = `<header><p class="kicker">Timeline</p><h1>${escapeXml(input.title)}</h1><p class="standfirst">${escapeXml(standfirstWords)}</p>${filters === "" ? "" : `<p class="filters">${escapeXml(filters)}</p>`}</header>`;
  const titleLines = Math.max(1, linesOf(input.title, 25, width));
  const height =
    12 + titleLines * 31 + linesOf(standfirstWords, 9.5, width) * 13 + linesOf(filters, 8, width) * 11 + 6 + 1.2 + 9;
  return { html, height };
}

const svg = (width: number, height: number, label: string, inside: string): string =>
  `<svg role="img" aria-label="${escapeXml(label)}" width="${width.toFixed(2)}pt" height="${height.toFixed(2)}pt" viewBox="0 0 ${width.toFixed(2)} ${height.toFixed(2)}">${inside}</svg>`;

const picture = (marks: readonly PaperMark[], width: number, height: number, label: string): string =>
  svg(width, height, label, paintMarks(marks));

function bandFigure(band: PaperBand, name: string, isLast: boolean): string {
  const told = `Timeline of ${band.title}. Its events follow as a list, with the same numbers.`;
  const style = isLast ? "" : ` style="margin-bottom:${BAND_WHITE}pt"`;
  return `<figure${style}><h2 class="outline">${escapeXml(band.title)}</h2>${svg(band.width, band.height, told, paintBand(band, name))}</figure>`;
}

const pageOf = (bands: readonly PaperBand[], page: number): string =>
  bands.map((band, index) => bandFigure(band, `p${page}b${index + 1}`, index === bands.length - 1)).join("\n");

/** What is drawn at the width of the sheet, and behind it the same for the screen of a telephone: the style shows the one that fits. */
function twoWidths(draw: (width: number) => Drawn, width: number): Drawn {
  const wide = draw(width);
  return {
    html: `<div class="wide">${wide.html}</div><div class="narrow">${draw(NARROW_WIDTH).html}</div>`,
    height: wide.height,
  };
}

function legendOf(width: number): Drawn {
  const { html, height } = twoWidths((across) => {
    const { marks, height } = paperLegend(across);
    return { html: picture(marks, across, height, "Key to the signs: what they mean stands beside them."), height };
  }, width);
  return { html: `<div class="legend">${html}</div>`, height: height + 9 + 6 + 0.5 };
}

/** `room`: the height in points that heading and legend leave. */
function cover(
  plan: PaperPlan,
  entries: readonly PaperEntry[],
  width: number,
  room: number,
): { html: string; hasRoom: boolean } {
  const events = entries.map(({ event }) => event);
  const overview = twoWidths((across) => {
    const { marks, height, caption } = paperOverview(events, plan, across, 2);
    return {
      html: `<figure>${picture(marks, across, height, caption)}<figcaption class="caption">${escapeXml(caption)}</figcaption></figure>`,
      height,
    };
  }, width);
  const contents = plan.pages.flatMap((bands, index) =>
    bands.map((band) => `<li><b>p. ${index + 2}</b><span>${escapeXml(band.title)}</span></li>`),
  );
  const taken = overview.height + 12 + 10 + 12 * Math.ceil(contents.length / 3 + 1);
  const html = `${overview.html}<ol class="contents">${contents.join("")}</ol>`;
  return { html, hasRoom: taken + noteHeight(width) < room };
}

function barOf(groups: PrintInput["screenBar"]): string {
  if (groups === undefined || groups.length === 0) return "";
  const link = ({ label, href, isCurrent, isMain }: ScreenLink): string =>
    `<a href="${escapeXml(href)}"${isCurrent ? ' aria-current="true"' : ""}${isMain ? ' class="main"' : ""}>${escapeXml(label)}</a>`;
  const group = ({ label, links }: { label?: string; links: readonly ScreenLink[] }): string =>
    `<div class="group">${label === undefined ? "" : `<span>${escapeXml(label)}</span>`}${links.map(link).join("")}</div>`;
  return `<nav class="bar" aria-label="Print">${groups.map(group).join("")}</nav>`;
}

/**
 * One self-contained HTML document for paper: heading, legend, plot in calendar-aligned pages, the numbered list of every
 * event, the sources. Fetches nothing; the same input gives the same bytes. White paper always, type of 6 points or more.
 */
export function printDocument(input: PrintInput): string {
  const area = paperArea(input.page ?? DEFAULT_PAGE);
  const { width } = area;
  const window: Interval = input.window ?? { from: null, to: null };
  const entries = numberedEntries(input.events);
  const sources = numberedSources(
    entries.map(({ event }) => event),
    input.articles,
  );
  const head = heading(input, standfirst(entries, window, sources.length), width);
  const legend = legendOf(width);
  const firstHeight = area.height - head.height - legend.height - SLACK;
  const plan = planPaper(entries, { width, firstHeight, height: area.height - SLACK }, window);

  const [first, ...others] = plan.pages;
  const isOnePage = others.length === 0 && first !== undefined && heightOf(first) <= firstHeight;
  const left = isOnePage ? firstHeight - heightOf(first) : 0;
  const front = isOnePage || plan.pages.length === 0 ? null : cover(plan, entries, width, firstHeight);
  const plot = isOnePage
    ? pageOf(first, 1) + legend.html
    : front === null
      ? ""
      : front.html + legend.html + (front.hasRoom ? note() : "");
  const sheets = isOnePage
    ? ""
    : plan.pages.map((bands, index) => `<section class="sheet">${pageOf(bands, index + 2)}</section>`).join("\n");
  const isListApart = plan.pages.length > 0 && left < LIST_ROOM;
  const made = `${input.exportedAt.slice(0, 16).replace("T", " ")} UTC`;
  const style = printStyle(
    area,
    { running: `${input.title}: timeline`, foot: `Made by Dateline, ${made}`, permalink: input.permalink ?? "" },
    input.fonts ?? [],
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(input.title)}: timeline</title>
<meta name="generator" content="Dateline">
<style>
${style}
</style>
</head>
<body>
${barOf(input.screenBar)}
<main>
${head.html}
${plot}
${sheets}
<section class="part${isListApart ? " new" : ""}"><h2>All events</h2>
${entries.length === 0 ? "<p>No event matches.</p>" : printList(entries, sources)}
</section>
<section class="part"><h2>Sources</h2>
${sources.length === 0 ? "<p>None.</p>" : printSources(sources)}
</section>
${front?.hasRoom || entries.length === 0 ? "" : note()}
</main>
</body>
</html>
`;
}

const heightOf = (bands: readonly PaperBand[]): number =>
  bands.reduce((sum, band) => sum + band.height, 0) + BAND_WHITE * Math.max(0, bands.length - 1);
