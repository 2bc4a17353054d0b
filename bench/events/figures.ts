import { CONFIDENCE_BANDS, type EventScore, eventF1 } from "./score-events";
import type { MergingScore } from "./score-merging";
import type { TimexScore } from "./score-timexes";

const share = (part: number, whole: number): string =>
  `${part}/${whole} = ${whole ? ((100 * part) / whole).toFixed(1) : "-"} %`;
const harmonic = (a: number, b: number): string => (a + b ? (2 * a * b) / (a + b) : 0).toFixed(3);

/** The figures of one part of the samples, one subject a line. */
export function figures(
  name: string,
  articles: { read: number; annotated: number },
  score: EventScore,
  merging: MergingScore,
  timexes: TimexScore,
): string[] {
  const { dated } = score;
  const precision = (score.predictions - score.spurious - score.extra) / Math.max(1, score.predictions);
  const timexF1 = harmonic(
    timexes.valueRight / Math.max(1, timexes.predictions),
    timexes.valueRight / Math.max(1, timexes.gold),
  );
  return [
    `${name}: ${articles.read} articles read, ${articles.annotated} annotated`,
    `  publication day right ${share(score.publishedRight, articles.annotated)}, wrong ${score.publishedWrong}`,
    `  core events found ${share(score.found, score.core)}; dated ones ${share(dated.found, dated.core)}`,
    `  events given ${score.predictions}, spurious ${score.spurious}, more than one for a gold event ${score.extra}`,
    `  event F1 ${eventF1(score).toFixed(3)}; dated core event F1 ${harmonic(precision, dated.found / Math.max(1, dated.core))}`,
    `  date right ${share(score.dateRight, score.found)} of found; of dated core events found ${share(dated.dateRight, dated.found)}`,
    `  dates right by confidence: ${CONFIDENCE_BANDS.map((band) => `${band} ${share(score.confidence[band].right, score.confidence[band].given)}`).join("; ")}`,
    `  dates without a year said as the text does ${share(score.partial.right, score.partial.found)}`,
    `  primary countries ${share(score.primaryRight, score.found)}, secondary found ${share(score.secondaryRight, score.secondaryAll)}, of those given ${share(score.secondaryFits, score.secondaryGiven)} have a part`,
    `  modality ${share(score.modalityRight, score.found)}`,
    `  countries only mentioned that got an event: ${score.mentioned.length}`,
    `  the same event in two articles: merged ${share(merging.merged, merging.same)}, wrongly merged ${merging.wrong}`,
    `  time expressions: found ${share(timexes.found, timexes.gold)}, value right ${share(timexes.valueRight, timexes.gold)}, spurious ${timexes.spurious}, value F1 ${timexF1}; words that are no dates read as dates ${share(timexes.traps, timexes.trapsAll)}`,
  ];
}
