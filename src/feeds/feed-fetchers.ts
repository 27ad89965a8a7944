import { isIP } from "node:net";
import { isPublicAddress, type Allow } from "./address-guard.ts";
import { createFetcher, type Fetcher, type FetcherParts } from "./fetching.ts";

/** The fetchers of all feeds. */
export interface FeedFetchers {
  /** The fetcher of a feed. */
  of(address: string): Fetcher;
  close(): Promise<void>;
}

/**
 * Makes a fetcher for all feeds, and one of its own for each feed whose operator wrote an inner address
 * out, such as `http://127.0.0.1:8080/rss.xml`: that feed alone may reach that address, at that port
 * alone. A redirect, a link or a name that leads inside is refused to it as to all others.
 */
export function createFeedFetchers(parts: Omit<FetcherParts, "allow">): FeedFetchers {
  const shared = createFetcher(parts);
  const own = new Map<string, Fetcher>();
  return {
    of(address) {
      const spot = innerSpotOf(address);
      if (spot === undefined) return shared;
      const key = `${spot.host} ${spot.port}`;
      const made = own.get(key) ?? createFetcher({ ...parts, allow: allowOnly(spot) });
      own.set(key, made);
      return made;
    },
    async close() {
      await Promise.all([shared, ...own.values()].map(async (each) => each.close()));
    },
  };
}

interface Spot {
  readonly host: string;
  readonly port: number;
}

/** Where an address that is written out leads inside; `undefined` for names and public addresses. */
function innerSpotOf(address: string): Spot | undefined {
  const url = URL.parse(address);
  const host = url?.hostname.replace(/^\[|\]$/g, "") ?? "";
  if (url === null || isIP(host) === 0 || isPublicAddress(host)) return undefined;
  return { host, port: Number(url.port) || (url.protocol === "https:" ? 443 : 80) };
}

/** A name that leads there has no port when it is looked up, and is refused before anything is dialled. */
function allowOnly(spot: Spot): Allow {
  return (address, port) => address === spot.host && port === spot.port;
}
