import { type Article, ownOffset } from "@/lib/core/article";
import { mentionId } from "@/lib/core/content-id";
import type { Problem } from "@/lib/core/problem";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { datingIn, daySections, sectionAt, sectionDates } from "./dates/day-sections";
import { mentionDate } from "./dates/mention-date";
import { isDatedInThePast } from "./dates/past-plan";
import { tellingOf } from "./dates/telling";
import type { ExtractionOptions } from "./extraction-options";
import type { Candidate } from "./mentions/candidate";
import { datedCandidates } from "./mentions/find-candidates";
import { headedCandidates } from "./mentions/headed";
import { headlineOf } from "./mentions/headline";
import { type Mention, timeOf } from "./mentions/mention";
import { standingOf } from "./mentions/modality";
import { rolesOf } from "./mentions/roles";
import { backgroundCandidates, leadCandidate } from "./mentions/undated";
import { assembleEvents } from "./merging/assemble-event";
import { type DatedMention, mergeWithinArticle } from "./merging/within-article";
import { type ArticleCountries, articleCountries, mainCountryOf, surroundingCountry } from "./places/article-countries";
import { inferPublication, publicationProblems } from "./publication";
import { isProse, type PreparedArticle, prepareArticle } from "./text/prepared";

export interface ArticleExtraction {
  /** With its final publication date. */
  article: Article;
  timeExpressions: TimeExpression[];
  events: TimelineEvent[];
  countries: ArticleCountries;
  problems: Problem[];
}

/** Reads an article's events: pure, no clock, the same for the same text. */
export function extractArticle(article: Article, options: ExtractionOptions = {}): ArticleExtraction {
  const published = article.published.basis === "unknown" ? inferPublication(article) : article.published;
  const dated: Article = { ...article, published };
  const sections = daySections(article, published);
  const timeExpressions = sectionDates(article.text, sections, article.language);
  const prepared = prepareArticle(dated, timeExpressions);
  const mainCountry = mainCountryOf(prepared);
  const mentions = findMentions(dated, prepared, surroundingCountry(prepared));
  const datedMentions: DatedMention[] = mentions.flatMap((mention) => {
    const section = sectionAt(sections, mention.prepared.sentence.start);
    const date = mentionDate(datingIn(section, mention), section.published, tellingOf(mention));
    return isDatedInThePast(mention, date, section.published) ? [] : [{ mention, date }];
  });
  const groups = mergeWithinArticle(datedMentions);
  const { events, problems } = assembleEvents(dated, prepared, groups, options);
  return {
    article: dated,
    timeExpressions,
    events,
    countries: articleCountries(prepared, events, mainCountry),
    problems: [...publicationProblems(dated, published), ...problems],
  };
}

function findMentions(article: Article, prepared: PreparedArticle, mainCountry: string | null): Mention[] {
  const candidates = prepared.sentences.flatMap((s) =>
    s.sentence.zone === "title" || s.sentence.zone === "dateline" || !isProse(s) ? [] : datedCandidates(s),
  );
  // A clause is told once: by its own date, by the day it stands under, as the news, or as what was before.
  const lead = leadCandidate(prepared);
  for (const candidate of [...headedCandidates(prepared), ...(lead ? [lead] : []), ...backgroundCandidates(prepared)]) {
    if (!candidates.some((c) => c.prepared === candidate.prepared && c.clause === candidate.clause))
      candidates.push(candidate);
  }
  const seen = new Set<string>();
  return candidates.flatMap((candidate) => {
    const mention = toMention(article, prepared, candidate, mainCountry);
    if (mention === null) return [];
    // A sentence that two verbs are told by says the same twice.
    const said = `${mention.prepared.sentence.start} ${timeOf(mention)?.start ?? ""} ${mention.headline}`;
    if (seen.has(mention.id) || seen.has(said)) return [];
    seen.add(mention.id).add(said);
    return [mention];
  });
}

/** A headline must name who or what it speaks of. */
const UNNAMED = /^(?:I|We|You|Who|Which|What|There)\b/;

function toMention(
  article: Article,
  prepared: PreparedArticle,
  candidate: Candidate,
  mainCountry: string | null,
): Mention | null {
  const { sentence, tokens } = candidate.prepared;
  const headline = headlineOf(prepared, candidate);
  if (headline.split(" ").length < 2 || UNNAMED.test(headline)) return null;
  const at = (offset: number): number => ownOffset(article, offset);
  const time = timeOf(candidate);
  const id = mentionId(
    article.id,
    at(sentence.start),
    at(sentence.end),
    at(tokens[candidate.triggerStart]!.start),
    at(tokens[candidate.triggerEnd - 1]!.end),
    time ? String(at(time.start)) : "",
  );
  return {
    ...candidate,
    ...standingOf(prepared, candidate, headline),
    ...rolesOf(prepared, candidate, mainCountry),
    id,
    headline,
  };
}
