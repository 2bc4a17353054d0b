import type { CardArrangement, CardTier, HeldWing } from "./card-size";
import type { Frame } from "./frame";
import type { TimelineStore } from "./store";
import { cardWidths, type Telling, type WingStory, wingStory } from "./story-cards";

/** Room that wings leave is given to the others so many times: more is no gain to the eye. */
const SHARINGS = 3;
/** Of those that found no place in the order of their weight, so many are tried one by one: a short headline fits where a long one did not. */
const LATECOMERS = 12;
const NOTHING: ReadonlySet<number> = new Set();

/** The weightiest of a wing, as many as find room; `events`: the weightiest first. */
function mostThatFit(
  store: TimelineStore,
  events: readonly number[],
  telling: Telling,
  room: number,
  held: HeldWing | null,
): WingStory {
  const tell = (events: readonly number[]): WingStory | null => wingStory(store, events, telling, room, held, false);
  let best = tell([]) as WingStory;
  // One that is too tall by itself must not keep the others out.
  const ordered = events.filter((event) => tell([event]) !== null);
  let [fits, tooMany] = [0, ordered.length + 1];
  while (tooMany - fits > 1) {
    const tried = fits === 0 && tooMany > ordered.length ? ordered.length : (fits + tooMany) >> 1;
    const story = tell(ordered.slice(0, tried));
    if (story) [best, fits] = [story, tried];
    else tooMany = tried;
  }
  if (telling.frame.viewport.moving) return best;
  for (const late of ordered.slice(tooMany, tooMany + LATECOMERS)) best = tell([...best.events, late]) ?? best;
  return best;
}

/** Each wing has an equal share of the room; what one does not need is shared by those that want more. */
function inShares(
  store: TimelineStore,
  wings: readonly (readonly number[])[],
  telling: Telling,
  room: number,
  before: CardArrangement | null,
): WingStory[] {
  const stories: WingStory[] = [];
  let wanting = wings.map((_, i) => i);
  let left = room;
  for (let sharing = 0; sharing < SHARINGS && wanting.length > 0; sharing++) {
    const each = left / wanting.length;
    for (const i of wanting) {
      stories[i] = mostThatFit(store, wings[i] as number[], telling, each, before?.wings[i] ?? null);
    }
    const isWhole = (i: number): boolean => (stories[i] as WingStory).events.length === wings[i]?.length;
    const whole = wanting.filter(isWhole);
    if (whole.length === 0) break;
    for (const i of whole) left -= (stories[i] as WingStory).height;
    wanting = wanting.filter((i) => !isWhole(i));
  }
  return stories;
}

const toldOf = (stories: readonly WingStory[]): number => stories.reduce((sum, { events }) => sum + events.length, 0);

/**
 * Where not even the smallest words have room for all events: the weightiest of each wing, in the width of card in which most are told.
 * While the window moves, cards keep their width.
 */
export function someStories(
  store: TimelineStore,
  wings: readonly (readonly number[])[],
  tier: CardTier,
  frame: Frame,
  room: number,
  before: CardArrangement | null,
): WingStory[] {
  const { importance } = store.columns;
  const ordered = wings.map((events) =>
    [...events].sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b),
  );
  const { moving, wholeCards } = frame.viewport;
  const widths = cardWidths(tier, frame);
  const kept = moving && before?.size.tier === tier ? before.size.width : null;
  // Cut headlines are the more the narrower they are; of whole ones narrow cards are tall.
  const tried = kept !== null ? [kept] : wholeCards ? widths : widths.slice(-1);
  let best: WingStory[] | null = null;
  for (const width of tried) {
    const telling = { size: { tier, width }, strong: NOTHING, frame };
    const stories = inShares(store, ordered, telling, room, before);
    if (best === null || toldOf(stories) > toldOf(best)) best = stories;
  }
  return best as WingStory[];
}
