import type { Clause } from "../syntax/clause";
import type { Sentence } from "../text/sentences";
import type { Token } from "../text/token";
import { TOWN } from "./country-around";
import { opensLine } from "./find-places";
import type { PlaceHit } from "./place-hit";

interface Looked {
  sentence: Sentence;
  tokens: readonly Token[];
  places: readonly PlaceHit[];
}

/**
 * The country a story is set in: that of its dateline, of the town its reporter writes from, or of the place its opening
 * paragraph puts its happening in ("died on Sunday in Wanaka"). Null where none is told.
 */
export function settingOf(
  sentences: readonly Looked[],
  writtenIn: readonly PlaceHit[],
  clausesOf: (tokens: readonly Token[]) => readonly Clause[],
): string | null {
  const dateline = sentences.find(({ sentence }) => sentence.zone === "dateline")?.places[0] ?? dashedPlace(sentences);
  const written = dateline ?? writtenIn[0];
  const opening = openingPlace(sentences, clausesOf);
  // "VIENNA - A dam above the Slovak town of X gave way": a bureau reports on the countries around it.
  return (opening?.inSubject ? opening.place : (written ?? opening?.place))?.country ?? null;
}

/** "Glasgow - Four men …" */
const dashedPlace = (sentences: readonly Looked[]): PlaceHit | undefined => {
  const first = sentences.find(({ sentence }) => sentence.zone === "body");
  return first?.places.find(({ start, end }) => opensLine(first.tokens, start, end));
};

/** The place that the first paragraph puts its happening in. */
function openingPlace(
  sentences: readonly Looked[],
  clausesOf: (tokens: readonly Token[]) => readonly Clause[],
): { place: PlaceHit; inSubject: boolean } | null {
  for (const one of sentences) {
    if (one.sentence.zone !== "body") continue;
    if (one.sentence.paragraph > 0) return null;
    const clauses = clausesOf(one.tokens).filter((c) => c.kind === "main" || c.kind === "coordinate");
    const told = new Set(clauses.flatMap((c) => [...c.tokens]));
    const place = one.places.find((p) => told.has(p.start) && standsIn(one.tokens, p));
    if (place) return { place, inSubject: clauses[0]?.subject.includes(place.start) === true };
  }
  return null;
}

/** "in the western town of X", "at X": a place the happening is put in, no origin and no goal. */
function standsIn(tokens: readonly Token[], { start, end, kind, landmark, inBodyName }: PlaceHit): boolean {
  if (kind === "metonym" || landmark || inBodyName) return false;
  // "near the Kyrgyz town of X"
  if (kind === "nationality" && !(TOWN.test(tokens[end]?.lower ?? "") || TOWN.test(tokens[end + 1]?.lower ?? "")))
    return false;
  let k = start - 1;
  const described = (): void => {
    while (k >= 0 && /^(?:ADJ|DET)$/.test(tokens[k]!.pos)) k--;
  };
  described();
  // "resigned after a defeat in Lima": what came before was there.
  const before = tokens
    .slice(0, k)
    .findLastIndex((t) => t.pos === "VERB" || /^(?:after|before|following)$/.test(t.lower));
  if (before > 0 && tokens[before]!.pos !== "VERB" && tokens[before]!.lower !== "before") return false;
  // "below the orchards of northern Moravia"
  if (tokens[k]?.lower === "of" && tokens[k - 1]?.pos === "NOUN") {
    k--;
    while (k >= 0 && tokens[k]!.pos === "NOUN") k--;
    described();
  }
  return /^(?:in|at|near|outside|inside|off|around|across|above|below)$/.test(tokens[k]?.lower ?? "");
}
