import type { DayNumber } from "@/lib/core/civil-time";
import type { CardArrangement } from "./card-size";
import type { Weight } from "./scene";

/** Width of a text in the units of the viewport. */
export type MeasureText = (text: string, size: number, weight: Weight) => number;

/** What part of time is drawn, and on what. Units are pixels on a screen and points on paper. */
export interface Viewport {
  /** Window in days since 1970-01-01, half-open; fractions are parts of a day. */
  from: number;
  to: number;
  width: number;
  /** The picture takes the height its words need between these two. */
  minHeight: number;
  maxHeight: number;
  /** Height up to which large type may take the room; beyond it only small type makes the picture taller. Absent: the most. */
  comfort?: number;
  /** Where the axis band stood before: it stays there when it can, so that zooming does not move it up and down. */
  ribbonAt?: number;
  /** All sizes are multiplied with it: 1 for pixels, about 0.75 for points. */
  scale: number;
  measure: MeasureText;
  /** The line of today; null: none. */
  today: DayNumber | null;
  /** Long spans without any event are drawn short, and marked. */
  collapse?: boolean;
  /** The cards of the picture before: they stay together, on their side and in their rows, as long as that is no great detour. */
  before?: CardArrangement | null;
  /** While the window moves, cards also keep their size, or take a smaller one. */
  moving?: boolean;
  /** Where there is not room for all words: fewer headlines in full, and not as many as can be with most of their words cut off. */
  wholeCards?: boolean;
  /** False where only the picture of time is wanted (a strip, a thumbnail, a benchmark of density). */
  cards: boolean;
}
