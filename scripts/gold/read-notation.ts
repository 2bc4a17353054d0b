import { edtfDays } from "./edtf-days";
import { sentenceAround } from "./sentence-around";

/** A stretch of a page, UTF-16 offsets, end exclusive. */
export interface GoldSpan {
  file: string;
  start: number;
  end: number;
  text: string;
}

/** Inclusive ISO days from the earliest to the latest that is right; `[null]`: that side is not known. */
export interface AcceptedDays {
  start: (string | null)[];
  end: (string | null)[];
}

export interface GoldEvent {
  id: string;
  tier: string;
  headline: string;
  sentence: GoldSpan;
  dateExpr: GoldSpan | null;
  trigger: GoldSpan;
  otherMentions: GoldSpan[];
  start: string | null;
  end: string | null;
  edtf: string | null;
  precision: string;
  accept: AcceptedDays[];
  modality: string;
  modalityAccept: string[];
  type: string;
  primary: string[];
  primaryAccept: string[][];
  secondary: string[];
  attribution?: string;
  mergeWith?: string;
  group?: string;
  why?: string;
}

interface GoldTimex extends GoldSpan {
  type: string;
  value: string;
  /** Other values that are as good. */
  accept?: string[];
  mod?: string;
  /** Stands in a repeated title or caption: an engine may give it or leave it. */
  repeated?: true;
}

export interface GoldArticle {
  id: string;
  title: string;
  published: string | null;
  publishedStart: string | null;
  publishedEnd: string | null;
  primary: string[];
  mentioned: string[];
  events: GoldEvent[];
  nonEvents: (GoldSpan & { why: string })[];
  timexes: GoldTimex[];
  /** The page that holds the same article, word for word, with its gold. */
  copyOf?: string;
  start: number;
}

export interface GoldPage {
  file: string;
  /** Misses of the page are not shown, so that nobody fits rules to it. */
  lookOnly?: true;
  articles: GoldArticle[];
}

const list = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "-");

/** Finds quotations in a page in the order in which they are asked for, and says where they stand. */
class Page {
  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  find(quote: string, from: number, to: number): GoldSpan {
    const start = this.text.indexOf(quote, from);
    if (start < 0 || start + quote.length > to) throw new Error(`${this.file}: not found: "${quote}"`);
    return { file: this.file, start, end: start + quote.length, text: quote };
  }

  /** `first words … last words`, or a snippet that is widened to its sentence. */
  sentence(quote: string, from: number, to: number): GoldSpan {
    const [head = "", tail] = quote.split("…").map((part) => part.trim());
    const first = this.find(head, from, to);
    const [start, end] =
      tail === undefined
        ? sentenceAround(this.text, first.start, first.end)
        : [first.start, this.find(tail, first.end, to).end];
    return { file: this.file, start, end, text: this.text.slice(start, end) };
  }
}

const accepted = (text: string): AcceptedDays[] =>
  list(text, ";").map((interval) => {
    const [start = "?", end = "?"] = interval.split("..");
    const side = (s: string): (string | null)[] => (s === "?" ? [null] : s.includes("~") ? s.split("~") : [s, s]);
    return { start: side(start), end: side(end) };
  });

function timex(line: string, page: Page, from: number, to: number): GoldTimex {
  const [quote = "", meaning = ""] = line.split(" | ");
  const words = list(meaning, " ");
  const repeated = words.at(-1) === "dup";
  if (repeated) words.pop();
  const typed = ["SET", "NONE", "TIME", "DATE", "DURATION"].includes(words[0] ?? "") ? words.shift() : undefined;
  const [values = "", mod] = words;
  const [value = "", ...accept] = values.split(",");
  const type =
    typed ?? (/^P[^A]/.test(value) ? "DURATION" : value.includes("T") && /\dT/.test(value) ? "TIME" : "DATE");
  return {
    ...page.find(quote, from, to),
    type,
    value,
    ...(accept.length ? { accept } : {}),
    ...(mod ? { mod } : {}),
    ...(repeated ? { repeated: true as const } : {}),
  };
}

