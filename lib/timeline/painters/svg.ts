import type { BarMark, CardMark, Mark, Scene, Tone } from "../scene";
import { mix, type Palette } from "./palette";

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Text safe between tags and in attributes. */
const escapeXml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[c] as string,
  );

const toneOf = (palette: Palette, tone: Tone): string =>
  tone === "ink" ? palette.ink : tone === "ink-2" ? palette.ink2 : palette.ink3;

const rect = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, w))}" height="${round(h)}" fill="${fill}"/>`;

const text = (
  x: number,
  y: number,
  size: number,
  weight: number,
  fill: string,
  words: string,
  anchor = "start",
): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" font-weight="${weight}" fill="${fill}"${
    anchor === "start" ? "" : ` text-anchor="${anchor}"`
  }>${escapeXml(words)}</text>`;

/** Soft ends in flat steps, mixed beforehand: transparency prints badly and makes files large. */
function softBar(mark: BarMark, colour: string, palette: Palette): string {
  const { x, y, w, h, soft, opacity } = mark;
  const top = y - h / 2;
  const fades = (edge: BarMark["start"]): boolean => edge === "soft" || edge === "fade";
  const before = fades(mark.start) ? Math.min(soft, w) : 0;
  const after = fades(mark.end) ? Math.min(soft, w - before) : 0;
  let out = rect(x + before, top, w - before - after, h, mix(colour, palette.surface, opacity));
  const steps = 4;
  for (let step = 0; step < steps; step++) {
    const fill = mix(colour, palette.surface, opacity * ((steps - step - 0.5) / steps));
    if (before > 0) out += rect(x + before - ((step + 1) * before) / steps, top, before / steps, h, fill);
    if (after > 0) out += rect(x + w - after + (step * after) / steps, top, after / steps, h, fill);
  }
  return out;
}

function bar(mark: BarMark, palette: Palette): string {
  const colour = palette.types[mark.colour];
  const { x, y, w, h } = mark;
  const top = y - h / 2;
  let out = "";
  if (mark.end === "broken") {
    out += rect(x, top, mark.soft, h, colour);
    out += `<path d="M${round(x + mark.soft + h * 0.6)} ${round(y)}H${round(x + w)}" stroke="${mix(colour, palette.surface, 0.6)}" stroke-width="${round(h * 0.3)}" stroke-dasharray="${round(h)} ${round(h * 0.8)}" fill="none"/>`;
  } else if (mark.look === "hollow") {
    const dash = mark.start === "hard" ? "" : ` stroke-dasharray="${round(h * 0.6)} ${round(h * 0.4)}"`;
    out += `<rect x="${round(x + 0.5)}" y="${round(top + 0.5)}" width="${round(Math.max(1, w - 1))}" height="${round(h - 1)}" fill="none" stroke="${colour}"${dash}/>`;
  } else if (mark.end === "arrow" || mark.start === "arrow") {
    const right = mark.end === "arrow";
    const tip = right ? x + w : x;
    const back = right ? -h * 1.4 : h * 1.4;
    out += rect(right ? x : x + h, top, w - h, h, colour);
    out += `<path d="M${round(tip)} ${round(y)}l${round(back)} ${round(-h * 0.9)}v${round(h * 1.8)}z" fill="${colour}"/>`;
  } else out += softBar(mark, colour, palette);
  const cap = h * 0.3;
  if (mark.start === "hard") out += rect(x, top - cap, cap, h + 2 * cap, colour);
  if (mark.end === "hard") out += rect(x + w - cap, top - cap, cap, h + 2 * cap, colour);
  if (mark.count > 1 && w > h * 7) {
    const words = `×${mark.count}`;
    const width = words.length * h * 1.25;
    out += rect(x + w / 2 - width / 2, y - h, width, h * 2, palette.surface);
    out += text(x + w / 2, y + h * 0.72, h * 2, 600, palette.ink2, words, "middle");
  }
  return out;
}

function card(mark: CardMark, palette: Palette): string {
  const pole = rect(
    mark.pole - (mark.strong ? 1.5 : 1),
    mark.y,
    mark.strong ? 3 : 2,
    mark.h,
    palette.types[mark.colour],
  );
  return `<g>${pole}${mark.lines
    .map((line) => text(line.x, line.y, line.size, line.weight, toneOf(palette, line.tone), line.text))
    .join("")}</g>`;
}

function draw(mark: Mark, palette: Palette): string {
  switch (mark.kind) {
    case "text":
      return text(mark.x, mark.y, mark.size, mark.weight, toneOf(palette, mark.tone), mark.text, mark.anchor);
    case "grid":
      return rect(
        mark.x - 0.25,
        mark.y0,
        mark.strong ? 0.75 : 0.5,
        mark.y1 - mark.y0,
        mark.strong ? mix(palette.ink3, palette.line, 0.12) : palette.line,
      );
    case "ribbon":
      return rect(
        mark.x,
        mark.y,
        mark.w,
        Math.max(0.75, mark.h),
        mark.h === 0 ? mix(palette.ink3, palette.surface, 0.5) : palette.surface2,
      );
    case "today":
      return rect(mark.x - 0.5, mark.y0, 1, mark.y1 - mark.y0, mix(palette.accent, palette.surface, 0.6));
    case "future":
      return rect(mark.x, mark.y, mark.w, mark.h, palette.future);
    case "dot": {
      const colour = palette.types[mark.colour];
      if (mark.look === "solid")
        return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${round(mark.r)}" fill="${colour}"/>`;
      const dash = mark.look === "dashed" ? ` stroke-dasharray="${round(mark.r * 0.55)} ${round(mark.r * 0.45)}"` : "";
      return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${round(mark.r * 0.85)}" fill="${palette.surface}" stroke="${colour}" stroke-width="${round(mark.r * 0.4)}"${dash}/>`;
    }
    case "bar":
      return bar(mark, palette);
    case "diamond":
      return `<path d="M${round(mark.x)} ${round(mark.y - mark.r)}l${round(mark.r)} ${round(mark.r)}l${round(-mark.r)} ${round(mark.r)}l${round(-mark.r)} ${round(-mark.r)}z" fill="${palette.surface}" stroke="${palette.types[mark.colour]}"/>`;
    case "ghost":
      return `<path d="M${round(mark.fromX)} ${round(mark.y)}H${round(mark.x)}M${round(mark.x + mark.r)} ${round(mark.y)}a${round(mark.r)} ${round(mark.r)} 0 1 0 0 .01z" fill="none" stroke="${mix(palette.types[mark.colour], palette.surface, 0.5)}" stroke-dasharray="2 2"/>`;
    case "bin":
      return rect(mark.x, mark.y, mark.w, mark.h, palette.types[mark.colour]);
    case "profile": {
      const ground = mark.y + mark.h;
      const steps = Array.from(
        mark.values,
        (value) => `V${round(ground - (value / mark.max) * mark.h)}h${round(mark.step)}`,
      );
      return `<path d="M${round(mark.x)} ${round(ground)}${steps.join("")}V${round(ground)}z" fill="${mix(palette.types[mark.colour], palette.surface, 0.4)}"/>`;
    }
    case "more":
      return text(mark.x, mark.y, mark.size, 600, palette.ink2, mark.text, "middle");
    case "leader": {
      const middle = round((mark.yTurn + mark.y1) / 2);
      return `<path d="M${round(mark.x0)} ${round(mark.y0)}V${round(mark.yTurn)}C${round(mark.x0)} ${middle} ${round(mark.x1)} ${middle} ${round(mark.x1)} ${round(mark.y1)}V${round(mark.y2)}" fill="none" stroke="${mix(palette.types[mark.colour], palette.surface, 0.55)}"/>`;
    }
    case "card":
      return card(mark, palette);
  }
}

/** What the marks look like as SVG, without the enclosing element: for a page that places it itself. */
const svgMarks = (marks: readonly Mark[], palette: Palette): string =>
  marks.map((mark) => draw(mark, palette)).join("");

/** The scene as one SVG element. `title` is what a screen reader says. The same scene gives the same text, byte for byte. */
export function paintSvg(scene: Scene, palette: Palette, title: string): string {
  const size = `${round(scene.width)} ${round(scene.height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" role="img" font-family="${escapeXml(palette.font)}"><title>${escapeXml(title)}</title>${rect(0, 0, scene.width, scene.height, palette.surface)}${svgMarks(scene.marks, palette)}</svg>`;
}
