import { waitQuietly, type Wait } from "#core/waiting.ts";
import type { FeedState, FeedStore } from "#core/newsroom/feed-store.ts";
import type { Log } from "#core/ports.ts";
import { openFeed } from "./feed-source.ts";
import { afterFailureByHand, dueForRecheck, newFeedState, watchedSince } from "./feed-state.ts";
import { tellTrouble } from "./feed-watch.ts";
import { showAddress } from "./feed-wording.ts";
import type { Fetcher } from "./fetching.ts";
import type { Reader } from "./reader.ts";
import { takeReading, type TakingParts, type Verdicts } from "./taking-in.ts";

/** What feeds are read, kept and told with. */
export interface FeedsParts extends TakingParts {
  readonly addresses: readonly string[];
  /** The fetcher of a feed; what is allowed to one is not to the others. */
  readonly fetcherOf: (address: string) => Fetcher;
  /** Reads documents beside those who ask; without it they are read right here. */
  readonly reader?: Reader | undefined;
  readonly log: Log;
  /** How time passes, where a test turns the clock. */
  readonly wait?: Wait;
}

/** The feeds of a running bot. */
export interface Feeds {
  /** Reads each feed that is due now, once. */
  tick(): Promise<void>;
  /** Reads each feed at its time, again and again, until it is stopped. */
  run(): Promise<void>;
  /** How each feed stands, in the order they are set. */
  states(): Promise<readonly FeedState[]>;
  /** Breaks off what is being fetched, and what is being kept after its transaction. */
  stop(): Promise<void>;
}

/** At least so often it is looked whether a feed is due: clocks are set, and machines sleep. */
const POLL_MS = 60_000;
const AFTER_FAULT_MS = 60_000;
/** So many pages are looked at again with each reading: for corrections, and where a host was down. */
const MOST_RECHECKED = 10;

/**
 * Makes the loop by which new releases arrive. Each feed goes by its own schedule; none waits for
 * another but for those of its host. What comes is kept first, and can be asked for right after.
 *
 *     const feeds = createFeeds({ addresses, fetcherOf, store, shelf: core, clock, log });
 *     void feeds.run();  …  await feeds.stop();
 */
export function createFeeds(parts: FeedsParts): Feeds {
  const { addresses, store, clock, log, wait = waitQuietly } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<unknown> | undefined;

  async function readOnce(before: FeedState): Promise<void> {
    const { after, verdicts } = await readFeedOnce({ before, by: "schedule", signal }, parts);
    tell({ before, after, verdicts }, log);
    const told = tellTrouble(after, { clock, log });
    if (told !== undefined) await store.feeds.keepState(told);
  }

  /** Milliseconds until a feed is due; 0 where it is. */
  function untilDue({ nextRunAt }: FeedState): number {
    return Math.max(0, (nextRunAt?.getTime() ?? 0) - clock().getTime());
  }

  async function keepOn(address: string): Promise<void> {
    while (!signal.aborted) {
      try {
        const state = await stateOf(address, store.feeds);
        const dueMs = untilDue(state);
        if (dueMs === 0) await readOnce(state);
        else await wait(Math.min(dueMs, POLL_MS), signal);
      } catch (err) {
        if (signal.aborted) return;
        log.error({ err, feed: showAddress(address) }, "a feed could not be taken in");
        await wait(AFTER_FAULT_MS, signal);
      }
    }
  }

  const states = async () =>
    Promise.all(addresses.map(async (address) => stateOf(address, store.feeds)));
  return {
    states,
    async tick() {
      const due = (await states()).filter((state) => untilDue(state) === 0);
      await Promise.all(due.map(readOnce));
    },
    async run() {
      running ??= Promise.all(addresses.map(keepOn));
      await running;
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** What came of reading a feed. */
export interface ReadOnce {
  readonly after: FeedState;
  /** `undefined` where it could not be read; `after` says why. */
  readonly verdicts: Verdicts | undefined;
}

/** A reading of a feed. */
export interface Reading {
  readonly before: FeedState;
  /** A failure of what an operator asks for does not delay what comes by schedule. */
  readonly by: "schedule" | "hand";
  readonly signal?: AbortSignal;
}

/** Reads a feed once and takes in what it brings; rejects where it is broken off, or nothing can be kept. */
export async function readFeedOnce(
  { before, by, signal }: Reading,
  parts: Omit<FeedsParts, "addresses" | "log">,
): Promise<ReadOnce> {
  const { feeds } = parts.store;
  const now = parts.clock();
  const watched = await feeds.itemsOf(before.address, watchedSince(now));
  const recheck = dueForRecheck(watched, now, MOST_RECHECKED);
  const { fetcherOf, clock, reader } = parts;
  const feed = openFeed(before.address, { fetcher: fetcherOf(before.address), clock, reader });
  const reading = await feed.read({
    state: before,
    known: (keys) => feeds.itemsByKey(keys),
    recheck,
    ...(signal && { signal }),
  });
  if (reading.status === "failed") {
    const after = by === "hand" ? afterFailureByHand(before, reading) : reading.state;
    await feeds.keepState(after);
    return { after, verdicts: undefined };
  }
  const verdicts = await takeReading(reading, { before, signal }, parts);
  return { after: await stateOf(before.address, feeds), verdicts };
}

/** How far a feed has come; one that was never read has come nowhere. */
export async function stateOf(address: string, feeds: FeedStore): Promise<FeedState> {
  return (await feeds.feed(address)) ?? newFeedState(address);
}

function tell(
  { before, after, verdicts }: ReadOnce & { readonly before: FeedState },
  log: Log,
): void {
  const feed = showAddress(after.address);
  if (verdicts === undefined) {
    const { failures, lastError: reason, nextRunAt } = after;
    log.info({ feed, failures, reason, nextRunAt }, "a feed could not be read; it is tried again");
    return;
  }
  const { known: _, ...news } = verdicts;
  if (verdicts.new + verdicts.changed + verdicts.withdrawn === 0) return;
  log.info(
    { feed, ...news },
    before.firstRunDone ? "a feed brought something" : "a new feed is taken in; nothing is posted",
  );
}
