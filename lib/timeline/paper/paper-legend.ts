import { eventDate } from "@/lib/core/event-date";
import type { EventDate, Modality } from "@/lib/core/timeline-event";
import { eventGlyph } from "./event-glyph";
import { interWidth } from "./inter-widths";
import { movedBy, type PaperMark, text } from "./paper-marks";

interface LegendEntry {
  words: string;
  date: EventDate;
  modality?: Modality;
}

const SAMPLE_WIDTH = 34;
const scale = { from: 0, to: 100, width: SAMPLE_WIDTH };
const sample = (parts: Partial<EventDate>): EventDate =>
  eventDate({ from: 10, to: 90, precision: "month", basis: "explicit", confidence: 1, ...parts });
const aDay: Partial<EventDate> = { from: 50, to: 51, precision: "day" };

/** Each sign beside its words, so that the page can be read in grey and by who cannot tell colours apart. */
const ENTRIES: readonly LegendEntry[] = [
  { words: "exact day", date: sample(aDay) },
  { words: "some time in these days or this month", date: sample({}) },
  { words: "some time in this quarter, year or longer", date: sample({ precision: "year" }) },
  { words: "from start to end", date: sample({ extent: "throughout", precision: "interval" }) },
  { words: "about this time", date: sample({ qualifier: "~" }) },
  { words: "uncertain", date: sample({ ...aDay, qualifier: "?" }) },
  { words: "ongoing", date: sample({ to: null, endBound: "open" }) },
  { words: "end not reported", date: sample({ from: 40, to: null }) },
  { words: "on or before", date: sample({ from: null, to: 90 }) },
  { words: "goes on outside this page", date: sample({ from: -50, to: 150, extent: "throughout" }) },
  { words: "claimed", date: sample(aDay), modality: "claimed" },
  { words: "denied", date: sample(aDay), modality: "denied" },
  { words: "planned or possible", date: sample(aDay), modality: "planned" },
];

const SIZE = 7;
const LEADING = 12;
const WORDS_X = SAMPLE_WIDTH + 5;
const BETWEEN = 14;

/** The key to every sign, in lines as wide as the page. */
export function paperLegend(width: number): { marks: readonly PaperMark[]; height: number } {
  const marks: PaperMark[] = [];
  let [x, y] = [0, LEADING / 2];
  for (const { words, date, modality = "asserted" } of ENTRIES) {
    const room = WORDS_X + interWidth(words, SIZE, 400);
    if (x + room > width) [x, y] = [0, y + LEADING];
    marks.push(...eventGlyph({ date, modality }, 0, scale).marks.map((mark) => movedBy(mark, x, y)));
    marks.push(text({ x: x + WORDS_X, y: y + SIZE * 0.36, text: words, size: SIZE, weight: 400, tone: "ink-2" }));
    x += room + BETWEEN;
  }
  return { marks, height: y + LEADING / 2 };
}
