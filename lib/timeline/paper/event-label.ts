import { certaintyInWords, dateInWords } from "@/lib/core/date-words";
import type { Modality, TimelineEvent } from "@/lib/core/timeline-event";
import { wrapText } from "../wrap-text";
import { interWidth } from "./inter-widths";
import { type PaperMark, text } from "./paper-marks";

/** An event with its number in the printed list. */
export interface PaperEntry {
  event: TimelineEvent;
  number: number;
}

/** Type of a label, in points. */
export interface LabelStyle {
  headline: number;
  headlineLeading: number;
  /** Widest headline. */
  measure: number;
  linesMax: number;
  date: number;
  dateLeading: number;
  /** Least white between two labels, above each other. */
  gap: number;
}

/** From a page that tells a story to one that holds as much as can be read. */
export const LABEL_STYLES: readonly LabelStyle[] = [
  { headline: 10, headlineLeading: 12.4, measure: 215, linesMax: 4, date: 8, dateLeading: 10.5, gap: 7 },
  { headline: 8, headlineLeading: 9.8, measure: 180, linesMax: 4, date: 7, dateLeading: 8.8, gap: 5 },
  { headline: 6.8, headlineLeading: 8.2, measure: 160, linesMax: 3, date: 6.2, dateLeading: 7.6, gap: 3 },
];

/** What stands before the date of an event that is no plain fact. */
export const MODALITY_TAGS: Readonly<Record<Modality, string>> = {
  asserted: "",
  claimed: "CLAIMED",
  denied: "DENIED",
  planned: "PLANNED",
  hypothetical: "POSSIBLE",
};

export interface EventLabel {
  entry: PaperEntry;
  w: number;
  h: number;
  /** Middle of the first line, where the glyph stands. */
  middle: number;
  /** The marks with the label's upper left corner at (x, y). */
  marksAt(x: number, y: number): PaperMark[];
}

const NUMBER_GAP = 4;

/** Number, headline, date in words; tagged where it is denied, claimed, planned or possible, or where the day is not certain. */
export function eventLabel(entry: PaperEntry, style: LabelStyle, plotWidth: number): EventLabel {
  const { event, number } = entry;
  const numberText = String(number);
  const indent = interWidth(numberText, style.date, 600) + NUMBER_GAP;
  const measure = Math.min(style.measure, plotWidth * 0.44) - indent;
  const headline = wrapText(event.headline, measure, style.linesMax, style.headline, 600, interWidth);
  const tag = MODALITY_TAGS[event.modality];
  const tagWidth = tag === "" ? 0 : interWidth(`${tag}  `, style.date, 600);
  const certainty = certaintyInWords(event.date);
  const words = dateInWords(event.date) + (certainty === "certain" ? "" : ` · ${certainty}`);
  const dates = wrapText(words, measure - tagWidth, 2, style.date, 400, interWidth);
  const w = Math.max(
    ...headline.map((line) => interWidth(line, style.headline, 600)),
    ...dates.map((line) => tagWidth + interWidth(line, style.date, 400)),
  );
  const h = headline.length * style.headlineLeading + dates.length * style.dateLeading;
  return {
    entry,
    w: indent + w,
    h,
    middle: style.headlineLeading * 0.5,
    marksAt(x, y) {
      const baseline = y + style.headlineLeading * 0.5 + style.headline * 0.36;
      const dateBaseline =
        baseline + headline.length * style.headlineLeading - (style.headlineLeading - style.dateLeading) / 2;
      const left = x + indent;
      return [
        { kind: "rect", x: x - 1, y, w: indent + w + 2, h, fill: "paper" },
        text({ x, y: baseline, text: numberText, size: style.date, weight: 600, tone: "accent" }),
        ...headline.map((line, i) =>
          text({
            x: left,
            y: baseline + i * style.headlineLeading,
            text: line,
            size: style.headline,
            weight: 600,
            tone: "ink",
          }),
        ),
        ...(tag === ""
          ? []
          : [text({ x: left, y: dateBaseline, text: tag, size: style.date, weight: 600, tone: "ink" })]),
        ...dates.map((line, i) =>
          text({
            x: left + tagWidth,
            y: dateBaseline + i * style.dateLeading,
            text: line,
            size: style.date,
            weight: 400,
            tone: "ink-2",
          }),
        ),
      ];
    },
  };
}
