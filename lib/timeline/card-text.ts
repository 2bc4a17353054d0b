import type { CardLine, Weight } from "./scene";
import type { TimelineWords } from "./timeline-row";
import type { MeasureText } from "./viewport";
import { cutToWidth, wrapText } from "./wrap-text";

/** How large a card is. The largest size in which every event of the window finds room is taken. */
export interface CardTier {
  /** Room for the text, from the pole. */
  width: number;
  headline: number;
  leading: number;
  lines: number;
  date: number;
  /** Date and headline on one line. */
  inline: boolean;
  /** Space below the card. */
  gap: number;
  /** How much of the comfortable height the whole picture may take in this size, so that few events do not sprawl. */
  share: number;
  /** Most cards in this size. */
  most: number;
}

/** For a crowd that is told in part, where there is room for two lines. */
export const CROWD_CARD: CardTier = {
  width: 216,
  headline: 12.5,
  leading: 16,
  lines: 2,
  date: 12,
  inline: true,
  gap: 6,
  share: 4,
  most: 400,
};
export const SMALLEST_CARD: CardTier = {
  width: 196,
  headline: 11.5,
  leading: 15,
  lines: 1,
  date: 11,
  inline: true,
  gap: 2,
  share: 4,
  most: 400,
};

export const CARD_TIERS: readonly CardTier[] = [
  { width: 300, headline: 18, leading: 24, lines: 4, date: 13, inline: false, gap: 20, share: 0.75, most: 8 },
  { width: 250, headline: 15, leading: 20, lines: 4, date: 12.5, inline: false, gap: 14, share: 1, most: 40 },
  { width: 212, headline: 13.5, leading: 18, lines: 3, date: 12, inline: false, gap: 12, share: 1.15, most: 120 },
  { width: 200, headline: 12.5, leading: 16, lines: 2, date: 11.5, inline: false, gap: 8, share: 1.3, most: 400 },
  CROWD_CARD,
  { width: 290, headline: 11.5, leading: 15, lines: 1, date: 11, inline: true, gap: 2, share: 4, most: 400 },
  { width: 244, headline: 11.5, leading: 15, lines: 1, date: 11, inline: true, gap: 2, share: 4, most: 400 },
  SMALLEST_CARD,
];

/** From the pole to the text. */
const INSET = 9;

/** A card's text with its own corner as origin. */
export interface CardText {
  height: number;
  /** From the pole to the right end of the longest line. */
  width: number;
  lines: readonly (CardLine & {
    /** From the pole to the line's left end when the card hangs to the left of it. */
    fromRight: number;
  })[];
}

const cache = new WeakMap<MeasureText, Map<string, CardText>>();
const CACHE_MAX = 20_000;

function compose(
  tier: CardTier,
  scale: number,
  strong: boolean,
  date: string,
  headline: string,
  measure: MeasureText,
): CardText {
  const inset = INSET * scale;
  const room = tier.width * scale - inset;
  const size = tier.headline * scale;
  const dateSize = tier.date * scale;
  const weight: Weight = strong ? 600 : 400;
  const leading = tier.leading * scale;
  const lines: (CardLine & { fromRight: number })[] = [];
  const push = (words: string, y: number, x: number, size: number, weight: Weight, tone: CardLine["tone"]): number => {
    const width = measure(words, size, weight);
    lines.push({ x, y, text: words, size, weight, tone, fromRight: inset + width });
    return width;
  };
  if (tier.inline) {
    let y = leading * 0.75;
    const dateText = cutToWidth(date, room * (tier.lines > 1 ? 1 : 0.6), dateSize, 600, measure);
    const used = push(dateText, y, inset, dateSize, 600, "ink-2") + 6 * scale;
    const [first = "", ...others] = wrapText(headline, room, tier.lines, size, weight, measure, room - used);
    const beside = first === "" ? 0 : push(first, y, inset + used, size, weight, "ink");
    const [dateLine] = lines;
    if (dateLine) dateLine.fromRight = inset + used + beside;
    let widest = used + beside;
    for (const text of others) {
      y += leading;
      widest = Math.max(widest, push(text, y, inset, size, weight, "ink"));
    }
    return { height: y + leading * 0.3, width: inset + widest, lines };
  }
  let y = dateSize;
  let widest = push(cutToWidth(date, room, dateSize, 600, measure), y, inset, dateSize, 600, "ink-2");
  y += leading * 0.98;
  for (const text of wrapText(headline, room, tier.lines, size, weight, measure)) {
    widest = Math.max(widest, push(text, y, inset, size, weight, "ink"));
    y += leading;
  }
  return { height: y - leading + size * 0.35, width: inset + widest, lines };
}

/** Lines of a card, kept by their words: the same text is measured once for each font. */
export function cardText(
  tier: CardTier,
  scale: number,
  strong: boolean,
  index: number,
  words: TimelineWords,
  measure: MeasureText,
): CardText {
  const date = words.words(index) ?? "";
  const headline = words.headline(index) ?? "";
  const key = `${tier.width} ${scale} ${strong ? 1 : 0} ${date}\n${headline}`;
  let byKey = cache.get(measure);
  if (!byKey || byKey.size > CACHE_MAX) {
    byKey = new Map();
    cache.set(measure, byKey);
  }
  const known = byKey.get(key);
  if (known) return known;
  const text = compose(tier, scale, strong, date, headline, measure);
  byKey.set(key, text);
  return text;
}
