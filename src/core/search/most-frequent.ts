/**
 * Picks the most frequent of many words, those that are as frequent in the order they came.
 *
 *     [warehouse 1, warehousing 3, ware 1], 2   → warehousing, warehouse
 *
 * Cost: a look at each, for few stay among the best; no sorting of all.
 */
export function mostFrequent(
  words: readonly string[],
  limit: number,
  frequency: (word: string) => number,
): string[] {
  const best: { readonly word: string; readonly times: number }[] = [];
  for (const word of words) {
    const times = frequency(word);
    const last = best.at(-1);
    if (best.length >= limit && times <= (last?.times ?? 0)) continue;
    const place = best.findIndex((each) => each.times < times);
    best.splice(place < 0 ? best.length : place, 0, { word, times });
    if (best.length > limit) best.pop();
  }
  return best.map(({ word }) => word);
}
