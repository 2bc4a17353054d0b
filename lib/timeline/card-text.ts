import type { CardTier } from "./card-size";
import type { CardLine, Weight } from "./scene";
import type { TimelineWords } from "./timeline-row";
import type { MeasureText } from "./viewport";
import { cutToWidth, wrapText } from "./wrap-text";

/** Headlines are whole in all but the last sizes: before one is cut, the picture grows as tall as it may. */
const WHOLE = 9;
const NO_LIMIT = 100;

export const CARD_TIERS: readonly CardTier[] = [
  { headline: 18, leading: 24, lines: WHOLE, date: 13, inline: false, gap: 20, share: 0.75, most: 8 },
  { headline: 16, leading: 21, lines: WHOLE, date: 13, inline: false, gap: 16, share: 0.9, most: 20 },
  { headline: 14.5, leading: 19, lines: WHOLE, date: 12.5, inline: false, gap: 14, share: 1, most: 60 },
  { headline: 13.5, leading: 18, lines: WHOLE, date: 12, inline: false, gap: 12, share: 1.2, most: 120 },
  { headline: 12.5, leading: 16.5, lines: WHOLE, date: 12, inline: false, gap: 9, share: 1.7, most: 400 },
  { headline: 12.5, leading: 16.5, lines: WHOLE, date: 12, inline: true, gap: 8, share: 2.4, most: 400 },
  { headline: 12, leading: 15.5, lines: WHOLE, date: 11.5, inline: true, gap: 6, share: 4.4, most: 400 },
  { headline: 11.5, leading: 14.5, lines: WHOLE, date: 11, inline: true, gap: 5, share: NO_LIMIT, most: 400 },
  { headline: 11.5, leading: 15, lines: 3, date: 11, inline: true, gap: 5, share: NO_LIMIT, most: 400 },
  { headline: 11.5, leading: 15, lines: 2, date: 11, inline: true, gap: 4, share: NO_LIMIT, most: 400 },
  { headline: 11.5, leading: 15, lines: 1, date: 11, inline: true, gap: 2, share: NO_LIMIT, most: 400 },
];
export const WHOLE_CARD_TIERS: readonly CardTier[] = CARD_TIERS.filter((tier) => tier.lines === WHOLE);

/** From the pole to the text. */
const INSET = 9;
const DATE_LINES = 3;

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

/** Whether words are left out. */
export const isCut = ({ lines }: Pick<CardText, "lines">): boolean => lines.at(-1)?.text.endsWith("…") ?? false;

/** Letters that run from right to left; the first letter decides. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** How many of its words are broken over two lines. */
export const brokenWords = ({ lines }: Pick<CardText, "lines">): number =>
  lines.filter(({ text }) => text.endsWith("-")).length;

const cache = new WeakMap<MeasureText, Map<string, CardText>>();
const CACHE_MAX = 20_000;

function compose(
  tier: CardTier,
  width: number,
  scale: number,
  strong: boolean,
  date: string,
  headline: string,
  measure: MeasureText,
): CardText {
  const inset = INSET * scale;
  const room = width - inset;
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
  // A headline that runs from right to left ends, with all its lines, where the longest does: there its reader begins.
  const made = (height: number, widest: number): CardText => {
    const isFromRight = RIGHT_TO_LEFT.test(headline);
    for (const line of lines) {
      if (isFromRight && line.tone === "ink") line.x = inset + widest - (line.fromRight - inset);
    }
    return { height, width: inset + widest, lines };
  };
  if (tier.inline) {
    let y = leading * 0.75;
    let widest = 0;
    const dates =
      tier.lines > 1
        ? wrapText(date, room, DATE_LINES, dateSize, 600, measure)
        : [cutToWidth(date, room * 0.6, dateSize, 600, measure)];
    for (const text of dates.slice(0, -1)) {
      widest = Math.max(widest, push(text, y, inset, dateSize, 600, "ink-2"));
      y += leading;
    }
    const used = push(dates.at(-1) ?? "", y, inset, dateSize, 600, "ink-2") + 6 * scale;
    const [first = "", ...others] = wrapText(headline, room, tier.lines, size, weight, measure, room - used);
    const dateLine = lines.at(-1);
    const beside = first === "" ? 0 : push(first, y, inset + used, size, weight, "ink");
    if (dateLine) dateLine.fromRight = inset + used + beside;
    widest = Math.max(widest, used + beside);
    for (const text of others) {
      y += leading;
      widest = Math.max(widest, push(text, y, inset, size, weight, "ink"));
    }
    return made(y + leading * 0.3, widest);
  }
  let y = dateSize;
  let widest = 0;
  wrapText(date, room, DATE_LINES, dateSize, 600, measure).forEach((text, i) => {
    if (i > 0) y += dateSize * 1.3;
    widest = Math.max(widest, push(text, y, inset, dateSize, 600, "ink-2"));
  });
  y += leading * 0.98;
  for (const text of wrapText(headline, room, tier.lines, size, weight, measure)) {
    widest = Math.max(widest, push(text, y, inset, size, weight, "ink"));
    y += leading;
  }
  return made(y - leading + size * 0.35, widest);
}

/** Lines of a card `width` wide from its pole, kept by their words: the same text is measured once for each font. */
export function cardText(
  tier: CardTier,
  width: number,
  scale: number,
  strong: boolean,
  index: number,
  words: TimelineWords,
  measure: MeasureText,
): CardText {
  const date = words.words(index) ?? "";
  const headline = words.headline(index) ?? "";
  const key = `${tier.headline} ${tier.lines} ${tier.inline ? 1 : 0} ${width} ${scale} ${strong ? 1 : 0} ${date}\n${headline}`;
  let byKey = cache.get(measure);
  if (!byKey || byKey.size > CACHE_MAX) {
    byKey = new Map();
    cache.set(measure, byKey);
  }
  const known = byKey.get(key);
  if (known) return known;
  const text = compose(tier, width, scale, strong, date, headline, measure);
  byKey.set(key, text);
  return text;
}

/** At this size a headline is measured once, to know how much room it takes at the least in any other. */
const PROBE_SIZE = 12;
/** Sizes do not grow quite evenly on a screen. */
const PROBE_SLACK = 0.95;

/** The least area a card can take in a size: what does not fit by the sum of these need not be wrapped. */
export function leastCardArea(
  tier: CardTier,
  width: number,
  scale: number,
  index: number,
  words: TimelineWords,
  measure: MeasureText,
): { width: number; height: number } {
  const probe = PROBE_SIZE * scale;
  const length = measure(words.headline(index) ?? "", probe, 400) * (tier.headline / PROBE_SIZE) * PROBE_SLACK;
  const date = measure(words.words(index) ?? "", probe, 600) * (tier.date / PROBE_SIZE) * PROBE_SLACK;
  const room = width - INSET * scale;
  const all = tier.inline ? length + date : length;
  const lines = Math.max(1, Math.min(tier.lines, Math.ceil(all / room)));
  const head = tier.inline ? 0.05 * tier.leading : tier.date + 0.35 * tier.headline;
  return {
    // Lines break between words: half of the room is filled at the least, or all words stand in one.
    width: lines === 1 ? Math.min(room, Math.max(date, length)) : room / 2,
    height: (head + lines * tier.leading * (tier.inline ? 1 : 0.98)) * scale,
  };
}
