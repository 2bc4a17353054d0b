/** The words the address (`?theme=`), the cookie and `data-theme` share; without one of them the system decides. */
const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = "theme";
/** Set by proxy.ts on the way in, so that the first byte of a page already has its colours. */
export const THEME_HEADER = "x-dateline-theme";

export const readTheme = (text: string | null | undefined): Theme | undefined => THEMES.find((theme) => theme === text);
