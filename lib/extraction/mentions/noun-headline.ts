import { hasCertainSubject } from "../syntax/certain-subject";
import { nounPhraseBefore } from "../syntax/noun-phrases";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import type { Candidate } from "./candidate";
import { type Line, NO_LINE, shortened } from "./line";
import { clean, isDatePreposition } from "./predicate";
import { readsOnAsNoun } from "./reads-on";
import { SHORT, verbHeadline } from "./verb-headline";
import { render } from "./wording";

/** The noun with what describes it: "landslides in two valleys"; the subject's verb when the noun opens a plain sentence. */
export function nounHeadline(article: PreparedArticle, candidate: Candidate): Line {
  const { prepared, clause, triggerEnd } = candidate;
  const { tokens } = prepared;
  // "Friday's attack": the day's own ending stays behind with it.
  const phrase = nounPhraseBefore(tokens, triggerEnd);
  const named = phrase.find((k) => !/^['\u2019]?s$/.test(tokens[k]!.lower)) ?? candidate.triggerStart;
  const start = startOf(tokens, named === phrase[0] ? dateBefore(tokens, named) : named);
  const verb = clause.verb;
  if (
    verb &&
    verb.start >= triggerEnd &&
    clause.subject.includes(triggerEnd - 1) &&
    verb.tense === "past" &&
    hasCertainSubject(prepared, clause)
  ) {
    const told = verbHeadline(article, candidate);
    if (told.text !== "") return told;
  }
  let end = triggerEnd;
  for (; end < tokens.length; end++) {
    const t = tokens[end]!;
    if (t.pos === "TIME" || isDatePreposition(tokens, end)) continue;
    // "his decision on Monday to leave"
    if (t.lower === "to" && t.pos === "PART" && opensPlan(tokens, triggerEnd, end)) {
      end = infinitiveEnd(prepared, end);
      break;
    }
    if (!clause.tokens.includes(end) || (verb && end >= verb.start && end < verb.end)) break;
    if (t.pos === "PUNCT" && t.text !== "-" && t.text !== "'") break;
    // "slashed the agreement by up to a half": how much, which the verb told.
    if (t.lower === "by" && /^(?:NUM|ADV|ADP|SYM)$/.test(tokens[end + 1]?.pos ?? "")) break;
    // "told a conference the bank would": another phrase begins.
    if (t.pos === "DET" && end > triggerEnd && /^(?:NOUN|PROPN|TIME)$/.test(tokens[end - 1]!.pos)) break;
    // "the shooting in Lima and so many more": what "and" adds is another matter, save for a second name or noun.
    if (
      t.pos === "CCONJ" &&
      !(/^(?:NOUN|PROPN)$/.test(tokens[end + 1]?.pos ?? "") && /^(?:NOUN|PROPN)$/.test(tokens[end - 1]!.pos))
    )
      break;
    if (t.lower === "that" && end > triggerEnd) break;
    // "the Lima-based company"
    if (t.pos === "VERB" && tokens[end - 1]?.text === "-") continue;
    if (t.pos === "VERB" || t.pos === "AUX" || t.pos === "SCONJ" || t.pos === "PRON") {
      if (!/^(?:his|her|its|their)$/.test(t.lower)) break;
    }
  }
  const indexes = clean(
    tokens,
    Array.from({ length: end - start }, (_, k) => start + k),
  );
  const kept = shortened(prepared, indexes, SHORT, triggerEnd);
  if (!readsOnAsNoun(prepared, kept)) return NO_LINE;
  return { text: render(article, prepared, kept, true), words: kept };
}

/** "an end to the war", "the launch of the offensive": a beginning or end is told with what begins or ends. */
function startOf(tokens: readonly Token[], start: number): number {
  const joint = tokens[start - 1];
  const edge = tokens[start - 2];
  if (joint?.pos !== "ADP" || !/^(?:to|of)$/.test(joint.lower) || edge?.pos !== "NOUN" || !EDGE.test(edge.lower))
    return start;
  return nounPhraseBefore(tokens, start - 1)[0] ?? start;
}

const EDGE =
  /^(?:end|start|beginning|launch|opening|outbreak|halt|suspension|resumption|renewal|collapse|breakdown|anniversary|threat|risk|victims?)$/;

/** Nouns that say little without what is to be done. */
const opensPlan = (tokens: readonly Token[], triggerEnd: number, to: number): boolean =>
  /^(?:decision|plan|attempt|bid|effort|vow|pledge|promise|agreement|refusal|threat|failure|offer|move|order|call|request|proposal|demand|appeal|deal|commitment)s?$/.test(
    tokens[triggerEnd - 1]!.lower,
  ) && tokens.slice(triggerEnd, to).every((t) => t.pos === "TIME" || t.pos === "ADP" || t.pos === "ADV");

/** Past the words of the infinitive that begins at a place. */
function infinitiveEnd({ clauses, tokens }: PreparedSentence, to: number): number {
  const own = clauses.find((c) => c.kind === "infinitive" && c.tokens.includes(to));
  const stop = own?.tokens.find((k) => k > to && tokens[k]!.pos === "PUNCT" && tokens[k]!.text !== "-");
  const last = own?.tokens.filter((k) => stop === undefined || k < stop).at(-1);
  return last === undefined ? to : last + 1;
}

/** "the 2016 coup": where the date inside a noun phrase begins, with its article. */
function dateBefore(tokens: readonly Token[], start: number): number {
  let k = start;
  while (tokens[k - 1]?.pos === "TIME" && !/^['\u2019]s$/.test(tokens[k - 1]!.lower)) k--;
  if (k === start) return start;
  while (tokens[k - 1]?.pos === "ADJ") k--;
  return tokens[k - 1]?.pos === "DET" ? k - 1 : start;
}
