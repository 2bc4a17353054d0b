import { isDateLine } from "./date-line";

/** What a line about the article says: which fact, and where its value stands in the line. */
export interface Labelled {
  fact: "title" | "subtitle" | "author" | "outlet" | "url" | "accessed" | "date" | "other";
  valueStart: number;
  value: string;
}

const FACTS: readonly { fact: Labelled["fact"]; label: RegExp }[] = [
  { fact: "title", label: /^(?:title|headline|subject)\s*:\s*/i },
  { fact: "subtitle", label: /^(?:subtitle|sub-?headline|standfirst|summary|description)\s*:\s*/i },
  { fact: "author", label: /^authors?\s*:\s*/i },
  { fact: "outlet", label: /^(?:source|publisher|outlet|newspaper|site|website|publication)\s*:\s*/i },
  { fact: "url", label: /^(?:url|link|web address|address|permalink|canonical)\s*:\s*(?=https?:|www\.)/i },
  { fact: "accessed", label: /^(?:accessed|retrieved|access date|date accessed|archived)(?: on)?\s*:?\s*(?=\d)/i },
  {
    fact: "date",
    label:
      /^(?:date|published|publication date|date of publication|publish(?:ed)? date|pub ?date|posted|filed|updated|last updated|modified|last modified|issued|sent|release date)(?: on)?\s*:\s*/i,
  },
  {
    fact: "other",
    label:
      /^(?:lang(?:uage)?|section|category|categories|tags?|topics?|keywords?|filed under|doi|word count|byline|slug|id|editor|type|country|dateline|cc|bcc|reply-to|(?:from|to)(?=\s*:[^.]*$))\s*:\s*/i,
  },
];

/** A header is short; "Source: …" before a whole paragraph is a sentence of its own. */
const LABELLED_CHARS_MAX = 300;
const LABELLED_WORDS_MAX = 40;

export function labelledFact(text: string): Labelled | null {
  if (text.length > LABELLED_CHARS_MAX || text.split(/\s+/).length > LABELLED_WORDS_MAX) return null;
  for (const { fact, label } of FACTS) {
    const match = label.exec(text);
    if (match && match[0].length < text.length) {
      return { fact, valueStart: match[0].length, value: text.slice(match[0].length) };
    }
  }
  const url = /^<?((?:https?:\/\/|www\.)\S+?)>?$/.exec(text);
  return url?.[1] === undefined ? null : { fact: "url", valueStart: 0, value: url[1] };
}

export const isMetadataLine = (text: string): boolean => labelledFact(text) !== null || isDateLine(text);

const BYLINE =
  /^[*_(]*(?:by|written by|reported by|text by|story by|words by|compiled by)[:\s]+(?<names>\S.*?)[*_)]*$/iu;
const SIGN_OFF =
  /^[([](?:additional )?(?:reporting|writing|editing|compiled|edited|written|translated)\b.{0,300}[)\]]$/i;
const ROLE =
  /\b(?:correspondents?|staff writers?|staff reporters?|news agenc(?:y|ies)|agencies|newsroom|news desk|web desk|bureau chief)\b/i;
const NAME_LINK = new Set([
  "and",
  "in",
  "for",
  "of",
  "the",
  "with",
  "at",
  "de",
  "da",
  "di",
  "del",
  "van",
  "von",
  "der",
  "den",
  "la",
  "le",
  "bin",
  "bint",
  "al",
  "el",
  "ibn",
  "dos",
  "y",
]);

const isNames = (text: string): boolean =>
  text
    .split(/[\s,/|&]+/)
    .every(
      (word) =>
        word === "" || NAME_LINK.has(word.toLowerCase()) || /^(?:[\p{Lu}\p{Lo}*@(.-]|\p{Ll}{1,3}[-’'])/u.test(word),
    );

/** The author of a byline, "" for a byline that names none, null for a line that is none. "By Monday, the river had risen." is none. */
export function bylineAuthor(text: string): string | null {
  if (SIGN_OFF.test(text)) return "";
  if (text.length > 160) return null;
  const names = BYLINE.exec(text)?.groups?.["names"];
  if (names !== undefined) {
    const [people] = names.split(/\s+(?=\||[-–—]\s)|,\s*(?=\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\s+\d/);
    if (people === undefined || !isNames(people) || /[.!?]$/.test(names.replace(/\b\p{Lu}\.$/u, ""))) return null;
    // "By Ann Lee in Lima" was written by Ann Lee.
    return people.replace(/\s(?:in|at|from|for)\s.*$/, "").replace(/[,\s]+$/, "");
  }
  return text.length <= 90 && ROLE.test(text) && isNames(text.replace(ROLE, "")) && !/[.!?:]$/.test(text) ? "" : null;
}

const PERSON =
  /^(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|da|del|di|van|von|der|bin|al|el|la) ?){0,2}-?\p{Lu}[\p{L}\p{M}.'’-]*){1,3})(?:,? (?:reports? |reporting )?(?:in|from|for|at) \p{Lu}[\p{L}\p{M} .'’-]{1,40}|, \p{Lu}[\p{L}\p{M} .'’&-]{1,40})?$/u;

/**
 * The person that a line of the head names and nothing more ("Ana Duarte in Lisbon"), or null. A short subtitle
 * ("Death Toll Rises") has the same capitals: its words, unlike a name's, also stand in lower case in the article.
 */
export function personNamed(line: string, lowerCaseWords: ReadonlySet<string>): string | null {
  const name = line.length <= 90 ? PERSON.exec(line)?.groups?.["name"] : undefined;
  if (name === undefined) return null;
  const isName = name.split(/[ -]/).every((word) => !lowerCaseWords.has(word.toLowerCase()));
  return isName ? name : null;
}
