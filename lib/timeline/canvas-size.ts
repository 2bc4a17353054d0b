/** So much picture (square pixels) a story may take before a word of it is left out: 300 headlines of 130 letters. */
const WORDS_AREA = 9_000_000;
const SCREENS_MAX = 3;
/** Square pixels of a canvas that every browser paints; some show nothing at all of a larger one. */
const CANVAS_AREA_MAX = 16_700_000;

/** The most height of a picture: three screens, or what the words of a story need. */
export const tallestPicture = (width: number, screenHeight: number): number =>
  Math.max(WORDS_AREA / width, SCREENS_MAX * screenHeight);

/** Pixels of the canvas for one of the picture: as many as the screen has, fewer where the canvas would be too large. */
export const canvasRatio = (width: number, height: number, screenRatio: number): number =>
  Math.min(screenRatio, Math.sqrt(CANVAS_AREA_MAX / (width * height)));
