/** Wider key ranges are sorted by comparison: a table of counts for them would be larger than the data. */
const RANGE_MAX = 8_000_000;

/**
 * Indices in ascending order of their keys; equal keys keep their order. Linear in rows and key range.
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
  const range = most - least + 1;
  if (range > RANGE_MAX) {
    const places = Uint32Array.from(indices, (_, i) => i).sort((a, b) => (keys[a] as number) - (keys[b] as number));
    return places.map((place) => indices[place] as number);
  }
  const starts = new Uint32Array(range + 1);
  for (let i = 0; i < n; i++) starts[(keys[i] as number) - least + 1]!++;
  for (let k = 1; k <= range; k++) starts[k]! += starts[k - 1] as number;
  const out = new Uint32Array(n);
  for (let i = 0; i < n; i++) out[starts[(keys[i] as number) - least]!++] = indices[i] as number;
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
