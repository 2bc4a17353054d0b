import type { Clause } from "../syntax/clause";
import type { Sentence } from "../text/sentences";
import type { Token } from "../text/token";
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
  const dateline = sentences.find(({ sentence }) => sentence.zone === "dateline")?.places[0];
  if (dateline) return dateline.country;
  if (writtenIn[0]) return writtenIn[0].country;
  for (const one of sentences) {
    if (one.sentence.zone !== "body") continue;
    if (one.sentence.paragraph > 0) return null;
    const told = new Set(
      clausesOf(one.tokens)
        .filter((c) => c.kind === "main" || c.kind === "coordinate")
        .flatMap((c) => [...c.tokens]),
    );
    const place = one.places.find((p) => told.has(p.start) && standsIn(one.tokens, p));
    if (place) return place.country;
  }
  return null;
}

/** "in the western town of X", "at X": a place the happening is put in, no origin and no goal. */
function standsIn(tokens: readonly Token[], { start, kind, landmark, inBodyName }: PlaceHit): boolean {
  if (kind === "nationality" || kind === "metonym" || landmark || inBodyName) return false;
  let k = start - 1;
  while (k >= 0 && /^(?:ADJ|DET)$/.test(tokens[k]!.pos)) k--;
  return /^(?:in|at|near|outside|inside|off|around|across)$/.test(tokens[k]?.lower ?? "");
}
