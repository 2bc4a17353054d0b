import type { EventLink } from "@/lib/core/time-expression";
import { wordBefore } from "./word-before";

/** Words between a length of time and the event it hangs on. */
const LEAD =
  /^\s{1,3}(?:(?:right|just|only|immediately|shortly|exactly)\s)?(before|after|prior\sto|ahead\sof|following|since|into|of|until)\s{1,3}/i;
const RELATION: Readonly<Record<string, EventLink["relation"]>> = {
  before: "before",
  "prior to": "before",
  "ahead of": "before",
  until: "until",
  after: "after",
  following: "after",
  into: "after",
  since: "since",
  of: "same",
};
const ANCHOR_MAX = 120;
/** Where the words that name an event end: a comma, the next clause, or the verb of the sentence that goes on. */
const STOP =
  /[,.;:()!?\u2014\n"\u201c\u201d]|\s[-\u2013]\s|\s(?=(?:who|which|that|when|while|and|but|or|where|was|were|is|are|had|has|have|will|would|could|may|might|can|did|said|told|as|because|saying|on|amid|despite|after|before)\b)/i;
/** A clause also ends where a second distance begins: "after the strike was called and a day before it began". */
const CLAUSE_STOP =
  /[,.;:()!?\u2014\n"\u201c\u201d]|\s[-\u2013]\s|\s(?=(?:while|but|because|saying|amid|despite)\b|and\s(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|some)\s(?:day|week|month|year|hour)s?\s(?:before|after)\b)/i;
const VERB = /^\s(?:was|were|is|are|had|has|have|did)\b/i;
const PRONOUN = /^(?:he|she|it|they|we|i|you)\b/i;
/** What names an event begins with: an article, a possessive, a name, a gerund. */
const BEGINS =
  /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|he|she|it|they|we|i|[A-Z\u00c0-\u00dd][\p{L}'\u2019-]*|\p{Ll}+ing|\d{1,4}(?:st|nd|rd|th)?|last|another|such)\b/u;

/**
 * Reads the event that a length of time hangs on, from the words right after it: "(a week) before his talks with the minister".
 * Offsets count in `text`; null where the words name no event.
 */
export function eventLinkAfter(
  text: string,
  end: number,
  offset: string | undefined,
  allowed = /^(?!of$|until$)/,
): EventLink | null {
  const lead = LEAD.exec(text.slice(end, end + 32));
  const word = lead?.[1]?.toLowerCase().replace(/\s+/g, " ");
  if (lead === null || word === undefined || !allowed.test(word)) return null;
  const start = end + lead[0].length;
  const rest = text.slice(start, start + ANCHOR_MAX);
  if (!BEGINS.test(rest)) return null;
  const nounStop = STOP.exec(rest);
  // "After the film was shot": a verb right after the noun makes the event a clause.
  const isClause = PRONOUN.test(rest) || (nounStop !== null && VERB.test(rest.slice(nounStop.index)));
  const stop = isClause ? CLAUSE_STOP.exec(rest) : nounStop;
  // "U.S." and "Gen." hold full stops: a stop between a capital and a name is none.
  const anchorText = trimmed(cutAtSentence(rest, stop?.index ?? rest.length));
  if (anchorText.length < 3) return null;
  const relation = RELATION[word] ?? "after";
  return {
    relation,
    ...(offset === undefined ? {} : { offset }),
    anchorText,
    anchorStart: start,
    anchorEnd: start + anchorText.length,
  };
}

function cutAtSentence(rest: string, at: number): string {
  let end = at;
  while (
    rest[end] === "." &&
    /\b(?:[A-Z]|Gen|Dr|Mr|Mrs|Ms|St|Sen|Rep|Lt|Col|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$/.test(rest.slice(0, end)) &&
    /^\.[A-Z\s]/.test(rest.slice(end, end + 2))
  ) {
    const next = STOP.exec(rest.slice(end + 1));
    end = next === null ? rest.length : end + 1 + next.index;
  }
  return rest.slice(0, end);
}

/** Without a half word at the end of the window, nor trailing adverbs. */
const trimmed = (words: string): string => (words.length >= ANCHOR_MAX ? words.replace(/\s\S*$/, "") : words).trimEnd();

/** The words that the leads of a side end with. */
const SIDE_ENDS: ReadonlySet<string> = new Set(
  "since until till to through from about least around early late the".split(" "),
);
const SIDE_REACH = 26;
const SIDE = /\b(since|until|till|up\sto|through|from)\s{1,3}(?:about\s|at\sleast\s|around\s|early\s|late\s|the\s)?$/i;

/** "Since 2019", "until March": the side that the words before a date open. */
export function sideBefore(text: string, start: number): "since" | "until" | undefined {
  if (!SIDE_ENDS.has(wordBefore(text, start, SIDE_REACH))) return undefined;
  const lead = SIDE.exec(text.slice(Math.max(0, start - SIDE_REACH), start));
  if (lead === null) return undefined;
  const word = (lead[1] as string).toLowerCase();
  if (word === "from") return undefined;
  return word === "since" ? "since" : "until";
}

const FROM_REACH = 5;
/** "From March on", "from 2011 onwards". */
export const opensAfter = (text: string, start: number, end: number): boolean =>
  wordBefore(text, start, FROM_REACH) === "from" &&
  /\bfrom\s$/i.test(text.slice(Math.max(0, start - FROM_REACH), start)) &&
  /^\s(?:on|onwards?|forward)\b/i.test(text.slice(end, end + 9));
