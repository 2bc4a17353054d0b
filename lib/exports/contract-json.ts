import type { Article, PageSpan } from "@/lib/core/article";
import { clock, isoDay, isoMinute, MINUTES_PER_DAY } from "@/lib/core/civil-time";
import { toEdtf } from "@/lib/core/edtf";
import { isClosed, toInclusive } from "@/lib/core/interval";
import type { Problem } from "@/lib/core/problem";
import type { EventLink, TimeExpression } from "@/lib/core/time-expression";
import type { ClockSpan, EventDate, Evidence, TimelineEvent } from "@/lib/core/timeline-event";
import type {
  ContractArticle,
  ContractArticleHeader,
  ContractArticles,
  ContractDate,
  ContractEvent,
  ContractEvents,
  ContractEvidence,
  ContractLink,
  ContractPublished,
  ContractTime,
  ContractTimeExpression,
  ContractTimex,
} from "./contract-shapes";

/** What was read from one article: the shape of lib/extraction's `ArticleExtraction`, which exports may not import. */
interface ExtractedArticle {
  article: Article;
  timeExpressions: readonly TimeExpression[];
  events: readonly TimelineEvent[];
  countries: { primary: readonly string[]; secondary: readonly string[]; mentioned: readonly string[] };
  problems?: readonly Problem[];
}

type ArticlesById = ReadonlyMap<string, Article>;

const indexed = (articles: readonly Article[]): ArticlesById => new Map(articles.map((a) => [a.id, a]));

const spanOf = ({ file, start, end }: PageSpan): PageSpan => ({ file, start, end });

/** A clock span that ends after midnight ("20:00 to 02:00") names the hour of the next day; midnight itself is 24:00. */
function contractTime({ from, to, zone }: ClockSpan): ContractTime {
  const end = to > MINUTES_PER_DAY ? to % MINUTES_PER_DAY : to;
  return { start: clock(from), end: clock(end), ...(zone === undefined ? {} : { zone }) };
}

/** A date as the outside sees it: inclusive ISO days, null where a side is not known. */
function contractDate(date: EventDate): ContractDate {
  return {
    edtf: date.edtf,
    ...toInclusive(date),
    precision: date.precision,
    ...(date.qualifier === undefined ? {} : { qualifier: date.qualifier }),
    extent: date.extent,
    ...(date.time === undefined ? {} : { time: contractTime(date.time) }),
    basis: date.basis,
    confidence: date.confidence,
    explanation: date.explanation.map((step) => ({ ...step })),
    alternatives: date.alternatives.map(({ edtf, because }) => ({ edtf, because })),
    ...(date.partial === undefined ? {} : { partial: { ...date.partial } }),
  };
}

function contractPublished(article: Article): ContractPublished {
  const { from, to, best, basis, explanation } = article.published;
  const precision = isClosed({ from, to }) && best !== null && to === from! + 1 ? "day" : "interval";
  return {
    best: best === null ? null : isoDay(best),
    ...toInclusive({ from, to }),
    edtf: toEdtf({ from, to, startBound: "unknown", endBound: "unknown", precision }),
    basis,
    explanation: explanation.map((step) => ({ ...step })),
  };
}

function contractLink(
  { relation, offset, anchorText, anchorStart, anchorEnd }: EventLink,
  shift: number,
): ContractLink {
  return {
    relation,
    ...(offset === undefined ? {} : { offset }),
    anchorText,
    anchorStart: anchorStart + shift,
    anchorEnd: anchorEnd + shift,
  };
}

/**
 * One tagged expression as `timex` prints it. `shift` is added to every offset: 0 for the text given, the article's start
 * for offsets in the source file.
 */
export function contractTimex(expression: TimeExpression, shift = 0): ContractTimex {
  const { start, end, text, type, value, mod, edtf, interval, link } = expression;
  return {
    start: start + shift,
    end: end + shift,
    text,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    edtf,
    ...(interval === undefined ? {} : { interval: [isoMinute(interval.from), isoMinute(interval.to)] as const }),
    ...(link === undefined ? {} : { link: contractLink(link, shift) }),
  };
}

