import type { BarMark } from "../scene";
import type { PaintContext } from "./paint-context";
import { type Palette, tint } from "./palette";
import { setFont } from "./set-font";

/** In a crowd narrower bars have no room for soft ends that the eye could see. */
const SOFT_MIN = 16;
/** Steps of a soft end in a crowd. */
const SOFT_STEPS = 2;

function fillOf(context: PaintContext, mark: BarMark, palette: Palette, smooth: boolean): void {
  const { x, y, w, h, soft, opacity } = mark;
  const top = y - h / 2;
  const fades = (edge: BarMark["start"]): boolean => edge === "soft" || edge === "fade";
  const full = tint(palette, mark.colour, opacity);
  if (!smooth && w < SOFT_MIN) {
    context.fillStyle = tint(palette, mark.colour, opacity * 0.8);
    context.fillRect(x, top, w, h);
    return;
  }
  const before = fades(mark.start) ? Math.min(soft, w) : 0;
  const after = fades(mark.end) ? Math.min(soft, w - before) : 0;
  context.fillStyle = full;
  context.fillRect(x + before, top, w - before - after, h);
  for (const [length, at, outwards] of [
    [before, x + before, -1],
    [after, x + w - after, 1],
  ] as const) {
    if (length <= 0) continue;
    if (smooth) {
      const gradient = context.createLinearGradient(at, 0, at + outwards * length, 0);
      gradient.addColorStop(0, full);
      gradient.addColorStop(1, palette.surface);
      context.fillStyle = gradient;
      context.fillRect(outwards < 0 ? at - length : at, top, length, h);
      continue;
    }
    const part = length / SOFT_STEPS;
    for (let step = 0; step < SOFT_STEPS; step++) {
      context.fillStyle = tint(palette, mark.colour, opacity * (0.7 - step * 0.4));
      context.fillRect(outwards < 0 ? at - (step + 1) * part : at + step * part, top, part, h);
    }
  }
}

const ARROW_LENGTH = 7;
const STRIKE_EVERY = 60;

/** A triangle that says that it goes on. */
function arrow(context: PaintContext, tip: number, y: number, h: number, direction: 1 | -1, isFilled: boolean): void {
  context.beginPath();
  context.moveTo(tip, y);
  context.lineTo(tip - direction * ARROW_LENGTH, y - h * 0.9);
  context.lineTo(tip - direction * ARROW_LENGTH, y + h * 0.9);
  context.closePath();
  if (isFilled) context.fill();
  else context.stroke();
}

/** Lines along a bar that nobody says for sure: closed where its end is known, open where it is soft. */
function outline(context: PaintContext, mark: BarMark, left: number, right: number): void {
  const [top, bottom] = [mark.y - mark.h / 2 + 0.5, mark.y + mark.h / 2 - 0.5];
  context.setLineDash(mark.look === "dashed" ? [3, 2] : []);
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(right, top);
  context.moveTo(left, bottom);
  context.lineTo(right, bottom);
  context.stroke();
  context.setLineDash([]);
}

export function paintBar(context: PaintContext, mark: BarMark, palette: Palette, smooth: boolean): void {
  const colour = palette.types[mark.colour];
  const { x, y, w, h } = mark;
  const top = y - h / 2;
  const isSolid = mark.look === "solid";
  const left = mark.start === "arrow" ? x + ARROW_LENGTH - 2 : x;
  // Only the start is certain of what has no reported end; an arrow's shaft ends in its head.
  const right = mark.end === "broken" ? x + mark.soft : mark.end === "arrow" ? x + w - ARROW_LENGTH + 2 : x + w;
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = palette.contrast ? 1.75 : 1.25;
  if (!isSolid) {
    if (mark.look === "half") {
      context.fillStyle = tint(palette, mark.colour, Math.max(0.45, mark.opacity * 0.8));
      context.fillRect(left, y, right - left, h / 2);
      context.fillStyle = colour;
    }
    outline(context, mark, left, right);
  } else if (mark.end === "broken" || mark.start === "arrow" || mark.end === "arrow") {
    context.fillRect(left, top, Math.max(1, right - left), h);
  } else fillOf(context, mark, palette, smooth);
  if (mark.start === "arrow") arrow(context, x, y, h, -1, isSolid);
  if (mark.end === "arrow") arrow(context, x + w, y, h, 1, isSolid);
  if (mark.end === "broken") {
    context.strokeStyle = tint(palette, mark.colour, 0.6);
    context.lineWidth = 1.5;
    context.setLineDash([5, 4]);
    context.beginPath();
    context.moveTo(right + 3, y);
    context.lineTo(x + w, y);
    context.stroke();
    context.setLineDash([]);
    context.strokeStyle = colour;
  }
  if (mark.look === "struck") {
    // A long one is struck again and again, so that no part of it looks like a fact.
    const strikes = Math.max(1, Math.floor((right - left) / STRIKE_EVERY));
    for (let i = 0; i < strikes; i++) strike(context, left + ((i + 0.5) * (right - left)) / strikes, y, 5);
  }
  context.fillStyle = colour;
  if (mark.start === "hard") context.fillRect(x, top - 1.5, 1.5, h + 3);
  if (mark.end === "hard") context.fillRect(x + w - 1.5, top - 1.5, 1.5, h + 3);
  if (mark.count > 1 && w > 34 && smooth) {
    setFont(context, palette, h * 2, 600);
    context.textAlign = "center";
    const text = `×${mark.count}`;
    const width = context.measureText(text).width + 6;
    context.fillStyle = palette.surface;
    context.fillRect(x + w / 2 - width / 2, y - h, width, h * 2);
    context.fillStyle = palette.ink2;
    context.fillText(text, x + w / 2, y + h * 0.72);
    context.textAlign = "start";
  }
}

/** A stroke through a glyph: it is said not to have happened. */
export function strike(context: PaintContext, x: number, y: number, reach: number): void {
  context.lineWidth = 1.6;
  context.beginPath();
  context.moveTo(x - reach, y + reach);
  context.lineTo(x + reach, y - reach);
  context.stroke();
}
