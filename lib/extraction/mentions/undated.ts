import type { TimeExpression } from "@/lib/core/time-expression";
import { isPersonNoun } from "../lexicon/event-nouns";
import { REPORTING_VERBS, STATE_VERBS, verbType } from "../lexicon/event-verbs";
import { containment, contentWords } from "../merging/similar";
import type { Clause } from "../syntax/clause";
import { headOf } from "../syntax/noun-phrases";
import { isCalendarTime, isProse, type PreparedArticle, type PreparedSentence } from "../text/prepared";
import { type Candidate, restOf } from "./candidate";
import { isPronoun } from "./references";
import { fromVerb } from "./verb-candidates";

/** Most undated background happenings kept from one article: a timeline wants news, not every verb. */
const MOST_BACKGROUND = 4;
/** Share of a title's words that the lead repeats when it tells the same news. */
const LEAST_SHARED = 0.2;
const SPOKEN_PLAN = /^(?:say|announce|vow|pledge|promise|declare)$/;

/** What the article reports as its news although no date stands beside it: its lead. */
export function leadCandidate(article: PreparedArticle): Candidate | null {
  const lead = article.sentences.find((s) => s.sentence.zone === "body" && isProse(s));
  const main = lead?.clauses[0];
  if (!lead || !main || !tellsTitle(article, lead)) return null;
  const told = reported(lead, main);
  // "Nine miners trapped since Monday have been freed": the date in an aside is not that of the news.
  const aside = new Set(lead.clauses.filter((c) => c !== told && ASIDE.test(c.kind)).flatMap((c) => c.tokens));
  if (lead.tokens.some((t) => t.pos === "TIME" && !aside.has(t.index))) return null;
  const { verb } = told;
  // "Mora says the gaps remain": whoever is named says so that day.
  const now = verb?.tense === "present" && (verb.progressive || (told === main && saysSomething(lead, main)));
  if (!verb || verb.negated || told.subject.length === 0 || !(now || /^(?:past|perfect)$/.test(verb.tense)))
    return null;
  return fromVerb(lead, told, { by: "publication" });
}

const ASIDE = /^(?:relative|reduced)$/;

/** "Officials say two trains have collided": the news is what they say has come to pass. */
export function reported({ clauses }: PreparedSentence, main: Clause): Clause {
  const { verb } = main;
  if (verb?.tense !== "present" || verb.progressive || verb.negated || !/^(?:say|report|confirm)$/.test(verb.lemma))
    return main;
  const said = clauses.find((c) => c.parent === main.index && c.kind === "complement" && c.verb);
  return said && /^(?:past|perfect)$/.test(said.verb!.tense) ? said : main;
}

const saysSomething = (lead: PreparedSentence, { verb, subject, index }: Clause): boolean =>
  /^(?:say|warn|announce|report|confirm|admit|deny)$/.test(verb!.lemma) &&
  lead.names.some((n) => subject.includes(n.start)) &&
  lead.clauses.some((c) => c.parent === index && c.kind === "complement" && c.verb);

/** A lead that shares no word with its headline opens a tale: when that was, nobody says. */
function tellsTitle({ sentences }: PreparedArticle, lead: PreparedSentence): boolean {
  const title = sentences.find((s) => s.sentence.zone === "title");
  return !title || containment(contentWords(title.sentence.text), contentWords(lead.sentence.text)) >= LEAST_SHARED;
}

/** Undated happenings in the perfect with an actor that is named: "had challenged the ruling", "has said he will stand". */
export function backgroundCandidates(article: PreparedArticle): Candidate[] {
  const found: Candidate[] = [];
  const entries = article.sentences.flatMap((s) => entryNews(s) ?? []);
  for (const prepared of article.sentences) {
    if (prepared.sentence.zone !== "body" || !isProse(prepared) || found.length >= MOST_BACKGROUND) continue;
    if (entries.some((entry) => entry.prepared === prepared)) continue;
    const candidate = background(prepared);
    const time = candidate?.clause.verb?.tense === "pluperfect" ? storyTime(article, prepared) : null;
    if (candidate) found.push(time ? { ...candidate, dating: { by: "before", time } } : candidate);
  }
  return [...entries, ...found];
}

