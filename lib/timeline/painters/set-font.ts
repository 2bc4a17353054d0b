import type { PaintContext } from "./paint-context";
import type { Palette } from "./palette";

/** Reading the font is cheaper than setting it to what it is. */
export function setFont(context: PaintContext, palette: Palette, size: number, weight: number): void {
  const font = `${weight} ${size}px ${palette.font}`;
  if (context.font !== font) context.font = font;
}
