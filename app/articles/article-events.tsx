import Link from "next/link";
import type { DayNumber } from "@/lib/core/civil-time";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { DateLine } from "../components/date-line";
import { ModalityChip } from "../components/modality-chip";
import { READER } from "../texts/articles";
import styles from "./article.module.css";
import { ArticleStrip } from "./article-strip";
import { timelineAddress } from "./timeline-address";

interface ArticleEventsProps {
  articleId: string;
  events: readonly TimelineEvent[];
  /** The publication day; null when it is not known. */
  published: DayNumber | null;
}

/** The events that an article tells of, each with the way to its place in the text and on the timeline. */
export function ArticleEvents({ articleId, events, published }: ArticleEventsProps) {
  return (
    <section className="stack tight" aria-labelledby="article-events">
      <h2 id="article-events">{READER.events.title}</h2>
      {events.length === 0 ? <p className="muted">{READER.events.none}</p> : null}
      <ArticleStrip events={events} published={published} />
      <ul className={styles["events"]}>
        {events.map((event) => (
          <li key={event.id}>
            <span className="soft">
              <DateLine date={event.date} plain />
            </span>
            <span>
              <Link href={timelineAddress(event) ?? `/articles/${articleId}?event=${event.id}`}>{event.headline}</Link>{" "}
              <ModalityChip event={event} />
            </span>
            <Link href={`/articles/${articleId}?event=${event.id}`} className={styles["in-text"]} scroll={false}>
              {READER.events.inText}
              <span className="visually-hidden">: {event.headline}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
