import type { LookupAddress } from "node:dns";
import { createFetcher, type Fetcher, type FetcherParts } from "#feeds/fetching.ts";
import { memoryLog } from "../support/memory-log.ts";

/** A clock that is turned by waiting, and a fetcher that may reach 127.0.0.1 and nothing else inside. */
export interface FeedWorld {
  readonly fetcher: Fetcher;
  readonly clock: () => Date;
  /** How long each wait was. */
  readonly waits: readonly number[];
  turn(ms: number): void;
}

const START = new Date("2026-11-22T12:00:00Z");
export const USER_AGENT = "nato-bot/0.1 (+https://example.org/bot)";

/** Makes a world in which no time passes but by waiting and turning. */
export function openFeedWorld(
  parts: Partial<FetcherParts> & { readonly names?: Readonly<Record<string, string>> } = {},
): FeedWorld {
  let now = START.getTime();
  const waits: number[] = [];
  const { names = {}, ...others } = parts;
  const clock = () => new Date(now);
  return {
    clock,
    waits,
    turn(ms) {
      now += ms;
    },
    fetcher: createFetcher({
      clock,
      log: memoryLog(),
      userAgent: USER_AGENT,
      allow: (address) => address === "127.0.0.1",
      resolve: (host) => Promise.resolve(found(names[host])),
      wait(ms) {
        waits.push(ms);
        now += ms;
        return Promise.resolve();
      },
      ...others,
    }),
  };
}

function found(address: string | undefined): readonly LookupAddress[] {
  return address === undefined ? [] : [{ address, family: 4 }];
}
