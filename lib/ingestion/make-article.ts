import { type Article, isOwnText, UNKNOWN_PUBLICATION, type Zone, type ZoneKind } from "@/lib/core/article";
import { parseIsoDay } from "@/lib/core/civil-time";
import { articleId } from "@/lib/core/content-id";
import { bylineAuthor, type Labelled, labelledFact, personNamed } from "./metadata-line";
import type { FoundArticle } from "./readers/page-reader";

/** An article without a title is called by its first words, up to this length. */
const SUBSTITUTE_TITLE_CHARS = 80;

/** Cuts one article out of its page: the text untouched, zones counted from its start. */
export function makeArticle(file: string, page: string, found: FoundArticle, language: string): Article {
  const start = found.zones[0]?.start ?? 0;
  const end = found.zones.at(-1)?.end ?? start;
  const text = page.slice(start, end);
  const zones = found.zones.map((zone) => ({ ...zone, start: zone.start - start, end: zone.end - start }));
  const wordsOf = (kind: ZoneKind): string[] => zoneTexts(text, zones, kind);
  const body = wordsOf("body");
  const title = wordsOf("title")[0]?.replace(/\s+/g, " ") ?? firstWords(body[0] ?? "");
  return {
    id: articleId(title, body),
    title,
    language,
    text,
    zones,
    source: { file, start, end },
    alsoAt: [],
    published: UNKNOWN_PUBLICATION,
    ...pageFacts(wordsOf("metadata"), wordsOf("byline")),
  };
}

export const zoneTexts = (text: string, zones: readonly Zone[], kind: ZoneKind): string[] =>
  zones.filter((zone) => zone.kind === kind && isOwnText(zone)).map((zone) => text.slice(zone.start, zone.end));

function firstWords(paragraph: string): string {
  const flat = paragraph.replace(/\s+/g, " ");
  if (flat.length <= SUBSTITUTE_TITLE_CHARS) return flat;
  const cut = flat.slice(0, SUBSTITUTE_TITLE_CHARS + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), SUBSTITUTE_TITLE_CHARS / 2)).replace(/[\s,;:.–—-]+$/, "")}…`;
}

/** What the page says about the article; only what stands there. */
function pageFacts(
  metadata: readonly string[],
  bylines: readonly string[],
): Partial<Pick<Article, "author" | "outlet" | "url" | "accessed">> {
  const facts = metadata.map(labelledFact).filter((fact): fact is Labelled => fact !== null);
  const value = (name: Labelled["fact"]): string | undefined => facts.find(({ fact }) => fact === name)?.value.trim();
  const noWords: ReadonlySet<string> = new Set();
  const byline =
    bylines
      .map((line) => bylineAuthor(line) ?? personNamed(line, noWords))
      .find((author) => author !== null && author !== "") ?? undefined;
  const beside = metadata.map(
    (line) => /\bby (?<name>\p{Lu}[^|,\d]{2,60}?)\s*(?:[|,\d]|$)/u.exec(line)?.groups?.["name"],
  );
  const [author, accessed] = [
    value("author") ?? byline ?? beside.find((name) => name !== undefined),
    value("accessed")?.slice(0, 10),
  ];
  const source = value("outlet");
  const sourceIsUrl = source !== undefined && /^(?:https?:\/\/|www\.)\S+$/.test(source);
  const url = value("url") ?? (sourceIsUrl ? source : undefined);
  return {
    ...(author === undefined ? {} : { author }),
    ...(source === undefined || sourceIsUrl ? {} : { outlet: source }),
    ...(url === undefined ? {} : { url }),
    ...(accessed === undefined || parseIsoDay(accessed) === null ? {} : { accessed }),
  };
}
