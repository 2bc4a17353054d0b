/** Where a card stood in the picture before. */
export interface HeldCard {
  /** Cards of one column have the same number. */
  column: number;
  leftward: boolean;
  near: number;
}

/** A card waiting for its place: the spot of its event on the axis and its size. In order of the spots. */
export interface WaitingCard {
  spot: number;
  width: number;
  height: number;
  held?: HeldCard | undefined;
}

/** Where a card's pole stands and how far its near edge is from the axis side of the cards' room. */
export interface CardPlace {
  pole: number;
  column: number;
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
  /** Most width of a card. */
  width: number;
  /** Between the columns and between cards of one column. */
  columnGap: number;
  rowGap: number;
  /** Poles of one column stand this far apart. */
  step: number;
  most: number;
  /** What it costs to part two cards of a column, or to turn one to its other side, in heights of a card. */
  loyalty: number;
  /** Cards keep their distance from the axis where they can; otherwise each column stands close to it. */
  keepRows: boolean;
}

/** The steps of a tall column grow closer, so that they do not take the room of a neighbour. */
export const STEPS_MAX = 5;

interface Column {
  first: number;
  end: number;
  /** Of its widest card. */
  width: number;
  leftward: boolean;
}

/** Distance between the poles of a column of `count` cards, and the column's width with the gap to the next. */
const stepOf = (count: number, room: CardRoom): number =>
  Math.min(room.step, (room.step * STEPS_MAX) / Math.max(1, count - 1));
const columnWidth = (count: number, widest: number, room: CardRoom): number =>
  widest + room.columnGap + stepOf(count, room) * (count - 1);

/** Distance of a card's pole from the left edge of its column. */
const poleOffset = (column: Column, card: number, room: CardRoom): number =>
  (column.leftward ? column.width : 0) + (card - column.first) * stepOf(column.end - column.first, room);

/** Places tried side by side: finer is no better to the eye, and costs time in each frame. */
export const GRID = 88;
/** A card that hangs to the left reads worse: as bad as standing this share of its width away from its spot. */
const LEFTWARD_COST = 0.3;
/** A step outwards beside one along the axis. */
const DEPTH_COST = 1;

/** What the cards' former places cost: to part a pair, to join one, to hang to the right, to the left; sums up to each card. */
function heldCosts(cards: readonly WaitingCard[], room: CardRoom) {
  const n = cards.length;
  const part = new Float64Array(n + 1);
  const join = new Float64Array(n + 1);
  const right = new Float64Array(n + 1);
  const left = new Float64Array(n + 1);
  const mean = cards.reduce((sum, { height }) => sum + height, 0) / n;
  const price = room.loyalty * (mean + room.rowGap);
  let before: HeldCard | undefined;
  cards.forEach(({ held }, i) => {
    const both = held !== undefined && before !== undefined;
    if (both && held.column === before?.column) part[i] = price;
    join[i + 1] = (join[i] as number) + (both && held.column !== before?.column ? price : 0);
    right[i + 1] = (right[i] as number) + (held?.leftward === true ? price : 0);
    left[i + 1] = (left[i] as number) + (held?.leftward === false ? price : 0);
    before = held;
  });
  return { part, join, right, left };
}

/**
 * The cheapest way to cut the ordered cards into columns no taller than `room.most` that stand side by side, or null. A card costs
 * its squared way from its spot and its distance from the axis: single cards stay at their spots, crowds pile up or spread,
 * whichever is nearer; cards that stood together stay together until that is much dearer. Dynamic programming over (cards placed, place on the axis).
 */
