import type { CardSize, CardTier } from "./card-size";
import { cardText, leastCardArea } from "./card-text";
import { clamp, type Frame } from "./frame";
import { spotOf } from "./glyph-class";
import { type CardPlace, GRID, type PlacedCards, placeCards, STEPS_MAX } from "./place-cards";
import type { CardMark, ColourIndex, LeaderMark } from "./scene";
import type { TimelineStore } from "./store";

const COLUMN_GAP = 18;
const POLE_STEP = 7;
/** Between the poles of small cards, which stand in the tallest columns. */
const POLE_STEP_CLOSE = 3;
const STEP_CLOSE_UNDER = 17;
/** Width of a card in sizes of its type. */
const WIDTH_LEAST_EM = 13;
const WIDTH_MOST_EM = 24;
const WIDTH_FAIR_EM = 16;
const ROUTE_MIN = 14;
const ROUTE_MAX = 76;

/** The cards of one wing, chosen and placed; distances count outwards from the ground of the wing. */
export interface WingStory {
  size: CardSize;
  events: readonly number[];
  spots: readonly number[];
  placed: PlacedCards;
  /** Room for the leaders' curves between glyphs and cards. */
  route: number;
  /** Route and cards. */
  height: number;
}

const spotX = (store: TimelineStore, index: number, frame: Frame): number =>
  clamp(frame.x(spotOf(store.columns, index)), frame.left + 1, frame.right - 1);

const stepOf = (tier: CardTier): number => (tier.leading < STEP_CLOSE_UNDER ? POLE_STEP_CLOSE : POLE_STEP);

/** Widths of a card in which whole columns fill the axis, in reading widths of the type, the widest first. */
export function cardWidths(tier: CardTier, frame: Frame): number[] {
  const { scale } = frame.viewport;
  const across = frame.right - frame.left;
  const beside = (COLUMN_GAP + STEPS_MAX * stepOf(tier)) * scale + across / GRID;
  const em = tier.headline * scale;
  const widths: number[] = [];
  for (let columns = 1; ; columns++) {
    const width = Math.floor((across + COLUMN_GAP * scale) / columns - beside);
    if (width < WIDTH_LEAST_EM * em) break;
    if (width <= WIDTH_MOST_EM * em) widths.push(width);
  }
  return widths.length > 0 ? widths : [Math.min(across - STEPS_MAX * stepOf(tier) * scale, WIDTH_FAIR_EM * em)];
}

/** How tall all cards are together at the least: what does not fit by this need not be tried. */
export function leastHeight(
  store: TimelineStore,
  events: readonly number[],
  { tier, width }: CardSize,
  frame: Frame,
): number {
  const { scale, measure } = frame.viewport;
  let area = 0;
  for (const event of events) {
    const least = leastCardArea(tier, width, scale, event, store.words, measure);
    area += (least.width + COLUMN_GAP * scale) * (least.height + tier.gap * scale);
  }
  return area / (frame.right - frame.left + COLUMN_GAP * scale);
}

/** Null when the cards of the wing do not fit into `most`. */
export function wingStory(
  store: TimelineStore,
  events: readonly number[],
  strong: ReadonlySet<number>,
  size: CardSize,
  frame: Frame,
  most: number,
): WingStory | null {
  const { scale, measure } = frame.viewport;
  const { tier, width } = size;
  const ordered = events
    .map((event) => ({ event, spot: spotX(store, event, frame) }))
    .sort((a, b) => a.spot - b.spot || a.event - b.event);
  if (ordered.length === 0) {
    return { size, events: [], spots: [], placed: { places: [], height: 0, shift: 0 }, route: 0, height: 0 };
  }
  const cards = ordered.map(({ event, spot }) => {
    const text = cardText(tier, width, scale, strong.has(event), event, store.words, measure);
    return { spot, width: Math.min(text.width, width), height: text.height };
  });
  for (const reserve of [ROUTE_MIN, ROUTE_MAX]) {
    const placed = placeCards(cards, {
      left: frame.left,
      right: frame.right,
      width,
      columnGap: COLUMN_GAP * scale,
      rowGap: tier.gap * scale,
      step: stepOf(tier) * scale,
      most: most - reserve * scale,
    });
    if (!placed) return null;
    const route = clamp(placed.shift * 0.16, ROUTE_MIN * scale, ROUTE_MAX * scale);
    const height = route + placed.height;
    if (height > most) continue;
    return { size, events: ordered.map((o) => o.event), spots: ordered.map((o) => o.spot), placed, route, height };
  }
  return null;
}

/** The events that stand out of those in view: the weightiest sixth, when they do weigh more than the rest. */
export function turningPoints(store: TimelineStore, events: readonly number[]): Set<number> {
  const { importance } = store.columns;
  if (events.length < 5) return new Set();
  const sorted = events.map((event) => importance[event] as number).sort((a, b) => b - a);
  const least = sorted[Math.floor(sorted.length / 6)] as number;
  const median = sorted[sorted.length >> 1] as number;
  return new Set(events.filter((event) => (importance[event] as number) >= least && least > median + 8));
}

export interface StoryPlace {
  lane: number;
  /** The ground line the curves start from, beyond all glyphs of the wing. */
  ground: number;
  direction: 1 | -1;
  /** Where the event's own glyph is. */
  glyphY(index: number): number;
}

export function storyMarks(
  store: TimelineStore,
  story: WingStory,
  strong: ReadonlySet<number>,
  frame: Frame,
  at: StoryPlace,
): { leaders: LeaderMark[]; cards: CardMark[] } {
  const { scale, measure } = frame.viewport;
  const leaders: LeaderMark[] = [];
  const cards: CardMark[] = [];
  story.events.forEach((event, i) => {
    const place = story.placed.places[i] as CardPlace;
    const text = cardText(story.size.tier, story.size.width, scale, strong.has(event), event, store.words, measure);
    const y1 = at.ground + at.direction * story.route;
    const near = y1 + at.direction * place.near;
    const far = near + at.direction * text.height;
    const top = Math.min(near, far);
    const colour = (store.colourOf[event] ?? 5) as ColourIndex;
    const y0 = at.glyphY(event);
    leaders.push({
      kind: "leader",
      event,
      colour,
      x0: story.spots[i] as number,
      y0,
      yTurn: at.ground,
      x1: place.pole,
      y1,
      y2: far,
    });
    cards.push({
      kind: "card",
      event,
      lane: at.lane,
      colour,
      x: place.leftward ? place.pole - text.width : place.pole,
      y: top,
      w: text.width,
      h: text.height,
      pole: place.pole,
      strong: strong.has(event),
      lines: text.lines.map((line) => ({
        ...line,
        x: place.leftward ? place.pole - line.fromRight : place.pole + line.x,
        y: top + line.y,
      })),
    });
  });
  return { leaders, cards };
}