/** What an entry of a live page opens with is its news, of the day it was written: "The road has reopened", "Rosa Mora is visiting". */
function entryNews(prepared: PreparedSentence): Candidate | null {
  const { sentence, tokens, clauses } = prepared;
  const main = clauses[0];
  if (!sentence.opensEntry || !main || !isProse(prepared)) return null;
  const told = reported(prepared, main);
  const { verb } = told;
  if (!verb || verb.negated || told.subject.length === 0 || told.tokens.some((k) => tokens[k]!.pos === "TIME"))
    return null;
  if (told.tokens.some((k) => tokens[k]!.quoted || isHabitWord(tokens[k]!.lower))) return null;
  const now = verb.tense === "present" && !verb.passive && hasActor(prepared, told.subject);
  const type = verbType(verb.lemma, restOf(prepared, told));
  // "The river burst its banks": what an entry opens with was just then; what was for long is no news.
  const isPast = tokens[verb.head]!.lower !== verb.lemma || type !== null; // "tickets cost nine soles"
  const justNow = verb.tense === "past" && isPast && !verb.progressive && !STATE_VERBS.has(verb.lemma);
  const news =
    verb.tense === "perfect" || justNow || (now && (verb.progressive || (type !== null && type !== "STATEMENT")));
  return news && !REPORTING_VERBS.has(verb.lemma) ? fromVerb(prepared, told, { by: "publication", live: true }) : null;
}

/** The date of what is told in the simple past just before, in the same paragraph: "had left" lies before it. */
function storyTime(article: PreparedArticle, prepared: PreparedSentence): TimeExpression | null {
  const at = prepared.sentence.index;
  for (let s = at - 1; s >= 0; s--) {
    const earlier = article.sentences[s]!;
    if (earlier.sentence.zone !== "body" || earlier.sentence.paragraph !== prepared.sentence.paragraph) return null;
    for (const clause of earlier.clauses) {
      if (clause.verb?.tense !== "past" || clause.kind === "relative" || clause.kind === "reduced") continue;
      const times = clause.tokens.flatMap((k) => earlier.tokens[k]!.time ?? []);
      const [time] = times.filter((t) => isCalendarTime(t) && !t.link && t.side === undefined);
      if (time) return time;
    }
  }
  return null;
}

function background(prepared: PreparedSentence): Candidate | null {
  const { tokens, clauses } = prepared;
  const main = clauses[0];
  if (!main?.verb || main.verb.negated || main.verb.progressive) return null;
  if (tokens.some((t, k) => isHabitWord(t.lower) || (/^for$/i.test(t.text) && tokens[k + 2]?.lower === "years")))
    return null;
  const aside = new Set(clauses.filter((c) => c.kind === "relative").flatMap((c) => c.tokens));
  if (tokens.some((t) => t.time && isCalendarTime(t.time) && !aside.has(t.index))) return null;
  return undatedIn(prepared, main) ?? undatedIn(prepared, saidIn(prepared, main));
}

/** "Officials said at least nine men were killed": what was said to have come to pass. */
function saidIn({ clauses }: PreparedSentence, main: Clause): Clause | undefined {
  if (!/^(?:say|report|confirm|announce)$/.test(main.verb!.lemma) || !/^(?:past|perfect)$/.test(main.verb!.tense))
    return undefined;
  const said = clauses.find((c) => c.parent === main.index && c.kind === "complement" && c.verb);
  return said && !said.verb!.negated && !said.verb!.progressive ? said : undefined;
}

