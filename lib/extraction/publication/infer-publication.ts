import type { Article, PublicationDate } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import type { ExplanationStep } from "@/lib/core/explanation";
import type { Problem } from "@/lib/core/problem";
import { captionDays } from "./caption-days";
import { fromCaption } from "./from-caption";
import { fromDateline } from "./from-dateline";
import { fromIssue } from "./from-issue";
import { fromMetadata } from "./from-metadata";
import { fromUrl } from "./from-url";

/** What the page itself says beside its date lines, the surest first. */
const OTHER_SOURCES: readonly ((article: Article) => PublicationDate | null)[] = [
  fromDateline,
  fromUrl,
  fromIssue,
  fromCaption,
];

function fromPage(article: Article): PublicationDate | null {
  const stated = fromMetadata(article);
  if (stated !== null && stated.from !== null) return stated;
  const others = OTHER_SOURCES.flatMap((source) => source(article) ?? []);
  if (stated === null || stated.to === null) return others[0] ?? null;
  // "Updated …" alone bounds the day from above; what else the page says can tell it, or bound it from below.
  const { to } = stated;
  const other = others.find(({ from }) => from !== null && from < to);
  if (other === undefined) return stated;
  const explanation = [...other.explanation, ...stated.explanation];
  if (other.best === null || other.best >= to) return { ...stated, from: other.from, explanation };
  return { ...other, to: other.to === null ? to : Math.min(other.to, to), explanation };
}

/**
 * When the article was published, as far as its own page tells: half-open days, the most likely day, and the reasons as
 * sentences. A day given by a person goes before all else. Nothing is taken from the clock, the file or another article;
 * where the page is silent, the answer is unknown. A date that a reader took from the page's markup
 * (`article.published` with basis metadata or url) stands where the text has no better one.
 */
export function inferPublication(article: Article, given?: DayNumber | null): PublicationDate {
  if (given !== undefined && given !== null && Number.isInteger(given)) return givenByPerson(article, given);
  const { published } = article;
  if (published.basis === "metadata") return contradicted(article, published);
  const found = fromPage(article);
  if (found !== null) return contradicted(article, found);
  if (published.basis === "url") return published;
  return {
    from: null,
    to: null,
    best: null,
    basis: "unknown",
    confidence: 0,
    explanation: [
      {
        rule: "publication unknown",
        because:
          "No line of the page, no web address, no dateline and no caption names a whole day with its year, so the publication date is not known.",
      },
    ],
  };
}

function givenByPerson(article: Article, day: DayNumber): PublicationDate {
  const steps: ExplanationStep[] = [
    { rule: "given by the user", because: `The publication date ${dayInWords(day)} was given by the user.` },
  ];
  const onPage = fromMetadata(article) ?? fromDateline(article);
  if (onPage !== null && onPage.best !== null && onPage.best !== day) {
    steps.push({
      rule: "given by the user",
      because: `The page itself points to ${dayInWords(onPage.best)}; what a person gives goes first.`,
      from: onPage.explanation[0]?.from,
    });
  }
  const result: PublicationDate = {
    from: day,
    to: day + 1,
    best: day,
    basis: "user",
    confidence: 1,
    explanation: steps,
  };
  const later = laterCaption(article, result);
  return later === null ? result : { ...result, explanation: [...steps, later] };
}

/** A picture cannot be younger than its article: one of two dates is wrong, or the page was changed. */
function laterCaption(article: Article, published: PublicationDate): ExplanationStep | null {
  if (published.to === null || published.basis === "caption") return null;
  const last = published.to - 1;
  const later = captionDays(article).find(({ day }) => day > last);
  if (later === undefined) return null;
  return {
    rule: "caption after publication",
    because: `A caption names ${dayInWords(later.day)}, after this publication date: the page was changed later, or one of the two dates is wrong.`,
    from: later.dateText,
  };
}

function contradicted(article: Article, published: PublicationDate): PublicationDate {
  const later = laterCaption(article, published);
  if (later === null || published.explanation.some(({ rule }) => rule === later.rule)) return published;
  return {
    ...published,
    confidence: Math.min(published.confidence, 0.6),
    explanation: [...published.explanation, later],
  };
}

/** What a person should look at: a publication date that a caption contradicts, or a date line that says two things. */
export function publicationProblems(article: Article, published: PublicationDate): Problem[] {
  const later = laterCaption(article, published);
  if (later === null) return [];
  return [
    {
      code: "publication-date-contradicted",
      message: `"${article.title}": ${later.because} Look at the page and set the publication date.`,
      file: article.source.file,
      start: article.source.start,
      end: article.source.end,
    },
  ];
}
