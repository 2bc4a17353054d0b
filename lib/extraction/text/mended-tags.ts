import { isPersonNoun, nounType, ROLE_NOUNS } from "../lexicon/event-nouns";
import { verbType } from "../lexicon/event-verbs";
import { HAVE_FORMS, MODALS, PARTICIPLE_ONLY, PAST_OR_PARTICIPLE } from "../lexicon/verb-forms";
import { THOUGHT } from "../syntax/clause";
import type { Token } from "./token";

const capitalised = /^\p{Lu}/u;
const NEVER_NAMES = new Set([
  "officials",
  "police",
  "president",
  "prime",
  "minister",
  "government",
  "authorities",
  "troops",
  "earlier",
  "meanwhile",
  "forces",
  "soldiers",
  "residents",
  "protesters",
  "prosecutors",
  "rebels",
  "militants",
  "thousands",
  "hundreds",
  "dozens",
  "people",
  "state",
  "two",
  "three",
]);

/** "Rumours that", "Talks in Lima": a capital that only opens the sentence. */
const isPlainOpening = (lower: string, next: string | undefined): boolean =>
  next !== undefined && /^\p{Ll}/u.test(next) && /s$/.test(lower) && (THOUGHT.test(lower) || nounType(lower) !== null);

/** What somebody is or feels, although the word ends like what was done. */
const FELT =
  /^(?:involved|interested|scared|excited|tired|worried|concerned|delighted|pleased|satisfied|determined|crowded|overcrowded|deserted|mixed|naked|sacred|wicked|rugged|dedicated|devoted|talented|gifted|skilled|experienced|ashamed|bored|exhausted|frightened|terrified|shocked|stunned|surprised|amazed|relieved|confused|disappointed|limited|supposed|aged|armed|related|educated|retired|beloved|unchanged|un\w+ed)$/;

