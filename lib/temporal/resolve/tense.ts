import type { SentenceWords } from "./sentence-words";

export type Tense = "past" | "future" | null;

/** How far to each side the verb of an expression is looked for, in characters; within the sentence. */
const REACH = 200;
/** Irregular past forms that are not also a present or a noun in common use. */
const IRREGULAR = new Set(
  (
    "was were had did began came went took made held left met fell rose won lost said told got gave found saw became ran led sent " +
    "built spoke struck broke fought drew flew grew knew threw wrote chose froze swore wore stole drove rode sank swam sang rang " +
    "drank ate bought brought caught taught thought sought sold paid laid heard stood understood withdrew overthrew fled shot sat " +
    "spent lent meant dealt felt kept slept swept wept crept dug stuck hung swung hid forgot forgave arose awoke withstood " +
    "undertook overtook mistook shook been seen gone done begun taken given shown known born"
  ).split(" "),
);
/** What follows the past of "sit". */
const SITS = new Set(
  "down in on at by with for next beside there through around outside inside together up back out behind near under idle empty still alone quietly among between opposite".split(
    " ",
  ),
);
/** Words in -ed that are no past form. */
const NOT_PAST = new Set(
  "need speed feed seed breed indeed hundred united red bed shed wed weed deed exceed proceed succeed creed greed embed sacred naked hatred".split(
    " ",
  ),
);
const FUTURE_MODALS = new Set(["will", "shall", "won't", "won\u2019t", "'ll", "\u2019ll", "gonna"]);
const OTHER_MODALS = new Set(["would", "could", "should", "may", "might", "must", "can", "cannot"]);
/** "Is expected", "was due", "plans to": what they govern lies ahead. */
const FORWARD = new Set(
  (
    "expected scheduled due set slated planned planning supposed poised likely about going ready preparing plan plans hope hopes hoping " +
    "want wants intend intends agreed promised promises vowed pledged ordered asked urged threatened invited proposed wanted aims aim " +
    "seek seeks seeking forecast tipped billed decided expects expect deadline"
  ).split(" "),
);
/** "Failed to", "went to": an infinitive after these has happened. */
const BACKWARD = new Set(
  "failed managed continued began started had went came tried appeared seemed refused used helped moved rushed led forced sent returned gathered voted".split(
    " ",
  ),
);
/** What a programme does: "opens on Thursday", "runs until May", in the present, lies ahead. */
const SCHEDULED = new Set(
  "opens turns begins starts runs meets plays votes closes ends expires hosts faces travels takes kicks resumes returns airs premieres goes hits lands launches comes finishes continues concludes marks holds reopens reconvenes convenes departs arrives matures decides elects chooses considers sits sails".split(
    " ",
  ),
);
const PRONOUNS = new Set("he she it that there who what here where everyone everybody nobody".split(" "));
/** "A deal was agreed in July" is over; "was agreed to begin" lies ahead. */
const DONE_WITHOUT_TO = new Set(
  "agreed promised vowed pledged ordered asked urged threatened invited proposed wanted decided going about".split(" "),
);
const PLANNING = new Set("scheduled planned slated rescheduled".split(" "));
/** Words that may stand between "is" and the date that it leads to. */
const DATE_LEADS = new Set(["on", "at", "by", "for", "this", "only", "from"]);
/** "Could not be reached" is over; "could be tabled", "could walk out" lie ahead. */
const COULD_BE = new Set("be walk come start begin return lead face happen vote go take last reach".split(" "));
const BE = new Set(["is", "are", "'s", "\u2019s", "am"]);
const ARTICLES = new Set("the a an his her its their our my your this that these those each all some any".split(" "));

/** Every word that a verb group may end with, but those in -ed and -ing. */
const VERBAL: ReadonlySet<string> = new Set([
  ...FUTURE_MODALS,
  ...OTHER_MODALS,
  ...SCHEDULED,
  ...[...SCHEDULED].map((word) => word.replace(/s$/, "")),
  "go",
  ...BE,
  ...FORWARD,
  ...IRREGULAR,
  "to",
  "expects",
  "expect",
  "forecasts",
  "predicts",
]);
/** False for a word that ends no verb group: one question for the many words that are none. */
export const mayEndVerb = (word: string): boolean => VERBAL.has(word) || word.endsWith("ed") || word.endsWith("ing");
const PLAIN_AHEAD = new Set(["meet", "begin", "resume"]);
/** Words before a plain form that is no verb of its own subject: "to meet", "did begin", "a meet". */
const NO_SUBJECT = new Set(
  "to and or not did do does let make made helped help a an the track swim first last when who if would could should may might must can will shall".split(
    " ",
  ),
);
/** "Analysts expect growth": what these govern in the present lies ahead. */
const FORESEEN = new Set(["expects", "expect", "forecasts", "predicts"]);

const isPast = (word: string): boolean =>
  IRREGULAR.has(word) || (word.length > 3 && word.endsWith("ed") && !NOT_PAST.has(word));

const wordLeft = (words: readonly string[], at: number, by: number): string => words[at - by] ?? "";

const isPlural = (word: string): boolean => /[a-z]{2}s$/.test(word) && !IRREGULAR.has(word) && !NO_PLURAL.has(word);
const NO_PLURAL = new Set("this its his was has is does always sometimes perhaps besides towards across".split(" "));

