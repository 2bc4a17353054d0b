const WORDS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|March|April|May|June|July|August";
const TITLES =
  "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Chief|Judge|Justice|Pastor|Rev|Reverend|Bishop|Sgt|Sergeant|Capt|Captain|Col|Gen|Sen|Senator|Rep|Gov|Officer|Detective|Constable|Inspector|Sir|Dame|Lady|Lord|Sheikh|Alhaji|Councillor|Coach";
/** "Mr Sunday", "Chief Ada May": a title, at most a first name, and the word, which no date goes on from. */
const TITLED = new RegExp(`\\b(?:${TITLES})\\.?\\s(?:([A-Z][\\p{L}'-]+)\\s)?(${WORDS})\\b(?!\\s\\d)`, "gu");
/** "Tom Sunday, 34,": a first name before, an age behind. */
const AGED = new RegExp(
  `\\b(?!On\\b|By\\b|In\\b|And\\b|Until\\b|Since\\b)([A-Z]\\p{Ll}+)\\s(${WORDS}),\\s(?:aged?\\s)?\\d{1,2},`,
  "gu",
);
const TITLE_BEFORE = new RegExp(`\\b(?:${TITLES})\\.?\\s$`, "u");
const ACTS =
  /^(?:['\u2019]s\b|,?\s(?:said|says|told|added|testified|denied|was|is|has|had|who|will|did|does|pleaded|won|scored|died|and\s(?:his|her))\b)/;
const LED =
  /\b(?:on|by|in|until|since|till|from|last|next|this|every|each|late|early|the|before|after|of|for|and|to|during)\s$/i;

let last: { text: string; names: ReadonlyMap<string, ReadonlySet<string>> } = { text: "", names: new Map() };

/** The weekdays and months that a text uses as surnames somewhere, with the first names told. One walk over the text. */
function surnamesIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  if (last.text !== text) {
    const names = new Map<string, Set<string>>();
    for (const pattern of [TITLED, AGED])
      for (const [, given, surname = ""] of text.matchAll(pattern)) {
        const known = names.get(surname) ?? new Set<string>();
        if (given !== undefined) known.add(given);
        names.set(surname, known);
      }
    last = { text, names };
  }
  return last.names;
}

/**
 * True for a weekday or month that is a person of the text: the text introduces somebody of that name with a title or an age,
 * and the word stands behind his title or first name, or acts like a person ("Sunday said").
 */
export function isPersonOfText(
  word: string,
  { text, before, after }: { text: string; before(length: number): string; after(length: number): string },
): boolean {
  if (!/^[A-Z][a-z]+$/.test(word)) return false;
  const lead = before(24);
  const given = /([A-Z][\p{L}'-]+)\s$/u.exec(lead)?.[1];
  const acts = (given === undefined || !/[a-z]/.test(given) ? !LED.test(lead) : false) && ACTS.test(after(16));
  if (given === undefined && !acts && !TITLE_BEFORE.test(lead)) return false;
  const names = surnamesIn(text).get(word);
  if (names === undefined) return false;
  return acts || TITLE_BEFORE.test(lead) || (given !== undefined && names.has(given));
}