/** A sentence as the tagger gives it: words, tags and base forms side by side. */
interface Tagged {
  words: readonly string[];
  tags: readonly string[];
  lemmas: readonly string[];
}

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
  let pos = tag;
  if (pos === "PROPN" && tokens.length === 0 && (NEVER_NAMES.has(lower) || isPlainOpening(lower, words[i + 1])))
    pos = "NOUN";
  if (
    pos === "VERB" &&
    capitalised.test(word) &&
    (tokens.length > 0
      ? !/^["(]$/.test(tokens.at(-1)!.text)
      : /^[A-Z]/.test(words[i + 1] ?? "") &&
        /(?:ing|ed)$/.test(lower) &&
        // "Downing Street announced"
        (!/^(?:VERB|AUX)$/.test(tags[i + 2] ?? "") || /^(?:Street|Road|Avenue|Square|Palace)$/.test(words[i + 1]!)))
  ) {
    pos = "PROPN";
  }
  // "Denning, 44, was": a surname that looks like a participle.
  if (
    pos === "VERB" &&
    tokens.length === 0 &&
    capitalised.test(word) &&
    words[i + 1] === "," &&
    tags[i + 2] === "NUM" &&
    words[i + 3] === ","
  )
    pos = "PROPN";
  // "the town of Tell Well": half of a name
  if (pos === "ADV" && capitalised.test(word) && tokens.at(-1)?.pos === "PROPN") pos = "PROPN";
  // "will open the fair": nothing but a verb follows a modal verb.
  if (
    pos === "ADJ" &&
    lower === lemmas[i] &&
    MODALS.has(tokens.at(-1)?.lower ?? "") &&
    /^(?:DET|PROPN|NOUN|NUM|PRON|ADP|PUNCT)$/.test(tags[i + 1] ?? "")
  )
    pos = "VERB";
  // "when finance ministers were due": half of a compound, for no subject stands before it.
  if (
    pos === "VERB" &&
    lower === lemmas[i] &&
    /^(?:when|where|while|after|before|as|because|since)$/.test(tokens.at(-1)?.lower ?? "") &&
    tags[i + 1] === "NOUN" &&
    /^(?:AUX|VERB)$/.test(tags[i + 2] ?? "")
  )
    pos = "NOUN";
  // "a stolen truck"
  if (
    pos === "VERB" &&
    (PARTICIPLE_ONLY.has(lower) || /[a-z]{3,}ed$/.test(lower)) &&
    /^(?:the|an?|no|every|each|its|his|her|their)$/.test(tokens.at(-1)?.lower ?? "") &&
    tags[i + 1] === "NOUN"
  )
    pos = "ADJ";
  // "a newly printed map"
  if (
    pos === "VERB" &&
    lower === lemmas[i] &&
    tokens.at(-1)?.pos === "VERB" &&
    /ed$/.test(tokens.at(-1)!.lower) &&
    (tokens.at(-2)?.pos === "DET" || (tokens.at(-2)?.pos === "ADV" && tokens.at(-3)?.pos === "DET"))
  )
    pos = "NOUN";
  // "where rebels surrendered": no verb has another behind it and nobody before it.
  if (
    pos === "VERB" &&
    /[^s]s$/.test(lower) &&
    lower !== lemmas[i] &&
    /^(?:VERB|ADJ)$/.test(tags[i + 1] ?? "") &&
    /ed$/.test(words[i + 1] ?? "") &&
    !/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens.at(-1)?.pos ?? "")
  )
    pos = "NOUN";
  // "her two sons drowned on": a participle or a past tense, which its clause decides.
  if (
    pos === "ADJ" &&
    /[a-z]{3,}ed$/.test(lower) &&
    lower !== "aged" &&
    tokens.at(-1)?.pos === "NOUN" &&
    goesOn(words, tags, i)
  )
    pos = "VERB";
  // "The company on Monday informed its owners": no adjective stands between a date and an owner or article.
  if (
    pos === "ADJ" &&
    /[a-z]{3,}ed$/.test(lower) &&
    tokens.at(-1)?.pos === "TIME" &&
    tokens.some((t) => /^(?:NOUN|PROPN|PRON)$/.test(t.pos)) &&
    (!tokens.some((t) => t.pos === "VERB" || t.pos === "AUX") || beforeDate(tokens)?.pos === "AUX") &&
    (/^(?:DET|NUM|PROPN|SCONJ)$/.test(tags[i + 1] ?? "") || /^(?:his|her|its|their|that)$/.test(words[i + 1] ?? ""))
  )
    pos = "VERB";
  // "was looted near Lima": done to it, for the tagger knows of no such quality.
  if (
    pos === "ADJ" &&
    /[a-z]{3,}ed$/.test(lower) &&
    lower === lemmas[i] &&
    /^(?:was|were|been|being|is|are)$/.test(tokens.at(-1)?.lower ?? "") &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(tags[i + 1] ?? "") &&
    !FELT.test(lower)
  )
    pos = "VERB";
  // "Masked men shot dead two farmers": what they are, not what they do.
  if (
    pos === "VERB" &&
    tokens.length === 0 &&
    /^[A-Z][a-z]{2,}ed$/.test(word) &&
    tags[i + 1] === "NOUN" &&
    (/^(?:VERB|AUX)$/.test(tags[i + 2] ?? "") || PAST_OR_PARTICIPLE.has(words[i + 2] ?? ""))
  )
    pos = "ADJ";
  // "put off a vote"
  if (
    pos === "NOUN" &&
    /^(?:put|set|cut|shut)$/.test(lower) &&
    /^(?:off|out|up|down|aside)$/.test(words[i + 1] ?? "") &&
    /^(?:DET|PROPN|NUM)$/.test(tags[i + 2] ?? "") &&
    tokens.at(-1)?.pos !== "DET"
  )
    pos = "VERB";
  // "joined in 1980 and retired in 2004"
  if (
    pos === "ADJ" &&
    /[a-z]{3,}ed$/.test(lower) &&
    tokens.at(-1)?.pos === "CCONJ" &&
    tags[i + 1] === "ADP" &&
    tokens.at(-2)?.pos !== "ADJ" &&
    tokens.some((t) => t.pos === "VERB")
  )
    pos = "VERB";
  if ((lone || lower === "people") && pos === "VERB") pos = "NOUN";
  if (lower === "tear" && words[i + 1]?.toLowerCase() === "gas") pos = "NOUN";
  const afterFor = tokens.at(-1)?.pos === "ADP" || tokens.at(-1)?.lower === "for";
  if (pos === "VERB" && lower === lemmas[i] && afterFor && !/ing$/.test(lower)) pos = "NOUN";
  // ", split in 2003 and …": a past tense the tagger takes for a noun.
  if (
    pos === "NOUN" &&
    PAST_OR_PARTICIPLE.has(lower) &&
    /^(?:,|and)$/.test(tokens.at(-1)?.lower ?? "") &&
    tags[i + 1] === "ADP" &&
    tokens.some((t) => t.pos === "AUX" || t.pos === "VERB")
  )
    pos = "VERB";
  if (
    pos === "VERB" &&
    lower.endsWith("ing") &&
    isNounSlot(tokens) &&
    tokens.at(-1)?.pos !== "ADV" &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(tags[i + 1] ?? "")
  )
    pos = "NOUN";
  if (pos === "VERB" && lower === lemmas[i] && isNounSlot(tokens)) pos = "NOUN";
  if (pos === "VERB" && /[^s]s$/.test(lower) && tokens.at(-1)?.pos === "VERB") pos = "NOUN";
  if (pos === "VERB" && /^(?:seconds|minutes|hours)$/.test(lower)) pos = "NOUN";
  // "the precise targeting of the raids"
  if (
    pos === "VERB" &&
    lower.endsWith("ing") &&
    words[i + 1] === "of" &&
    /^(?:NOUN|ADJ)$/.test(tokens.at(-1)?.pos ?? "") &&
    tokens.at(-2)?.pos === "DET"
  )
    pos = "NOUN";
  // "three days of fighting in the north": a happening that is counted.
  if (
    pos === "VERB" &&
    lower.endsWith("ing") &&
    tokens.at(-1)?.lower === "of" &&
    /^(?:hours?|days?|nights?|weeks?|months?|years?|rounds?|waves?|bouts?|spates?|series)$/.test(
      tokens.at(-2)?.lower ?? "",
    ) &&
    !/^(?:DET|NUM|PRON|PROPN|NOUN|ADJ)$/.test(tags[i + 1] ?? "")
  )
    pos = "NOUN";
  // "sought help from the state"
  if (
    pos === "VERB" &&
    lower === lemmas[i] &&
    /^(?:seek|give|offer|get|need|request|demand|provide|receive|win|lose)$/.test(tokens.at(-1)?.lemma ?? "") &&
    tokens.at(-1)?.pos === "VERB" &&
    /^(?:ADP|PUNCT)$/.test(tags[i + 1] ?? "PUNCT")
  )
    pos = "NOUN";
  if (pos === "VERB" && isNounByNeighbours(tokens, lower, lemmas[i] ?? lower, tags[i + 1])) pos = "NOUN";
  // "a 41-year-old male, who": behind an age stands somebody.
  if (
    pos === "ADJ" &&
    tokens.at(-1)?.lower === "old" &&
    tokens.at(-2)?.text === "-" &&
    !/^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(words[i + 1] === "," ? "" : (tags[i + 1] ?? "PUNCT"))
  )
    pos = "NOUN";
  // "Peru plans to build": a verb the tagger takes for a plural.
  if (
    pos === "NOUN" &&
    /^(?:plans|hopes|aims|wants|needs|seeks|promises|vows|intends|pledges|expects|starts|attempts|moves)$/.test(
      lower,
    ) &&
    words[i + 1] === "to" &&
    tags[i + 2] === "VERB" &&
    /^(?:PROPN|NOUN)$/.test(tokens.at(-1)?.pos ?? "") &&
    !/[^s]s$/.test(tokens.at(-1)!.lower) &&
    !tokens.some((t) => t.pos === "VERB" || t.pos === "AUX")
  )
    pos = "VERB";
  // "rose to captain by 1980": a rank.
  if (
    pos === "VERB" &&
    lower === lemmas[i] &&
    words[i - 1] === "to" &&
    /^(?:rise|promote|ascend|return|climb)$/.test(tokens.at(-2)?.lemma ?? "") &&
    !/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ|PART)$/.test(tags[i + 1] ?? "")
  )
    pos = ROLE_NOUNS.has(lower) ? "NOUN" : pos;
  // "how changes in the code affect it"
  if (
    pos === "VERB" &&
    lower !== lemmas[i] &&
    /[^s]s$/.test(lower) &&
    /^(?:how|why|whether)$/.test(tokens.at(-1)?.lower ?? "")
  )
    pos = "NOUN";
  // "Islamic State (IS)", in a sentence that is no line of capitals
  if (word === "IS" && words.some((w) => /^\p{Ll}{3,}$/u.test(w))) pos = "PROPN";
  // "she last saw them in June"
  if (lower === "last" && pos === "VERB" && tokens.at(-1)?.pos === "PRON") pos = "ADV";
  // "the mass shooting in Lima", "This shooting was": a happening with an article, and no man or woman who does it.
  if (
    pos === "VERB" &&
    lower.endsWith("ing") &&
    nounType(lower) !== null &&
    !/^(?:DET|PRON|NUM|PROPN)$/.test(tags[i + 1] ?? "") &&
    ((/^(?:this|that)$/.test(tokens.at(-1)?.lower ?? "") && tags[i + 1] === "AUX") ||
      (tokens.at(-1)?.pos === "NOUN" &&
        /^(?:the|an?)$/.test(tokens.at(-2)?.lower ?? "") &&
        !isPersonNoun(tokens.at(-1)!.lower)))
  )
    pos = "NOUN";
  // "Norvik notes that the bridge fell"; "says" is no noun at all.
  if (
    pos === "NOUN" &&
    (lower === "says" ||
      (/^(?:notes|claims|reports|states|estimates|fears|hopes|doubts)$/.test(lower) &&
        words[i + 1] === "that" &&
        tokens.at(-1)?.pos === "PROPN" &&
        !tokens.some((t) => t.pos === "VERB" || t.pos === "AUX")))
  )
    pos = "VERB";
  // "a video appears to show": no noun at all.
  if (pos === "NOUN" && /^(?:appears|seems)$/.test(lower) && words[i + 1] === "to") pos = "VERB";
  // "last saw a flood in 1971"
  if (pos === "NOUN" && lower === "saw" && /^(?:last|first)$/.test(tokens.at(-1)?.lower ?? "")) pos = "VERB";
  // "The spokesperson disputes a report": no noun stands between a singular one and an article.
  if (
    pos === "NOUN" &&
    /[^s]s$/.test(lower) &&
    lower !== lemmas[i] &&
    /^(?:a|an|the)$/.test(words[i + 1] ?? "") &&
    /^(?:NOUN|PROPN)$/.test(tokens.at(-1)?.pos ?? "") &&
    !/s$/.test(tokens.at(-1)!.lower) &&
    !tokens.some((t) => t.pos === "VERB" || t.pos === "AUX") &&
    verbType(lemmas[i] ?? lower, "") !== null
  )
    pos = "VERB";
  // "and the court jails them": no noun stands before the object of a verb.
  if (
    pos === "NOUN" &&
    /[^s]s$/.test(lower) &&
    lower !== lemmas[i] &&
    /^(?:him|them|me|us)$/.test(words[i + 1] ?? "") &&
    /^(?:NOUN|PROPN)$/.test(tokens.at(-1)?.pos ?? "")
  )
    pos = "VERB";
  // "the enclave, which borders Chile"
  if (
    pos === "NOUN" &&
    /^(?:which|who)$/.test(tokens.at(-1)?.lower ?? "") &&
    /[^s]s$/.test(lower) &&
    /^(?:DET|PROPN|NUM|ADP|ADJ|ADV|SYM)$/.test(tags[i + 1] ?? "")
  )
    pos = "VERB";
  if (pos === "PROPN" && !capitalised.test(word) && /^[a-z]+ed$/.test(word)) pos = "VERB";
  if (
    (lower === "latter" || lower === "former") &&
    /^the$/i.test(tokens.at(-1)?.text ?? "") &&
    tags[i + 1] !== "NOUN" &&
    tags[i + 1] !== "ADJ" &&
    !(lower === "former" && tags[i + 1] === "PROPN")
  ) {
    pos = "PRON";
  }
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