function bestColumns(cards: readonly WaitingCard[], room: CardRoom): Column[] | null {
  const n = cards.length;
  const cell = (room.right - room.left + room.columnGap) / GRID;
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  const heights = new Float64Array(n + 1);
  cards.forEach(({ spot, height }, i) => {
    const x = spot - room.left;
    sums[i + 1] = (sums[i] as number) + x;
    squares[i + 1] = (squares[i] as number) + x * x;
    heights[i + 1] = (heights[i] as number) + height + room.rowGap;
  });
  const row = GRID + 1;
  const held = heldCosts(cards, room);
  const cost = new Float64Array((n + 1) * row).fill(Number.POSITIVE_INFINITY);
  // How many cards the column that ends here takes, negative when it hangs to the left; 0: as one place to the left.
  const taken = new Int16Array((n + 1) * row);
  cost.fill(0, 0, row);
  for (let end = 1; end <= n; end++) {
    let widest = 0;
    for (let first = end - 1; first >= 0; first--) {
      const count = end - first;
      const height = (heights[end] as number) - (heights[first] as number);
      if (height - room.rowGap > room.most) break;
      widest = Math.max(widest, (cards[first] as WaitingCard).width);
      const width = columnWidth(count, widest, room);
      const cells = Math.ceil(width / cell - 1e-9);
      const mean = ((sums[end] as number) - (sums[first] as number)) / count;
      const spread = Math.max(0, (squares[end] as number) - (squares[first] as number) - count * mean * mean);
      const middle = (stepOf(count, room) * (count - 1)) / 2;
      const kept = (held.part[first] as number) + (held.join[end] as number) - (held.join[first + 1] as number);
      const fixed = spread / room.width + count * height * DEPTH_COST + kept;
      const straight = fixed + (held.right[end] as number) - (held.right[first] as number);
      const turned =
        fixed + count * room.width * LEFTWARD_COST + (held.left[end] as number) - (held.left[first] as number);
      for (let at = cells; at <= GRID; at++) {
        const before = cost[first * row + at - cells] as number;
        if (before === Number.POSITIVE_INFINITY) continue;
        const away = (at - cells) * cell + middle - mean;
        const right = before + straight + (count * away * away) / room.width;
        const left = before + turned + (count * (away + widest) ** 2) / room.width;
        const place = end * row + at;
        if (right <= left && right < (cost[place] as number)) {
          cost[place] = right;
          taken[place] = count;
        } else if (left < right && left < (cost[place] as number)) {
          cost[place] = left;
          taken[place] = -count;
        }
      }
    }
    for (let at = 1; at <= GRID; at++) {
      const place = end * row + at;
      if ((cost[place - 1] as number) > (cost[place] as number)) continue;
      cost[place] = cost[place - 1] as number;
      taken[place] = 0;
    }
  }
  if (cost[n * row + GRID] === Number.POSITIVE_INFINITY) return null;
  const columns: Column[] = [];
  for (let end = n, at = GRID; end > 0; ) {
    const take = taken[end * row + at] as number;
    if (take === 0) {
      at--;
      continue;
    }
    const count = Math.abs(take);
    let width = 0;
    for (let i = end - count; i < end; i++) width = Math.max(width, (cards[i] as WaitingCard).width);
    columns.push({ first: end - count, end, width, leftward: take < 0 });
    at -= Math.ceil(columnWidth(count, width, room) / cell - 1e-9);
    end -= count;
  }
  return columns.reverse();
}

/**
 * Left edges of the columns, in order and without overlap, as near as can be to where their spots want them
 * (isotonic regression by pooling adjacent violators, weighted by cards). They are known to fit side by side.
 */
function spreadColumns(cards: readonly WaitingCard[], columns: readonly Column[], room: CardRoom): number[] {
  const widths = columns.map((column) => columnWidth(column.end - column.first, column.width, room));
  const total = widths.reduce((sum, width) => sum + width, 0) - room.columnGap;
  const pools: { sum: number; weight: number; columns: number }[] = [];
  let before = 0;
  columns.forEach((column, c) => {
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
    before += widths[c] as number;
  });
  const highest = room.right - total;
  const lefts: number[] = [];
  let offset = 0;
  for (const pool of pools) {
    const left = Math.min(highest, Math.max(room.left, pool.sum / pool.weight));
    for (let k = 0; k < pool.columns; k++) {
      lefts.push(left + offset);
      offset += widths[lefts.length - 1] as number;
    }
  }
  return lefts;
}

/**
 * Distances of a column's cards from the axis, given from the axis outwards: as they were where that leaves room for all, the others
 * close to the next one.
 */
function rowsOf(cards: readonly WaitingCard[], room: CardRoom): number[] {
  const latest: number[] = [];
  let end = room.most;
  for (let i = cards.length - 1; i >= 0; i--) {
    end -= (cards[i] as WaitingCard).height;
    latest[i] = end;
    end -= room.rowGap;
  }
  let next = 0;
  return cards.map(({ held, height }, i) => {
    const wish = room.keepRows && held ? Math.max(next, held.near) : next;
    const near = Math.max(next, Math.min(wish, latest[i] as number));
    next = near + height + room.rowGap;
    return near;
  });
}

/**
 * Places all cards on one side of the axis, or says with null that they do not fit.
 * Cards stand in columns: the earliest is farthest from the axis and leftmost, so that each pole passes left of the nearer
 * cards and no pole crosses a card; in a leftward column all of it is mirrored.
 */
export function placeCards(cards: readonly WaitingCard[], room: CardRoom): PlacedCards | null {
  if (cards.length === 0) return { places: [], height: 0, shift: 0 };
  const columns = bestColumns(cards, room);
  if (!columns) return null;
  const lefts = spreadColumns(cards, columns, room);
  const places: CardPlace[] = new Array(cards.length);
  let height = 0;
  let shift = 0;
  columns.forEach((column, c) => {
    const mine = cards.slice(column.first, column.end);
    // From the axis outwards: the last card first, or in a leftward column the first.
    if (!column.leftward) mine.reverse();
    rowsOf(mine, room).forEach((near, k) => {
      const i = column.leftward ? column.first + k : column.end - 1 - k;
      const pole = (lefts[c] as number) + poleOffset(column, i, room);
      const card = cards[i] as WaitingCard;
      places[i] = { pole, column: c, leftward: column.leftward, near };
      shift = Math.max(shift, Math.abs(pole - card.spot));
      height = Math.max(height, near + card.height);
    });
  });
  return { places, height, shift };
}
