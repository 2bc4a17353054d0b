import type { VerbPhrase } from "./verb-phrase";

/** Words that may stand between a verb and its object, but for those that make something else the object. */
const UP_TO = (most: number): string =>
  `(?:(?!(?:claims?|reports?|calls?|criticism|fears|concerns|complaints?|allegations?|accusations?|suggestions?|charges|by|of|from|that|as|with|for)\\b)\\S+ ){0,${most}}`;

/** Whoever holds an office, as the object of a verb and not as its owner: "the head of the bank", not "the head's plan". */
const officeHolder = (others: string): RegExp =>
  new RegExp(
    `^${UP_TO(4)}(?:presidents?|premiers?|(?:prime )?ministers?|chancellors?|heads?|chiefs?|chairman|chairwoman|directors?|secretar(?:y|ies)|governors?|mayors?|commanders?|generals?|ambassadors?|judges?|coach(?:es)?|managers?|advis[eo]rs?|commissioners?|prosecutors?|cabinet|government|spokes(?:man|woman|person)${others})\\b(?! ?['\u2019])`,
  );

/** What relief brings. */
const RELIEF =
  /\b(?:aid|relief|assistance|humanitarian|food|rations?|rice|flour|wheat|grain|maize|blankets|tents|shelters?|medicines?|medical (?:supplies|teams?|equipment)|doctors|medics|paramedics|drinking water|water (?:pumps?|tanks?|trucks?)|generators|rescue (?:teams?|workers|dogs|crews?)|rescuers|search teams?|field hospitals?|relief (?:goods|supplies))\b/;

/** Measures taken and lifted: posts, borders, emergencies, trade, relief, talks and bills. */
export const MEASURE_PHRASES: readonly VerbPhrase[] = [
  // "sales declined to 9 million", against "declined to answer"
  {
    verb: /^decline$/,
    rest: /^to (?:about|nearly|around|almost|some|just|only|less|more|below|an?|the|[$\u00a3\u20ac]|\d)/,
    type: "OTHER",
  },
  {
    verb: /^fight$/,
    rest: /^(?:hard |back )?(?:to (?!the death)|for (?:his|her|its|their) li(?:fe|ves))/,
    type: "OTHER",
  },
  {
    verb: /^(?:ease|relax|yield)$/,
    rest: /^(?!.*\b(?:sanctions?|restrictions?|curbs?|controls?|bans?|rules?|lockdown|blockade|curfew|siege|embargo|grip|ground|power|terms|sentence|conditions|measures|limits?|pressure)\b)/,
    type: "OTHER",
  },
  { verb: /^suspend$/, rest: officeHolder(""), type: "APPOINTMENT" },
  {
    verb: /^(?:dismiss|sack|fire|oust)$/,
    rest: officeHolder("|deput(?:y|ies)|officials?|officers?|employees?|staff|workers|aides?"),
    type: "APPOINTMENT",
  },
  { verb: /^take$/, rest: /^over (?:as|from)\b/, type: "APPOINTMENT" },
  { verb: /^(?:recall|withdraw)$/, rest: /\b(?:ambassadors?|envoys?|consuls?|diplomats?)\b/, type: "SANCTION" },
  {
    verb: /^(?:lift|ease|end|revoke|cancel|relax)$/,
    rest: /\b(?:curfew|martial law|emergency|lockdown|quarantine|evacuation orders?)\b/,
    type: "CONCEDE",
  },
  { verb: /^(?:impose|declare|proclaim)$/, rest: /\b(?:state of )?emergency\b/, type: "COERCE" },
  {
    verb: /^(?:end|suspend|abandon|call|halt|stop)$/,
    rest: /^(?:off )?(?:(?!over\b|for\b)\S+ ){0,4}(?:strike|walkout|stoppage|boycott|sit-in|protests?|blockade|siege|rebellion|mutiny)\b/,
    type: "CONCEDE",
  },
  {
    verb: /^(?:open|reopen)$/,
    rest: /\b(?:borders?|border (?:crossings?|posts?)|frontiers?|crossings?|airspace|embass(?:y|ies)|consulates?)\b/,
    type: "CONCEDE",
  },
  {
    verb: /^(?:halt|suspend|block|stop|ban|restrict|curb)$/,
    rest: /^(?:\S+ ){0,3}(?:imports?|exports?|trade|arms (?:sales|deliveries|shipments)|weapons (?:sales|deliveries))\b/,
    type: "SANCTION",
  },
  { verb: /^fire$/, rest: /^(?:shots? |rounds? |guns? )?in(?:to)? the air\b|^warning shots\b/, type: "COERCE" },
  {
    verb: /^(?:send|rush|despatch|dispatch|ship|fly|airlift|bring|carry|deliver|donate|hand|distribute|give|offer|provide|promise|pledge|lend|supply|truck|drop|parachute)$/,
    rest: RELIEF,
    type: "AID",
  },
  {
    verb: /^(?:approve|grant|extend|disburse|release)$/,
    rest: /\b(?:loans?|grants?|credits?|aid|relief|tranche)\b/,
    type: "AID",
  },
  {
    verb: /^(?:break|call|pull|walk|storm)$/,
    rest: /^(?:off|out)\b.*\b(?:talks|negotiations|meetings?|summit|visit|contacts?|dialogue)\b/,
    type: "REJECT",
  },
  {
    verb: /^(?:table|introduce|draft|redraft|debate|shelve|pass|reintroduce|submit|propose|strike)$/,
    rest: /\b(?:bill|draft law|laws?|legislation|amendments?|constitution)\b/,
    type: "LEGAL",
  },
  {
    verb: /^(?:gather|assemble|mass|camp|rally)$/,
    rest: /^(?:\S+ ){0,2}(?:outside|in front of) (?:the |a |an |its |his |her )?(?:\S+ ){0,3}(?:embassy|consulate|parliament|courts?|courthouse|commission|ministry|palace|headquarters|offices?|residence|prison|town hall|city hall|police station)\b/,
    type: "PROTEST",
  },
  {
    verb: /^(?:send|despatch|dispatch|rush|station|order|redeploy|move)$/,
    rest: /^(?:\S+ ){0,4}(?:troops|soldiers|warships?|tanks|reinforcements|battalions?|brigades?|marines|gunboats?|frigates?|destroyers?|aircraft carriers?)\b/,
    type: "MOBILIZE",
  },
  {
    verb: /^(?:test|test-fire)$/,
    rest: /\b(?:missiles?|warheads?|weapons?|torpedo(?:es)?|nuclear \w+)\b/,
    type: "MOBILIZE",
  },
  {
    verb: /^(?:drive|detonate|park|plant|crash)$/,
    rest: /^(?:\S+ ){0,5}(?:car|truck|lorry|humvee|van|bus|suicide|roadside)[ -]bombs?\b/,
    type: "ASSAULT",
  },
];
