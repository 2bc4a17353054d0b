import { eld } from "eld/small";

/** Languages whose dates and events can be read. */
const READ_LANGUAGES: readonly string[] = ["en"];

/** More text than this changes no answer of the detector. */
const SAMPLE_CHARS = 3000;
/** Shorter texts give the detector nothing to go by. */
const SAMPLE_LETTERS_MIN = 40;

/** The commonest words of English prose. Half of all running words are such; other languages share one or two by chance. */
const ENGLISH_WORDS = new Set(
  "the of and to a in is was that for on with as by at from it he his said were be has have had".split(" "),
);
const ENGLISH_SHARE_MIN = 0.15;

export interface DetectedLanguage {
  /** BCP 47. */
  language: string;
  isRead: boolean;
}

/** The language of a text; a text too short to tell is taken as English, the language that dates are read in. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE_CHARS);
  if (sample.replace(/\P{L}/gu, "").length < SAMPLE_LETTERS_MIN) {
    return /[^\p{Script=Latin}\P{L}]/u.test(sample) ? detected(sample) : { language: "en", isRead: true };
  }
  // Names in other languages can mislead the detector; the small words of a language cannot be hidden.
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  return english >= words.length * ENGLISH_SHARE_MIN ? { language: "en", isRead: true } : detected(sample);
}

function detected(sample: string): DetectedLanguage {
  const answer = eld.detect(sample);
  // Without a reliable answer the text stays: refusing an article takes more than a doubt.
  const language = answer.language === "" || !answer.isReliable() ? "en" : answer.language;
  return { language, isRead: READ_LANGUAGES.includes(language) };
}

/** "French" for "fr". */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
