/** What pages leave behind when their text is copied. Whole lines only, and only words that belong to a page, not to news. */
const ALONE = new Set(
  [
    "share save print email e-mail tweet facebook twitter whatsapp telegram linkedin reddit pinterest messenger threads bluesky instagram youtube flipboard pocket",
    "advertisement advertisements ad ads sponsored promoted subscribe menu search home close next previous login register newsletter newsletters",
    "accept decline comments comment follow like likes listen play pause video videos gallery loading related recommended trending bookmark",
    "copy copied views photo photos image",
  ].flatMap((words) => words.split(" ")),
);

const PHRASES: readonly RegExp[] = [
  /^(?:click (?:here )?to )?(?:share|tweet|pin|post|send|save|print|email|e-mail|copy|bookmark)(?: (?:this|the|it|on|to|via|with|by|link|article|story|page|post|a|friend|full|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|messenger|email|e-mail|threads|bluesky|pocket|opens?|in|new|window|tab)\b\W*)+$/i,
  /^link copied(?: to clipboard)?$/i,
  /^(?:story|article) continues (?:below|after)\b.{0,40}$/i,
  /^(?:continue|keep) reading(?: (?:the|below|this).{0,40})?$/i,
  /^(?:read|see|show|load|view|learn|find out) (?:more|all|less)(?: (?:stories|articles|news|comments|about this|on this|details|here))?$/i,
  /^(?:read|see) (?:also|next)$/i,
  /^(?:related|more|latest|top|popular|trending|recommended|other|similar|breaking|featured)(?: (?:articles?|stor(?:y|ies)|news|topics?|content|links?|posts?|videos?|reading|headlines|coverage|tags))$/i,
  /^(?:more (?:on|about) this(?: (?:story|topic))?|more from .{1,40}|recommended (?:for you|reading|stories)|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared|recent)|editor['’]?s['’]? (?:picks?|choice)|top stories|what to read next|up next|in this (?:article|story))$/i,
  /^(?:sign|log) (?:in|up|out)(?: (?:to|for|now|here|with)\b.{0,60})?$/i,
  /^subscribe (?:now|to|for|today|here)\b.{0,60}$/i,
  /^(?:get|receive) (?:our|the|your) .{0,40}newsletters?\b.{0,60}$/i,
  /^(?:follow|like|find|join) us\b.{0,60}$/i,
  /^(?:skip|jump) to (?:main )?(?:content|navigation|search)$/i,
  /^(?:back to|scroll to|go to) (?:top|the top|home|homepage|main page)$/i,
  /^(?:open|close|toggle|show|hide) (?:menu|navigation|search|caption|gallery|modal|image|comments)$/i,
  /^(?:accept|reject|manage|allow|decline)(?: all)?(?: (?:cookies|preferences|settings|choices))?$/i,
  /^(?:cookie|cookies|privacy|terms)(?: (?:policy|notice|settings|preferences|statement|consent|of (?:use|service)|and conditions|& conditions|use))+$/i,
  /\b(?:this|our|the) (?:web ?)?(?:site|page)s? (?:uses?|stores?|relies on) cookies\b/i,
  /^(?:we|our partners|we and our partners) use cookies\b/i,
  /^by (?:continuing|clicking|using|browsing|accepting)\b.{0,120}\b(?:cookies|terms|policy|agree)\b/i,
  /^(?:contact|about) us$/i,
  /^(?:leave|post|add|write|view|join)(?: (?:a|your|the))? (?:comments?|reply|conversation|discussion)$/i,
  /^(?:listen to|watch|print|download) (?:this )?(?:article|story|live|now|page|pdf)$/i,
  /^(?:font|text) size\b.{0,20}$/i,
  /^(?:reading time:? ?)?\d+ ?-?(?:min(?:ute)?s?\.?)(?: read)?$/i,
  /^(?:[\d.,]+ ?[km]?\+? )(?:shares?|likes?|comments?|views?|followers?|retweets?|tweets?|reactions?|replies)$/i,
  /^(?:shares?|likes?|comments?|views?|followers?)\W*[\d.,]+ ?[km]?$/i,
  /^(?:image|photo|slide|picture) \d+ (?:of|\/) \d+$/i,
  /^\d+ ?(?:\/|of) ?\d+$/i,
  /^(?:©|\(c\)|copyright\b).{0,160}$/i,
  /^(?:all rights reserved|no part of this .{0,80} (?:reproduced|republished)).{0,80}$/i,
  /^(?:view|see|watch) (?:image|gallery|photos?|video|in (?:app|browser)|on (?:twitter|x|instagram|facebook))(?: in .{0,20})?$/i,
];

/** A pointer to another piece with its headline on the same line: "Read also: …". */
const POINTER =
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:article|story))?|don['’]t miss|watch|listen)\s?[:|>»–—]\s*\S.{0,200}$/i;

/** The head of a list of other pieces: the headlines after it belong to it. */
const LIST_HEAD =
  /^(?:related(?: \w+)?|read (?:more|also|next)|see also|more (?:on|about) this(?: \w+)?|more (?:news|stories|articles)|more from .{1,40}|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared)|top stories|latest (?:news|stories|headlines)|trending(?: \w+)?|editor['’]?s['’]? (?:picks?|choice)|what to read next|other (?:news|stories))\W*$/i;

/** The way to a page through its sections; a row with a day is none. */
const BREADCRUMB = /^(?!.*\b(?:19|20)\d\d\b)[^.!?]{1,40}(?:\s*[>»›|•·]\s*[^.!?>»›|•·]{1,40}){2,}$/;

/** Share buttons, menus, cookie notes, counters, advertisement marks: not the words of an article. */
export function isResidueLine(text: string): boolean {
  if (text.length > 260) return false;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, "");
  // One or two letters are a button ("TT" sets the text size), never a sentence; a number alone is a counter, but four digits can be a year.
  if (letters.length <= 2) return true;
  if (/^\d+$/.test(letters)) return !/^(?:1\d|20)\d\d$/.test(letters);
  const bare = text.replace(/^[\W_]+|[\s:.!…>»›→]+$/gu, "");
  if (ALONE.has(bare.toLowerCase())) return true;
  return PHRASES.some((phrase) => phrase.test(bare) || phrase.test(text)) || isPointer(text) || BREADCRUMB.test(text);
}

const isPointer = (text: string): boolean => POINTER.test(text);

export const isRelatedListHead = (text: string): boolean => text.length <= 80 && LIST_HEAD.test(text.trim());

/** A line of signs alone, as pages draw them between two pieces: ---, ***, ====, • • •. */
export const isSeparatorLine = (text: string): boolean => /^(?:[-–—*=_~#•·.]\s?){3,}$/.test(text);

/** What pages leave in the middle of a line when their line ends were lost. Only wording that no sentence has. */
const INSIDE =
  /(?:\b(?:click to (?:share|email|print|tweet)\b[^.!?]{0,60}?)?\(opens in (?:a )?new (?:window|tab)\)|\bmedia playback is (?:not supported|unsupported) on (?:your|this) device\b|\b(?:story|article) continues below(?: this)? advertisement\b|\bcontinue reading the main story\b|\bfacebook twitter (?:pinterest|whatsapp|google\+|linkedin|email)\b(?: (?:email|whatsapp|linkedin|pinterest))*)/gi;

/** The stretches of a line that are residue, in order: offsets in the line, end exclusive. */
export const residueInside = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(INSIDE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
