import type { FeedState } from "#core/newsroom/feed-store.ts";
import type { Clock, Log } from "#core/ports.ts";
import { showAddress, troubleOf, type FeedTrouble } from "./feed-wording.ts";

/** Tells the operator of feeds in trouble: once when it begins, and once when it is over. */
export interface FeedWatch {
  /** Looks how a feed stands now. */
  look(state: FeedState): void;
}

const SAID: Readonly<Record<FeedTrouble, string>> = {
  failing: "a feed could not be read for 24 hours; nato feeds tells why",
  silent: "a feed has brought nothing new for 24 hours; it may have moved",
};

/** Makes a watch; what it told is forgotten with the process, so a restart may tell it once more. */
export function createFeedWatch({ clock, log }: { clock: Clock; log: Log }): FeedWatch {
  const since = clock();
  const told = new Map<string, FeedTrouble>();
  return {
    look(state) {
      const { address, failures, lastSuccessAt, lastChangeAt, lastError } = state;
      const trouble = troubleOf(state, { now: clock(), since });
      const before = told.get(address);
      if (trouble === before) return;
      const feed = showAddress(address);
      if (trouble === undefined) {
        told.delete(address);
        log.info({ feed, before }, "a feed is well again");
        return;
      }
      told.set(address, trouble);
      log.warn({ feed, failures, lastSuccessAt, lastChangeAt, lastError }, SAID[trouble]);
    },
  };
}
