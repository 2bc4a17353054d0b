import { oncePerArticle } from "../text/once-per-article";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import { opensLine } from "./find-places";

/** A label longer than this is a sentence. */
const LONGEST_LABEL = 6;
/** A place further in does not open its sentence. */
const FRONT = 8;

/**
 * The country a stretch of the article is labelled with ("LEBANON.", "On Ukraine:", a line that is only "Kenya"), or that its
 * paragraph opens with ("In Tajikistan, a slide blocked a stream."); null where nothing sets a scene. A label holds until
 * the next one, an opening to the end of its paragraph.
 */
export const sceneOf = (article: PreparedArticle, prepared: PreparedSentence): string | null =>
  scenesOf(article).get(prepared) ?? null;

/** All scenes in one walk: looking back from each happening made a long chronicle slow. */
const scenesOf = oncePerArticle(({ sentences }) => {
  const scenes = new Map<PreparedSentence, string | null>();
  let labelled: string | null = null;
  let opened: { country: string; paragraph: number } | null = null;
  for (const [s, one] of sentences.entries()) {
    const { zone, paragraph } = one.sentence;
    if (zone === "body") {
      const label = labelOf(one, sentences[s - 1]);
      if (label) labelled = label.country;
      const country = openingOf(one) ?? dashedCountry(one);
      if (country) opened = { country, paragraph };
    }
    scenes.set(one, opened?.paragraph === paragraph ? opened.country : labelled);
  }
  return scenes;
});

/** A label and the one country it names, if it names one. */
function labelOf(one: PreparedSentence, before: PreparedSentence | undefined): { country: string | null } | null {
  const { tokens, places, sentence } = one;
  if (before?.sentence.paragraph === sentence.paragraph) return null;
  const words = tokens.filter((t) => /\p{L}/u.test(t.text));
  const shouted = words.every((t) => t.text === t.text.toUpperCase()) && /[.:\u2013\u2014-]$/.test(sentence.text);
  const bare =
    words.every((t) => /^\p{Lu}/u.test(t.text)) && !/[.,;!?]$/.test(sentence.text) && onlyCountry(one, places);
  if (words.length > 0 && words.length <= LONGEST_LABEL && (shouted || bare))
    return { country: onlyCountry(one, places) };
  // "On Ukraine: the port reopened", "Kenya: rain fell"
  const colon = tokens.findIndex((t) => t.text === ":");
  const named = places.filter((p) => p.end <= colon);
  return colon > 0 &&
    colon <= LONGEST_LABEL &&
    named.length > 0 &&
    !tokens.slice(0, colon).some((t) => t.pos === "VERB")
    ? { country: onlyCountry(one, named) }
    : null;
}

/** The country that a label names or whose region it names; a town or a sea labels no country. */
function onlyCountry({ tokens }: PreparedSentence, places: PreparedSentence["places"]): string | null {
  const lands = places.filter((p) => p.kind === "country" || p.kind === "region");
  const countries = new Set(lands.map((p) => p.country));
  const water = tokens.some(
    (t) => t.index < LONGEST_LABEL && /^(?:gulf|sea|bay|lake|straits?|ocean|basin|channel)$/.test(t.lower),
  );
  return countries.size === 1 && !water ? lands[0]!.country : null;
}

/** "Lima - A judge …" at the head of a paragraph. */
const dashedCountry = ({ tokens, places }: PreparedSentence): string | null =>
  places.find(({ start, end }) => opensLine(tokens, start, end))?.country ?? null;

/** "In Tajikistan, a slide …": the place that a sentence opens with. */
function openingOf({ tokens, places }: PreparedSentence): string | null {
  const first = tokens.findIndex((t) => /\p{L}/u.test(t.text));
  if (!/^(?:in|near|at|outside|across|around|off)$/.test(tokens[first]?.lower ?? "")) return null;
  const place = places.find((p) => p.start > first && p.start <= first + FRONT && !p.landmark && !p.inBodyName);
  const between = place && tokens.slice(first + 1, place.start).some((t) => /^(?:VERB|AUX|PUNCT)$/.test(t.pos));
  return place && !between && tokens[place.end]?.text === "," ? place.country : null;
}