function undatedIn(prepared: PreparedSentence, told: Clause | undefined): Candidate | null {
  const verb = told?.verb;
  if (!told || !verb || told.tokens.some((k) => prepared.tokens[k]!.quoted)) return null;
  // "No pilot was arrested"
  if (told.subject.some((k) => /^(?:no|none|nobody|neither)$/.test(prepared.tokens[k]!.lower))) return null;
  const denial = verb.lemma === "deny" && verb.tense !== "modal" && verb.form !== "infinitive";
  const type = verbType(verb.lemma, restOf(prepared, told));
  // "The driver was charged with fraud.", "Police shot the driver.": deeds are news without a day of their own.
  const held = verb.tense === "past" && isDeed(prepared, told);
  // "Forces pressed him to leave": whom, the sentence does not say.
  if (verb.tense === "past" && told.tokens.some((k) => /^(?:him|them|it|this|these)$/.test(prepared.tokens[k]!.lower)))
    return null;
  if (verb.tense !== "perfect" && verb.tense !== "pluperfect" && !denial && !held) return null;
  const acts = hasActor(prepared, told.subject) || (held && verb.passive && isSomeone(prepared, told.subject));
  if (!acts && !(verb.tense === "perfect" && befalls(prepared, told))) return null;
  const saysPlan =
    SPOKEN_PLAN.test(verb.lemma) &&
    prepared.clauses.some((c) => c.parent === told.index && c.kind === "complement" && c.verb?.modal !== undefined);
  // "The ministry has opened a depot": what has come about is news, what had is a tale.
  const isNews = type === "OTHER" && verb.tense === "perfect" && !verb.passive && actsOnSomething(prepared, told);
  if (!saysPlan && !isOnce(prepared, told) && !isNews && (type === null || type === "STATEMENT" || type === "OTHER"))
    return null;
  const dating = { by: "before-publication" } as const;
  if (saysPlan)
    return {
      prepared,
      clause: told,
      triggerStart: verb.start,
      triggerEnd: verb.end,
      lemma: verb.lemma,
      by: "verb",
      recalls: false,
      type: "STATEMENT",
      dating,
    };
  return fromVerb(prepared, told, dating);
}

const actsOnSomething = ({ tokens }: PreparedSentence, { verb }: Clause): boolean =>
  /^(?:DET|NUM|PROPN|NOUN)$/.test(tokens[verb!.end]?.pos ?? "") ||
  /^(?:its|his|her|their)$/.test(tokens[verb!.end]?.lower ?? "");

/** "have protested weekly", "has often denied": no one happening. */
const isHabitWord = (word: string): boolean =>
  /^(?:daily|weekly|monthly|yearly|annually|often|regularly|repeatedly|always|usually|routinely|frequently|sometimes|occasionally|traditionally)$/.test(
    word,
  );

/** Types of which a bare past tense tells one happening; words, talks and the rest may be a habit or a figure. */
const DEED =
  /^(?:LEGAL|COERCE|APPOINTMENT|ASSAULT|AGREE|SANCTION|RETREAT|PROTEST|MOBILIZE|REQUEST|ACCUSE|THREATEN|REJECT)$/;

/** What is done once: "was charged with fraud", "died of his injuries". */
export function isDeed(prepared: PreparedSentence, clause: Clause): boolean {
  const type = verbType(clause.verb!.lemma, restOf(prepared, clause));
  return (type !== null && DEED.test(type)) || isOnce(prepared, clause);
}

/** "claimed responsibility", "died of his injuries": what is done once, whatever its type. */
const isOnce = (prepared: PreparedSentence, { verb }: Clause): boolean =>
  /^(?:die|succumb|drown)$/.test(verb!.lemma) ||
  (verb!.tense === "perfect" && /^(?:collapse|crash|sink|capsize|explode|erupt|derail|burst)$/.test(verb!.lemma)) ||
  (verb!.lemma === "claim" && prepared.tokens[verb!.end]?.lower === "responsibility");

/** "A roof has collapsed", "A second man has died": an accident is news whoever or whatever it befell. */
const befalls = ({ tokens }: PreparedSentence, { verb, subject }: Clause): boolean =>
  /^(?:die|collapse|crash|sink|capsize|explode|erupt|derail|burst)$/.test(verb!.lemma) &&
  headOf(subject.map((k) => tokens[k]!))?.pos === "NOUN";

/** "the driver": a person told by what they do. */
const isSomeone = ({ tokens }: PreparedSentence, subject: readonly number[]): boolean => {
  const head = headOf(subject.map((k) => tokens[k]!));
  return head?.pos === "NOUN" && (isPersonNoun(head.lemma) || /^(?:men|women|people)$/.test(head.lower));
};

/** Someone acts: a name, a country, or a plural of people ("prosecutors"). */
function hasActor(prepared: PreparedSentence, subject: readonly number[]): boolean {
  const inside = new Set(subject);
  if (prepared.names.some((n) => inside.has(n.start)) || prepared.places.some((p) => inside.has(p.start))) return true;
  const only = subject.length === 1 ? prepared.tokens[subject[0]!] : undefined;
  if (only && isPronoun(only)) return true;
  return subject.some((k) =>
    /^(?:prosecutors|police|officials|rebels|lawmakers|protesters|soldiers|troops|judges|ministers|government|parliament|court|army|authorities|president|minister)$/.test(
      prepared.tokens[k]!.lower,
    ),
  );
}
