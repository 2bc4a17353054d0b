import type { Theme } from "../theme";

interface SnippetInput {
  /** Of this installation: "https://dateline.example". */
  origin: string;
  country: string;
  /** Name of the frame for those who cannot see it. */
  title: string;
  /** The address parts of the country page. */
  search: string;
  theme: Theme | null;
  heightPx: number;
}

export const HEIGHT_LEAST = 320;
export const HEIGHT_MOST = 2000;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The address of the frame: the parts of the country page, without what belongs to the visit and not to the view. */
export function embedAddress({
  origin,
  country,
  search,
  theme,
}: Pick<SnippetInput, "origin" | "country" | "search" | "theme">): string {
  const parts = new URLSearchParams(search);
  for (const part of ["theme", "now", "motion"]) parts.delete(part);
  if (theme !== null) parts.set("theme", theme);
  const text = parts.toString().replaceAll("%2C", ",");
  return `${origin}/embed/${country}${text === "" ? "" : `?${text}`}`;
}

/** HTML that shows a country's timeline in a page of another site. Scripts stay in the frame; `loading` waits until it is in sight. */
export function embedSnippet(input: SnippetInput): string {
  const height = Math.min(HEIGHT_MOST, Math.max(HEIGHT_LEAST, Math.round(input.heightPx) || HEIGHT_LEAST));
  return `<iframe src="${escaped(embedAddress(input))}" title="${escaped(input.title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}
