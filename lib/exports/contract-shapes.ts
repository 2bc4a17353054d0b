import type { PageSpan, PublicationBasis } from "@/lib/core/article";
import type { ExplanationStep } from "@/lib/core/explanation";
import type { InclusiveDays } from "@/lib/core/interval";
import type { Extent, Precision, Qualifier } from "@/lib/core/precision";
import type { Problem } from "@/lib/core/problem";
import type { EventLink, PartialDate, TimeAnchor, TimexMod, TimexType } from "@/lib/core/time-expression";
import type {
  ActorRole,
  DateAlternative,
  DateBasis,
  EventType,
  Modality,
  ReviewState,
} from "@/lib/core/timeline-event";

/** The JSON of docs/contract.md, as docs/contract.schema.json describes it. It may grow and never change. */

/** `start` and `end` in date and publication are inclusive ISO days; offsets are UTF-16 code units, end exclusive. */
export interface ContractTime {
  start: string;
  end: string;
  zone?: string;
}

export interface ContractDate extends InclusiveDays {
  edtf: string | null;
  precision: Precision;
  qualifier?: Qualifier;
  extent: Extent;
  time?: ContractTime;
  basis: DateBasis;
  confidence: number;
  explanation: ExplanationStep[];
  alternatives: DateAlternative[];
  /** What is known where the year is not. */
  partial?: PartialDate;
}

export interface ContractPublished extends InclusiveDays {
  best: string | null;
  edtf: string | null;
  basis: PublicationBasis;
  explanation: ExplanationStep[];
}

export type ContractLink = EventLink;

export interface ContractTimex {
  start: number;
  end: number;
  text: string;
  type: TimexType;
  value: string;
  mod?: TimexMod;
  edtf: string | null;
  /** Wall-clock minutes, half-open. */
  interval?: readonly [string, string];
  link?: ContractLink;
}

export interface ContractTimeExpression extends ContractTimex {
  anchor: TimeAnchor;
  explanation: ExplanationStep[];
}

export interface ContractEvidence extends PageSpan {
  text: string;
  dateText?: string;
  article: string;
}

export interface ContractEvent {
  id: string;
  headline: string;
  type: EventType;
  modality: Modality;
  attribution?: string;
  date: ContractDate;
  countries: { primary: string[]; secondary: string[] };
  actors: { name: string; role: ActorRole }[];
  place?: string;
  evidence: ContractEvidence[];
  /** Present where a person has looked at the event. */
  review?: ReviewState;
}

export interface ContractArticleHeader {
  id: string;
  title: string;
  language: string;
  outlet?: string;
  url?: string;
  author?: string;
  accessed?: string;
  source: PageSpan;
  alsoAt: PageSpan[];
  published: ContractPublished;
}

export interface ContractArticle extends ContractArticleHeader {
  countries: { primary: string[]; secondary: string[]; mentioned: string[] };
  timeExpressions: ContractTimeExpression[];
  events: ContractEvent[];
}

export interface ContractArticles {
  articles: ContractArticle[];
  problems: Problem[];
}

export interface ContractEvents {
  events: ContractEvent[];
  articles: ContractArticleHeader[];
}
