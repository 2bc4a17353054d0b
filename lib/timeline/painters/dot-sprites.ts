import type { DotMark } from "../scene";
import type { PaintContext } from "./paint-context";
import type { Palette } from "./palette";

type Sprite = OffscreenCanvas;
const sprites = new WeakMap<Palette, Map<string, Sprite>>();

/** Room around a dot for a stroke through it. */
const AIR = 3;

/** Whether pictures can be made beside the screen: without them each dot is drawn by itself. */
export const hasSprites = (): boolean => typeof OffscreenCanvas !== "undefined";

/**
 * A dot as a picture that is drawn once for each look and colour, and then only copied: in a crowd arcs and dashes cost more than all
 * else. Copies stand on whole pixels of the screen, at most half a pixel from their place.
 */
export function stampDot(
  context: PaintContext,
  mark: DotMark,
  palette: Palette,
  paint: (context: PaintContext, mark: DotMark) => void,
): void {
  const ratio = context.getTransform().a;
  let own = sprites.get(palette);
  if (!own) {
    own = new Map();
    sprites.set(palette, own);
  }
  const key = `${mark.colour} ${mark.look} ${mark.r} ${ratio}`;
  let sprite = own.get(key);
  const half = Math.ceil((mark.r + AIR) * ratio) / ratio;
  if (!sprite) {
    sprite = new OffscreenCanvas(half * 2 * ratio, half * 2 * ratio);
    const inside = sprite.getContext("2d");
    if (!inside) {
      paint(context, mark);
      return;
    }
    inside.scale(ratio, ratio);
    paint(inside, { ...mark, x: half, y: half });
    own.set(key, sprite);
  }
  const onPixel = (at: number): number => Math.round((at - half) * ratio) / ratio;
  context.drawImage(sprite, onPixel(mark.x), onPixel(mark.y), half * 2, half * 2);
}
