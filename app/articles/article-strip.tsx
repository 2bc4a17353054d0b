import type { DayNumber } from "@/lib/core/civil-time";
import { civilDate } from "@/lib/core/civil-time";
import { dayInWords, MONTHS, yearInWords } from "@/lib/core/date-words";
import { isClosed } from "@/lib/core/interval";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { READER } from "../texts/articles";
import styles from "./article.module.css";

const WIDTH = 704;
const HEIGHT = 44;
const AXIS_Y = 32;
const MARGIN = 8;
/** A longer interval is drawn as long as it is, a shorter one is still seen. */
const BAR_WIDTH_MIN = 4;

interface ArticleStripProps {
  events: readonly TimelineEvent[];
  /** The publication day; null when it is not known. */
  published: DayNumber | null;
}

/**
 * The dated events of an article on one line with the publication day as a flag, so that "last Friday" can be checked by
 * eye. A day is a dot, anything coarser a bar as long as what is known. The list below says the same in words.
 */
export function ArticleStrip({ events, published }: ArticleStripProps) {
  const dated = events.flatMap(({ id, date }) => (isClosed(date) ? [{ id, from: date.from, to: date.to }] : []));
  const days = [
    ...dated.flatMap(({ from, to }) => [from, to]),
    ...(published === null ? [] : [published, published + 1]),
  ];
  if (dated.length === 0) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (day: DayNumber): number => MARGIN + ((day - first) / (last - first)) * (WIDTH - 2 * MARGIN);
  // Within a year its name alone would stand at both ends.
  const isOneYear = civilDate(first).year === civilDate(last - 1).year;
  const end = (day: DayNumber): string => {
    const { year, month } = civilDate(day);
    return isOneYear ? `${MONTHS[month - 1]} ${yearInWords(year)}` : yearInWords(year);
  };
  return (
    <figure className={styles["strip"]}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path d={`M0 ${AXIS_Y}H${WIDTH}`} className={styles["axis"]} />
        {published === null ? null : (
          <path d={`M${x(published + 0.5)} ${AXIS_Y}V4h12l-3.5 4 3.5 4h-12`} className={styles["flag"]} />
        )}
        {dated.map(({ id, from, to }) =>
          to - from === 1 ? (
            <circle key={id} cx={x(from + 0.5)} cy={AXIS_Y} r="4" className={styles["dot"]} />
          ) : (
            <rect
              key={id}
              x={x(from)}
              y={AXIS_Y - 3}
              width={Math.max(BAR_WIDTH_MIN, x(to) - x(from))}
              height="6"
              rx="3"
              className={styles["bar"]}
            />
          ),
        )}
      </svg>
      <figcaption>
        <span>{end(first)}</span>
        {published === null ? null : <span>{READER.strip.published(dayInWords(published))}</span>}
        <span>{end(last - 1)}</span>
      </figcaption>
    </figure>
  );
}
