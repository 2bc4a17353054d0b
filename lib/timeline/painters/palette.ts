/** Colours and font of a painting, as the theme or the paper gives them. */
export interface Palette {
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  /** What the picture stands on. */
  surface: string;
  /** The ribbon. */
  surface2: string;
  accent: string;
  /** Tint of the time to come, opaque. */
  future: string;
  /** Behind the words of a search hit. */
  mark: string;
  /** By ColourIndex. */
  types: readonly [string, string, string, string, string, string, string, string];
  font: string;
  /** The reader asked for more contrast: thicker strokes, and nothing pale. */
  contrast?: boolean;
}

export const LIGHT_PALETTE: Palette = {
  ink: "#16191f",
  ink2: "#4d5564",
  ink3: "#6b7382",
  line: "#e6e8ec",
  surface: "#ffffff",
  surface2: "#f3f4f7",
  accent: "#1d4ed8",
  future: "#f8f9fb",
  mark: "#fff3b0",
  types: ["#4c0d0f", "#7c480a", "#8a8b19", "#327f4b", "#2a9bce", "#43454b", "#2f0590", "#8c5c93"],
  font: "Inter, system-ui, sans-serif",
};

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);

/** Opaque mix of two #rrggbb colours: `share` of the first. Paper knows no transparency that prints well everywhere. */
export function mix(first: string, second: string, share: number): string {
  const part = (at: number): string =>
    Math.round(channel(first, at) * share + channel(second, at) * (1 - share))
      .toString(16)
      .padStart(2, "0");
  return `#${part(1)}${part(3)}${part(5)}`;
}

const TINT_STEPS = 20;
/** The palest share where more contrast is asked for. */
const STRONG = 0.75;
const tints = new WeakMap<Palette, string[][]>();

/** The colour of a family mixed with the surface, in twentieths: mixed once for each palette, not once for each bar. */
export function tint(palette: Palette, colour: number, share: number): string {
  let table = tints.get(palette);
  if (!table) {
    table = palette.types.map((type) =>
      Array.from({ length: TINT_STEPS + 1 }, (_, step) =>
        mix(type, palette.surface, palette.contrast ? STRONG + (1 - STRONG) * (step / TINT_STEPS) : step / TINT_STEPS),
      ),
    );
    tints.set(palette, table);
  }
  return table[colour]?.[Math.round(share * TINT_STEPS)] ?? palette.ink3;
}
