import type { PaperBand } from "./paper-band";
import type { PaperMark, PaperTone } from "./paper-marks";

/** Ink on white. The tints are steps of one blue, blended with the paper beforehand, and stay five greys without colour. */
const COLOURS: Readonly<Record<PaperTone, string>> = {
  ink: "#14171c",
  "ink-2": "#454b55",
  "ink-3": "#7a818c",
  grid: "#e3e6ea",
  paper: "#ffffff",
  accent: "#17406d",
  "tint-1": "#e4ecf4",
  "tint-2": "#c6d6e6",
  "tint-3": "#a3bcd5",
  "tint-4": "#7397bd",
  "tint-5": "#3d6a9b",
};

export const escapeXml = (words: string): string =>
  words
    // XML has no way to say most control characters.
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Hundredths of a point are finer than any printer. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

const strokeOf = (stroke?: { tone: PaperTone; width: number; dash?: string }): string =>
  stroke === undefined
    ? ""
    : ` stroke="${COLOURS[stroke.tone]}" stroke-width="${n(stroke.width)}"${stroke.dash === undefined ? "" : ` stroke-dasharray="${stroke.dash}"`}`;

function paintMark(mark: PaperMark): string {
  switch (mark.kind) {
    case "text":
      return `<text x="${n(mark.x)}" y="${n(mark.y)}" font-size="${n(mark.size)}" font-weight="${mark.weight}" fill="${COLOURS[mark.tone]}"${mark.anchor === "start" ? "" : ` text-anchor="${mark.anchor}"`}>${escapeXml(mark.text)}</text>`;
    case "line":
      return `<line x1="${n(mark.x0)}" y1="${n(mark.y0)}" x2="${n(mark.x1)}" y2="${n(mark.y1)}"${strokeOf(mark)}/>`;
    case "rect":
      return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(Math.max(0, mark.w))}" height="${n(mark.h)}" fill="${COLOURS[mark.fill]}"${strokeOf(mark.stroke)}/>`;
    case "dot":
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${n(mark.r)}" fill="${COLOURS[mark.fill]}"${strokeOf(mark.stroke)}/>`;
    case "polygon":
      return `<polygon points="${mark.points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${COLOURS[mark.fill]}"${strokeOf(mark.stroke)}/>`;
  }
}

export const paintMarks = (marks: readonly PaperMark[]): string => marks.map(paintMark).join("");

/** The inside of an SVG: a group for the axis and one for each event, named so that they can be found in an editor. */
export function paintBand({ frame, items }: PaperBand, name: string): string {
  const events = items.map(
    (item) =>
      `<g id="${name}-event-${item.number}" data-event="${escapeXml(item.eventId)}">${paintMarks(item.marks)}</g>`,
  );
  return `<g id="${name}-axis">${paintMarks(frame)}</g>\n<g id="${name}-events">${events.join("\n")}</g>`;
}
