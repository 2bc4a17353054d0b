/** Longer texts are articles, or at least tell a story. */
const LENGTH_MAX = 300;
/** Links, hashtags, emoticons, exclamation: signs of somebody who writes to others. */
const SIGNS = /https?:|(?:^|\s)[#@]\S|!|[:;]-?[)(DP]|\.\.\.|#|~/;
/** The writer speaks of himself or to a friend. */
const FIRST_PERSON = /\b(?:I|I'?m|my|me|we|u|ur|im|our)\b/;
const SENTENCE_END = /[.?\u201d")]\s*$/;
const WORDS_MIN = 5;
/** Spellings that nobody prints. */
const CHAT =
  /\b(?:lol|haha\w*|omg|wtf|abt|cuz|coz|gonna|wanna|gotta|pls|plz|thx|tmr|tmrw|nvr|dunno|idk|btw|ppl|tdy|bday|nite)\b/i;

let last: { text: string; answer: boolean } = { text: "", answer: false };

/**
 * True for a short message: short, without the structure of an article, and written to somebody. Its times are those of the
 * writer's own days.
 */
export function isMessage(text: string): boolean {
  if (text.length > LENGTH_MAX) return false;
  // Asked for each word of the same short text.
  if (last.text !== text) last = { text, answer: looksWritten(text) };
  return last.answer;
}

function looksWritten(text: string): boolean {
  if (SIGNS.test(text) || CHAT.test(text)) return true;
  const words = text.trim().split(/\s+/).length;
  return words >= WORDS_MIN && (FIRST_PERSON.test(text) || /^\s*[a-z]/.test(text) || !SENTENCE_END.test(text));
}

/** Words of invitation and of waiting. */
const PLAN =
  /\b(?:party|join|come|see\s(?:you|u|ya)|let'?s|don'?t\smiss|register|book|tickets?|can'?t\swait|cant\swait|looking\sforward|flying|reminder|save\sthe\sdate|countdown|open\shouse|sale|bring|who'?s\s(?:up|in|coming))\b/i;

/** True for a short message about something to come: "Party Saturday!". */
export const isPlanMessage = (text: string): boolean => isMessage(text) && PLAN.test(text);
