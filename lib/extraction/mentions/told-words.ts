import type { PlaceHit } from "../places/place-hit";
import type { Clause } from "../syntax/clause";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Candidate } from "./candidate";
import { isPronoun, resolvePronoun } from "./references";

interface Found {
  country: string;
  at: number;
}

/** "Peru's", "US-led": part of what describes a noun. */
const joinsWords = (tokens: PreparedSentence["tokens"], k: number): boolean =>
  /^(?:-|'s)$/.test(tokens[k]!.text) || (tokens[k]!.pos === "VERB" && tokens[k - 1]?.text === "-");

/** The tokens that tell of this happening: its clause and what completes it, not what is said or set aside. */
export function spanOf({ prepared, clause, by, triggerStart, triggerEnd }: Candidate): Set<number> {
  const { tokens, clauses } = prepared;
  if (by === "noun") {
    const span = new Set<number>();
    for (
      let k = triggerStart;
      k >= 0 && (/^(?:ADJ|NOUN|PROPN|DET|PART|NUM)$/.test(tokens[k]!.pos) || joinsWords(tokens, k));
      k--
    )
      span.add(k);
    const end = tokens.findIndex(
      (t, k) =>
        k >= triggerEnd &&
        ((t.pos === "PUNCT" && t.text !== "-") || t.pos === "VERB" || t.pos === "AUX" || t.pos === "SCONJ"),
    );
    for (let k = triggerEnd; k < (end < 0 ? tokens.length : end); k++) span.add(k);
    if (tokens[triggerStart - 1] && isPronoun(tokens[triggerStart - 1]!)) span.add(triggerStart - 1);
    return span;
  }
  const span = new Set([...clause.tokens, ...wholeSubject(prepared, clause)]);
  const adopt = (c: Clause): void => {
    for (const child of clauses) {
      if (child.parent !== c.index || child === c) continue;
      if (child.kind === "infinitive" || child.kind === "gerund" || child.kind === "reduced") {
        if (child.kind === "reduced" && child.tokens.some((k) => tokens[k]!.pos === "TIME")) continue;
        if (child.kind === "gerund" && /^(?:say|argue|claim|add|note|warn|tell)$/.test(child.verb?.lemma ?? ""))
          continue;
        for (const k of child.tokens) span.add(k);
        adopt(child);
      }
    }
  };
  adopt(clause);
  return span;
}

/** The subject, or who stands after "by" in the passive. */
export function agentTokens({ prepared, clause, by, triggerStart }: Candidate): Set<number> {
  const { tokens } = prepared;
  if (by === "noun") {
    const owner = new Set<number>();
    for (
      let k = triggerStart - 1;
      k >= 0 && (/^(?:ADJ|NOUN|PROPN|DET|PART|PRON)$/.test(tokens[k]!.pos) || joinsWords(tokens, k));
      k--
    )
      owner.add(k);
    return owner;
  }
  const verb = clause.verb;
  if (verb?.passive || clause.kind === "reduced") {
    const agent = new Set<number>();
    const start = clause.tokens.find((k) => k >= (verb?.end ?? 0) && tokens[k]!.lower === "by");
    if (start !== undefined) {
      for (const k of clause.tokens) {
        if (k <= start) continue;
        const t = tokens[k]!;
        if (t.pos === "TIME" || t.text === "," || (t.pos === "ADP" && t.lower !== "of")) break;
        agent.add(k);
      }
    }
    if (verb?.lemma && (verb.passive || verb.form !== "gerund")) return agent;
  }
  return new Set([...wholeSubject(prepared, clause), ...apposedTo(tokens, clause.subject.at(-1))]);
}

/** "Bulgaria and Turkey, whose divers left": a relative clause speaks of all countries listed before it, not of the last alone. */
function wholeSubject({ tokens, places }: PreparedSentence, { kind, subject }: Clause): number[] {
  const whole = [...subject];
  if (kind !== "relative" && kind !== "reduced") return whole;
  for (let first = subject[0]; first !== undefined; ) {
    const joint = first - 1;
    const listed = /^(?:and|,)$/.test(tokens[joint]?.lower ?? "") ? places.find((p) => p.end === joint) : undefined;
    if (!listed || !places.some((p) => p.start === first)) break;
    for (let k = listed.start; k < listed.end; k++) whole.push(k);
    first = listed.start;
  }
  return whole;
}

/** "Okoro, the Ghanaian judge, ruled": what is said of the subject between commas. */
function apposedTo(tokens: PreparedSentence["tokens"], last: number | undefined): number[] {
  if (last === undefined || tokens[last + 1]?.text !== ",") return [];
  const found: number[] = [];
  for (let k = last + 2; k < tokens.length && tokens[k]!.text !== ","; k++) {
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[k]!.pos) || found.length > 6) return [];
    found.push(k);
  }
  return tokens[last + 2 + found.length]?.text === "," && tokens[last + 2]?.pos === "DET" ? found : [];
}

/** Countries named, or stood for by the names, among these tokens. */
export function countriesIn(
  article: PreparedArticle,
  prepared: PreparedSentence,
  span: ReadonlySet<number>,
  except: readonly PlaceHit[],
): string[] {
  const found: Found[] = [];
  const { tokens } = prepared;
  for (const p of prepared.places) {
    if (!span.has(p.start) || p.landmark || except.includes(p)) continue;
    if (p.inBodyName && /^(?:in)$/.test(tokens[p.start - 1]?.lower ?? "")) continue;
    if (/^(?:to|for|in)$/.test(tokens[p.start - 1]?.lower ?? "") && namedSoon(prepared, p.end)) continue;
    found.push({ country: p.country, at: p.start });
  }
  for (const n of prepared.names) {
    if (!span.has(n.start)) continue;
    const country = (article.cast.byKey.get(n.name) ?? article.cast.byKey.get(n.key))?.country;
    if (country) found.push({ country, at: n.start });
  }
  for (const k of span) {
    const t = tokens[k]!;
    if (!isPronoun(t)) continue;
    const referent = resolvePronoun(article, prepared, k);
    const country = referent?.country ?? referent?.member?.country;
    if (country) found.push({ country, at: k });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map((f) => f.country))];
}

/** "envoy to Peru Maria Soto": the country belongs to the post, not to what happens. */
const namedSoon = (prepared: PreparedSentence, end: number): boolean => prepared.names.some((n) => n.start === end);
