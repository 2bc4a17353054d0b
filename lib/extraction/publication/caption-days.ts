import { type Article, isOwnText } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import { writtenDays } from "./written-days";

/** A whole day that a caption names as the day of its picture. */
export interface CaptionDay {
  day: DayNumber;
  caption: string;
  dateText: string;
  /** The picture comes from the archive: it may be years older than the article. */
  isArchive: boolean;
  /** It stands above the body: the picture that the article opens with. */
  isOpening: boolean;
}

const ARCHIVE =
  /^\W*(?:file|archive|undated)\b|\b(?:file|archive|archival|archived|library|stock|undated|historic|earlier|old)[ -]?(?:photo|picture|pic|image|photograph|footage|video|handout|frame)|[(/,]\s*(?:file|archives?)\s*[)/.]|\b(?:file|archives?)\)?\W*$|\btaken years\b/i;
/** "ahead of the vote on 3 May 2022": the day of the vote, which may come after publication. */
const LOOKS_AHEAD =
  /\b(?:will|ahead of|before|prior to|until|due|scheduled|planned|expected|set to|upcoming)\b[^.;]{0,60}$/i;
/** "a memorial for those who died on 3 May 2012": a day long past. */
const LOOKS_BACK =
  /\b(?:since|anniversary of|born|dated|commemorat\w+|remember\w*|memorial|memory of|victims of)\b[^.;]{0,60}$/i;

/** "12/34 …" belongs to a picture show that runs beside many articles. */
const SLIDE = /^\d{1,3}\s?\/\s?\d{1,3}\b/;

/** The days of the article's pictures, each caption once. */
export function captionDays({ text, zones }: Pick<Article, "text" | "zones">): CaptionDay[] {
  const bodyStart = zones.find(({ kind }) => kind === "body")?.start ?? text.length;
  return zones.flatMap((zone): CaptionDay[] => {
    if (zone.kind !== "caption" || !isOwnText(zone)) return [];
    const caption = text.slice(zone.start, zone.end);
    return SLIDE.test(caption) ? [] : pictureDays(caption, zone.start < bodyStart);
  });
}

const pictureDays = (caption: string, isOpening: boolean): CaptionDay[] =>
  writtenDays(caption).flatMap(({ days, start, text: dateText, wrongWeekday }): CaptionDay[] => {
    const [day] = days;
    if (day === undefined || days.length > 1 || wrongWeekday !== undefined) return [];
    const before = caption.slice(0, start);
    if (pointsElsewhere(LOOKS_AHEAD, before)) return [];
    const isArchive = ARCHIVE.test(caption) || pointsElsewhere(LOOKS_BACK, before);
    return [{ day, caption, dateText, isArchive, isOpening }];
  });

/** A place between the two makes the date that of the picture again: "…after the verdict, in Lima, Peru, 3 May 2022". */
function pointsElsewhere(clause: RegExp, before: string): boolean {
  const match = clause.exec(before);
  if (match === null) return false;
  return (
    !/,\s*(?:in|at|near|outside|on)\s[^,]{2,40}(?:,[^,]{2,40})*,?\s*(?:on\s*)?$/i.test(match[0]) &&
    !/,\s*[^,]{2,40},\s*(?:on\s*)?$/.test(match[0])
  );
}
