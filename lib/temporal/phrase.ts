import { continued, ended, type Opening } from "./opening";
import { VOCABULARY } from "./vocabulary";

/**
 * A phrase is written the way it is read: `[the ]{month} {day}[, {year}]`.
 * `{class}` takes a word class of the vocabulary, `{name=class}` under another name, `[x]` may be absent, `(a|b)` chooses,
 * a blank is any white space (one line break at most), `~` is a blank or a hyphen. It becomes one sticky regular expression
 * whose every repetition is bounded, so that a try costs the same whatever follows.
 */
export interface CompiledPhrase {
  regex: RegExp;
  /** How a match may begin, for looking phrases up: see opening.ts. */
  openings: ReadonlySet<Opening>;
}

/** White space inside an expression: hard-wrapped lines count, a blank line does not. */
const BLANK = "(?:[^\\S\\n]{1,4}|[^\\S\\n]{0,4}\\n[^\\S\\n]{0,8})";
const BLANK_OR_HYPHEN = `(?:[-\\u2010\\u2011\\u2013]|${BLANK})`;
/** No letter or digit may follow, and no apostrophe that glues a word on ("May'd"); a possessive 's may. */
const END = "(?![\\p{L}\\p{N}_])";

interface Piece {
  source: string;
  /** Openings as far as this piece knows them; one that is not `complete` goes on with the next piece. */
  openings: Set<string>;
  /** True when the piece can match nothing, so that what follows can come first. */
  empty: boolean;
}

export function compilePhrase(phrase: string): CompiledPhrase {
  let at = 0;

  function alternatives(close: string): Piece {
    const options: Piece[] = [];
    do {
      options.push(sequence(close));
    } while (phrase[at - 1] === "|");
    return {
      source: options.map((option) => option.source).join("|"),
      openings: new Set(options.flatMap((option) => [...option.openings])),
      empty: options.some((option) => option.empty),
    };
  }

  function sequence(close: string): Piece {
    const whole: Piece = { source: "", openings: new Set([""]), empty: true };
    while (at < phrase.length) {
      const character = phrase[at++] as string;
      if (character === "|" || character === close) return whole;
      const piece = pieceFrom(character);
      whole.source += piece.source;
      const longer = continued(whole.openings, piece.openings);
      if (piece.empty) for (const opening of whole.openings) longer.add(opening);
      whole.openings = longer;
      whole.empty &&= piece.empty;
    }
    at++;
    return whole;
  }

  function pieceFrom(character: string): Piece {
    if (character === "[") {
      const inner = alternatives("]");
      return { source: `(?:${inner.source})?`, openings: inner.openings, empty: true };
    }
    if (character === "(") {
      const inner = alternatives(")");
      return { ...inner, source: `(?:${inner.source})` };
    }
    if (character === "{") return wordClass();
    if (character === " ") return { source: BLANK, openings: new Set([" "]), empty: false };
    if (character === "~") return { source: BLANK_OR_HYPHEN, openings: new Set([" "]), empty: false };
    if (character === "'") return { source: "['\\u2019\\u2018]", openings: new Set(["'"]), empty: false };
    if (character === "-") return { source: "[-\\u2010\\u2011\\u2013]", openings: new Set(["-"]), empty: false };
    const escaped = /[.*+?^$\\/]/.test(character) ? `\\${character}` : character;
    return { source: escaped, openings: new Set([character]), empty: false };
  }

  function wordClass(): Piece {
    const close = phrase.indexOf("}", at);
    const [name = "", className = name] = phrase.slice(at, close).split("=");
    at = close + 1;
    const entry = VOCABULARY[className];
    if (entry === undefined) throw new Error(`no word class "${className}" in phrase "${phrase}"`);
    return { source: `(?<${name}>${entry.source})`, openings: new Set(entry.first), empty: false };
  }

  const { source, openings } = alternatives("");
  return { regex: new RegExp(`(?:${source})${END}`, "iuy"), openings: new Set([...openings].map(ended)) };
}
