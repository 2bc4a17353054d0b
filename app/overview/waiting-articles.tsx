import Link from "next/link";
import type { WaitingArticle } from "@/lib/core/views";
import { OVERVIEW } from "../texts/overview";
import styles from "./overview.module.css";

const WORDS = OVERVIEW.waiting;
const SHOWN_MAX = 5;

/** Articles of unknown publication day: setting it gives a date to all that hangs on it, so it is worth most here. */
export function WaitingArticles({ waiting }: { waiting: readonly WaitingArticle[] }) {
  if (waiting.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{WORDS.title}</h2>
      <p className="soft">{WORDS.why}</p>
      <ul className={styles["waiting"]}>
        {waiting.slice(0, SHOWN_MAX).map(({ id, title, undated, language }) => (
          <li key={id}>
            <Link href={`/articles/${id}#published`} prefetch={false} lang={language} dir="auto">
              {title}
            </Link>{" "}
            <span className="chip caution">{WORDS.undated(undated)}</span>
          </li>
        ))}
      </ul>
      {waiting.length > SHOWN_MAX ? (
        <Link href="/articles" className={styles["more"]}>
          {WORDS.more(waiting.length - SHOWN_MAX)}
        </Link>
      ) : null}
    </section>
  );
}
