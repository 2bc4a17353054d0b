import { type Article, isOwnText } from "@/lib/core/article";
import type { TimeExpression } from "@/lib/core/time-expression";
import { withDeadlines } from "../dates/deadlines";
import { buildCast, type Cast, capitalsInside, findNames } from "../places/cast";
import { unrivalled } from "../places/choose-reading";
import { findPlaces, isTeam } from "../places/find-places";
import { gazetteer } from "../places/gazetteer";
import type { NameRun } from "../places/introduction";
import { countryOfPaper } from "../places/masthead";
import { SHARED_NAMES } from "../places/name-variants";
import { NO_CONTEXT, type PlaceContext, type PlaceHit } from "../places/place-hit";
import { settingOf } from "../places/setting";
import type { Clause } from "../syntax/clause";
import { parseClauses } from "../syntax/clauses";
import { inEntries } from "./entries";
import { goingOnQuotes } from "./quotations";
import { articleSentences, type Sentence } from "./sentences";
import type { Token } from "./token";
import { tokenize } from "./tokens";

/** A sentence with everything the rules ask of it. */
export interface PreparedSentence {
  sentence: Sentence;
  tokens: readonly Token[];
  clauses: readonly Clause[];
  places: readonly PlaceHit[];
  names: readonly NameRun[];
  times: readonly TimeExpression[];
  /** In an entry of a chronology, which tells in the present what was. */
  inEntry: boolean;
}

export interface PreparedArticle {
  sentences: readonly PreparedSentence[];
  cast: Cast;
  /** How often each country is named, title and lead counted more. */
  votes: ReadonlyMap<string, number>;
  /** The country the story is set in, by its dateline, its reporter's town, its opening or its paper; null where none is told. */
  setting: string | null;
}

/** True for expressions that name a time of the calendar: no durations, no "now". */
export const isCalendarTime = (t: TimeExpression): boolean =>
  (t.type === "DATE" || t.type === "TIME") && !/^(?:PAST|PRESENT|FUTURE)_REF$/.test(t.value);

/** "June Achebe", "Robert May": a month or weekday that is part of a person's name. */
function isPartOfName(t: TimeExpression, text: string): boolean {
  if (!/^(?:April|May|June|August|Sunday|Friday|Monday|Tuesday|Sat|Sun|Jan|Mar)$/.test(t.text)) return false;
  const before = /(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, t.start - 30), t.start))?.[1];
  const after = /^\s(\p{Lu}\p{Ll}+)/u.exec(text.slice(t.end, t.end + 30))?.[1];
  if (after && !/^(?:The|In|On|At|But|And|Night|Morning|Evening|Day|When|After|Before)$/.test(after))
    return !/\b(?:on|in|last|next|this|since|until|by)\s$/i.test(text.slice(0, t.start).slice(-6));
  const month = /^(?:April|May|June|August|Sat|Sun|Jan|Mar)$/.test(t.text);
  return (
    month &&
    before !== undefined &&
    !/^(?:In|On|By|Since|Until|From|To|Last|This|Next|Late|Early|Mid|During|Of)$/.test(before) &&
    !gazetteer().readings.has(before)
  );
}

/** "three days after": a duration that is counted from something. */
const isDistance = (t: TimeExpression, text: string, offset: number): boolean =>
  t.type === "DURATION" && /^\s+(?:after|before)\b/.test(text.slice(t.end - offset));

/** A term is counted from a date told a few sentences before, at most. */
const TOLD_BEFORE = 8;
const FIRST_OF_TITLE = 1.5;
const MOST_TOKENS = 80;

/** "This article was amended on …": the desk's note, no news. */
const ABOUT_ITSELF =
  /(?:^\W*|\u2022\s+)(?:this|the) (?:article|story|post|report|page|piece) (?:was|has been|is) (?:(?:\w+ ){0,2})(?:amended|updated|corrected|published|republished|edited|modified)\b/i;

/** Words of the page round the news: pictures and their credits, buttons, notices. */
const FURNITURE =
  /\b(?:hide caption|toggle caption|enlarge this image|file (?:photo|photograph|picture)|getty images|image copyright|media playback|all rights reserved|copyright \d|read more|sign up|subscribe|advertisement|share (?:this|on (?:facebook|twitter))|opens in (?:a )?new window|follow us|click (?:here|to))\b|^CLOSE [A-Z]|^\W*(?:FILE\s*[-\u2013\u2014]|Photos?:|Related:|Updated?:|Watch:|Video:|Listen:|More:)|\bUpdated: /i;

