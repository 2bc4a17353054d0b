import Link from "next/link";
import { EVENT } from "../texts/event";
import { MODALITY_WORDS, ZONE_WORDS } from "../texts/words";
import styles from "./event-panel.module.css";
import type { EvidenceView } from "./event-view";

/** The sentence as it stands in the article, marked among the words around it, with the way to the exact place. */
export function EvidenceQuote({ evidence, language }: { evidence: EvidenceView; language: string | undefined }) {
  const { before, sentence, after, articleId, articleTitle, zone, start, end, modality } = evidence;
  const [first, dateWords, rest] = sentence;
  return (
    <figure className={styles["quote"]}>
      <blockquote lang={language} dir="auto">
        <span className="soft">{before}</span>
        <mark>
          {first}
          {dateWords === "" ? null : <strong className={styles["date-words"]}>{dateWords}</strong>}
          {rest}
        </mark>
        <span className="soft">{after}</span>
      </blockquote>
      <figcaption className="small">
        <Link href={`/articles/${articleId}?at=${start}-${end}`}>{EVENT.openInArticle(articleTitle)}</Link>{" "}
        {zone === "body" ? null : <span className="muted">{EVENT.zone(ZONE_WORDS[zone])}</span>}{" "}
        {modality === undefined ? null : <span className="muted">{EVENT.toldAs(MODALITY_WORDS[modality].label)}</span>}
      </figcaption>
    </figure>
  );
}
