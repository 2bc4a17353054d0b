import { LIGHT_PALETTE, mix, type Palette } from "@/lib/timeline/painters/palette";

/** `rgb(1, 2, 3)` as #010203; undefined for what is not opaque. */
function hexOf(colour: string): string | undefined {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

/** The reader's own two colours: shapes and words tell all that hues tell elsewhere. */
function forcedPalette(style: CSSStyleDeclaration): Palette {
  const ink = hexOf(style.color) ?? LIGHT_PALETTE.ink;
  const surface = hexOf(getComputedStyle(document.body).backgroundColor) ?? LIGHT_PALETTE.surface;
  const inks = { ink, ink2: ink, ink3: ink, line: mix(ink, surface, 0.35), accent: ink };
  const grounds = { surface, surface2: surface, future: surface, mark: mix(ink, surface, 0.35) };
  const types = LIGHT_PALETTE.types.map(() => ink) as unknown as Palette["types"];
  return {
    ...inks,
    ...grounds,
    types,
    contrast: true,
    font: style.getPropertyValue("--font").trim() || LIGHT_PALETTE.font,
  };
}

/** The theme's colours for the canvas, read from the tokens of the page. */
export function pagePalette(element: Element): Palette {
  const style = getComputedStyle(element);
  if (matchMedia("(forced-colors: active)").matches) return forcedPalette(style);
  // A token may name a colour for each theme: what it comes to is known only where it is used.
  const probe = element.ownerDocument.createElement("span");
  element.parentElement?.append(probe);
  const probed = getComputedStyle(probe);
  const token = (name: string, otherwise: string): string => {
    probe.style.color = `var(${name})`;
    return hexOf(probed.color) ?? otherwise;
  };
  const light = LIGHT_PALETTE;
  const palette = {
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
    contrast: matchMedia("(prefers-contrast: more)").matches,
  };
  probe.remove();
  return palette;
}

/** What changes the colours of the page without a word to us, beside `data-theme`. */
const COLOUR_QUERIES = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/** Calls when the page may have other colours, until the returned function is called. */
export function onOtherColours(repaint: () => void): () => void {
  const queries = COLOUR_QUERIES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", repaint);
  const themes = new MutationObserver(repaint);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    for (const query of queries) query.removeEventListener("change", repaint);
    themes.disconnect();
  };
}
