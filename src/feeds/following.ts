import type { FeedStore, KeptArticles } from "#core/newsroom/feed-store.ts";
import type { Log } from "#core/ports.ts";
import { waitQuietly, type Wait } from "#core/waiting.ts";
import { isKeptAs } from "./kept-articles.ts";
import { shelve, type Shelf } from "./taking-in.ts";

/** What a store is followed with. */
export interface FollowingParts {
  readonly store: { readonly feeds: FeedStore; readonly articles: KeptArticles };
  readonly shelf: Shelf;
  /** The last change that the shelf was filled with: read before the articles themselves were. */
  readonly since: number;
  readonly log: Log;
  /** How time passes, where a test turns the clock. */
  readonly wait?: Wait;
}

/** Follows what other processes take in on the same database. */
export interface Following {
  /** Takes in what others have kept up to now. */
  look(): Promise<void>;
  /** Looks again and again, until it is stopped. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/** A look costs some hundredths of a millisecond where nothing came. */
const LOOK_EVERY_MS = 3_000;

/**
 * Makes a follower of the store: what `nato fetch` takes in, in a process of its own, is known to a
 * running bot some seconds later, changed and withdrawn releases too.
 *
 *     createFollowing({ store, shelf: core, since: await store.feeds.lastChange(), log })
 */
export function createFollowing(parts: FollowingParts): Following {
  const { store, shelf, since, log, wait = waitQuietly } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  let last = since;
  let looking: Promise<void> = Promise.resolve();
  let running: Promise<void> | undefined;

  async function lookOnce(): Promise<void> {
    const changes = await store.feeds.othersAfter(last);
    const kept = await store.articles.find(changes.articles);
    const others = kept.filter((one) => !isKeptAs(one, shelf.article(one.article.id)));
    await shelve(
      others.map(({ article }) => article.id),
      { store, shelf },
      signal,
    );
    if (signal.aborted) return;
    last = changes.last;
    if (others.length > 0) {
      log.info({ articles: others.length }, "another process took releases in; they are known now");
    }
  }

  function look(): Promise<void> {
    looking = looking.catch(() => undefined).then(lookOnce);
    return looking;
  }

  async function keepLooking(): Promise<void> {
    while (!signal.aborted) {
      await look().catch((err: unknown) => {
        log.error({ err }, "what another process took in could not be looked at");
      });
      await wait(LOOK_EVERY_MS, signal);
    }
  }

  return {
    look,
    async run() {
      running ??= keepLooking();
      await running;
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
