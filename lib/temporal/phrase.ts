import { continued, ended, type Opening } from "./opening";
import { DIGITS, JOIN, LETTERS, VOCABULARY, type WordClass } from "./vocabulary";

/**
 * A phrase is written the way it is read: `[the ]{month} {day}[, {year}]`.
 * `{class}` takes a word class of the vocabulary, `{name=class}` under another name, `[x]` may be absent, `(a|b)` chooses,
 * a blank is any white space (one line break at most), `~` is a blank or a hyphen. It becomes one sticky regular expression
 * whose every repetition is bounded, so that a try costs the same whatever follows.
 */
export interface CompiledPhrase {
  /**
   * The phrase by where it may start: as a whole, then without one, two, … of the words at its head that may be absent. A text
   * that opens with a month is not asked first for each of the thirty words that may stand before one.
   */
  starts: readonly PhraseStart[];
}

export interface PhraseStart {
  regex: RegExp;
  /** The names of the classes, in the order of the groups that take their words; named groups cost a slow object a match. */
  names: readonly string[];
  /** True where the words of one class are the whole of every match: they need no list of groups. */
  isOneClass: boolean;
  /** How a match may begin here and at no start before, for looking phrases up: see opening.ts. */
  openings: ReadonlySet<Opening>;
  /** Those of them at which nothing matches unless the words at the head do: no later start has them. */
  needHead: ReadonlySet<Opening>;
  /** The words at the head, as the source of an expression. Many phrases share theirs, which one look at the text rules out. */
  head: string;
}

/**
 * White space inside an expression: hard-wrapped lines count, a blank line does not. In one row behind a look, for of
 * alternatives an engine would make code several times over.
 */
const BLANK = `(?=\\s)[^\\S\\n]{0,4}(?:\\n[^\\S\\n]{0,8})?${JOIN}`;
const BLANK_OR_HYPHEN = `(?:[-\\u2010\\u2011\\u2013]|${BLANK})${JOIN}`;
/** No letter or digit may follow, and no apostrophe that glues a word on ("May'd"); a possessive 's may. */
const END = `(?![${LETTERS}${DIGITS}_])`;

interface Piece {
  source: string;
  /** The names of its classes. */
  names: readonly string[];
  /** Openings as far as this piece knows them; one that is not `complete` goes on with the next piece. */
  openings: ReadonlySet<string>;
  /** True when the piece can match nothing, so that what follows can come first. */
  empty: boolean;
  /** Of a piece that may be absent: what it takes where it is not. */
  inner?: string;
  isClass?: true;
}

export function compilePhrase(phrase: string): CompiledPhrase {
  let at = 0;

  function alternatives(close: string): Piece {
    const options = sequences(close).map(joined);
    return {
      source: options.map((option) => option.source).join("|"),
      names: options.flatMap((option) => option.names),
      openings: new Set(options.flatMap((option) => [...option.openings])),
      empty: options.some((option) => option.empty),
    };
  }

  function sequences(close: string): Piece[][] {
    const all: Piece[][] = [];
    do {
      all.push(sequence(close));
    } while (phrase[at - 1] === "|");
    return all;
  }

  function sequence(close: string): Piece[] {
    const pieces: Piece[] = [];
    while (at < phrase.length) {
      const character = phrase[at++] as string;
      if (character === "|" || character === close) return pieces;
      pieces.push(pieceFrom(character));
    }
    at++;
    return pieces;
  }

  function pieceFrom(character: string): Piece {
    if (character === "[") {
      const inner = alternatives("]");
      return { ...inner, source: `(?:${inner.source})?${JOIN}`, empty: true, inner: inner.source };
    }
    if (character === "(") {
      const inner = alternatives(")");
      return { ...inner, source: `(?:${inner.source})${JOIN}` };
    }
    if (character === "{") return wordClass();
    if (character === " ") return mark(BLANK, " ");
    if (character === "~") return mark(BLANK_OR_HYPHEN, " ", "-");
    if (character === "'") return mark("['\\u2019\\u2018]", "'");
    if (character === "-") return mark("[-\\u2010\\u2011\\u2013]", "-");
    const escaped = /[.*+?^$\\/]/.test(character) ? `\\${character}` : character;
    return mark(escaped, character);
  }

  function wordClass(): Piece {
    const close = phrase.indexOf("}", at);
    const [name = "", className = name] = phrase.slice(at, close).split("=");
    at = close + 1;
    const entry = VOCABULARY[className];
    if (entry === undefined) throw new Error(`no word class "${className}" in phrase "${phrase}"`);
    return {
      source: `(${entry.source})${JOIN}`,
      names: [name],
      openings: openingsOf(entry),
      empty: false,
      isClass: true,
    };
  }

  const options = sequences("");
  const names = options.flat().flatMap((piece) => piece.names);
  if (new Set(names).size < names.length) throw new Error(`two classes have one name in phrase "${phrase}"`);
  const [pieces = []] = options;
  if (options.length > 1) throw new Error(`a phrase is one sequence: "${phrase}"`);
  return { starts: startsOf(pieces) };
}

/** One set for each class, and for each mark: what is made of it is kept with it. */
const CLASS_OPENINGS = new Map<WordClass, ReadonlySet<string>>();
function openingsOf(entry: WordClass): ReadonlySet<string> {
  const known = CLASS_OPENINGS.get(entry) ?? new Set(entry.first);
  CLASS_OPENINGS.set(entry, known);
  return known;
}
const MARK_OPENINGS = new Map<string, ReadonlySet<string>>();

function mark(source: string, ...openings: readonly string[]): Piece {
  const known = MARK_OPENINGS.get(openings.join()) ?? new Set(openings);
  MARK_OPENINGS.set(openings.join(), known);
  return { source, names: [], openings: known, empty: false };
}

/** Pieces one after the other. */
function joined(pieces: readonly Piece[]): Piece {
  let openings = new Set<Opening>([""]);
  for (const piece of pieces) {
    const longer = continued(openings, piece.openings);
    if (piece.empty) for (const opening of openings) longer.add(opening);
    openings = longer;
  }
  return {
    source: pieces.map((piece) => piece.source).join(""),
    names: pieces.flatMap((piece) => piece.names),
    openings,
    empty: pieces.every((piece) => piece.empty),
  };
}

/** What stands before a piece at which a match starts was absent: it is left out of the expression, which costs nothing then. */
function startsOf(pieces: readonly Piece[]): PhraseStart[] {
  const last = pieces.findIndex((piece) => !piece.empty);
  const heads = last < 0 ? pieces : pieces.slice(0, last + 1);
  const openings = heads.map(
    (first, from) =>
      new Set([...joined([{ ...first, empty: false }, ...pieces.slice(from + 1)]).openings].flatMap(ended)),
  );
  const isIn = (sets: readonly ReadonlySet<Opening>[], opening: Opening): boolean =>
    sets.some((set) => set.has(opening));
  return heads.flatMap((head, from) => {
    const own = [...(openings[from] as Set<Opening>)].filter((opening) => !isIn(openings.slice(0, from), opening));
    if (from > 0 && own.length === 0) return [];
    const { source, names } = joined(pieces.slice(from));
    return {
      regex: new RegExp(`(?:${source})${END}`, "iy"),
      names,
      isOneClass: from === pieces.length - 1 && head.isClass === true,
      openings: new Set(own),
      needHead: new Set(own.filter((opening) => !isIn(openings.slice(from + 1), opening))),
      head: head.inner ?? head.source,
    };
  });
}
