/** Bits of a key that one round sorts by: a table of counts stays small beside the data, however wide the keys lie apart. */
const ROUND_BITS = 14;

/**
 * Indices in ascending order of their keys; equal keys keep their order. Linear in rows: the lowest bits of the keys first, as in
 * Knuth, The Art of Computer Programming 3, 5.2.5.
 * `keys[i]` belongs to `indices[i]`.
 */
export function sortedByKey(indices: Uint32Array, keys: Int32Array): Uint32Array {
  const n = indices.length;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let sorted = true;
  let previous = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const key = keys[i] as number;
    if (key < least) least = key;
    if (key > most) most = key;
    if (key < previous) sorted = false;
    previous = key;
  }
  if (sorted) return indices;
  const range = most - least;
  let places = new Uint32Array(n);
  for (let i = 0; i < n; i++) places[i] = i;
  for (let shift = 0; range >= 2 ** shift; shift += ROUND_BITS) {
    places = round(places, keys, least, shift, Math.min(Math.floor(range / 2 ** shift), 2 ** ROUND_BITS - 1));
  }
  for (let i = 0; i < n; i++) places[i] = indices[places[i] as number] as number;
  return places;
}

/** Places in ascending order of some bits of their keys, which are `most` at most. */
function round(
  places: Uint32Array<ArrayBuffer>,
  keys: Int32Array,
  least: number,
  shift: number,
  most: number,
): Uint32Array<ArrayBuffer> {
  const n = places.length;
  const mask = 2 ** ROUND_BITS - 1;
  const starts = new Uint32Array(most + 2);
  // Wider than 31 bits apart, keys differ by less than 2^32: shifted as unsigned, nothing is lost.
  for (let i = 0; i < n; i++) starts[((((keys[i] as number) - least) >>> shift) & mask) + 1]!++;
  for (let k = 1; k < starts.length; k++) starts[k]! += starts[k - 1] as number;
  const out = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const place = places[i] as number;
    out[starts[(((keys[place] as number) - least) >>> shift) & mask]!++] = place;
  }
  return out;
}

/** First place in an ascending array whose value is not below `value`. */
export function lowerBound(array: Int32Array | Float64Array, value: number, from = 0, to = array.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((array[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
