import { REPORTING_VERBS } from "../lexicon/event-verbs";
import { hasCertainSubject, isUnsureThat } from "../syntax/certain-subject";
import type { Clause } from "../syntax/clause";
import { nounPhraseBefore } from "../syntax/noun-phrases";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import { asItStands } from "./as-it-stands";
import type { Candidate } from "./candidate";
import { holdsTogether } from "./holds-together";
import { type Line, NO_LINE } from "./line";
import { nounHeadline } from "./noun-headline";
import { plainClause, plainSentence, quotedSentence, sentenceAround } from "./plain-clause";
import { stanceOf } from "./stance";
import { carrier, verbHeadline } from "./verb-headline";
import { trimmed } from "./wording";

/**
 * A short full thought in the words of the text, without date, reporting frame and asides; whole phrases only. Where it is
 * not certain who acts, the clause as the text has it; "" where there is no sound one, and the event is not told.
 */
export function headlineOf(article: PreparedArticle, candidate: Candidate): string {
  const text = chosen(article, candidate);
  const { tokens, clauses } = candidate.prepared;
  const words = tokens.filter((t) => t.pos !== "PUNCT");
  // A sentence that is all someone's words, with nobody named who says them, is no statement of the text.
  const spoken = candidate.by === "verb" && words.every((t) => t.quoted) && !clauses.some((c) => c.kind === "frame");
  return spoken && text !== "" && !/["\u201c\u201d]/.test(text) ? `\u201c${text}\u201d` : text;
}

/** The first sound one of a headline made, the clause, the sentence and its quotation. */
function chosen(article: PreparedArticle, candidate: Candidate): string {
  const { prepared } = candidate;
  if (candidate.by === "noun") return nominal(article, candidate);
  const denial = deniedBy(article, candidate);
  if (denial !== "") return denial;
  const told = carrier(prepared, candidate.clause);
  const inside = /^(?:relative|reduced|adverbial|complement)$/.test(told.kind);
  const sound = (line: Line, whole: boolean): string => {
    const text = whole ? tidied(line.text) : untilNextVerb(prepared, tidied(line.text));
    return isSound(text) && holdsTogether(prepared, { text, words: line.words }, inside && !whole) ? text : "";
  };
  // "would not be surprised if it rose": told without its "if" it would be said to have risen.
  const ifOnly = isConditional(prepared, told) || isAsked(prepared, told) || followsCondition(prepared, told);
  const made = !ifOnly && hasCertainSubject(prepared, told) ? sound(verbHeadline(article, candidate), false) : "";
  const certain = made !== "" && saysEnough(prepared, told, made);
  // "Their boat overturned": whose it is the sentence may say.
  if (certain && !OWNED.test(made)) return made;
  const hangs = /^(?:relative|reduced|gerund|adverbial)$/.test(candidate.clause.kind);
  const plain = ifOnly || isUnsureThat(prepared, told) ? "" : sound(plainClause(article, candidate), true);
  const says = plain !== "" && (!told.verb || saysEnough(prepared, told, plain));
  if (says && !hangs && !certain) return plain;
  const whole = sound(plainSentence(article, candidate), true) || sound(plainSentence(article, candidate, false), true);
  if (whole !== "") return whole;
  const around = hangs ? sound(sentenceAround(article, candidate), true) : "";
  if (around !== "" && !OWNED.test(around)) return around;
  if (certain) return made;
  // A happening with a date of its own is not lost for want of a short headline.
  const isDated = /^(?:expression|counted)$/.test(candidate.dating.by);
  const quotes = (isShort: boolean): string => sound(quotedSentence(article, candidate, isShort), true);
  const quoted = isDated ? quotes(true) || quotes(false) : "";
  if (quoted !== "" || says) return quoted || plain;
  return isDated && !ifOnly && !isUnsureThat(prepared, told) ? asItStands(article, candidate) : "";
}

/** Inside an "if" or "unless", itself or with the clause it hangs on. */
function isConditional({ clauses }: PreparedSentence, clause: Clause): boolean {
  for (let c: Clause | undefined = clause; c; c = clauses.find((o) => o.index === c!.parent)) {
    if (c.kind === "adverbial" && /^(?:if|unless|lest)$/.test(c.marker ?? "")) return true;
    if (c.kind === "relative" || c.kind === "reduced") return false;
  }
  return false;
}

/** "If the bank refuses, the firm will leave": the condition stands before it. */
const followsCondition = ({ clauses }: PreparedSentence, told: Clause): boolean =>
  clauses.some(
    (c) =>
      c.parent === told.index &&
      c.kind === "adverbial" &&
      /^(?:if|unless)$/.test(c.marker ?? "") &&
      told.verb !== undefined &&
      c.tokens[0]! < told.verb.start,
  );

/** "has not decided when the port will open": when, where, how and whether right behind a verb that leaves them open. */
function isAsked({ clauses }: PreparedSentence, told: Clause): boolean {
  const outer = clauses.find((c) => c.index === told.parent)?.verb;
  if (!outer || told.tokens[0] !== outer.end || !/^(?:when|where|whether|how|why|if)$/.test(told.marker ?? ""))
    return false;
  return (
    /^(?:decide|know|ask|wonder|determine|doubt|specify|disclose|question|consider|discuss|examine|investigate|debate)$/.test(
      outer.lemma,
    ) ||
    (outer.negated && REPORTING_VERBS.has(outer.lemma))
  );
}

/** Whose it is or whom it befell is not said. */
const OWNED = /^(?:His|Her|Its|Their) | (?:him|them)$/;

function tidied(words: string): string {
  const tidy = trimmed(
    words
      .replace(/\s+([,.;:!?)%])/g, "$1")
      .replace(/,(?:\s*,)+/g, ",")
      .replace(/\s*\([^()]{0,60}\)/g, "")
      .replace(ASIDE_WORD, "")
      .replace(/\b(that|and|but|of|in|on|at|to|for|with|by|from|when|if),\s/g, "$1 ")
      .replace(/, that\b/g, " that")
      .replace(/\(\s+/g, "(")
      .replace(/,\s*(?=[,.]|$)/g, "")
      .replace(/, of [^,]*$/, "")
      // Who says so is told beside the headline.
      .replace(/(?<= \S+ \S+),? according to [^,]*$/, "")
      .replace(/(?<= \S+ \S+), [^,]{3,40} (?:shows?|showed|suggests?|suggested|indicates?)$/, "")
      .replace(/\s+/g, " "),
  );
  // "AT least two": the first words of a piece in capitals.
  const plain = /^(?:AT|THE|AN|IN|ON|TWO|THREE|FOUR|FIVE|SIX|MORE|UP|ONE) \p{Ll}/u.test(tidy)
    ? tidy.replace(/^[A-Z]+/, (word) => word.toLowerCase())
    : tidy;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A word between two commas that only links the sentence to the one before. */
const ASIDE_WORD =
  /,\s(?:however|meanwhile|therefore|moreover|nevertheless|nonetheless|though|too|for (?:example|instance)|of course|in fact|indeed|starting|beginning|ending),/gi;

/** "The firm denied that it had sold the ship": what is denied is told with its denial, never as if it were so. */
function deniedBy(article: PreparedArticle, candidate: Candidate): string {
  const { prepared, clause } = candidate;
  const stance = stanceOf(prepared, clause);
  const holder = stance?.kind === "denied" ? stance.holder : undefined;
  if (!holder?.verb || holder === clause || !hasCertainSubject(prepared, holder)) return "";
  const line = verbHeadline(article, { ...candidate, clause: holder });
  const text = tidied(line.text);
  const says = line.words.includes(candidate.triggerStart);
  return says && isSound(text) && holdsTogether(prepared, { text, words: line.words }, false) ? text : "";
}

/** Words that stand for someone or something a reader of one line has not met. */
const STANDS_FOR_ANOTHER =
  /^["\u201c]?(?:I|We|You|Let[\u2019']s|He|She|It|They|This|That|These|Those|Who|Whose|Whom|Which|What|There|(?:The )?[Ll]atter|(?:The )?[Ff]ormer(?= \w+ed)|Others|The ones?|Ones)\b(?! of\b)|^(?:One|Both)(?=,| (?:(?:was|were|is|are|has|had|will|would|could|may|might|came|went|took|fell|began|ran|fled|left|told|said|says|won|lost|made|got|gave|saw|met|set|put|cut|hit|shot)\b|[a-z]{3,}ed\b))|^(?:The )?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast|[Oo]ther) (?:(?:was|were|is|are|has|had|will|came|went|took|fell|began|ran|went)\b|[a-z]{3,}ed (?:at|on|in|to|by|for|with|when|after|$)|[a-z]{3,}ed$)/;

/** A noun with its complement; one that tells nothing alone takes the clause it stands in ("called for a further rally"). */
function nominal(article: PreparedArticle, candidate: Candidate): string {
  const { tokens } = candidate.prepared;
  // "was stabbed to death": how, and no event of its own.
  const isEnd = tokens[candidate.triggerStart]!.lemma === "death" && tokens[candidate.triggerStart - 1]?.lower === "to";
  const line = isEnd ? NO_LINE : nounHeadline(article, candidate);
  const named = tidied(line.text);
  // "Mora's announcement", "a statement by Peru": of what.
  const bare = candidate.type === "STATEMENT" && !/ (?:of|on|about|over|to|that) /.test(`${named} `);
  const { prepared, clause } = candidate;
  // "Mora is due for talks with her deputy": who meets.
  const opener = (nounPhraseBefore(tokens, candidate.triggerEnd)[0] ?? candidate.triggerStart) - 1;
  const isDueFor =
    tokens[opener]?.lower === "for" && /^(?:due|scheduled|set|slated)$/.test(tokens[opener - 1]?.lower ?? "");
  if (isSound(named) && tellsWhat(line.text) && !bare && !isDueFor) return named;
  // "The hearing is on 13 June": nothing but the day is told of it.
  if (clause.verb?.lemma === "be" && clause.subject.includes(candidate.triggerEnd - 1))
    return wholly(article, candidate);
  if (isSound(named) && asksTheVoters(named)) return named;
  // "sought suspects in the 2016 coup": the year is the coup's, not the search's.
  if (candidate.recalls && candidate.triggerStart > (clause.verb?.end ?? 0)) return "";
  if (!clause.verb || clause.verb.negated) return "";
  // "after serving a term for a coup in 2018": the coup's year is not the term's.
  if (clause.verb.form === "gerund" && tokens[opener]?.lower === "for" && tokens[opener - 1]?.pos === "NOUN") {
    const around = tidied(sentenceAround(article, candidate).text);
    return isSound(around) ? around : "";
  }
  // "The fire followed floods in May": the floods were in May.
  if (/^(?:follow|precede|predate|recall|remember|commemorate|cite)$/.test(clause.verb.lemma)) return "";
  if (!hasCertainSubject(prepared, clause)) return candidate.recalls ? "" : wholly(article, candidate);
  // "was passed after failed attempts in May": the noun's day is not the verb's.
  const phrase = nounPhraseBefore(prepared.tokens, candidate.triggerEnd);
  let opens = (phrase[0] ?? candidate.triggerStart) - 1;
  while (prepared.tokens[opens]?.pos === "VERB" || prepared.tokens[opens]?.pos === "ADJ") opens--;
  const joint = prepared.tokens[opens]?.lower ?? "";
  if (/^(?:after|before|since|following|despite|until|from|of|over|by|about|than|with|and|or)$/.test(joint)) return "";
  const around = tidied(verbHeadline(article, candidate).text);
  return isSound(around) ? around : wholly(article, candidate);
}

/** The sentence as it stands: "A strike in March and a fire in May have closed the mine". */
function wholly(article: PreparedArticle, candidate: Candidate): string {
  const { text, words } = plainSentence(article, candidate);
  return isSound(text) && holdsTogether(candidate.prepared, { text, words }, false) ? tidied(text) : "";
}

/** "The referendum", "General elections": a vote that a country holds is told by its name alone. */
const asksTheVoters = (words: string): boolean =>
  /^(?:the )?(?:(?:disputed|general|presidential|parliamentary|legislative|local|regional|municipal|federal|national|state|snap|early|first|second|rerun) )*(?:elections?|referendum|run-?off|by-?elections?|plebiscite)$/i.test(
    words,
  );

/** Not "The crisis", "brutal conflicts": whose, where or of what must stand with a noun. */
const tellsWhat = (words: string): boolean => {
  const rest = words
    .trim()
    .replace(/^(?:the|a|an)\s|^(?:(?:so|many|more|some|several|few|other|such|further|all|[a-z]+s? of) )+/gi, "");
  return rest.split(" ").length > 2 || /(?:^|\s)(?:\p{Lu}|\d{4})/u.test(rest);
};

/** The speaker of a quote or an author, in words that are not set off as said. */
const FIRST_PERSON =
  /\b(?:(?<!\.)I(?!\.)|me|[Mm]y|[Ww]e|us|[Oo]ur(?! (?:own )?(?:sun|galaxy|planet|moon|species|solar system)\b))\b/;
/** Two sentences in one, an aside whose words are gone, a happening that does not say which. */
const BROKEN =
  /[a-z]{4,}\. \p{Lu}|, (?:who|which|that),|\.\w{2,3}\.\w{2,}|^(?:The|An?) \w+ (?:happened|occurred|came|took place)$/u;

/** "On Thursday he tweeted": somebody no reader of one line has met. */
const LATE_PRONOUN =
  /^(?:(?:On|In|At|By|Since|During|After|Earlier|Later|Last|Now|Then|For|From|Under|With) (?:[^,]{2,30}|[^,]{2,60},)|Now|Then|Still|Soon|Later|Earlier|Once|Today|Yesterday|Tomorrow|Tonight|[A-Z]\w+ly,?|[A-Z\d][^,]{2,40} (?:year|month|week|day|hour|minute)s? (?:later|earlier|ago|before),?) (?:he|she|it|they) \w/;
/** "Although he had threatened it, his advisers": nobody is named before or behind the comma. */
const NOBODY_NAMED = /^(?:Al)?[Tt]hough (?:he|she|it|they) [^,]*, (?:his|her|its|their|he|she|it|they)\b/;

/** A thought that waits for another. */
const SUBORDINATE =
  /^(?:After|Before|When|While|Although|Though|Because|If|Since|Until|Unless|Whereas|As) (?!for\b|of\b|many\b|much\b|few\b|\w+ing\b)/;

const pairs = (headline: string, open: RegExp, close: RegExp): boolean =>
  (headline.match(open)?.length ?? 0) === (headline.match(close)?.length ?? 0);

const isSound = (headline: string): boolean =>
  headline.split(" ").length > 1 &&
  !STANDS_FOR_ANOTHER.test(headline) &&
  !FIRST_PERSON.test(headline.replace(/\u201c.*\u201d|".*"/u, "")) &&
  !BROKEN.test(headline) &&
  !LATE_PRONOUN.test(headline) &&
  !NOBODY_NAMED.test(headline) &&
  !/(?:\band|\bor|\bbut|,) ?['\u2018]$/.test(headline) &&
  (!SUBORDINATE.test(headline) || headline.includes(",")) &&
  (headline.match(/"/g)?.length ?? 0) % 2 === 0 &&
  !/(?:, |["\u201d],? )(?:he|she|they|it) (?:\w+ )?(?:said|says|told|added|wrote|declared|insisted|noted|explained|warned|tweeted|joked|posted|replied|shouted|asked)\b/.test(
    headline,
  ) &&
  pairs(headline, /\(/g, /\)/g) &&
  pairs(headline, /\[/g, /\]/g) &&
  pairs(headline, /\u201c/g, /\u201d/g);

/**
 * "Floods that began in May continued to rise": without the date the verbs of two clauses meet. The first has no object, so
 * the thought ends with it: "Floods began".
 */
function untilNextVerb({ tokens, clauses }: PreparedSentence, headline: string): string {
  const verbs = clauses.flatMap(({ verb }) => (verb?.form === "finite" || verb?.form === "ambiguous" ? [verb] : []));
  for (const a of verbs) {
    for (const b of verbs.filter(({ start }) => start > a.end)) {
      if (!tokens.slice(a.end, b.start).some((t) => t.pos === "TIME")) continue;
      const at = `${headline} `.indexOf(` ${tokens[a.head]!.text} ${tokens[b.start]!.text} `);
      if (at > 0) return headline.slice(0, at + 1 + tokens[a.head]!.text.length);
    }
  }
  return headline;
}

const EXPECTED =
  /^(?:expect|believe|say|report|think|know|schedule|understand|suppose|allege|consider|estimate|presume|rumou?r|target|slate|plan|design|intend|aim)$/;

/** A verb that stands with something in the text does not stand alone in the headline. */
function saysEnough({ tokens, clauses }: PreparedSentence, clause: Clause, headline: string): boolean {
  const verb = clause.verb!;
  const last = headline.split(" ").at(-1)?.toLowerCase();
  const said = clauses.find((c) => c.parent === clause.index && c.kind === "complement");
  // "told reporters": whom, but not what.
  // "The minister was expected"
  if (last === tokens[verb.head]!.lower && verb.passive && EXPECTED.test(verb.lemma)) return false;
  if (verb.lemma === "tell" && clause.kind !== "frame" && !verb.passive && !said && !/ (?:about|of|to) /.test(headline))
    return false;
  // "called on the bank": to do what is the point of it.
  if (verb.lemma === "call" && /\bcalled (?:up)?on (?:(?!to\b)\S+ ?)+$/.test(headline)) return false;
  if (last !== tokens[verb.head]!.lower || verb.passive) return true;
  // "came on the second day of the trial"
  if (/^(?:come|follow)$/.test(verb.lemma)) return false;
  // "visited in May and the queen in June": what "and" adds behind a date has a part of its own.
  const joint = tokens.findIndex((t, k) => k >= verb.end && t.pos === "CCONJ" && tokens[k - 1]?.pos === "TIME");
  const more = (c: Clause): boolean =>
    c.tokens.some(
      (k) => k >= verb.end && (joint < 0 || k < joint) && /^(?:NOUN|PROPN|PRON|VERB|ADJ)$/.test(tokens[k]!.pos),
    );
  return !more(clause) && !clauses.some((c) => c.parent === clause.index && c.kind === "complement");
}
