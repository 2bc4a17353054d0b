/** Paper in millimetres, upright. */
export const PAPERS = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  Letter: { width: 215.9, height: 279.4 },
} as const;
type PaperName = keyof typeof PAPERS;
export const ORIENTATIONS = ["landscape", "portrait"] as const;
type Orientation = (typeof ORIENTATIONS)[number];

export interface PaperChoice {
  paper: PaperName;
  orientation: Orientation;
}

/** Margins in millimetres; the foot is higher, for page number, time and address. */
export const MARGINS = { top: 15, side: 14, foot: 16 } as const;

const POINTS_PER_MM = 72 / 25.4;

export interface PaperArea {
  /** Whole sheet in millimetres, as it lies. */
  sheet: { width: number; height: number };
  /** Inside the margins, in points. */
  width: number;
  height: number;
}

export function paperArea({ paper, orientation }: PaperChoice): PaperArea {
  const { width, height } = PAPERS[paper];
  const sheet = orientation === "portrait" ? { width, height } : { width: height, height: width };
  return {
    sheet,
    width: (sheet.width - 2 * MARGINS.side) * POINTS_PER_MM,
    height: (sheet.height - MARGINS.top - MARGINS.foot) * POINTS_PER_MM,
  };
}
