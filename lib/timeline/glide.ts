import type { CardMark, LeaderMark, Mark, Scene } from "./scene";

/** Where the cards of a picture are: the pole seen from the event's own spot, the top seen from the axis. */
export type CardSpots = ReadonlyMap<number, { pole: number; top: number }>;

/** Nearer than this to its place, a card is there. */
const ARRIVED = 0.4;

/** Share of its way that a card is behind after `ms`: half of it every 40 ms. */
const behindAfter = (ms: number): number => 0.5 ** (ms / 40);

const spotsOf = (scene: Scene): Map<number, number> =>
  new Map(scene.marks.flatMap((mark) => (mark.kind === "leader" ? [[mark.event, mark.x0] as const] : [])));

/** The places of all cards of a scene. */
export function cardSpots(scene: Scene): CardSpots {
  const spots = spotsOf(scene);
  return new Map(
    scene.marks.flatMap((mark) =>
      mark.kind === "card"
        ? [[mark.event, { pole: mark.pole - (spots.get(mark.event) ?? 0), top: mark.y - scene.ribbonY }] as const]
        : [],
    ),
  );
}

const movedCard = (card: CardMark, dx: number, dy: number): CardMark => ({
  ...card,
  x: card.x + dx,
  y: card.y + dy,
  pole: card.pole + dx,
  lines: card.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
});
const movedLeader = (leader: LeaderMark, dx: number, dy: number): LeaderMark => ({
  ...leader,
  x1: leader.x1 + dx,
  y2: leader.y2 + dy,
});

/**
 * The scene with its cards on the way from where they were drawn `ms` ago to their places: each keeps to its own event, which moves
 * with the window. `spots` is where they are now, null when all have arrived.
 */
export function glided(scene: Scene, drawn: CardSpots, ms: number): { scene: Scene; spots: CardSpots | null } {
  const places = cardSpots(scene);
  const behind = behindAfter(ms);
  const spots = new Map<number, { pole: number; top: number }>();
  const ways = new Map<number, readonly [number, number]>();
  for (const [event, place] of places) {
    const was = drawn.get(event);
    const dx = was ? (was.pole - place.pole) * behind : 0;
    const dy = was ? (was.top - place.top) * behind : 0;
    const isThere = Math.abs(dx) < ARRIVED && Math.abs(dy) < ARRIVED;
    if (!isThere) ways.set(event, [dx, dy]);
    spots.set(event, isThere ? place : { pole: place.pole + dx, top: place.top + dy });
  }
  if (ways.size === 0) return { scene, spots: null };
  const marks = scene.marks.map((mark): Mark => {
    if (mark.kind !== "card" && mark.kind !== "leader") return mark;
    const way = ways.get(mark.event);
    if (!way) return mark;
    return mark.kind === "card" ? movedCard(mark, ...way) : movedLeader(mark, ...way);
  });
  return { scene: { ...scene, marks }, spots };
}
