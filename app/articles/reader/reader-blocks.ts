import type { Article, ZoneKind } from "@/lib/core/article";
import { isOwnText } from "@/lib/core/article";

/** A stretch of text with one look. */
export interface Segment {
  start: number;
  text: string;
  /** Index of the mark it belongs to. */
  mark?: number;
  /** Part of the sentence that the address points to. */
  pointed?: boolean;
}

/** One zone of the article, ready to be shown; `own` is false for repeated parts and what the page left over. */
export interface Block {
  kind: ZoneKind;
  start: number;
  own: boolean;
  segments: readonly Segment[];
}

interface Span {
  start: number;
  end: number;
}

/** Cuts an article into zones and each zone at the edges of its marks and of the sentence pointed to. */
export function readerBlocks(
  article: Pick<Article, "text" | "zones">,
  marks: readonly Span[],
  pointed: readonly Span[] = [],
): Block[] {
  return article.zones.map((zone) => ({
    kind: zone.kind,
    start: zone.start,
    own: isOwnText(zone),
    segments: segments(article.text, zone, marks, pointed),
  }));
}

function segments(text: string, zone: Span, marks: readonly Span[], pointed: readonly Span[]): Segment[] {
  const inside = (span: Span): boolean => span.start < zone.end && zone.start < span.end;
  const marked = marks.map((span, index) => ({ ...span, index })).filter(inside);
  const lit = pointed.filter(inside);
  const edges = [zone, ...marked, ...lit]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge >= zone.start && edge <= zone.end);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] as number;
    const covers = (span: Span): boolean => span.start <= start && end <= span.end;
    const mark = marked.find(covers)?.index;
    return {
      start,
      text: text.slice(start, end),
      ...(mark === undefined ? {} : { mark }),
      ...(lit.some(covers) ? { pointed: true } : {}),
    };
  });
}

/** Neighbouring blocks that are folded away together stand in one group. */
export function folded(blocks: readonly Block[]): readonly (Block | readonly Block[])[] {
  const groups: (Block | Block[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.own) groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
