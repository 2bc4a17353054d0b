import type { Article, PublicationDate, Zone } from "@/lib/core/article";
import { UNKNOWN_PUBLICATION } from "@/lib/core/article";
import { parseIsoDay } from "@/lib/core/civil-time";
import { articleId } from "@/lib/core/content-id";

/** A publication day a person gave. */
export function publishedOn(isoDay: string): PublicationDate {
  const day = parseIsoDay(isoDay)!;
  return { from: day, to: day + 1, best: day, basis: "user", confidence: 1, explanation: [] };
}

interface Parts {
  title?: string;
  captions?: readonly string[];
  body: readonly string[];
  /** ISO day; left out: not known. */
  published?: string;
}

/** An article with one zone a part, as the reader of pages would make it. */
export function anArticle({ title = "A plain title", captions = [], body, published }: Parts): Article {
  const zones: Zone[] = [];
  let text = "";
  const add = (kind: Zone["kind"], part: string): void => {
    const known = zones.findIndex((z) => text.slice(z.start, z.end) === part);
    zones.push({ kind, start: text.length, end: text.length + part.length, ...(known >= 0 ? { repeats: known } : {}) });
    text += `${part}\n\n`;
  };
  add("title", title);
  for (const caption of captions) add("caption", caption);
  for (const paragraph of body) add("body", paragraph);
  return {
    id: articleId(title, body),
    title,
    language: "en",
    text,
    zones,
    source: { file: "page.txt", start: 0, end: text.length },
    alsoAt: [],
    published: published ? publishedOn(published) : UNKNOWN_PUBLICATION,
  };
}
