import { fork } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openStore, type Store } from "#store/store.ts";
import { createRandom } from "#test/speed/random.ts";
import { createLife } from "#test/support/mortal.ts";
import { startFeedProcess, type FeedProcess } from "./feed-process.ts";
import { wordingIn, type FeedScenario } from "./feed-scenario.ts";
import type { FeedVictimOrder } from "./feed-victim-process.ts";

/** What was counted over some runs. */
export interface FeedTally {
  /** Releases that the feeds showed. */
  readonly articles: number;
  /** Lives that ended in the midst of taking in. */
  readonly killed: number;
  /** Releases that are not kept, not to be found, not up to date, or that no edition would carry. */
  readonly lost: number;
  /** Releases that are kept twice, that an edition would carry twice, or though they are an archive. */
  readonly doubled: number;
}

/** How a run is played; a test lets something go wrong here, to see that it is noticed. */
export interface FeedStage {
  readonly file: string;
  /** The store as a life of the bot sees it. */
  readonly through?: (store: Store) => Pick<Store, "feeds" | "articles">;
}

const START_MS = Date.parse("2026-11-22T12:00:00Z");
/** Beyond the longest that a feed rests after a reading. */
const BETWEEN_MS = 20 * 60_000;
const LONGEST_LIFE_MS = 40;
const VICTIM = fileURLToPath(new URL("./feed-victim-process.ts", import.meta.url));

/** Plays a scenario to its end, and counts what of the feed the bot knows and would post. */
export async function playFeedRun(scenario: FeedScenario, stage: FeedStage): Promise<FeedTally> {
  const time = { nowMs: START_MS };
  const clock = () => new Date(time.nowMs);
  const store = await openStore(`file:${stage.file}`, clock);
  const seen = stage.through?.(store) ?? store;
  const random = createRandom(scenario.seed + 1);
  let killed = 0;
  let last: FeedProcess | undefined;
  try {
    for (const [place, edition] of scenario.editions.entries()) {
      if (scenario.killedAt === place) {
        killed += await killWhileReading({ file: stage.file, edition, nowMs: time.nowMs }, random);
      }
      for (const steps of scenario.lives[place] ?? []) {
        const life = createLife(steps);
        const mortal = { feeds: life.of(seen.feeds), articles: seen.articles };
        const { feeds } = await startFeedProcess({ store: mortal, edition, clock });
        const ended = await Promise.race([feeds.tick().then(() => 0), life.over.then(() => 1)]);
        killed += ended;
        if (ended === 0) time.nowMs += BETWEEN_MS;
      }
      time.nowMs += BETWEEN_MS;
      last = await startFeedProcess({ store: seen, edition, clock });
      await last.feeds.tick();
      time.nowMs += BETWEEN_MS;
    }
    if (last === undefined) throw new Error("A scenario has an edition.");
    return { ...(await count(scenario, store, last)), killed };
  } finally {
    await store.close();
    for (const end of ["", "-wal", "-shm"]) await rm(`${stage.file}${end}`, { force: true });
  }
}

/** Adds two tallies. */
export function addFeedTallies(one: FeedTally, other: FeedTally): FeedTally {
  return {
    articles: one.articles + other.articles,
    killed: one.killed + other.killed,
    lost: one.lost + other.lost,
    doubled: one.doubled + other.doubled,
  };
}

async function count(
  { titles, archive, editions }: FeedScenario,
  store: Store,
  { shelf }: FeedProcess,
): Promise<Omit<FeedTally, "killed">> {
  const kept: string[] = [];
  for await (const some of store.articles.ofFeeds()) {
    for (const { article } of some) kept.push(article.title);
  }
  const asked = [...shelf.values()];
  const ids = await store.articles.cameBetween(new Date(0), new Date(START_MS * 2));
  const news = ids.map((id) => shelf.get(id)?.title ?? "");
  const times = (list: readonly string[], title: string) =>
    list.filter((each) => each === title).length;
  let lost = 0;
  let doubled = 0;
  for (const title of titles) {
    const wanted = archive.includes(title) ? 0 : 1;
    const shown = asked.filter((article) => article.title === title);
    const words = shown[0]?.paragraphs.join(" ") ?? "";
    const isLatest = words.includes(wordingIn(editions.at(-1) ?? "", title) ?? "?");
    const isThere = times(kept, title) > 0 && isLatest && times(news, title) >= wanted;
    const isOnce = times(kept, title) <= 1 && shown.length <= 1 && times(news, title) <= wanted;
    lost += isThere ? 0 : 1;
    doubled += isOnce ? 0 : 1;
  }
  return { articles: titles.length, lost, doubled };
}

/** Lets a real process take in the feed, and kills it with SIGKILL at any moment of it. */
async function killWhileReading(order: FeedVictimOrder, random: () => number): Promise<number> {
  const victim = fork(VICTIM, [JSON.stringify(order)], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const lifeMs = random() * LONGEST_LIFE_MS;
  victim.once("message", () => setTimeout(() => victim.kill("SIGKILL"), lifeMs));
  const [code] = (await once(victim, "exit")) as [number | null];
  if (code !== null && code !== 0) throw new Error(`the victim failed by itself (${code})`);
  return code === null ? 1 : 0;
}
