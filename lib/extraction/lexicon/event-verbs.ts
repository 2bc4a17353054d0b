import type { EventType } from "@/lib/core/timeline-event";
import { VERB_PHRASES } from "./verb-phrases";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Verb lemmas by what they tell of, after PLOVER's categories and ours. Phrasal verbs carry their particle. */
const VERBS_BY_TYPE: Readonly<Partial<Record<EventType, string>>> = {
  AGREE:
    "agree accept sign ratify approve adopt settle pledge promise vow commit consent endorse_deal initial conclude finalize finalise reconcile concur acquiesce assent okay greenlight",
  CONSULT:
    "meet visit discuss consult negotiate host greet talk confer tour attend call_on phone telephone mediate debate address brief confer_with convene reconvene parley huddle",
  SUPPORT:
    "support praise thank hail welcome back endorse congratulate honor honour applaud recognize recognise commend champion laud salute extol acclaim",
  COOPERATE: "cooperate collaborate partner ally seek_deal extradite normalize normalise coordinate",
  AID: "donate aid send_aid fund finance rescue evacuate lend feed shelter vaccinate treat help assist resettle repatriate subsidize subsidise bail_out airlift",
  CONCEDE:
    "concede release free lift ease pardon relax apologize apologise yield remove_sanction restore_rights compromise cede commute unblock unfreeze relent capitulate reprieve parole unban exempt",
  RETREAT:
    "withdraw retreat surrender evacuate_troops pull_out pull_back disarm demobilize leave flee vacate abandon decamp demobilise",
  REQUEST:
    "ask request urge appeal demand call_for propose press petition seek beg plead invite lobby pressure apply bid implore entreat beseech solicit",
  ACCUSE:
    "accuse blame criticize criticise condemn denounce allege slam lambast complain rebuke fault decry chide castigate lambaste deplore deride berate scold censure vilify rap lash_out hit_out",
  REJECT:
    "reject deny refuse dismiss decline_to vote_down turn_down rule_out oppose veto block rebuff defy boycott refute dispute contest contradict spurn renounce repudiate disavow snub shun",
  THREATEN: "threaten warn vow_to menace caution",
  PROTEST: "protest demonstrate march rally strike riot picket walk_out chant occupy mutiny rampage",
  SANCTION:
    "sanction expel ban suspend designate blacklist embargo freeze sever break_ties recall_ambassador fine downgrade cut_ties outlaw prohibit bar penalize penalise delist disqualify",
  MOBILIZE:
    "mobilize mobilise deploy amass reinforce station_troops arm drill mass conscript muster garrison redeploy recruit",
  COERCE:
    "arrest detain seize_property raid_home imprison jail deport evict crack_down suppress force coerce compel nationalize nationalise expropriate disperse besiege blockade kidnap abduct hijack confiscate impose censor search shut_down quarantine round_up apprehend incarcerate intern subdue repress gag interrogate intimidate extort nab handcuff ransack",
  ASSAULT:
    "attack battle kill bomb shoot shell strike_target invade assassinate fire_at storm raid ambush clash fight wound injure murder stab torture explode detonate blow_up capture seize overthrow topple oust conquer overrun ram behead execute rape break_out bombard shoot_down break_in massacre slaughter liberate recapture lynch strangle maim mutilate slay bludgeon pillage sabotage torpedo strafe decapitate gun_down",
  APPOINTMENT:
    "appoint name elect nominate swear_in inaugurate resign dismiss_from sack fire_from step_down replace succeed reappoint install promote oust_from reelect re-elect depose abdicate quit impeach crown take_office anoint ordain enthrone reinstate",
  LEGAL:
    "rule sentence convict acquit uphold overturn indict sue prosecute charge extradite_to plead_guilty annul appeal challenge investigate file testify legalize legalise enact repeal quash summon question fine_court outlaw_by subpoena adjourn ratify_law arraign exonerate retry decriminalize decriminalise litigate probe",
  STATEMENT:
    "say tell announce declare state report claim comment note add hint justify defend outline proclaim air explain confirm disclose reveal stress insist assert reiterate respond reply predict argue describe write tweet post publish release_statement unveil acknowledge admit mention suggest speak remark quote believe think estimate lament opine tout forecast",
  OTHER:
    "win lose vote die open close begin start end break collapse crash sink_ship derail erupt_volcano hit_area flood rise fall drop jump grow shrink found establish create form build complete buy sell acquire merge_with cut raise cancel postpone delay hold celebrate mark arrive return move cross land discover find introduce expand reduce happen occur take_place erupt strike_area burn birth publish_book marry divorce retire ban_substance spread test confirm_case beat defeat draw score qualify reach gain invest launch_product award receive_award halt scrap abolish split resume reopen restore join share decline receive launch advance hit strike destroy gas erupt sink amend travel secede declare_independence collide spill recover disappear emerge",
};

