import Link from "next/link";
import { OVERVIEW } from "../texts/overview";
import styles from "./overview.module.css";

const WORDS = OVERVIEW.empty;

/** A database without articles: what to do first, and what comes of it. */
export function EmptyState() {
  return (
    <section className={`card ${styles["empty"]}`} aria-labelledby="empty-title">
      <svg viewBox="0 0 320 96" aria-hidden="true" className={styles["empty-picture"]}>
        <path d="M8 62H312" stroke="var(--line-2)" strokeWidth="2" strokeLinecap="round" />
        {[40, 104, 168, 232, 296].map((x) => (
          <path key={x} d={`M${x - 8} 62v7`} stroke="var(--line-2)" strokeWidth="1.5" />
        ))}
        <circle cx="48" cy="62" r="6" fill="var(--type-5)" />
        <path d="M48 56V26" stroke="var(--type-5)" strokeWidth="1.5" />
        <rect x="54" y="20" width="64" height="6" rx="3" fill="var(--ink-3)" opacity="0.7" />
        <rect x="54" y="31" width="40" height="5" rx="2.5" fill="var(--ink-3)" opacity="0.35" />
        <rect x="128" y="58.5" width="72" height="7" rx="3.5" fill="var(--type-4)" opacity="0.55" />
        <path d="M164 66V82" stroke="var(--type-4)" strokeWidth="1.5" />
        <rect x="170" y="78" width="74" height="6" rx="3" fill="var(--ink-3)" opacity="0.7" />
        <circle
          cx="262"
          cy="62"
          r="5.5"
          fill="var(--surface)"
          stroke="var(--type-7)"
          strokeWidth="2"
          strokeDasharray="3 2"
        />
        <path d="M262 56V34" stroke="var(--type-7)" strokeWidth="1.5" />
        <rect x="208" y="27" width="50" height="6" rx="3" fill="var(--ink-3)" opacity="0.7" />
      </svg>
      <div className="stack">
        <h2 id="empty-title">{WORDS.title}</h2>
        <p className="lede">{WORDS.body}</p>
        <div className="buttons">
          {WORDS.steps.map(({ href, label }, index) => (
            <Link key={href} href={href} className={index === 0 ? "button primary" : "button"}>
              {label}
            </Link>
          ))}
        </div>
        <p className="muted small">
          {WORDS.cli} <code>{WORDS.command}</code>
        </p>
      </div>
    </section>
  );
}
