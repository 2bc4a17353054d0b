import type { CardSize, CardTier, HeldWing } from "./card-size";
import { type CardText, cardText, isCut, leastCardArea } from "./card-text";
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
const WIDTH_MOST_EM = 28;
const WIDTH_FAIR_EM = 16;
const ROUTE_MIN = 14;
const ROUTE_MAX = 76;
/** Where room is scarce, curves are flat: words need it more. */
const ROUTE_SHARE = 0.25;

/** The cards of one wing, chosen and placed; distances count outwards from the ground of the wing. */
export interface WingStory {
  size: CardSize;
  events: readonly number[];
  spots: readonly number[];
  texts: readonly CardText[];
  /** The most lines of each card's headline. */
  lines: readonly number[];
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

/** What the cards of a picture have in common. */
export interface Telling {
  size: CardSize;
  /** The turning points. */
  strong: ReadonlySet<number>;
  frame: Frame;
}

/** How firmly cards stay with those they stood with, in heights of a card: a little at rest, much while the window moves. */
const LOYALTY_AT_REST = 1;
const LOYALTY_MOVING = 5;

const textOf = (store: TimelineStore, event: number, { size, strong, frame }: Telling, lines: number): CardText => {
  const { scale, measure } = frame.viewport;
  const tier = lines === size.tier.lines ? size.tier : { ...size.tier, lines };
  return cardText(tier, size.width, scale, strong.has(event), event, store.words, measure);
};

/** Null when the cards of the wing do not fit into `most`. `held`: how it stood, in this size where `keepRows` is true. */
export function wingStory(
  store: TimelineStore,
  events: readonly number[],
  telling: Telling,
  most: number,
  held: HeldWing | null,
  keepRows: boolean,
): WingStory | null {
  const { size, frame } = telling;
  const { scale, moving = false } = frame.viewport;
  const { tier, width } = size;
  // By the day and not by the place: all that lies outside the window shares one place, and must not change its order there.
  const ordered = events
    .map((event) => ({ event, day: spotOf(store.columns, event) }))
    .sort((a, b) => a.day - b.day || a.event - b.event);
  if (ordered.length === 0) {
    const placed = { places: [], height: 0, shift: 0 };
    return { size, events: [], spots: [], texts: [], lines: [], placed, route: 0, height: 0 };
  }
  const spots = ordered.map(({ event }) => spotX(store, event, frame));
  const lines = ordered.map(({ event }) => (keepRows && held?.cards.get(event)?.lines) || tier.lines);
  const texts = ordered.map(({ event }, i) => textOf(store, event, telling, lines[i] as number));
  const cards = ordered.map(({ event }, i) => {
    const text = texts[i] as CardText;
    const { height } = text;
    return { spot: spots[i] as number, width: Math.min(text.width, width), height, held: held?.cards.get(event) };
  });
  const routeMin = ROUTE_MIN * scale;
  const routeMax = clamp(most * ROUTE_SHARE, routeMin, ROUTE_MAX * scale);
  for (const reserve of [routeMin, routeMax]) {
    const placed = placeCards(cards, {
      left: frame.left,
      right: frame.right,
      width,
      columnGap: COLUMN_GAP * scale,
      rowGap: tier.gap * scale,
      step: stepOf(tier) * scale,
      most: most - reserve,
      loyalty: moving ? LOYALTY_MOVING : LOYALTY_AT_REST,
      keepRows,
    });
    if (!placed) return null;
    const route = clamp(placed.shift * 0.16, routeMin, routeMax);
    const height = route + placed.height;
    if (height > most) continue;
    return { size, events: ordered.map((o) => o.event), spots, texts, lines, placed, route, height };
  }
  return null;
}

/**
 * The same cards with more lines of the headlines that are cut, line by line from the axis outwards, as far as the height reaches:
 * columns are not equally tall. `spare`: what the tallest may grow by.
 */
export function withMoreLines(store: TimelineStore, story: WingStory, telling: Telling, spare: number): WingStory {
  const texts = [...story.texts];
  const mostLines = [...story.lines];
  const places = [...story.placed.places];
  const limit = story.placed.height + spare;
  const gap = telling.size.tier.gap * telling.frame.viewport.scale;
  const columns: number[][] = [];
  places.forEach(({ column }, i) => {
    columns[column] ??= [];
    columns[column].push(i);
  });
  const heightOf = (i: number): number => (texts[i] as CardText).height;
  const nearOf = (i: number): number => (places[i] as CardPlace).near;
  for (const column of columns) {
    column.sort((a, b) => nearOf(a) - nearOf(b));
    const last = column.at(-1) as number;
    let grows = true;
    for (let lines = telling.size.tier.lines + 1; grows; lines++) {
      grows = false;
      column.forEach((i, k) => {
        if (!isCut(texts[i] as CardText)) return;
        const longer = textOf(store, story.events[i] as number, telling, lines);
        const next = column[k + 1];
        const free = next === undefined ? 0 : nearOf(next) - nearOf(i) - heightOf(i) - gap;
        const push = Math.max(0, longer.height - heightOf(i) - Math.max(0, free));
        if (nearOf(last) + heightOf(last) + push > limit) return;
        texts[i] = longer;
        mostLines[i] = lines;
        grows = true;
        for (const outer of column.slice(k + 1)) {
          const place = places[outer] as CardPlace;
          places[outer] = { ...place, near: place.near + push };
        }
      });
    }
  }
  const height = places.reduce((most, place, i) => Math.max(most, place.near + heightOf(i)), 0);
  return {
    ...story,
    texts,
    lines: mostLines,
    placed: { ...story.placed, places, height },
    height: story.route + height,
  };
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
  at: StoryPlace,
): { leaders: LeaderMark[]; cards: CardMark[] } {
  const leaders: LeaderMark[] = [];
  const cards: CardMark[] = [];
  story.events.forEach((event, i) => {
    const place = story.placed.places[i] as CardPlace;
    const text = story.texts[i] as CardText;
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
