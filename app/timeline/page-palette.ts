import { LIGHT_PALETTE, type Palette } from "@/lib/timeline/painters/palette";

/** The theme's colours for the canvas, read from the tokens of the page. */
export function pagePalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string, otherwise: string): string => {
    const value = style.getPropertyValue(name).trim();
    return /^#[0-9a-f]{6}$/i.test(value) ? value : otherwise;
  };
  const light = LIGHT_PALETTE;
  return {
    ink: token("--ink", light.ink),
    ink2: token("--ink-2", light.ink2),
    ink3: token("--ink-3", light.ink3),
    line: token("--line", light.line),
    surface: token("--surface", light.surface),
    surface2: token("--surface-2", light.surface2),
    accent: token("--accent", light.accent),
    future: token("--surface-2", light.future),
    mark: token("--mark", light.mark),
    types: light.types.map((colour, index) => token(`--type-${index + 1}`, colour)) as unknown as Palette["types"],
    font: style.getPropertyValue("--font").trim() || light.font,
  };
}