/** "Facebook's founding president": the 's of a noun is no verb before -ing. */
const isPossessive = (words: readonly string[], at: number): boolean =>
  /^['\u2019]s$/.test(words[at] ?? "") && !PRONOUNS.has(words[at - 1] ?? "");

/** Reads the verb group that ends at `words[at]`, looking left; undefined when the word is no verb. */
function verbAt(words: readonly string[], at: number): Tense | undefined {
  const word = words[at] as string;
  if (!mayEndVerb(word)) return undefined;
  if (FUTURE_MODALS.has(word)) return "future";
  if (OTHER_MODALS.has(word)) return word === "could" && !COULD_BE.has(words[at + 1] ?? "") ? undefined : "future";
  if (word === "to" && !ARTICLES.has(words[at + 1] ?? "the") && at + 1 < words.length) return infinitive(words, at);
  if (
    FORWARD.has(word) &&
    (!DONE_WITHOUT_TO.has(word) || words[at + 1] === "to" || words[at + 1] === "for") &&
    (BE.has(wordLeft(words, at, 1)) ||
      BE.has(wordLeft(words, at, 2)) ||
      ["was", "were", "be", "been"].includes(wordLeft(words, at, 1)))
  )
    return "future";
  if (
    word.endsWith("ing") &&
    !isPossessive(words, at - 1) &&
    (BE.has(wordLeft(words, at, 1)) || (BE.has(wordLeft(words, at, 2)) && wordLeft(words, at, 1) === "not"))
  )
    return "future";
  if (FORESEEN.has(word) && !["to", "did", "not"].includes(wordLeft(words, at, 1))) return "future";
  // "The two leaders of the party meet Monday": the plain form of these is a verb of a plural.
  if (PLAIN_AHEAD.has(word) && words.length - at <= 3 && !NO_SUBJECT.has(wordLeft(words, at, 1))) return "future";
  // "Polls close on Saturday", "talks begin at noon": a plural before the plain verb.
  if ((word === "go" || SCHEDULED.has(`${word}s`)) && words.length - at <= 5 && isPlural(wordLeft(words, at, 1)))
    return "future";
  if (SCHEDULED.has(word) && words.length - at <= 5 && !ARTICLES.has(wordLeft(words, at, 1))) return "future";
  // "The deadline is noon on Friday", "the vote is on Thursday".
  if (BE.has(word) && words.length - at <= 3 && words.slice(at + 1).every((next) => DATE_LEADS.has(next)))
    return "future";
  if (!isPast(word)) return undefined;
  // "Sat 18 May, doors at 7": a day, unless it goes on as people sit.
  if (word === "sat" && !SITS.has(words[at + 1] ?? "")) return undefined;
  // "Has scheduled a hearing Thursday": what was planned lies ahead, unless it "had been" planned.
  if (PLANNING.has(word) && wordLeft(words, at, 1) !== "had" && wordLeft(words, at, 2) !== "had") return "future";
  for (let by = 1; by <= 3; by++) {
    const helper = wordLeft(words, at, by);
    if (FUTURE_MODALS.has(helper) || ["may", "might", "must", "can", "should", "would"].includes(helper))
      return "future";
    if (helper === "to" && wordLeft(words, at, by - 1) !== "the") return infinitive(words, at - by) ?? "future";
    if (BE.has(helper)) return null;
    if (["was", "were", "had", "has", "have", "did"].includes(helper)) return "past";
    if (!["be", "been", "being", "not", "also", "already", "never", "only"].includes(helper)) break;
  }
  return "past";
}

function infinitive(words: readonly string[], to: number): Tense | undefined {
  for (let by = 1; by <= 3; by++) {
    const governor = words[to - by];
    if (governor === undefined) break;
    if (BACKWARD.has(governor)) return "past";
    // "Had been due to expire Friday": the plan is over, whatever came of it.
    if (FORWARD.has(governor) && words[to - by - 1] === "been" && words[to - by - 2] === "had") return "past";
    if (FORWARD.has(governor) || BE.has(governor)) return "future";
  }
  return undefined;
}

/** The tense of the verb that governs an expression: the nearest before it in its sentence, else the first after it. */
export function tenseAt(words: SentenceWords, start: number, end: number): Tense {
  const { text } = words;
  const [from, to] = [Math.max(0, start - REACH), Math.min(text.length, end + REACH)];
  if (!words.mayHoldMarked(from, start) && !words.mayHoldMarked(end, to)) return null;
  const before = words.before(from, start);
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at] === ";") break;
    const tense = verbAt(before, at);
    if (tense !== undefined) return tense;
  }
  // "Thursday's attack is a sign of what is to come": the thing is named by its day, the verb after it speaks of something else.
  if (/^['\u2019]s\b/.test(text.slice(end, end + 3))) return null;
  const after = words.after(end, to);
  for (let at = 0; at < after.length; at++) {
    const word = after[at] as string;
    if (word === ";") break;
    const next = after[at + 1] ?? "";
    if (BE.has(word) || ["was", "were"].includes(word)) {
      if (FORWARD.has(next) || (next === "to" && BE.has(word))) return "future";
      if (!BE.has(word)) return "past";
      continue;
    }
    if (word === "to" || word === "would" || word === "could") continue;
    const tense = verbAt(after, at);
    if (tense !== undefined) return tense;
  }
  return null;
}
