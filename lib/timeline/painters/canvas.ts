import type { BreakMark, CardMark, DotMark, LeaderMark, Mark, Scene, TextMark, Tone } from "../scene";
import { hasSprites, stampDot } from "./dot-sprites";
import { paintBar, strike } from "./paint-bar";
import type { PaintContext } from "./paint-context";
import { mix, type Palette, tint } from "./palette";
import { setFont } from "./set-font";

/** Events that stand out now. Not part of the scene: hovering must not lay out anew. */
export interface Emphasis {
  selected?: number | null;
  hovered?: number | null;
  hits?: ReadonlySet<number>;
  /** Others are drawn faint: the colour the legend points at. */
  colour?: number | null;
}

/** With more bars than this a soft end is stepped: a gradient for each would cost the frame. */
const GRADIENT_MAX = 60;
/** With more dots than this they are copied from one picture of each look. */
const DOTS_MAX = 120;
const FULL_CIRCLE = Math.PI * 2;

const toneOf = (palette: Palette, tone: Tone): string =>
  tone === "ink" ? palette.ink : tone === "ink-2" ? palette.ink2 : palette.ink3;

function paintText(context: PaintContext, mark: TextMark, palette: Palette): void {
  setFont(context, palette, mark.size, mark.weight);
  context.fillStyle = mark.role === "today" ? palette.accent : toneOf(palette, mark.tone);
  context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
  context.fillText(mark.text, mark.x, mark.y);
  context.textAlign = "start";
}

function paintLeader(context: PaintContext, mark: LeaderMark, palette: Palette, emphasis: Emphasis): void {
  const chosen = mark.event === emphasis.selected || mark.event === emphasis.hovered;
  context.strokeStyle = chosen ? palette.accent : tint(palette, mark.colour, 0.55);
  context.lineWidth = chosen ? 2 : palette.contrast ? 1.5 : 1;
  const middle = (mark.yTurn + mark.y1) / 2;
  context.beginPath();
  context.moveTo(mark.x0, mark.y0);
  context.lineTo(mark.x0, mark.yTurn);
  context.bezierCurveTo(mark.x0, middle, mark.x1, middle, mark.x1, mark.y1);
  context.lineTo(mark.x1, mark.y2);
  context.stroke();
}

function paintCard(context: PaintContext, mark: CardMark, palette: Palette, emphasis: Emphasis): void {
  const chosen = mark.event === emphasis.selected;
  const hit = emphasis.hits?.has(mark.event) ?? false;
  const lit = chosen || mark.event === emphasis.hovered;
  if (hit || lit) {
    context.fillStyle = hit ? palette.mark : mix(palette.accent, palette.surface, 0.12);
    context.fillRect(mark.x === mark.pole ? mark.x : mark.x - 3, mark.y - 1, mark.w + 3, mark.h + 2);
  }
  // The pole along the card in the full colour of its family: it is the card's edge.
  context.fillStyle = chosen ? palette.accent : palette.types[mark.colour];
  context.fillRect(mark.pole - (mark.strong ? 1.5 : 1), mark.y, mark.strong ? 3 : 2, mark.h);
  for (const line of mark.lines) {
    setFont(context, palette, line.size, line.weight);
    context.fillStyle = toneOf(palette, line.tone);
    context.fillText(line.text, line.x, line.y);
  }
}

function paintDot(context: PaintContext, mark: DotMark, palette: Palette): void {
  const colour = palette.types[mark.colour];
  context.beginPath();
  context.arc(mark.x, mark.y, mark.look === "solid" ? mark.r : mark.r - 0.6, 0, FULL_CIRCLE);
  context.fillStyle = mark.look === "solid" ? colour : palette.surface;
  context.fill();
  if (mark.look !== "solid") {
    context.lineWidth = palette.contrast ? 2 : 1.6;
    context.strokeStyle = colour;
    if (mark.look === "dashed") context.setLineDash([2.2, 1.8]);
    context.stroke();
    if (mark.look === "dashed") context.setLineDash([]);
  }
  if (mark.look === "struck") strike(context, mark.x, mark.y, mark.r + 1.5);
  if (mark.look === "half") {
    context.beginPath();
    context.arc(mark.x, mark.y, mark.r - 0.6, Math.PI / 2, Math.PI * 1.5);
    context.fillStyle = colour;
    context.fill();
  }
}

/** The ring around a dot that stands out now. */
function paintRing(context: PaintContext, mark: DotMark, palette: Palette, emphasis: Emphasis): void {
  if (mark.event !== emphasis.selected && mark.event !== emphasis.hovered && !emphasis.hits?.has(mark.event)) return;
  context.beginPath();
  context.arc(mark.x, mark.y, mark.r + 2.5, 0, FULL_CIRCLE);
  context.lineWidth = 2;
  context.strokeStyle = palette.accent;
  context.stroke();
}

const STEP_SEEN = 0.25;

function paintProfile(context: PaintContext, mark: Extract<Mark, { kind: "profile" }>, palette: Palette): void {
  const ground = mark.y + mark.h;
  context.fillStyle = tint(palette, mark.colour, 0.4);
  context.beginPath();
  context.moveTo(mark.x, ground);
  let last = ground;
  mark.values.forEach((value, i) => {
    const y = ground - (value / mark.max) * mark.h;
    if (mark.smooth) context.lineTo(mark.x + (i + 0.5) * mark.step, y);
    else if (Math.abs(y - last) > STEP_SEEN) {
      // A step that the eye cannot see is no corner of the shape.
      context.lineTo(mark.x + i * mark.step, last);
      context.lineTo(mark.x + i * mark.step, y);
      last = y;
    }
  });
  if (!mark.smooth) context.lineTo(mark.x + mark.values.length * mark.step, last);
  context.lineTo(mark.x + mark.values.length * mark.step, ground);
  context.fill();
  if (!mark.smooth) return;
  context.strokeStyle = palette.types[mark.colour];
  context.lineWidth = 1.5;
  context.stroke();
}

