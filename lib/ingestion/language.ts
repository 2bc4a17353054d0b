import { eld } from "eld/small";

/** Languages whose dates and events can be read. */
const READ_LANGUAGES: readonly string[] = ["en"];

/** More text than this changes no answer of the detector. */
const SAMPLE_CHARS = 3000;
/** Shorter texts give the detector nothing to go by. */
const SAMPLE_LETTERS_MIN = 40;

export interface DetectedLanguage {
  /** BCP 47. */
  language: string;
  isRead: boolean;
}

/**
 * The language of a text. A text too short to tell, in Latin letters, is taken as English, the language that dates are
 * read in; so is one that the detector is not sure of: refusing an article takes more than a doubt.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE_CHARS);
  const isShort = sample.replace(/\P{L}/gu, "").length < SAMPLE_LETTERS_MIN;
  const inLatin = !/[^\p{Script=Latin}\P{L}]/u.test(sample);
  if (isShort && inLatin) return { language: "en", isRead: true };
  const answer = eld.detect(sample);
  const language = answer.language === "" || !answer.isReliable() ? "en" : answer.language;
  return { language, isRead: READ_LANGUAGES.includes(language) };
}

/** "French" for "fr". */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
