import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AcceptedDays, GoldArticle, GoldPage } from "../../scripts/gold/read-notation";

interface Page {
  file: string;
  text: string;
}

interface Span {
  file: string;
  start: number;
  end: number;
}

export interface EventKey {
  id: string;
  tier: string;
  headline: string;
  /** The sentence and every other mention. */
  spans: Span[];
  sentence: string;
  dateText: string | null;
  /** Inclusive ISO days. */
  start: string | null;
  end: string | null;
  /** XXXX-09 where the year is not known. */
  edtf: string | null;
  accept: AcceptedDays[];
  /** The right set of primary countries first, then those that are as good. */
  primaries: string[][];
  secondary: string[];
  modalities: string[];
  /** The same happening in another article has the same group. */
  group?: string;
}

export interface TimexKey extends Span {
  text: string;
  /** NONE: must not be read as a date. */
  type: string;
  /** The right value first. */
  values: string[];
  repeated: boolean;
}

export interface ArticleKey {
  id: string;
  title: string;
  published: string | null;
  mentioned: string[];
  events: EventKey[];
  timexes: TimexKey[];
  /** Measured, but its misses are never shown. */
  lookOnly: boolean;
}

export interface Task {
  pages: Page[];
  articles: ArticleKey[];
  /** Files of the part that is only looked at. */
  lookOnly: ReadonlySet<string>;
}

interface SeedsSpan extends Span {
  text: string;
}

/** What is read of gold-seeds.json, the analyst's gold of pages that are not ours. */
interface SeedsGold {
  articles: {
    id: string;
    title: string;
    publication: { textOnly: { best: string | null } };
    countries: { mentionOnly?: string[] };
    events: {
      id: string;
      tier: string;
      headline: string;
      sentence: SeedsSpan;
      otherMentions?: SeedsSpan[];
      dateExpr: SeedsSpan | null;
      resolved: { start: string | null; end: string | null; edtf: string | null; acceptIntervals?: AcceptedDays[] };
      countries: { primary: string[]; secondary: string[] };
      modality: string;
      modalityAccept?: string[];
    }[];
    timexes: (SeedsSpan & { type: string; value: string; accept?: string[]; expect?: string })[];
  }[];
}

const pagesIn = (folder: string): Page[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), "utf8") }));

const contractModality = (word: string): string => (word === "reported-claim" ? "claimed" : word);

function seedsTask(goldFolder: string): Task {
  const gold = JSON.parse(readFileSync(path.join(goldFolder, "gold-seeds.json"), "utf8")) as SeedsGold;
  return {
    pages: pagesIn(path.join(goldFolder, "..", "seeds")),
    lookOnly: new Set(),
    articles: gold.articles.map((a) => ({
      id: a.id,
      lookOnly: false,
      title: a.title,
      published: a.publication.textOnly.best,
      mentioned: a.countries.mentionOnly ?? [],
      events: a.events.map((e) => ({
        id: e.id,
        tier: e.tier,
        headline: e.headline,
        spans: [e.sentence, ...(e.otherMentions ?? [])],
        sentence: e.sentence.text,
        dateText: e.dateExpr?.text ?? null,
        start: e.resolved.start,
        end: e.resolved.end,
        edtf: e.resolved.edtf,
        accept: e.resolved.acceptIntervals ?? [],
        primaries: [e.countries.primary],
        secondary: e.countries.secondary,
        modalities: [e.modality, ...(e.modalityAccept ?? [])].map(contractModality),
      })),
      timexes: a.timexes.map((t) => ({
        ...t,
        values: [t.value, ...(t.accept ?? [])],
        repeated: t.expect !== undefined && t.type !== "NONE",
      })),
    })),
  };
}

function articleKey(
  gold: GoldArticle,
  copies: readonly { file: string; shift: number }[],
  lookOnly: boolean,
): ArticleKey {
  const everywhere = (span: Span): Span[] => [
    { file: span.file, start: span.start, end: span.end },
    ...copies.map(({ file, shift }) => ({ file, start: span.start + shift, end: span.end + shift })),
  ];
  return {
    id: gold.id,
    lookOnly,
    title: gold.title,
    published: gold.published,
    mentioned: gold.mentioned,
    events: gold.events.map((e) => ({
      id: e.id,
      tier: e.tier,
      headline: e.headline,
      spans: [e.sentence, ...e.otherMentions].flatMap(everywhere),
      sentence: e.sentence.text,
      dateText: e.dateExpr?.text ?? null,
      start: e.start,
      end: e.end,
      edtf: e.edtf,
      accept: e.accept,
      primaries: [e.primary, ...e.primaryAccept],
      secondary: e.secondary,
      modalities: [e.modality, ...e.modalityAccept],
      ...(e.group === undefined ? {} : { group: e.group }),
    })),
    timexes: gold.timexes.map((t) => ({
      file: t.file,
      start: t.start,
      end: t.end,
      text: t.text,
      type: t.type,
      values: [t.value, ...(t.accept ?? [])],
      repeated: t.repeated ?? false,
    })),
  };
}

function samplesTask(folder: string): Task {
  const pages = pagesIn(folder);
  const golds = pages.map(
    ({ file }) =>
      JSON.parse(readFileSync(path.join(folder, "gold", file.replace(/\.txt$/, ".json")), "utf8")) as GoldPage,
  );
  const articles = golds.flatMap(({ file, lookOnly, articles: onPage }) =>
    onPage
      .filter((article) => article.copyOf === undefined)
      .map((article) => {
        const copies = golds.flatMap((other) =>
          other.articles
            .filter((copy) => copy.copyOf === file && copy.title === article.title)
            .map((copy) => ({ file: other.file, shift: copy.start - article.start })),
        );
        return articleKey(article, copies, lookOnly ?? false);
      }),
  );
  return { pages, articles, lookOnly: new Set(golds.filter((g) => g.lookOnly).map((g) => g.file)) };
}

/**
 * Pages and their gold. Takes a folder of pages with `gold/` beside them (samples/), a folder that holds gold-seeds.json
 * and has the pages in `../seeds`, or the folder above both.
 */
export function readTask(folder: string): Task {
  if (existsSync(path.join(folder, "gold-seeds.json"))) return seedsTask(folder);
  if (existsSync(path.join(folder, "gold", "gold-seeds.json"))) return seedsTask(path.join(folder, "gold"));
  return samplesTask(folder);
}
