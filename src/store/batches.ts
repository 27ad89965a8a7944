/** What one statement may bind: SQLite 32,766 values (https://sqlite.org/limits.html), PostgreSQL 65,535. */
const MOST_VALUES = 30_000;

/**
 * Cuts a list into batches that one statement can take.
 *
 *     70,000 ids of one value each → 30,000, 30,000, 10,000
 */
export function inBatches<Item>(items: readonly Item[], valuesEach = 1): Item[][] {
  const size = Math.floor(MOST_VALUES / valuesEach);
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) {
    batches.push(items.slice(start, start + size));
  }
  return batches;
}
