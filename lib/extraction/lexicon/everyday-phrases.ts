import type { VerbPhrase } from "./verb-phrase";

/** Nouns of accounts and figures, with at most a few words before them: "a sharp decline in", "a $9 million loss". */
const FIGURES =
  /^(?:(?!that\b)\S+ ){0,5}(?:profits?|loss(?:es)?|income|earnings|sales|revenues?|gains?|growth|surplus|deficit|decline|drop|rise|increase|fall|jump|dividends?)\b/;

/** Verbs of politics and of speech used of business, sport, pictures and plain things: tried before all others. */
export const EVERYDAY_PHRASES: readonly VerbPhrase[] = [
  { verb: /^(?:post|report|record)$/, rest: FIGURES, type: "OTHER" },
  { verb: /^declare$/, rest: /^(?:\S+ ){0,5}dividends?\b/, type: "OTHER" },
  {
    verb: /^(?:crown|name|declare)$/,
    rest: /\b(?:champions?|winners?|(?:player|man|woman|person|team|word|book) of the)\b/,
    type: "OTHER",
  },
  // "was named after a poet", "named in a lawsuit"
  { verb: /^name$/, rest: /^(?:for|after|in|by police)\b/, type: "OTHER" },
  // "added a plant", against "added that it would"
  {
    verb: /^add$/,
    rest: /^(?:up\b|to\b|\$|\d|an?\b|the\b|its\b|his\b|her\b|their\b|more\b|another\b|\w+ing\b|\w+s\b)/,
    type: "OTHER",
  },
  // "charged $9 million against earnings", "charged a fee"
  {
    verb: /^charge$/,
    rest: /^(?:about |nearly |some |up to |an? )?(?:[$\u00a3\u20ac]|\d|(?:\S+ ){0,2}(?:fees?|price|interest|customers|tax|rent)\b)|\bagainst (?:\S+ )?earnings\b/,
    type: "OTHER",
  },
  { verb: /^estimate$/, rest: /^(?:at\b|[$\u00a3\u20ac]|\d)/, type: "OTHER" },
  { verb: /^concede$/, rest: /^(?:an? |the |\S+ )?(?:goals?|points?|tries|penalt(?:y|ies)|wickets?)\b/, type: "OTHER" },
  { verb: /^seek$/, rest: /^to\b/, type: "OTHER" },
  { verb: /^seek$/, rest: /\bfor questioning\b/, type: "LEGAL" },
  {
    verb: /^(?:speak|talk)$/,
    rest: /^(?:with|to) (?:the |a |an |local )?(?:\S+ ){0,2}(?:press|reporters?|journalists?|media|newspaper|paper|magazine|television|tv|radio|agency|news)\b/,
    type: "STATEMENT",
  },
  {
    verb: /^force$/,
    rest: /^(?:\S+ ){0,4}to (?:turn|land|close|divert|return|stop|cancel|delay|postpone|retire|withdraw|sell)\b/,
    type: "OTHER",
  },
  {
    verb: /^(?:capture|shoot)$/,
    rest: /^(?:[\w-]+ ){0,5}(?:shots?|images?|photos?|photographs?|pictures?|footage|videos?|films?|scenes?|moments?|attention|imagination|market|share)\b/,
    type: "OTHER",
  },
  { verb: /^kill$/, rest: /^off\b/, type: "OTHER" },
  {
    verb: /^meet$/,
    rest: /^(?:[\w-]+ ){0,5}(?:targets?|deadlines?|demands?|needs?|criteria|costs?|requirements?|goals?|standards?|expectations|obligations|payments?|challenges?|conditions)\b/,
    type: "OTHER",
  },
  {
    verb: /^withdraw$/,
    rest: /^(?:[\w-]+ ){0,4}(?:offers?|bids?|proposals?|candidac(?:y|ies)|products?|remarks?|statements?|claims?|complaints?|licen[cs]es?|money|cash|funds?|savings|applications?)\b/,
    type: "OTHER",
  },
  {
    verb: /^sanction$/,
    rest: /^(?:an?|the|its|his|her|their) (?:[\w-]+ ){0,4}(?:cuts?|rise|use|plans?|sale|moves?|increase|payments?|attacks?|operation|raid|killing|merger|purchase)\b/,
    type: "OTHER",
  },
  {
    verb: /^adopt$/,
    rest: /\b(?:roles?|approach|child|baby|name|style|strategy|tactics|position|tone)\b/,
    type: "OTHER",
  },
  { verb: /^slam$/, rest: /\b(?:door|brakes|shut|into)\b/, type: "OTHER" },
  { verb: /^demonstrate$/, rest: /^(?:the|a|an|how|that|its|his|her|their)\b/, type: "OTHER" },
  { verb: /^(?:file)$/, rest: /^(?:past|into|out)\b/, type: "OTHER" },
  { verb: /^quit$/, rest: /^(?:smoking|drinking|school|college|the (?:game|sport|band|race))\b/, type: "OTHER" },
];
