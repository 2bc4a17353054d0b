const ABBREVIATION =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|No|Inc|Corp|Co|Ltd|a\.m|p\.m|U\.S|U\.N)$/;

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 39 ||
  code === 0x2019 ||
  (code >= 0xc0 && code < 0x2000);

/** True when the sentence ends at this full stop, question mark or blank line. */
function endsSentence(text: string, at: number): boolean {
  const character = text[at];
  if (character === "\n") return /^\n\s{0,8}\n/.test(text.slice(at, at + 10));
  if (character !== "." && character !== "!" && character !== "?") return false;
  return (
    /^.["'\u201d\u2019)]?\s+["'\u201c(]?[A-Z]/.test(text.slice(at, at + 8)) &&
    !(character === "." && ABBREVIATION.test(text.slice(Math.max(0, at - 6), at)))
  );
}

/** Over a gap as short as a date it is read on, not anew: the words after it are before the next one. */
const READ_ON = 200;

/** Stands among the words where a sentence ends. */
const SENTENCE_END = "";

/**
 * The words of a document, sentence by sentence, in lower case; `;` and `:` count as words. They are read where something asks,
 * once for all the dates that stand close together. By hand, for it runs at every date.
 */
export class SentenceWords {
  private readonly words: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Of the words before each word kept, how many are marked. */
  private readonly markedBefore: number[] = [0];
  /** Where the words kept begin, and where the next one is read. */
  private from = 0;
  private reached = 0;

  /** `isMarked`: words that something will look for, so that a stretch without any is not looked through. */
  constructor(
    readonly text: string,
    private readonly isMarked: (word: string) => boolean,
  ) {}

  /** False only where no word of a stretch is marked; a word that is cut counts as it stands there and as a whole. */
  mayHoldMarked(from: number, to: number): boolean {
    if (from >= to) return false;
    this.readTo(from, to);
    const first = this.firstFrom(from);
    const cut = first === 0 ? 0 : (this.ends[first - 1] as number);
    if (cut > from && wordsAt(this.text, from, Math.min(cut, to)).some(this.isMarked)) return true;
    const end = this.firstFrom(to);
    if ((this.markedBefore[end] as number) > (this.markedBefore[first] as number)) return true;
    const [start, last] = [this.starts[end - 1], this.ends[end - 1]];
    return end > first && (last as number) > to && wordsAt(this.text, start as number, to).some(this.isMarked);
  }

  /** The words of a stretch from the end of the last sentence in it. */
  before(from: number, to: number): string[] {
    const words = this.between(from, to);
    return words.slice(words.lastIndexOf(SENTENCE_END) + 1);
  }

  /** The words of a stretch up to the end of the first sentence in it. */
  after(from: number, to: number): string[] {
    const words = this.between(from, to);
    const end = words.indexOf(SENTENCE_END);
    return end < 0 ? words : words.slice(0, end);
  }

  /** The words of a stretch, whose first and last may be parts of words. */
  private between(from: number, to: number): string[] {
    this.readTo(from, to);
    const words: string[] = [];
    let at = this.firstFrom(from);
    const cut = at === 0 ? 0 : (this.ends[at - 1] as number);
    if (cut > from) words.push(...wordsAt(this.text, from, Math.min(cut, to)));
    for (; at < this.starts.length && (this.starts[at] as number) < to; at++) {
      if ((this.ends[at] as number) > to) {
        words.push(...wordsAt(this.text, this.starts[at] as number, to));
        break;
      }
      words.push(this.words[at] as string);
    }
    return words;
  }

  /** The first word kept that begins at a place or after it. */
  private firstFrom(from: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private readTo(from: number, to: number): void {
    if (from < this.from || from > this.reached + READ_ON) {
      this.words.length = this.starts.length = this.ends.length = 0;
      this.markedBefore.length = 1;
      this.from = this.reached = from;
    }
    const { text } = this;
    let at = this.reached;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (isWordCode(code)) {
        let end = at + 1;
        while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
        for (const word of wordsAt(text, at, end)) this.keep(word, at, end);
        at = end;
        continue;
      }
      if (code === 59 || code === 58) this.keep(";", at, at + 1);
      else if ((code === 46 || code === 33 || code === 63 || code === 10) && endsSentence(text, at))
        this.keep(SENTENCE_END, at, at + 1);
      at++;
    }
    this.reached = at;
  }

  private keep(word: string, start: number, end: number): void {
    this.words.push(word);
    this.starts.push(start);
    this.ends.push(end);
    this.markedBefore.push((this.markedBefore.at(-1) as number) + (this.isMarked(word) ? 1 : 0));
  }
}

/** A word, or a word and the 's or 'll stuck to it. */
function wordsAt(text: string, from: number, to: number): string[] {
  const word = text.slice(from, to).toLowerCase();
  const last = word.charCodeAt(word.length - 1);
  const apostrophe = last === LETTER_S || last === LETTER_L ? word.search(STUCK) : -1;
  return apostrophe > 0 ? [word.slice(0, apostrophe), word.slice(apostrophe)] : [word];
}
const [LETTER_S, LETTER_L] = [115, 108];
const STUCK = /['\u2019](?:s|ll)$/;
