import type { PublicationDate } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import type { TimeExpression } from "@/lib/core/time-expression";
import { express } from "./express";
import { withDatedAnchor, withSide } from "./express-beside";
import { withSpeechDay } from "./quoted-day";
import { chooseMode } from "./resolve/choose-mode";
import type { Memory, Mode } from "./resolve/resolved";
import { SentenceWords } from "./resolve/sentence-words";
import { headingBetween, openedChapter } from "./resolve/story";
import { mayEndVerb } from "./resolve/tense";
import { type Found, scan } from "./scan";
import { SharedParts } from "./shared-parts";

export interface FindOptions {
  /**
   * The publication day; null or absent when it is not known: then nothing is counted from it. Where only `from` and `to`
   * are known, what is the same for every day between them is counted.
   */
  published?: Pick<PublicationDate, "from" | "to" | "best"> | null;
  /**
   * `narrative`: dates are told in order, and a missing year is that of the date last mentioned. `auto`, the default, reads a
   * history as a narrative and everything else as news (resolve/choose-mode.ts).
   */
  mode?: Mode | "auto";
  /** BCP 47. Only English is read; other languages give no expressions. */
  language?: string;
}

/**
 * Finds the time expressions of an English text, in order and without overlap, and says what each means and why.
 * Offsets are UTF-16 code units of `text`, end exclusive. Takes time linear in the length of the text.
 */
export function findTimeExpressions(text: string, options: FindOptions = {}): TimeExpression[] {
  if (options.language !== undefined && !/^en\b/i.test(options.language)) return [];
  const found = scan(text);
  const bounds = publicationBounds(options.published);
  const day = publicationDay(options.published);
  const mode =
    options.mode === undefined || options.mode === "auto"
      ? chooseMode(
          found.map(({ reading }) => reading.meaning),
          bounds?.first ?? day,
        )
      : options.mode;
  const readFrom = (published: DayNumber | null): TimeExpression[] => resolveAll(found, text, published, mode);
  return bounds === null
    ? readFrom(day)
    : sameOnEveryDay(readFrom(null), readFrom(bounds.first), readFrom(bounds.last));
}

function resolveAll(found: readonly Found[], text: string, published: DayNumber | null, mode: Mode): TimeExpression[] {
  const memory: Memory = {
    text,
    published,
    mode,
    last: null,
    lastEdtf: undefined,
    lastAt: 0,
    lastDay: null,
    lastDayAt: 0,
    story: null,
    untold: [],
    told: [],
    row: [],
    looksBack: false,
    thread: null,
    flashback: null,
    lastPeriod: null,
    lastTense: { end: -1, tense: null },
    order: undefined,
    publication: undefined,
    words: new SentenceWords(text, mayEndVerb),
    shared: new SharedParts(),
    yearOfDay: new Map(),
    yearOfMonth: new Map(),
    severalYears: new Set(),
    yearHeadings: undefined,
  };
  let told = 0;
  const expressions = found.map((one) => {
    if (mode === "narrative" && memory.story !== null && headingBetween(text, told, one.start))
      memory.story = openedChapter(memory.story);
    told = one.end;
    return withSide(express(one, memory), text);
  });
  const anchored = expressions.map((expression, at) => withDatedAnchor(expression, expressions[at + 1]));
  return mode === "news" ? [...withSpeechDay(anchored, text)] : anchored;
}

/** First and last day that publication may be, where no day of them is the likely one. */
function publicationBounds(published: FindOptions["published"]): { first: DayNumber; last: DayNumber } | null {
  if (!published || published.best !== null || published.from === null || published.to === null) return null;
  return published.to - published.from > 1 ? { first: published.from, last: published.to - 1 } : null;
}

/**
 * What is only known to lie between two days dates what both ends date alike ("this year"); else it stays unknown. The days
 * between agree where the ends do, since a later publication never gives an earlier date.
 */
function sameOnEveryDay(
  unknown: readonly TimeExpression[],
  first: readonly TimeExpression[],
  last: readonly TimeExpression[],
): TimeExpression[] {
  return unknown.map((expression, at) => {
    const [a, b] = [first[at], last[at]];
    if (a === undefined || b === undefined || expression.interval !== undefined) return expression;
    if (a.start !== expression.start || b.start !== expression.start) return expression;
    if (a.value !== b.value || a.interval === undefined || a.type !== b.type) return expression;
    const { direction: _, ...told } = a;
    return {
      ...told,
      ...(a.direction === b.direction && a.direction !== undefined ? { direction: a.direction } : {}),
      anchor: { kind: a.anchor.kind, edtf: a.anchor.edtf === b.anchor.edtf ? a.anchor.edtf : null },
      confidence: Math.min(a.confidence, b.confidence),
      explanation: [
        ...a.explanation.slice(0, 1),
        {
          rule: "publication between two days",
          because: "It is the same from the first to the last day that publication may be.",
        },
      ],
    };
  });
}

function publicationDay(published: FindOptions["published"]): DayNumber | null {
  if (!published) return null;
  if (published.best !== null) return published.best;
  return published.from !== null && published.to === published.from + 1 ? published.from : null;
}
