import { FRAME_VERBS } from "../lexicon/event-verbs";
import type { Token } from "../text/token";
import { isBreak, isNominal, RELATIVES } from "./clause";
import type { VerbGroup } from "./verb-groups";

/** `," said the mayor of the town`: the speaker follows the verb. */
export function afterVerbSubject(tokens: readonly Token[], frame: { verb: VerbGroup; end: number }): number[] {
  const subject: number[] = [];
  for (let k = frame.verb.end; k < frame.end; k++) {
    if (isBreak(tokens[k]!) || tokens[k]!.pos === "TIME" || (tokens[k]!.pos === "ADP" && tokens[k]!.lower !== "of"))
      break;
    subject.push(k);
  }
  return subject;
}

/** ", one of the lawyers said" and ", according to …" at the end of a sentence or between commas. */
export function trailingFrame(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
): { start: number; end: number; verb: VerbGroup } | null {
  for (const group of groups) {
    if (
      !FRAME_VERBS.has(group.lemma) ||
      group.tense === "modal" ||
      group.form === "infinitive" ||
      group.form === "gerund" ||
      group.form === "participle"
    )
      continue;
    const comma = frameComma(tokens, groups, group);
    if (comma < 0) continue;
    const end = frameEnd(tokens, groups, group);
    if (end < 0) continue;
    return { start: comma, end, verb: group };
  }
  return null;
}

/** The comma or closing quote before the speaker; the stretch between holds a noun and no finite verb but in a relative clause. */
function frameComma(tokens: readonly Token[], groups: readonly VerbGroup[], verb: VerbGroup): number {
  const closing = closingMark(tokens, groups, verb);
  if (closing > 0) return closing;
  for (let k = verb.start - 1; k > 1; k--) {
    if (tokens[k]!.text !== ",") continue;
    const between = tokens.slice(k + 1, verb.start).filter((t) => t.lower !== '"');
    const inverted = between.length === 0;
    // "The head of the firm, which makes pumps, told reporters": whom it was told to speaks not.
    if (inverted && tokens[verb.head]!.lemma === "tell") continue;
    // "Ana Rojas, the mayor, announced the plan": a thought must stand before the comma.
    if (inverted && !isThought(tokens, groups, k)) return -1;
    if (inverted) {
      if (isNominal(tokens[verb.end]) || /^(?:DET|ADJ)$/.test(tokens[verb.end]?.pos ?? "")) return k;
      // "the brother of the gunman, Eric Moss, said"
      continue;
    }
    const first = between[0]!;
    if (
      !(isNominal(first) || first.pos === "DET" || first.pos === "ADJ") ||
      first.pos === "TIME" ||
      RELATIVES.has(first.lower)
    )
      continue;
    const inner = groups.filter((g) => g.start > k && g.end <= verb.start && g.form === "finite");
    const relative = tokens.slice(k + 1, verb.start).some((t) => RELATIVES.has(t.lower));
    const commas = between.some((t) => t.text === ",");
    if (inner.length > 0 && !relative) continue;
    // "…," the mayor, Juan Mora, said: behind a closing mark stands nobody but the speaker.
    if (commas && !relative && tokens[k + 1]?.lower !== '"' && !isApposed(between)) continue;
    // What stands before must be a thought of its own.
    return isThought(tokens, groups, k) ? beforeApposition(tokens, groups, beforeName(tokens, k)) : -1;
  }
  return -1;
}

/** `We will go on," the mayor, Juan Mora, said`: the comma before the mark that closes what was said, with nobody but the speaker behind; -1 if none. */
function closingMark(tokens: readonly Token[], groups: readonly VerbGroup[], verb: VerbGroup): number {
  const mark = tokens.findLastIndex(
    (t, k) => k > 1 && k < verb.start && t.lower === '"' && tokens[k - 1]!.text === ",",
  );
  const speaker = tokens.slice(mark + 1, verb.start);
  const opens = speaker[0];
  if (mark < 0 || !opens || !(opens.pos === "DET" || isNominal(opens)) || opens.pos === "TIME") return -1;
  if (speaker.length > 20 || groups.some((g) => g.start > mark && g.end <= verb.start)) return -1;
  // `"A sad sight," he said`: in quotation marks also what has no verb was said.
  const isQuoted = tokens[mark - 2]?.quoted === true;
  return isQuoted || (speaker.at(-1)!.text === "," && isThought(tokens, groups, mark)) ? mark - 1 : -1;
}

/** ", the brother of the gunman, Eric Moss, said": the comma before who he is, where a name follows it. */
function beforeApposition(tokens: readonly Token[], groups: readonly VerbGroup[], comma: number): number {
  const outer = tokens.findLastIndex((t, k) => k < comma && t.text === ",");
  const who = tokens.slice(outer + 1, comma);
  const isPhrase =
    outer > 0 &&
    who[0]?.lower === "the" &&
    tokens[comma + 1]?.pos === "PROPN" &&
    who.every((t) => /^(?:DET|NOUN|PROPN|ADJ|ADP|PART|NUM)$/.test(t.pos) || t.text === "-");
  return isPhrase && isThought(tokens, groups, outer) ? outer : comma;
}

/** ", Ana Rojas, head of the union announced": the comma before the name, where the one behind it opens who she is. */
function beforeName(tokens: readonly Token[], comma: number): number {
  if (tokens[comma + 1]?.pos !== "NOUN") return comma;
  let first = comma;
  while (tokens[first - 1]?.pos === "PROPN") first--;
  return comma - first > 1 && tokens[first - 1]?.text === "," ? first - 1 : comma;
}

/** What stands before `end` has a verb of its own: "The firm, which was sold in May," has none but its relative's. */
function isThought(tokens: readonly Token[], groups: readonly VerbGroup[], end: number): boolean {
  // "A letter, addressed to the mayor, shows": a participle that the comma sets off.
  const verbs = groups.filter(
    (g) =>
      g.end <= end &&
      (g.form === "finite" || (g.form === "ambiguous" && !(tokens[g.start - 1]?.text === "," && groups[0] === g))),
  );
  const relatives = tokens.slice(1, end).filter((t) => RELATIVES.has(t.lower));
  return verbs.length > relatives.length;
}

/** "Ana Rojas, head of the union, said": a name and who she is. */
const isApposed = (between: readonly Token[]): boolean => {
  const comma = between.findIndex((t) => t.text === ",");
  return (
    comma > 1 &&
    between.slice(0, comma).every((t) => t.pos === "PROPN") &&
    between
      .slice(comma)
      .every((t) => (t.pos !== "CCONJ" && t.pos !== "PROPN" ? !/^(?:VERB|AUX)$/.test(t.pos) : t.pos === "PROPN")) &&
    !between.slice(comma + 1, -1).some((t) => t.text === ",")
  );
};

/** Where the frame ends: nothing that is said may follow the verb. */
function frameEnd(tokens: readonly Token[], groups: readonly VerbGroup[], verb: VerbGroup): number {
  for (let k = verb.end; k < tokens.length; k++) {
    const t = tokens[k]!;
    if (t.text === "," || t.text === ";") {
      return groups.some((g) => g.start > k) ? k + 1 : tokens.length;
    }
    if (t.lower === "that" && (t.pos === "SCONJ" || k === verb.end)) return -1;
    const next = groups.find((g) => g.start === k);
    if (next && next.form !== "gerund") {
      if (!tokens.slice(verb.end, k).some((w) => RELATIVES.has(w.lower))) return -1;
    }
  }
  return tokens.length;
}
