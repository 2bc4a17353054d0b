import type { Token } from "../text/token";
import type { PlaceKind, PlaceReading } from "./gazetteer";

/** A place name in a sentence; token indexes, `end` exclusive. */
export interface PlaceHit {
  start: number;
  end: number;
  name: string;
  country: string;
  kind: PlaceKind;
  /** Inside the name of a body ("the Nairobi Exchange", "Al-Shabaab in Somalia"): says whose it is, not where something happened. */
  inBodyName: boolean;
  /** A landmark that a distance is counted from: no part in what happens. */
  landmark: boolean;
  readings: readonly PlaceReading[];
}

export const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "from",
  "to",
  "outside",
  "around",
  "into",
  "toward",
  "towards",
  "across",
  "over",
  "between",
  "of",
  "through",
  "throughout",
  "via",
  "off",
  "inside",
  "within",
  "on",
  "against",
  "north",
  "south",
  "east",
  "west",
  "visited",
  "reached",
  "left",
]);

export const BODY_WORDS =
  /^(?:Court|University|College|School|Police|Army|Navy|Force|Forces|Airport|Museum|Hospital|Exchange|Bank|Council|Assembly|Parliament|Ministry|Committee|Party|Front|Union|Council|Government|Agency|Association|Institute|Center|Centre|Company|Corporation|Times|Post|News|Press|Journal|Herald|Tribune|Radio|Television|TV|Church|Cathedral|Club|United|FC|Stadium|Group|Movement|Brigade|Brigades|Militia|Guard|Guards|Congress|Senate|Commission|Authority|Organization|Organisation|Foundation|Federation|League|Network|Society|Airlines|Airways|Railway|Department|Office|Service|Services|Prosecutor|Tribunal|Embassy|Consulate|Command|Command|Defence|Defense|National|Democratic|Republican|People|Islamic|Liberation|Resistance|Red|Civil|Security|International|Central|Federal|Royal|Supreme|High|State|Workers|Labour|Labor|Revolutionary|Armed|Air|Coast|Border|Stock|Energy|Oil|Gas|Electric|Motors|Steel|Telecom|Holdings|Inc|Corp|Ltd|Plc|Treaty|Agreement|Accord|Accords|Conference|Summit|Olympics|Cup|Open|Festival|Film|Marathon|Review|Tower|Towers|Street|Square|House|Hall|Plaza|Hotel|Park|Bridge|Avenue|Road|Station|Theatre|Theater|Prison|Palace|Building|Port|Base|Camp|Awards?|Prize)$/;

export const isCapitalised = (t: Token | undefined): boolean =>
  t !== undefined && /^\p{Lu}/u.test(t.text) && t.pos !== "TIME";

export const isName = (t: Token | undefined): boolean =>
  isCapitalised(t) &&
  t!.pos !== "DET" &&
  t!.pos !== "PRON" &&
  t!.pos !== "ADP" &&
  t!.pos !== "AUX" &&
  t!.pos !== "SCONJ" &&
  t!.pos !== "CCONJ";

export interface PlaceContext {
  /** How often each country is named unmistakably in the article: settles names that several countries share. */
  votes: ReadonlyMap<string, number>;
  /** Last names of persons the text introduces: "Hamilton" then is no city. */
  surnames: ReadonlySet<string>;
  /** Names of peoples that a team of the article bears: "the Indians". */
  teams?: ReadonlySet<string>;
  /** In a title every word may be capitalised, so that a capital beside a country says nothing. */
  inTitle?: boolean;
}

export const NO_CONTEXT: PlaceContext = { votes: new Map(), surnames: new Set() };

export const COMPANY_WORDS =
  /^(?:Corp|Corporation|Inc|Ltd|Plc|Co|Company|Group|Holdings|Motors|Steel|Industries|International|Partners|Brothers|AG|SA|NV|BV|AB|ASA|A\/S|GmbH|LLC|LLP)\.?$/;

export const CURRENCY =
  /^(?:dollars?|dlrs?|francs?|pounds?|yen|marks?|pesos?|liras?|lire|rou?bles?|kron(?:a|or|e|er)|crowns?|rand|rupees?|dinars?|riyals?|won|yuan|euros?|shillings?|bonds?|treasur(?:y|ies)|stg)$/i;

/** The words as they stand in the text, with its spaces. */
export function join(tokens: readonly Token[], from: number, to: number): string {
  let out = "";
  for (let k = from; k < to; k++) {
    const token = tokens[k]!;
    out += (k > from && token.start > tokens[k - 1]!.end ? " " : "") + token.text;
  }
  return out;
}
