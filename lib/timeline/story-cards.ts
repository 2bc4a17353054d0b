import { type CardTier, cardText } from "./card-text";
import { clamp, type Frame } from "./frame";
import { spotOf } from "./glyph-class";
import { type CardPlace, type PlacedCards, placeCards } from "./place-cards";
import type { CardMark, ColourIndex, LeaderMark } from "./scene";
import type { TimelineStore } from "./store";

const COLUMN_GAP = 18;
const POLE_STEP = 7;
/** Between the poles of the smallest cards, which stand in the tallest columns. */
const POLE_STEP_CLOSE = 3;
const ROUTE_MIN = 14;
const ROUTE_MAX = 76;

/** The cards of one wing, chosen and placed; distances count outwards from the ground of the wing. */
export interface WingStory {
  tier: CardTier;
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

/** Null when the cards of the wing do not fit into `most`. */
export function wingStory(
  store: TimelineStore,
  events: readonly number[],
  strong: ReadonlySet<number>,
  tier: CardTier,
  frame: Frame,
  most: number,
): WingStory | null {
  const { scale, measure } = frame.viewport;
  const ordered = events
    .map((event) => ({ event, spot: spotX(store, event, frame) }))
    .sort((a, b) => a.spot - b.spot || a.event - b.event);
  if (ordered.length === 0) {
    return { tier, events: [], spots: [], placed: { places: [], height: 0, shift: 0 }, route: 0, height: 0 };
  }
  const width = Math.min(tier.width * scale, frame.right - frame.left);
  const placed = placeCards(
    ordered.map(({ event, spot }) => ({
      spot,
      height: cardText(tier, scale, strong.has(event), event, store.words, measure).height,
    })),
    {
      left: frame.left,
      right: frame.right,
      width,
      columnGap: COLUMN_GAP * scale,
      rowGap: tier.gap * scale,
      step: (tier.lines === 1 ? POLE_STEP_CLOSE : POLE_STEP) * scale,
      most: most - ROUTE_MIN * scale,
    },
  );
  if (!placed) return null;
  const route = clamp(placed.shift * 0.16, ROUTE_MIN * scale, ROUTE_MAX * scale);
  const height = route + placed.height;
  if (height > most) return null;
  return { tier, events: ordered.map((o) => o.event), spots: ordered.map((o) => o.spot), placed, route, height };
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
    const text = cardText(story.tier, scale, strong.has(event), event, store.words, measure);
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

/** Rough number of cards a room takes: a start for the search when not all can be told. */
export function roomFor(tier: CardTier, frame: Frame, height: number): number {
  const { scale } = frame.viewport;
  const columns = Math.max(
    1,
    Math.floor((frame.right - frame.left) / ((tier.width + COLUMN_GAP + 3 * POLE_STEP) * scale)),
  );
  const each = (tier.inline ? tier.leading : tier.leading * tier.lines + tier.date) + tier.gap;
  return columns * Math.max(0, Math.floor((height - ROUTE_MIN * scale) / (each * scale)));
}
