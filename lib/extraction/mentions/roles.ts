import type { Actor, EventCountries } from "@/lib/core/timeline-event";
import { isPersonNoun } from "../lexicon/event-nouns";
import { REPORTING_VERBS } from "../lexicon/event-verbs";
import { countryOfTowns, standsOut } from "../places/article-countries";
import { sceneOf } from "../places/scene";
import type { Clause } from "../syntax/clause";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import { BODY_NOUN } from "./body-nouns";
import type { Candidate } from "./candidate";
import { homesOfNouns } from "./introduced-nouns";
import {
  isGoing,
  isLocation,
  isOrigin,
  isWayBack,
  leadsAway,
  meantByThere,
  placeBefore,
  placeOfTheNext,
  toldTowns,
} from "./locations";
import { leadingPair, pairMeant } from "./pairs";
import { subjectHead } from "./references";
import { namesCalledIt } from "./spoken-of";
import { whereStrangersAre } from "./strangers";
import { agentTokens, countriesIn, spanOf } from "./told-words";

interface Roles {
  countries: EventCountries;
  actors: readonly Actor[];
  place?: string;
}

/** Who acts, on whom, where: from the clause alone first, then the sentence, then the article. */
export function rolesOf(article: PreparedArticle, candidate: Candidate, surrounding: string | null): Roles {
  const { prepared } = candidate;
  const scene = sceneOf(article, prepared);
  const mainCountry = scene ?? countryOfTowns(article) ?? surrounding;
  const span = spanOf(candidate);
  const places = prepared.places.filter((p) => span.has(p.start) && !p.landmark);
  const origins = places.filter((p) => isOrigin(prepared, p, candidate) || isWayBack(prepared, p, places));
  const located = places.filter((p) => !origins.includes(p) && isLocation(prepared, p, candidate));
  const agentSpan = agentTokens(candidate);
  const agents = countriesIn(article, prepared, agentSpan, located);
  const subject = new Set(candidate.clause.subject.filter((k) => agentSpan.has(k)));
  const inSubject = isPersonApposed(candidate) ? countriesIn(article, prepared, subject, located) : [];
  const named = countriesIn(article, prepared, span, located);
  const pair = pairMeant(article, prepared, span);
  const everyone = [...new Set([...named, ...pair])];
  const own = new Set(candidate.by === "noun" ? span : candidate.clause.tokens);
  const after = located.filter((p) => !agentSpan.has(p.start) && !candidate.clause.subject.includes(p.start));
  const suffered =
    candidate.by === "noun"
      ? everyone
      : countriesIn(article, prepared, new Set(candidate.clause.subject), [...located, ...origins]);
  // "quit the board to join a bank in Oslo": where someone goes on to is not where it happened.
  const further = after.filter((p) => !own.has(p.start));
  const movesThere = isGoing(candidate);
  const aboutMain = (country: string): boolean =>
    mainCountry !== null && (scene !== null || standsOut(article) || leadingPair(article).includes(country));
  // "An Ethiopian airstrike hit a house", told in an article about Somalia: an attack by others happens where they strike.
  const struck =
    candidate.type === "ASSAULT" &&
    located.length === 0 &&
    agents.length === 1 &&
    !/^(?:fire|launch|test)$/.test(candidate.lemma) &&
    !candidate.clause.subject.some((k) => isCivil(prepared.tokens[k]!.lower)) &&
    everyone.every((c) => c === agents[0]) &&
    mainCountry !== agents[0] &&
    aboutMain(agents[0]!)
      ? [mainCountry!]
      : [];
  const primary = firstOf(
    [...after.filter((p) => own.has(p.start)).map((p) => p.country), ...toldTowns(article, prepared, own)],
    placeBefore(article, candidate),
    meantByThere(article, candidate),
    struck,
    whereStrangersAre(article, candidate, mainCountry),
    // "Angola's coach, the Spaniard Vela, resigned": whose coach he is.
    inSubject.length > 0 ? inSubject : agents,
    reportsAtHome(candidate) ? homeOfBody(article, prepared, new Set(candidate.clause.subject)) : [],
    pair.length === 2 && agentPair(article, prepared, agentSpan) ? pair : [],
    located.filter((p) => movesThere || !further.includes(p)).map((p) => p.country),
    candidate.by === "noun" || candidate.clause.verb?.passive ? suffered : [],
    everyone.length > 0 ? [] : placeOfTheNext(candidate),
    elsewhere(article, candidate, mainCountry),
    everyone,
    mainCountry ? [mainCountry] : [],
  );
  const partner = agreedWith(article, candidate, [...everyone, ...located.map((p) => p.country)]);
  const implied = [
    ...partner,
    ...homeOfBody(article, prepared, span),
    ...homesOfNouns(article, prepared, span),
    ...answered(article, candidate),
    ...spokenOf(article, candidate),
    ...senderOf(article, candidate),
  ];
  const acting = [...new Set([...everyone, ...located.map((p) => p.country), ...agents, ...implied])].filter(
    (c) => !primary.includes(c),
  );
  // Another country acts, and the text names no second one: it acts in the matter the article is about.
  const told = located.length > 0 || everyone.length > 0 || mainCountry === null || !primary.includes(mainCountry);
  const concerned =
    told &&
    surrounding !== null &&
    (standsOut(article) || leadingPair(article).some((c) => primary.includes(c))) &&
    acting.length === 0 &&
    !primary.includes(surrounding)
      ? [surrounding]
      : [];
  const secondary = [...acting, ...concerned];
  const place = (after[0] ?? located[0])?.name;
  return {
    countries: { primary: [...primary].sort(), secondary: secondary.sort() },
    actors: actorsOf(article, candidate, agentSpan, span),
    ...(place ? { place } : {}),
  };
}

