import { REPORTING_VERBS } from "../lexicon/event-verbs";
import { type Clause, RELATIVES } from "../syntax/clause";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { ending, isNominal, joinsClause, type Line } from "./line";
import { joinsItsPhrases } from "./reads-on";

/** Words that may not stand before a gap: what they wait for was left out. */
function hangs(t: Token): boolean {
  return (
    t.pos === "DET" ||
    t.pos === "CCONJ" ||
    t.pos === "SCONJ" ||
    t.pos === "AUX" ||
    t.pos === "ADP" ||
    (t.pos === "PART" && t.lower === "to")
  );
}

/** Whether the tokens of a line hold together: a true beginning, no phrase broken in the middle, a true end. */
export function holdsTogether(prepared: PreparedSentence, { text, words }: Line, inside: boolean): boolean {
  const { tokens } = prepared;
  const main = prepared.clauses[0];
  const [first] = words;
  if (first === undefined) return true;
  const before = tokens[first - 1];
  // "S." of "U.S.", "wing" of "right-wing"
  const half = before !== undefined && tokens[first]!.start === before.end && !/^["'\u201c\u2018([]$/.test(before.text);
  // The tagger takes the "that" of "said that drones struck" for the one of "that drone".
  const opens = prepared.clauses.some((c) => c.tokens[0] === first - 1 && c.marker === before?.lower);
  if (before && tokens[first]!.pos !== "PRON" && ((before.pos === "DET" && !opens) || half)) return false;
  const bare = text.replace(/["\u201d]+$/u, "");
  // "supported the revolts and was quick": the object of the verb before.
  if (!inside && before?.pos === "VERB" && !REPORTING_VERBS.has(before.lemma)) return false;
  // "there were no signs it would": what there was, without that it was.
  if (before?.pos === "AUX" && words[0] === first && tokens[first]!.pos === "DET") return false;
  if (!hasVerbOfItsOwn(prepared, words)) return false;
  // ", agreed that" cut at both words
  const acts = main?.verb?.head ?? -1;
  if (text !== "" && words.includes(acts) && !text.includes(tokens[acts]!.text)) return false;
  // "Investigators, wondering how he could have left the woods,": whoever acts without what they do.
  if (!inside && main?.verb && main.verb.start > first && main.subject[0] === first && !words.includes(main.verb.head))
    if (!sharesSubject(prepared, words)) return false;
  const last = words.findLast((k) => tokens[k]!.pos !== "PUNCT" && bare.endsWith(tokens[k]!.text)) ?? words.at(-1)!;
  const broken = words.some((k, i) => {
    const next = words[i + 1];
    if (next === undefined || k >= last || next === k + 1) return false;
    const left = tokens.slice(k + 1, next);
    if (left.every((t) => t.pos === "PUNCT")) return false;
    // "had on 6 June issued": an auxiliary and its verb, without the date.
    if (prepared.clauses.some(({ verb }) => verb && verb.start <= k && verb.head >= next)) return false;
    // "A report from 2014, the year that": without the date two things stand side by side.
    if (tokens[k]!.pos === "NOUN" && tokens[next]!.pos === "DET" && !joinsItsPhrases(prepared, [k, next])) return true;
    const joint = tokens[next]!.text === "," ? next + 1 : next;
    if (tokens[joint]?.pos === "CCONJ") {
      const after = tokens[joint + 1];
      // "in the fourth quarter and year"; ", which he did not show to the mayor, or anyone else"
      if (after?.pos === "ADP" || /^(?:years?|months?|weeks?|quarters?|days?|half|seasons?)$/.test(after?.lower ?? ""))
        return true;
      if (left.some((t) => t.pos === "VERB" || t.pos === "AUX") && !joinsClause(prepared, joint)) return true;
    }
    return hangs(tokens[k]!) && !isParticle(tokens, k);
  });
  return !broken && (!bare.endsWith(tokens[last]!.text) || ending(prepared, words, last, inside) > 0);
}

/** "The mine closed in May and was sold in June": a verb of the words shares the subject they begin with. */
const sharesSubject = ({ clauses }: PreparedSentence, words: readonly number[]): boolean =>
  clauses.some(
    (c) =>
      c.kind === "coordinate" && c.sharedSubject && c.verb && c.subject[0] === words[0] && words.includes(c.verb.head),
  );

/** Not "Rojas, who left Lima" nor "reports that the firm": beside a relative stands a verb, and behind a "that". */
function hasVerbOfItsOwn({ tokens, clauses }: PreparedSentence, words: readonly number[]): boolean {
  const kept = new Set(words);
  const verbs = clauses.filter((c) => c.verb && kept.has(c.verb.head));
  const opened = verbs.filter((c) => c.kind === "relative" && RELATIVES.has(c.marker ?? "") && kept.has(c.tokens[0]!));
  const within = (c: Clause): boolean => {
    for (let o: Clause | undefined = c; o; o = clauses.find((x) => x.index === o!.parent && x !== o))
      if (opened.includes(o)) return true;
    return false;
  };
  if (opened.length > 0 && verbs.every((c) => within(c) || c.kind === "reduced")) return false;
  const that = words.findLast(
    (k) =>
      tokens[k]!.lower === "that" &&
      (/^(?:DET|PRON|PROPN)$/.test(tokens[k + 1]?.pos ?? "") ||
        clauses.some((c) => c.marker === "that" && c.tokens[0] === k)),
  );
  const told = words.filter((k) => k > (that ?? k));
  return that === undefined || told.length > 3 || told.some((k) => /^(?:VERB|AUX|ADJ)$/.test(tokens[k]!.pos));
}

/** "set up", "carried out", "switched the ships off": the small word belongs to the verb before it. */
const isParticle = (tokens: readonly Token[], k: number): boolean =>
  (/^(?:off|down|back|away|apart|out|up)$/.test(tokens[k]!.lower) && isNominal(tokens[k - 1])) ||
  (/^(?:up|out|off|down|back|away|over|on|in|through|along|together|apart)$/.test(tokens[k]!.lower) &&
    tokens[k - 1]?.pos === "VERB");
