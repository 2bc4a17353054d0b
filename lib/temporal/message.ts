/** Longer texts are articles, or at least tell a story. */
const LENGTH_MAX = 300;
/** Links, hashtags, emoticons, exclamation: signs of somebody who writes to others. */
const SIGNS = /https?:|(?:^|\s)[#@]\S|!|[:;]-?[)(DP]|\.\.\.|#|~/;
/** The writer speaks of himself or to a friend. */
const FIRST_PERSON = /\b(?:I|I'?m|my|me|we|u|ur|im|our)\b/;
const SENTENCE_END = /[.?\u201d")]\s*$/;
const WORDS_MIN = 5;
/** Nobody prints a text that begins small and does not end. */
const SMALL_WORDS_MIN = 3;
/** Spellings that nobody prints; contractions without their apostrophe. */
const CHAT =
  /\b(?:lol|lmao|haha\w*|omg|wtf|abt|cuz|coz|cos|gonna|wanna|gotta|gimme|pls|plz|thx|tmr\w?|tmw|tomoz|nvr|dunno|idk|btw|ppl|tdy|bday|ugh+|yay+|meh|eww+|aww+|hmm+|zzz+|smh|fml|ftw|ngl|yolo|wknd|lah|lor|leh|sian|sia|bro|dude|hubby|selfie|shit\w*|fuck\w*|wtaf|jk|xoxo|nite|2(?:day|nite|night|mrw|moro|morrow)|yday|yest|wknd|arvo|nxt|b4|gr8|l8r|omw|brb|tbh|gg|gn|ya|im|ive|(?:did|do|does|have|has|had|is|are|was|were|would|could|should|ca|wo)nt)\b/i;
/** "Evening all, any news?", "Good morning Leeds!". */
const GREETING =
  /^\s*(?:g(?:oo)?d\s)?(?:morning|afternoon|evening|night)[,!]?\s(?:all|everyone|everybody|folks|guys|world|peeps|ppl|people|friends|lovelies|you\slot)\b/i;
/** "Sooo", "yesss": a letter three times in a row. */
const DRAWN_OUT = /([a-z])\1\1/;
/** "You" in one letter, "right now" and "at the moment" in a few small ones: no states, nurses or cash machines. */
const YOU = /(?<![\w.])(?:ur?|rn|atm)(?![\w.&])/;
/** Sent in capitals from end to end. */
const SHOUTED = /^[^a-z]*\b[A-Z]{2,}\b[^a-z]*\b[A-Z]{2,}\b[^a-z]*\b[A-Z]{2,}\b[^a-z]*$/;

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
  if (SIGNS.test(text) || CHAT.test(text) || YOU.test(text) || SHOUTED.test(text)) return true;
  if (GREETING.test(text) || DRAWN_OUT.test(text.replace("www", ""))) return true;
  const words = text.trim().split(/\s+/).length;
  if (words >= SMALL_WORDS_MIN && /^\s*[a-z]/.test(text) && !/[.\u201d")]\s*$/.test(text)) return true;
  return words >= WORDS_MIN && (FIRST_PERSON.test(text) || /^\s*[a-z]/.test(text) || !SENTENCE_END.test(text));
}

/** Words of invitation and of waiting. */
const PLAN =
  /\b(?:party|join|come|see\s(?:you|u|ya)|let'?s|don'?t\smiss|register|book|tickets?|can'?t\swait|cant\swait|looking\sforward|flying|reminder|save\sthe\sdate|countdown|open\shouse|sale|bring|who'?s\s(?:up|in|coming|out)|rsvp|deadline|due|anyone\?|yet\?|vote|closed|moved\sto|roll\son|doors|plans|free\s(?:on|this|next|fri|sat|sun|mon|tue|wed|thu))(?:\b|$)/i;

/** True for a short message about something to come: "Party Saturday!". */
export const isPlanMessage = (text: string): boolean => isMessage(text) && PLAN.test(text);