/** "The Chilean central bank took control of it": no attack, whatever the verb. */
const isCivil = (noun: string): boolean =>
  BODY_NOUN.test(noun) || /^(?:court|ministry|regulator|parliament)$/.test(noun);

const agentPair = (article: PreparedArticle, prepared: PreparedSentence, agents: ReadonlySet<number>): boolean =>
  pairMeant(article, prepared, agents).length === 2;

const AGREEMENT = /^(?:deal|treaty|accord|agreement|pact|truce|ceasefire|talks|memorandum|negotiations|contract)$/;

/** "The treaty, signed in May, …": an agreement has two sides, and the article is about two countries. */
function agreedWith(
  article: PreparedArticle,
  { type, prepared, clause }: Candidate,
  named: readonly string[],
): string[] {
  if (new Set(named).size > 1) return [];
  const { tokens } = prepared;
  const told = (k: number): boolean =>
    AGREEMENT.test(tokens[k]!.lower) &&
    /^(?:the|a|an|this|that|their|first|second|final|new)$/.test(tokens[k - 1]?.lower ?? "the");
  // "Oslo condemned the deal": whose deal it is.
  if (/^(?:ACCUSE|REJECT|SUPPORT)$/.test(type) && clause.tokens.some((k) => told(k) && tokens[k - 1]?.lower === "the"))
    return leadingPair(article);
  const twoSided = /^(?:AGREE|CONSULT|COOPERATE)$/.test(type) && clause.tokens.some(told);
  if (!twoSided && !clause.subject.some(told)) return [];
  const pair = leadingPair(article);
  return named.length === 0 || pair.includes(named[0]!) ? pair : [];
}

const ANSWERED =
  /^(?:complaint|protest|request|demand|charge|charges|accusation|accusations|offer|proposal|bid|note|appeal|ultimatum)$/;

/** "Oslo rejected the complaint": whose complaint it was, by the sentence before. */
function answered(article: PreparedArticle, { prepared, clause, by }: Candidate): string[] {
  if (
    by !== "verb" ||
    !/^(?:reject|accept|dismiss|deny|refuse|answer|ignore|rebuff|welcome|turn)$/.test(clause.verb?.lemma ?? "")
  )
    return [];
  const { tokens } = prepared;
  // "rejected the offer", "turned down that request"
  const behind = (clause.verb?.end ?? 0) + (/^(?:down|away)$/.test(tokens[clause.verb?.end ?? 0]?.lower ?? "") ? 1 : 0);
  const noun = tokens[behind + 1];
  if (!noun || !ANSWERED.test(noun.lower) || !/^(?:the|that|this)$/.test(tokens[noun.index - 1]!.lower)) return [];
  // "Switzerland offered to mediate; the president rejected the offer."
  const beside = prepared.clauses.findLast((c) => c.index < clause.index && !c.sharedSubject && c.verb !== undefined);
  const here = beside ? countriesIn(article, prepared, new Set(beside.subject), []) : [];
  if (here.length > 0) return here;
  const before = article.sentences[prepared.sentence.index - 1];
  if (!before) return [];
  return countriesIn(article, before, new Set(before.clauses[0]?.subject ?? []), []);
}

