import { RIBBON_HEIGHT } from "./axis-marks";
import type { CardArrangement, CardSize, CardTier } from "./card-size";
import { brokenWords, CARD_TIERS, isCut, WHOLE_CARD_TIERS } from "./card-text";
import type { Frame } from "./frame";
import { eventsOfView, weightiest } from "./in-view";
import type { CardPlace } from "./place-cards";
import { EDGE, fixedHeight, type LanePlan, type WingPlan } from "./plan-lanes";
import type { TimelineStore } from "./store";
import {
  cardWidths,
  leastHeight,
  type Telling,
  turningPoints,
  type WingStory,
  wingStory,
  withMoreLines,
} from "./story-cards";
import { someStories } from "./tell-some";

/** Up to here every event in view is told in words. */
export const STORY_MAX = 320;
/** However many are in view, so many keep their words where there is room. */
const TOLD_LEAST = 22;
/** Height of the line that says how many are not told. */
export const MORE_LINE = 20;
/** Less has no room for one line and the way to it. */
const ROOM_LEAST = 28;
/** A card far from its spot, beside a taller picture. */
const SHIFT_COST = 0.6;
/** A headline that is cut, beside a taller picture. */
const CUT_COST = 100;
/** A word that is broken over two lines, beside a taller picture. */
const BREAK_COST = 16;
/** Of the room that is left, what longer headlines may take: the rest is for cards that come while the window moves. */
const SPARE_SHARE = 0.85;
/** While the window moves, a smaller size must leave this much: it would soon be too large again. */
const MOVING_SHARE = 0.9;
/** How much more than the best an arrangement may cost that leaves cards where they are. */
const DETOUR = 1.25;
const NOTHING: ReadonlySet<number> = new Set();

export const storyHeight = (plans: readonly LanePlan[]): number =>
  plans.reduce((sum, plan) => sum + plan.wings.reduce((wings, wing) => wings + (wing.story?.height ?? 0), 0), 0);

/** Those whose words are here; looking at the others' asks for them. */
const withWords = (store: TimelineStore, events: readonly number[]): number[] =>
  events.filter((event) => store.words.headline(event) !== undefined);

/** The events of each wing that are told: all of a story, and of a crowd the weightiest, fewer the larger it is. */
function chosenEvents(store: TimelineStore, plans: readonly LanePlan[], frame: Frame, count: number): number[][] {
  const { viewport } = frame;
  if (count <= STORY_MAX) {
    return plans.flatMap((plan) => plan.wings.map((wing) => withWords(store, eventsOfView(wing.view, viewport.from))));
  }
  // 320 of 321, 160 of 640: telling ends as smoothly as it began.
  const told = Math.max(TOLD_LEAST, Math.round(STORY_MAX ** 2 / count));
  return plans.flatMap((plan) => {
    const views = plan.wings.map((wing) => wing.view);
    const most = Math.min(plan.count, Math.max(2, Math.round((told * plan.count) / count)));
    const chosen = withWords(store, weightiest(store, plan.lane, views, viewport, most));
    return plan.wings.map((_, side) =>
      plan.wings.length === 1 ? chosen : chosen.filter((event) => ((store.wingOf[event] as number) & 1) === side),
    );
  });
}

/** Of the room, what one of two wings may take: first more than its half, then no more. */
const WING_SHARES = [0.65, 0.5] as const;

/** What lies between the axis and the way to the cards. In lanes the rails are on the other side of the ground line. */
const footOf = (wing: WingPlan, plans: readonly LanePlan[]): number =>
  wing.glyphs + (plans[0]?.wings.length === 2 ? wing.rails : 0);

interface Told {
  stories: WingStory[];
  size: CardSize;
  /** How much it asks of the eye: height, far cards, cut headlines, broken words. */
  cost: number;
}

const isSameSize = (a: CardSize, b: CardSize): boolean => a.tier === b.tier && a.width === b.width;

/** While the window moves, glyphs that come and go under the cards, and cards that leave, do not move the others. */
function steadied(
  stories: WingStory[],
  plans: readonly LanePlan[],
  before: CardArrangement | null,
  room: number,
): WingStory[] {
  const wings = plans.flatMap((plan) => plan.wings);
  const held = stories.map((story, i): WingStory => {
    const [wing, was] = [wings[i], before?.wings[i]];
    if (!wing || !was) return story;
    const route = Math.max(story.route, was.foot - footOf(wing, plans));
    const height = Math.max(story.height + route - story.route, was.height - wing.glyphs - wing.rails);
    return { ...story, route, height };
  });
  return held.reduce((sum, story) => sum + story.height, 0) <= room ? held : stories;
}

/** The cards as they stand, for the next picture. */
export function arrangementOf(plans: readonly LanePlan[]): CardArrangement | null {
  const wings = plans.flatMap((plan) => plan.wings);
  const size = wings.find((wing) => wing.story?.events.length)?.story?.size;
  if (!size) return null;
  return {
    size,
    wings: wings.map((wing) => ({
      cards: new Map(
        (wing.story?.events ?? []).map((event, i) => {
          const { placed, lines } = wing.story as WingStory;
          return [event, { ...(placed.places[i] as CardPlace), lines: lines[i] as number }];
        }),
      ),
      foot: footOf(wing, plans) + (wing.story?.route ?? 0),
      height: wing.glyphs + wing.rails + (wing.story?.height ?? 0),
    })),
  };
}

/** What each of two wings has when the axis stays where it was. */
function roomBesideRibbon(plans: readonly LanePlan[], { viewport }: Frame): [number, number] | null {
  const [up, down] = plans[0]?.wings ?? [];
  const { ribbonAt, scale } = viewport;
  if (!up || !down || ribbonAt === undefined) return null;
  const height = Math.max(viewport.minHeight, viewport.maxHeight);
  return [
    ribbonAt - EDGE * scale - up.rails - up.glyphs,
    height - ribbonAt - (RIBBON_HEIGHT + EDGE) * scale - down.rails - down.glyphs,
  ];
}

