import type { ContractArticle, ContractEvent } from "@/lib/exports/contract-shapes";
import type { ArticleKey, EventKey } from "./gold";

/**
 * An event counts as found when its evidence overlaps the gold sentence or another gold mention; one prediction answers
 * one gold event, the best fitting one. Optional events (`minor`, `core-undated` apart) neither reward nor punish.
 */
export interface EventScore {
  core: number;
  found: number;
  dated: { core: number; found: number; dateRight: number };
  dateRight: number;
  /** Dates of found events by the confidence they are shown with: 0.9 and more, 0.8, 0.7, less. */
  confidence: Record<ConfidenceBand, { given: number; right: number }>;
  /** Found events whose year is not in the text: how many say the month, day or weekday right. */
  partial: { found: number; right: number };
  primaryRight: number;
  secondaryRight: number;
  secondaryAll: number;
  /** Secondary countries given with events that were found, and those of them that have a part in it. */
  secondaryGiven: number;
  secondaryFits: number;
  modalityRight: number;
  publishedRight: number;
  publishedWrong: number;
  predictions: number;
  spurious: number;
  extra: number;
  /** Primary countries of events in an article that only mentions the country: "quilca:CL". */
  mentioned: string[];
  faults: string[];
  /** Id of an event given -> the gold event it answers. */
  answers: Map<string, EventKey>;
}

export const CONFIDENCE_BANDS = ["0.9", "0.8", "0.7", "less"] as const;
export type ConfidenceBand = (typeof CONFIDENCE_BANDS)[number];
const bandOf = (confidence: number): ConfidenceBand =>
  confidence >= 0.9 ? "0.9" : confidence >= 0.8 ? "0.8" : confidence >= 0.7 ? "0.7" : "less";

interface Prediction extends ContractEvent {
  article: ContractArticle;
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
const isScored = (event: EventKey): boolean => event.tier === "core" || event.tier === "core-undated";
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x) => b.includes(x));

const inRange = (day: string | null, range: readonly (string | null)[]): boolean => {
  const [earliest = null, latest = null] = range;
  return earliest === null ? day === null : day !== null && day >= earliest && day <= (latest ?? earliest);
};

const dateRight = ({ date }: ContractEvent, gold: EventKey): boolean =>
  (date.start === gold.start && date.end === gold.end) ||
  gold.accept.some((accept) => inRange(date.start, accept.start) && inRange(date.end, accept.end));

const touches = (event: ContractEvent, gold: EventKey): boolean =>
  event.evidence.some((e) => gold.spans.some((s) => s.file === e.file && e.start < s.end && e.end > s.start));

const sameWords = (event: ContractEvent, { dateText }: EventKey): boolean =>
  dateText !== null &&
  event.evidence.some((e) => e.dateText && (dateText.includes(e.dateText) || e.dateText.includes(dateText)));

interface Pairing {
  answers: Map<EventKey, Prediction>;
  touched: Set<Prediction>;
  used: Set<Prediction>;
}

function pair(gold: readonly ArticleKey[], predictions: readonly Prediction[]): Pairing {
  const pairs = gold.flatMap((article) =>
    article.events.flatMap((key) =>
      predictions
        .filter((prediction) => touches(prediction, key))
        .map((prediction) => ({
          key,
          prediction,
          merit:
            4 * Number(dateRight(prediction, key)) +
            2 * Number(sameWords(prediction, key)) +
            Number(key.tier.startsWith("core")),
        })),
    ),
  );
  pairs.sort((a, b) => b.merit - a.merit);
  const answers = new Map<EventKey, Prediction>();
  const used = new Set<Prediction>();
  for (const { key, prediction } of pairs) {
    if (answers.has(key) || used.has(prediction)) continue;
    answers.set(key, prediction);
    used.add(prediction);
  }
  return { answers, used, touched: new Set(pairs.map((p) => p.prediction)) };
}

const articleFor = (gold: ArticleKey, articles: readonly ContractArticle[]): ContractArticle | undefined =>
  articles.find((article) => plain(article.title) === plain(gold.title));

function scorePublished(gold: ArticleKey, articles: readonly ContractArticle[], score: EventScore): void {
  const article = articleFor(gold, articles);
  const best = article?.published.best ?? null;
  if (article && best === gold.published) score.publishedRight++;
  else {
    if (best !== null) score.publishedWrong++;
    score.faults.push(`PUBLISHED ${gold.id}: want ${gold.published}, got ${article ? best : "no such article"}`);
  }
}

