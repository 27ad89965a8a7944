import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FeedStore, Taking } from "#core/newsroom/feed-store.ts";
import { playFeedRun, type FeedStage, type FeedTally } from "./feed-run.ts";
import { makeFeedScenario } from "./feed-scenario.ts";
import { playFeeds } from "./feeds.ts";

/** They take a few seconds, and longer beside much else. */
const PATIENCE_MS = 120_000;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-feed-faults-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("feeds, while the bot is killed in the midst of taking them in", () => {
  it(
    "neither lose nor double a release",
    async () => {
      const { result, failed } = await playFeeds({ runs: 30, seed: 1, killShare: 0 });
      expect(failed).toEqual([]);
      expect(result.articles).toBeGreaterThan(100);
      expect(result.killed).toBeGreaterThan(30);
    },
    PATIENCE_MS,
  );

  it(
    "neither lose nor double one when a real process is killed",
    async () => {
      const { failed } = await playFeeds({ runs: 2, seed: 1, killShare: 1 });
      expect(failed).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe("the count", () => {
  /** Plays a run with a store that keeps something else than it is given. */
  async function playWith(
    change: (taking: Taking, feeds: FeedStore) => Taking,
  ): Promise<FeedTally> {
    const through: FeedStage["through"] = ({ feeds, articles }) => ({
      articles,
      feeds: { ...feeds, takeIn: (taking) => feeds.takeIn(change(taking, feeds)) },
    });
    const scenario = { ...makeFeedScenario(5, 0), killedAt: undefined };
    return playFeedRun(scenario, { file: join(folder, "mutant.db"), through });
  }

  it("is nothing where all is kept as it came", async () => {
    expect(await playWith((taking) => taking)).toMatchObject({ lost: 0, doubled: 0 });
  });

  it("notices releases that are forgotten", async () => {
    const forgetful = await playWith((taking) => ({
      ...taking,
      articles: taking.articles.slice(1),
    }));
    expect(forgetful.lost).toBeGreaterThan(0);
  });

  it("notices news that is taken for an archive", async () => {
    expect((await playWith((taking) => ({ ...taking, as: "archive" }))).lost).toBeGreaterThan(0);
  });

  it("notices an archive that is taken for news", async () => {
    let takings = 0;
    const eager = await playWith((taking) => {
      // What fills an empty database is never news, so it is filled first.
      takings += 1;
      return takings === 1 ? { ...taking, articles: [], items: [] } : { ...taking, as: "news" };
    });
    expect(eager.lost + eager.doubled).toBeGreaterThan(0);
  });

  it("notices releases that are kept twice", async () => {
    const again = (text: string) => `${text} again`;
    const doubling = await playWith((taking) => ({
      ...taking,
      articles: taking.articles.flatMap((one) => [one, { ...one, id: again(one.id) }]),
      items: taking.items.flatMap((one) => [
        one,
        { ...one, key: again(one.key), articleId: again(one.articleId) },
      ]),
    }));
    expect(doubling.doubled).toBeGreaterThan(0);
  });
});
