import type { VerbPhrase } from "./verb-phrase";

const ENVOYS = "(?:ambassadors?|envoys?|consuls?|diplomats?|charg[eé] d['’]affaires)";
const SOMEBODY = String.raw`(?:\d[\d,]*|dozens|hundreds|scores|thousands|a|an|the|all|some|several|many|two|three|four|five|six|seven|eight|nine|ten)`;

/** What states, courts and crowds do to each other, told by a verb and what it acts on. */
export const DIPLOMATIC_PHRASES: readonly VerbPhrase[] = [
  { verb: /^(?:summon|call)$/, rest: new RegExp(String.raw`^(?:in )?(?:\S+ ){0,4}${ENVOYS}\b`), type: "ACCUSE" },
  {
    verb: /^(?:take|drag|haul|bring)$/,
    rest: /^(?:\S+ ){1,6}(?:to|before) (?:an? |the |international )?(?:court|arbitration|tribunal)\b/,
    type: "LEGAL",
  },
  {
    verb: /^(?:intercept|impound)$/,
    rest: /^(?:\S+ ){0,5}(?:trawlers?|boats?|ships?|vessels?|tankers?|freighters?|yachts?|lorr(?:y|ies)|trucks?|convoys?|flotillas?|shipments?|consignments?|planes?|aircraft)\b/,
    type: "COERCE",
  },
  {
    verb: /^call$/,
    rest: /\b(?:free and fair|credible|transparent|peaceful|a success|historic|a milestone)\b/,
    type: "SUPPORT",
  },
  {
    verb: /^call$/,
    rest: /\b(?:a sham|a farce|a fraud|a provocation|an outrage|a disgrace|a lie|lies|illegal|unlawful|fraudulent|flawed|unacceptable|shameful|invented)\b/,
    type: "ACCUSE",
  },
  { verb: /^(?:offer|tender|submit|hand)$/, rest: /^(?:in )?(?:his|her|their) resignations?\b/, type: "APPOINTMENT" },
  {
    verb: /^offer$/,
    rest: /^to (?:mediate|host|help|send|provide|resume|meet|release|free|share|lend|pay|withdraw|talk|negotiate|cooperate|build|supply|take)\b/,
    type: "AGREE",
  },
  {
    verb: /^hand$/,
    rest: /^(?:\S+ ){0,5}(?:suspects?|fugitives?|defendants?|bankers?|traffickers?|killers?|warlords?|commanders?)\b.*\bto\b/,
    type: "COOPERATE",
  },
  {
    verb: /^(?:receive|see)$/,
    rest: /^(?:the |his |her |its |an? )?(?:\S+ ){0,3}(?:sultan|emir|prince|princess|foreign minister|head of state|prime minister)\b/,
    type: "CONSULT",
  },
  {
    verb: /^pull$/,
    rest: /^(?:\S+ ){0,4}(?:staff|troops|forces|soldiers|teams?|workers|personnel|peacekeepers|diplomats|doctors|engineers) out\b/,
    type: "RETREAT",
  },
  { verb: /^turn$/, rest: new RegExp(`^back ${SOMEBODY}\\b`), type: "COERCE" },
];
