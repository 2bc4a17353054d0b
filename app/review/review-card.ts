import { isoDay } from "@/lib/core/civil-time";
import { dateInWords, dayInWords } from "@/lib/core/date-words";
import type { Explanation } from "@/lib/core/explanation";
import type { ReviewItem } from "@/lib/core/review-views";
import { type EventDate, isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import { publishedInWords } from "@/lib/exports/sources";
import { readDateInput } from "@/lib/temporal";
import { type EvidenceView, evidenceView } from "../event/event-view";
import { REVIEW } from "../texts/review";
import { choiceStrip, type Strip } from "./choice-strip";

/** One date to choose. `text` is what is sent when it is chosen; null stands for what the event has now. */
export interface Choice {
  text: string | null;
  words: string;
  edtf: string;
  because: string;
}

/** One question as the page shows it. */
export interface ReviewCard {
  key: string;
  kind: ReviewItem["kind"];
  /** The event, or the article whose publication date is asked for. */
  id: string;
  title: string;
  articleId: string;
  language: string;
  /** How the date stands now, in words. */
  words: string;
  reasons: Explanation;
  evidence: EvidenceView | null;
  anchor: string;
  choices: readonly Choice[];
  /** The choices on one axis. */
  strip: Strip | null;
  hanging: number;
  waiting: readonly { id: string; headline: string; sentence: string }[];
  /** Questions with the same text here are alike. */
  likeness: string;
}

export function reviewCard(item: ReviewItem): ReviewCard {
  return item.kind === "publication" ? publicationCard(item) : eventCard(item);
}

function publicationCard({ article, waiting, waitingCount }: ReviewItem & { kind: "publication" }): ReviewCard {
  const { published } = article;
  const best = waiting[0]?.evidence.find(({ articleId }) => articleId === article.id);
  const bounds = [
    published.from === null ? "" : REVIEW.bounds.from(dayInWords(published.from)),
    published.to === null ? "" : REVIEW.bounds.to(dayInWords(published.to - 1)),
  ].filter(Boolean);
  return {
    key: `article ${article.id}`,
    kind: "publication",
    id: article.id,
    title: article.title,
    articleId: article.id,
    language: article.language,
    words: bounds.length === 0 ? REVIEW.bounds.none : bounds.join(", "),
    reasons: published.explanation,
    evidence: best === undefined ? null : evidenceView(best, article),
    anchor: "",
    choices: boundChoices(published),
    strip: null,
    hanging: waitingCount,
    waiting: waiting.map(({ id, headline, evidence }) => ({ id, headline, sentence: evidence[0]?.text ?? "" })),
    likeness: `page ${article.source.file}`,
  };
}

function boundChoices({ from, to }: { from: number | null; to: number | null }): Choice[] {
  const choice = (day: number, because: string): Choice => ({
    text: isoDay(day),
    edtf: isoDay(day),
    words: dayInWords(day),
    because,
  });
  if (from !== null && to === from + 1) return [choice(from, REVIEW.mostLikely)];
  return [
    ...(from === null ? [] : [choice(from, REVIEW.earliest)]),
    ...(to === null ? [] : [choice(to - 1, REVIEW.latest)]),
  ];
}

const NO_DAYS = { from: null, to: null };

function eventCard(item: ReviewItem & { event: TimelineEvent }): ReviewCard {
  const { event, article } = item;
  const [best] = event.evidence;
  const rule = event.date.explanation.at(-1)?.rule ?? event.date.basis;
  const choices = eventChoices(item);
  return {
    key: `event ${event.id}`,
    kind: item.kind,
    id: event.id,
    title: event.headline,
    articleId: article.id,
    language: article.language,
    words: dateInWords(event.date),
    reasons: event.date.explanation,
    evidence: best === undefined ? null : evidenceView(best, article),
    anchor: anchorInWords(item),
    choices,
    strip: choiceStrip(
      choices.map(({ text, edtf }) => (text === null ? event.date : readDateInput(edtf)) ?? NO_DAYS),
      article.published.best,
    ),
    hanging: "dependents" in item ? item.dependents : 0,
    waiting: [],
    likeness: `${item.kind} ${rule} ${best?.dateText?.toLowerCase() ?? event.id}`,
  };
}

function anchorInWords(item: ReviewItem): string {
  if (item.kind === "publication") return "";
  if (item.anchor !== null) return REVIEW.countedFromEvent(item.anchor.headline, dateInWords(item.anchor.date));
  const { published } = item.article;
  if (published.best === null && published.basis === "unknown") return REVIEW.publishedUnknown;
  const day = publishedInWords({ published });
  return item.event.date.basis === "publication" ? REVIEW.countedFrom(day) : REVIEW.published(day);
}

const inWords = (edtf: string): string => {
  const date = readDateInput(edtf);
  return date === null ? edtf : dateInWords(date);
};

function eventChoices({ event, article, kind }: ReviewItem & { event: TimelineEvent }): Choice[] {
  const { date, disputed = [] } = event;
  const now: Choice = {
    text: null,
    words: isDated(date) ? dateInWords(date) : REVIEW.noDate,
    edtf: date.edtf ?? "",
    because: kind === "disputed" ? REVIEW.decidedBefore : REVIEW.asRead,
  };
  const others = [...disputed, ...date.alternatives].map(({ edtf, because }) => ({
    text: edtf,
    edtf,
    words: inWords(edtf),
    because,
  }));
  const all = [now, ...others, ...lastDay(event.date, event.modality, article.published.best)];
  return all.filter(({ edtf }, index) => all.findIndex((one) => one.edtf === edtf) === index).slice(0, 9);
}

/** What an article reports as done was done by the day it appeared. */
function lastDay(date: EventDate, modality: TimelineEvent["modality"], published: number | null): Choice[] {
  if (isDated(date) || modality !== "asserted" || published === null) return [];
  const edtf = `/${isoDay(published)}`;
  return [{ text: edtf, edtf, words: inWords(edtf), because: REVIEW.beforePublished }];
}
