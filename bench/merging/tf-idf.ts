/** Cosine of TF-IDF vectors (1 + log tf, log N / df, words of two letters and more, lower case): the plainest way to find like texts. */
export function similarities(texts: readonly string[]): (i: number, j: number) => number {
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{N}]+/gu) ?? [])
      count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const seen = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) seen.set(word, (seen.get(word) ?? 0) + 1);
  const vectors = counts.map((count) => {
    const weights = new Map(
      [...count].map(([word, n]) => [word, (1 + Math.log(n)) * Math.log(texts.length / seen.get(word)!)]),
    );
    const length = Math.hypot(...weights.values()) || 1;
    return new Map([...weights].map(([word, weight]) => [word, weight / length]));
  });
  return (i, j) => {
    const [small, large] = [vectors[i]!, vectors[j]!].sort((a, b) => a.size - b.size) as [
      Map<string, number>,
      Map<string, number>,
    ];
    let sum = 0;
    for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
    return sum;
  };
}