function newEvent(line: string, id: string): Omit<GoldEvent, "sentence" | "trigger"> {
  const [key = "", tier = "", type = "", countries = "", modalities = "", edtfText = "", precision] = line.split(/\s+/);
  if (!edtfText) throw new Error(`event "${line}" of ${id} lacks a date (write ?)`);
  const [primary = "", secondary = ""] = countries.split("/");
  const [modality = "asserted", ...modalityAccept] = modalities.split(",");
  const edtf = edtfText === "?" ? null : edtfText;
  const days = edtfDays(edtf);
  return {
    id: `${id}-${key}`,
    tier,
    headline: "",
    dateExpr: null,
    otherMentions: [],
    start: days.start,
    end: days.end,
    edtf,
    precision: precision ?? days.precision,
    accept: [],
    modality,
    modalityAccept,
    type,
    primary: list(primary, "+"),
    primaryAccept: [],
    secondary: list(secondary, "+"),
  };
}

/** Reads one `.gold` file (notation: docs/annotation.md) against the page it annotates. */
export function readNotation(file: string, text: string, notation: string): GoldPage {
  const page = new Page(file, text);
  const articles: GoldArticle[] = [];
  const titles = [...notation.matchAll(/^@ \S+ (?<title>.+)$/gm)].map((m) => m.groups?.["title"] ?? "");
  let from = 0;
  let to = text.length;
  let cursor = 0;
  let lookOnly = false;
  let sentence: GoldSpan | null = null;
  const article = (): GoldArticle => articles.at(-1) as GoldArticle;
  const event = (): GoldEvent => article().events.at(-1) as GoldEvent;

  for (const [number, raw] of notation.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("//")) continue;
    const [mark = ""] = line.split(" ");
    const rest = line.slice(mark.length).trim();
    try {
      if (mark === "@") {
        const [id = "", ...words] = rest.split(" ");
        from = page.find(words.join(" "), articles.length ? from + 1 : 0, text.length).start;
        const next = titles[articles.length + 1];
        to = next === undefined ? text.length : page.find(next, from + 1, text.length).start;
        cursor = articles.length ? from : 0; // an address above the first title holds a date too
        articles.push({
          id,
          title: words.join(" "),
          published: null,
          publishedStart: null,
          publishedEnd: null,
          primary: [],
          mentioned: [],
          events: [],
          nonEvents: [],
          timexes: [],
          start: from,
        });
      } else if (mark === "lookonly") {
        lookOnly = true;
      } else if (mark === "published") {
        const [best = "?", start = best, end = start] = rest.split(" ");
        const day = (d: string): string | null => (d === "?" ? null : d);
        Object.assign(article(), { published: day(best), publishedStart: day(start), publishedEnd: day(end) });
      } else if (mark === "mentioned") article().mentioned = list(rest, " ");
      else if (mark === "copy") {
        article().copyOf = rest;
      } else if (mark === "#") {
        article().events.push({
          ...newEvent(rest, article().id),
          sentence: sentence as GoldSpan,
          trigger: sentence as GoldSpan,
        });
      } else if (mark === "h") event().headline = rest;
      else if (mark === "s") {
        sentence = page.sentence(rest, from, to);
        event().sentence = sentence;
      } else if (mark === "d") {
        const { start, end } = event().sentence;
        const [date = "-", trigger = ""] = rest.split(" | ");
        event().dateExpr = date === "-" ? null : page.find(date, start, end);
        event().trigger = page.find(trigger, start, end);
      } else if (mark === "+") event().otherMentions.push(page.sentence(rest, from, to));
      else if (mark === "a") event().accept = accepted(rest);
      else if (mark === "pa") event().primaryAccept = rest.split(";").map((set) => list(set, "+"));
      else if (mark === "by") event().attribution = rest;
      else if (mark === "into") event().mergeWith = `${article().id}-${rest}`;
      else if (mark === "g") event().group = rest;
      else if (mark === "why") event().why = rest;
      else if (mark === "n") {
        const [quote = "", why = ""] = rest.split(" | ");
        article().nonEvents.push({ ...page.sentence(quote, from, to), why });
      } else if (mark === "t") {
        const found = timex(rest, page, cursor, to);
        cursor = found.end;
        article().timexes.push(found);
      } else throw new Error(`unknown mark "${mark}"`);
    } catch (error) {
      throw new Error(`line ${number + 1} (${line}): ${(error as Error).message}`);
    }
  }
  for (const a of articles) {
    const core = a.events.filter((e) => e.tier.startsWith("core"));
    a.primary = [...new Set(core.flatMap((e) => e.primary))].sort();
  }
  return { file, ...(lookOnly ? { lookOnly } : {}), articles };
}
