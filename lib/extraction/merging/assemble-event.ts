import type { Article } from "@/lib/core/article";
import { eventId } from "@/lib/core/content-id";
import type { Problem } from "@/lib/core/problem";
import type { EventDate, Evidence, Modality, TimelineEvent } from "@/lib/core/timeline-event";
import { resolveLinks } from "../dates/linked-dates";
import type { ExtractionOptions } from "../extraction-options";
import { inContext } from "../mentions/as-it-stands";
import { type Mention, timeOf } from "../mentions/mention";
import type { PreparedArticle } from "../text/prepared";
import { byFineness } from "./dates";
import { containment, contentWords } from "./similar";
import type { DatedMention } from "./within-article";

/** Makes one event of each group of mentions, then lets dates that hang on other events follow them. */
export function assembleEvents(
  article: Article,
  prepared: PreparedArticle,
  groups: readonly DatedMention[][],
  options: ExtractionOptions,
): { events: TimelineEvent[]; problems: Problem[] } {
  const made = groups.map((group) => ({ group, event: fromGroup(article, prepared, group) }));
  return resolveLinks(made, options, article.published);
}

function fromGroup(article: Article, prepared: PreparedArticle, group: readonly DatedMention[]): TimelineEvent {
  const best = group[0]!.mention;
  const ids = group.map((m) => m.mention.id);
  const id = eventId(ids);
  const date = [...group].sort((a, b) => byFineness(a.date, b.date))[0]!.date;
  const attribution = group.map((m) => m.mention.attribution).find((a) => a !== undefined);
  const primary = best.countries.primary;
  const secondary = [
    ...new Set(group.flatMap((m) => [...m.mention.countries.primary, ...m.mention.countries.secondary])),
  ]
    .filter((c) => !primary.includes(c))
    .sort();
  const place = group.map((m) => m.mention.place).find((p) => p !== undefined);
  const actors = group
    .flatMap((m) => m.mention.actors)
    .filter((a, i, all) => all.findIndex((b) => b.name === a.name) === i);
  return {
    id,
    aliases: ids.filter((other) => other !== id).sort(),
    headline: inContext(prepared, best),
    type: best.type,
    modality: strongest(group.map((m) => m.mention.modality)),
    ...(attribution ? { attribution } : {}),
    date: withCoarser(date, group),
    countries: { primary, secondary },
    actors: actors.slice(0, 8),
    ...(place ? { place } : {}),
    evidence: group.map((m) => evidenceOf(article, m)),
    importance: importanceOf(prepared, group),
    review: "automatic",
  };
}

const STRENGTH: readonly Modality[] = ["asserted", "denied", "claimed", "planned", "hypothetical"];
const strongest = (modalities: readonly Modality[]): Modality =>
  STRENGTH.find((m) => modalities.includes(m)) ?? "asserted";

/** Says that coarser mentions of the same happening agree. */
function withCoarser(date: EventDate, group: readonly DatedMention[]): EventDate {
  const others = [
    ...new Set(group.filter((m) => m.date !== date && timeText(m.mention)).map((m) => timeText(m.mention)!)),
  ];
  if (others.length === 0) return date;
  const because = `Other mentions of the same happening agree: ${others.map((t) => `"${t}"`).join(", ")}. The narrowest date is kept.`;
  return { ...date, explanation: [...date.explanation, { rule: "mentions agree", because }] };
}

const timeText = (mention: Mention): string | null => timeOf(mention)?.text ?? null;

function evidenceOf(article: Article, { mention, date }: DatedMention): Evidence {
  const { sentence, tokens } = mention.prepared;
  const time = timeOf(mention);
  return {
    mentionId: mention.id,
    articleId: article.id,
    zone: sentence.zone,
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    triggerStart: tokens[mention.triggerStart]!.start,
    triggerEnd: tokens[mention.triggerEnd - 1]!.end,
    ...(time ? { dateStart: time.start, dateEnd: time.end, dateText: time.text } : {}),
    date,
  };
}

/** 0-1: near the title's words, early in the text, told more than once, and specific. */
function importanceOf(prepared: PreparedArticle, group: readonly DatedMention[]): number {
  const title = prepared.sentences.find((s) => s.sentence.zone === "title")?.sentence.text ?? "";
  const best = group[0]!.mention;
  const paragraph = Math.max(0, Math.min(...group.map((m) => m.mention.prepared.sentence.paragraph)));
  const closeness = title ? containment(contentWords(title), contentWords(best.headline)) : 0;
  const score =
    0.25 +
    0.3 * closeness +
    (paragraph === 0 ? 0.2 : paragraph < 3 ? 0.1 : 0) +
    Math.min(0.15, (group.length - 1) * 0.08) +
    (best.modality === "asserted" ? 0.05 : 0) +
    (best.type === "STATEMENT" ? -0.1 : 0.05) +
    (best.dating.by === "before-publication" ? -0.15 : 0);
  return Math.round(Math.max(0, Math.min(1, score)) * 100) / 100;
}