const contractTimeExpression = (expression: TimeExpression, shift: number): ContractTimeExpression => ({
  ...contractTimex(expression, shift),
  anchor: { kind: expression.anchor.kind, edtf: expression.anchor.edtf },
  explanation: expression.explanation.map((step) => ({ ...step })),
});

function contractEvidence(evidence: Evidence, articles: ArticlesById): ContractEvidence {
  const article = articles.get(evidence.articleId);
  if (article === undefined) throw new Error(`evidence names article ${evidence.articleId}, which was not handed over`);
  return {
    file: article.source.file,
    start: article.source.start + evidence.start,
    end: article.source.start + evidence.end,
    text: evidence.text,
    ...(evidence.dateText === undefined ? {} : { dateText: evidence.dateText }),
    article: evidence.articleId,
  };
}

function contractEvent(event: TimelineEvent, articles: ArticlesById): ContractEvent {
  return {
    id: event.id,
    headline: event.headline,
    type: event.type,
    modality: event.modality,
    ...(event.attribution === undefined ? {} : { attribution: event.attribution }),
    date: contractDate(event.date),
    countries: { primary: [...event.countries.primary], secondary: [...event.countries.secondary] },
    actors: event.actors.map(({ name, role }) => ({ name, role })),
    ...(event.place === undefined ? {} : { place: event.place }),
    evidence: event.evidence.map((evidence) => contractEvidence(evidence, articles)),
    ...(event.review === "automatic" ? {} : { review: event.review }),
  };
}

function articleHeader(article: Article): ContractArticleHeader {
  return {
    id: article.id,
    title: article.title,
    language: article.language,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.author === undefined ? {} : { author: article.author }),
    ...(article.accessed === undefined ? {} : { accessed: article.accessed }),
    source: spanOf(article.source),
    alsoAt: article.alsoAt.map(spanOf),
    published: contractPublished(article),
  };
}

function articleWith(extraction: ExtractedArticle, articles: ArticlesById): ContractArticle {
  const { article, timeExpressions, events, countries } = extraction;
  return {
    ...articleHeader(article),
    countries: {
      primary: [...countries.primary],
      secondary: [...countries.secondary],
      mentioned: [...countries.mentioned],
    },
    timeExpressions: timeExpressions.map((expression) => contractTimeExpression(expression, article.source.start)),
    events: events.map((event) => contractEvent(event, articles)),
  };
}

/** One article with its events as `extract --format jsonl` prints it; offsets count in the source file. */
export const contractArticle = (extraction: ExtractedArticle): ContractArticle =>
  articleWith(extraction, indexed([extraction.article]));

export const contractProblem = ({ code, message, file, start, end }: Problem): Problem => ({
  code,
  message,
  ...(file === undefined ? {} : { file }),
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
});

/** What `extract` prints: every article with its events, and what could not be read. */
export function contractArticles(
  extractions: readonly ExtractedArticle[],
  problems: readonly Problem[] = [],
): ContractArticles {
  const articles = indexed(extractions.map((e) => e.article));
  return {
    articles: extractions.map((extraction) => articleWith(extraction, articles)),
    problems: [...problems, ...extractions.flatMap((e) => e.problems ?? [])].map(contractProblem),
  };
}

/**
 * What `events` and `export --format json` print: each event once, in the order given, and the articles its evidence
 * points to. Throws when an event's evidence names an article that is not among them.
 */
export function contractEvents(events: readonly TimelineEvent[], articles: readonly Article[]): ContractEvents {
  const byId = indexed(articles);
  const once = new Map(events.map((event) => [event.id, event]));
  const cited = new Set([...once.values()].flatMap((event) => event.evidence.map((e) => e.articleId)));
  return {
    events: [...once.values()].map((event) => contractEvent(event, byId)),
    articles: articles.filter((article) => cited.has(article.id)).map(articleHeader),
  };
}