/** "Lima said that Quito had closed the border": who acts in what is said. */
function spokenOf(article: PreparedArticle, { prepared, clause, by }: Candidate): string[] {
  if (by !== "verb" || !REPORTING_VERBS.has(clause.verb?.lemma ?? "")) return [];
  const said = prepared.clauses.filter((c) => c.parent === clause.index && c.kind === "complement" && c.verb);
  return said.flatMap((c) => countriesIn(article, prepared, new Set([...c.subject, ...c.tokens]), []));
}

/** "Oslo sent a ship that docked in May", "leased it in a contract signed in Lima": who sent it, whose contract it is. */
function senderOf(article: PreparedArticle, { prepared, clause, by }: Candidate): string[] {
  const around = (c: Clause): Clause | undefined => prepared.clauses.find((o) => o.index === c.parent);
  const told = clause.kind === "infinitive" ? around(clause) : clause;
  if (by !== "verb" || (told?.kind !== "relative" && told?.kind !== "reduced")) return [];
  const outer = around(told);
  const head = clause.subject.findLast((k) => prepared.tokens[k]!.pos === "NOUN");
  if (!outer?.verb || outer.verb.passive || head === undefined || clause.subject[0]! < outer.verb.end) return [];
  const sent = /^(?:send|dispatch|despatch|deploy|lend|fly|donate|provide|supply)$/.test(outer.verb.lemma);
  if (!sent && !AGREEMENT.test(prepared.tokens[head]!.lower)) return [];
  return countriesIn(article, prepared, new Set(outer.subject), []);
}

/** "The company" abroad: the home of the body last named, when the text says whose it is. */
function homeOfBody(article: PreparedArticle, prepared: PreparedSentence, span: ReadonlySet<number>): string[] {
  const spoken = [...span].some(
    (k) =>
      isHeadOfFirm(prepared, k) ||
      (BODY_NOUN.test(prepared.tokens[k]!.lower) && /^(?:the|its|whose)$/.test(prepared.tokens[k - 1]?.lower ?? "")),
  );
  if (!spoken) return [];
  const things = namesCalledIt(article);
  for (let s = prepared.sentence.index; s >= 0; s--) {
    const sentence = article.sentences[s]!;
    const firm = sentence.places.findLast((p) => p.kind === "nationality" && namesFirm(sentence, p.end));
    if (firm) return [firm.country];
    const body = sentence.names
      .map((run) => article.cast.byKey.get(run.name) ?? article.cast.byKey.get(run.key))
      .findLast((member) => member?.country !== undefined && (member.kind === "body" || things.has(member.name)));
    if (body?.country) return [body.country];
  }
  return [];
}

/** "The chief executive" of the firm that is spoken of. */
const isHeadOfFirm = ({ tokens }: PreparedSentence, k: number): boolean =>
  tokens[k]!.lower === "executive" &&
  tokens[k - 1]?.lower === "chief" &&
  /^(?:the|its)$/.test(tokens[k - 2]?.lower ?? "");

/** "Angola's coach, the Spaniard Vela,": somebody told of as somebody else's. */
function isPersonApposed({ prepared: { tokens }, by, clause }: Candidate): boolean {
  const last = clause.subject.at(-1);
  if (by !== "verb" || last === undefined || /^(?:relative|reduced)$/.test(clause.kind)) return false;
  return isPersonNoun(tokens[last]!.lower) && tokens[last + 1]?.text === "," && tokens[last + 2]?.pos === "DET";
}

/** "The company reported a profit": what it tells of itself it tells at home. */
const reportsAtHome = ({ by, clause }: Candidate): boolean =>
  by === "verb" && clause.verb?.passive === false && /^(?:report|post|book|earn)$/.test(clause.verb.lemma);

