import Link from "next/link";
import { OVERVIEW } from "../texts/overview";

const WORDS = OVERVIEW.empty;

/** A database without articles: what to do first. */
export function EmptyState() {
  return (
    <section className="card stack" aria-labelledby="empty-title">
      <h2 id="empty-title">{WORDS.title}</h2>
      <p>{WORDS.body}</p>
      <ol className="stack tight">
        {WORDS.steps.map(({ href, label, rest }) => (
          <li key={href}>
            <Link href={href}>{label}</Link> {rest}
          </li>
        ))}
      </ol>
      <p className="muted small">
        {WORDS.cli} <code>{WORDS.command}</code>
      </p>
    </section>
  );
}
