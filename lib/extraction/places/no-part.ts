import type { Token } from "../text/token";
import type { PlaceReading } from "./gazetteer";
import { BODY_WORDS, isName } from "./place-hit";

const DISTANCE =
  /^(?:km|kms|kilometers?|kilometres?|miles?|mi|meters?|metres?|yards|hours?|minutes?|drive|flight|north|south|east|west|northeast|northwest|southeast|southwest)$/;

/** "300 km from Malta and Tunisia": where a distance is counted from. */
export function isLandmark(tokens: readonly Token[], start: number): boolean {
  // "a town close to the border with Austria"; but "closed its border with Austria" does something to Austria.
  if (tokens[start - 1]?.lower === "with" && /^(?:borders?|frontier|boundary)$/.test(tokens[start - 2]?.lower ?? "")) {
    let k = start - 3;
    while (k >= 0 && /^(?:DET|ADJ|PRON|PART)$/.test(tokens[k]!.pos)) k--;
    const own = tokens.slice(k + 1, start - 2).some((t) => /^(?:its|their|his|her|our)$/.test(t.lower));
    return tokens[k]?.pos === "ADP" && !own;
  }
  for (let k = start - 1; k >= Math.max(0, start - 10); k--) {
    const t = tokens[k]!;
    if (t.pos === "VERB" || (t.pos === "PUNCT" && t.text !== "," && t.text !== "-")) return false;
    if (t.lower === "from" || t.lower === "of" || t.lower === "off") {
      const lead = tokens.slice(Math.max(0, k - 6), k);
      if (
        lead.some(
          (w) =>
            DISTANCE.test(w.lower) && /^(?:km|kms|kilomet|mile|meter|metre|hour|drive|flight|minute)/.test(w.lower),
        )
      )
        return true;
    }
  }
  return false;
}

/** "the Liberian-flagged tanker", "a Cuban-born poet": where a thing comes from takes no part. */
export const isMake = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === "-" &&
  /^(?:flagged|flag|registered|made|born|style|language|speaking|trained|educated|themed)$/.test(
    tokens[end + 1]?.lower ?? "",
  );

/** "a fleet based in Lima", ", headquartered in Peru": where a body is at home, and not where it acts. */
export function isBase(tokens: readonly Token[], start: number): boolean {
  const lead = tokens[start - 1]?.pos === "DET" ? start - 2 : start - 1;
  return (
    /^(?:in|at|near|outside)$/.test(tokens[lead]?.lower ?? "") &&
    /^(?:based|headquartered|registered|incorporated)$/.test(tokens[lead - 1]?.lower ?? "") &&
    !/^(?:is|are|was|were|be|been)$/.test(tokens[lead - 2]?.lower ?? "")
  );
}

/** Words a name of a thing in quotation marks has at most. */
const MOST_QUOTED = 5;

/** "what police call a 'Spanish prisoner' fraud": a people in the name of a thing. */
export function isQuotedName(tokens: readonly Token[], start: number, end: number, { kind }: PlaceReading): boolean {
  if (kind !== "nationality" && kind !== "country") return false;
  let [opens, closes] = [start - 1, end];
  while (opens >= 0 && start - opens < MOST_QUOTED && !isMark(tokens[opens])) opens--;
  while (closes < tokens.length && closes - end < MOST_QUOTED && !isMark(tokens[closes])) closes++;
  const inside = tokens.slice(opens + 1, closes);
  return (
    isMark(tokens[opens]) &&
    isMark(tokens[closes]) &&
    inside.length > end - start &&
    inside.length <= MOST_QUOTED &&
    tokens[opens]!.end === tokens[opens + 1]!.start &&
    !inside.some((t) => /^(?:PUNCT|VERB|AUX|PRON)$/.test(t.pos)) &&
    /^(?:NOUN|PROPN)$/.test(inside.at(-1)!.pos)
  );
}

const isMark = (t: Token | undefined): boolean => /^["'\u2018\u2019\u201c\u201d]$/.test(t?.text ?? "");

/** "The Court of Justice, in Luxembourg, ruled": between commas behind a body, where it sits and not where something happened. */
export function isSeat(tokens: readonly Token[], start: number, end: number): boolean {
  const lead = tokens[start - 1]?.pos === "DET" ? start - 2 : start - 1;
  if (!/^(?:in|at)$/.test(tokens[lead]?.lower ?? "") || tokens[lead - 1]?.text !== "," || tokens[end]?.text !== ",")
    return false;
  let k = lead - 2;
  let capitals = 0;
  let body = false;
  for (; k >= 0 && (isName(tokens[k]) || tokens[k]!.lower === "of" || tokens[k]!.lower === "for"); k--) {
    if (isName(tokens[k])) capitals++;
    if (BODY_WORDS.test(tokens[k]!.text)) body = true;
  }
  return body && capitals > 1;
}