function scoreEvent(key: EventKey, answer: Prediction | undefined, score: EventScore): void {
  const isDated = key.tier === "core" && key.dateText !== null;
  score.core++;
  if (isDated) score.dated.core++;
  const want = `${key.start}..${key.end}`;
  if (!answer) {
    score.faults.push(`MISSED ${key.id} "${key.dateText}" ${want} | ${key.headline} | ${key.sentence}`);
    return;
  }
  score.found++;
  if (isDated) score.dated.found++;
  const band = score.confidence[bandOf(answer.date.confidence)];
  band.given++;
  if (dateRight(answer, key)) {
    band.right++;
    score.dateRight++;
    if (isDated) score.dated.dateRight++;
  } else {
    const got = `${answer.date.start}..${answer.date.end} (${answer.date.edtf})`;
    score.faults.push(
      `DATE ${key.id} "${key.dateText}": want ${want}, got ${got} | ${key.headline} | got: ${answer.headline}`,
    );
  }
  if (key.edtf?.includes("XXXX")) {
    score.partial.found++;
    if (answer.date.edtf === key.edtf) score.partial.right++;
    else
      score.faults.push(
        `PARTIAL ${key.id} "${key.dateText}": want ${key.edtf}, got ${answer.date.edtf} | ${answer.headline}`,
      );
  }
  const { primary, secondary } = answer.countries;
  if (key.primaries.some((set) => sameSet(set, primary))) score.primaryRight++;
  else
    score.faults.push(
      `COUNTRY ${key.id}: want ${key.primaries.map(String).join(" or ")}, got ${primary} | ${answer.headline}`,
    );
  score.secondaryAll += key.secondary.length;
  const left = key.secondary.filter((c) => !primary.includes(c) && !secondary.includes(c));
  score.secondaryRight += key.secondary.length - left.length;
  if (left.length > 0)
    score.faults.push(
      `SECONDARY ${key.id}: ${left} left out of ${primary}+${secondary} | ${answer.headline} | ${key.sentence}`,
    );
  const part = new Set([...key.secondary, ...key.primaries.flat()]);
  const strange = secondary.filter((c) => !part.has(c));
  score.secondaryGiven += secondary.length;
  score.secondaryFits += secondary.length - strange.length;
  if (strange.length > 0)
    score.faults.push(`NO PART ${key.id}: ${strange} given | ${answer.headline} | ${key.sentence}`);
  if (key.modalities.includes(answer.modality)) score.modalityRight++;
  else score.faults.push(`MODALITY ${key.id}: want ${key.modalities}, got ${answer.modality} | ${answer.headline}`);
}

export function scoreEvents(gold: readonly ArticleKey[], articles: readonly ContractArticle[]): EventScore {
  const predictions: Prediction[] = articles.flatMap((article) =>
    article.events.map((event) => ({ ...event, article })),
  );
  const { answers, touched, used } = pair(gold, predictions);
  const spurious = predictions.filter((p) => !touched.has(p));
  const score: EventScore = {
    core: 0,
    found: 0,
    dated: { core: 0, found: 0, dateRight: 0 },
    dateRight: 0,
    confidence: {
      "0.9": { given: 0, right: 0 },
      "0.8": { given: 0, right: 0 },
      "0.7": { given: 0, right: 0 },
      less: { given: 0, right: 0 },
    },
    partial: { found: 0, right: 0 },
    primaryRight: 0,
    secondaryRight: 0,
    secondaryAll: 0,
    secondaryGiven: 0,
    secondaryFits: 0,
    modalityRight: 0,
    publishedRight: 0,
    publishedWrong: 0,
    predictions: predictions.length,
    spurious: spurious.length,
    extra: predictions.filter((p) => touched.has(p) && !used.has(p)).length,
    mentioned: gold.flatMap((article) =>
      article.mentioned
        .filter((c) => articleFor(article, articles)?.events.some((event) => event.countries.primary.includes(c)))
        .map((c) => `${article.id}:${c}`),
    ),
    faults: [],
    answers: new Map([...answers].map(([key, prediction]) => [prediction.id, key])),
  };
  for (const article of gold) {
    for (const key of article.events.filter(isScored)) scoreEvent(key, answers.get(key), score);
    scorePublished(article, articles, score);
  }
  for (const p of spurious) {
    score.faults.push(`SPURIOUS ${p.date.edtf} [${p.countries.primary}] ${p.headline} | ${p.evidence[0]?.text}`);
  }
  for (const p of predictions.filter((x) => touched.has(x) && !used.has(x))) {
    score.faults.push(`EXTRA ${p.date.edtf} [${p.countries.primary}] ${p.headline} | ${p.evidence[0]?.text}`);
  }
  for (const place of score.mentioned) score.faults.push(`MENTIONED ONLY, but has an event: ${place}`);
  return score;
}

/** F1 of events: a spurious one and a second one for the same gold event both cost precision. */
export function eventF1({ predictions, spurious, extra, core, found }: EventScore): number {
  const precision = predictions ? (predictions - spurious - extra) / predictions : 0;
  const recall = core ? found / core : 0;
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}
