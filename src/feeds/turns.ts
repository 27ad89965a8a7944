import { setImmediate as yieldToOthers } from "node:timers/promises";

/** So many items take a thousandth of a second or two. */
const AT_ONCE = 10;

/**
 * Goes through items, and lets others have their turn after every few, so that none of them waits for
 * a list of thousands.
 *
 *     for await (const item of inTurns(items)) articles.push(makeArticle(item, origin));
 */
export async function* inTurns<Item>(
  items: Iterable<Item>,
  atOnce = AT_ONCE,
): AsyncGenerator<Item> {
  let count = 0;
  for (const item of items) {
    if (++count % atOnce === 0) await yieldToOthers();
    yield item;
  }
}
