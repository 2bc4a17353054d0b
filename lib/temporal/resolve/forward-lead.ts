import { sentenceBefore } from "./story";
import type { Tense } from "./tense";
import { wordBefore } from "./word-before";

/** "Put off to", "extended until": what follows had not come when it was decided. */
const MOVED =
  /\b(?:postpon|delay|put\s(?:\w+\s)?off|push(?:ed|es)?\s(?:\w+\s)?back|extend|adjourn|defer|reschedul|deadline)[^.;!?]{0,60}\s(?:to|until|till|for)\s(?:the\s)?$/i;
/** "Must be done before", "will stay until": a limit under a verb that looks ahead. */
const LIMIT =
  /\b(?:will|must|shall|ha[sv]e?\sto|needs?\sto|(?:is|are)\s(?:due|expected|set|likely|scheduled)\sto|plans?\sto|order(?:s|ed)|demand(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed))\s[^.;!?]{0,60}\s(?:by|before|until|till)\s(?:the\s(?:end|start|beginning)\sof\s)?$/i;
/** "Preparations for the January vote", "ahead of the May summit", "to leave by the spring". */
const PREPARED =
  /\b(?:prepar(?:ations?|ing|ed|es?)\sfor|ahead\sof|(?:run|lead|build)-?\s?up\sto|countdown\sto|in\stime\sfor|(?:set|due|scheduled|planned|slated)\sfor|(?:bid|candidates?|running|campaign(?:ing)?)\s(?:for|in)|to\s(?!(?:a|an|the|its|his|her|their|our|zero)\b)[a-z]+\s(?:[^.;!?,\d]{0,40}\s)?by)\s(?:the\s|mid-|early\s|late\s)?$/i;
const REACH = 100;
/** The words that those leads end with; "mid-" ends with a hyphen. */
const ENDS: ReadonlySet<string> = new Set("to until till for by before of in the early late".split(" "));
const END_REACH = 20;

/** True where the words before a date say that it lay ahead of the one who plans. */
export function isPlannedFor(text: string, start: number): boolean {
  if (text[start - 1] !== "-" && !ENDS.has(wordBefore(text, start, END_REACH))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return MOVED.test(before) || LIMIT.test(before) || PREPARED.test(before);
}

/** "He was given until 30 June when two witnesses fell ill": a limit of the past, where nothing in its sentence is of today. */
export const isLookedBackOn = (text: string, start: number, tense: () => Tense): boolean => {
  const before = sentenceBefore(text, start);
  return (
    tense() === "past" && !OF_TODAY.test(before) && !isPlannedFor(text, start) && /\b(?:until|through)\s$/.test(before)
  );
};
const OF_TODAY =
  /\b(?:has|have|is|are|will|says?|today|yesterday|tonight|this|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
