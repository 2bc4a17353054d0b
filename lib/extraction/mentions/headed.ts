import type { TimeExpression } from "@/lib/core/time-expression";
import { STATE_VERBS } from "../lexicon/event-verbs";
import type { Clause } from "../syntax/clause";
import { isCalendarTime, isProse, type PreparedArticle, type PreparedSentence } from "../text/prepared";
import type { Candidate } from "./candidate";
import type { Dating } from "./mention";
import { isDeed, reported } from "./undated";
import { fromVerb } from "./verb-candidates";

/** One such line may date a picture or a box; two divide the text by their days. */
const HEADINGS_MIN = 2;

/** A line that is a day, a month or a year alone; null for any other. */
function headingOf({ sentence, tokens, times }: PreparedSentence): TimeExpression | null {
  const [time] = times;
  if (times.length !== 1 || time === undefined || time.type !== "DATE") return null;
  if (sentence.zone !== "body" || !isCalendarTime(time) || time.link || time.side !== undefined) return null;
  return tokens.every((t) => t.pos === "TIME" || t.pos === "PUNCT" || /^[#*:]+$/.test(t.text)) ? time : null;
}

/**
 * What a chronicle or a digest tells without a date under a line that is one: "9 May", and below it "Dockers walked out." Each paragraph opens with what was on that day; of what follows only deeds are taken. Of the second and
 * later reports of a digest, each behind a dateline of its own, the first sentence is the news.
 */
export function headedCandidates({ sentences }: PreparedArticle): Candidate[] {
  const sizes = new Map<number, number>();
  for (const { sentence } of sentences) sizes.set(sentence.paragraph, (sizes.get(sentence.paragraph) ?? 0) + 1);
  const headings = sentences.map((s) => (sizes.get(s.sentence.paragraph) === 1 ? headingOf(s) : null));
  const isDivided = new Set(headings.flatMap((time) => time?.text ?? [])).size >= HEADINGS_MIN;
  const firstDateline = sentences.findIndex(({ sentence }) => sentence.zone === "dateline");
  let heading: TimeExpression | null = null;
  return sentences.flatMap((prepared, at) => {
    heading = headings[at] ?? heading;
    const before = sentences[at - 1]?.sentence;
    const opensReport = before?.zone === "dateline" && at - 1 !== firstDateline;
    if (headings[at] || prepared.sentence.zone !== "body" || !isProse(prepared)) return [];
    const underDay: Dating | null = heading && isDivided ? { by: "expression", time: heading } : null;
    const dating: Dating | null = opensReport ? { by: "publication" } : underDay;
    const told = dating && toldUnder(prepared, opensReport || before?.paragraph !== prepared.sentence.paragraph);
    const made = told && fromVerb(prepared, told, dating);
    return made ? [made] : [];
  });
}

function toldUnder(prepared: PreparedSentence, opens: boolean): Clause | null {
  const [main] = prepared.clauses;
  if (main === undefined || prepared.tokens.some((t) => t.pos === "TIME")) return null;
  const told = reported(prepared, main);
  const { verb } = told;
  if (!verb || verb.negated || verb.progressive || told.subject.length === 0) return null;
  if (verb.tense !== "past" && verb.tense !== "perfect") return null;
  if (STATE_VERBS.has(verb.lemma) || told.tokens.some((k) => prepared.tokens[k]!.quoted)) return null;
  return opens || isDeed(prepared, told) ? told : null;
}