const TYPE_OF_VERB: ReadonlyMap<string, EventType> = (() => {
  const map = new Map<string, EventType>();
  for (const [type, list] of Object.entries(VERBS_BY_TYPE)) {
    for (const verb of words(list)) if (!map.has(verb)) map.set(verb, type as EventType);
  }
  return map;
})();

/** What a verb tells of, given its lemma and the words after it in its clause; null when it names no happening. */
export function verbType(lemma: string, rest: string): EventType | null {
  const after = rest.toLowerCase();
  for (const phrase of VERB_PHRASES) if (phrase.verb.test(lemma) && phrase.rest.test(after)) return phrase.type;
  // "struck over pay" is a walkout, "struck the coast" is not.
  if (lemma === "strike" && !(after === "" || /^(?:over|for|on|against|until|from|in|again|to|,|\.)/.test(after)))
    return "OTHER";
  const particle = after.split(/\s+/)[0] ?? "";
  return TYPE_OF_VERB.get(`${lemma}_${particle}`) ?? TYPE_OF_VERB.get(lemma) ?? null;
}

/** Verbs that report what someone says, so that what follows is said and not simply so. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  words(
    "say tell announce declare state report claim add note explain confirm disclose reveal stress insist assert reiterate respond reply predict argue write tweet post acknowledge admit mention suggest warn allege deny quote believe think estimate promise vow pledge show indicate cite hear learn recall conclude understand agree_that hope expect fear know find see comment quip joke caution testify maintain contend emphasize emphasise underline complain boast remark observe point_out concede inform notify",
  ),
);

/** Verbs that follow what was said: "…, the ministry said". */
export const FRAME_VERBS: ReadonlySet<string> = new Set(
  words(
    "say tell report announce state claim note add confirm write explain warn argue declare acknowledge admit insist stress suggest predict show recall allege estimate reveal disclose reply tweet post testify maintain contend reiterate assert comment remark quip joke rule",
  ),
);

/** Reporting verbs whose speaker's word alone stands behind it. */
export const CLAIMING_VERBS: ReadonlySet<string> = new Set(
  words("claim allege believe suggest accuse maintain contend insist argue think fear estimate"),
);

/** Verbs that tell of a state or a habit, a thought or a trait: no happening on their own. */
export const STATE_VERBS: ReadonlySet<string> = new Set(
  words(
    "be have seem appear remain stay belong consist contain depend deserve differ exist involve know lack like love matter mean need own possess prefer resemble suit tend want wish live reside stand sit lie include refer reflect represent require feel look sound hope expect believe think understand remember consider suppose regard fear doubt weigh measure owe span describe keep continue try rely range total account equal average concern relate pertain say date border",
  ),
);

/** Verbs that only carry the noun after them: "held a meeting", "launched an attack". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words(
    "hold have make take give launch carry stage conduct begin start open mount pay do undertake commit wage resume lead attend host join follow end conclude mark undergo see witness",
  ),
);
