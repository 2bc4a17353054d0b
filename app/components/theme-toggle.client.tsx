"use client";

import { useState } from "react";
import { FRAME } from "../texts/frame";
import { readTheme, THEME_COOKIE, type Theme } from "../theme";
import styles from "./site-header.module.css";

const YEAR_SECONDS = 365 * 24 * 3600;

/** A cookie and not local storage, so that the server paints the first byte in the right colours. */
function remember(theme: Theme | undefined): void {
  const life = theme === undefined ? 0 : YEAR_SECONDS;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we support
  document.cookie = `${THEME_COOKIE}=${theme ?? ""}; path=/; max-age=${life}; samesite=lax`;
  if (theme === undefined) document.documentElement.removeAttribute("data-theme");
  else document.documentElement.setAttribute("data-theme", theme);
}

export function ThemeToggle({ initial }: { initial: Theme | undefined }) {
  const [theme, setTheme] = useState(initial);
  return (
    <label className={styles["theme"]}>
      <span className="visually-hidden">{FRAME.theme.label}</span>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
      <select
        value={theme ?? "system"}
        onChange={(change) => {
          const chosen = readTheme(change.currentTarget.value);
          setTheme(chosen);
          remember(chosen);
        }}
      >
        <option value="system">{FRAME.theme.system}</option>
        <option value="light">{FRAME.theme.light}</option>
        <option value="dark">{FRAME.theme.dark}</option>
      </select>
    </label>
  );
}
