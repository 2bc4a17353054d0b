import { isFirstName } from "../lexicon/first-names";
import type { Token } from "../text/token";
import { countryAround } from "./country-around";
import { holdsOffice, introduced, isAged, isFirm, isHuman, isRole, type NameRun, onlyStranger } from "./introduction";
import { BODY_WORDS, COMPANY_WORDS, join, type PlaceHit } from "./place-hit";

/** A person or body as the text introduces it. */
export interface Member {
  name: string;
  kind: "person" | "body";
  /** ISO 3166-1 alpha-2, where the text says whose it is. */
  country?: string;
  /** The text puts it somewhere ("near Mocoa, Colombia"): a town that no list has. */
  isPlace?: true;
  /** Known for a human being: a first name, an age, or what somebody is before it. */
  isHuman?: true;
  /** Told of with an office, in which somebody acts for a state. */
  inOffice?: true;
  /** Times named. */
  count: number;
}

export interface Cast {
  /** Members by full name, last name and acronym. */
  byKey: ReadonlyMap<string, Member>;
  surnames: ReadonlySet<string>;
}

const particle = /^(?:al|el|bin|ibn|abu|de|da|del|la|le|van|von|der|den|di|dos|du|ben|bint|ul|ud|und|y)$/i;

const opensSentence = (tokens: readonly Token[], k: number): boolean =>
  k === 0 || (k === 1 && /^["'(]$/.test(tokens[0]!.text));

/** The words that stand capitalised inside sentences. */
export function capitalsInside(sentences: readonly { tokens: readonly Token[] }[]): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences) {
    for (const t of tokens)
      if (t.pos === "PROPN" && /^\p{Lu}/u.test(t.text) && !opensSentence(tokens, t.index)) found.add(t.text);
  }
  return found;
}

/** Runs of capitalised name words that are no place, with titles stripped from the front: "Carlos al-Mendes". */
export function findNames(
  tokens: readonly Token[],
  places: readonly PlaceHit[],
  midSentence: ReadonlySet<string>,
): NameRun[] {
  const runs: NameRun[] = [];
  const placeAt = (k: number): PlaceHit | undefined => places.find((p) => k >= p.start && k < p.end);
  const nameWord = (k: number): boolean => {
    const t = tokens[k];
    return t !== undefined && t.pos === "PROPN" && /^\p{Lu}/u.test(t.text) && !placeAt(k);
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!nameWord(i)) continue;
    let end = i + 1;
    for (;;) {
      if (nameWord(end)) end++;
      else if (
        tokens[end]?.text === "-" &&
        tokens[end - 1]!.end === tokens[end]!.start &&
        tokens[end + 1] &&
        tokens[end]!.end === tokens[end + 1]!.start
      )
        end += 2;
      else if (
        particle.test(tokens[end]?.text ?? "") &&
        (nameWord(end + 1) || (tokens[end + 1]?.text === "-" && nameWord(end + 2)))
      )
        end++;
      else break;
    }
    let start = i;
    if (tokens[start - 1]?.text === "-" && particle.test(tokens[start - 2]?.text ?? "")) start -= 2;
    const whole = end;
    // "Secretary-General": both halves are the post.
    while (start < end - 1 && isRole(tokens[start]!)) start += tokens[start + 1]!.text === "-" ? 3 : 1;
    while (end > start && tokens[end - 1]!.text === "-") end--;
    // A capital at the start of a sentence says nothing: the word must stand so elsewhere too.
    const onlyOpening = end - start === 1 && opensSentence(tokens, start) && !midSentence.has(tokens[start]!.text);
    if (end > start && !onlyOpening && !(end - start === 1 && isRole(tokens[start]!))) {
      const name = join(tokens, start, end);
      runs.push({ start, end, name, key: tokens[end - 1]!.text });
    }
    i = whole - 1;
  }
  return runs;
}

interface Draft extends Member {
  keys: Set<string>;
  /** How many were met before it. */
  order: number;
}

