import type { EventType } from "@/lib/core/timeline-event";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Nouns (singular) that are happenings of themselves. */
const NOUNS_BY_TYPE: Readonly<Partial<Record<EventType, string>>> = {
  AGREE: "agreement deal treaty pact accord truce ceasefire cease-fire armistice settlement signing ratification",
  CONSULT:
    "meeting briefing talk visit summit negotiation trip tour consultation discussion conference hearing congress dialogue reception stopover mediation conversation debate",
  COOPERATE: "rapprochement partnership normalization reunification",
  AID: "rescue airlift evacuation donation",
  CONCEDE: "pardon amnesty release apology",
  RETREAT: "withdrawal retreat surrender pullout departure exodus",
  REQUEST: "appeal petition ultimatum",
  ACCUSE: "accusation allegation",
  REJECT: "rejection veto refusal boycott",
  THREATEN: "threat",
  PROTEST:
    "protest demonstration rally march strike riot uprising revolt unrest walkout sit-in revolution rebellion intifada insurrection",
  SANCTION: "sanction embargo expulsion ban blockade suspension imposition",
  MOBILIZE: "mobilization mobilisation deployment buildup manoeuvre maneuver drill",
  COERCE:
    "arrest detention crackdown raid kidnapping abduction hijacking siege curfew lockdown deportation seizure roundup eviction purge",
  ASSAULT:
    "attack bombing assault offensive invasion war airstrike air-strike shelling massacre killing shooting assassination explosion blast ambush clash battle coup fighting murder bombardment conflict incursion stabbing genocide overthrow ouster takeover putsch slaughter atrocity mutiny hostility firefight occupation annexation",
  APPOINTMENT:
    "appointment resignation inauguration nomination dismissal impeachment removal abdication coronation ouster reelection re-election succession",
  LEGAL:
    "ruling verdict trial conviction indictment sentencing lawsuit investigation inquiry inquest acquittal judgment judgement prosecution execution extradition warrant probe decision charge",
  STATEMENT: "announcement speech statement declaration interview address remark broadcast proclamation",
  OTHER:
    "abolition dissolution liberation secession unification founding landing election referendum vote attempt earthquake flood storm hurricane cyclone typhoon wildfire fire crash collapse derailment accident disaster outbreak epidemic pandemic eruption landslide tsunami drought famine death funeral burial birth launch opening closure merger acquisition independence bankruptcy strike-off ceremony celebration anniversary match final tournament census spill blackout breach merger devaluation default crisis handover quake tremor slide typhoon mudslide cyclone avalanche tornado heatwave poll by-election primary primaries recession concert festival game parade gala exhibition wedding session shipwreck sinking independence partition run-off runoff collision stampede bailout bail-out nationalisation nationalization privatisation privatization repeal premiere debut marriage divorce defeat victory expedition plebiscite restoration renovation reconstruction stroke",
};

const TYPE_OF_NOUN: ReadonlyMap<string, EventType> = (() => {
  const map = new Map<string, EventType>();
  for (const [type, list] of Object.entries(NOUNS_BY_TYPE)) {
    for (const noun of words(list)) if (!map.has(noun)) map.set(noun, type as EventType);
  }
  return map;
})();

/** What an event noun tells of; null for nouns that are things. */
export const nounType = (lemma: string): EventType | null =>
  TYPE_OF_NOUN.get(lemma) ?? TYPE_OF_NOUN.get(lemma.replace(/s$/, "")) ?? null;

/** Titles and roles people carry: they stand before or after a name and tell whose they are. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  words(
    "president premier minister chancellor king queen prince princess emir sultan sheikh pope ambassador envoy commander general colonel admiral captain lieutenant sergeant marshal chief leader ruler head chairman chairwoman chair director secretary senator congressman congresswoman representative lawmaker deputy governor mayor judge prosecutor lawyer attorney spokesman spokeswoman spokesperson official officer diplomat negotiator activist dissident journalist reporter professor scientist economist analyst expert bishop archbishop cardinal imam cleric ayatollah rebel warlord dictator strongman opposition candidate coach captain player striker singer actor actress writer author businessman tycoon billionaire founder owner boss speaker councillor magistrate justice sheriff inspector superintendent detective police constable executive ceo manager banker pilot driver soldier doctor farmer teacher student vice-president guerrilla militant fugitive suspect",
  ),
);

/** People told by what they are or what befell them, beside those with a role. */
const PLAIN_PEOPLE: ReadonlySet<string> = new Set(
  words(
    "man woman boy girl child baby teenager youth person member patient victim resident survivor passenger worker nurse witness relative neighbour neighbor mother father son daughter brother sister husband wife widow parent tourist visitor customer shopper pedestrian cyclist motorist gunman attacker bomber hijacker kidnapper prisoner detainee inmate refugee migrant protester demonstrator climber swimmer fisherman miner sailor firefighter paramedic surgeon engineer lecturer pupil priest nun monk pensioner landlord tenant employee colleague spokesperson winner loser defendant plaintiff juror citizen civilian opponent rival supporter critic backer follower adversary enemy foe referee umpire trainer trader broker clerk guard dancer musician painter sculptor poet composer cook chef waiter maid carpenter mechanic technician electrician scholar historian researcher archaeologist geologist biologist hiker skier diver surfer mountaineer gambler smuggler trafficker hacker spy blogger photographer cameraman filmmaker comedian boxer runner golfer sprinter goalkeeper defender midfielder wrestler jockey cartoonist architect midwife dentist pharmacist translator interpreter courier volunteer contractor",
  ),
);

/** True for a noun (lemma or singular) that means one person. */
export const isPersonNoun = (noun: string): boolean => ROLE_NOUNS.has(noun) || PLAIN_PEOPLE.has(noun);
