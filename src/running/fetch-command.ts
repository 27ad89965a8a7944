import { EXIT, print } from "#terminal/output.ts";
import { carryOutFetch, type FetchOrder } from "#terminal/fetching.ts";
import { createProgressBar } from "#terminal/progress.ts";
import { openFetchDesk } from "./live-feeds.ts";
import { waitAwake } from "#core/waiting.ts";
import type { Clock, Log } from "#core/ports.ts";
import type { Store } from "#store/store.ts";

/** What an order about feeds is carried out with. */
export interface FetchCommandParts {
  readonly settings: {
    readonly databaseUrl: string;
    /** The addresses that are set. */
    readonly feeds: readonly string[];
    readonly fetchContact: string | undefined;
  };
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Carries out an order about feeds on the bot's database, which is only read where nothing is taken in, and yields the exit code: 1 where a feed
 * could not be read. Broken off, it has lost nothing: the same order goes on from there.
 */
export async function runFetchOrder(order: FetchOrder, parts: FetchCommandParts): Promise<number> {
  const { settings, clock, log } = parts;
  const store = await openFor(order, settings.databaseUrl, clock);
  const bar = createProgressBar(process.stderr);
  const desk = openFetchDesk(
    {
      addresses: settings.feeds,
      contact: settings.fetchContact,
      store,
      clock,
      log,
      wait: waitAwake,
    },
    ({ part }) => bar.show("fetching", part),
  );
  try {
    const { text, isDone } = await carryOutFetch(order, desk).finally(bar.done);
    await print(text);
    return isDone ? EXIT.answered : EXIT.fault;
  } finally {
    await desk.close();
    await store.close();
  }
}

type FeedsStore = Pick<Store, "articles" | "feeds" | "close">;

/** Who only asks changes nothing, and makes no database. */
async function openFor(order: FetchOrder, url: string, clock: Clock): Promise<FeedsStore> {
  const { openStore } = await import("#store/store.ts");
  if (order.what !== "preview" && order.what !== "feeds") return openStore(url, clock);
  const { openToRead } = await import("#store/read-only.ts");
  return (await openToRead(url)) ?? openStore("file::memory:", clock);
}