/** True for a sentence a person wrote to be read: no menu, no list of links, no run of captions. */
export function isProse({ tokens, sentence }: Pick<PreparedSentence, "tokens" | "sentence">): boolean {
  if (tokens.length > MOST_TOKENS || /[@#]\w|https?:|\bClick\b|\|/.test(sentence.text)) return false;
  if (ABOUT_ITSELF.test(sentence.text) || FURNITURE.test(sentence.text)) return false;
  if (sentence.runsOn || /\?["\u201d')]*$/.test(sentence.text)) return false;
  const words = tokens.filter((t) => /^\p{L}{2,}/u.test(t.text));
  const capitals = words.filter((t) => /^\p{Lu}/u.test(t.text)).length;
  const shouted = words.filter((t) => t.text.length > 3 && t.text === t.text.toUpperCase()).length;
  const ended = /[.!?]["\u201d')]*$/.test(sentence.text);
  return words.length > 2 && capitals / words.length < (ended ? 0.85 : 0.6) && shouted < 5;
}

/** A dateline, and the town in a byline, tell where a story was written. */
const DATELINE_WEIGHT = 3;
const ZONE_WEIGHT: Readonly<Partial<Record<Sentence["zone"], number>>> = {
  title: 4,
  subtitle: 2,
  dateline: DATELINE_WEIGHT,
  caption: 1,
};

export function prepareArticle(article: Article, times: readonly TimeExpression[]): PreparedArticle {
  const sentences = articleSentences(article);
  let nextTime = 0;
  let paragraph = -1;
  let told: TimeExpression[] = [];
  const quotes = goingOnQuotes(sentences);
  const tagged = sentences.map((sentence, i) => {
    // Sentences and expressions are both in the order of the text: one walk over each.
    while (nextTime < times.length && times[nextTime]!.end <= sentence.start) nextTime++;
    const inside: TimeExpression[] = [];
    for (let k = nextTime; k < times.length && times[k]!.start < sentence.end; k++)
      if (!isPartOfName(times[k]!, article.text)) inside.push(times[k]!);
    const before = paragraph === sentence.paragraph ? told : [];
    const dated = withDeadlines(sentence, inside, before, article.published.best);
    [paragraph, told] = [sentence.paragraph, [...before.slice(-TOLD_BEFORE), ...dated]];
    const blocks = dated.filter((t) => isCalendarTime(t) || t.link || isDistance(t, sentence.text, sentence.start));
    return { sentence, times: dated, tokens: tokenize(sentence.text, sentence.start, blocks, quotes[i]) };
  });
  // A first look for names that cannot be mistaken settles the shared ones in the second.
  const firstLook = tagged.map(({ tokens }) => ({ tokens, places: findPlaces(tokens, NO_CONTEXT) }));
  const named = new Set(firstLook.flatMap(({ places }) => places.flatMap((p) => (isTown(p) ? [] : p.country))));
  // A large town does not speak for its country where a smaller namesake lies in one the article names.
  const isSure = (p: PlaceHit): boolean =>
    !SHARED_NAMES.has(p.name) &&
    (p.readings.length === 0 ||
      (unrivalled(p.readings) &&
        (!isTown(p) || named.has(p.country) || !p.readings.some((r) => isTown(r) && named.has(r.country)))));
  const firstVotes = countVotes(
    firstLook.map(({ places }, i) => ({
      places: places.filter(isSure),
      weight: weightOf(sentences[i]!),
      tokens: firstLook[i]!.tokens,
    })),
  );
  // A paper's small towns are those of its own country.
  const paper = countryOfPaper(article);
  if (paper !== null) firstVotes.set(paper, (firstVotes.get(paper) ?? 0) + 1);
  const surnames = buildCast(firstLook.filter((_, i) => sentences[i]!.zone !== "title")).surnames;
  const teams = new Set(
    tagged.flatMap(({ tokens }) => tokens.filter((t) => isTeam(tokens, t.index)).map((t) => t.text)),
  );
  const context: PlaceContext = { votes: firstVotes, surnames, teams };
  const looked = tagged.map((one) => ({
    ...one,
    places: findPlaces(one.tokens, { ...context, inTitle: one.sentence.zone === "title" }),
  }));
  const writtenIn = reportersTowns(article, context);
  const cast = buildCast(looked.filter(({ sentence }) => sentence.zone !== "title"));
  const midSentence = capitalsInside(looked.filter(({ sentence }) => sentence.zone !== "title"));
  const votes = countVotes([
    ...looked.map(({ places, sentence, tokens }) => ({ places, weight: weightOf(sentence), tokens })),
    { places: writtenIn, weight: DATELINE_WEIGHT, tokens: [] },
  ]);
  const entries = inEntries(looked);
  return {
    cast,
    votes,
    setting: settingOf(looked, writtenIn, parseClauses) ?? paper,
    sentences: looked.map(({ sentence, times: inside, tokens, places }, i) => ({
      sentence,
      tokens,
      places,
      times: inside,
      names: findNames(tokens, places, midSentence),
      clauses: parseClauses(tokens),
      inEntry: entries[i]!,
    })),
  };
}

/** "By Ann Lee in Lima": the town a byline names. */
function reportersTowns({ text, zones }: Article, context: PlaceContext): PlaceHit[] {
  for (const zone of zones) {
    const town =
      zone.kind === "byline" && isOwnText(zone)
        ? /\b(?:[Ii]n|[Aa]t)\s+(\p{Lu}[^\d|()]{1,40})$/u.exec(text.slice(zone.start, zone.end).trim())?.[1]
        : undefined;
    const places = town === undefined ? [] : findPlaces(tokenize(`in ${town}`, 0, []), context);
    if (places.length > 0) return places.slice(0, 1);
  }
  return [];
}

const isTown = ({ kind }: Pick<PlaceHit, "kind">): boolean => kind === "city" || kind === "region";

/** The first two paragraphs tell what the article is about. */
const weightOf = (s: Sentence): number =>
  ZONE_WEIGHT[s.zone] ?? (s.paragraph < 2 && s.paragraph >= 0 && s.index < 12 ? 2 : 1);

/**
 * "Swiss prosecutors", "the Polish town": a state's own organs and places are where it is. "A Swiss watch", "a Polish engineer" may be
 * anywhere: a people's name tells whose somebody or something is.
 */
function isAtHome(tokens: readonly Token[], { end }: PlaceHit): boolean {
  let k = end;
  while (k < end + 3 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[k]?.pos ?? "") && !AT_HOME.test(tokens[k]!.lower)) k++;
  return AT_HOME.test(tokens[k]?.lower ?? "");
}
const AT_HOME =
  /^(?:police|prosecutors?|government|cabinet|authorit(?:y|ies)|courts?|judges?|parliament|senate|lawmakers?|deputies|ministry|ministries|ministers?|president|king|queen|prime|premier|chancellor|army|military|navy|troops|soldiers|forces|state|voters?|elections?|capital|cit(?:y|ies)|towns?|villages?|provinces?|regions?|districts?|islands?|coast|coastguard|ports?|valley|countryside|territory|soil|waters|border)$/;

function countVotes(
  parts: readonly { places: readonly PlaceHit[]; weight: number; tokens: readonly Token[] }[],
): Map<string, number> {
  const votes = new Map<string, number>();
  const placed = new Set<string>();
  for (const { places, weight, tokens } of parts) {
    for (const [i, place] of places.entries()) {
      if (place.landmark) continue;
      // A headline names first whose story it is.
      const first = i === 0 && weight === ZONE_WEIGHT.title ? FIRST_OF_TITLE : 1;
      const half = place.inBodyName || (place.kind === "nationality" && !isAtHome(tokens, place));
      const share = (half ? weight / 2 : weight) * first;
      votes.set(place.country, (votes.get(place.country) ?? 0) + share);
      if (place.kind !== "nationality") placed.add(place.country);
    }
  }
  // "a French group", "the French manager": a land of which no place is named sends people to where the story is.
  for (const [country, many] of votes) if (!placed.has(country)) votes.set(country, many / 2);
  return votes;
}
