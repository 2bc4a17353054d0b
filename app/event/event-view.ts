import type { Article } from "@/lib/core/article";
import type { Correction } from "@/lib/core/correction";
import type { EventDate, Evidence, TimelineEvent } from "@/lib/core/timeline-event";

/** What the panel shows of one event: everything on one page of JSON, so that it opens with one request. */
export interface EventView {
  event: TimelineEvent;
  /** The articles that tell of it, the best evidence first. */
  articles: readonly SourceView[];
  evidence: readonly EvidenceView[];
  /** The event that its date hangs on. */
  hangsOn: { id: string; headline: string; date: EventDate; words: string } | null;
  /** Newest first. */
  corrections: readonly Correction[];
}

export type SourceView = Pick<
  Article,
  "id" | "title" | "language" | "outlet" | "url" | "author" | "accessed" | "published"
>;

/** One place that tells of the event, with the words around the sentence. */
export interface EvidenceView {
  mentionId: string;
  articleId: string;
  articleTitle: string;
  zone: Evidence["zone"];
  start: number;
  end: number;
  before: string;
  /** The sentence cut at the date expression: [words, date, words]; the date is "" where there is none. */
  sentence: readonly [string, string, string];
  after: string;
  /** How this place tells of it, where that is not how the event stands: a plan among the words about its happening. */
  modality?: Evidence["modality"];
}

/** Characters shown on either side of the sentence. */
const CONTEXT_LENGTH = 160;

export function evidenceView(evidence: Evidence, article: Article | undefined): EvidenceView {
  const { start, end, text } = evidence;
  const zone = article?.zones.find((one) => one.start <= start && end <= one.end);
  const around = article?.text ?? "";
  const dateFrom = (evidence.dateStart ?? end) - start;
  const dateTo = (evidence.dateEnd ?? end) - start;
  return {
    mentionId: evidence.mentionId,
    articleId: evidence.articleId,
    articleTitle: article?.title ?? "",
    zone: evidence.zone,
    start,
    end,
    before: zone === undefined ? "" : cutBefore(around.slice(zone.start, start)),
    sentence: [text.slice(0, dateFrom), text.slice(dateFrom, dateTo), text.slice(dateTo)],
    after: zone === undefined ? "" : cutAfter(around.slice(end, zone.end)),
    ...(evidence.modality === undefined ? {} : { modality: evidence.modality }),
  };
}

const cutBefore = (text: string): string =>
  text.length <= CONTEXT_LENGTH ? text : `… ${text.slice(-CONTEXT_LENGTH).replace(/^\S*\s/, "")}`;

const cutAfter = (text: string): string =>
  text.length <= CONTEXT_LENGTH ? text : `${text.slice(0, CONTEXT_LENGTH).replace(/\s\S*$/, "")} …`;

export const sourceView = ({ id, title, language, outlet, url, author, accessed, published }: Article): SourceView => ({
  id,
  title,
  language,
  outlet,
  url,
  author,
  accessed,
  published,
});
