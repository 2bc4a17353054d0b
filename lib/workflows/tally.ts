import type { ComingEvent, Difference, MovedEvent, NamedEvent, RetoldEvent, TellingWords } from "@/lib/core/views";

/** Adds up what happens step by step: the sum goes from how things stood first to how they stand last. */
export class Tally {
  private readonly moved = new Map<string, MovedEvent>();
  private readonly held = new Map<string, NamedEvent>();
  private readonly retold = new Map<string, RetoldEvent>();
  private readonly appeared = new Map<string, ComingEvent>();
  private readonly disappeared = new Map<string, ComingEvent>();

  add(change: Difference): void {
    for (const one of change.moved)
      this.moved.set(one.id, { ...one, before: this.moved.get(one.id)?.before ?? one.before });
    for (const one of change.held) this.held.set(one.id, one);
    for (const one of change.retold) this.retold.set(one.id, after(this.retold.get(one.id), one));
    for (const one of change.appeared) if (!this.disappeared.delete(one.id)) this.appeared.set(one.id, one);
    for (const one of change.disappeared) if (!this.appeared.delete(one.id)) this.disappeared.set(one.id, one);
  }

  sum(): Difference {
    return {
      moved: [...this.moved.values()],
      held: [...this.held.values()],
      retold: [...this.retold.values()].filter(isRetold),
      appeared: [...this.appeared.values()],
      disappeared: [...this.disappeared.values()],
    };
  }
}

/** One retelling after another: words that came and went again are neither. */
function after(first: RetoldEvent | undefined, then: RetoldEvent): RetoldEvent {
  if (first === undefined) return then;
  return {
    ...then,
    before: first.before,
    gained: [...without(first.gained, then.lost), ...without(then.gained, first.lost)],
    lost: [...without(first.lost, then.gained), ...without(then.lost, first.gained)],
  };
}

const without = (words: readonly TellingWords[], others: readonly TellingWords[]): TellingWords[] =>
  words.filter(({ articleId, text }) => !others.some((one) => one.articleId === articleId && one.text === text));

const isRetold = ({ before, after, gained, lost }: RetoldEvent): boolean =>
  JSON.stringify(before) !== JSON.stringify(after) || gained.length > 0 || lost.length > 0;