/** Reads who is who, and whose, from the sentences' own introductions ("Kenya's president X", "the Y Army (YA)"). */
export function buildCast(sentences: readonly { tokens: readonly Token[]; places: readonly PlaceHit[] }[]): Cast {
  const midSentence = capitalsInside(sentences);
  const drafts = new Map<string, Draft>();
  // Of all that share a key the one met first, so that a text of many names takes time linear in its length.
  const first = new Map<string, Draft>();
  const firstOfKind = new Map<string, Draft>();
  const ofKind = (kind: Member["kind"], key: string): string => `${kind} ${key}`;
  const addKey = (draft: Draft, key: string): void => {
    draft.keys.add(key);
    for (const [met, at] of [
      [first, key],
      [firstOfKind, ofKind(draft.kind, key)],
    ] as const)
      if (draft.order < (met.get(at)?.order ?? Number.POSITIVE_INFINITY)) met.set(at, draft);
  };
  const sameAs = (name: string, key: string, kind: Member["kind"]): Draft | undefined => {
    if (name === key) return firstOfKind.get(ofKind(kind, key));
    const short = drafts.get(key);
    return short?.kind === kind && short.name === key ? short : undefined;
  };
  const meet = (name: string, key: string, kind: Member["kind"], country?: string): Draft => {
    let draft = drafts.get(name) ?? sameAs(name, key, kind);
    if (!draft) {
      draft = { name, kind, count: 0, keys: new Set(), order: drafts.size };
      drafts.set(name, draft);
    } else if (name.length > draft.name.length && draft.name === key) draft.name = name;
    draft.count++;
    addKey(draft, name);
    addKey(draft, key);
    if (country && !draft.country) draft.country = country;
    return draft;
  };
  const known = (word: string): string | undefined => first.get(word)?.country;
  // Whom the sentence before tells of without a name.
  let before: string | undefined;
  // Twice: a body may be introduced after the person who leads it.
  for (const { tokens, places } of [...sentences, ...sentences]) {
    for (const place of places) {
      // "the Kenyan National Army (KNA)": the body and its short name belong to the country in front.
      if (place.kind !== "nationality" && place.kind !== "country") continue;
      let end = place.end;
      while (tokens[end]?.pos === "PROPN" && /^\p{Lu}/u.test(tokens[end]!.text)) end++;
      if (end > place.end && BODY_WORDS.test(tokens[end - 1]!.text)) {
        const acronym =
          tokens[end]?.text === "(" && /^[A-Z]{2,6}$/.test(tokens[end + 1]?.text ?? "") ? tokens[end + 1]!.text : "";
        const name = join(tokens, place.start, end);
        meet(name, acronym || name, "body", place.country);
      }
    }
    const unnamed = before;
    before = onlyStranger(tokens, places);
    for (const run of findNames(tokens, places, midSentence)) {
      const body =
        BODY_WORDS.test(run.key) ||
        COMPANY_WORDS.test(run.key) ||
        (/^[A-Z]{2,6}$/.test(run.key) && run.end - run.start === 1) ||
        (run.end - run.start > 1 && isThing(tokens, run)) ||
        isFirm(tokens, places, run);
      const around = body ? undefined : countryAround(tokens, places, run);
      const country =
        around ??
        introduced(tokens, places, run, known) ??
        (!body && run.start === 0 && drafts.get(run.name) === undefined && isAged(tokens, run.end)
          ? unnamed
          : undefined);
      const draft = meet(run.name, run.key, body ? "body" : "person", country);
      if (around) draft.isPlace = true;
      if (!body && holdsOffice(tokens, run)) draft.inOffice = true;
      if (!body && isHuman(tokens, run)) draft.isHuman = true;
      const next = tokens[run.end];
      if (next?.text === "(" && /^[A-Z]{2,6}$/.test(tokens[run.end + 1]?.text ?? ""))
        addKey(draft, tokens[run.end + 1]!.text);
    }
  }
  const byFirst = homesByFirstWord(drafts.values());
  const byKey = new Map<string, Member>();
  const surnames = new Set<string>();
  for (const draft of [...drafts.values()].sort((a, b) => b.count - a.count)) {
    const { keys, order: _, ...alone } = draft;
    const home = alone.country ?? byFirst.get(alone.name);
    const member: Member = home ? { ...alone, country: home } : alone;
    for (const key of keys) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, member);
      else if (
        !known.country &&
        member.country &&
        known.kind === member.kind &&
        (known.name.endsWith(member.name) || member.name.endsWith(known.name))
      )
        byKey.set(key, { ...known, country: member.country });
    }
    if (
      draft.kind === "person" &&
      draft.name.includes(" ") &&
      !/^(?:Lake|Mount|River|Gulf|Cape|Northern|Southern|Eastern|Western|Central|New|Republic) /.test(draft.name)
    )
      surnames.add(draft.name.split(/[ -]/).at(-1)!);
  }
  return { byKey, surnames };
}

/** "Norvik" for "Norvik Marine", "Kwon" for "Kwon Tae-hwan": whose the longer name is, by its first word; no first name. */
function homesByFirstWord(members: Iterable<Member>): Map<string, string> {
  const homes = new Map<string, string | null>();
  for (const { name, country } of members) {
    const [first = "", ...rest] = name.split(" ");
    if (rest.length === 0 || !country || BODY_WORDS.test(first) || isFirstName(first)) continue;
    const other = homes.get(first);
    homes.set(first, other === undefined || other === country ? country : null);
  }
  return new Map([...homes].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** "a European Georgia", "the Hidden Valley": with an article in front, or a word no person is called by, it is no person. */
const isThing = (tokens: readonly Token[], { start }: NameRun): boolean =>
  /^(?:a|an|the)$/.test(tokens[start - 1]?.lower ?? "") ||
  /^(?:European|African|Asian|Arab|Islamic|Christian|Democratic|United|Free|New|Young|Great|Greater|Social|National|Popular|Republican|Liberal|Patriotic)$/.test(
    tokens[start]!.text,
  );
