import { mendedName } from "./mended-names";
import { mendedNoun } from "./mended-nouns";
import { mendedParticiple } from "./mended-participles";
import { mendedVerb } from "./mended-verbs";
import type { Tagged } from "./tagged";
import type { Token } from "./token";

/**
 * The tag of word `i` as the words around it demand, where the tagger is known to be wrong; `tokens` are those before it,
 * already mended. A participle that was taken for an adjective has no base form yet. `lone`: a word alone in quotation marks.
 */
export function mendedTag(
  tokens: readonly Token[],
  { words, tags, lemmas }: Tagged,
  i: number,
  tag: string,
  lone: boolean,
): { pos: string; isParticiple: boolean } {
  const word = words[i]!;
  const lower = word.toLowerCase();
  const place = { tokens, words, tags, lemmas, i, word, lower, lone };
  // The order counts: each looks at what the one before it made of the word.
  let pos = [mendedName, mendedParticiple, mendedNoun, mendedVerb].reduce((mended, mend) => mend(place, mended), tag);
  // "the military was": an adjective that stands for a noun.
  const bare = words[i + 1]?.toLowerCase() === lemmas[i + 1];
  const alone =
    !(bare && tags[i + 1] === "VERB") &&
    (tags[i + 1] === "AUX" || (tags[i + 1] === "VERB" && !/^(?:NOUN|PROPN|ADJ)$/.test(tags[i + 2] ?? "")));
  if ((pos === "ADJ" || (pos === "ADV" && !lower.endsWith("ly"))) && tokens.at(-1)?.pos === "DET" && alone)
    pos = "NOUN";
  // ", sweeping through …": a participle the tagger takes for an adjective.
  const participle =
    pos === "ADJ" &&
    /^[a-z]{3,}ing$/.test(lower) &&
    tokens.at(-1)?.text === "," &&
    /^(?:ADP|DET)$/.test(tags[i + 1] ?? "");
  // "began firing rockets", but "began building work"
  const begun =
    pos === "NOUN" &&
    /^[a-z]{3,}ing$/.test(lower) &&
    /^(?:begin|start|continue|resume|stop|keep)$/.test(tokens.at(-1)?.lemma ?? "") &&
    tokens.at(-1)?.pos === "VERB" &&
    (/^(?:DET|PROPN|NUM|PRON)$/.test(tags[i + 1] ?? "") ||
      (tags[i + 1] === "NOUN" && /[^s]s$/.test(words[i + 1] ?? "")));
  // "suspected of poisoning the well", "denied bombing the market": what has an object is a verb.
  const acting =
    pos === "NOUN" &&
    /^[a-z]{3,}ing$/.test(lower) &&
    /^(?:the|an?|his|her|its|their|two|three|four|five|\d+)$/.test(words[i + 1] ?? "") &&
    (/^(?:of|by|for|without|against|before|after)$/.test(tokens.at(-1)?.lower ?? "") ||
      (tokens.at(-1)?.pos === "VERB" &&
        /^(?:deny|admit|avoid|finish|consider|propose|suggest|risk|recommend|oppose|favou?r|mull)$/.test(
          tokens.at(-1)!.lemma,
        )));
  const isParticiple = participle || begun || acting;
  if (isParticiple) pos = "VERB";
  // "which hundreds of tonnes blew": how many.
  if (pos === "VERB" && /^(?:hundreds|thousands|millions|dozens|scores|tens)$/.test(lower) && words[i + 1] === "of")
    pos = "NOUN";
  return { pos, isParticiple };
}
