import { isPersonNoun } from "../lexicon/event-nouns";
import type { Token } from "../text/token";
import { type Clause, isBreak, isNominal, type Parse, range } from "./clause";

/** "Mora - who left": a dash that stands for a comma, and not the one of "right-wing". */
const isDash = (tokens: readonly Token[], k: number): boolean =>
  /^[-\u2013\u2014]$/.test(tokens[k]!.text) && k > 0 && tokens[k - 1]!.end < tokens[k]!.start;

/** The noun phrase that ends just before a token: "the old bridge" before ", which". */
export function nounPhraseBefore(tokens: readonly Token[], end: number): number[] {
  let k = end - 1;
  while (k >= 0 && (tokens[k]!.text === "," || isDash(tokens, k))) k--;
  let start = k + 1;
  while (start > 0) {
    const t = tokens[start - 1]!;
    const joins =
      /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(t.pos) ||
      /^['\u2019]s?$/.test(t.lower) ||
      (/^\p{Sc}$/u.test(t.text) && tokens[start]?.pos === "NUM") ||
      t.text === "-" ||
      (t.pos === "PRON" && /^(?:his|her|its|their|our|my)$/.test(t.lower)) ||
      (t.pos === "VERB" &&
        /(?:ed|ing)$/.test(t.lower) &&
        /^(?:NOUN|PROPN|ADJ)$/.test(tokens[start]?.pos ?? "") &&
        (/^(?:DET|ADJ)$/.test(tokens[start - 2]?.pos ?? "") || /^['\u2019]s$/.test(tokens[start - 2]?.lower ?? ""))) ||
      // "the US-led invasion"
      (t.pos === "VERB" && tokens[start - 2]?.text === "-" && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[start]?.pos ?? "")) ||
      t.text === "(" ||
      t.text === ")";
    if (!joins) break;
    start--;
    if (t.pos === "DET") break;
  }
  // "Ana Ruiz, 52, who …": an age stands between the name and what is said of it.
  if (start <= k && range(start, k + 1).every((i) => tokens[i]!.pos === "NUM") && tokens[start - 1]?.text === ",")
    return nounPhraseBefore(tokens, start - 1);
  // "the women and children who": one article stands for both.
  const pair = nounBefore(tokens, start);
  if (pair !== null && tokens[start]?.pos !== "DET") start = pair;
  // "the Bank of Ghana's forecast": the owner reaches back over "of".
  if (
    tokens[start - 1]?.lower === "of" &&
    tokens.slice(start, k + 1).some((t) => t.lower === "'s" || t.lower === "\u2019s")
  ) {
    const owner = nounPhraseBefore(tokens, start - 1);
    if (owner.some((i) => /^(?:NOUN|PROPN)$/.test(tokens[i]!.pos))) start = owner[0]!;
  }
  return range(start, k + 1);
}

/** "the women and" before "children": where the pair begins; null when no noun with an article stands before the "and". */
function nounBefore(tokens: readonly Token[], start: number): number | null {
  if (tokens[start - 1]?.lower !== "and" || tokens[start - 2]?.pos !== "NOUN") return null;
  let k = start - 2;
  while (/^(?:NOUN|ADJ|NUM)$/.test(tokens[k - 1]?.pos ?? "")) k--;
  return tokens[k - 1]?.pos === "DET" ? k - 1 : null;
}

/** "hundreds of", "a series of", "a group of": how many there are of what follows, no thing of its own. */
const AMOUNT =
  /^(?:dozens|scores|hundreds|thousands|millions|tens|group|groups|number|couple|handful|majority|series|string|wave|crowd|team|gang|convoy|fleet|spate|pair)$/;

/** "one of", "many of the": some out of what follows. */
const PART_OF = /^(?:one|some|many|most|several|all|both|few|any|each|none|half)$/;

/** Whether the words before an "of" only say how many: "hundreds of people who", "one of three girls who". */
export const countsWhatFollows = (tokens: readonly Token[], of: number): "amount" | "part" | null => {
  const before = tokens[of]?.lower === "of" ? tokens[of - 1] : undefined;
  if (before === undefined) return null;
  if (AMOUNT.test(before.lower)) return "amount";
  return PART_OF.test(before.lower) || before.pos === "NUM" ? "part" : null;
};

/** A word that "who" can speak of: a person by what they are, people, or a name. */
const isSomebody = (tokens: readonly Token[], phrase: readonly number[]): boolean => {
  const head = tokens[phrase.at(-1) ?? -1];
  if (!head) return false;
  // "the teenager Ana Ruiz"
  if (head.pos === "PROPN")
    return tokens[phrase[0]!]!.pos !== "DET" || phrase.length === 1 || phrase.some((k) => isPeople(tokens[k]));
  if (head.text === ")") return false;
  return head.pos !== "NOUN" || /s$|^(?:people|police|men|women|children|folk|staff|crew|public)$/.test(head.lower)
    ? true
    : isPersonNoun(head.lower);
};

/** "rivals", "the mayor": a person by what they are, one or many. */
export const isPeople = (token: Token | undefined): boolean =>
  token?.pos === "NOUN" && (isPersonNoun(token.lower) || isPersonNoun(token.lower.replace(/s$/, "")));

/**
 * What a relative clause or participle speaks of; after a comma the whole phrase: "ferries between the towns, halted in May";
 * before "who" the person: "a figure of the ruling party who was killed".
 */
export function antecedentBefore(tokens: readonly Token[], end: number, marker = ""): number[] {
  let phrase = nounPhraseBefore(tokens, end);
  const amount = phrase.length > 0 ? countsWhatFollows(tokens, phrase[0]! - 1) : null;
  if (amount === "amount") {
    const counted = nounPhraseBefore(tokens, phrase[0]! - 1);
    if (counted.length > 0) return range(counted[0]!, phrase.at(-1)! + 1);
  }
  if (amount === "part") return phrase;
  const pair = betweenTwo(tokens, phrase);
  if (pair) return pair;
  // A proper name is not told apart by what follows: "a bridge near Turin that fell" is about the bridge.
  const named = phrase.length > 0 && phrase.every((k) => tokens[k]!.pos === "PROPN" || tokens[k]!.text === "-");
  const nobody = marker === "who" && !isSomebody(tokens, phrase);
  if (tokens[end - 1]?.text !== "," && !(named && marker !== "who") && !nobody) return phrase;
  if (marker === "who" && !nobody) return phrase;
  for (;;) {
    const start = phrase[0];
    const joint = start === undefined ? undefined : tokens[start - 1];
    if (
      start === undefined ||
      joint?.pos !== "ADP" ||
      !/^(?:of|between|in|at|near|from|for|on|with|against|over|to|across|under|outside|inside)$/.test(joint.lower)
    )
      return phrase;
    const outer = nounPhraseBefore(tokens, start - 1);
    if (outer.length === 0 || tokens[start - 2]?.text === "," || !isNominal(tokens[start - 2])) return phrase;
    // "rivals in the war, which broke out": no "which" speaks of people.
    if (marker === "which" && isPeople(tokens[start - 2])) return phrase;
    phrase = range(outer[0]!, phrase.at(-1)! + 1);
    if (nobody && isSomebody(tokens, outer)) return phrase;
  }
}

/** Moves the noun phrase right before a verb out of the clause that had swallowed it. */
export function takeSubject(parse: Parse, from: Clause, verbStart: number): number[] {
  const { tokens } = parse;
  // `said he "acted" alone`: a mark that opens before the verb.
  const end = tokens[verbStart - 1]?.text === '"' && isNominal(tokens[verbStart - 2]) ? verbStart - 1 : verbStart;
  let start = end;
  while (start > 0) {
    const t = tokens[start - 1]!;
    // "900 bags (60 kilos) were": what stands in brackets belongs to the phrase.
    const opens = t.text === ")" ? tokens.findLastIndex((w, k) => k < start && w.text === "(") : -1;
    if (opens > 0) {
      start = opens;
      continue;
    }
    if (isBreak(t) || t.pos === "CCONJ" || t.pos === "SCONJ" || !from.tokens.includes(start - 1)) break;
    if (parse.groups.some((g) => start - 1 >= g.start && start - 1 < g.end)) break;
    start--;
  }
  // "told reporters he hopes": only the pronoun acts.
  if (/^(?:he|she|they|we|i|it)$/.test(tokens[end - 1]?.lower ?? "") && end - 1 > start) start = end - 1;
  // "told reporters talks had ended": whom it was told to is no part of it.
  if (
    from.verb?.lemma === "tell" &&
    /^(?:reporters|journalists|lawmakers|newsmen|parliament|deputies|investors|analysts|officials)$/.test(
      tokens[start]?.lower ?? "",
    )
  )
    start++;
  const moved = range(start, end);
  if (!moved.some((k) => isNominal(tokens[k]))) return [];
  from.tokens = from.tokens.filter((k) => k < start);
  return moved;
}

/** "talks between the union and the port": what is between the two, with both; null for any other phrase. */
function betweenTwo(tokens: readonly Token[], phrase: readonly number[]): number[] | null {
  const [first] = phrase;
  if (first === undefined) return null;
  const start = tokens[first - 1]?.lower === "and" ? (nounPhraseBefore(tokens, first - 1)[0] ?? first) : first;
  const outer = tokens[start - 1]?.lower === "between" ? nounPhraseBefore(tokens, start - 1) : [];
  return outer.length > 0 && tokens.slice(start, phrase.at(-1)).some((t) => t.lower === "and")
    ? range(outer[0]!, phrase.at(-1)! + 1)
    : null;
}

/** Tokens of the clause before its verb, from the last break that leaves a noun: the whole subject phrase. */
export function subjectIn(parse: Parse, clause: Clause, verbStart: number): number[] {
  const { tokens } = parse;
  const own = clause.tokens.filter(
    (k) =>
      k < verbStart &&
      (tokens[k]!.pos !== "SCONJ" ||
        (/^(?:since|after|before|until)$/.test(tokens[k]!.lower) && k > clause.tokens[0]!)) &&
      k !== clause.tokens.find((m) => tokens[m]!.lower === clause.marker),
  );
  // What stands before the first comma may be "On Monday," or "In Rome,": the subject is the first part with a noun and no preposition in front.
  const parts: number[][] = [[]];
  for (const k of own) {
    if (tokens[k]!.text === "," || tokens[k]!.text === '"') parts.push([]);
    else parts.at(-1)!.push(k);
  }
  const isSubject = (part: number[]): boolean => {
    if (isSetting(tokens, part)) return false;
    const words = afterOpening(tokens, part).filter((k) => tokens[k]!.pos !== "ADV" && tokens[k]!.pos !== "CCONJ");
    const first = tokens[words[0] ?? -1];
    return (
      first !== undefined &&
      first.pos !== "ADP" &&
      (first.pos !== "TIME" || describesNoun(tokens, first.index)) &&
      // "According to the charges, guards …"
      first.lower !== "according" &&
      words.some((k) => isNominal(tokens[k]) && tokens[k]!.pos !== "TIME")
    );
  };
  // "In Davos, Switzerland, the mayor": what stands between the commas goes with the place.
  const inPlace = tokens[parts[0]?.[0] ?? -1]?.pos === "ADP" && parts.slice(2).some(isSubject);
  const opens = parts.findIndex(
    (part, i) => isSubject(part) && !(inPlace && i === 1 && part.every((k) => tokens[k]!.pos === "PROPN")),
  );
  const chosen = afterOpening(tokens, opens < 0 ? [] : [...parts[opens]!, ...restOfList(tokens, parts, opens)]);
  const lastPart = parts.at(-1)!;
  // "Many wandered": a count that stands for those who are counted.
  const count = lastPart.filter((k) => tokens[k]!.pos !== "CCONJ");
  if (opens < 0 && count.length === 1 && count[0] === verbStart - 1 && STANDS_FOR_NOUN.test(tokens[count[0]]!.lower))
    return count;
  const phrase = [chosen, afterDate(tokens, lastPart), afterSetting(tokens, lastPart)].find((p) => p.length > 0) ?? [];
  const firstNominal = phrase.findIndex(
    (k) =>
      (tokens[k]!.pos !== "ADV" || tokens[k + 1]?.text === "-" || counts(tokens[k]!, tokens[k + 1])) &&
      tokens[k]!.pos !== "CCONJ" &&
      (tokens[k]!.pos !== "TIME" || describesNoun(tokens, k)) &&
      tokens[k]!.pos !== "PUNCT",
  );
  // "A landslide partly dammed the river": the adverb is the verb's.
  const last = phrase.findLastIndex((k) => tokens[k]!.pos !== "ADV");
  return firstNominal < 0 ? [] : phrase.slice(firstNominal, Math.max(firstNominal, last) + 1);
}

const STANDS_FOR_NOUN = /^(?:many|some|most|several|few|others?|another|both|all|none|neither|those|these)$/;

/** "Six laps later,", "Each year,", "There,", "To guide the group,", "Like Norvik,": when, where, what for or how, and nobody who acts. */
function isSetting(tokens: readonly Token[], part: readonly number[]): boolean {
  const words = part.map((k) => tokens[k]!).filter((t) => t.pos !== "CCONJ");
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || tokens[last.index + 1]?.text !== ",") return false;
  if (words.length > 1 && /^(?:like|unlike)$/.test(first.lower)) return true;
  if (words.length === 2 && last.lower === "time" && /^(?:this|that|each|every|next|last)$/.test(first.lower))
    return true;
  if (words.length > 1 && /^(?:later|earlier|afterwards?|ago|apart|away)$/.test(last.lower)) return true;
  if (/^(?:each|every)$/.test(first.lower) && UNIT.test(last.lower)) return true;
  return first.lower === "to" && first.pos === "PART"
    ? words.length > 1
    : words.length === 1 && /^(?:here|there|then|elsewhere|meanwhile)$/.test(first.lower);
}

const UNIT = /^(?:year|month|week|day|night|morning|evening|afternoon|hour|minute|summer|winter|spring|autumn|season)$/;

/** "On that occasion two passengers died": a phrase of place or time, and behind its noun an article or number that opens another. */
function afterSetting(tokens: readonly Token[], part: readonly number[]): number[] {
  if (tokens[part[0] ?? -1]?.pos !== "ADP") return [];
  const opens = part.findIndex(
    (k, i) =>
      i > 1 &&
      /^(?:NOUN|PROPN|NUM)$/.test(tokens[k - 1]!.pos) &&
      (/^(?:the|an?|its|his|her|their|i|he|she|it|we|they)$/.test(tokens[k]!.lower) ||
        // "In Lima Chilean groups"
        (tokens[k]!.pos === "ADJ" && tokens[k - 1]!.pos === "PROPN" && i === 2) ||
        (/^(?:some|several|many|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[k]!.lower) &&
          /^(?:NOUN|ADJ)$/.test(tokens[k + 1]?.pos ?? ""))),
  );
  return opens < 0 ? [] : part.slice(opens);
}

/** "In a speech on Sunday Okafor denied": what follows the date, where no comma parts it from what comes before. */
function afterDate(tokens: readonly Token[], part: readonly number[]): number[] {
  const last = part.findLastIndex((k) => tokens[k]!.pos === "TIME");
  const rest = last < 0 ? [] : part.slice(last + 1);
  return tokens[rest[0] ?? -1]?.pos !== "ADP" && rest.some((k) => isNominal(tokens[k])) ? rest : [];
}

/** "the miners, bakers and tailors, however, struck": the commas of a list stay in the subject. */
function restOfList(tokens: readonly Token[], parts: readonly number[][], first: number): number[] {
  const list: number[] = [];
  for (let i = first + 1; i < parts.length; i++) {
    const part = parts[i]!;
    if (
      part.length === 0 ||
      part.length > 8 ||
      !part.every((k) => /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ|ADP|PART)$/.test(tokens[k]!.pos))
    )
      return [];
    list.push(part[0]! - 1, ...part);
    if (part.some((k) => tokens[k]!.pos === "CCONJ")) return list;
  }
  return [];
}

/** "Most banks", "only nine", "nearly all": part of how many. */
const counts = (t: Token, next: Token | undefined): boolean =>
  /^(?:most|only|nearly|almost|some|about|around|more|less|fewer|even|just|all|both|half|few|many)$/.test(t.lower) &&
  next !== undefined &&
  /^(?:ADJ|NOUN|NUM|PROPN|DET|ADP|ADV)$/.test(next.pos);

export const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "December cocoa rose": a month without "in" is no date; "Thursday's vote". */
const describesNoun = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.pos === "TIME" &&
  (/^['\u2019]s$/.test(tokens[k + 1]?.text ?? "") ||
    (MONTH.test(tokens[k]!.lower) && tokens[k + 1]?.pos === "NOUN" && (k === 0 || tokens[k - 1]!.pos === "PUNCT")));

/** Past "In May", "At least", "Up to 300": what may stand before a subject without a comma. */
function afterOpening(tokens: readonly Token[], part: readonly number[]): number[] {
  let from = 0;
  const at = (i: number): Token | undefined => tokens[part[i] ?? -1];
  // "Right-wing deputies": half of a word is no adverb.
  const isAdverb = (i: number): boolean =>
    at(i)?.pos === "ADV" && at(i + 1)?.text !== "-" && !counts(at(i)!, at(i + 1));
  if (part[0] !== undefined && describesNoun(tokens, part[0])) return [...part];
  while (at(from)?.pos === "TIME" || isAdverb(from)) from++;
  if (at(from)?.pos === "ADP" && (at(from + 1)?.pos === "TIME" || /^(?:now|then)$/.test(at(from + 1)?.lower ?? ""))) {
    from += at(from + 1)!.pos === "TIME" ? 1 : 2;
    while (at(from)?.pos === "TIME") from++;
    // "On a Wednesday morning, he"
    if (/^(?:morning|afternoon|evening|night)$/.test(at(from)?.lower ?? "") && from === part.length - 1) from++;
  } else if (
    at(from)?.pos === "ADP" &&
    (/^(?:least|most)$/.test(at(from + 1)?.lower ?? "") ||
      (at(from + 1)?.pos === "NUM" && !/^(?:after|before|in|within|for|on|by|from|with|since)$/.test(at(from)!.lower)))
  ) {
    return part.slice(from).some((k) => isNominal(tokens[k])) ? part.slice(from + 1) : [];
  }
  return part.slice(from);
}

const QUANTITY =
  /(?:^| )(?:at least|at most|up to|as (?:many|much|few) as|(?:no |not )?(?:more|less|fewer) than|over|under|nearly|almost|about|around|some|roughly|approximately|only|just)$/;

/** Where "at least", "up to", "as many as" before a number begin; the number's own place when nothing of the kind stands there. */
export function quantityStart(tokens: readonly Token[], first: number): number {
  const opens = tokens[first];
  if (!opens || !(opens.pos === "NUM" || /^(?:hundreds|thousands|dozens|scores|half|a|an)$/.test(opens.lower)))
    return first;
  // "about a dozen", not "under a resolution"
  if (
    /^an?$/.test(opens.lower) &&
    !/^(?:dozen|score|hundred|thousand|million|billion|half|third|quarter|fifth|tenth)$/.test(
      tokens[first + 1]?.lower ?? "",
    )
  )
    return first;
  const before = tokens.slice(Math.max(0, first - 4), first).map((t) => t.lower);
  const words = QUANTITY.exec(before.join(" "))?.[0].trim();
  return words === undefined ? first : first - words.split(" ").length;
}

/** The head of a noun phrase: its last noun before a preposition. */
export function headOf(tokens: readonly Token[]): Token | undefined {
  const stop = tokens.findIndex((t, i) => i > 0 && (t.pos === "ADP" || t.text === "," || t.text === "("));
  const front = stop < 0 ? tokens : tokens.slice(0, stop);
  return front.findLast((t) => t.pos === "NOUN" || t.pos === "PROPN" || t.pos === "PRON" || t.pos === "NUM");
}
