import type { FeedState, FeedTrouble } from "#core/newsroom/feed-store.ts";
import type { Clock, Log } from "#core/ports.ts";
import { showAddress, troubleOf } from "./feed-wording.ts";

const SAID: Readonly<Record<FeedTrouble, string>> = {
  failing: "a feed could not be read for 24 hours; nato feeds tells why",
  silent: "a feed has brought nothing new for 24 hours; it may have moved",
};

/**
 * Tells the operator of a feed in trouble: once when it begins, and once when it is over. Yields the
 * state that is to be kept then, by which the next life of the bot knows what was told; `undefined`
 * where there was nothing to tell.
 */
export function tellTrouble(
  state: FeedState,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): FeedState | undefined {
  const { address, failures, lastSuccessAt, lastChangeAt, lastError, told } = state;
  const trouble = troubleOf(state, clock());
  if (trouble === told) return undefined;
  const feed = showAddress(address);
  if (trouble === null) log.info({ feed, before: told }, "a feed is well again");
  else log.warn({ feed, failures, lastSuccessAt, lastChangeAt, lastError }, SAID[trouble]);
  return { ...state, told: trouble };
}
