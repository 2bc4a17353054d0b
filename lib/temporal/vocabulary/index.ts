import { CALENDAR_WORDS } from "./calendar-words";
import { CUE_WORDS } from "./cue-words";
import { NUMBER_WORDS } from "./number-words";
import type { Vocabulary } from "./word-class";

export type { PartOfDay, Season, Unit } from "./calendar-words";
export {
  readDayWord,
  readLetterUnit,
  readMonth,
  readPartOfDay,
  readSeason,
  readUnit,
  readWeekday,
} from "./calendar-words";
export { readBound, readCue, readPosition } from "./cue-words";
export {
  readClockHour,
  readCount,
  readDay,
  readDecadeName,
  readLargeCount,
  readMixedCount,
  readOrdinal,
  readShortYear,
  readVague,
  readWordYear,
} from "./number-words";
export { DIGITS, JOIN, LETTERS, type WordClass } from "./word-class";

/** Every word class that a phrase may name. */
export const VOCABULARY: Vocabulary = { ...CALENDAR_WORDS, ...NUMBER_WORDS, ...CUE_WORDS };
