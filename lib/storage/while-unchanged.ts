interface Kept<T> {
  /** What the database is at; another number after every write, whoever made it. */
  version(): Promise<number>;
  read(key: string): Promise<T>;
  bytes(value: T): number;
  /** Together no more is kept; the longest unasked for goes first. */
  bytesMost: number;
}

/** The same read, whose answers are kept in memory while nothing is written to the database, by this process or another. */
export function whileUnchanged<T>({ version, read, bytes, bytesMost }: Kept<T>): (key: string) => Promise<T> {
  const kept = new Map<string, T>();
  let at: number | null = null;
  const keep = (key: string, value: T): void => {
    kept.delete(key);
    kept.set(key, value);
    let sum = 0;
    for (const [other, one] of [...kept].reverse()) {
      sum += bytes(one);
      if (sum > bytesMost) kept.delete(other);
    }
  };
  return async (key) => {
    // Asked for before the read: a write in between makes the answer newer than its version, and the next question asks anew.
    const now = await version();
    if (now !== at) kept.clear();
    at = now;
    const known = kept.get(key);
    const value = known ?? (await read(key));
    if (at === now) keep(key, value);
    return value;
  };
}