/** Height of a tooth of a torn edge. */
const TOOTH = 7;

function paintBreak(context: PaintContext, mark: BreakMark, palette: Palette): void {
  context.fillStyle = palette.surface2;
  context.fillRect(mark.x, mark.y0, mark.w, mark.y1 - mark.y0);
  context.strokeStyle = mix(palette.ink3, palette.surface, 0.7);
  context.lineWidth = 1;
  for (const x of [mark.x, mark.x + mark.w]) {
    context.beginPath();
    context.moveTo(x, mark.y0);
    for (let y = mark.y0, side = 1; y < mark.y1; y += TOOTH, side = -side) context.lineTo(x + side * 2.5, y + TOOTH);
    context.stroke();
  }
}

/** How finely marks are drawn: in a crowd the eye sees less of each, and the frame has no time. */
interface Crowd {
  smooth: boolean;
  stamps: boolean;
}

function paintMark(context: PaintContext, mark: Mark, palette: Palette, emphasis: Emphasis, crowd: Crowd): void {
  switch (mark.kind) {
    case "text":
      paintText(context, mark, palette);
      break;
    case "grid":
      context.fillStyle = mark.strong ? mix(palette.ink3, palette.line, 0.12) : palette.line;
      context.fillRect(Math.round(mark.x) - 0.5, mark.y0, 1, mark.y1 - mark.y0);
      break;
    case "ribbon":
      context.fillStyle = mark.h === 0 ? mix(palette.ink3, palette.surface, 0.5) : palette.surface2;
      context.fillRect(mark.x, mark.y, mark.w, Math.max(1, mark.h));
      break;
    case "today":
      context.fillStyle = mix(palette.accent, palette.surface, 0.6);
      context.fillRect(mark.x - 0.75, mark.y0, 1.5, mark.y1 - mark.y0);
      break;
    case "break":
      paintBreak(context, mark, palette);
      break;
    case "future":
      context.fillStyle = palette.future;
      context.fillRect(mark.x, mark.y, mark.w, mark.h);
      break;
    case "dot":
      if (crowd.stamps) stampDot(context, mark, palette, (to, one) => paintDot(to, one, palette));
      else paintDot(context, mark, palette);
      paintRing(context, mark, palette, emphasis);
      break;
    case "bar":
      paintBar(context, mark, palette, crowd.smooth);
      break;
    case "diamond": {
      context.beginPath();
      context.moveTo(mark.x, mark.y - mark.r);
      context.lineTo(mark.x + mark.r, mark.y);
      context.lineTo(mark.x, mark.y + mark.r);
      context.lineTo(mark.x - mark.r, mark.y);
      context.closePath();
      context.fillStyle = palette.surface;
      context.fill();
      context.lineWidth = 1.4;
      context.strokeStyle = palette.types[mark.colour];
      context.stroke();
      break;
    }
    case "ghost":
      context.strokeStyle = tint(palette, mark.colour, 0.5);
      context.lineWidth = 1;
      context.setLineDash([2, 2]);
      context.beginPath();
      context.moveTo(mark.fromX, mark.y);
      context.lineTo(mark.x, mark.y);
      context.moveTo(mark.x + mark.r, mark.y);
      context.arc(mark.x, mark.y, mark.r, 0, FULL_CIRCLE);
      context.stroke();
      context.setLineDash([]);
      break;
    case "bin":
      context.fillStyle = palette.types[mark.colour];
      context.fillRect(mark.x, mark.y, mark.w, mark.h);
      break;
    case "profile":
      paintProfile(context, mark, palette);
      break;
    case "more":
      setFont(context, palette, mark.size, 600);
      context.textAlign = "center";
      context.fillStyle = palette.ink2;
      context.fillText(mark.text, mark.x, mark.y);
      context.textAlign = "start";
      break;
    case "leader":
      paintLeader(context, mark, palette, emphasis);
      break;
    case "card":
      paintCard(context, mark, palette, emphasis);
      break;
  }
}

/** Paints the scene over the whole of its box. The caller scales the context for the screen's pixel ratio. */
export function paintCanvas(context: PaintContext, scene: Scene, palette: Palette, emphasis: Emphasis = {}): void {
  context.fillStyle = palette.surface;
  // Also where the last row of pixels is only half in the scene.
  context.fillRect(0, 0, Math.ceil(scene.width), Math.ceil(scene.height));
  context.textBaseline = "alphabetic";
  let bars = 0;
  let dots = 0;
  for (const mark of scene.marks) {
    if (mark.kind === "bar") bars++;
    else if (mark.kind === "dot") dots++;
  }
  const crowd = { smooth: bars <= GRADIENT_MAX, stamps: dots > DOTS_MAX && hasSprites() };
  for (const mark of scene.marks) {
    if (emphasis.colour != null && "colour" in mark && mark.colour !== emphasis.colour) {
      context.globalAlpha = 0.18;
      paintMark(context, mark, palette, emphasis, crowd);
      context.globalAlpha = 1;
    } else paintMark(context, mark, palette, emphasis, crowd);
  }
}
