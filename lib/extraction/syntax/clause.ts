import { REPORTING_VERBS } from "../lexicon/event-verbs";
import type { Token } from "../text/token";
import type { VerbGroup } from "./verb-groups";

/**
 * main; coordinate (shares the subject or is joined by "and"); relative ("which broke out"); reduced ("issued in May");
 * complement (what is said or thought); adverbial ("when he visited"); gerund ("after winning", ", forcing him");
 * infinitive; frame (", a spokesman said").
 */
export type ClauseKind =
  | "main"
  | "coordinate"
  | "relative"
  | "reduced"
  | "complement"
  | "adverbial"
  | "gerund"
  | "infinitive"
  | "frame";

export interface Clause {
  index: number;
  kind: ClauseKind;
  parent: number;
  /** The word that opens it: when, which, that, after … */
  marker?: string;
  verb?: VerbGroup;
  /** Token indexes that belong to this clause itself, rising. */
  tokens: number[];
  /** Tokens of the subject, found in the clause or carried over from another. */
  subject: number[];
  /** What a relative clause's verb acts on: "the law that parliament passed". */
  object?: number[];
  /** The subject stands in another clause (relative, reduced, coordinated, infinitive). */
  sharedSubject: boolean;
}

export const CONJUNCTIONS = new Set([
  "when",
  "while",
  "although",
  "though",
  "because",
  "if",
  "unless",
  "whereas",
  "once",
  "where",
  "whenever",
  "wherever",
]);

/** Prepositions too, unless a clause follows. */
export const DOUBLE_AGENTS = new Set(["after", "before", "until", "till", "since", "as"]);

export const RELATIVES = new Set(["which", "who", "whom", "whose"]);

/** Nouns that bring up a thought: "the fear that banks would fail". */
export const THOUGHT =
  /^(?:claims?|reports?|accusations?|allegations?|suggestions?|charges?|rumou?rs?|assertions?|speculation|beliefs?|suspicions?|fears?|complaints?|theor(?:y|ies)|statements?|notion|idea|news|fact|evidence|proof|confirmation|admission|signs?|warnings?|promises?|decisions?|announcements?|word|possibility|chances?|risks?|view|concerns?|doubts?|hopes?|condition|grounds|argument|assurances?|findings?|indications?|impression|understanding|agreement|proposals?|demands?|denials?|likelihood|prospects?|probability|odds|assumptions?|knowledge|vows?|pledges?|threats?|rulings?|verdicts?|orders?|rules?|requirements?|consensus|confidence|hints?|conviction|principle|guarantees?|determination|insistence|conclusions?|revelations?)$/;

export const isNominal = (t: Token | undefined): boolean =>
  t !== undefined && (/^(?:NOUN|PROPN|NUM|TIME)$/.test(t.pos) || (t.pos === "PRON" && !RELATIVES.has(t.lower)));

export const isBreak = (t: Token): boolean =>
  t.pos === "PUNCT" && /^[,;:()"-]$|^\.\.\.$/.test(t.text) && t.text !== "-";

export interface Parse {
  tokens: readonly Token[];
  groups: readonly VerbGroup[];
  groupAt: ReadonlyMap<number, VerbGroup>;
  clauses: Clause[];
  stack: number[];
  /** The verb of ", officials said" at the end, which no clause before it waits for. */
  frameVerb?: VerbGroup;
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

export function open(parse: Parse, kind: ClauseKind, marker?: string): Clause {
  const clause: Clause = {
    index: parse.clauses.length,
    kind,
    parent: parse.stack.at(-1) ?? -1,
    ...(marker ? { marker } : {}),
    tokens: [],
    subject: [],
    sharedSubject: false,
  };
  parse.clauses.push(clause);
  parse.stack.push(clause.index);
  return clause;
}

export const top = (parse: Parse): Clause => parse.clauses[parse.stack.at(-1)!]!;

export function popTo(parse: Parse, accepts: (c: Clause) => boolean): Clause {
  while (parse.stack.length > 1 && !accepts(top(parse))) parse.stack.pop();
  return top(parse);
}

export const startsClause = (parse: Parse, from: number): boolean =>
  parse.groups.some((g) => g.start >= from && g.start < from + 22);

export const startsVerbSoon = (parse: Parse, from: number, within: number): boolean =>
  range(from, from + within + 1).some((k) => parse.groupAt.has(k) && parse.groupAt.get(k)!.form !== "gerund");

export const reportsNow = (parse: Parse): boolean => {
  const verb = top(parse).verb;
  return verb !== undefined && REPORTING_VERBS.has(verb.lemma);
};

/** True when a subject and a finite verb come before the next break: "until he broke ties", not "until May". */
export function clauseFollows(parse: Parse, from: number): boolean {
  const { tokens, groupAt } = parse;
  let subject = false;
  if (tokens[from]?.pos === "TIME") return false;
  for (let k = from; k < tokens.length && k < from + 18; k++) {
    const group = groupAt.get(k);
    if (group) {
      if (group.form === "gerund") {
        if (!subject) return true;
      } else if (group.form === "infinitive" || group.form === "participle") {
        if (!subject) return false;
      } else return subject;
      k = group.end - 1;
      continue;
    }
    const t = tokens[k]!;
    if (t.text === '"') continue;
    // "after the owner, a Chilean firm, said", "after Mora, who owned it, said": an aside between subject and verb.
    if (t.text === "," && subject) {
      const closing = tokens.findIndex((w, i) => i > k + 1 && i < k + 16 && w.text === ",");
      const acts = (i: number): boolean => groupAt.has(i) && groupAt.get(i)!.form !== "gerund";
      const isAside = RELATIVES.has(tokens[k + 1]?.lower ?? "") || !range(k, closing).some(acts);
      return closing > 0 && isAside && groupAt.has(closing + 1);
    }
    if (isBreak(t) || RELATIVES.has(t.lower) || CONJUNCTIONS.has(t.lower)) return false;
    if (t.lower === "that" && (subject || tokens[k - 1]?.pos === "CCONJ")) return false;
    if (t.pos === "CCONJ" && groupAt.has(k + 1)) return false;
    if (isNominal(t) && t.pos !== "TIME") subject = true;
  }
  return false;
}

export const isReducedKind = (c: Clause): boolean =>
  c.kind === "reduced" || c.kind === "gerund" || c.kind === "infinitive";