/** The stories of all wings in one size of card, or null where they do not fit. */
function tellIn(
  store: TimelineStore,
  plans: readonly LanePlan[],
  events: readonly (readonly number[])[],
  telling: Telling,
  room: number,
  before: CardArrangement | null,
): Told | null {
  const { size, frame } = telling;
  const keepRows = (frame.viewport.moving ?? false) && before !== null && isSameSize(before.size, size);
  const shares: (readonly number[])[] =
    plans[0]?.wings.length === 2 ? WING_SHARES.map((share) => [room * share, room * share]) : [events.map(() => room)];
  const asBefore = keepRows ? roomBesideRibbon(plans, frame) : null;
  if (asBefore) shares.unshift(asBefore);
  for (const most of shares) {
    let stories: WingStory[] = [];
    for (const [i, mine] of events.entries()) {
      const story = wingStory(store, mine, telling, most[i] as number, before?.wings[i] ?? null, keepRows);
      if (!story) break;
      stories.push(story);
    }
    const needed = stories.reduce((sum, story) => sum + story.height, 0);
    if (stories.length < events.length || needed > room) continue;
    if (!keepRows) {
      const spare = ((room - needed) / stories.length) * SPARE_SHARE;
      stories = stories.map((story) => withMoreLines(store, story, telling, spare));
    }
    if (keepRows) stories = steadied(stories, plans, before, room);
    const height = stories.reduce((sum, story) => sum + story.height, 0);
    const shift = stories.reduce((most, story) => Math.max(most, story.placed.shift), 0);
    const cut = stories.reduce((sum, story) => sum + story.texts.filter(isCut).length, 0);
    const broken = stories.reduce(
      (sum, story) => sum + story.texts.reduce((words, text) => words + brokenWords(text), 0),
      0,
    );
    return { stories, size, cost: height + shift * SHIFT_COST + cut * CUT_COST + broken * BREAK_COST };
  }
  return null;
}

const tiersOf = ({ viewport }: Frame): readonly CardTier[] => (viewport.wholeCards ? WHOLE_CARD_TIERS : CARD_TIERS);

/** The best width in the largest size in which all have room, or in the largest one smaller than `under`. */
function bestOfLargest(tell: (size: CardSize) => Told | null, frame: Frame, under: CardTier | null): Told | null {
  const tiers = tiersOf(frame);
  for (const tier of tiers.slice(under ? tiers.indexOf(under) + 1 : 0)) {
    let best: Told | null = null;
    for (const width of cardWidths(tier, frame)) {
      const found = tell({ tier, width });
      if (found && (!best || found.cost < best.cost)) best = found;
    }
    if (best) return best;
  }
  return null;
}

/** Words keep their size at rest when a larger one is but a step larger, and another width no better to read. */
const isNoGreatDetour = (stayed: Told, fresh: Told): boolean =>
  CARD_TIERS.indexOf(stayed.size.tier) <= CARD_TIERS.indexOf(fresh.size.tier) + 1 && stayed.cost <= fresh.cost * DETOUR;

const setStories = (plans: readonly LanePlan[], stories: readonly WingStory[]): void => {
  let at = 0;
  for (const plan of plans) for (const wing of plan.wings) wing.story = stories[at++] as WingStory;
};

/** Gives each wing its cards, in the largest type in which all that shall be told have room. Returns the turning points. */
export function planCards(store: TimelineStore, plans: readonly LanePlan[], frame: Frame): ReadonlySet<number> {
  const { viewport } = frame;
  const count = plans.reduce((sum, plan) => sum + plan.count, 0);
  if (!viewport.cards || count === 0) return NOTHING;
  const fixed = fixedHeight(plans, frame);
  const comfort = viewport.comfort ?? viewport.maxHeight;
  if (Math.max(viewport.minHeight, viewport.maxHeight) - fixed < ROOM_LEAST * viewport.scale) return NOTHING;
  const events = chosenEvents(store, plans, frame, count);
  const all = events.flat();
  const strong = count <= STORY_MAX ? turningPoints(store, all) : NOTHING;
  const roomOf = (tier: CardTier): number =>
    Math.max(viewport.minHeight, Math.min(viewport.maxHeight, comfort * tier.share)) - fixed;
  // Rows that were told of other lanes say nothing of these.
  const before = viewport.before?.wings.length === events.length ? viewport.before : null;
  const tell = (size: CardSize, share = 1): Told | null => {
    const room = roomOf(size.tier) * share;
    if (all.length > size.tier.most || room <= 0 || leastHeight(store, all, size, frame) > room) return null;
    return tellIn(store, plans, events, { size, strong, frame }, room, before);
  };
  const stayed = before && tell(before.size);
  const moving = viewport.moving && before;
  const smaller = moving ? before.size.tier : null;
  const fresh =
    moving && stayed
      ? null
      : (moving && bestOfLargest((size) => tell(size, MOVING_SHARE), frame, smaller)) ||
        bestOfLargest(tell, frame, smaller);
  const best = stayed && (!fresh || isNoGreatDetour(stayed, fresh)) ? stayed : fresh;
  if (!best) {
    const tier = tiersOf(frame).at(-1) as CardTier;
    const room = Math.max(0, roomOf(tier) - MORE_LINE * viewport.scale);
    setStories(plans, someStories(store, events, tier, frame, room, before));
    return NOTHING;
  }
  setStories(plans, best.stories);
  return strong;
}
