/** A card waiting for its place: the spot of its event on the axis and its height. In order of the spots. */
export interface WaitingCard {
  spot: number;
  height: number;
}

/** Where a card's pole stands and how far its near edge is from the axis side of the cards' room. */
export interface CardPlace {
  pole: number;
  /** The card hangs to the left of its pole: near the right end of the axis, where to the right there is no room. */
  leftward: boolean;
  /** Distance of the near edge from the ground of the cards. */
  near: number;
}

export interface PlacedCards {
  places: readonly CardPlace[];
  /** Room the cards take outwards. */
  height: number;
  /** Longest way between a spot and its pole. */
  shift: number;
}

export interface CardRoom {
  left: number;
  right: number;
  /** Width of a card. */
  width: number;
  /** Between the columns and between cards of one column. */
  columnGap: number;
  rowGap: number;
  /** Poles of one column stand this far apart. */
  step: number;
  most: number;
}

/** The steps of a tall column grow closer, so that they do not take the room of a neighbour. */
const STEPS_MAX = 5;

interface Column {
  first: number;
  end: number;
  height: number;
  width: number;
  leftward: boolean;
}

const stepOf = (column: Column, room: CardRoom): number =>
  Math.min(room.step, (room.step * STEPS_MAX) / Math.max(1, column.end - column.first - 1));

/** Cuts the ordered cards into columns no taller than `tallest`; a spot farther than `reach` from the first opens a new one. */
function cutColumns(cards: readonly WaitingCard[], room: CardRoom, tallest: number, reach: number): Column[] {
  const columns: Column[] = [];
  cards.forEach((card, i) => {
    const column = columns.at(-1);
    const height = card.height + room.rowGap;
    if (
      column &&
      column.height + height - room.rowGap <= tallest &&
      card.spot - (cards[column.first] as WaitingCard).spot < reach
    ) {
      column.end = i + 1;
      column.height += height;
      column.width = room.width + room.columnGap + stepOf(column, room) * (column.end - column.first - 1);
      return;
    }
    columns.push({ first: i, end: i + 1, height, width: room.width + room.columnGap, leftward: false });
  });
  for (const column of columns) {
    let spots = 0;
    for (let i = column.first; i < column.end; i++) spots += (cards[i] as WaitingCard).spot;
    column.leftward = spots / (column.end - column.first) > room.right - room.width * 0.75;
  }
  return columns;
}

/** Distance of a card's pole from the left edge of its column. */
const poleOffset = (column: Column, card: number, room: CardRoom): number =>
  (column.leftward ? room.width : 0) + (card - column.first) * stepOf(column, room);

/**
 * Left edges of the columns, in order and without overlap, as near as can be to where their spots want them
 * (isotonic regression by pooling adjacent violators, weighted by cards). Null when they do not fit side by side.
 */
function spreadColumns(cards: readonly WaitingCard[], columns: readonly Column[], room: CardRoom): number[] | null {
  const total = columns.reduce((sum, column) => sum + column.width, 0) - room.columnGap;
  if (total > room.right - room.left) return null;
  const pools: { sum: number; weight: number; columns: number }[] = [];
  let before = 0;
  for (const column of columns) {
    let wish = 0;
    for (let i = column.first; i < column.end; i++) {
      wish += (cards[i] as WaitingCard).spot - poleOffset(column, i, room);
    }
    const weight = column.end - column.first;
    let pool = { sum: wish - before * weight, weight, columns: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, columns: pool.columns + last.columns };
    }
    pools.push(pool);
    before += column.width;
  }
  const highest = room.right - total;
  const lefts: number[] = [];
  let offset = 0;
  for (const pool of pools) {
    const left = Math.min(highest, Math.max(room.left, pool.sum / pool.weight));
    for (let k = 0; k < pool.columns; k++) {
      lefts.push(left + offset);
      offset += (columns[lefts.length - 1] as Column).width;
    }
  }
  return lefts;
}

/** A shift of no more than this share of a card's width needs no taller columns. */
const SHIFT_FINE = 0.55;
/** How far apart, in card widths, the spots of one column may lie: tried from near to far until all columns fit side by side. */
const REACHES = [0.9, 1.3, 1.9, 2.8, Number.POSITIVE_INFINITY] as const;

interface Arrangement {
  columns: readonly Column[];
  lefts: readonly number[];
  shift: number;
}

function arrange(cards: readonly WaitingCard[], room: CardRoom, tallest: number): Arrangement | null {
  for (const reach of REACHES) {
    const columns = cutColumns(cards, room, tallest, reach * room.width);
    const lefts = spreadColumns(cards, columns, room);
    if (!lefts) continue;
    let shift = 0;
    columns.forEach((column, c) => {
      for (let i = column.first; i < column.end; i++) {
        const pole = (lefts[c] as number) + poleOffset(column, i, room);
        shift = Math.max(shift, Math.abs(pole - (cards[i] as WaitingCard).spot));
      }
    });
    return { columns, lefts, shift };
  }
  return null;
}

/**
 * Places all cards on one side of the axis, or says with null that they do not fit.
 * Cards stand in columns: the earliest is farthest from the axis and leftmost, so that each pole passes left of the nearer
 * cards and no pole crosses a card; in a leftward column all of it is mirrored. Columns grow only as tall as they must to
 * stand near their spots.
 */
export function placeCards(cards: readonly WaitingCard[], room: CardRoom): PlacedCards | null {
  if (cards.length === 0) return { places: [], height: 0, shift: 0 };
  let best: Arrangement | null = null;
  const tallestCard = cards.reduce((most, card) => Math.max(most, card.height), 0);
  if (tallestCard > room.most) return null;
  for (let tallest = tallestCard; ; tallest = Math.min(room.most, tallest * 1.35)) {
    const found = arrange(cards, room, tallest);
    if (found && (!best || found.shift < best.shift * 0.7)) best = found;
    if (tallest >= room.most || (found && found.shift <= room.width * SHIFT_FINE)) break;
  }
  if (!best) return null;
  const { columns, lefts, shift } = best;
  const places: CardPlace[] = new Array(cards.length);
  let height = 0;
  columns.forEach((column, c) => {
    let near = 0;
    const count = column.end - column.first;
    for (let k = 0; k < count; k++) {
      // From the axis outwards: the last card first, or in a leftward column the first.
      const i = column.leftward ? column.first + k : column.end - 1 - k;
      places[i] = { pole: (lefts[c] as number) + poleOffset(column, i, room), leftward: column.leftward, near };
      near += (cards[i] as WaitingCard).height + room.rowGap;
    }
    height = Math.max(height, near - room.rowGap);
  });
  return { places, height, shift };
}
