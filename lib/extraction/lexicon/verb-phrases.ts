import type { EventType } from "@/lib/core/timeline-event";

interface VerbPhrase {
  verb: RegExp;
  rest: RegExp;
  type: EventType;
}

/** Verb and what follows it, where the two together mean something of their own. First match wins. */
export const VERB_PHRASES: readonly VerbPhrase[] = [
  // Figures, pictures and prizes: verbs of politics used of business and sport.
  {
    verb: /^(?:post|report|record)$/,
    rest: /^(?:(?!that\b)\w+ ){0,4}(?:profits?|loss(?:es)?|income|earnings|sales|revenues?|gains?|growth|surplus|deficit)\b/,
    type: "OTHER",
  },
  {
    verb: /^(?:crown|name|declare)$/,
    rest: /\b(?:champions?|winners?|(?:player|man|woman|person|team|word|book) of the)\b/,
    type: "OTHER",
  },
  { verb: /^kill$/, rest: /^off\b/, type: "OTHER" },
  { verb: /^(?:hit|lash|strike|fire)$/, rest: /^(?:back|out) ?(?:at)?\b/, type: "ACCUSE" },
  { verb: /^slam$/, rest: /\b(?:door|brakes|shut|into)\b/, type: "OTHER" },
  {
    verb: /^adopt$/,
    rest: /\b(?:roles?|approach|child|baby|name|style|strategy|tactics|position|tone)\b/,
    type: "OTHER",
  },
  { verb: /^(?:block|seal|cordon)$/, rest: /^off\b/, type: "COERCE" },
  {
    verb: /^attack$/,
    rest: /^(?:\w+ ){0,4}(?:plans?|polic(?:y|ies)|decisions?|proposals?|laws?|bill|records?|figures|merger|record|idea|critics|media|measures?|budget|speech|remarks)\b/,
    type: "ACCUSE",
  },
  {
    verb: /^(?:leave|depart|head)$/,
    rest: /^for .*\b(?:talks?|meetings?|summit|visit|conference|negotiations)\b/,
    type: "CONSULT",
  },
  { verb: /^fire$/, rest: /^(?:on|at|upon|into)\b/, type: "ASSAULT" },
  { verb: /^(?:pass|adopt|approve|agree|slap)$/, rest: /\bsanctions\b/, type: "SANCTION" },
  { verb: /^sign$/, rest: /\b(?:orders?|decrees?)\b/, type: "LEGAL" },

  { verb: /^demonstrate$/, rest: /^(?:the|a|an|how|that|its|his|her|their)\b/, type: "OTHER" },
  { verb: /^(?:file)$/, rest: /^(?:past|into|out)\b/, type: "OTHER" },
  // Accusing, ordering, offering.
  { verb: /^find$/, rest: /\b(?:guilty|not guilty|liable|in contempt)\b/, type: "LEGAL" },
  { verb: /^(?:put|stand|face|await)$/, rest: /^(?:on )?trial\b/, type: "LEGAL" },
  { verb: /^(?:face|press|bring|drop|lay)$/, rest: /^(?:\w+ ){0,3}charges\b/, type: "LEGAL" },
  { verb: /^come$/, rest: /^under (?:\w+ )?(?:investigation|scrutiny)\b/, type: "LEGAL" },
  { verb: /^(?:open|begin|start)$/, rest: /^(?:\w+ ){0,3}(?:case|hearings?)\b/, type: "LEGAL" },
  {
    verb: /^offer$/,
    rest: /^(?:to\b|(?:\w+ ){0,3}(?:help|talks|support|assistance|amnesty|truce|ceasefire)\b)/,
    type: "AGREE",
  },
  { verb: /^(?:put|exert|step|increase)$/, rest: /^(?:up )?(?:\w+ )?pressure\b/, type: "REQUEST" },
  {
    verb: /^express$/,
    rest: /\b(?:support|solidarity|sympathy|gratitude|thanks|condolences|backing)\b/,
    type: "SUPPORT",
  },
  { verb: /^express$/, rest: /\b(?:anger|outrage|dismay|condemnation|disapproval)\b/, type: "ACCUSE" },
  { verb: /^express$/, rest: /./, type: "STATEMENT" },
  { verb: /^(?:pay)$/, rest: /^(?:\w+ )?tribute\b/, type: "SUPPORT" },
  {
    verb: /^(?:share|post|upload)$/,
    rest: /\b(?:news|video|photos?|pictures?|images?|messages?|statement|posts?|footage|story)\b/,
    type: "STATEMENT",
  },
  { verb: /^(?:take|claim|accept|admit|deny)$/, rest: /^(?:full )?responsibility\b/, type: "STATEMENT" },
  { verb: /^order$/, rest: /\b(?:arrest|curfew|lockdown|closure|evacuation|deportation|crackdown)\b/, type: "COERCE" },
  { verb: /^(?:order|instruct|command|direct)$/, rest: /\bto \w+/, type: "REQUEST" },
  { verb: /^(?:invite)$/, rest: /\b(?:to (?:talks|a summit|visit)|for (?:talks|a visit))\b/, type: "CONSULT" },
  // Force.
  { verb: /^(?:put|place)$/, rest: /\b(?:on|in|under) (?:lockdown|curfew|quarantine|siege)\b/, type: "COERCE" },
  {
    verb: /^(?:take|hold|keep)$/,
    rest: /\b(?:hostages?|captive|prisoners?|in custody|in detention)\b/,
    type: "COERCE",
  },
  {
    verb: /^(?:board|inspect|intercept|impound|search|raid)$/,
    rest: /\b(?:vessels?|ships?|boats?|tankers?|aircraft|homes?|offices?|headquarters|premises)\b/,
    type: "COERCE",
  },
  {
    verb: /^(?:seize|capture|take|retake|recapture|overrun)$/,
    rest: /^(?:\w+ ){0,5}(?:territory|towns?|cit(?:y|ies)|villages?|districts?|provinces?|capital|bases?|airports?|islands?|hills?|swath\w*|positions?|strongholds?)\b/,
    type: "ASSAULT",
  },
  {
    verb: /^(?:drive|plough|plow|ram|crash)$/,
    rest: /\binto (?:\w+ ){0,2}(?:crowds?|people|pedestrians|shoppers|worshippers)\b/,
    type: "ASSAULT",
  },
  { verb: /^(?:gun|mow|shoot|cut|hack)$/, rest: /^down\b/, type: "ASSAULT" },
  { verb: /^exchange$/, rest: /\b(?:fire|gunfire|shots)\b/, type: "ASSAULT" },
  { verb: /^use$/, rest: /\b(?:chemical weapons|live (?:rounds|ammunition|fire)|force against)\b/, type: "ASSAULT" },
  { verb: /^(?:use|fire)$/, rest: /\b(?:tear ?gas|water cannons?|rubber bullets|warning shots)\b/, type: "COERCE" },
  {
    verb: /^(?:test|test-fire)$/,
    rest: /\b(?:missiles?|warheads?|nuclear (?:device|weapon|bomb))\b/,
    type: "MOBILIZE",
  },
  {
    verb: /^(?:conduct|carry|stage|hold)$/,
    rest: /\b(?:nuclear test|missile tests?|(?:military|naval|joint) (?:exercises?|drills?|manoeuvres|maneuvers))\b/,
    type: "MOBILIZE",
  },
  {
    verb: /^strip$/,
    rest: /\bof\b.*\b(?:citizenship|titles?|immunity|licen[cs]e|office|medals?|rights?)\b/,
    type: "SANCTION",
  },
  // Posts.
  {
    verb: /^(?:remove|dismiss|sack|oust)$/,
    rest: /\bfrom (?:\w+ )?(?:office|post|power|position|job)\b|\bas \w+/,
    type: "APPOINTMENT",
  },
  {
    verb: /^(?:fire|dismiss)$/,
    rest: /\b(?:deputy|president|secretary|commander|general|ambassador|adviser|advisor|minister|chief|officials?|officers?|employees?|staff|workers)\b/,
    type: "APPOINTMENT",
  },
  {
    verb: /^(?:take|assume)$/,
    rest: /^(?:up )?(?:the |his |her |a )?(?:post|presidency|chair|leadership|premiership|throne)\b/,
    type: "APPOINTMENT",
  },
  { verb: /^grant$/, rest: /\b(?:aid|loans?|relief|credits?|assistance|funds?|funding)\b/, type: "AID" },
  {
    verb: /^grant$/,
    rest: /\b(?:asylum|amnesty|bail|pardon|parole|independence|access|autonomy|visas?)\b/,
    type: "CONCEDE",
  },

  { verb: /^break$/, rest: /^(?:off )?(?:\w+ )?(?:ties|relations|links)\b|^with\b/, type: "SANCTION" },
  { verb: /^(?:cut|sever|suspend|downgrade)$/, rest: /\b(?:ties|relations|links)\b/, type: "SANCTION" },
  {
    verb: /^(?:restore|resume|establish|normali[sz]e)$/,
    rest: /\b(?:ties|relations|links|cooperation)\b/,
    type: "COOPERATE",
  },
  { verb: /^break$/, rest: /^out\b/, type: "ASSAULT" },
  { verb: /^(?:impose|slap|extend|renew|tighten)$/, rest: /\b(?:sanctions?|embargo|tariffs?|ban)\b/, type: "SANCTION" },
  {
    verb: /^(?:lift|ease|remove|waive|end)$/,
    rest: /\b(?:sanctions?|embargo|bounty|ban|blockade|curfew|siege|restrictions?)\b/,
    type: "CONCEDE",
  },
  { verb: /^(?:seize|take|capture|regain|gain|wrest)$/, rest: /\bcontrol\b/, type: "ASSAULT" },
  {
    verb: /^seize$/,
    rest: /\b(?:vessels?|ships?|boats?|tankers?|assets|property|drugs|cocaine|cargo|weapons|documents|accounts)\b/,
    type: "COERCE",
  },
  { verb: /^(?:go|be)$/, rest: /^on (?:the offensive|the attack)/, type: "ASSAULT" },
  { verb: /^go$/, rest: /^on (?:strike)/, type: "PROTEST" },
  { verb: /^go$/, rest: /^(?:on trial|to court)/, type: "LEGAL" },
  {
    verb: /^(?:launch|carry|mount|stage|begin|start|resume)$/,
    rest: /\b(?:attacks?|offensive|(?:air|missile|drone|military) ?strikes?|invasion|raids?|assault|war|bombing|airstrikes?|operation)\b/,
    type: "ASSAULT",
  },
  {
    verb: /^(?:stage|hold|organi[sz]e|join)$/,
    rest: /\b(?:protests?|rally|rallies|demonstrations?|marches|sit-in|walkout|strike)\b/,
    type: "PROTEST",
  },
  {
    verb: /^(?:hold|have|begin|start|resume|conclude|open|lead|chair|co-host)$/,
    rest: /\b(?:talks|meeting|negotiations|summit|discussions|consultations|conference|dialogue)\b/,
    type: "CONSULT",
  },
  { verb: /^(?:hold|call|announce|postpone|contest)$/, rest: /\b(?:elections?|referendum|vote|poll)\b/, type: "OTHER" },
  {
    verb: /^(?:sign|reach|strike|clinch|seal|conclude|ratify|agree)$/,
    rest: /\b(?:agreement|deal|treaty|pact|accord|truce|ceasefire|cease-fire|memorandum|contract)\b/,
    type: "AGREE",
  },
  {
    verb: /^(?:seek|hope|want|try|look|plan)$/,
    rest: /\b(?:agreement|deal|treaty|pact|accord|cooperation)\b/,
    type: "COOPERATE",
  },
  { verb: /^try$/, rest: /^(?!to\b)(?:.*\b(?:for|in|on charges|court)\b)/, type: "LEGAL" },
  { verb: /^hear$/, rest: /\b(?:case|appeals?|arguments|evidence|testimony|suit|lawsuit|petition)\b/, type: "LEGAL" },
  {
    verb: /^(?:issue|amend)$/,
    rest: /\b(?:warrants?|rulings?|orders?|decrees?|laws?|permits?|licen[cs]es?|injunctions?|verdicts?|subpoenas?|constitution|acts?)\b/,
    type: "LEGAL",
  },
  { verb: /^(?:drop|dismiss|reopen|adjourn)$/, rest: /\b(?:case|charges|appeal|trial|lawsuit)\b/, type: "LEGAL" },
  {
    verb: /^(?:open|launch|begin|start|order)$/,
    rest: /\b(?:inquiry|investigation|inquest|probe|proceedings|trial)\b/,
    type: "LEGAL",
  },
  { verb: /^(?:place|put)$/, rest: /\bunder (?:\w+ )?investigation\b/, type: "LEGAL" },
  { verb: /^(?:place|put)$/, rest: /\bunder (?:house )?arrest\b/, type: "COERCE" },
  { verb: /^(?:come|enter|go)$/, rest: /^into (?:force|effect)\b/, type: "LEGAL" },
  {
    verb: /^(?:close|shut|seal)$/,
    rest: /\b(?:borders?|border crossings?|border posts?|airspace|crossing)\b/,
    type: "COERCE",
  },
  { verb: /^put$/, rest: /\bon (?:high |full )?alert\b/, type: "MOBILIZE" },
  { verb: /^take$/, rest: /^up arms\b/, type: "MOBILIZE" },
  { verb: /^come$/, rest: /^under (?:\w+ )?(?:fire|attack|shelling)\b/, type: "ASSAULT" },
  { verb: /^(?:stop|down|refuse)$/, rest: /^(?:work|tools|to work)\b/, type: "PROTEST" },
  { verb: /^vote$/, rest: /^to (?:strike|walk out)\b/, type: "PROTEST" },
  { verb: /^(?:lodge|raise|file)$/, rest: /\b(?:objections?|protest)\b/, type: "REJECT" },
  { verb: /^launch$/, rest: /\b(?:missiles?|rockets?|drones?)\b/, type: "MOBILIZE" },
  {
    verb: /^(?:release|publish)$/,
    rest: /\b(?:statements?|reports?|data|figures|results?|videos?|footage|photos?|photographs|pictures|images?|details|documents?|files|emails|names?|study|survey)\b/,
    type: "STATEMENT",
  },
  {
    verb: /^release$/,
    rest: /\b(?:albums?|songs?|singles?|films?|movies?|trailers?|games?|updates?|versions?|\w*phones?|products?|software|books?|features?|models?)\b/,
    type: "OTHER",
  },
  { verb: /^(?:step|stand)$/, rest: /^(?:down|aside)/, type: "APPOINTMENT" },
  { verb: /^(?:stand|face)$/, rest: /^trial\b/, type: "LEGAL" },
  { verb: /^(?:swear)$/, rest: /^in\b/, type: "APPOINTMENT" },
  { verb: /^(?:take|assume|leave)$/, rest: /\b(?:office|power|over as)\b/, type: "APPOINTMENT" },
  {
    verb: /^(?:become)$/,
    rest: /\b(?:president|minister|chief|head|king|queen|leader|director|governor|mayor|chancellor|pope|chairman|secretary)\b/,
    type: "APPOINTMENT",
  },
  { verb: /^(?:call)$/, rest: /^for\b/, type: "REQUEST" },
  { verb: /^(?:call)$/, rest: /^on\b/, type: "REQUEST" },
  { verb: /^(?:crack)$/, rest: /^down\b/, type: "COERCE" },
  { verb: /^(?:pull|draw)$/, rest: /^(?:out|back)\b|\btroops\b/, type: "RETREAT" },
  {
    verb: /^(?:send|deploy|dispatch|move)$/,
    rest: /\b(?:troops|soldiers|forces|warships?|tanks|reinforcements|fighter)\b/,
    type: "MOBILIZE",
  },
  {
    verb: /^(?:send|pledge|provide|give|deliver|announce|approve)$/,
    rest: /\b(?:aid|relief|assistance|food|medicine|tents|humanitarian)\b/,
    type: "AID",
  },
  { verb: /^(?:open|return)$/, rest: /^fire\b/, type: "ASSAULT" },
  { verb: /^(?:blow)$/, rest: /^(?:up|himself|herself)\b/, type: "ASSAULT" },
  { verb: /^(?:shoot)$/, rest: /^(?:down|dead)\b/, type: "ASSAULT" },
  { verb: /^(?:strike|hit)$/, rest: /\b(?:earthquake|storm|cyclone|hurricane|coast|typhoon|quake)\b/, type: "OTHER" },
  { verb: /^(?:plead|be)$/, rest: /^(?:not )?guilty\b/, type: "LEGAL" },
  { verb: /^(?:hand|pass)$/, rest: /\b(?:sentence|verdict|law|bill|legislation|ruling)\b/, type: "LEGAL" },
  {
    verb: /^(?:sign|approve|adopt|enact|pass)$/,
    rest: /\b(?:law|bill|legislation|decree|act|constitution|resolution|reform|amendment|budget|measure)\b/,
    type: "LEGAL",
  },
  {
    verb: /^(?:give|deliver|make|issue)$/,
    rest: /\b(?:speech|statement|address|interview|warning|remarks|comments?)\b/,
    type: "STATEMENT",
  },
  { verb: /^(?:issue)$/, rest: /\bwarning\b/, type: "THREATEN" },
  {
    verb: /^(?:file|lodge|bring)$/,
    rest: /\b(?:case|suit|lawsuit|complaint|charges|appeal|petition|motion)\b/,
    type: "LEGAL",
  },
  { verb: /^(?:test-fire|fire)$/, rest: /\b(?:missiles?|rockets?)\b/, type: "MOBILIZE" },
  { verb: /^(?:take|pay)$/, rest: /\bvisit\b/, type: "CONSULT" },
  { verb: /^(?:pay)$/, rest: /\bvisit\b/, type: "CONSULT" },
  {
    verb: /^(?:impose|declare|announce|order|lift|extend)$/,
    rest: /\b(?:curfew|martial law|state of emergency|lockdown)\b/,
    type: "COERCE",
  },
  { verb: /^(?:fire)$/, rest: /\b(?:minister|chief|director|head|manager|coach|him|her|aide)\b/, type: "APPOINTMENT" },
  { verb: /^(?:gather|rally|march|take)$/, rest: /\b(?:streets|square|protest)\b/, type: "PROTEST" },
  {
    verb: /^(?:travel|fly|go|come|arrive)$/,
    rest: /^(?:to|in|for) .*\b(?:talks?|meetings?|summit|visit|conference|negotiations)\b/,
    type: "CONSULT",
  },
];
