import { type Article, isOwnText, type ZoneKind } from "@/lib/core/article";

/** The words of the article's own zones of one kind, in order; repeated copies are left out. */
export const zoneTexts = (article: Pick<Article, "text" | "zones">, kind: ZoneKind): string[] =>
  article.zones
    .filter((zone) => zone.kind === kind && isOwnText(zone))
    .map((zone) => article.text.slice(zone.start, zone.end));
