import { isDated } from "@/lib/core/timeline-event";
import { escapeXml, paintBand, paintMarks, paperLegend, planPaper } from "@/lib/timeline/paper";
import type { Exporter } from "./exporter";
import { fontFaces, fontStack } from "./print-style";
import { numberedEntries } from "./sources";

const WIDTH = 1000;
const MARGIN = 24;
const HEAD = 52;
const BAND_WHITE = 18;
/** One picture is as high as its events need; a plot page of this height still opens in every editor. */
const PAGE_HEIGHT = 1400;

/** A standalone picture of the whole timeline, as drawn for paper: vectors and text, a named group for each event. */
export const svg: Exporter = {
  id: "svg",
  label: "Picture (SVG)",
  mediaType: "image/svg+xml; charset=utf-8",
  extension: "svg",
  write(input) {
    const entries = numberedEntries(input.events);
    const room = { width: WIDTH - 2 * MARGIN, firstHeight: PAGE_HEIGHT, height: PAGE_HEIGHT };
    const bands = planPaper(entries, room, input.window ?? { from: null, to: null }).pages.flat();
    const undated = entries.filter(({ event }) => !isDated(event.date));
    const fonts = input.fonts ?? [];
    let y = HEAD;
    const groups = bands.map((band, index) => {
      const group = `<g id="band-${index + 1}" transform="translate(0 ${y.toFixed(2)})">${paintBand(band, `b${index + 1}`)}</g>`;
      y += band.height + BAND_WHITE;
      return group;
    });
    const shelf = undated.map(({ event, number }) => {
      y += 12;
      return `<text id="shelf-${number}" y="${y.toFixed(2)}" font-size="8" fill="#454b55">${number}  Needs a date: ${escapeXml(event.headline)}</text>`;
    });
    y += shelf.length === 0 ? 0 : BAND_WHITE;
    const legend = paperLegend(room.width);
    const key = `<g id="legend" transform="translate(0 ${y.toFixed(2)})">${paintMarks(legend.marks)}</g>`;
    const height = (y + legend.height + 2 * MARGIN).toFixed(2);
    const about = [`${entries.length} events`, ...input.filterWords, input.permalink ?? "", `made ${input.exportedAt}`];
    return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" lang="en" role="img" aria-labelledby="title description">
<title id="title">${escapeXml(input.title)}: timeline</title>
<desc id="description">${escapeXml(about.filter((part) => part !== "").join(". "))}.</desc>
<style>${fontFaces(fonts)}
text{font-family:${fontStack(fonts)};white-space:pre}</style>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<g transform="translate(${MARGIN} ${MARGIN})">
<text y="22" font-size="24" font-weight="600" fill="#14171c">${escapeXml(input.title)}</text>
<text y="38" font-size="8.5" fill="#454b55">${escapeXml(about.filter((part) => part !== "").join(" · "))}</text>
${groups.join("\n")}
${shelf.join("\n")}
${key}
</g>
</svg>
`;
  },
};