/** "Danish Harbour Works", "the Swedish builder": a nationality that heads a firm. */
const namesFirm = ({ tokens, names }: PreparedSentence, end: number): boolean =>
  BODY_NOUN.test(tokens[end]?.lower ?? "") ||
  BODY_NOUN.test(tokens[end + 1]?.lower ?? "") ||
  names.some((n) => n.start === end && n.end - n.start > 1);

const firstOf = (...lists: readonly (readonly string[])[]): string[] => [
  ...new Set(lists.find((list) => list.length > 0) ?? []),
];

/** A happening without any country: the clauses around it, from the inside out, places first; then the article. */
function elsewhere(article: PreparedArticle, candidate: Candidate, mainCountry: string | null): string[] {
  const { prepared } = candidate;
  const parentOf = ({ index, parent }: Clause): Clause | undefined =>
    prepared.clauses.find((c) => c.index === parent && c.index !== index);
  // "China gave rice; the premier resigned": what is told with a subject of its own needs no other clause.
  const leans = (c: Clause): boolean =>
    c.kind !== "main" && (c.kind !== "coordinate" || c.sharedSubject || c.subject.length === 0);
  const first = candidate.by === "noun" ? candidate.clause : undefined;
  // "Togo gave rice on Monday, six days after donors met": told beside what it is counted from.
  const beside = candidate.dating.by === "counted" ? candidate.dating.from : undefined;
  let around = beside ?? first ?? (leans(candidate.clause) ? parentOf(candidate.clause) : undefined);
  while (around) {
    const outer = around;
    const reached = prepared.places.filter((p) => leadsAway(prepared, p, outer));
    const located = prepared.places.filter((p) => outer.tokens.includes(p.start) && isLocation(prepared, p, candidate));
    const named = countriesIn(article, prepared, new Set([...outer.subject, ...outer.tokens]), reached);
    if (mainCountry && named.includes(mainCountry)) return [mainCountry];
    const [country] =
      (first === outer || beside === outer) && located.length > 0 ? located.map((p) => p.country) : named;
    if (country) return [country];
    around = leans(outer) ? parentOf(outer) : undefined;
  }
  return mainCountry ? [mainCountry] : [];
}

function actorsOf(
  article: PreparedArticle,
  candidate: Candidate,
  agentSpan: ReadonlySet<number>,
  span: ReadonlySet<number>,
): Actor[] {
  const { prepared } = candidate;
  const { tokens } = prepared;
  const actors: Actor[] = [];
  const add = (name: string, role: Actor["role"], country?: string): void => {
    if (name && !actors.some((a) => a.name === name)) actors.push({ name, role, ...(country ? { country } : {}) });
  };
  const memberAt = (start: number): { name: string; country?: string } | null => {
    const run = prepared.names.find((n) => n.start === start);
    if (!run) return null;
    const member = article.cast.byKey.get(run.name) ?? article.cast.byKey.get(run.key);
    return { name: member?.name ?? run.name, ...(member?.country ? { country: member.country } : {}) };
  };
  const subject = candidate.by === "verb" ? subjectHead(article, prepared, [...agentSpan]) : null;
  if (subject) add(subject.text, "agent", subject.country);
  for (const run of prepared.names) {
    if (!span.has(run.start)) continue;
    const member = memberAt(run.start)!;
    if (agentSpan.has(run.start)) {
      if (!subject) add(member.name, "agent", member.country);
      continue;
    }
    let k = run.start - 1;
    while (k >= 0 && /^(?:ADJ|DET|NOUN|PROPN|CCONJ)$/.test(tokens[k]!.pos)) k--;
    const before = tokens[k]?.lower ?? "";
    add(
      member.name,
      before === "with" || before === "between" || before === "and"
        ? "counterpart"
        : before === "to" || before === "for"
          ? "recipient"
          : "target",
      member.country,
    );
  }
  for (const p of prepared.places) {
    if (!span.has(p.start) || p.kind !== "country" || agentSpan.has(p.start) || p.landmark || p.inBodyName) continue;
    if (isLocation(prepared, p, candidate)) continue;
    add(p.name, /^(?:with|between)$/.test(tokens[p.start - 1]?.lower ?? "") ? "counterpart" : "target", p.country);
  }
  return actors.slice(0, 6);
}
