import type { MeasureText } from "@/lib/timeline/viewport";

const WIDTHS_MAX = 50_000;

/** Measures with a canvas of its own and remembers: a timeline asks for the same words in each frame. */
export function canvasMeasure(font: string): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (known.size > WIDTHS_MAX) known.clear();
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${font}`;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}
