import type { Token } from "../text/token";
import type { PlaceHit } from "./place-hit";

/** What an unknown name is said to be. */
export const TOWN =
  /^(?:town|towns|city|village|villages|port|district|province|island|region|suburb|hamlet|settlement|resort|municipality|county|valley|crossing|camp|mine|dam|commune|atoll|islet|quarry|pit|pass|oasis)$/;

/** The country that the words around an unknown name put it in: "near Mocoa, Colombia", "at Mocoa in southern Colombia", "Colombia's port of Mocoa", "the Colombian town of Mocoa". */
export function countryAround(
  tokens: readonly Token[],
  places: readonly PlaceHit[],
  { start, end }: { start: number; end: number },
): string | undefined {
  const before = tokens[start - 1]?.lower ?? "";
  const isLand = (p: PlaceHit): boolean =>
    (p.kind === "country" || p.kind === "region") && !p.inBodyName && !p.landmark;
  if (/^(?:in|at|near|outside|off|on|from|to|of)$/.test(before)) {
    // "on Banta, an atoll of Tuvalu", "at Banta, a small town in Peru"
    let noun = end + 2;
    while (/^(?:ADJ|NOUN|NUM)$/.test(tokens[noun]?.pos ?? "") && !TOWN.test(tokens[noun]!.lower)) noun++;
    const described =
      tokens[end]?.text === "," &&
      /^an?$/.test(tokens[end + 1]?.lower ?? "") &&
      TOWN.test(tokens[noun]?.lower ?? "") &&
      /^(?:of|in|on)$/.test(tokens[noun + 1]?.lower ?? "");
    const around = described ? places.find((p) => p.start > noun + 1 && p.start < noun + 4 && isLand(p)) : undefined;
    if (around) return around.country;
    let k = end;
    if (/^(?:,|in)$/.test(tokens[k]?.lower ?? "")) k++;
    while (
      k > end &&
      /^(?:northern|southern|eastern|western|central|north|south|east|west|neighbou?ring|the|-)$/.test(
        tokens[k]?.lower ?? "",
      )
    )
      k++;
    const land = k > end ? places.find((p) => p.start === k && isLand(p)) : undefined;
    if (land && !/^(?:and|or)$/.test(tokens[land.end]?.lower ?? "")) return land.country;
  }
  if (before !== "of" || !TOWN.test(tokens[start - 2]?.lower ?? "")) return undefined;
  let k = start - 3;
  while (k >= 0 && /^(?:ADJ|NOUN|NUM|ADV)$/.test(tokens[k]!.pos) && !places.some((p) => p.end === k + 1)) k--;
  if (/^['\u2019]s?$/.test(tokens[k]?.text ?? "")) k--;
  const owner = places.find((p) => p.end === k + 1);
  return owner && (owner.kind === "nationality" || isLand(owner)) ? owner.country : undefined;
}
