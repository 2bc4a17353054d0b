/** 3, 4, 5, 9 as "3–5, 9": how a note names many list numbers. */
export function numberRanges(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const start = i;
    while (sorted[i + 1] === (sorted[i] as number) + 1) i++;
    parts.push(i - start < 2 ? sorted.slice(start, i + 1).join(", ") : `${sorted[start]}–${sorted[i]}`);
  }
  return parts.join(", ");
}
