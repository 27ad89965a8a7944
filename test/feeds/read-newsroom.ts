import { afterEach, beforeEach } from "vitest";
import {
  openNewsroom,
  pageOf,
  rssOf,
  type FakeNewsroom,
  type NewsItem,
} from "../support/fake-newsroom.ts";
import { openReader, type FeedReader } from "./feed-reader.ts";
import { openFeedWorld, type FeedWorld } from "./feed-world.ts";

/** A newsroom on loopback and somebody who reads it, anew for each test of a file. */
export interface ReadNewsroom {
  readonly newsroom: FakeNewsroom;
  readonly world: FeedWorld;
  playRss(...items: readonly NewsItem[]): void;
  /** Plays the page of a release. */
  playPage(name: string, paragraphs?: readonly string[]): void;
  readRss(): FeedReader;
}

/** Opens a newsroom before each test, and closes it after. */
export function useNewsroom(): ReadNewsroom {
  let newsroom: FakeNewsroom;
  let world: FeedWorld;
  beforeEach(async () => {
    newsroom = await openNewsroom();
    world = openFeedWorld();
  });
  afterEach(async () => {
    await world.fetcher.close();
    await newsroom.close();
  });
  return {
    get newsroom() {
      return newsroom;
    },
    get world() {
      return world;
    },
    playRss: (...items) => newsroom.play("/rss.xml", { body: rssOf(items) }),
    playPage(name, paragraphs = [words(name)]) {
      newsroom.play(`/news/${name}`, {
        body: pageOf({ title: `On ${name}`, day: "2025-09-19", paragraphs }),
      });
    },
    readRss: () => openReader(newsroom.url("/rss.xml"), world),
  };
}

/** Words that no other release has. */
export function words(about: string, count = 60): string {
  return Array.from({ length: count }, (_, place) => `${about}${place}`).join(" ");
}

/** A release whose whole text stands in the feed. */
export function whole(name: string, changes: Partial<NewsItem> = {}): NewsItem {
  return {
    title: `On ${name}`,
    link: `/news/${name}`,
    pubDate: "19 Sep. 2025 12:00:00 GMT",
    content: `<p>${words(name)} </p><p>${words(`more-${name}`)}</p>`,
    ...changes,
  };
}

/** A release of which the feed has a teaser, and its page the text. */
export function teaser(name: string): NewsItem {
  return {
    title: `On ${name}`,
    link: `/news/${name}?selectedLocale=null`,
    description: `In short, ${name}.`,
  };
}
