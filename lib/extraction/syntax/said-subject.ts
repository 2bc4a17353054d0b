import type { Token } from "../text/token";
import { type Clause, isReducedKind, type Parse, popTo, range, top } from "./clause";

/** "said subsidies to farms and small firms rose": all between a verb of saying, which has no object, and the verb of what is said. */
export function withPartner(parse: Parse, carried: number[]): number[] {
  const { tokens } = parse;
  const outer = top(parse);
  const first = carried[0] ?? 0;
  if (
    tokens[first - 1]?.pos !== "CCONJ" ||
    !/^(?:say|add|believe|think|insist|argue|hope|fear)$/.test(outer.verb!.lemma)
  )
    return carried;
  let opens = outer.verb!.end;
  while (tokens[opens]?.pos === "TIME") opens++;
  const words = range(opens, first);
  const plain = words.every((k) => /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|CCONJ|PART)$/.test(tokens[k]!.pos));
  if (!plain || tokens[opens]!.pos === "ADP" || !words.every((k) => outer.tokens.includes(k))) return carried;
  outer.tokens = outer.tokens.filter((k) => k < opens);
  return [...words, ...carried];
}

/** "Friday", and the "on" before it. */
const isDated = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.pos === "TIME" || (tokens[k]!.pos === "ADP" && tokens[k + 1]?.pos === "TIME");

/**
 * "said the raid, which lasted a day, was over", "said the people who made it could stop it": the words between the verb of saying
 * and the clause set into what is said are what is spoken of.
 */
export function saidBeforeAside(parse: Parse, verbStart: number): number[] {
  const { tokens } = parse;
  const set = top(parse);
  const isSet = (c: Clause): boolean => isReducedKind(c) || (c === set && c.kind === "relative");
  const outer = parse.clauses[parse.stack.findLast((index) => !isSet(parse.clauses[index]!)) ?? 0]!;
  const { verb } = outer;
  const follows = tokens[verbStart - 1]?.text === "," || (set.verb && /^(?:relative|reduced)$/.test(set.kind));
  if (
    !verb ||
    !follows ||
    !/^(?:say|report|add|claim|believe|think|insist|announce|argue|warn|estimate|confirm|show|suggest|reveal|fear|hope)$/.test(
      verb.lemma,
    )
  )
    return [];
  const thing = outer.tokens.find((k) => k >= verb.end && /^(?:NOUN|PROPN)$/.test(tokens[k]!.pos)) ?? verbStart;
  // "said the raid on Monday, which …": behind its noun the date belongs to what is spoken of.
  const said = outer.tokens.filter(
    (k) => k >= verb.end && (!isDated(tokens, k) || k > thing) && tokens[k]!.text !== ",",
  );
  const opens = tokens[said[0] ?? -1];
  const between = range(verb.end, said[0] ?? verb.end).every((k) => isDated(tokens, k));
  // "said at least 84 people, including children, were killed"
  const counts =
    said.slice(0, 4).some((k) => tokens[k]!.pos === "NUM") &&
    /^(?:at|up|as|more|nearly|about|around|over|some)$/.test(opens?.lower ?? "");
  if (!between || !opens || !(counts || /^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(opens.pos))) return [];
  if (parse.clauses.some((c) => c.parent === outer.index && c.kind === "complement")) return [];
  popTo(parse, (c) => c === outer);
  outer.tokens = outer.tokens.filter((k) => !said.includes(k));
  return said;
}

/** "said on Thursday rebels had fled": a date right behind the verb of saying stays with it. */
export function leaveDate(parse: Parse, carried: readonly number[]): number[] {
  const { tokens } = parse;
  const outer = top(parse);
  if (carried[0] !== outer.verb!.end) return [...carried];
  const own = carried.findIndex((k) => !isDated(tokens, k));
  outer.tokens.push(...carried.slice(0, Math.max(0, own)));
  return carried.slice(Math.max(0, own));
}
