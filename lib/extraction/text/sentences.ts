import type { Article, ZoneKind } from "@/lib/core/article";
import { isOwnText } from "@/lib/core/article";
import { entryHours } from "./entry-hours";

/** A sentence of an article's own words; offsets in `Article.text`, end exclusive. */
export interface Sentence {
  /** Its place among the sentences of the article, from 0. */
  index: number;
  start: number;
  end: number;
  text: string;
  zone: ZoneKind;
  /** Counts the paragraphs of the body from 0; -1 outside the body. */
  paragraph: number;
  /** No mark ends it: another piece of the page follows on the same line. */
  runsOn: boolean;
  /** The first of an entry of a live page: its news. */
  opensEntry?: true;
}

const NEVER_ENDS =
  /(?:^|[\s("'\u201c\u2018-])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Sen|Rep|Gov|Rev|Hon|Pres|St|Mt|Ft|vs|No|Nos|Art|Sec|Vol|p|pp|approx|ca|cf|e\.g|i\.e|al|[A-Z]|[A-Z](?:\.[A-Z])+)\.$/;
/** After "U.S." or "p.m." a new sentence starts only with a word that opens sentences. */
const MAY_END = /(?:^|[\s("'\u201c])(?:[A-Z](?:\.[A-Z])+|[ap]\.m|Inc|Ltd|Corp|Co|Jr|Sr|etc)\.$/;
const OPENER =
  /^["'\u201c\u2018(]*(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|There|When|While|After|Before|If|As|For|However|Meanwhile|Officials|Police|Last|Earlier|Some|Many|Since|With)\b/;

/**
 * Where a new piece begins although nothing ended the last one, as in pages whose lines were joined: "near the harbour The
 * mayor said", "in the town AT least nine".
 */
const SEAM =
  /(?<=[\p{L}\d)] )(?=(?:The|This|These|He|She|It|They|There|But|When|After|THE|AT|IN|AN|TWO|THREE) \p{Ll})|(?<=[\p{Ll}\d)] )(?=(?:A|An|In|At|On|And|We) \p{Ll})/gu;

interface Span {
  start: number;
  end: number;
  runsOn: boolean;
}

/** Cuts a sentence at the seams between joined pieces of a page. */
function pieces(text: string, { start, end }: { start: number; end: number }): Span[] {
  const seams = [...text.slice(start, end).matchAll(SEAM)].map((m) => start + m.index);
  const starts = [start, ...seams];
  return starts.map((from, i) => {
    const to = starts[i + 1];
    return to === undefined ? { start: from, end, runsOn: false } : { start: from, end: to - 1, runsOn: true };
  });
}

/**
 * Longer than any sentence of prose, in characters. What is longer is a list or a table without an end mark; it is cut at a
 * blank, so that no rule that compares the words of a sentence with each other meets more of them at once.
 */
const SENTENCE_MAX = 2_000;

/** Cuts what no person wrote as one sentence; every piece of it runs on, so that none passes for a sentence. */
function bounded(text: string, span: Span): Span[] {
  if (span.end - span.start <= SENTENCE_MAX) return [span];
  const spans: Span[] = [];
  for (let { start } = span; start < span.end; ) {
    const blank = text.slice(start, start + SENTENCE_MAX).lastIndexOf(" ");
    const length = start + SENTENCE_MAX < span.end && blank > 0 ? blank : SENTENCE_MAX;
    spans.push({ start, end: Math.min(start + length, span.end), runsOn: true });
    start += length;
    while (text[start] === " ") start++;
  }
  return spans;
}

/** What the abbreviation before a full stop needs to be known by. */
const ENDING_MAX = 40;

let segmenter: Intl.Segmenter | undefined;

/** Cuts a stretch into sentences; platform segmentation, mended after abbreviations ("Dec. 8", "U.S.", "Gen. Brown"). */
function sentenceSpans(text: string): Span[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const lead = segment.length - segment.trimStart().length;
    const start = index + lead;
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = spans.at(-1);
    if (
      last &&
      joins(
        text.slice(Math.max(last.start, last.end - ENDING_MAX), last.end),
        text.slice(start, end),
        text.slice(last.end, start),
      )
    ) {
      last.end = end;
    } else spans.push({ start, end });
  }
  return spans.flatMap((span) => pieces(text, span)).flatMap((span) => bounded(text, span));
}

function joins(before: string, after: string, gap: string): boolean {
  if (/\n\s*\n/.test(gap)) return false;
  if (MAY_END.test(before)) return !OPENER.test(after);
  if (NEVER_ENDS.test(before)) return true;
  // A closing quote and its speaker are one sentence: "…!" said the mayor.
  return /[!?]["\u201d']?$/.test(before) && /^[a-z]/.test(after);
}

/** "LIMA, Peru (Wire) — " before the first sentence: where it was written, no part of what it says. */
const DATELINE =
  /^(\p{Lu}[\p{Lu}'.\u2019-]{2,}(?:[ ,]+[\p{L}.'\u2019]+){0,5}(?:,? \w+\.? \d{1,2})?(?: \([^)]{2,30}\))?)\s*(?:\u2014|\u2013|--|-|:)\s+(?=\S)/u;

/** The sentences of an article, in the order of the text; repeated zones and residue are left out. */
export function articleSentences(article: Pick<Article, "text" | "zones">): Sentence[] {
  const sentences: Sentence[] = [];
  const hours = entryHours(article);
  let paragraph = -1;
  for (const zone of article.zones) {
    if (!isOwnText(zone) || zone.kind === "metadata" || zone.kind === "byline") continue;
    if (zone.kind === "body") paragraph++;
    const text = article.text.slice(zone.start, zone.end);
    const line = zone.kind === "body" ? DATELINE.exec(text) : null;
    // Further down a dateline is one only with its agency.
    const place = line && (paragraph === 0 || line[1]!.endsWith(")")) ? line : null;
    if (place) {
      sentences.push({
        index: sentences.length,
        start: zone.start,
        end: zone.start + place[1]!.length,
        text: place[1]!,
        zone: "dateline",
        paragraph: -1,
        runsOn: false,
      });
    }
    const opening = place ? place[0].length : (hours.get(zone.start) ?? 0);
    for (const [i, span] of sentenceSpans(text.slice(opening)).entries()) {
      const [start, end] = [span.start + opening, span.end + opening];
      sentences.push({
        index: sentences.length,
        start: zone.start + start,
        end: zone.start + end,
        text: text.slice(start, end),
        zone: zone.kind,
        paragraph: zone.kind === "body" ? paragraph : -1,
        runsOn: span.runsOn,
        ...(i === 0 && hours.has(zone.start) ? { opensEntry: true } : {}),
      });
    }
  }
  return sentences;
}
