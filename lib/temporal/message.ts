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

/** Who is spoken to. */
const SECOND_PERSON = /\b(?:you|your|yours|you['\u2019]re|y['\u2019]?all)\b/i;
/** "Watched the …", "Tried a …". */
const DONE = /^\s*\p{Lu}\p{Ll}+ed\s(?:an?|the|my|our|this|some|\d{1,3}\p{Ll}*)\s(?![^,]{0,80},\s\p{Ll})/u;
/** "Just want to …", "Finally home", "Missing the sea", "Thank you for …": nobody says who. */
const SUBJECTLESS =
  /^\s*(?:just\s(?:want|got|had|saw|need|finished|landed|arrived|woke|heard|found|back|another|like|done|completed|chilling|posted|realised|realized|because|wow)|finally\s(?!,)\p{Ll}+|thank(?:s|ful|\syou)|happy|congrat\w*|love|loving|lov(?:ed|in)|miss|missing\s(?:the|my|those|you|home|all)|enjoy(?:ed|ing)|spent|survived|had\s(?:a|an|the|my|some|so|such)|feel(?:s|ing)|wish(?:ing)?|good\s(?:morning|night|day|times|to)|great\s(?:to|day|night|time|week\w*)|nothing\s(?:beats|like|better|but)|back\s(?:in|to|from|at|home)|off\sto|home\s(?:at|after|from)|let['\u2019]?s|can['\u2019]?t|cannot\swait|hope|hoping|check\sout|throwback|photo:|wow|ugh|so\s(?:tired|happy|proud|much|glad|sad|good|excited|bored)|what\sa|walked|slept|woke|overslept|ate|cooked|baked|watching\s(?:the|a|my)|up\s(?:at|since|early)|day\s(?:one|two|three|\d+)|week\s(?:one|two|three|\d+)|another|new\s\p{L}+,\snew)\b/iu;

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
  if (SECOND_PERSON.test(text) || SUBJECTLESS.test(text) || DONE.test(text)) return true;
  const words = text.trim().split(/\s+/).length;
  if (
    words >= SMALL_WORDS_MIN &&
    /^\s*(?:[a-z]|\d+\s(?:more|days?|hours?|mins?|weeks?|months?|years?)\b)/.test(text) &&
    !/[.\u201d")]\s*$/.test(text)
  )
    return true;
  return words >= WORDS_MIN && (FIRST_PERSON.test(text) || /^\s*[a-z]/.test(text) || !SENTENCE_END.test(text));
}

/** Words of invitation and of waiting. */
const PLAN =
  /\b(?:party|join|come|see\s(?:you|u|ya)|let'?s|don'?t\smiss|register|book|tickets?|can'?t\swait|cant\swait|looking\sforward|flying|reminder|save\sthe\sdate|countdown|open\shouse|sale|bring|who'?s\s(?:up|in|coming|out)|rsvp|deadline|due|anyone\?|yet\?|vote|closed|moved\sto|roll\son|doors|plans|free\s(?:on|this|next|fri|sat|sun|mon|tue|wed|thu))(?:\b|$)/i;

/** True for a short message about something to come: "Party Saturday!". */
export const isPlanMessage = (text: string): boolean => isMessage(text) && PLAN.test(text);
