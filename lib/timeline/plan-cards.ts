import type { CardSize, CardTier } from "./card-size";
import { CARD_TIERS, SMALLEST_CARD } from "./card-text";
import type { Frame } from "./frame";
import { eventsOfView, weightiest } from "./in-view";
import { fixedHeight, type LanePlan } from "./plan-lanes";
import type { TimelineStore } from "./store";
import { cardWidths, leastHeight, turningPoints, type WingStory, wingStory } from "./story-cards";

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

/** The stories of all wings in one size of card and what they cost the eye, or null where they do not fit. */
function tellIn(
  store: TimelineStore,
  plans: readonly LanePlan[],
  events: readonly (readonly number[])[],
  strong: ReadonlySet<number>,
  size: CardSize,
  frame: Frame,
  room: number,
): { stories: WingStory[]; cost: number } | null {
  for (const share of plans[0]?.wings.length === 2 ? WING_SHARES : [1]) {
    const stories: WingStory[] = [];
    for (const mine of events) {
      const story = wingStory(store, mine, strong, size, frame, room * share);
      if (!story) return null;
      stories.push(story);
    }
    const height = stories.reduce((sum, story) => sum + story.height, 0);
    const shift = stories.reduce((most, story) => Math.max(most, story.placed.shift), 0);
    if (height <= room) return { stories, cost: height + shift * SHIFT_COST };
  }
  return null;
}

const setStories = (plans: readonly LanePlan[], stories: readonly WingStory[]): void => {
  let at = 0;
  for (const plan of plans) for (const wing of plan.wings) wing.story = stories[at++] as WingStory;
};

/** Not even the smallest words have room for all of them: the weightiest of each wing, as many as its share takes. */
function tellSome(
  store: TimelineStore,
  plans: readonly LanePlan[],
  events: readonly (readonly number[])[],
  frame: Frame,
  room: number,
): void {
  const each = room / events.length;
  const width = cardWidths(SMALLEST_CARD, frame).at(-1) as number;
  const { importance } = store.columns;
  const stories = events.map((all) => {
    let mine = [...all].sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b);
    for (;;) {
      const story = wingStory(store, mine, NOTHING, { tier: SMALLEST_CARD, width }, frame, each);
      if (story) return story;
      mine = mine.slice(0, Math.floor(mine.length * 0.85));
    }
  });
  setStories(plans, stories);
}

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
  const before = viewport.cardSize ?? null;
  if (before && all.length <= before.tier.most) {
    const found = tellIn(store, plans, events, strong, before, frame, Math.max(0, roomOf(before.tier)));
    if (found) {
      setStories(plans, found.stories);
      return strong;
    }
  }
  for (const tier of CARD_TIERS.slice(before ? CARD_TIERS.indexOf(before.tier) + 1 : 0)) {
    const room = roomOf(tier);
    if (all.length > tier.most || room <= 0) continue;
    let best: ReturnType<typeof tellIn> = null;
    for (const width of cardWidths(tier, frame)) {
      if (leastHeight(store, all, { tier, width }, frame) > room) continue;
      const found = tellIn(store, plans, events, strong, { tier, width }, frame, room);
      if (found && (!best || found.cost < best.cost)) best = found;
    }
    if (!best) continue;
    setStories(plans, best.stories);
    return strong;
  }
  tellSome(store, plans, events, frame, Math.max(0, roomOf(SMALLEST_CARD) - MORE_LINE * viewport.scale));
  return NOTHING;
}