/** The word before the date that the tokens end with: "had" of "had on 6 June". */
function beforeDate(tokens: readonly Token[]): Token | undefined {
  const last = tokens.findLast((t) => t.pos !== "TIME");
  return last?.pos === "ADP" ? tokens[last.index - 1] : last;
}

/** "drowned on", "drowned when a boat", "beheaded four": what follows hangs on a verb. */
const goesOn = (words: readonly string[], tags: readonly string[], i: number): boolean =>
  /^(?:ADP|DET|NUM|PRON|SCONJ)$/.test(tags[i + 1] ?? "") || /^(?:when|while|as)$/.test(words[i + 1] ?? "");

/** "of consoles", "due to changes", "funds are", "a software update": no verb has such neighbours. */
function isNounByNeighbours(tokens: readonly Token[], lower: string, lemma: string, next: string | undefined): boolean {
  const before = tokens.at(-1);
  const plural = lower !== lemma && /[^s]s$/.test(lower);
  if (plural && (before?.pos === "ADP" || before?.lower === "to" || isNounSlot(tokens))) return true;
  if (
    (plural || lower === lemma) &&
    next === "AUX" &&
    !/^(?:PART|AUX|PRON|ADV)$/.test(before?.pos ?? "") &&
    !MODALS.has(lower)
  )
    return !HAVE_FORMS.has(lower) && !/^(?:do|does)$/.test(lower);
  // A single subject takes no bare verb; "hit" and "cut" are past tenses too.
  if (
    lower !== lemma ||
    before?.pos !== "NOUN" ||
    /s$|^(?:police|people|men|women|children|staff|crew|military|public|youth|data|media)$/.test(before.lower)
  )
    return false;
  let k = tokens.length - 1;
  while (k >= 0 && /^(?:NOUN|ADJ)$/.test(tokens[k]!.pos)) k--;
  if (!/^(?:a|an|the|this|its|his|her|their)$/.test(tokens[k]?.lower ?? "")) return false;
  return (
    !PAST_OR_PARTICIPLE.has(lower) ||
    (/^(?:a|an)$/.test(tokens[k]!.lower) && next === "ADP" && tokens.some((t) => t.pos === "VERB" || t.pos === "AUX"))
  );
}

/** After an article or owner, with at most two describing words between, stands a noun: "an earlier attempt". */
function isNounSlot(tokens: readonly Token[]): boolean {
  let k = tokens.length - 1;
  const inNumber = (i: number): boolean =>
    tokens[i]?.pos === "NUM" ||
    tokens[i]?.text === "-" ||
    (tokens[i]?.pos === "NOUN" && (tokens[i - 1]?.text === "-" || tokens[i - 1]?.pos === "NUM"));
  while (k >= 0 && k > tokens.length - 6 && (tokens[k]!.pos === "ADJ" || tokens[k]!.pos === "ADV" || inNumber(k))) k--;
  const opener = tokens[k];
  return (
    opener !== undefined &&
    ((opener.pos === "DET" && !/^(?:that|this|those|these)$/.test(opener.lower)) ||
      /^(?:his|her|its|their|our|my|'s|\u2019s)$/.test(opener.lower) ||
      // "brokers' hopes"
      (/^['\u2019]$/.test(opener.text) && /s$/.test(tokens[k - 1]?.lower ?? "") && tokens[k - 1]?.end === opener.start))
  );
}
