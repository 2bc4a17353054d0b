import Link from "next/link";
import { FRAME } from "../texts/frame";
import type { Theme } from "../theme";
import styles from "./site-header.module.css";
import { SiteNav } from "./site-nav.client";
import { ThemeToggle } from "./theme-toggle.client";

export function SiteHeader({ theme }: { theme: Theme | undefined }) {
  return (
    <header className={styles["header"]}>
      <a className={styles["skip"]} href="#content">
        {FRAME.skip}
      </a>
      <div className={styles["inner"]}>
        <Link href="/" prefetch={false} className={styles["brand"]}>
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path d="M2 15.5h20" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
            <circle cx="6.5" cy="15.5" r="3.2" fill="var(--accent)" />
            <rect x="11" y="6" width="10" height="4.4" rx="2.2" fill="currentColor" opacity=".38" />
            <path d="M16 11.4v4" stroke="currentColor" strokeWidth="1.4" strokeDasharray="1.4 1.4" />
          </svg>
          <span>{FRAME.name}</span>
        </Link>
        <SiteNav />
        <ThemeToggle initial={theme} />
      </div>
    </header>
  );
}
