import type { MeasureText } from "@/lib/timeline/viewport";

const WIDTHS_MAX = 50_000;

/** The font that words of a picture are measured in. */
export const PLOT_FONT = "Inter, system-ui, sans-serif";
export const PLOT_WEIGHTS = [400, 500, 600] as const;

/**
 * Has the browser look for a picture's fonts while there is nothing to draw yet. A canvas that is the first to use a font waits for
 * the system to name it, and a font of the page that comes after the picture has it laid out twice.
 */
export function wakeFonts(font: string): void {
  const measure = canvasMeasure(font);
  for (const weight of PLOT_WEIGHTS) measure("2024 Aa", 12, weight);
}

/** Measures with a canvas of its own and remembers: a timeline asks for the same words in each frame. */
export function canvasMeasure(font: string): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  let set = "";
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (known.size > WIDTHS_MAX) known.clear();
    if (!context) return text.length * size * 0.55;
    // A font that is set is looked for, be it the same one.
    const wanted = `${weight} ${size}px ${font}`;
    if (wanted !== set) context.font = wanted;
    set = wanted;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}
